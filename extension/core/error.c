/*
 * error.c
 *	  The words for every mistake.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "error.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "numeral.h"
#include "period_read.h"
#include "utf8.h"
#include "word.h"

#define EXCERPT_MAX 60			/* bytes of the literal quoted in a message */

typedef struct error_entry
{
	const char *name;			/* for logs; append only */
	error_class class;
	const char *detail;			/* what is wrong, after the place */
	const char *hint;			/* what to write; %s is the place's text */
} error_entry;

#define SYNTAX ERROR_CLASS_SYNTAX
#define LIMIT ERROR_CLASS_RANGE
#define DATE ERROR_CLASS_DATE
#define BINARY ERROR_CLASS_BINARY

static const error_entry entries[ERROR_CODE_COUNT] = {
	[ERROR_NONE] = {"none", SYNTAX, "nothing is wrong.", ""},

	[ERROR_EMPTY] = {"empty", SYNTAX,
		"there is nothing but white space.",
	"Write a value with its unit, such as 2700 亿元."},
	[ERROR_TOO_LONG] = {"too-long", SYNTAX,
		"the literal is longer than 2000 bytes.",
	"Write the value with its unit only, not a sentence."},
	[ERROR_ENCODING] = {"encoding", SYNTAX,
		"this is no visible UTF-8 character.",
	"Remove control and invisible characters."},
	[ERROR_NUMBER_MISSING] = {"number-missing", SYNTAX,
		"a number must stand here.",
	"Write a value with its unit, such as 2700 亿元 or 12.5 %."},
	[ERROR_NUMBER] = {"number", SYNTAX,
		"this is no number.",
	"Write digits with one point, such as 1234.5."},
	[ERROR_NUMBER_SPACE] = {"number-space", SYNTAX,
		"a space stands inside a number.",
	"Write the number without spaces, such as 1234 or 1,234."},
	[ERROR_SEPARATOR] = {"separator", SYNTAX,
		"a thousands separator must stand between groups of three digits.",
	"Write 1234 or 1,234; the decimal separator is a point: 12.34."},
	[ERROR_DIGITS] = {"digits", LIMIT,
		"a number has at most 18 digits in all.",
	"Round it, or write it with a multiplier, such as 12.5 亿元 instead of 1250000000 元."},
	[ERROR_SCALE] = {"scale", LIMIT,
		"a number has at most 18 digits after the point.",
	"Round the number to 18 digits after the point."},
	[ERROR_NOT_FINITE] = {"not-finite", LIMIT,
		"a value must be finite.",
	"Write a number of at most 18 digits."},
	[ERROR_RANGE] = {"range", LIMIT,
		"the result does not fit into 18 digits.",
	"Use a larger unit."},

	[ERROR_UNIT_LETTER] = {"unit-letter", SYNTAX,
		"a single letter is no known unit.",
	"Write million, thousand or 亿 instead of M or K; a unit of your own stands in double quotes: \"%s\"."},
	[ERROR_UNIT_LEFTOVER] = {"unit-leftover", SYNTAX,
		"letters are left over after the unit.",
	"Write the unit only; a unit of your own stands in double quotes: \"%s\"."},
	[ERROR_UNIT_LONG] = {"unit-long", SYNTAX,
		"a unit has at most 63 bytes.",
	"Write a shorter word."},
	[ERROR_UNIT_RATE] = {"unit-rate", SYNTAX,
		"a rate has one stroke with a unit on both sides.",
	"Write X/Y, such as 元/人 or 人/10万人."},
	[ERROR_UNIT_OTHER] = {"unit-other", SYNTAX,
		"all values of one literal must have the same unit.",
	"Write the unit once, after the values."},
	[ERROR_UNIT_MISSING] = {"unit-missing", SYNTAX,
		"the baseline of a change needs its own unit.",
	"Write the unit of the baseline, such as from 200 亿元."},
	[ERROR_UNIT_BASE] = {"unit-base", SYNTAX,
		"the baseline's unit does not fit the change.",
	"An amount starts from its own kind of unit, percentage points from a share: >= +500 亿元 from 3000 亿元."},
	[ERROR_UNIT_POINTS] = {"unit-points", SYNTAX,
		"percentage points are a change and need a sign.",
	"Write +0.2 pp or -0.2 pp; a share is written in %."},
	[ERROR_QUOTE] = {"quote", SYNTAX,
		"the quoted unit is empty or not closed.",
	"Write the unit between two double quotes, such as 5 \"兆焦\"."},

	[ERROR_WORD] = {"word", SYNTAX,
		"this word is no part of the notation.",
	"Write the target or the figure alone, such as >= 2700 亿元 in 2020 or 1350.5 亿元 @ 2020-06-30."},
	[ERROR_WORD_PLACE] = {"word-place", SYNTAX,
		"this word does not stand here.",
	"Before the value stand comparators and words of change, after it in 2020 or by 2020 of a target, @ 2020-06-30 of what was reported; a unit of your own stands in double quotes."},
	[ERROR_WORDS_DISAGREE] = {"words-disagree", SYNTAX,
		"the words around the value contradict each other.",
	"Write it in symbols, such as >= 30 % or <= 30 %, +5 % or -5 % for a change."},
	[ERROR_UP_TO] = {"up-to", SYNTAX,
		"\"up to\" can be a floor or a ceiling.",
	"Write \"at least\" or \"at most\"."},
	[ERROR_SEVERAL_VALUES] = {"several-values", SYNTAX,
		"a literal has one value or one range, and this one has",
	"Write each value as a literal of its own."},
	[ERROR_COMPARATOR] = {"comparator", SYNTAX,
		"what was reported has no comparator.",
	"Write the figure alone, such as 1350.5 亿元."},
	[ERROR_COMPARATOR_TWICE] = {"comparator-twice", SYNTAX,
		"there is a comparator already.",
	"Use one of >= > <= < = ~>= ~<= ~ before the value."},
	[ERROR_CLAUSE_TWICE] = {"clause-twice", SYNTAX,
		"this was given already.",
	"Write each clause once."},
	[ERROR_MONTH_ON_MONTH] = {"month-on-month", SYNTAX,
		"a change is against the same time of the year before or against a named period.",
	"Name the base, such as +2 % vs 2020-05."},
	[ERROR_TRAILING] = {"trailing", SYNTAX,
		"this does not belong here.",
	"Leave it out, or put a unit of your own in double quotes."},

	[ERROR_RANGE_COMPARATOR] = {"range-comparator", SYNTAX,
		"a range takes no comparator.",
	"Write 2..3 家."},
	[ERROR_RANGE_ORDER] = {"range-order", SYNTAX,
		"the lower bound of the range is above the upper one.",
	"Write the smaller bound first, such as 2..3 家."},
	[ERROR_RANGE_SIGNS] = {"range-signs", SYNTAX,
		"both bounds of a range have a sign or neither has.",
	"Write +2..+3 % for a change, -2..3 % level for values."},
	[ERROR_BARE_NEGATIVE] = {"bare-value", SYNTAX,
		"a value without a comparator must be positive and without a sign.",
	"Write >= +15 % or <= -20 % for a change, >= -5 亿元 level for a value below zero, <= 0 for nothing."},
	[ERROR_PLUS_LEVEL] = {"change-level", SYNTAX,
		"a change is neither a level nor a total.",
	"Write +15 % for a change, 15 % level for a value."},
	[ERROR_LEVEL_UNSIGNED] = {"points-level", SYNTAX,
		"percentage points are a change and no level.",
	"Write +0.2 pp or -0.2 pp; a level of a share is written in %."},
	[ERROR_TOLERANCE] = {"tolerance", SYNTAX,
		"only ~, ~>= and ~<= have a tolerance.",
	"Write ~ 100 ± 5 元."},
	[ERROR_TOLERANCE_SIGN] = {"tolerance-sign", SYNTAX,
		"a tolerance has no sign.",
	"Write ~ 100 ± 5 元."},
	[ERROR_TOLERANCE_ZERO] = {"tolerance-zero", SYNTAX,
		"about zero needs a tolerance, since 5 % of nothing is nothing.",
	"Write ~ 0 ± 1 %."},
	[ERROR_TOLERANCE_LARGE] = {"tolerance-large", SYNTAX,
		"the tolerance is larger than the value, so that nothing would be asked for.",
	"Write a tolerance below the value, such as ~>= 100 ± 5 元."},
	[ERROR_STRETCH_RANGE] = {"stretch-range", SYNTAX,
		"stretch needs a target with exactly one bound.",
	"Write >= 6 % stretch 6.5."},
	[ERROR_STRETCH_SIGN] = {"stretch-sign", SYNTAX,
		"the stretch must be written with the sign of the target.",
	"Write >= +6 % stretch +6.5 or >= 6 % stretch 6.5."},
	[ERROR_STRETCH_BEYOND] = {"stretch-beyond", SYNTAX,
		"the stretch must be strictly beyond the target.",
	"Write >= 6 % stretch 6.5 or <= 6 % stretch 5.5."},
	[ERROR_BASELINE_SIGN] = {"baseline-sign", SYNTAX,
		"a baseline is a plain value without a plus sign.",
	"Write from 200 亿元."},
	[ERROR_BASELINE_TOTAL] = {"baseline-total", SYNTAX,
		"a total starts from nothing each period and has no baseline.",
	"Leave out from, or write level instead of total."},
	[ERROR_BASE_TWO] = {"base-twice", SYNTAX,
		"a change has one base.",
	"Write vs once, such as <= -20 % vs 2015."},
	[ERROR_BASE_PLAIN] = {"base-plain", SYNTAX,
		"only a change is against a base.",
	"Write the value with its sign, such as +15 % vs 2015."},
	[ERROR_AT] = {"at", SYNTAX,
		"at gives the year of a baseline.",
	"Write from 45.2 at 2020, or in 2020 for the period."},
	[ERROR_DONE_CLAUSE] = {"done-clause", SYNTAX,
		"done has a period or a date and nothing else.",
	"Write done, done in 2020 or done by 2020-12-31 for a target, done @ 2020-06-30 for what was reported."},

	[ERROR_TOTAL] = {"total", SYNTAX,
		"what was reported is a value, whether or not its target is a total.",
	"Leave out total."},
	[ERROR_OF_WHOLE] = {"of-whole", SYNTAX,
		"the whole of a share must be positive and without a sign.",
	"Write 27.4 of 31.2 万亩."},
	[ERROR_OF_PART] = {"of-part", SYNTAX,
		"the part of a share is an amount without sign, and not in percent.",
	"Write 27.4 of 31.2 万亩."},
	[ERROR_DONE_PERCENT] = {"done-percent", SYNTAX,
		"what is done in part is 0 % to 100 %.",
	"Write 45 % done."},

	[ERROR_DATE] = {"date", SYNTAX,
		"this is no date or period.",
	"Write 2020, 2020H1, 2020Q3, 2020-06, 2020-06-30 or 2016..2020."},
	[ERROR_DATE_MISSING] = {"date-missing", SYNTAX,
		"a date or a period must stand here.",
	"Write 2020, 2020H1, 2020Q3, 2020-06, 2020-06-30 or 2016..2020."},
	[ERROR_DATE_SPAN] = {"date-span", SYNTAX,
		"a point in time must stand here, not a span.",
	"Write its end, such as 2020 or 2020-12-31."},
	[ERROR_DATE_YEAR] = {"date-year", SYNTAX,
		"a date needs its year.",
	"Write 2020-06-30 or 2020年6月30日."},
	[ERROR_DATE_FIELD] = {"date-field", DATE,
		"there is no such day, month, quarter or half.",
	"Write 2020-06-30, 2020-06, 2020Q3 or 2020H1."},
	[ERROR_DATE_INFINITE] = {"date-infinite", SYNTAX,
		"a date must be finite.",
	"Write a day, such as 2020-12-31, or leave the date out."},
	[ERROR_PERIOD_ORDER] = {"period-order", SYNTAX,
		"the period ends before it starts.",
	"Write the earlier point first, such as 2016..2020."},
	[ERROR_PERIOD_BASE] = {"period-base", SYNTAX,
		"the due date must be after the base.",
	"Write a later date after by, or an earlier base."},

	[ERROR_STORED_VERSION] = {"stored-version", BINARY,
		"the value was written by a version that is not known here.",
	"Update the extension, or transfer the value as text."},
	[ERROR_STORED] = {"stored", BINARY,
		"the bytes are no value of this type.",
	"Transfer the value as text, or as another goalpost sent it."}
};

