/*
 * english_time.c
 *	  The time and the base of a value in an English sentence.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/english_state.h"

#include <string.h>

#include "extract/english_word.h"

/* The first time in the part that has not passed; those after by come first. */
bool
english_find_time(const english *e, text_span part, due_time *time)
{
	const section *x = e->section;
	due_time	found;
	bool		any = false;

	while (part.from < part.to && english_due_time(e->s, part, &found))
	{
		bool		is_past = day_valid(x->plan.first) && found.period.last < x->plan.first;

		if (!is_past && (found.is_by || !any))
		{
			*time = found;
			any = true;
		}
		if (found.is_by && !is_past)
			return true;
		part.from = english_word_after(e->s, found.from, part.to);
	}
	return any;
}

/*
 * Train 400 nurses and 60 doctors by 2028: the time at the end is that of both.
 * After a comma or another verb it may be of the last alone.
 */
static bool
shares_time_of_last(const english *e, size_t i)
{
	text_span	between = {e->values[i].after, e->s->l.length};
	size_t		at;

	if (i + 2 < e->count || i + 1 >= e->count)
		return i + 1 >= e->count;
	between.to = e->values[i + 1].from;
	return memchr(e->s->l.text + between.from, ',', between.to - between.from) == NULL &&
		memchr(e->s->l.text + between.from, ';', between.to - between.from) == NULL &&
		plan_word_within(english_verbs, e->s->lower, between, &at) == NULL;
}

/* The time after the value, of its label, at the start or at the end. */
void
english_read_times(const english *e, size_t i, const english_verb *v, reading *r)
{
	text_span	rest = english_rest(e, i);
	text_span	tail = {e->values[i].after, e->s->l.length};
	text_span	label = {e->start, e->values[i].from};
	text_span	before = {e->s->from, e->values[i].from};

	r->time = e->time;
	if (!english_find_time(e, rest, &r->time) &&
		!(v->is_listed && english_label_time(e->s, label, &r->time)) &&
		!e->time.is_known && english_find_time(e, tail, &r->time) &&
		!shares_time_of_last(e, i))
		r->is_certain = false;
	if (r->time.is_known && day_valid(e->section->plan.first) &&
		r->time.period.last < e->section->plan.first)
		r->time = e->time;
	if (!r->time.is_known && e->section->item.is_open)
		r->time = e->section->item.time;
	r->has_base = english_base(e->s, rest, &r->base) ||
		english_base(e->s, tail, &r->base) || english_base(e->s, before, &r->base);
	if (r->has_base && r->time.is_known && r->base.last >= r->time.period.last)
		r->has_base = false;
	if (!r->has_base && e->section->item.is_open && e->section->item.has_base)
	{
		r->has_base = true;
		r->base = e->section->item.base;
	}
}
