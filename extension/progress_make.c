/*
 * progress_make.c
 *	  make_progress(): a progress from plain values.
 *
 * The parts are put together and read back from their printed form: whatever a
 * constructor makes could have been written by hand, and what is wrong with it
 * is reported in the same words.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "core/notation/progress_read.h"

#include "support/goalpost.h"

SQL_FUNCTION(goalpost_make_progress);
SQL_FUNCTION(goalpost_make_progress_for);
SQL_FUNCTION(goalpost_make_progress_share);

/* Check what was put together, and pack it. */
static Datum
finish_progress(const progress *parts)
{
	char		text_form[PROGRESS_TEXT_SIZE];
	parse_error error;
	span		literal;
	progress	p;

	literal.length = progress_print(parts, text_form);
	literal.data = text_form;
	if (progress_parse(literal.data, literal.length, &p,
					   &error) != ERROR_NONE)
		report_literal(NULL, PROGRESS_TYPE, literal, &error);
	return write_progress(&p);
}

/* Unit and date, the arguments that all constructors have; NULL is none. */
static void
set_unit_and_date(FunctionCallInfo fcinfo, int unit_at, int date_at,
				  progress *p)
{
	if (!PG_ARGISNULL(unit_at))
		p->unit = unit_of_text(PG_GETARG_TEXT_PP(unit_at));
	if (PG_NARGS() > date_at && !PG_ARGISNULL(date_at))
		p->as_of = day_of_date(PG_GETARG_DATEADT(date_at));
}

/* value, unit [, as_of [, is_change [, base_period]]] */
Datum
goalpost_make_progress(PG_FUNCTION_ARGS)
{
	progress	p = {.kind = PROGRESS_VALUE,.as_of = NO_DAY};

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	p.value = decimal_of_numeric(PG_GETARG_NUMERIC(0));
	set_unit_and_date(fcinfo, 1, 2, &p);
	p.is_change = PG_NARGS() > 3 && !PG_ARGISNULL(3) && PG_GETARG_BOOL(3);
	if (PG_NARGS() > 4 && !PG_ARGISNULL(4))
	{
		if (!p.is_change)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("only a change has a base period")));
		p.has_base = true;
		p.base = period_of_text(PG_GETARG_TEXT_PP(4));
	}
	PG_RETURN_DATUM(finish_progress(&p));
}

/*
 * value, unit, as_of, target: a report on that target.  For a target to be
 * done, a percentage says how much of it is done.
 */
Datum
goalpost_make_progress_for(PG_FUNCTION_ARGS)
{
	progress	p = {.kind = PROGRESS_VALUE,.as_of = NO_DAY};
	target		t;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(3))
		PG_RETURN_NULL();
	p.value = decimal_of_numeric(PG_GETARG_NUMERIC(0));
	set_unit_and_date(fcinfo, 1, 2, &p);
	GET_TARGET(3, &t);
	if (t.comparator == COMPARATOR_DONE &&
		!p.unit.is_rate && p.unit.over.number == UNIT_PERCENT)
		p.kind = PROGRESS_DONE;
	PG_RETURN_DATUM(finish_progress(&p));
}

/* part, whole, unit, as_of */
Datum
goalpost_make_progress_share(PG_FUNCTION_ARGS)
{
	progress	p = {.kind = PROGRESS_SHARE,.as_of = NO_DAY};

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	p.value = decimal_of_numeric(PG_GETARG_NUMERIC(0));
	p.whole = decimal_of_numeric(PG_GETARG_NUMERIC(1));
	set_unit_and_date(fcinfo, 2, 3, &p);
	PG_RETURN_DATUM(finish_progress(&p));
}