error_class
error_classify(error_code code)
{
	return entries[code].class;
}

const char *
error_name(error_code code)
{
	return entries[code].name;
}

/* Characters before offset; bytes that are no UTF-8 count as one each. */
static size_t
characters_before(const char *input, size_t length, size_t offset)
{
	size_t		count = 0;
	size_t		at = 0;
	uint32_t	c;

	while (at < offset && at < length)
	{
		size_t		size = utf8_decode(input + at, length - at, &c);

		at += size > 0 ? size : 1;
		count++;
	}
	return count;
}

/*
 * The place's text, cut to EXCERPT_MAX bytes at a character, with everything
 * that is not seen replaced by ?.
 */
static void
copy_excerpt(const parse_error *error, const char *input, size_t length,
			 char *buf)
{
	size_t		from = error->offset < length ? error->offset : length;
	size_t		to = length - from < error->length ?
		length : from + error->length;
	size_t		used = 0;
	uint32_t	c = 0;

	while (from < to)
	{
		size_t		size = utf8_decode(input + from, to - from, &c);
		bool		seen = size > 0 && !utf8_invisible(c);

		if (used + size > EXCERPT_MAX)
		{
			memcpy(buf + used, "…", strlen("…"));
			used += strlen("…");
			break;
		}
		if (seen)
			memcpy(buf + used, input + from, size);
		else
			buf[used] = '?';
		used += seen ? size : 1;
		from += size > 0 ? size : 1;
	}
	buf[used] = '\0';
}

