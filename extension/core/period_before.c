/*
 * period_before.c
 *	  Reading a time before a value: 2020年底前, 截至2020年6月, by 2020.
 *
 * 6月 may be a value and 2020 a number, so what stands there is a time only
 * where its words or what follows them say so.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "period_read.h"

#include <string.h>

#include "number.h"
#include "period_chinese.h"
#include "word.h"

/* The first of words that stands at the cursor; its index, or count. */
static size_t
take_one_of(literal *l, const char *const *words, size_t count)
{
	size_t		i;

	for (i = 0; i < count; i++)
		if (literal_take(l, words[i]))
			break;
	return i;
}

/* 2020年 or 2016—2020年 at the cursor: a time without a word before it. */
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

/* 不超过6月，力争5月: then 6月 was a value. */
static bool
strive_follows(const literal *l, size_t at)
{
	while (l->text[at] == ' ')
		at++;
	return literal_match(l, at, "力争") > 0;
}

/* What goes on after 6月 so that it is a time: 6月底, 6月30日, 6月完成, 6月, */
static bool
time_after_month(const literal *l, size_t at)
{
	static const char *const after[] = {"底", "末", "前", "份"};
	size_t		size;
	int			number;
	size_t		i;

	if (l->text[at] == ',')
		return !strive_follows(l, at + 1);
	for (i = 0; i < sizeof(after) / sizeof(after[0]); i++)
		if (literal_match(l, at, after[i]) > 0)
			return true;
	return period_digits(l, at, 1, &number) > 0 ||
		(!word_follows(l, at) &&
		 word_find(l, at, PLACE_BEFORE, &size) != NULL);
}

/* 1—6月 385家: what a range of months goes on with when it is none. */
static bool
time_after_months(const literal *l, size_t at)
{
	int			number;

	if (literal_ideograph_at(l, at))
		return !word_follows(l, at);
	while (l->text[at] == ' ')
		at++;
	return period_digits(l, at, 1, &number) > 0;
}

/*
 * 6月30日前, 6月底, 1—6月: a time whose year nobody can tell; 6月 may be a value.
 */
static bool
yearless_at(const literal *l)
{
	static const char *const dashes[] = {"-", "–", "—", "~", "至", "到"};
	int			number;
	size_t		at = l->at;
	size_t		i;
	bool		span = false;

	at += (size_t) period_digits(l, at, 3, &number);
	for (i = 0; i < sizeof(dashes) / sizeof(dashes[0]) && !span; i++)
	{
		size_t		size = at > l->at ? literal_match(l, at, dashes[i]) : 0;

		span = size > 0 && period_digits(l, at + size, 3, &number) > 0;
		if (span)
			at += size + (size_t) period_digits(l, at + size, 3, &number);
	}
	if (at == l->at || literal_match(l, at, "月") == 0)
		return false;
	at += strlen("月");
	return time_after_month(l, at) || (span && time_after_months(l, at));
}

/* Most figures are seen to be none by what follows their digits. */
static bool
is_figure(const literal *l)
{
	static const char *const times[] = {
		"年", "月", "-", "–", "—", "~", "至", "到", "to", ".."
	};
	size_t		at = l->at;
	size_t		i;

	while (l->text[at] >= '0' && l->text[at] <= '9')
		at++;
	if (at == l->at)
		return false;
	while (l->text[at] == ' ')
		at++;
	for (i = 0; i < sizeof(times) / sizeof(times[0]); i++)
		if (literal_match(l, at, times[i]) > 0)
			return false;
	return true;
}

bool
period_read_before(literal *l, period *p, bool *is_limit, bool *found)
{
	static const char *const before[] = {"in", "by", "截至", "截止", "到"};
	static const char *const after[] = {
		"年底前", "年底", "底前", "末前", "底", "末", "前"
	};
	size_t		from = l->at;
	size_t		word;
	size_t		last;
	int			year;

	*found = false;
	if (is_figure(l))
		return true;
	word = take_one_of(l, before, 5);
	literal_skip_spaces(l);
	if (yearless_at(l))
		return literal_fail_here(l, ERROR_DATE_YEAR);
	*found = word < 5 ? period_year_digits(l, l->at, &year) > 0 : bare_time_at(l);
	if (!*found)
	{
		/* 截至 and 截止 are words of a date only */
		if (word == 2 || word == 3)
			return literal_fail(l, ERROR_DATE_MISSING, from, l->at);
		l->at = from;
		return true;
	}
	/* a limit is a point; the others may span several */
	if (!(word > 0 && word < 5 ? period_read_point(l, p) : period_read(l, p)))
		return false;
	last = take_one_of(l, after, 7);
	*is_limit = last < 7 || (word > 0 && word < 5);
	/* 2020年前5个: before 2020, or the first five? 底前5个 is clear, 底前三季度 not */
	if (last < 7 && number_at(l) &&
		(last == 6 || period_part_size(l, l->at - strlen("前")) > 0))
		return literal_fail(l, ERROR_DATE, from, l->at);
	literal_skip_spaces(l);
	literal_take(l, ",");
	return true;
}
