/*
 * period_before.c
 *	  Reading a time before a value: 2020年底前, 截至2020年6月, by 2020.
 *
 * 6月 may be a value and 2020 a number, so they are a time only if the words
 * around them say so.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/period_read.h"

#include <string.h>

#include "notation/number.h"
#include "notation/period_chinese.h"
#include "notation/period_english.h"
#include "notation/word.h"

/*
 * Take the first of words that stands at the cursor.  Returns its index, or
 * count if there is none.
 */
static size_t
take_one_of(literal *l, const char *const *words, size_t count)
{
	size_t		i;

	for (i = 0; i < count; i++)
		if (literal_take(l, words[i]))
			break;
	return i;
}

/*
 * Is there a time without a word before it at the cursor: 2020年 or
 * 2016—2020年?
 */
static bool
bare_time_at(literal *l)
{
	size_t		from = l->at;
	int			year;
	size_t		size = period_year_digits(l, from, &year);
	bool		found = false;

	if (size > 0)
	{
		found = literal_match(l, from + size, "年") > 0;
		l->at = from + size;
		found = found || (period_take_span(l) && period_year_at(l));
		l->at = from;
	}
	return found;
}

/* In 不超过6月，力争5月, 6月 is a value. */
static bool
strive_follows(const literal *l, size_t at)
{
	while (l->text[at] == ' ')
		at++;
	return literal_match(l, at, "力争") > 0;
}

/* Does the text after 6月 make it a time?  6月底, 6月30日, 6月完成, 6月, */
static bool
time_after_month(const literal *l, size_t at)
{
	static const char *const after[] = {"底", "末", "前", "份"};
	size_t		size;
	size_t		i;

	if (l->text[at] == ',')
		return !strive_follows(l, at + 1);
	for (i = 0; i < sizeof(after) / sizeof(after[0]); i++)
		if (literal_match(l, at, after[i]) > 0)
			return true;
	return literal_digit_at(l, at) ||
		(!word_follows(l, at) &&
		 word_find(l, at, PLACE_BEFORE, &size) != NULL);
}

/* Does the text after a range of months make it a time, as in 1—6月 385家? */
static bool
time_after_months(const literal *l, size_t at)
{
	if (literal_ideograph_at(l, at))
		return !word_follows(l, at);
	while (l->text[at] == ' ')
		at++;
	return literal_digit_at(l, at);
}

/*
 * Is there a time without a year: 6月30日前, 6月底 or 1—6月?  6月 alone may be
 * a value.
 */
static bool
yearless_at(const literal *l)
{
	int			number;
	size_t		at = l->at;
	size_t		dash;
	bool		span;

	at += (size_t) period_digits(l, at, 3, &number);
	dash = period_dash_size(l, at);
	span = at > l->at && dash > 0 && literal_digit_at(l, at + dash);
	if (span)
		at += dash + (size_t) period_digits(l, at + dash, 3, &number);
	if (at == l->at || literal_match(l, at, "月") == 0)
		return false;
	at += strlen("月");
	return time_after_month(l, at) || (span && time_after_months(l, at));
}

/* Is it a number and not a time?  For most, the text after the digits tells. */
static bool
is_figure(const literal *l)
{
	size_t		at = l->at;

	while (literal_digit_at(l, at))
		at++;
	if (at == l->at)
		return false;
	while (l->text[at] == ' ')
		at++;
	return period_dash_size(l, at) == 0 && literal_match(l, at, "年") == 0 &&
		literal_match(l, at, "月") == 0 && literal_match(l, at, "to") == 0 &&
		literal_match(l, at, "..") == 0;
}

/* Words before a time; those from TIME_BY on make it a limit. */
enum
{
	TIME_IN, TIME_BY, TIME_UP_TO, TIME_UNTIL, TIME_TO, TIME_WORDS
};
static const char *const time_words[TIME_WORDS] = {
	"in", "by", "截至", "截止", "到"
};

/* Words after a time, which make it a limit. */
enum
{
	LIMIT_BEFORE = 6, LIMIT_WORDS
};
static const char *const limit_words[LIMIT_WORDS] = {
	"年底前", "年底", "底前", "末前", "底", "末", "前"
};

bool
period_read_before(literal *l, period *p, bool *is_limit, bool *found)
{
	size_t		from = l->at;
	size_t		word;
	size_t		limit;
	bool		is_point;

	*found = false;
	if (is_figure(l))
		return true;
	word = take_one_of(l, time_words, TIME_WORDS);
	if (word == TIME_BY)
		period_skip_end_of(l);
	literal_skip_spaces(l);
	if (yearless_at(l))
		return literal_fail_here(l, ERROR_DATE_YEAR);
	*found = word < TIME_WORDS ? period_point_at(l) : bare_time_at(l);
	if (!*found)
	{
		/* 截至 and 截止 stand only before a date */
		if (word == TIME_UP_TO || word == TIME_UNTIL)
			return literal_fail(l, ERROR_DATE_MISSING, from, l->at);
		l->at = from;
		return true;
	}
	/* a limit is a point; other times may be spans */
	is_point = word >= TIME_BY && word < TIME_WORDS;
	if (!(is_point ? period_read_point(l, p) : period_read(l, p)))
		return false;
	limit = take_one_of(l, limit_words, LIMIT_WORDS);
	*is_limit = is_point || limit < LIMIT_WORDS;
	/*
	 * 2020年前5个 may mean before 2020 or the first five, and 底前三季度 the
	 * first three quarters; 底前5个 is clear
	 */
	if (limit < LIMIT_WORDS && number_at(l) &&
		(limit == LIMIT_BEFORE || period_part_size(l, l->at - strlen("前")) > 0))
		return literal_fail(l, ERROR_DATE, from, l->at);
	literal_skip_spaces(l);
	literal_take(l, ",");
	return true;
}
