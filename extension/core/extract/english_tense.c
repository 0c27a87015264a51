/*
 * english_tense.c
 *	  Whether an English sentence plans, and which of its values it plans.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/english_tense.h"

#include <string.h>

#include "extract/english_value.h"
#include "extract/english_word.h"

/* A time that has not passed when the plan begins. */
static bool
is_ahead(const section *x, const due_time *time)
{
	return !day_valid(x->plan.first) || time->period.last >= x->plan.first;
}

/* A 25 % reduction, at least 80 %: a sentence of its own in a list. */
static bool
starts_with_bound(const sentence *s)
{
	static const plan_word articles[] = {
		{"a", PLAN_NEUTRAL}, {"an", PLAN_NEUTRAL}, {"the", PLAN_NEUTRAL}, {NULL, PLAN_NONE}
	};
	text_span	all = {s->from, s->l.length};
	size_t		size;
	const plan_word *word;

	if (plan_word_starting(articles, s->lower, all, &size) != NULL)
		all.from = english_word_after(s, all.from, all.to);
	if (literal_digit_at(&s->l, all.from))
		return s->is_numbered || !s->has_stop;
	word = plan_word_starting(english_value_words, s->lower, all, &size);
	return word != NULL && word->kind != PLAN_NEUTRAL && word->kind != PLAN_ABOUT;
}

/* Evictions: reduce by 10 % */
static bool
has_verb_after_label(const sentence *s)
{
	const char *colon = memchr(s->l.text + s->from, ':', s->l.length - s->from);
	text_span	rest = {s->from, s->l.length};

	if (colon == NULL || colon[1] != ' ' || colon[2] == '\0')
		return false;
	rest.from = (size_t) (colon + 2 - s->l.text);
	return rest.from - s->from < 60 && english_starts_with_verb(s, rest);
}

english_plan
english_plans(const sentence *s, const section *x, bool has_time)
{
	text_span	all = {s->from, s->l.length};
	size_t		at;
	due_time	time;
	bool		is_prose;
	const plan_word *label;

	if (plan_word_within(x->tense == TENSE_PAST ? english_promises : english_commitments,
						 s->lower, all, &at) != NULL ||
		(x->tense != TENSE_PAST && (english_starts_with_verb(s, all) ||
									has_verb_after_label(s))))
		return ENGLISH_PLANS;
	label = plan_word_starting(english_row_labels, s->lower, all, &at);
	if (label != NULL)
		return label->kind == PLAN_FUTURE ? ENGLISH_PLANS : ENGLISH_TELLS;
	if (x->tense == TENSE_PAST)
		return ENGLISH_TELLS;
	if (has_time && !day_valid(x->plan.first))
		return ENGLISH_PLANS;
	if (english_due_time(s, all, &time) && time.is_by && is_ahead(x, &time))
		return ENGLISH_PLANS;
	if (x->lead.is_open || x->item.is_open)
		return ENGLISH_PLANS;
	is_prose = s->has_stop && s->l.text[s->l.length - 1] != ';';
	/* KPI 2: … */
	if (s->is_numbered && s->l.text[0] >= 'A' && s->l.text[0] <= 'Z')
		return ENGLISH_PLANS;
	if (x->tense == TENSE_FUTURE)
		return is_prose && !s->is_numbered ? ENGLISH_LISTS : ENGLISH_PLANS;
	if (x->is_plan && (s->is_numbered || starts_with_bound(s)))
		return is_prose ? ENGLISH_LISTS : ENGLISH_PLANS;
	return ENGLISH_TELLS;
}

/* In a list that plans, what bounds a value or changes it is planned. */
static bool
is_listed_target(const sentence *s, const section *x, const quantity *q,
				 const english_verb *v)
{
	return v->is_listed || v->is_noun || (v->bound != PLAN_NONE && starts_with_bound(s)) || q->change != WORD_NONE ||
		q->bound != WORD_NONE || english_change_after(s, q).kind != PLAN_NONE ||
		(v->kind == PLAN_NONE && v->preposition == PREPOSITION_OF &&
		 x->tense == TENSE_FUTURE) ||
		(v->kind != PLAN_NONE && v->kind != PLAN_PAST && v->is_base_form &&
		 (v->from == s->from ||
		  text_starts(s->lower, english_word_before(s, s->from, v->from), v->from, "to") > 0));
}

