/*
 * target_accessor.c
 *	  The parts of a target as plain types: numeric, text, date, boolean.
 *
 * Each part is given as it is written, so that make_target() can put the same
 * value together again.  A part that a target does not have is NULL.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "support/goalpost.h"

SQL_FUNCTION(goalpost_target_comparator);
SQL_FUNCTION(goalpost_target_lower_bound);
SQL_FUNCTION(goalpost_target_upper_bound);
SQL_FUNCTION(goalpost_target_unit);
SQL_FUNCTION(goalpost_target_tolerance);
SQL_FUNCTION(goalpost_target_stretch);
SQL_FUNCTION(goalpost_target_baseline);
SQL_FUNCTION(goalpost_target_baseline_unit);
SQL_FUNCTION(goalpost_target_baseline_year);
SQL_FUNCTION(goalpost_target_base_period);
SQL_FUNCTION(goalpost_target_starts);
SQL_FUNCTION(goalpost_target_due);
SQL_FUNCTION(goalpost_target_is_change);
SQL_FUNCTION(goalpost_target_is_total);
SQL_FUNCTION(goalpost_target_is_by);

/* The comparator as printed; '..' for a range, 'done' for done. */
Datum
goalpost_target_comparator(PG_FUNCTION_ARGS)
{
	target		t;

	GET_TARGET(0, &t);
	RETURN_UTF8(comparator_text(t.comparator));
}

/* The value that must be reached, or the one of ~; NULL for a cap. */
Datum
goalpost_target_lower_bound(PG_FUNCTION_ARGS)
{
	target		t;

	GET_TARGET(0, &t);
	switch (t.comparator)
	{
		case COMPARATOR_LESS:
		case COMPARATOR_AT_MOST:
		case COMPARATOR_ABOUT_AT_MOST:
		case COMPARATOR_DONE:
			PG_RETURN_NULL();
		case COMPARATOR_EQUAL:
		case COMPARATOR_ABOUT:
		case COMPARATOR_RANGE:
		case COMPARATOR_ABOUT_AT_LEAST:
		case COMPARATOR_AT_LEAST:
		case COMPARATOR_MORE:
			break;
	}
	RETURN_DECIMAL(t.value);
}

/* The value that must not be exceeded, or the one of ~; NULL for a floor. */
Datum
goalpost_target_upper_bound(PG_FUNCTION_ARGS)
{
	target		t;

	GET_TARGET(0, &t);
	switch (t.comparator)
	{
		case COMPARATOR_RANGE:
			RETURN_DECIMAL(t.upper);
		case COMPARATOR_ABOUT_AT_LEAST:
		case COMPARATOR_AT_LEAST:
		case COMPARATOR_MORE:
		case COMPARATOR_DONE:
			PG_RETURN_NULL();
		case COMPARATOR_LESS:
		case COMPARATOR_AT_MOST:
		case COMPARATOR_ABOUT_AT_MOST:
		case COMPARATOR_EQUAL:
		case COMPARATOR_ABOUT:
			break;
	}
	RETURN_DECIMAL(t.value);
}

/* The unit as printed, empty for a bare number; NULL for done. */
Datum
goalpost_target_unit(PG_FUNCTION_ARGS)
{
	char		buf[UNIT_TEXT_SIZE];
	target		t;

	GET_TARGET(0, &t);
	if (t.comparator == COMPARATOR_DONE)
		PG_RETURN_NULL();
	unit_print(&t.unit, buf);
	RETURN_UTF8(buf);
}

/* The tolerance of the three ~, given or 5 % of the value; else NULL. */
Datum
goalpost_target_tolerance(PG_FUNCTION_ARGS)
{
	target		t;

	GET_TARGET(0, &t);
	if (!target_is_about(&t))
		PG_RETURN_NULL();
	RETURN_DECIMAL(target_tolerance(&t));
}

/* The second, higher mark, in the target's unit; else NULL. */
Datum
goalpost_target_stretch(PG_FUNCTION_ARGS)
{
	target		t;

	GET_TARGET(0, &t);
	if (!t.has_stretch)
		PG_RETURN_NULL();
	RETURN_DECIMAL(t.stretch);
}

/* The value at the start of the way, in baseline_unit; else NULL. */
Datum
goalpost_target_baseline(PG_FUNCTION_ARGS)
{
	target		t;

	GET_TARGET(0, &t);
	if (!t.has_baseline)
		PG_RETURN_NULL();
	RETURN_DECIMAL(t.baseline);
}

/* The unit of the baseline, empty for a bare number; else NULL. */
Datum
goalpost_target_baseline_unit(PG_FUNCTION_ARGS)
{
	char		buf[UNIT_TEXT_SIZE];
	target		t;

	GET_TARGET(0, &t);
	if (!t.has_baseline)
		PG_RETURN_NULL();
	unit_print(&t.baseline_unit, buf);
	RETURN_UTF8(buf);
}

/* The year of `at`; else NULL. */
Datum
goalpost_target_baseline_year(PG_FUNCTION_ARGS)
{
	target		t;

	GET_TARGET(0, &t);
	if (t.baseline_year == 0)
		PG_RETURN_NULL();
	PG_RETURN_INT32(t.baseline_year);
}

/* The period of `vs` as printed; NULL for the year before. */
Datum
goalpost_target_base_period(PG_FUNCTION_ARGS)
{
	char		buf[PERIOD_TEXT_SIZE];
	target		t;

	GET_TARGET(0, &t);
	if (!t.has_base)
		PG_RETURN_NULL();
	period_print(t.base, buf);
	RETURN_UTF8(buf);
}

/* The first day; NULL without a period, or by DATE without a base. */
Datum
goalpost_target_starts(PG_FUNCTION_ARGS)
{
	int32_t		day;
	target		t;

	GET_TARGET(0, &t);
	day = target_starts(&t);
	if (day == NO_DAY)
		PG_RETURN_NULL();
	PG_RETURN_DATEADT(day);
}

/* The last day; NULL without a period. */
Datum
goalpost_target_due(PG_FUNCTION_ARGS)
{
	int32_t		day;
	target		t;

	GET_TARGET(0, &t);
	day = target_due(&t);
	if (day == NO_DAY)
		PG_RETURN_NULL();
	PG_RETURN_DATEADT(day);
}

/* Is it a change, printed with a sign? */
Datum
goalpost_target_is_change(PG_FUNCTION_ARGS)
{
	target		t;

	GET_TARGET(0, &t);
	PG_RETURN_BOOL(t.is_change);
}

/* Does the figure start from 0 in each period? */
Datum
goalpost_target_is_total(PG_FUNCTION_ARGS)
{
	target		t;

	GET_TARGET(0, &t);
	PG_RETURN_BOOL(t.is_total);
}

/* Is only the due date given (by DATE)?  NULL without a period. */
Datum
goalpost_target_is_by(PG_FUNCTION_ARGS)
{
	target		t;

	GET_TARGET(0, &t);
	if (!t.has_period)
		PG_RETURN_NULL();
	PG_RETURN_BOOL(t.is_by);
}
