/*
 * english_word.c
 *	  Finding words, verbs, times and bases in an English sentence.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/english_word.h"

#include <string.h>

#include "extract/words.h"

static bool
is_space(char c)
{
	return c == ' ' || c == '(' || c == ',' || c == ';' || c == ':';
}

size_t
english_word_before(const sentence *s, size_t from, size_t offset)
{
	while (offset > from && is_space(s->l.text[offset - 1]))
		offset--;
	while (offset > from && !is_space(s->l.text[offset - 1]))
		offset--;
	return offset;
}

size_t
english_word_after(const sentence *s, size_t offset, size_t to)
{
	while (offset < to && !is_space(s->l.text[offset]))
		offset++;
	while (offset < to && is_space(s->l.text[offset]))
		offset++;
	return offset;
}

const plan_word *
english_last_word(const sentence *s, const plan_word *table, text_span part,
				  size_t *at, size_t *size)
{
	size_t		from = part.to;

	while (from > part.from)
	{
		text_span	rest;
		const plan_word *word;

		from = english_word_before(s, part.from, from);
		rest.from = from;
		rest.to = part.to;
		word = plan_word_starting(table, s->lower, rest, size);
		if (word != NULL)
		{
			*at = from;
			return word;
		}
	}
	return NULL;
}

/* The year at offset, FY2025 too; 0 if there is none. */
static int
year_at(const sentence *s, size_t offset)
{
	int			year = 0;
	size_t		i;

	offset += literal_match(&s->l, offset, "fy");
	if (s->l.text[offset] == 'F' && s->l.text[offset + 1] == 'Y')
		offset += 2;
	for (i = offset; i < offset + 4; i++)
	{
		if (!literal_digit_at(&s->l, i))
			return 0;
		year = year * 10 + (s->l.text[i] - '0');
	}
	if (literal_digit_at(&s->l, i) || s->l.text[i] == '%' ||
		(s->l.text[i] == ',' && literal_digit_at(&s->l, i + 1)) ||
		(s->l.text[i] == '.' && literal_digit_at(&s->l, i + 1)))
		return 0;
	return year >= 1950 && year <= 2100 ? year : 0;
}

/* The month named at offset, from 1; 0 if none is. */
static int
month_at(const sentence *s, size_t offset, size_t *size)
{
	text_span	rest = {offset, s->l.length};
	const plan_word *name = plan_word_starting(month_names, s->lower, rest, size);

	return name == NULL ? 0 : (int) (name - month_names) + 1;
}

/* Words between the one that leads to a time and its year. */
static size_t
skip_words(const sentence *s, size_t at, size_t to, const plan_word *words)
{
	for (;;)
	{
		text_span	rest = {at, to};
		size_t		size;

		if (plan_word_starting(words, s->lower, rest, &size) == NULL)
			return at;
		at = english_word_after(s, at + size - 1, to);
	}
}

/* the end of the decade */
static bool
read_named_year(const sentence *s, size_t at, size_t to, period *p)
{
	static const plan_word ends[] = {
		{"the end of the", PLAN_NONE}, {"the end of", PLAN_NONE}, {"end of", PLAN_NONE},
		{"end of the", PLAN_NONE}, {"the", PLAN_NONE}, {NULL, PLAN_NONE}
	};
	text_span	rest = {at, to};
	size_t		size;
	const plan_word *year;

	if (plan_word_starting(ends, s->lower, rest, &size) != NULL)
		rest.from = english_word_after(s, rest.from + size - 1, to);
	year = plan_word_starting(english_named_years, s->lower, rest, &size);

	if (year == NULL)
		return false;
	*p = period_of_year((int) year->kind);
	return true;
}

/*
 * Read a year with its month or the end of another year of a span.  Of 2025/26
 * the year in which it ends counts, or the one in which it starts.
 */
