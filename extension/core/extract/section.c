/*
 * section.c
 *	  Where in a plan a sentence stands.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/section.h"

#include <string.h>

#include "extract/clause.h"
#include "extract/date.h"
#include "extract/plan_time.h"
#include "extract/words.h"
#include "notation/numeral.h"

/* A heading is no longer than this; a lead sentence is shorter. */
#define HEADING_BYTES 150
#define LEAD_BYTES 96

void
section_begin(section *x, period plan)
{
	memset(x, 0, sizeof(*x));
	x->plan = plan;
	x->time.period.first = x->time.period.last = NO_DAY;
	x->rank = 9;
}

static bool
has_mark(const sentence *s, const char *mark)
{
	const plan_word table[] = {{mark, PLAN_NEUTRAL}, {NULL, PLAN_NONE}};
	text_span	all = {s->from, s->l.length};
	size_t		at;

	return plan_word_within(table, s->lower, all, &at) != NULL;
}

/* An English item has a bullet, or follows the lead of its list. */
static bool
is_english_item(const section *x, const sentence *s)
{
	char		mark = s->l.text[0];

	if (s->is_chinese || !s->is_numbered)
		return false;
	return x->lead.is_open || !(mark == '(' || (mark >= '0' && mark <= '9') ||
								(mark >= 'A' && mark <= 'Z') || s->l.text[1] == ')');
}

/* A line of its own without a full stop, or the first short sentence. */
static bool
is_heading(const section *x, const sentence *s, bool has_values)
{
	size_t		length = s->l.length - s->from;

	if (!s->opens_paragraph || length == 0 || is_english_item(x, s))
		return false;
	if (!s->has_stop)
		return s->closes_paragraph && length <= HEADING_BYTES && !has_values &&
			(!has_mark(s, ",") || s->is_numbered);
	return s->is_chinese && !s->closes_paragraph && length <= LEAD_BYTES &&
		!has_values && !has_mark(s, ",") && date_at(s, s->from) == 0;
}

/* 0 for 第一章, 1 for 一、, 2 for （一）, 3 for 1. or ——, 4 without a mark. */
static int
rank_of(const sentence *s)
{
	if (!s->is_numbered)
		return 4;
	if (literal_match(&s->l, 0, "第") > 0)
		return 0;
	if (s->l.text[0] == '(')
		return 2;
	return literal_digit_at(&s->l, 0) || !numeral_at(&s->l, 0) ? 3 : 1;
}

static void
set_name(section *x, const sentence *s)
{
	size_t		from = s->from;
	size_t		length = s->l.length - from;
	static const char *const stops[] = {"。", ":", ";", ".", "!"};
	size_t		i;

	for (i = 0; i < sizeof(stops) / sizeof(stops[0]); i++)
	{
		size_t		size = strlen(stops[i]);

		if (length > size && memcmp(s->l.text + from + length - size, stops[i], size) == 0)
			length -= size;
	}
	while (length >= SECTION_SIZE)
		do
			length--;
		while (length > 0 && ((unsigned char) s->l.text[from + length] & 0xC0) == 0x80);
	memcpy(x->name, s->l.text + from, length);
	x->name[length] = '\0';
}

/*
 * The year that a heading or the start of a sentence names, 0 if none.  2026年1月
 * is when a report was given.
 */
static int
year_named(const sentence *s, size_t from, size_t end)
{
	size_t		at;

	for (at = from; at < end; at += literal_char_size(&s->l, at))
		if (literal_digit_at(&s->l, at) && date_at(s, at) >= 4 &&
			literal_digit_at(&s->l, at + 3) &&
			!(literal_match(&s->l, at + 4, "年") > 0 &&
			  literal_digit_at(&s->l, at + 4 + strlen("年"))) &&
			(at == 0 || !literal_digit_at(&s->l, at - 1)))
		{
			int			year = 0;
			size_t		i;

			for (i = at; i < at + 4; i++)
				year = year * 10 + (s->l.text[i] - '0');
			return year;
		}
	return 0;
}

static tense
tense_of_year(const section *x, int year, bool is_chinese)
{
	if (year == 0 || !day_valid(x->plan.first))
		return TENSE_OPEN;
	if (period_of_year(year).last < x->plan.first)
		return TENSE_PAST;
	/* a report of 2025 may look back at 2025 */
	return is_chinese || period_of_year(year).last > x->plan.last ?
		TENSE_FUTURE : TENSE_OPEN;
}

