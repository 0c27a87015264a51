/*
 * english_refusal.c
 *	  Why a value in an English sentence is no target.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/english_refusal.h"

#include <string.h>

#include "extract/english_word.h"

static bool
is_time(const unit *u)
{
	unit_family family = unit_family_of(u);

	return !u->is_rate && (family == FAMILY_TIME || family == FAMILY_MONTHS ||
						   u->over.number == UNIT_WORKING_DAY);
}

/* Does a word of the table stand directly before the offset? */
static bool
stands_before(const sentence *s, size_t offset, const plan_word *table)
{
	text_span	before = {s->from, offset};
	size_t		size;

	while (before.to > before.from && strchr(" (", s->l.text[before.to - 1]) != NULL)
		before.to--;
	return plan_word_ending(table, s->lower, before, &size) != NULL;
}

static bool
stands_after(const sentence *s, const quantity *q, const plan_word *table)
{
	text_span	after = {literal_after_spaces(&s->l, q->after), s->l.length};
	size_t		size;

	if (s->l.text[q->after] == '-')
		after.from++;
	return after.from < after.to &&
		plan_word_starting(table, s->lower, after, &size) != NULL;
}

/* What is provided, spent or invested is a budget, not a result. */
static bool
is_budget(const sentence *s, const quantity *q, const english_verb *v)
{
	text_span	all = {s->from, s->l.length};
	text_span	verb = {v->from, s->l.length};
	size_t		size;
	size_t		at;

	if (unit_family_of(&q->unit) != FAMILY_MONEY)
		return false;
	if (plan_word_within(english_budgets, s->lower, all, &at) != NULL)
		return true;
	return v->bound == PLAN_NONE && !v->is_listed && !v->is_noun &&
		((v->kind == PLAN_NONE && v->preposition == PREPOSITION_NONE) ||
		 plan_word_starting(english_spending, s->lower, verb, &size) != NULL);
}

/* (2023: 27.4 %) is told of the past; (1) numbers an item. */
static bool
is_in_brackets(const sentence *s, const quantity *q)
{
	size_t		at = q->from;

	while (at > s->from && s->l.text[at - 1] != ')')
		if (s->l.text[--at] == '(')
			return memchr(s->l.text + q->after, ')', s->l.length - q->after) != NULL;
	return false;
}

/* Proportion of schools with at least 80 % …: the name of an indicator. */
static bool
is_measure_name(const sentence *s)
{
	text_span	all = {s->from, s->l.length};
	size_t		size;

	return plan_word_starting(english_measures, s->lower, all, &size) != NULL &&
		plan_word_within(english_commitments, s->lower, all, &size) == NULL;
}

/* firms with more than 500 staff: the size of what is counted. */
static bool
is_size_class(const sentence *s, const quantity *q, const english_verb *v)
{
	unit_family family = unit_family_of(&q->unit);

	if (family == FAMILY_SHARE || family == FAMILY_POINTS)
		return is_measure_name(s) ? stands_before(s, v->words, english_attributes) :
			stands_before(s, v->words, english_share_attributes);
	return (v->bound != PLAN_NONE || q->bound != WORD_NONE || is_time(&q->unit)) &&
		stands_before(s, v->words, english_attributes);
}

/* instead of having 70 %: what is not wanted. */
static bool
is_alternative(const sentence *s, const quantity *q)
{
	text_span	clause = {q->from, q->from};
	size_t		at;

	while (clause.from > s->from && s->l.text[clause.from - 1] != ',')
		clause.from--;
	return plan_word_within(english_alternatives, s->lower, clause, &at) != NULL;
}

bool
english_refuses(const sentence *s, const quantity *q, const english_verb *v,
				bool *is_certain)
{
	text_span	number = {q->from, s->l.length};
	text_span	all = {s->from, s->l.length};
	size_t		size;

	if (v->is_refused || is_budget(s, q, v) || is_size_class(s, q, v) ||
		stands_before(s, q->from, english_denominators) ||
		stands_after(s, q, english_refused_after) || is_alternative(s, q) ||
		plan_word_starting(english_parts_of_money, s->lower, all, &size) != NULL ||
		plan_word_starting(english_number_names, s->lower, number, &size) != NULL ||
		text_starts(s->lower, literal_after_spaces(&s->l, v->words), q->from, "of the") > 0)
		return true;
	if (!is_in_brackets(s, q))
		return false;
	*is_certain = false;
	return v->bound == PLAN_NONE || v->kind == PLAN_PAST;
}

