/*
 * english.c
 *	  Reading the targets of an English sentence.
 *
 * A verb may stand far before its value (reduce the share of waste sent to
 * landfill from its offices to 5 %), so the nearest one that fits the
 * preposition before the value governs it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/english.h"

#include <string.h>

#include "extract/english_noun.h"
#include "extract/english_value.h"
#include "extract/english_word.h"
#include "extract/words.h"
#include "extract/words_noun.h"

#define VALUES_MAX 24

/* A sentence while it is read. */
typedef struct english
{
	sentence   *s;
	const section *section;
	size_t		count;
	quantity	values[VALUES_MAX];
	size_t		way_from;		/* of the from of a baseline before the value, or 0 */
	size_t		start;			/* of the text before the next value */
	due_time	time;			/* said before the first value */
	english_verb last;			/* of the value before */
	bool		is_future;		/* the sentence plans */
} english;

static text_span
rest_of(const english *e, size_t i)
{
	text_span	rest = {e->values[i].after, e->s->l.length};

	if (i + 1 < e->count)
		rest.to = e->values[i + 1].from;
	return rest;
}

/* Between two values the time belongs to the first, a base too. */
static void
read_times(const english *e, size_t i, reading *r)
{
	text_span	rest = rest_of(e, i);
	text_span	tail = {e->values[i].after, e->s->l.length};
	text_span	before = {e->s->from, e->values[i].from};

	if (!english_due_time(e->s, rest, &r->time) && !english_due_time(e->s, tail, &r->time))
		r->time = e->time;
	/* (up from 55 % in 2024) dates the baseline */
	if (r->time.is_known && day_valid(e->section->plan.first) &&
		r->time.period.last < e->section->plan.first)
		r->time = e->time;
	r->has_base = english_base(e->s, rest, &r->base) ||
		english_base(e->s, tail, &r->base) || english_base(e->s, before, &r->base);
	if (r->has_base && r->time.is_known && r->base.last >= r->time.period.last)
		r->has_base = false;
}

/* The noun: after the value, between verb and value, or the subject. */
static text_span
find_noun(const english *e, size_t i, const english_verb *v, const reading *r)
{
	const sentence *s = e->s;
	const quantity *q = &e->values[i];
	text_span	rest = rest_of(e, i);
	text_span	object = {v->to, v->words};
	text_span	subject = {i > 0 ? e->start : s->from, v->from};
	text_span	noun;

	if (q->change != WORD_NONE || v->is_noun || v->takes_after ||
		(q->whole != WORD_NONE && v->preposition != PREPOSITION_TO))
	{
		noun = english_noun_after(s, rest);
		if (noun.from < noun.to)
			return noun;
	}
	if (e->way_from > 0 && v->kind == PLAN_NONE)
		return english_subject(s, (text_span) {s->from, e->way_from});
	if (v->is_listed)
		return english_subject(s, (text_span) {e->start, v->words});
	if (v->kind != PLAN_NONE)
	{
		/* from A to B: the object ends before from */
		if (e->way_from > object.from && e->way_from < object.to)
			object.to = e->way_from;
		noun = english_noun_trim(s, object);
		if (e->way_from > 0 && noun.from == noun.to)
			return english_subject(s, subject);
		if (noun.from < noun.to && !v->is_passive)
			return noun;
		if (v->from == v->to)
			return (text_span) {0, 0};	/* carried: what the last one measures */
		if (v->is_passive && subject.from < subject.to)
			return english_subject(s, subject);
		noun = english_noun_after(s, rest);
		if (noun.from < noun.to && v->preposition == PREPOSITION_NONE)
			return noun;
		noun = english_subject(s, subject);
		if (noun.from < noun.to)
			return noun;
	}
	/* rising to 75 %: what rises was told before */
	if (v->kind != PLAN_NONE && i > 0)
		return (text_span) {0, 0};
	noun = english_noun_after(s, rest);
	subject.to = v->words;
	subject = english_subject(s, subject);
	if (noun.from < noun.to && r->q.whole == WORD_NONE &&
		(subject.from == subject.to || text_starts(s->lower, rest.from + 1, rest.to, "of") > 0))
		return noun;
	return subject;
}

/* up from 45 %, from 45 % to 60 %: where the way starts. */
static bool
is_baseline(english *e, size_t i, reading_list *list, reading *next,
			bool *for_next)
{
	const quantity *q = &e->values[i];
	size_t		word = english_word_before(e->s, e->s->from, q->from);
	reading    *last = list->count > 0 ? &list->readings[list->count - 1] : NULL;

	*for_next = false;
	if (text_starts(e->s->lower, word, q->from, "from") == 0)
		return false;
	if (i + 1 < e->count)
	{
		static const plan_word to[] = {{"to", PLAN_NEUTRAL}, {NULL, PLAN_NONE}};
		text_span	between = {q->after, e->values[i + 1].from};
		size_t		at;

		if (plan_word_within(to, e->s->lower, between, &at) != NULL)
		{
			next->has_baseline = true;
			next->baseline = q->value;
			next->baseline_unit = q->unit;
			*for_next = true;
			e->way_from = word;
			return true;
		}
	}
	if (last != NULL && !last->has_baseline && last->sense != PLAN_FALL &&
		last->sense != PLAN_RISE && last->q.whole == WORD_NONE)
	{
		last->has_baseline = true;
		last->baseline = q->value;
		last->baseline_unit = q->unit;
		last->phrase.to = q->after;
	}
	return true;
}

