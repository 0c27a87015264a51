/*
 * measure.c
 *	  The measures of a pair as double precision, for views and BI tools.
 *
 * They never raise, so that no row can make a view fail: what cannot be told
 * is NULL.  Only a schedule that is none is an error, as everywhere.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "core/schedule/measure.h"

#include "support/goalpost.h"
#include "support/schedule_argument.h"

SQL_FUNCTION(goalpost_target_value);
SQL_FUNCTION(goalpost_actual_value);
SQL_FUNCTION(goalpost_remaining_value);
SQL_FUNCTION(goalpost_expected_value);

/* The bound of a target, of two the lower one; NULL for done. */
Datum
goalpost_target_value(PG_FUNCTION_ARGS)
{
	double		result;
	target		t;

	GET_TARGET(0, &t);
	if (!measure_target(&t, &result))
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(result);
}

/* What was reported, in the unit of the target. */
Datum
goalpost_actual_value(PG_FUNCTION_ARGS)
{
	double		result;
	progress	p;
	target		t;

	GET_TARGET(0, &t);
	GET_PROGRESS(1, &p);
	if (!measure_actual(&t, &p, &result))
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(result);
}

/* What is missing, in the unit that remaining() chooses. */
Datum
goalpost_remaining_value(PG_FUNCTION_ARGS)
{
	double		result;
	progress	p;
	target		t;

	GET_TARGET(0, &t);
	GET_PROGRESS(1, &p);
	if (!measure_remaining(&t, &p, &result))
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(result);
}

/* expected_value(target, as_of [, schedule]); NULL on a day that no target has */
Datum
goalpost_expected_value(PG_FUNCTION_ARGS)
{
	schedule	s;
	double		result;
	target		t;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	GET_TARGET(0, &t);
	s = get_schedule(fcinfo, 2, &t);
	if (!day_valid(PG_GETARG_DATEADT(1)) ||
		!measure_expected(&t, PG_GETARG_DATEADT(1), &s, &result))
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(result);
}
