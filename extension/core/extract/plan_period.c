/*
 * plan_period.c
 *	  The period of a plan, from its title or its first sentences.
 *
 * A title has the years of a span (2021—2025年), the name of a five-year plan
 * (十四五, 第十四个五年规划) or years, of which the last one is the plan's: a
 * report on one year and the plan of the next names both.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/plan_period.h"

#include <string.h>

#include "extract/plan_time.h"
#include "extract/words.h"

/* The sentences that are looked at, and those of them that may be the title. */
#define SENTENCES 12
#define TITLE_SENTENCES 3

/* The year of four digits at offset, which stands alone; else 0. */
static int
year_at(const sentence *s, size_t offset)
{
	const char *text = s->l.text;
	int			year = 0;
	size_t		i;

	if ((offset > 0 && (literal_digit_at(&s->l, offset - 1) ||
						text[offset - 1] == '.' || text[offset - 1] == ',')) ||
		literal_digit_at(&s->l, offset + 4))
		return 0;
	for (i = offset; i < offset + 4; i++)
	{
		if (!literal_digit_at(&s->l, i))
			return 0;
		year = year * 10 + (text[i] - '0');
	}
	return year >= 1990 && year <= 2100 ? year : 0;
}

/* 2021—2025年, 2021-2025 */
static bool
read_span(const sentence *s, size_t offset, period *p)
{
	static const char *const dashes[] = {"——", "—", "-", "~", "至", "到", " to ", " through ", "–"};
	int			first = year_at(s, offset);
	int			last;
	size_t		i;

	for (i = 0; first > 0 && i < sizeof(dashes) / sizeof(dashes[0]); i++)
	{
		size_t		at = offset + 4;
		size_t		size = literal_match(&s->l, at, "年");

		size += literal_match(&s->l, at + size, dashes[i]);
		if (size == literal_match(&s->l, at, "年"))
			continue;
		last = year_at(s, at + size);
		if (last > first && last - first <= 30)
		{
			p->first = period_of_year(first).first;
			p->last = period_of_year(last).last;
			return true;
		}
	}
	return false;
}

/* 第十四个五年规划 */
static bool
read_numbered_plan(const sentence *s, size_t offset, period *p)
{
	static const char *const names[] = {
		"第十一个五年", "第十二个五年", "第十三个五年", "第十四个五年", "第十五个五年", "第十六个五年",
		"第十七个五年"
	};
	int			i;

	for (i = 0; i < 7; i++)
		if (literal_match(&s->l, offset, names[i]) > 0)
		{
			p->first = period_of_year(2006 + 5 * i).first;
			p->last = period_of_year(2010 + 5 * i).last;
			return true;
		}
	return false;
}

/* A report of December (2025年12月26日在…会议上) is on the year after. */
static bool
is_year_end(const sentence *s, size_t offset)
{
	static const plan_word meeting[] = {{"会议", PLAN_NEUTRAL}, {NULL, PLAN_NONE}};
	text_span	rest = {offset, s->l.length};
	size_t		size = literal_match(&s->l, offset, "年12月") +
		literal_match(&s->l, offset, "年11月");
	size_t		at;

	return size > 0 && plan_word_within(meeting, s->lower, rest, &at) != NULL;
}

/* Does a fiscal year begin with the year at offset: 2025-26, 2025/26? */
static bool
is_fiscal(const sentence *s, size_t offset, int year)
{
	const char *text = s->l.text + offset + strlen("2025");
	int			next = (year + 1) % 100;

	return offset + strlen("2025-26") <= s->l.length &&
		(text[0] == '-' || text[0] == '/') && text[1] == '0' + next / 10 &&
		text[2] == '0' + next % 10 && !literal_digit_at(&s->l, offset + strlen("2025-26"));
}

/* A span or a five-year plan; else *year is raised to the last year named. */
static bool
read_sentence(const sentence *s, bool is_title, period *p, int *year)
{
	size_t		at;

	for (at = 0; at < s->l.length; at += literal_char_size(&s->l, at))
	{
		int			found = year_at(s, at);

		if (is_title && (read_span(s, at, p) || read_numbered_plan(s, at, p) ||
						 five_years_at(s, at, p) > 0))
			return true;
		/* whose months the title does not tell */
		if (found > 0 && is_fiscal(s, at, found))
			found = 0;
		if (found > 0 && is_year_end(s, at + 4))
			found++;
		if (found > *year && (is_title || (*year == 0 && s->is_chinese)))
			*year = found;
	}
	return false;
}

/* Vision 2030, Strategy to 2030: the year is the horizon, not the plan's. */
static bool
names_horizon(const sentence *s)
{
	text_span	all = {s->from, s->l.length};
	size_t		at;

	return !s->is_chinese && plan_word_within(horizon_names, s->lower, all, &at) != NULL &&
		plan_word_within(year_names, s->lower, all, &at) == NULL;
}

period
plan_period_find(const char *text, size_t length, sentence *s)
{
	period		p = {NO_DAY, NO_DAY};
	plan_text	t;
	int			year = 0;
	int			before;
	bool		is_horizon = false;
	int			i;

	plan_text_begin(&t, text, length);
	for (i = 0; i < SENTENCES && sentence_next(&t, s); i++)
	{
		bool		is_title = i < TITLE_SENTENCES && !s->has_stop;

		if (year > 0 && !is_title)
			break;
		before = year;
		if (read_sentence(s, is_title, &p, &year))
			return p;
		if (year > before)
			is_horizon = names_horizon(s);
		if (year > 0 && i > 0)
			break;
	}
	if (year > 0)
		p = period_of_year(year);
	if (is_horizon)
		p.first = NO_DAY;
	return p;
}
