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

#include "extract/english_condition.h"
#include "extract/english_noun.h"
#include "extract/english_refusal.h"
#include "extract/english_state.h"
#include "extract/english_value.h"
#include "extract/english_word.h"

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
	else if (e->section->lead.is_open && e->section->lead.commitment != PLAN_NONE)
		r->commitment = e->section->lead.commitment;
}

/* within 60 days beside 95 %: the share is the target, the time its terms. */
static bool
is_service_time(const english *e, size_t i, const english_verb *v)
{
	text_span	rest = english_rest(e, i);

	/* one in ten may wait longer than 60 days */
	if (i > 0 && e->start > e->s->from && v->bound == PLAN_MORE &&
		v->kind != PLAN_RISE && v->preposition == PREPOSITION_NONE &&
		unit_family_of(&e->values[i].unit) == FAMILY_TIME &&
		unit_family_of(&e->values[i - 1].unit) == FAMILY_SHARE &&
		memchr(e->s->l.text + e->start, ',', v->words - e->start) == NULL)
		return true;
	return v->is_within && v->preposition == PREPOSITION_NONE &&
		((i > 0 && e->start > e->s->from) ||
		 (i + 1 < e->count && unit_family_of(&e->values[i + 1].unit) == FAMILY_SHARE &&
		  memchr(e->s->l.text + rest.from, ',', rest.to - rest.from) == NULL));
}

/* Is there an and, or a comma other than one right before from? */
static bool
parts_clauses(const sentence *s, text_span part)
{
	const char *comma = part.from < part.to ?
		memchr(s->l.text + part.from, ',', part.to - part.from) : NULL;

	static const plan_word joins[] = {{"and", PLAN_NEUTRAL}, {NULL, PLAN_NONE}};
	size_t		at;

	if (plan_word_within(joins, s->lower, part, &at) != NULL)
		return true;
	return comma != NULL && part.to - (size_t) (comma - s->l.text) > strlen(", from");
}

/* Halve losses from 9 % to 4 %: the values tell the same, and more. */
static bool
is_told_by_next(const english *e, size_t i)
{
	static const plan_word ways[] = {
		{"to", PLAN_NEUTRAL}, {"from", PLAN_NEUTRAL}, {NULL, PLAN_NONE}
	};
	const quantity *q = &e->values[i];
	text_span	between = {q->after, i + 1 < e->count ? e->values[i + 1].from : q->after};
	size_t		size;

	while (between.to > between.from && e->s->l.text[between.to - 1] == ' ')
		between.to--;
	return q->whole != WORD_NONE && q->whole != WORD_ZERO &&
		!parts_clauses(e->s, between) &&
		plan_word_ending(ways, e->s->lower, between, &size) != NULL;
}