bool
english_is_idle(const sentence *s, const quantity *q, const english_verb *v,
				plan_word_kind sense, bool *is_certain)
{
	bool		is_bare = unit_is_bare(&q->unit) && q->unit.over.multiplier == 0;
	bool		bounded = v->bound != PLAN_NONE || sense == PLAN_FALL_TO ||
		sense == PLAN_RISE_TO || sense == PLAN_CAP || q->bound != WORD_NONE || is_change_kind(sense);

	if (is_time(&q->unit))
		return !bounded || s->l.text[q->to] == '-' ||
			stands_before(s, q->from, english_durations);
	/* the two sites, the 25 routes */
	if (is_bare && v->bound == PLAN_NONE && stands_before(s, q->from, english_definites) &&
		(q->is_numeral || stands_before(s, v->words, english_places)))
		return true;
	/* at two depots, in 12 countries: where, not how much */
	if (is_bare && v->bound == PLAN_NONE && v->preposition == PREPOSITION_NONE &&
		stands_before(s, q->from, english_places))
	{
		static const plan_word sites[] = {
			{"on", PLAN_NEUTRAL}, {"in", PLAN_NEUTRAL}, {"at", PLAN_NEUTRAL},
			{"across", PLAN_NEUTRAL}, {NULL, PLAN_NONE}
		};

		/* train staff in 200 schools: perhaps the schools are counted */
		*is_certain = false;
		return q->is_numeral || v->from == v->to || !stands_before(s, q->from, sites) ||
			(v->kind != PLAN_MAKE && v->kind != PLAN_REACH);
	}
	if (v->is_within && unit_family_of(&q->unit) != FAMILY_SHARE)
		return true;
	return is_bare && !bounded && v->kind == PLAN_NONE && !v->is_listed;
}

/* The UK aims: the goal of another body, unless the plan is its own. */
bool
english_may_be_of_others(const sentence *s, const quantity *q)
{
	static const plan_word bodies[] = {
		{"uk aims", PLAN_NEUTRAL}, {"government aims", PLAN_NEUTRAL},
		{"uk has", PLAN_NEUTRAL}, {"government has", PLAN_NEUTRAL},
		{"eu aims", PLAN_NEUTRAL}, {"uk plans", PLAN_NEUTRAL},
		{"government plans", PLAN_NEUTRAL}, {"government wants", PLAN_NEUTRAL},
		{"uk government", PLAN_NEUTRAL}, {"government's aim", PLAN_NEUTRAL},
		{"government's ambition", PLAN_NEUTRAL}, {"government's goal", PLAN_NEUTRAL},
		{"national goal", PLAN_NEUTRAL}, {"nationally", PLAN_NEUTRAL},
		{"ministry aims", PLAN_NEUTRAL}, {"state aims", PLAN_NEUTRAL}, {NULL, PLAN_NONE}
	};
	static const plan_word own[] = {
		{"we", PLAN_NEUTRAL}, {"our", PLAN_NEUTRAL}, {NULL, PLAN_NONE}
	};
	text_span	before = {s->from, q->from};
	text_span	all = {s->from, s->l.length};
	size_t		at;

	return plan_word_within(bodies, s->lower, all, &at) != NULL &&
		plan_word_within(own, s->lower, before, &at) == NULL;
}

bool
english_is_of_others(const sentence *s, const quantity *q)
{
	text_span	before = {s->from, q->from};
	size_t		at;
	size_t		size;
	const plan_word *body = english_last_word(s, english_other_bodies, before, &at, &size);

	if (body == NULL)
		return false;
	/* in line with the Agreement, we will */
	for (before.from = at + size; before.from < before.to; before.from++)
		if (s->l.text[before.from] == ',')
			return plan_word_within(english_commitments, s->lower, before, &at) == NULL;
	return true;
}
