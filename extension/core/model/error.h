/*
 * error.h
 *	  Errors in a literal, returned instead of raised.
 *
 * Every core function that can fail returns an error_code; a parser also says
 * where.  The extension turns that into ereport/ereturn, the loader into a
 * line with file, line and column.  Both take the texts from here, so that an
 * error reads the same everywhere.
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
	ERROR_NUMBER_BRACKETS,		/* (1,234), minus in accounting */
	ERROR_NUMBER_EXPONENT,		/* 1.5E+06 */
	ERROR_FRACTION,				/* two thirds, 1:30 */
	ERROR_APPROXIMATE,			/* 十几, 30多 where a figure is wanted */
	ERROR_SEPARATOR,			/* thousands separator in the wrong place */
	ERROR_DIGITS,				/* more than 18 digits */
	ERROR_SCALE,				/* more than 18 digits after the point */
	ERROR_NOT_FINITE,			/* NaN or Infinity */
	ERROR_RANGE,				/* result beyond 18 digits */

	/* units */
	ERROR_UNIT_LETTER,			/* a single Latin letter, such as 5M */
	ERROR_UNIT_GLUED,			/* an unknown word joined to its number */
	ERROR_UNIT_ORDINAL,			/* 10th */
	ERROR_UNIT_AMBIGUOUS,		/* 1.2m: million or metre; 2030s */
	ERROR_UNIT_NEAR,			/* GWs, KG: nearly a known unit */
	ERROR_UNIT_NUMERAL,			/* an unknown word after a Chinese numeral */
	ERROR_UNIT_START,			/* an unknown word that begins with 多 */
	ERROR_UNIT_ANNUM,			/* per annum: growth or a rate? */
	ERROR_UNIT_LEFTOVER,		/* letters after a known unit */
	ERROR_MULTIPLIERS,			/* thousand million: two of them */
	ERROR_MULTIPLIER_UNKNOWN,	/* lakh, crore */
	ERROR_UNIT_LONG,			/* a word of more than 63 bytes */
	ERROR_UNIT_RATE,			/* a second /, or nothing after it */
	ERROR_UNIT_OTHER,			/* a different unit where it must be the same */
	ERROR_UNIT_MISSING,			/* a baseline without its unit */
	ERROR_UNIT_BASE,			/* a baseline in a unit that does not fit */
	ERROR_UNIT_POINTS,			/* percentage points without a sign */
	ERROR_QUOTE,				/* a quote not closed, or empty */

	/* words */
	ERROR_WORD,					/* a word that is not part of the notation */
	ERROR_WORD_PLACE,			/* a word of the notation in the wrong place */
	ERROR_WORDS_DISAGREE,		/* such as at least … or less */
	ERROR_UP_TO,				/* up to: a floor or a ceiling? */
	ERROR_SEVERAL_VALUES,		/* more than one value in a literal */
	ERROR_COMPARATOR,			/* a comparator in a progress */
	ERROR_COMPARATOR_TWICE,		/* a second comparator */
	ERROR_CLAUSE_TWICE,			/* a clause that was already given */
	ERROR_MONTH_ON_MONTH,		/* 环比 and 较年初 cannot be a base */
	ERROR_TRAILING,				/* something after the end */

	/* shape of a target */
	ERROR_RANGE_COMPARATOR,		/* a range takes no comparator */
	ERROR_RANGE_ORDER,			/* lower bound above the upper one */
	ERROR_RANGE_SIGNS,			/* one bound has a sign, the other none */
	ERROR_BARE_NEGATIVE,		/* a sign or a 0 without a comparator */
	ERROR_DIRECTION,			/* a floor or a ceiling? */
	ERROR_PLUS_LEVEL,			/* a + with level or total */
	ERROR_LEVEL_UNSIGNED,		/* level or total with percentage points */
	ERROR_TOLERANCE,			/* ± without ~ */
	ERROR_TOLERANCE_SIGN,		/* a signed tolerance */
	ERROR_TOLERANCE_ZERO,		/* about zero needs a tolerance */
	ERROR_TOLERANCE_LARGE,		/* a tolerance above the value */
	ERROR_STRETCH_RANGE,		/* stretch needs exactly one bound */
	ERROR_STRETCH_SIGN,			/* a sign on stretch or target only */
	ERROR_STRETCH_BEYOND,		/* stretch not strictly beyond the target */
	ERROR_BASELINE_SIGN,		/* a baseline with a plus sign */
	ERROR_BASELINE_TOTAL,		/* total with from */
	ERROR_BASELINE_YEAR,		/* from 2015: the year, or an index? */
	ERROR_BASE_TWO,				/* a second vs */
	ERROR_BASE_PLAIN,			/* vs with a plain value */
	ERROR_AT,					/* at without from, or without a year */
	ERROR_DONE_CLAUSE,			/* done can only take a period or date */

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
	ERROR_DATE_FISCAL,			/* FY2025 and 2024/25 */
	ERROR_DATE_FIELD,			/* no such month, quarter or day */
	ERROR_DATE_INFINITE,		/* infinity */
	ERROR_PERIOD_ORDER,			/* ends before it starts */
	ERROR_PERIOD_BASE,			/* due date not after its base */

	/* stored or sent bytes */
	ERROR_STORED_VERSION,		/* written by an unknown version */
	ERROR_STORED,				/* bytes that are not a value of this type */

	ERROR_CODE_COUNT
} error_code;

/* The SQLSTATE class of an error; see error_classify(). */
typedef enum error_class
{
	ERROR_CLASS_SYNTAX,			/* 22P02 invalid_text_representation */
	ERROR_CLASS_RANGE,			/* 22003 numeric_value_out_of_range */
	ERROR_CLASS_DATE,			/* 22008 datetime_field_overflow */
	ERROR_CLASS_BINARY			/* 22P03 invalid_binary_representation */
} error_class;

/* Where in the literal the error is, in bytes from its start. */
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
