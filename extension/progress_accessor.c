/*
 * progress_accessor.c
 *	  The parts of a progress as plain types, and its amount in any unit.
 *
 * A part that a progress does not have is NULL.  amount(p, unit(p)) is
 * value(p), whatever the progress.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "core/model/amount.h"

#include "support/goalpost.h"

SQL_FUNCTION(goalpost_progress_value);
SQL_FUNCTION(goalpost_progress_unit);
SQL_FUNCTION(goalpost_progress_as_of);
SQL_FUNCTION(goalpost_progress_part);
SQL_FUNCTION(goalpost_progress_whole);
SQL_FUNCTION(goalpost_progress_part_unit);
SQL_FUNCTION(goalpost_progress_base_period);
SQL_FUNCTION(goalpost_progress_is_change);
SQL_FUNCTION(goalpost_progress_is_done);
SQL_FUNCTION(goalpost_progress_amount);

/* Raise the error that kept an amount from being computed. */
pg_noreturn static void
report_amount(const progress *p, const unit *u, error_code code)
{
	char		progress_text[PROGRESS_TEXT_SIZE];
	char		unit_text[UNIT_TEXT_SIZE];

	progress_print(p, progress_text);
	unit_print(u, unit_text);
	if (code == ERROR_RANGE)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("amount of progress \"%s\" in unit \"%s\" is out of range",
						message_of_utf8(progress_text),
						message_of_utf8(unit_text)),
				 errdetail("It has more than %d digits before the point.",
						   DECIMAL_MAX_DIGITS)));
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("progress \"%s\" has no amount in unit \"%s\"",
					message_of_utf8(progress_text),
					message_of_utf8(unit_text)),
			 errdetail("Units can be converted only within their family.")));
}

/* The value in a unit, or an error. */
static Numeric
amount_in(const progress *p, const unit *u)
{
	error_code	code;
	decimal		amount;

	code = progress_amount(p, u, &amount);
	if (code != ERROR_NONE)
		report_amount(p, u, code);
	return numeric_of_decimal(amount);
}

/* The value in the progress's own unit; of a share, the percentage. */
Datum
goalpost_progress_value(PG_FUNCTION_ARGS)
{
	progress	p;

	GET_PROGRESS(0, &p);
	PG_RETURN_NUMERIC(amount_in(&p, progress_unit(&p)));
}

/* The value in a unit given as text, rounded at 18 digits. */
Datum
goalpost_progress_amount(PG_FUNCTION_ARGS)
{
	unit		u = unit_of_text(PG_GETARG_TEXT_PP(1));
	progress	p;

	GET_PROGRESS(0, &p);
	PG_RETURN_NUMERIC(amount_in(&p, &u));
}

/* The unit of the value as printed, empty for a bare number. */
Datum
goalpost_progress_unit(PG_FUNCTION_ARGS)
{
	char		buf[UNIT_TEXT_SIZE];
	progress	p;

	GET_PROGRESS(0, &p);
	unit_print(progress_unit(&p), buf);
	RETURN_UTF8(buf);
}

/* The day of the report; NULL when undated. */
Datum
goalpost_progress_as_of(PG_FUNCTION_ARGS)
{
	progress	p;

	GET_PROGRESS(0, &p);
	if (p.as_of == NO_DAY)
		PG_RETURN_NULL();
	PG_RETURN_DATEADT(p.as_of);
}

/* The part of a share with parts, in part_unit; else NULL. */
Datum
goalpost_progress_part(PG_FUNCTION_ARGS)
{
	progress	p;

	GET_PROGRESS(0, &p);
	if (p.kind != PROGRESS_SHARE)
		PG_RETURN_NULL();
	RETURN_DECIMAL(p.value);
}

/* The whole of a share with parts, in part_unit; else NULL. */
Datum
goalpost_progress_whole(PG_FUNCTION_ARGS)
{
	progress	p;

	GET_PROGRESS(0, &p);
	if (p.kind != PROGRESS_SHARE)
		PG_RETURN_NULL();
	RETURN_DECIMAL(p.whole);
}

/* The unit of both parts of a share with parts; else NULL. */
Datum
goalpost_progress_part_unit(PG_FUNCTION_ARGS)
{
	char		buf[UNIT_TEXT_SIZE];
	progress	p;

	GET_PROGRESS(0, &p);
	if (p.kind != PROGRESS_SHARE)
		PG_RETURN_NULL();
	unit_print(&p.unit, buf);
	RETURN_UTF8(buf);
}

/* The period of `vs` as printed; NULL for the year before. */
Datum
goalpost_progress_base_period(PG_FUNCTION_ARGS)
{
	char		buf[PERIOD_TEXT_SIZE];
	progress	p;

	GET_PROGRESS(0, &p);
	if (!p.has_base)
		PG_RETURN_NULL();
	period_print(p.base, buf);
	RETURN_UTF8(buf);
}

/* Is it a change, printed with a sign? */
Datum
goalpost_progress_is_change(PG_FUNCTION_ARGS)
{
	progress	p;

	GET_PROGRESS(0, &p);
	PG_RETURN_BOOL(p.is_change);
}

/* true for done, false for p % done, NULL for a figure. */
Datum
goalpost_progress_is_done(PG_FUNCTION_ARGS)
{
	decimal		all = {100, 0};
	progress	p;

	GET_PROGRESS(0, &p);
	if (p.kind != PROGRESS_DONE)
		PG_RETURN_NULL();
	PG_RETURN_BOOL(decimal_compare(p.value, all) == 0);
}