static bool
digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Move past the number at the cursor, in digits or as a numeral. */
static bool
pass_number(literal *l)
{
	decimal		ignored;

	if (numeral_at(l, l->at))
		return numeral_read(l, &ignored);
	if (!digit(l->text[l->at]))
		return false;
	while (digit(l->text[l->at]) ||
		   ((l->text[l->at] == '.' || l->text[l->at] == ',') &&
			digit(l->text[l->at + 1])))
		l->at++;
	return true;
}

/* Move past a date or a period, after its word or with 年 in it. */
static bool
pass_time(literal *l)
{
	size_t		from = l->at;
	size_t		size;
	const word_entry *word = word_find(l, from, PLACE_AFTER, &size);
	period		ignored;

	if (word != NULL && (word->kind == WORD_VS || word->kind == WORD_AT ||
						 word->kind == WORD_IN || word->kind == WORD_BY ||
						 word->kind == WORD_AS_OF))
		l->at += size;
	else if (!period_year_at(l))
		return false;
	if (period_read(l, &ignored))
		return true;
	l->at = from;
	return false;
}

/* The values of a literal, leaving out its dates. */
static int
count_values(const char *input, size_t length)
{
	literal		l;
	int			count = 0;

	if (!literal_fold(&l, input, length))
		return 0;
	while (!literal_at_end(&l))
	{
		if (pass_time(&l))
			continue;
		if (pass_number(&l))
			count++;
		else
			l.at += literal_char_size(&l, l.at);
	}
	return count;
}

