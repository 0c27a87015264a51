/*
 * target_make.c
 *	  make_target(): a target from plain values.
 *
 * The parts are put together and read back from their printed form: whatever a
 * constructor makes could have been written by hand, and what is wrong with it
 * is reported in the same words.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "utils/builtins.h"

#include "core/notation/target_read.h"
#include "core/order/order.h"

#include "support/goalpost.h"

SQL_FUNCTION(goalpost_make_target);
SQL_FUNCTION(goalpost_make_target_range);
SQL_FUNCTION(goalpost_make_target_full);

/* The arguments of the constructor that takes every part. */
enum full_argument
{
	FULL_COMPARATOR,
	FULL_LOWER,
	FULL_UPPER,
	FULL_UNIT,
	FULL_TOLERANCE,
	FULL_STRETCH,
	FULL_BASELINE,
	FULL_BASELINE_UNIT,
	FULL_BASELINE_YEAR,
	FULL_BASE_PERIOD,
	FULL_STARTS,
	FULL_DUE,
	FULL_IS_BY,
	FULL_IS_CHANGE,
	FULL_IS_TOTAL
};

/* No parts at all: what is not given stays as core initialises it. */
static const target no_parts = {
	.base = {NO_DAY, NO_DAY},
	.period = {NO_DAY, NO_DAY}
};

/*
 * Check what was put together, and pack it.  If it reads back as another
 * target, it had a part that has no place in the printed form.
 */
static Datum
finish_target(const target *parts)
{
	char		text_form[TARGET_TEXT_SIZE];
	parse_error error;
	span		literal;
	target		t;

	literal.length = target_print(parts, text_form);
	literal.data = text_form;
	if (target_parse(literal.data, literal.length, &t, &error) != ERROR_NONE)
		report_literal(NULL, TARGET_TYPE, literal, &error);
	if (target_compare(parts, &t) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the parts do not make a target"),
				 errdetail("Together they read as \"%s\", which is a different target.",
						   message_of_utf8(text_form))));
	return write_target(&t);
}

/* Raise the error that the comparator does not take a bound, or lacks one. */
pg_noreturn static void
report_bounds(comparator c)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("bounds do not match comparator \"%s\"",
					comparator_text(c)),
			 errhint("A minimum takes a lower bound, a maximum an upper bound, a range both, = and ~ one value, done none.")));
}

/* The comparator named by an argument, as comparator() prints it. */
static comparator
get_comparator(FunctionCallInfo fcinfo, int argument)
{
	span		name = utf8_of_text(PG_GETARG_TEXT_PP(argument));
	int			c;

	for (c = COMPARATOR_LESS; c <= COMPARATOR_DONE; c++)
	{
		const char *text_form = comparator_text((comparator) c);

		if (strlen(text_form) == name.length &&
			memcmp(text_form, name.data, name.length) == 0)
			return (comparator) c;
	}
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown comparator"),
			 errhint("The comparators are <, <=, ~<=, =, ~, .., ~>=, >=, > and done.")));
	return COMPARATOR_DONE;		/* not reached */
}

/* A number; false if the argument is NULL. */
static bool
get_decimal(FunctionCallInfo fcinfo, int argument, decimal *d)
{
	if (PG_ARGISNULL(argument))
		return false;
	*d = decimal_of_numeric(PG_GETARG_NUMERIC(argument));
	return true;
}

/*
 * The tolerance.  The default of a long value may have more digits than a
 * decimal can hold; if it is given, as tolerance() returns it, it counts as
 * not given.
 */
static bool
get_tolerance(FunctionCallInfo fcinfo, int argument, target *t)
{
	decimal		usual = target_tolerance(t);

	if (!PG_ARGISNULL(argument) && !decimal_valid(usual) &&
		DatumGetBool(DirectFunctionCall2(numeric_eq, PG_GETARG_DATUM(argument),
										 NumericGetDatum(numeric_of_decimal(usual)))))
		return false;
	return get_decimal(fcinfo, argument, &t->tolerance);
}

/* A boolean; false if the argument is NULL or missing. */
static bool
get_flag(FunctionCallInfo fcinfo, int argument)
{
	return PG_NARGS() > argument && !PG_ARGISNULL(argument) &&
		PG_GETARG_BOOL(argument);
}

/* The unit, that of a bare number if the argument is NULL; done has none. */
static void
set_unit(FunctionCallInfo fcinfo, int argument, target *t)
{
	if (PG_ARGISNULL(argument))
		return;
	if (t->comparator == COMPARATOR_DONE)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("done has no unit")));
	t->unit = unit_of_text(PG_GETARG_TEXT_PP(argument));
}

/* The period: from a first day to a last one, or by a last one. */
static void
set_period(FunctionCallInfo fcinfo, int starts_at, int due_at, bool is_by,
		   target *t)
{
	if (PG_ARGISNULL(due_at))
	{
		if (!PG_ARGISNULL(starts_at))
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("a period needs a last day")));
		return;
	}
	t->has_period = true;
	t->is_by = is_by || PG_ARGISNULL(starts_at);
	t->period.last = day_of_date(PG_GETARG_DATEADT(due_at));
	t->period.first = t->is_by ? NO_DAY :
		day_of_date(PG_GETARG_DATEADT(starts_at));
}

