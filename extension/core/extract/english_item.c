/*
 * english_item.c
 *	  What an English list holds for its items, and one item for the next.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/english_state.h"

#include <string.h>

#include "extract/english_word.h"

/*
 * By 2030, we will: opens a list, whose items are numbered, start small or end
 * in no full stop.
 */
void
english_read_lead(section *x, const sentence *s, due_time time, english_plan plan)
{
	text_span	all = {s->from, s->l.length};
	char		last = s->l.length > 0 ? s->l.text[s->l.length - 1] : ' ';
	bool		is_item = s->is_numbered || !s->has_stop || last == ';' ||
		(s->l.text[s->from] >= 'a' && s->l.text[s->from] <= 'z');
	const plan_word *promise;
	size_t		at;
	size_t		size;

	if (s->opens_paragraph && !is_item)
		x->lead.is_open = false;
	if (last != ':' || plan == ENGLISH_TELLS)
		return;
	promise = english_last_word(s, english_commitments, all, &at, &size);
	x->lead.is_open = true;
	x->lead.time = time;
	x->lead.commitment = promise != NULL ? promise->kind : PLAN_NONE;
}

/* An item after one that ended in ; takes its verb. */
void
english_take_item(english *e)
{
	list_item  *item = &e->section->item;

	if (e->s->opens_paragraph && !e->s->is_numbered)
		item->is_open = false;
	if (!item->is_open)
		return;
	e->last.kind = item->verb;
	e->last.preposition = (preposition) item->preposition;
	e->last.is_base_form = true;
}

/* What the next item takes from this one. */
void
english_leave_item(const english *e, const reading_list *list)
{
	list_item  *item = &e->section->item;
	const reading *r = list->count > 0 ? &list->readings[list->count - 1] : NULL;

	item->is_open = e->s->l.length > 0 && e->s->l.text[e->s->l.length - 1] == ';' &&
		(r != NULL || item->is_open);
	if (!item->is_open || r == NULL)
		return;
	item->verb = e->last.is_after ? PLAN_NONE : e->last.kind;
	item->preposition = (int) e->last.preposition;
	item->time = r->time;
	item->has_base = r->has_base;
	item->base = r->base;
}

/* Does the sentence start with Baseline, Target or Milestone? */
static const plan_word *
row_label(const sentence *s)
{
	text_span	all = {s->from, s->l.length};
	size_t		size;

	return plan_word_starting(english_row_labels, s->lower, all, &size);
}

/* Keep the name of an indicator without values. */
static void
keep_name(const sentence *s, list_measure *m)
{
	size_t		size = s->l.length - s->from;

	while (size > 0 && strchr(".: ", s->l.text[s->from + size - 1]) != NULL)
		size--;
	m->has_baseline = false;
	if (size >= SECTION_SIZE)
		size = 0;
	memcpy(m->name, s->l.text + s->from, size);
	m->name[size] = '\0';
}

void
english_read_measure(const english *e, const reading_list *list)
{
	const sentence *s = e->s;
	list_measure *m = &e->section->measure;
	text_span	all = {s->from, s->l.length};
	const plan_word *label = row_label(s);
	size_t		size;

	if (list->count > 0 && label == NULL)
		m->name[0] = '\0';
	if (list->count > 0)
		return;
	if (plan_word_starting(english_measures, s->lower, all, &size) != NULL ||
		(s->is_numbered && s->l.text[0] >= 'A' && s->l.text[0] <= 'Z'))
		keep_name(s, m);
	else if (label == NULL)
		m->name[0] = '\0';
	if (label == NULL || label->kind != PLAN_PAST || e->count == 0)
		return;
	m->has_baseline = true;
	m->baseline = e->values[e->count - 1].value;
	m->baseline_unit = e->values[e->count - 1].unit;
	m->baseline_year = english_year_in(s, all);
}

void
english_take_measure(const english *e, reading *r)
{
	const list_measure *m = &e->section->measure;

	if (row_label(e->s) == NULL || m->name[0] == '\0')
		return;
	r->indicator.from = r->indicator.to = 0;
	if (!m->has_baseline || r->has_baseline || is_change_kind(r->sense))
		return;
	r->has_baseline = true;
	r->baseline = m->baseline;
	r->baseline_unit = m->baseline_unit;
	r->baseline_year = m->baseline_year;
}
