/*
 * chart.c
 *	  A report against its target as a picture: completion_bar(), bullet_svg().
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "core/chart/chart.h"

#include "support/goalpost.h"
#include "support/pair.h"

SQL_FUNCTION(goalpost_completion_bar);
SQL_FUNCTION(goalpost_bullet_svg);

/* completion_bar(target, progress [, width]): a bar and the percentage */
Datum
goalpost_completion_bar(PG_FUNCTION_ARGS)
{
	int			width = PG_NARGS() > 2 ? PG_GETARG_INT32(2) : BAR_WIDTH_DEFAULT;
	char		bar[BAR_TEXT_SIZE];
	progress	p;
	target		t;

	if (width < 1 || width > BAR_WIDTH_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("width of a bar must be from 1 to %d",
						BAR_WIDTH_MAX)));
	get_pair(fcinfo, 0, 1, &t, &p);
	completion_bar(&t, &p, width, bar);
	RETURN_UTF8(bar);
}

/* A bullet graph as SVG that stands alone. */
Datum
goalpost_bullet_svg(PG_FUNCTION_ARGS)
{
	char		svg[BULLET_SVG_SIZE];
	progress	p;
	target		t;

	get_pair(fcinfo, 0, 1, &t, &p);
	bullet_svg(&t, &p, svg);
	RETURN_UTF8(svg);
}