/* Set the bounds that the comparator takes. */
static void
set_bounds(target *t, const decimal *lower, const decimal *upper)
{
	bool		fits = false;

	switch (t->comparator)
	{
		case COMPARATOR_LESS:
		case COMPARATOR_AT_MOST:
		case COMPARATOR_ABOUT_AT_MOST:
			fits = lower == NULL && upper != NULL;
			break;
		case COMPARATOR_ABOUT_AT_LEAST:
		case COMPARATOR_AT_LEAST:
		case COMPARATOR_MORE:
			fits = lower != NULL && upper == NULL;
			break;
		case COMPARATOR_RANGE:
			fits = lower != NULL && upper != NULL;
			break;
		case COMPARATOR_EQUAL:
		case COMPARATOR_ABOUT:
			fits = lower != NULL &&
				(upper == NULL || decimal_compare(*lower, *upper) == 0);
			break;
		case COMPARATOR_DONE:
			fits = lower == NULL && upper == NULL;
			break;
	}
	if (!fits)
		report_bounds(t->comparator);
	if (lower != NULL)
		t->value = *lower;
	else if (upper != NULL)
		t->value = *upper;
	if (t->comparator == COMPARATOR_RANGE)
		t->upper = *upper;
}

/* comparator, value, unit [, is_change [, starts, due]] */
Datum
goalpost_make_target(PG_FUNCTION_ARGS)
{
	target		t = no_parts;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	t.comparator = get_comparator(fcinfo, 0);
	if (t.comparator == COMPARATOR_RANGE ||
		PG_ARGISNULL(1) != (t.comparator == COMPARATOR_DONE))
		report_bounds(t.comparator);
	get_decimal(fcinfo, 1, &t.value);
	set_unit(fcinfo, 2, &t);
	t.is_change = get_flag(fcinfo, 3);
	if (PG_NARGS() > 4)
		set_period(fcinfo, 4, 5, false, &t);
	t.is_total = target_total_by_default(&t);
	PG_RETURN_DATUM(finish_target(&t));
}

/* lower_bound, upper_bound, unit: a range */
Datum
goalpost_make_target_range(PG_FUNCTION_ARGS)
{
	target		t = no_parts;

	if (!get_decimal(fcinfo, 0, &t.value) || !get_decimal(fcinfo, 1, &t.upper))
		PG_RETURN_NULL();
	t.comparator = COMPARATOR_RANGE;
	set_unit(fcinfo, 2, &t);
	t.is_total = target_total_by_default(&t);
	PG_RETURN_DATUM(finish_target(&t));
}

/* Baseline with unit and year, and the base of a change. */
static void
set_base(FunctionCallInfo fcinfo, target *t)
{
	t->has_baseline = get_decimal(fcinfo, FULL_BASELINE, &t->baseline);
	if (t->has_baseline && !PG_ARGISNULL(FULL_BASELINE_UNIT))
		t->baseline_unit = unit_of_text(PG_GETARG_TEXT_PP(FULL_BASELINE_UNIT));
	else if (t->has_baseline && !t->is_change)
		t->baseline_unit = t->unit;
	if (t->has_baseline && !t->is_change &&
		!unit_same(&t->baseline_unit, &t->unit))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the baseline of a level must have the unit of the target")));
	if (!PG_ARGISNULL(FULL_BASELINE_YEAR))
		t->baseline_year = PG_GETARG_INT32(FULL_BASELINE_YEAR);
	if (!PG_ARGISNULL(FULL_BASE_PERIOD))
	{
		t->has_base = true;
		t->base = period_of_text(PG_GETARG_TEXT_PP(FULL_BASE_PERIOD));
	}
	if ((!t->has_baseline && (t->baseline_year != 0 ||
							  !PG_ARGISNULL(FULL_BASELINE_UNIT))) ||
		t->baseline_year < 0 || t->baseline_year > 9999)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the unit and year of a baseline need a baseline, and a year from 1 to 9999")));
}

/* Every part that the accessors give; what a target does not have is NULL. */
Datum
goalpost_make_target_full(PG_FUNCTION_ARGS)
{
	target		t = no_parts;
	decimal		lower;
	decimal		upper;
	bool		has_lower = get_decimal(fcinfo, FULL_LOWER, &lower);
	bool		has_upper = get_decimal(fcinfo, FULL_UPPER, &upper);

	if (PG_ARGISNULL(FULL_COMPARATOR))
		PG_RETURN_NULL();
	t.comparator = get_comparator(fcinfo, FULL_COMPARATOR);
	set_bounds(&t, has_lower ? &lower : NULL, has_upper ? &upper : NULL);
	set_unit(fcinfo, FULL_UNIT, &t);
	t.is_change = get_flag(fcinfo, FULL_IS_CHANGE);
	t.has_tolerance = get_tolerance(fcinfo, FULL_TOLERANCE, &t);
	t.has_stretch = get_decimal(fcinfo, FULL_STRETCH, &t.stretch);
	set_base(fcinfo, &t);
	set_period(fcinfo, FULL_STARTS, FULL_DUE,
			   get_flag(fcinfo, FULL_IS_BY), &t);
	t.is_total = PG_ARGISNULL(FULL_IS_TOTAL) ? target_total_by_default(&t) :
		PG_GETARG_BOOL(FULL_IS_TOTAL);
	PG_RETURN_DATUM(finish_target(&t));
}