/* Accidents and deaths will both fall, neither A nor B: two indicators. */
static void
add_readings(const sentence *s, reading *r, reading_list *list)
{
	static const plan_word both[] = {
		{"both", PLAN_NEUTRAL}, {"each", PLAN_NEUTRAL}, {"neither", PLAN_NEUTRAL},
		{NULL, PLAN_NONE}
	};
	static const plan_word joins[] = {
		{"and", PLAN_NEUTRAL}, {"nor", PLAN_NEUTRAL}, {NULL, PLAN_NONE}
	};
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

/* on the 25 busiest routes: no value like the share before it */
static bool
has_unit_of_last(const english *e, size_t i)
{
	return i == 0 || !is_change_kind(e->last.kind) || e->values[i].whole != WORD_NONE ||
		!unit_is_bare(&e->values[i].unit) || e->values[i].unit.over.multiplier != 0 ||
		unit_is_bare(&e->values[i - 1].unit);
}

/* USD 4 billion, about 2 % of GDP: it tells of the refused value before. */
static bool
is_apposition(const english *e, size_t i, const english_verb *v)
{
	size_t		at;

	if (i == 0 || e->refused != i || e->values[i].whole != WORD_NONE ||
		unit_family_of(&e->values[i - 1].unit) != FAMILY_MONEY || e->s->l.text[e->values[i - 1].after] != ',')
		return false;
	for (at = e->values[i - 1].after; at < v->words; at++)
		if (strchr(" ,(", e->s->l.text[at]) == NULL)
			return false;
	return true;
}

/* must have tested 500 pupils and screened 60 % of staff */
static bool
continues_perfect(const english *e, const english_verb *v)
{
	size_t		word = english_word_before(e->s, e->start, v->from);

	return v->kind == PLAN_PAST && v->is_past && e->start > e->s->from &&
		e->last.kind == PLAN_MAKE && !e->last.is_past && e->last.to > e->last.from + 2 &&
		memcmp(e->s->lower + e->last.to - 2, "ed", 2) == 0 &&
		text_starts(e->s->lower, word, v->from, "and") > 0;
}

/* The verb of value i: before it, carried from the last, or after it. */
static void
find_verb(const english *e, size_t i, english_verb *v)
{
	const quantity *q = &e->values[i];
	text_span	verb;
	plan_word_kind kind;

	english_verb_find(e->s, e->start, q, v);
	if (continues_perfect(e, v))
	{
		v->kind = PLAN_MAKE;
		v->is_past = false;
		v->takes_after = v->is_base_form = true;
	}
	/* - 30 schools renovated */
	if (i == 0 && e->s->is_numbered && e->plan == ENGLISH_PLANS && v->kind == PLAN_NONE &&
		v->words == e->s->from)
		v->is_listed = v->takes_after = true;
	/* all are reviewed and 90 % of cases will be closed */
	if (v->kind != PLAN_NONE && v->preposition == PREPOSITION_NONE && v->words > v->to &&
		(e->s->l.text[v->words - 1] == ',' ||
		 text_starts(e->s->lower, english_word_before(e->s, v->to, v->words), v->words,
					 "and") > 0) &&
		english_predicate(e->s, english_rest(e, i), &verb) >= PLAN_REACH)
		v->kind = PLAN_NONE;
	if (v->kind != PLAN_NONE || q->change != WORD_NONE || v->is_listed)
		return;
	/* Patents: 10 a year; 40 in all */
	if (i == 0 && e->section->item.is_open && e->last.kind == PLAN_NONE && v->words == e->s->from)
		v->is_listed = true;
	kind = english_predicate(e->s, english_rest(e, i), &verb);
	if (e->last.kind != PLAN_NONE && !e->last.is_after &&
		(v->preposition != PREPOSITION_NONE || has_unit_of_last(e, i)))
		english_verb_carry(e->s, e->start, v, &e->last);
	if (v->kind != PLAN_NONE || kind == PLAN_NONE || kind == PLAN_PAST ||
		kind == PLAN_NEUTRAL || v->preposition != PREPOSITION_NONE)
		return;
	v->kind = kind;
	v->is_after = v->takes_after = true;
	v->is_base_form = true;
}

/* will not exceed 5 % and absence 3 %: the bound may go on, or not */
static bool
may_share_bound(const english *e, const english_verb *v)
{
	return e->start > e->s->from && e->last.kind == PLAN_NONE && e->last.bound != PLAN_NONE &&
		v->kind == PLAN_NONE && v->bound == PLAN_NONE && !v->is_listed;
}

/* The negation of the value's verb; one carried has that of its own value. */
static void
find_negation(english *e, const english_verb *v)
{
	if (v->kind != PLAN_NONE && v->from == v->to && e->start > e->s->from)
		e->negation.is_certain = false;
	else
		english_negation_find(e->s, e->start, v, &e->negation);
}

static void
read_value(english *e, size_t i, reading *r, reading_list *list)
{
	sentence   *s = e->s;
	const quantity *q = &e->values[i];
	english_verb v;
	size_t		from = e->start;

	r->q = *q;
	if (is_told_by_next(e, i))
		return;
	find_verb(e, i, &v);
	if (is_apposition(e, i, &v))
		return;
	e->refused = i + 1;
	find_negation(e, &v);
	if (is_service_time(e, i, &v) || english_is_of_others(s, q) ||
		!english_is_future(s, e->section, q, &v, e->plan, e->start,
						   e->way_from > 0 ? e->way_from : q->from, english_rest(e, i)) ||
		!english_value_read(s, q, &v, english_rest(e, i), r) ||
		!english_negation_turn(s, &e->negation, english_rest(e, i), &v, r) ||
		english_condition_at(s, q->from) == CONDITION_HERE)
		return;
	/* eliminate 500 tonnes: the verb of the next value */
	if (q->whole == WORD_ZERO && i + 1 < e->count &&
		e->values[i + 1].from <= q->after + 1)
		return;
	/* farming by 6 % annually, industry by 10 % */
	if (v.from == v.to && is_change_kind(r->sense) && e->last_is_yearly)
		r->is_yearly = true;
	e->last_is_yearly = r->is_yearly;
	set_commitment(e, i, r);
	english_read_times(e, i, &v, r);
	r->indicator = english_find_noun(e, i, &v);
	if (r->indicator.from == r->indicator.to && list->count > 0)
		r->indicator = list->readings[list->count - 1].indicator;
	english_take_measure(e, r);
	if (english_cap_by_noun(s, r) || may_share_bound(e, &v) || english_is_doubtful(s, &v, r) ||
		english_may_be_of_others(s, q) || english_condition_at(s, q->from) != CONDITION_NONE)
		r->is_certain = false;
	r->phrase.from = from > s->from ? english_noun_trim(s, (text_span) {from, q->from}).from :
		v.from < q->from && v.kind != PLAN_NONE && v.from >= s->from ? v.from : v.words;
	if (r->indicator.from < r->phrase.from && r->indicator.from >= from)
		r->phrase.from = r->indicator.from;
	if (e->negation.is_found && e->negation.from >= from && e->negation.from < r->phrase.from)
		r->phrase.from = e->negation.from;
	r->phrase.from = literal_after_spaces(&s->l, r->phrase.from);
	r->phrase.to = r->indicator.from >= q->after && r->indicator.to > r->indicator.from ?
		r->indicator.to : q->after;
	add_readings(s, r, list);
	e->refused = 0;
	e->last = v;
	e->start = q->after;
	e->way_from = 0;
}

/* The values of the sentence; true if there are any. */
static bool
read_values(english *e)
{
	sentence   *s = e->s;
	size_t		at = s->from;

	while (e->count < ENGLISH_VALUES && quantity_next(s, at, s->l.length, &e->values[e->count]))
		at = e->values[e->count++].after;
	return e->count > 0;
}

void
english_read(sentence *s, section *x, const due_time *time, reading_list *list)
{
	english		e;
	reading		r;
	size_t		i;
	text_span	all = {s->from, s->l.length};

	memset(&e, 0, sizeof(e));
	list->count = 0;
	e.s = s;
	e.section = x;
	e.start = s->from;
	if (read_values(&e))
		all.to = e.values[0].from;
	e.time = x->lead.is_open && x->lead.time.is_known ? x->lead.time : *time;
	english_find_time(&e, all, &e.time);
	e.plan = english_plans(s, x, e.time.is_known && !time->is_known);
	english_read_lead(x, s, e.time, e.plan);
	english_take_item(&e);
	reading_begin(&r);
	for (i = 0; i < e.count; i++)
	{
		if (english_is_baseline(&e, i, list, &r))
		{
			if (r.has_baseline)
				continue;
		}
		else
			read_value(&e, i, &r, list);
		reading_begin(&r);
	}
	english_leave_item(&e, list);
	english_read_measure(&e, list);
}
