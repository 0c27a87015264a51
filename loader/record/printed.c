/*
 * printed.c
 *	  What a sheet of reports prints of the plan: targets and completions.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/printed.h"

#include <string.h>

#include "core/notation/progress_read.h"
#include "database/copy_row.h"
#include "record/missing_mark.h"
#include "record/unit_column.h"

/* Is it at most 1.5, so that in a column in % it may be a share? */
static bool
may_be_share(decimal d)
{
	return 2 * decimal_abs(d).digits <= 3 * power_of_ten[d.scale];
}

/* Read the target in the unit of its heading, or else of the row. */
static bool
read_target(const row *r, notation *n)
{
	header		h = *r->header;
	row			alone = {&h, r->record, NULL, r->days, 0, r->notes};

	if (missing_mark_is(h.marks, header_cell(&h, r->record, FIELD_TARGET)))
		return false;
	if (h.target_unit[0] != '\0')
	{
		memcpy(h.unit, h.target_unit, sizeof(h.unit));
		h.column[FIELD_UNIT] = -1;
	}
	return unit_column_read(&alone, n) &&
		!(n->is_percent && h.percent == PERCENT_UNKNOWN &&
		  may_be_share(n->target.value));
}

/* Read a percentage, or a number that is one or a share. */
static bool
read_completion(const row *r, progress *p)
{
	cell		c = header_cell(r->header, r->record, FIELD_COMPLETION);
	parse_error ignored;

	if (progress_parse(c.text, c.length, p, &ignored) != ERROR_NONE ||
		p->kind != PROGRESS_VALUE || p->is_change || p->has_base ||
		p->as_of != NO_DAY)
		return false;
	if (unit_is_bare(&p->unit) && p->unit.over.multiplier == 0 &&
		r->header->completion_is_percent)
		p->unit = unit_percent;
	return unit_same(&p->unit, &unit_percent) ||
		(unit_is_bare(&p->unit) && p->unit.over.multiplier == 0);
}

void
printed_copy(const row *r, buffer *out)
{
	const int  *column = r->header->column;
	notation	n = {.field = FIELD_TARGET};
	progress	completion;
	char		text[TARGET_TEXT_SIZE];
	char		percent[PROGRESS_TEXT_SIZE];

	if (column[FIELD_TARGET] >= 0 && read_target(r, &n))
	{
		target_print(&n.target, text);
		copy_text(out, text);
	}
	else
		copy_null(out);
	if (column[FIELD_COMPLETION] >= 0 && read_completion(r, &completion))
	{
		progress_print(&completion, percent);
		copy_text(out, percent);
	}
	else
		copy_null(out);
}
