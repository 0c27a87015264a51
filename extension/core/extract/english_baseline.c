/*
 * english_baseline.c
 *	  Where the way to a target starts, in an English sentence.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/english_state.h"

#include <string.h>

#include "extract/english_word.h"

/* (2021: 45 %) and (45 % in 2021), of a year before the plan. */
static int
year_in_brackets(const english *e, size_t i)
{
	const sentence *s = e->s;
	text_span	bracket = {e->values[i].from, e->values[i].from};
	const char *close = memchr(s->l.text + bracket.from, ')', s->l.length - bracket.from);
	int			year;

	while (bracket.from > e->start && s->l.text[bracket.from - 1] != '(')
		bracket.from--;
	if (close == NULL || bracket.from == e->start || bracket.to - bracket.from > 24)
		return 0;
	bracket.to = (size_t) (close - s->l.text);
	year = english_year_in(s, bracket);
	return day_valid(e->section->plan.first) &&
		period_of_year(year).last >= e->section->plan.first ? 0 : year;
}

/* Value i is where the way to the value of r starts, in the year it names. */
static void
set_baseline(const english *e, size_t i, reading *r)
{
	text_span	rest = english_rest(e, i);
	due_time	time;
	int			month;
	int			day;

	r->has_baseline = true;
	r->baseline = e->values[i].value;
	r->baseline_unit = e->values[i].unit;
	r->baseline_year = year_in_brackets(e, i);
	if (r->baseline_year == 0 && english_due_time(e->s, rest, &time) && !time.is_by)
		day_to_ymd(time.period.first, &r->baseline_year, &month, &day);
	if (r->baseline_year == 0)
		return;
	r->has_base = true;
	r->base = period_of_year(r->baseline_year);
}

/* The part without spaces, brackets and about at its end. */
static text_span
without_about(const sentence *s, text_span part)
{
	size_t		size;
	const plan_word *word;

	for (;;)
	{
		while (part.to > part.from && strchr(" (:", s->l.text[part.to - 1]) != NULL)
			part.to--;
		word = plan_word_ending(english_value_words, s->lower, part, &size);
		if (word == NULL || word->kind == PLAN_REACH || word->kind == PLAN_NEUTRAL)
			return part;
		part.to -= size;
	}
}

/* Before a baseline: from, against, compared with. */
static bool
leads_to_baseline(const english *e, size_t i, const plan_word *words)
{
	text_span	before = {e->start, e->values[i].from};
	size_t		size;

	before = without_about(e->s, before);
	return i > 0 && plan_word_ending(words, e->s->lower, before, &size) != NULL;
}

/* From 12 in 2020 to no more than 8: the way ends at the next value. */
static bool
leads_to_end(const english *e, size_t i)
{
	static const plan_word to[] = {{"to", PLAN_REACH}, {NULL, PLAN_NONE}};
	text_span	between = {e->values[i].after, e->values[i + 1].from};
	size_t		size;
	size_t		at;

	between = without_about(e->s, between);
	for (at = between.from; at + 2 < between.to; at++)
		if (e->s->l.text[at] == ',' && text_starts(e->s->lower, at + 2, between.to, "and") > 0)
			return false;
	return plan_word_ending(to, e->s->lower, between, &size) != NULL;
}

/* May the value stand at the start of the way to the value of r? */
static bool
fits_baseline(const quantity *q, const reading *r)
{
	unit_family family = unit_family_of(&q->unit);
	bool		is_change = r->sense == PLAN_FALL || r->sense == PLAN_RISE;

	return !r->has_baseline && r->q.whole == WORD_NONE && q->whole == WORD_NONE &&
		(is_change ? family != FAMILY_SHARE && family != FAMILY_BARE :
		 family == unit_family_of(&r->q.unit) || unit_is_bare(&q->unit));
}

/* up from 45 %, from 45 % to 60 %, (2021: 45 %): where the way starts. */
bool
english_is_baseline(english *e, size_t i, reading_list *list, reading *next)
{
	const quantity *q = &e->values[i];
	size_t		word = english_word_before(e->s, e->s->from, q->from);
	reading    *last = list->count > 0 ? &list->readings[list->count - 1] : NULL;
	bool		is_from = text_starts(e->s->lower, word, q->from, "from") > 0;

	if (is_from && i + 1 < e->count)
	{
		if (leads_to_end(e, i))
		{
			set_baseline(e, i, next);
			e->way_from = word;
			return true;
		}
	}
	if (last == NULL || !fits_baseline(q, last))
	{
		if (!is_from && !leads_to_baseline(e, i, english_baseline_words))
			return false;
		e->start = q->after;
		return true;
	}
	if (!is_from && !leads_to_baseline(e, i, english_baseline_words) &&
		!leads_to_baseline(e, i, english_perhaps_baseline) && year_in_brackets(e, i) == 0)
		return false;
	set_baseline(e, i, last);
	last->phrase.to = q->after;
	return true;
}