static bool
read_year(const sentence *s, size_t at, size_t to, bool starts, period *p)
{
	static const plan_word words[] = {
		{"the end of", PLAN_NONE}, {"end of", PLAN_NONE}, {"the end", PLAN_NONE}, {"the", PLAN_NONE}, {"year-end", PLAN_NONE},
		{"end", PLAN_NONE}, {"late", PLAN_NONE}, {"early", PLAN_NONE}, {"mid", PLAN_NONE}, {"the year", PLAN_NONE}, {"year", PLAN_NONE},
		{"a", PLAN_NONE}, {"an", PLAN_NONE}, {"its", PLAN_NONE}, {"our", PLAN_NONE}, {"fiscal year", PLAN_NONE}, {"about", PLAN_NONE}, {"fy", PLAN_NONE},
		{"financial year", PLAN_NONE}, {"calendar year", PLAN_NONE}, {"their", PLAN_NONE}, {"baseline", PLAN_NONE}, {NULL, PLAN_NONE}
	};
	size_t		size;
	int			month;
	int			year;
	int			digits = 0;

	at = skip_words(s, at, to, words);
	while (literal_digit_at(&s->l, at + (size_t) digits))
		digits++;
	if (digits <= 2 && digits > 0)
		at = english_word_after(s, at, to);	/* 30 June 2026 */
	month = month_at(s, at, &size);
	if (month > 0)
		at = english_word_after(s, at, to);
	/* June 30, 2026 */
	if (month > 0 && literal_digit_at(&s->l, at) && year_at(s, at) == 0)
		at = english_word_after(s, at, to);
	year = at < to ? year_at(s, at) : 0;
	if (year == 0)
		return false;
	*p = period_of_year(year);
	if (month > 0)
	{
		day_from_ymd(year, month, 1, &p->first);
		day_from_ymd(year, month, days_in_month(year, month), &p->last);
	}
	else if (s->l.text[at + 4] == '-' && year_at(s, at + 5) > year)
		p->last = period_of_year(year_at(s, at + 5)).last;
	else if ((s->l.text[at + 4] == '-' || s->l.text[at + 4] == '/') &&
			 literal_digit_at(&s->l, at + 5) && literal_digit_at(&s->l, at + 6) &&
			 !literal_digit_at(&s->l, at + 7))
	{
		/* 2010-14; 2025/26 is a year that ends in the second */
		int			last = year - year % 100 + (s->l.text[at + 5] - '0') * 10 +
			(s->l.text[at + 6] - '0');

		if (last > year + 1)
			p->last = period_of_year(last).last;
		else if (last == year + 1 && s->l.text[at + 4] == '/')
			*p = period_of_year(starts ? year : last);
	}
	return true;
}

bool
english_due_time(const sentence *s, text_span part, due_time *time)
{
	static const struct
	{
		const char *text;
		bool		is_by;
	}			leads[] = {
		{"by", true}, {"before", true}, {"until", true}, {"no later than", true}, {"in", false}, {"during", false},
		{"for", false}, {"through", true}, {"over", false}, {"between", false}
	};
	size_t		at;

	for (at = part.from; at < part.to; at = english_word_after(s, at, part.to))
	{
		size_t		i;

		for (i = 0; i < sizeof(leads) / sizeof(leads[0]); i++)
		{
			size_t		size = text_starts(s->lower, at, part.to, leads[i].text);
			period		p;

			size_t		year = english_word_after(s, at + size - 1, part.to);

			if (size == 0 || !(read_year(s, year, part.to, false, &p) ||
							   read_named_year(s, year, part.to, &p)))
				continue;
			time->is_known = true;
			time->is_by = leads[i].is_by;
			time->period = p;
			time->from = at;
			return true;
		}
	}
	return false;
}

int
english_year_in(const sentence *s, text_span part)
{
	size_t		at;

	for (at = part.from; at < part.to; at = english_word_after(s, at, part.to))
		if (year_at(s, at) > 0)
			return year_at(s, at);
	return 0;
}

bool
english_label_time(const sentence *s, text_span part, due_time *time)
{
	size_t		at;
	int			year = english_year_in(s, part);

	if (year == 0 || plan_word_within(english_goal_nouns, s->lower, part, &at) == NULL)
		return false;
	time->is_known = true;
	time->is_by = true;
	time->period = period_of_year(year);
	return true;
}

bool
english_base(const sentence *s, text_span part, period *base)
{
	static const plan_word leads[] = {
		{"from", PLAN_NONE}, {"compared to", PLAN_NONE}, {"compared with", PLAN_NONE}, {"relative to", PLAN_NONE},
		{"against", PLAN_NONE}, {"below", PLAN_NONE}, {"above", PLAN_NONE}, {"versus", PLAN_NONE}, {"vs", PLAN_NONE},
		{"vs.", PLAN_NONE}, {"over", PLAN_NONE}, {"on", PLAN_NONE}, {"than in", PLAN_NONE}, {"since", PLAN_NONE}, {"base year of", PLAN_NONE}, {"baseline of", PLAN_NONE},
		{"with respect to", PLAN_NONE}, {"in comparison with", PLAN_NONE}, {"in comparison to", PLAN_NONE}, {"base year", PLAN_NONE},
		{"baseline", PLAN_NONE}, {"baseline year", PLAN_NONE}, {"measured against", PLAN_NONE}, {"than", PLAN_NONE}, {NULL, PLAN_NONE}
	};
	size_t		at;

	for (at = part.from; at < part.to; at = english_word_after(s, at, part.to))
	{
		text_span	rest = {at, part.to};
		size_t		size;

		if (plan_word_starting(leads, s->lower, rest, &size) != NULL &&
			read_year(s, english_word_after(s, at + size - 1, part.to), part.to, true, base))
			return true;
		/* (2019 baseline) */
		rest.from = english_word_after(s, at, part.to);
		if (year_at(s, at) > 0 && rest.from < part.to &&
			plan_word_starting(english_base_nouns, s->lower, rest, &size) != NULL)
			return read_year(s, at, part.to, true, base);
	}
	return false;
}