/* , to retrofit 500 homes: the infinitive plans, whatever was told before. */
static bool
is_infinitive_after(const sentence *s, const english_verb *v, size_t told)
{
	size_t		to = english_word_before(s, s->from, v->from);
	size_t		at;

	if (v->kind == PLAN_NONE || !v->is_base_form ||
		text_starts(s->lower, to, v->from, "to") == 0)
		return false;
	for (at = told; at < to; at++)
		if (s->l.text[at] == ',' || s->l.text[at] == ';' ||
			(s->l.text[at] == '-' && s->l.text[at + 1] == ' '))
			return true;
	return false;
}

/* The time that stands before the value, or after it, is one of the plan's. */
static bool
is_due_later(const sentence *s, const section *x, size_t told, const quantity *q,
			 text_span rest)
{
	text_span	before = {told, q->from};
	due_time	time;

	return day_valid(x->plan.first) &&
		(english_due_time(s, rest, &time) || english_due_time(s, before, &time)) &&
		time.is_by && time.period.last >= x->plan.last;
}

/* In 2023, 40 %: a time before the plan's leads the sentence. */
static bool
is_led_by_past(const sentence *s, const section *x, size_t told_to)
{
	text_span	lead = {s->from, s->from};
	due_time	time;

	while (lead.to < told_to && s->l.text[lead.to] != ',' && s->l.text[lead.to] != ':')
		lead.to++;
	return day_valid(x->plan.first) && english_due_time(s, lead, &time) &&
		(time.from == s->from || s->l.text[lead.to] == ':') && time.period.last < x->plan.first;
}

/* Absence below 5 days: in a plan a bound without a verb is a target. */
static bool
is_verbless_bound(const sentence *s, const section *x, const quantity *q,
				  const english_verb *v, text_span rest)
{
	text_span	before = {s->from, q->from};
	text_span	verb;
	size_t		at;

	unit_family family = unit_family_of(&q->unit);

	if ((x->tense != TENSE_FUTURE && !(x->is_plan && x->tense == TENSE_OPEN)) ||
		(family != FAMILY_SHARE && family != FAMILY_TIME && !v->is_listed) ||
		(v->bound == PLAN_NONE && q->bound == WORD_NONE))
		return false;
	return v->is_listed ||
		(v->kind == PLAN_NONE && english_predicate(s, rest, &verb) == PLAN_NONE &&
		 plan_word_within(english_predicates, s->lower, before, &at) == NULL);
}

/* by then, it will have been reduced */
static bool
is_future_perfect(const sentence *s, size_t at, size_t size)
{
	text_span	before = {s->from, at + size};

	return plan_word_ending(english_future_perfect, s->lower, before, &size) != NULL;
}

bool
english_is_future(const sentence *s, const section *x, const quantity *q,
				  const english_verb *v, english_plan plan, size_t told_from,
				  size_t told_to, text_span rest)
{
	text_span	before = {s->from, told_to};
	text_span	since = {told_from, told_to};
	text_span	verb;
	size_t		promised = 0;
	size_t		told = 0;
	size_t		size;
	const plan_word *promise;

	/* Punctuality: not less than 90 % */
	if ((plan == ENGLISH_TELLS && !is_verbless_bound(s, x, q, v, rest)) ||
		(plan == ENGLISH_LISTS && !is_listed_target(s, x, q, v) &&
		 !is_verbless_bound(s, x, q, v, rest)))
		return false;
	if (v->kind == PLAN_NONE && !v->is_listed && v->preposition == PREPOSITION_NONE &&
		english_predicate(s, rest, &verb) == PLAN_PAST)
		return false;
	promise = english_last_word(s, english_commitments, before, &promised, &size);
	if (plan == ENGLISH_TELLS)
		return true;
	if (v->is_past && !(v->is_present && s->is_numbered && x->tense == TENSE_FUTURE))
		return promise != NULL && promised > v->from;
	if ((english_last_word(s, english_past_words, since, &told, &size) != NULL &&
		 !is_future_perfect(s, told, size)) ||
		(told_from == s->from && is_led_by_past(s, x, told_to)))
		return (promise != NULL && promised > told) || is_infinitive_after(s, v, told) ||
			is_due_later(s, x, told, q, rest);
	/* increased to 40 %: a participle after will be, else the past */
	if (!v->is_base_form && is_change_kind(v->kind) && v->from == s->from)
		return promise != NULL || x->tense == TENSE_FUTURE;
	return true;
}
