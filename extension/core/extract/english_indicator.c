/*
 * english_indicator.c
 *	  What a value in an English sentence measures.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/english_state.h"

#include <string.h>

#include "extract/english_noun.h"
#include "extract/english_value.h"
#include "extract/english_word.h"

/*
 * 85 % of staff, answer 90 % of calls: the noun follows.  Of debt below 70 % of
 * output and spending that will reach 3 % of income, it stands before.
 */
static bool
is_share_of(const sentence *s, const quantity *q, const english_verb *v, text_span before)
{
	if (unit_family_of(&q->unit) != FAMILY_SHARE || v->has_preposition ||
		text_starts(s->lower, q->after + 1, s->l.length, "of") == 0)
		return false;
	before.to = v->from < v->to && v->from >= before.from ? v->from : v->words;
	if (v->kind != PLAN_NONE && v->kind != PLAN_STEADY && v->kind != PLAN_CAP &&
		v->kind != PLAN_MORE && !is_change_kind(v->kind) && !v->is_passive)
		return true;
	before = english_subject(s, before);
	return before.from == before.to;
}

/* Does the noun follow the value: build 20 schools, a 20 % cut in, halve? */
static bool
is_noun_behind(const sentence *s, const quantity *q, const english_verb *v, text_span before)
{
	return english_change_after(s, q).kind != PLAN_NONE || is_share_of(s, q, v, before) ||
		q->change != WORD_NONE || v->is_noun || v->takes_after ||
		(q->whole != WORD_NONE && (v->preposition != PREPOSITION_TO ||
								   english_is_verb(s, q)));
}

/* 90 % of them: of what was told before. */
static bool
is_of_last(const sentence *s, text_span rest)
{
	static const plan_word words[] = {
		{"of them", PLAN_NEUTRAL}, {"of these", PLAN_NEUTRAL}, {"of those", PLAN_NEUTRAL},
		{"of it", PLAN_NEUTRAL}, {NULL, PLAN_NONE}
	};
	size_t		size;

	rest.from = literal_after_spaces(&s->l, rest.from);
	return rest.from < rest.to && plan_word_starting(words, s->lower, rest, &size) != NULL;
}

/* The noun behind the value. */
static text_span
noun_behind(const sentence *s, const quantity *q, text_span rest)
{
	change_after after = english_change_after(s, q);

	if (after.kind != PLAN_NONE)
		rest.from = after.end;
	/* 600 households: what is counted is the unit */
	else if (unit_family_of(&q->unit) == FAMILY_COUNT && !q->unit.is_rate)
		rest.from = english_word_before(s, q->from, q->to);
	return english_noun_after(s, rest);
}

/* The object of the verb, or its subject; empty where the last noun goes on. */
static text_span
noun_of_verb(const english *e, const english_verb *v, text_span subject, text_span rest)
{
	const sentence *s = e->s;
	text_span	object = {v->to, v->words};
	text_span	noun;

	/* from A to B: the object ends before from */
	if (e->way_from > object.from && e->way_from < object.to)
		object.to = e->way_from;
	noun = english_object(s, object);
	if (e->way_from > 0 && noun.from == noun.to)
		return english_subject(s, subject);
	if (noun.from < noun.to && !v->is_passive)
		return noun;
	if (v->from == v->to)
		return (text_span) {0, 0};	/* carried: what the last one measures */
	if (v->is_passive && subject.from < subject.to)
		return english_subject(s, subject);
	/* reduce by 20 % the use of water */
	noun = english_noun_after(s, rest);
	if (noun.from < noun.to &&
		(v->preposition == PREPOSITION_NONE ||
		 (v->preposition == PREPOSITION_BY && v->to + 1 >= v->words)))
		return noun;
	return english_subject(s, subject);
}

/* growth, or revenue growth */
static text_span
noun_of_growth(const sentence *s, const english_verb *v)
{
	text_span	noun = {english_word_before(s, s->from, v->from), v->to};
	size_t		size;

	if (plan_word_starting(english_verbs, s->lower, noun, &size) != NULL ||
		memchr(s->l.text + noun.from, ',', noun.to - noun.from) != NULL)
		noun.from = v->from;
	return english_noun_trim(s, noun);
}

text_span
english_find_noun(const english *e, size_t i, const english_verb *v)
{
	static const plan_word exceed[] = {
		{"exceed", PLAN_MORE}, {"exceeding", PLAN_MORE}, {NULL, PLAN_NONE}
	};
	size_t		at;
	const sentence *s = e->s;
	const quantity *q = &e->values[i];
	text_span	rest = english_rest(e, i);
	text_span	subject = {i > 0 ? e->start : s->from, v->from};
	text_span	noun;

	if (is_noun_behind(s, q, v, (text_span) {e->start, v->words}))
	{
		/* 90 % of them */
		if (i > 0 && is_of_last(s, rest))
			return (text_span) {0, 0};
		noun = noun_behind(s, q, rest);
		if (noun.from < noun.to)
			return noun;
		/* growth of 3 % */
		if (v->is_noun && v->kind == PLAN_RISE && v->to == v->words)
			return noun_of_growth(s, v);
		/* and eliminate it: what was told before */
		if (i > 0 && english_is_verb(s, q))
			return (text_span) {0, 0};
	}
	if (e->way_from > 0 && v->kind == PLAN_NONE)
		return english_subject(s, (text_span) {s->from, e->way_from});
	if (v->is_listed)
		return english_subject(s, (text_span) {e->start, v->words});
	if (v->kind != PLAN_NONE)
	{
		noun = noun_of_verb(e, v, subject, rest);
		/* rising to 75 %: what rises was told before */
		if (noun.from < noun.to || i > 0 || v->from == v->to || v->has_preposition)
			return noun;
	}
	noun = english_noun_after(s, rest);
	subject.to = v->words;
	subject = english_subject(s, subject);
	/* spending not exceeding 20 % of income: the subject is measured */
	if (subject.from < subject.to && unit_family_of(&q->unit) == FAMILY_SHARE &&
		plan_word_within(exceed, s->lower, (text_span) {v->words, q->from}, &at) != NULL)
		return subject;
	if (noun.from < noun.to && q->whole == WORD_NONE &&
		(subject.from == subject.to || text_starts(s->lower, rest.from + 1, rest.to, "of") > 0))
		return noun;
	/* 20 million people to vote */
	if (subject.from == subject.to && unit_family_of(&q->unit) == FAMILY_COUNT)
		return noun_behind(s, q, rest);
	return subject;
}
