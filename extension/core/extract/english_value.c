/*
 * english_value.c
 *	  What the words around a value in an English sentence say.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/english_value.h"

#include <string.h>

#include "extract/english_refusal.h"
#include "extract/english_word.h"
#include "extract/words_noun.h"

change_after
english_change_after(const sentence *s, const quantity *q)
{
	text_span	rest = {literal_after_spaces(&s->l, q->after), s->l.length};
	change_after change = {PLAN_NONE, false, q->after};
	size_t		size;
	const plan_word *word;

	if (unit_family_of(&q->unit) != FAMILY_SHARE)
		return change;
	while ((word = plan_word_starting(english_change_adjectives, s->lower, rest,
									  &size)) != NULL)
	{
		change.is_yearly |= word->kind == PLAN_YEARLY;
		rest.from = literal_after_spaces(&s->l, rest.from + size);
	}
	word = plan_word_starting(english_changes_after, s->lower, rest, &size);
	/* 40 % more than, but not 40 % or more */
	if (word == NULL || text_starts(s->lower, rest.from, rest.to, "more than") > 0)
		return change;
	change.kind = word->kind;
	change.end = rest.from + size;
	return change;
}

/* What a verb of change says of the value after it. */
static plan_word_kind
sense_of_change(const sentence *s, const quantity *q, const english_verb *v)
{
	unit_family family = unit_family_of(&q->unit);
	bool		is_rise = v->kind == PLAN_RISE;

	if (v->is_noun || v->preposition == PREPOSITION_BY)
		return v->kind;
	if (v->preposition == PREPOSITION_TO)
		return is_rise ? PLAN_RISE_TO : PLAN_FALL_TO;
	if (v->preposition == PREPOSITION_OF && family == FAMILY_SHARE)
		return PLAN_REACH;
	/* eliminate 500 tonnes */
	if (!is_rise && v->preposition == PREPOSITION_NONE && v->bound == PLAN_NONE &&
		v->to + 1 >= v->words)
		return PLAN_FALL;
	if (v->bound == PLAN_LESS || v->bound == PLAN_AT_MOST)
		return PLAN_FALL_TO;
	/* rise above 7 %, but rise more than 7 % */
	if (is_rise && text_starts(s->lower, literal_after_spaces(&s->l, v->words), q->from,
							   "above") > 0)
		return PLAN_RISE_TO;
	if (family != FAMILY_SHARE && family != FAMILY_POINTS)
		return is_rise ? PLAN_MAKE : PLAN_AT_MOST;
	return v->kind;
}

static void
set_sense(const sentence *s, const quantity *q, const english_verb *v, reading *r)
{
	change_after after = english_change_after(s, q);

	if (after.kind != PLAN_NONE)
		r->sense = after.kind;
	else if (q->change != WORD_NONE)
		r->sense = q->change == WORD_RISE ? PLAN_RISE : PLAN_FALL;
	else if (is_change_kind(v->kind))
		r->sense = sense_of_change(s, q, v);
	else
		r->sense = v->kind == PLAN_NONE ? PLAN_NEUTRAL : v->kind;
	r->is_yearly |= after.kind != PLAN_NONE && after.is_yearly;
	/* a bound beside a change bounds its size; beside another verb, the value */
	if (v->bound == PLAN_NONE || v->bound == PLAN_REACH)
		return;
	if (is_change_kind(r->sense))
		r->bound = v->bound;
	else
		r->sense = v->bound;
}

/* Within the period or from the start, and each year or not. */
static void
set_count(const sentence *s, const quantity *q, const english_verb *v, text_span rest,
		  reading *r)
{
	size_t		at;

	r->is_about = v->is_about;
	if (v->is_new || (v->kind == PLAN_MAKE && unit_is_bare(&q->unit)))
		r->count = PLAN_NEW;
	else if (v->is_cumulative)
		r->count = PLAN_CUMULATIVE;
	else if (v->kind == PLAN_STATE)
		r->count = PLAN_STATE;
	for (at = rest.from; at < rest.to; at++)
		if (s->l.text[at] == ',' || s->l.text[at] == ';' || s->l.text[at] == '(')
			rest.to = at;
	r->is_yearly |= v->is_annual;
	r->is_yearly |= !q->unit.is_rate &&
		plan_word_within(english_yearly_words, s->lower, rest, &at) != NULL;
}

bool
english_cap_by_noun(const sentence *s, reading *r)
{
	static const plan_word tails[] = {
		{"rate", PLAN_NEUTRAL}, {"rates", PLAN_NEUTRAL}, {"ratio", PLAN_NEUTRAL},
		{"level", PLAN_NEUTRAL}, {"levels", PLAN_NEUTRAL}, {NULL, PLAN_NONE}
	};
	text_span	noun = r->indicator;
	unit		over = {0};
	unit		under = {0};
	size_t		size;

	over.over = r->q.unit.over;
	under.over = r->q.unit.under;
	if ((r->sense != PLAN_NEUTRAL && r->sense != PLAN_REACH && r->sense != PLAN_STEADY) ||
		r->q.whole != WORD_NONE || r->q.bound != WORD_NONE || r->q.is_range)
		return false;
	/* μg/m³: of what pollutes */
	if (r->q.unit.is_rate && unit_family_of(&over) == FAMILY_MASS &&
		unit_family_of(&under) == FAMILY_VOLUME)
	{
		r->sense = PLAN_CAP;
		return true;
	}
	if (plan_word_ending(tails, s->lower, noun, &size) != NULL)
		noun.to -= size + 1;
	if (noun.to <= noun.from || noun.to > r->indicator.to ||
		plan_word_ending(capped_nouns, s->lower, noun, &size) == NULL)
		return false;
	r->sense = PLAN_CAP;
	return true;
}

