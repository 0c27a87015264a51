/*
 * error.h
 *	  What can be wrong with a literal, told without raising.
 *
 * Every core function that can fail returns an error_code; a parser also says
 * where.  The extension turns that into ereport/ereturn, the loader into a
 * line with file, line and column: both take their words from here, so that
 * the same mistake reads the same everywhere.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ERROR_H
#define GOALPOST_ERROR_H

#include <stddef.h>

typedef enum error_code
{
	ERROR_NONE = 0,

	/* syntax of numbers */
	ERROR_EMPTY,				/* nothing but white space */
	ERROR_TOO_LONG,				/* more than LITERAL_MAX bytes */
	ERROR_ENCODING,				/* not UTF-8, or a control character */
	ERROR_NUMBER_MISSING,		/* a number was expected here */
	ERROR_NUMBER,				/* malformed number, such as 1.2.3 */
	ERROR_NUMBER_SPACE,			/* a space inside a number */
	ERROR_SEPARATOR,			/* thousands separator in the wrong place */
	ERROR_DIGITS,				/* more than 18 digits */
	ERROR_SCALE,				/* more than 18 digits after the point */
	ERROR_NOT_FINITE,			/* NaN or Infinity */
	ERROR_RANGE,				/* result beyond 18 digits */

	/* units */
	ERROR_UNIT_LETTER,			/* a single Latin letter, such as 5M */
	ERROR_UNIT_LEFTOVER,		/* letters after a known unit */
	ERROR_MULTIPLIERS,			/* thousand million: two of them */
	ERROR_UNIT_LONG,			/* a word of more than 63 bytes */
	ERROR_UNIT_RATE,			/* a second /, or nothing after it */
	ERROR_UNIT_OTHER,			/* another unit where it must be the same */
	ERROR_UNIT_MISSING,			/* a baseline without its unit */
	ERROR_UNIT_BASE,			/* a baseline in a unit that cannot be its base */
	ERROR_UNIT_POINTS,			/* the unit of a change, without a sign */
	ERROR_QUOTE,				/* quote not closed, or nothing in it */

	/* words */
	ERROR_WORD,					/* a word that is no part of the notation */
	ERROR_WORD_PLACE,			/* one that is, in the wrong place */
	ERROR_WORDS_DISAGREE,		/* such as at least … or less */
	ERROR_UP_TO,				/* up to: a floor or a ceiling? */
	ERROR_SEVERAL_VALUES,		/* more than one value in a phrase */
	ERROR_COMPARATOR,			/* a comparator in a progress */
	ERROR_COMPARATOR_TWICE,		/* a second comparator */
	ERROR_CLAUSE_TWICE,			/* a clause that was given already */
	ERROR_MONTH_ON_MONTH,		/* 环比 and 较年初 are no known base */
	ERROR_TRAILING,				/* something after the end */

	/* shape of a target */
	ERROR_RANGE_COMPARATOR,		/* a range takes no comparator */
	ERROR_RANGE_ORDER,			/* lower bound above the upper one */
	ERROR_RANGE_SIGNS,			/* one bound signed, the other not */
	ERROR_BARE_NEGATIVE,		/* -20 % without comparator or level */
	ERROR_PLUS_LEVEL,			/* a + with level or total */
	ERROR_LEVEL_UNSIGNED,		/* level or total where the unit is a change's */
	ERROR_TOLERANCE,			/* ± without ~ */
	ERROR_TOLERANCE_SIGN,		/* a signed tolerance */
	ERROR_TOLERANCE_ZERO,		/* about zero needs a tolerance */
	ERROR_TOLERANCE_LARGE,		/* a tolerance above the value */
	ERROR_STRETCH_RANGE,		/* stretch needs exactly one bound */
	ERROR_STRETCH_SIGN,			/* stretch without the target's sign */
	ERROR_STRETCH_BEYOND,		/* stretch not strictly beyond the target */
	ERROR_BASELINE_SIGN,		/* a baseline with a plus sign */
	ERROR_BASELINE_TOTAL,		/* total with from */
	ERROR_BASE_TWO,				/* a second vs */
	ERROR_BASE_PLAIN,			/* vs with a plain value */
	ERROR_AT,					/* at without from */
	ERROR_DONE_CLAUSE,			/* done takes a period only */

	/* shape of a progress */
	ERROR_TOTAL,				/* total in a progress */
	ERROR_OF_WHOLE,				/* the whole of a share must be positive */
	ERROR_OF_PART,				/* the part must be unsigned, not in percent */
	ERROR_DONE_PERCENT,			/* p % done needs 0..100 */

	/* dates and periods */
	ERROR_DATE,					/* malformed date or period */
	ERROR_DATE_MISSING,			/* a period was expected here */
	ERROR_DATE_SPAN,			/* a span where a point was expected */
	ERROR_DATE_YEAR,			/* a date without a year */
	ERROR_DATE_FIELD,			/* no such month, quarter or day */
	ERROR_DATE_INFINITE,		/* infinity */
	ERROR_PERIOD_ORDER,			/* ends before it starts */
	ERROR_PERIOD_BASE,			/* due date not after its base */

	/* stored or sent bytes */
	ERROR_STORED_VERSION,		/* written by a version not known here */
	ERROR_STORED,				/* bytes that are no value of this type */

	ERROR_CODE_COUNT
} error_code;

/* The SQLSTATE class of an error; see error_class(). */
typedef enum error_class
{
	ERROR_CLASS_SYNTAX,			/* 22P02 invalid_text_representation */
	ERROR_CLASS_RANGE,			/* 22003 numeric_value_out_of_range */
	ERROR_CLASS_DATE,			/* 22008 datetime_field_overflow */
	ERROR_CLASS_BINARY			/* 22P03 invalid_binary_representation */
} error_class;

/* Where in the literal it went wrong, in bytes from its start. */
typedef struct parse_error
{
	error_code	code;
	size_t		offset;
	size_t		length;			/* 0 when something is missing there */
} parse_error;

extern error_class error_classify(error_code code);

/* A short stable name for logs and tables: "separator", "unit-leftover", … */
extern const char *error_name(error_code code);

#endif							/* GOALPOST_ERROR_H */