void
error_detail(const parse_error *error, const char *input, size_t length,
			 char *buf)
{
	const error_entry *entry = &entries[error->code];
	char		excerpt[EXCERPT_MAX + 8];
	int			used;

	if (entry->class == ERROR_CLASS_BINARY || error->code == ERROR_EMPTY ||
		error->code == ERROR_TOO_LONG || length == 0 ||
		(error->offset == 0 && error->length == 0))
		used = snprintf(buf, ERROR_TEXT_SIZE, "%c%s",
						entry->detail[0] >= 'a' && entry->detail[0] <= 'z' ?
						entry->detail[0] - ('a' - 'A') : entry->detail[0],
						entry->detail + 1);
	else if (error->length == 0 && error->offset >= length)
		used = snprintf(buf, ERROR_TEXT_SIZE, "At the end: %s", entry->detail);
	else
	{
		copy_excerpt(error, input, length, excerpt);
		used = snprintf(buf, ERROR_TEXT_SIZE, "At character %zu, \"%s\": %s",
						characters_before(input, length, error->offset) + 1,
						excerpt, entry->detail);
	}
	if (error->code == ERROR_SEVERAL_VALUES)
		snprintf(buf + used, ERROR_TEXT_SIZE - (size_t) used, " %d.",
				 count_values(input, length));
}

void
error_hint(const parse_error *error, const char *input, size_t length,
		   char *buf)
{
	const char *hint = entries[error->code].hint;
	const char *place = strstr(hint, "%s");
	char		excerpt[EXCERPT_MAX + 8];

	if (place == NULL)
	{
		snprintf(buf, ERROR_TEXT_SIZE, "%s", hint);
		return;
	}
	copy_excerpt(error, input, length, excerpt);
	snprintf(buf, ERROR_TEXT_SIZE, "%.*s%s%s",
			 (int) (place - hint), hint, excerpt, place + 2);
}