static void
set_commitment(const english *e, size_t i, reading *r)
{
	text_span	before = {e->s->from, e->values[i].from};
	size_t		at;
	size_t		size;
	const plan_word *word = english_last_word(e->s, english_commitments, before,
											  &at, &size);

	if (word != NULL)
		r->commitment = word->kind;
}

/* within 60 days beside 95 %: the share is the target, the time its terms. */
static bool
is_service_time(const english *e, size_t i)
{
	return (i > 0 && unit_family_of(&e->values[i - 1].unit) == FAMILY_SHARE) ||
		(i + 1 < e->count && unit_family_of(&e->values[i + 1].unit) == FAMILY_SHARE);
}

/* Accidents and deaths will both fall: two indicators. */
static void
add_readings(const sentence *s, reading *r, reading_list *list)
{
	static const plan_word both[] = {
		{"both", PLAN_NEUTRAL}, {"each", PLAN_NEUTRAL}, {NULL, PLAN_NONE}
	};
	static const plan_word joins[] = {{"and", PLAN_NEUTRAL}, {NULL, PLAN_NONE}};
	text_span	before = {s->from, r->q.from};
	text_span	all = r->indicator;
	size_t		at;

	if (list->count + 2 > READINGS_MAX)
		return;
	if (plan_word_within(both, s->lower, before, &at) != NULL &&
		plan_word_within(joins, s->lower, all, &at) != NULL)
	{
		r->indicator = english_noun_trim(s, (text_span) {all.from, at});
		list->readings[list->count++] = *r;
		r->indicator = english_noun_trim(s, (text_span) {at, all.to});
	}
	list->readings[list->count++] = *r;
}

static void
read_value(english *e, size_t i, reading *r, reading_list *list)
{
	sentence   *s = e->s;
	const quantity *q = &e->values[i];
	english_verb v;
	size_t		from = e->start;

	r->q = *q;
	english_verb_find(s, from, q, &v);
	if (v.kind == PLAN_NONE && q->change == WORD_NONE && i > 0)
		english_verb_carry(s, from, &v, &e->last);
	if (v.is_within && is_service_time(e, i))
		return;
	if (!english_is_future(s, e->section, q, &v, e->is_future) ||
		!english_value_read(s, q, &v, r))
		return;
	/* eliminate 500 tonnes: the verb of the next value */
	if (q->whole == WORD_ZERO && i + 1 < e->count &&
		e->values[i + 1].from <= q->after + 1)
		return;
	set_commitment(e, i, r);
	read_times(e, i, r);
	r->indicator = find_noun(e, i, &v, r);
	if (r->indicator.from == r->indicator.to && list->count > 0)
		r->indicator = list->readings[list->count - 1].indicator;
	r->phrase.from = from > s->from ? english_noun_trim(s, (text_span) {from, q->from}).from :
		v.from < q->from && v.kind != PLAN_NONE && v.from >= s->from ? v.from : v.words;
	if (r->indicator.from < r->phrase.from && r->indicator.from >= from)
		r->phrase.from = r->indicator.from;
	r->phrase.to = r->indicator.from >= q->after && r->indicator.to > r->indicator.from ?
		r->indicator.to : q->after;
	add_readings(s, r, list);
	if (r->time.is_known)
		e->time = r->time;
	e->last = v;
	e->start = q->after;
	e->way_from = 0;
}

void
english_read(sentence *s, const section *x, due_time *time, reading_list *list)
{
	english		e;
	reading		r;
	size_t		at = s->from;
	size_t		i;
	text_span	all = {s->from, s->l.length};

	memset(&e, 0, sizeof(e));
	list->count = 0;
	e.s = s;
	e.section = x;
	e.start = s->from;
	while (e.count < VALUES_MAX && quantity_next(s, at, s->l.length, &e.values[e.count]))
		at = e.values[e.count++].after;
	if (e.count == 0 ||
		plan_word_within(english_refusals, s->lower, all, &at) != NULL)
		return;
	e.time = *time;
	all.to = e.values[0].from;
	english_due_time(s, all, &e.time);
	e.is_future = english_plans(s, x, e.time.is_known && !time->is_known);
	reading_begin(&r);
	for (i = 0; i < e.count; i++)
	{
		bool		for_next;

		if (is_baseline(&e, i, list, &r, &for_next))
		{
			if (for_next)
				continue;
		}
		else
			read_value(&e, i, &r, list);
		reading_begin(&r);
	}
}