/*
 * What is read, but perhaps not as it is meant: times that improve fall, and
 * 5,000 trees a year have no unit that could say of which time.
 */
bool
english_is_doubtful(const sentence *s, const english_verb *v, const reading *r)
{
	static const plan_word unwanted[] = {
		{"time", PLAN_NEUTRAL}, {"times", PLAN_NEUTRAL}, {"error", PLAN_NEUTRAL},
		{"errors", PLAN_NEUTRAL}, {"wait", PLAN_NEUTRAL}, {"waits", PLAN_NEUTRAL},
		{"waiting", PLAN_NEUTRAL}, {"delay", PLAN_NEUTRAL}, {"delays", PLAN_NEUTRAL},
		{"absence", PLAN_NEUTRAL}, {"intensity", PLAN_NEUTRAL}, {"cost", PLAN_NEUTRAL},
		{"costs", PLAN_NEUTRAL}, {NULL, PLAN_NONE}
	};
	bool		improves = v->to > v->from + strlen("improv") &&
		memcmp(s->lower + v->from, "improv", strlen("improv")) == 0;
	size_t		at;

	if (improves && r->sense == PLAN_RISE &&
		(plan_word_within(unwanted, s->lower, r->indicator, &at) != NULL ||
		 plan_word_within(capped_nouns, s->lower, r->indicator, &at) != NULL))
		return true;
	return r->is_yearly && unit_is_bare(&r->q.unit) && !r->q.unit.is_rate;
}

bool
english_is_verb(const sentence *s, const quantity *q)
{
	text_span	word = {q->from, q->after};
	size_t		size;

	return q->whole != WORD_NONE &&
		plan_word_starting(english_verbs, s->lower, word, &size) != NULL;
}

/* A target in one word: zero, halve; the number of a name is none. */
static bool
read_whole(const sentence *s, const quantity *q, reading *r)
{
	if (s->l.text[q->after] == '-' || s->l.text[q->after] == ':')
		return false;
	r->is_certain = q->whole != WORD_ZERO ||
		text_starts(s->lower, q->from, q->after, "net") > 0;
	return true;
}

/* A share that is reached each year is no rate; points without a change are a share. */
static void
set_level(reading *r)
{
	unit_family family = unit_family_of(&r->q.unit);

	if (family == FAMILY_SHARE)
		r->is_yearly = false;
	if (family != FAMILY_POINTS)
		return;
	if (r->q.unit.over.number == UNIT_BASIS_POINT)
	{
		r->q.value.scale += 2;
		r->q.upper.scale += 2;
	}
	unit_set_bare(&r->q.unit);
	r->q.unit.over.number = UNIT_PERCENT;
	r->is_certain = false;
}

/*
 * by 150 to 2,350: a change and the level that it leads to, or a range of
 * changes.  by 5 to 7 % has one unit, and is a range; of 5 % to 7 % that is
 * likely.
 */
static bool
may_lead_to_level(const sentence *s, const quantity *q)
{
	unit_family family = unit_family_of(&q->unit);
	text_span	range = {q->from, q->to};
	static const plan_word to[] = {{"to", PLAN_NEUTRAL}, {NULL, PLAN_NONE}};
	size_t		at;

	return q->is_range && plan_word_within(to, s->lower, range, &at) != NULL && at > 1 &&
		((family != FAMILY_SHARE && family != FAMILY_POINTS) ||
		 !literal_digit_at(&s->l, at - 2));
}

bool
english_value_read(const sentence *s, const quantity *q, const english_verb *v,
				   text_span rest, reading *r)
{
	size_t		at;
	text_span	all = {s->from, s->l.length};

	if (english_refuses(s, q, v, &r->is_certain))
		return false;
	if (q->whole != WORD_NONE)
		return read_whole(s, q, r);
	set_sense(s, q, v, r);
	if (v->preposition == PREPOSITION_BY && may_lead_to_level(s, q))
	{
		r->is_certain = false;
		r->q.is_range = unit_family_of(&q->unit) == FAMILY_SHARE;
	}
	/* by 20 is no change without a verb of change */
	if (v->preposition == PREPOSITION_BY && !is_change_kind(r->sense))
		return false;
	if (english_is_idle(s, q, v, r->sense, &r->is_certain))
		return false;
	/* Participation: from 48 to 55 % */
	if (v->preposition == PREPOSITION_TO && v->kind == PLAN_NONE && r->has_baseline)
		r->sense = decimal_compare(q->value, r->baseline) < 0 ?
			PLAN_FALL_TO : PLAN_RISE_TO;
	else if (v->preposition == PREPOSITION_TO && v->bound == PLAN_NONE &&
			 v->kind == PLAN_NONE)
		return false;
	if ((v->is_within || v->is_between || r->sense == PLAN_NEUTRAL) && q->is_range &&
		!is_change_kind(r->sense))
		r->sense = PLAN_STEADY;
	set_count(s, q, v, rest, r);
	if (!is_change_kind(r->sense))
		set_level(r);
	if (r->sense == PLAN_NEUTRAL && (r->is_about || q->is_about) &&
		plan_word_within(capped_nouns, s->lower, all, &at) != NULL)
		r->sense = PLAN_CAP;
	return true;
}