static tense
tense_of_word(const plan_word *word)
{
	return word == NULL ? TENSE_OPEN :
		word->kind == PLAN_PAST ? TENSE_PAST : TENSE_FUTURE;
}

/* 2030 targets: what stands below is due then. */
static void
set_time(section *x, const sentence *s)
{
	int			year = year_named(s, s->from, s->l.length);

	if (year == 0 || s->is_chinese)
		return;
	if (day_valid(x->plan.last) && period_of_year(year).last < x->plan.first)
		return;
	x->time.is_known = true;
	x->time.is_by = true;
	x->time.period = period_of_year(year);
}

/*
 * A heading below another does not change its tense: 重点任务落实有力 below a
 * review, 巩固工作成效 below a plan.
 */
static bool
turns(const section *x, const sentence *s, tense told, int rank)
{
	text_span	all = {s->from, s->l.length};
	size_t		at;

	if (x->tense == TENSE_OPEN || told == x->tense || rank <= x->rank)
		return true;
	if (plan_word_within(glossary_words, s->lower, all, &at) != NULL)
		return true;
	return told == TENSE_FUTURE &&
		(plan_word_within(strong_future_words, s->lower, all, &at) != NULL ||
		 tense_of_year(x, year_named(s, s->from, s->l.length), s->is_chinese) ==
		 TENSE_FUTURE);
}

/* Does an English heading name a plan, which lists what is to be done? */
static bool
names_plan(const sentence *s)
{
	text_span	all = {s->from, s->l.length};
	size_t		at;

	return !s->is_chinese && plan_word_within(plan_names, s->lower, all, &at) != NULL;
}

static void
enter_heading(section *x, const sentence *s)
{
	text_span	all = {s->from, s->l.length};
	size_t		at;
	const plan_word *word = plan_word_within(heading_words, s->lower, all, &at);
	tense		told = tense_of_word(word);
	int			rank = rank_of(s);
	bool		is_title = !x->has_title && !s->is_numbered;

	set_name(x, s);
	x->lead.is_open = false;
	x->item.is_open = false;
	x->measure.name[0] = '\0';
	x->measure.has_baseline = false;
	/* the short sentence that leads a paragraph only names it */
	if (s->has_stop)
		return;
	x->has_title = true;
	x->is_plan |= is_title && names_plan(s);
	x->is_report |= is_title && plan_word_within(report_names, s->lower, all, &at) != NULL;
	/* a title may name what was done beside what is planned */
	if (is_title && told == TENSE_PAST)
		told = TENSE_OPEN;
	/* the year of a title is that of the whole text */
	if (told == TENSE_OPEN && !is_title)
		told = tense_of_year(x, year_named(s, s->from, s->l.length),
							 s->is_chinese);
	x->time.is_known = false;
	if (told == TENSE_FUTURE)
		set_time(x, s);
	if (told == TENSE_OPEN)
	{
		/* in English, what plans says so itself */
		if (x->by_heading && !s->is_chinese && rank <= x->rank)
			x->tense = TENSE_OPEN;
		if (x->by_heading && x->tense == TENSE_PAST &&
			(rank <= x->rank) && (rank < 4 || !s->is_chinese))
			x->tense = TENSE_OPEN;
		return;
	}
	if (turns(x, s, told, rank))
	{
		x->tense = told;
		x->by_heading = true;
		x->rank = rank;
	}
}

/* Does what was achieved stand in the sentence? */
static bool
tells_past(const sentence *s)
{
	text_span	all = {s->from, s->l.length};
	size_t		at;

	return plan_word_within(past_words, s->lower, all, &at) != NULL;
}

/* A text without line breaks has the heading of a part before its sentence. */
static void
enter_part(section *x, const sentence *s)
{
	text_span	start = {s->from, s->from + LEAD_BYTES};
	size_t		at;
	tense		told;

	if (start.to > s->l.length)
		start.to = s->l.length;
	told = tense_of_word(plan_word_within(heading_words, s->lower, start, &at));
	if (told != TENSE_OPEN && turns(x, s, told, rank_of(s)))
	{
		x->tense = told;
		x->by_heading = true;
		x->rank = rank_of(s);
	}
}

