/*
 * argument.c
 *	  Plain arguments as the parts of a literal: numbers, units, periods.
 *
 * Each part is read by core's reader of that part alone, so a text that is
 * meant to be a unit cannot add clauses of its own.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "utils/builtins.h"

#include "core/notation/number.h"
#include "core/notation/period_read.h"
#include "core/notation/unit_read.h"

#include "support/goalpost.h"

/*
 * The same number with the same scale.  A scale that is too long only because
 * of trailing zeros, as division and avg() leave them, is cut.
 */
decimal
decimal_of_numeric(Numeric number)
{
	Datum		datum = NumericGetDatum(number);
	parse_error error;
	span		literal;
	decimal		result;

	literal = utf8_of_cstring(DatumGetCString(DirectFunctionCall1(numeric_out,
																  datum)));
	if (decimal_parse(literal.data, literal.length, &result,
					  &error) == ERROR_NONE)
		return result;
	datum = DirectFunctionCall1(numeric_trim_scale, datum);
	literal = utf8_of_cstring(DatumGetCString(DirectFunctionCall1(numeric_out,
																  datum)));
	if (decimal_parse(literal.data, literal.length, &result,
					  &error) != ERROR_NONE)
		report_literal(NULL, "number", literal, &error);
	return result;
}

/*
 * The same, rounded to the 18 digits of a decimal, for numbers that are not
 * figures of a plan: a weight, a limit or a share of a schedule may be a
 * third.
 */
decimal
rounded_of_numeric(Numeric number)
{
	Datum		datum = NumericGetDatum(number);
	char	   *digits = DatumGetCString(DirectFunctionCall1(numeric_out, datum));
	size_t		whole = strspn(digits + (digits[0] == '-'), "0123456789");
	int			scale = DECIMAL_MAX_DIGITS - (int) whole;

	if (scale >= 0 && strlen(digits) > DECIMAL_MAX_DIGITS)
		datum = DirectFunctionCall2(numeric_round, datum, Int32GetDatum(scale));
	return decimal_of_numeric(DatumGetNumeric(datum));
}

/* A unit alone; an empty text is the unit of a bare number. */
unit
unit_of_text(const text *t)
{
	span		literal = utf8_of_text(t);
	parse_error error;
	unit		result;

	if (unit_parse(literal.data, literal.length, &result,
				   &error) != ERROR_NONE)
		report_literal(NULL, "unit", literal, &error);
	return result;
}

/* A period alone, as after `vs`. */
period
period_of_text(const text *t)
{
	span		literal = utf8_of_text(t);
	parse_error error;
	period		result;

	if (period_parse(literal.data, literal.length, &result,
					 &error) != ERROR_NONE)
		report_literal(NULL, "period", literal, &error);
	return result;
}