/* A report begins with the year before: 2025年, 初步核算. */
static bool
starts_review(const section *x, sentence *s)
{
	text_span	all = {s->from, s->l.length};
	size_t		at;
	due_time	time;

	return x->is_report && s->opens_paragraph &&
		(plan_word_within(estimate_words, s->lower, all, &at) != NULL ||
		 (due_time_read(s, all, &time) > 0 && day_valid(x->plan.first) &&
		  time.period.last < x->plan.first));
}

/* After a review without a heading, a paragraph on the plan's own year. */
static bool
starts_plan(const section *x, sentence *s)
{
	text_span	all = {s->from, s->l.length};
	due_time	time;

	return x->tense == TENSE_PAST && !x->by_heading && s->opens_paragraph &&
		due_time_read(s, all, &time) > 0 && day_valid(x->plan.first) &&
		time.period.first >= x->plan.first && time.period.first != NO_DAY;
}

/* Does the sentence turn the text to the past or the plan? */
static void
enter_turn(section *x, sentence *s)
{
	text_span	all = {s->from, s->l.length};
	size_t		at;
	const plan_word *turn = plan_word_within(turn_words, s->lower, all, &at);

	if (turn == NULL ? starts_plan(x, s) : turn->kind == PLAN_FUTURE && !tells_past(s))
	{
		x->tense = TENSE_FUTURE;
		x->by_heading = false;
	}
	else if (x->tense == TENSE_OPEN &&
			 (turn != NULL ? turn->kind == PLAN_PAST : starts_review(x, s)))
		x->tense = TENSE_PAST;
}

bool
section_enter(section *x, sentence *s, bool has_values)
{
	bool		heads = is_heading(x, s, has_values);

	if (heads)
		enter_heading(x, s);
	else if (s->is_chinese && s->is_numbered && s->opens_paragraph && rank_of(s) <= 1)
		enter_part(x, s);
	if (s->is_chinese && (!heads || s->has_stop))
		enter_turn(x, s);
	return heads;
}

/* 2025年新建10个，2026年计划新建15个: the clause where the plan's time begins, or 0. */
static size_t
find_plan_clause(const section *x, sentence *s)
{
	size_t		at;

	for (at = s->from; at < s->l.length; at += literal_char_size(&s->l, at))
	{
		size_t		size = clause_mark_size(s, at);
		text_span	rest = {at + size, s->l.length};
		due_time	time;

		if (size > 0 && due_time_read(s, rest, &time) > 0 && time.period.first != NO_DAY &&
			time.period.first >= x->plan.first)
			return rest.from;
	}
	return 0;
}

/*
 * A time before the plan's at the start, or a word that looks back.  The sentence
 * begins later if a clause turns to the plan's time.
 */
static bool
looks_back(const section *x, sentence *s)
{
	size_t		clause;
	text_span	all = {s->from, s->l.length};
	size_t		at;
	const plan_word *turn = plan_word_within(turn_words, s->lower, all, &at);
	due_time	time;

	if (turn != NULL && turn->kind == PLAN_PAST)
		return true;
	if (due_time_read(s, all, &time) == 0 || !day_valid(x->plan.first) ||
		time.period.last >= x->plan.first)
		return false;
	clause = find_plan_clause(x, s);
	if (clause > 0)
		s->from = clause;
	return clause == 0;
}

/* A time of the plan at the start, or a promise. */
static bool
looks_forward(const section *x, sentence *s)
{
	text_span	all = {s->from, s->l.length};
	size_t		at;
	due_time	time;

	return plan_word_within(chinese_commitments, s->lower, all, &at) != NULL ||
		plan_word_within(strong_future_words, s->lower, all, &at) != NULL ||
		(due_time_read(s, all, &time) > 0 && time.period.last >= x->plan.first);
}

bool
section_is_past(section *x, sentence *s)
{
	bool		goes_on = x->looked_back && !s->opens_paragraph && !looks_forward(x, s);

	x->looked_back = false;
	if (!s->is_chinese)
		return false;			/* its words tell, see english_tense.c */
	if (x->tense == TENSE_PAST)
		return true;
	if (!goes_on && !looks_back(x, s))
		return false;
	x->looked_back = s->l.text[s->l.length - 1] == ';';
	return true;
}
