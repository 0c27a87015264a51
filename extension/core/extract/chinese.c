/*
 * chinese.c
 *	  Reading the targets of a Chinese sentence.
 *
 * A clause is a noun and what becomes of it (占比达到30%), or a verb and what
 * is done (新建学校10所, 新建10所学校).  An item of a list that lacks verb, sign,
 * base or subject takes them from the item before it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/chinese.h"

#include <string.h>

#include "extract/before_value.h"
#include "extract/chinese_refusal.h"
#include "extract/chinese_value.h"
#include "extract/noun.h"
#include "extract/words.h"

/* The values of one item: each has the text since the one before it. */
static void
read_item(sentence *s, const clause_values *c, text_span item, size_t first,
		  size_t end, bool starts_clause, carried *k, reading_list *list)
{
	text_span	before = {item.from, item.from};
	reading		r;
	size_t		i;

	reading_begin(&r);
	for (i = first; i < end; i++)
	{
		text_span	part = {before.from, c->values[i].from};

		/* what stood before 由A is measured by the value after it */
		if (i + 1 < end && plan_baseline_read(s, c, i, &part, &r))
		{
			part.from = clause_start_read(s, part, &r);
			r.indicator = noun_trim(s, part);
			before.from = c->values[i].after;
			continue;
		}
		/* the size of what is counted stays in its noun: 220千伏变电站5座 */
		if (chinese_value_read(s, c, i, item, part, starts_clause, &r, k, list))
			before.from = c->values[i].after;
		reading_begin(&r);
	}
}

static bool
is_past(const sentence *s, text_span clause, bool is_plan)
{
	static const plan_word future[] = {
		{"到20", PLAN_FUTURE}, {"将", PLAN_FUTURE}, {"由目前", PLAN_FUTURE},
		{"从目前", PLAN_FUTURE}, {"由现", PLAN_FUTURE}, {"从现", PLAN_FUTURE},
		{"由去年", PLAN_FUTURE}, {"从去年", PLAN_FUTURE}, {NULL, PLAN_NONE}
	};
	size_t		at;

	return (plan_word_within(past_words, s->lower, clause, &at) != NULL ||
			(!is_plan &&
			 plan_word_within(open_past_words, s->lower, clause, &at) != NULL)) &&
		plan_word_within(chinese_commitments, s->lower, clause, &at) == NULL &&
		plan_word_within(future, s->lower, clause, &at) == NULL;
}

/* 供水能力稳步提升, 达到…: the noun without how it fares. */
static text_span
without_progress(const sentence *s, text_span part)
{
	static const plan_word words[] = {
		{"稳步", PLAN_ADVERB}, {"持续", PLAN_ADVERB}, {"不断", PLAN_ADVERB}, {"进一步", PLAN_ADVERB},
		{"显著", PLAN_ADVERB}, {"明显", PLAN_ADVERB}, {"大幅", PLAN_ADVERB}, {"逐步", PLAN_ADVERB},
		{"更加", PLAN_ADVERB}, {"快速", PLAN_ADVERB}, {"平稳", PLAN_ADVERB}, {"全面", PLAN_ADVERB},
		{"不上升", PLAN_ADVERB}, {"不下降", PLAN_ADVERB}, {"不增加", PLAN_ADVERB}, {"不减少", PLAN_ADVERB},
		{"只减不增", PLAN_ADVERB}, {"只增不减", PLAN_ADVERB},
		{NULL, PLAN_NONE}
	};
	size_t		at;

	if (plan_word_within(words, s->lower, part, &at) != NULL && at > part.from)
		part.to = at;
	return part;
}

/* A clause without a value may name what the next ones measure. */
static void
read_bare_clause(sentence *s, const clause_values *c, carried *k)
{
	reading		r;
	text_span	rest = c->text;

	reading_begin(&r);
	rest.from = clause_start_read(s, rest, &r);
	carry_time(k, &r);
	if (r.commitment != PLAN_DIRECTIONAL)
		k->commitment = r.commitment;
	else if (rest.from < rest.to)
		k->commitment = PLAN_DIRECTIONAL;
	if (rest.from < rest.to)
		k->subject = noun_trim(s, without_progress(s, rest));
	if (r.has_base)
	{
		k->has_base = true;
		k->base = r.base;
	}
	k->is_past = is_past(s, c->text, k->is_plan);
	k->has_reading = false;
}

static void
read_clause(sentence *s, const clause_values *c, carried *k, reading_list *list)
{
	size_t		from = c->text.from;
	size_t		value = 0;
	size_t		at;

	k->is_condition |= chinese_is_condition(s, c->text);
	if (k->is_condition || (c->count > 0 && chinese_is_of_others(s, c->text)))
	{
		k->has_reading = false;
		k->subject.from = k->subject.to = 0;
		return;
	}
	if (c->count == 0)
	{
		read_bare_clause(s, c, k);
		return;
	}
	if (plan_word_within(chinese_commitments, s->lower, c->text, &at) != NULL)
		k->is_past = false;
	if (plan_word_within(chinese_refusals, s->lower, c->text, &at) != NULL ||
		k->is_past || is_past(s, c->text, k->is_plan))
	{
		k->has_reading = false;
		return;
	}
	k->list.from = k->list.to = 0;
	k->echo = k->echo_end = 0;
	k->made = 0;
	plan_baselines_read(s, c, &k->baselines);
	value = k->baselines.count;
	if (value > 0)
		from = c->values[value - 1].after;
	while (value < c->count)
	{
		size_t		next;
		text_span	item = clause_item(s, c, from, value, &next);

		read_item(s, c, item, value, next, value == k->baselines.count, k, list);
		from = item.to;
		value = next;
	}
}

void
chinese_read(sentence *s, bool is_plan, due_time *time,
			 reading_list *list)
{
	clause_values c;
	carried		k;
	size_t		from = s->from;

	memset(&k, 0, sizeof(k));
	k.time = *time;
	k.is_plan = is_plan;
	k.commitment = PLAN_DIRECTIONAL;
	list->count = 0;
	while (from < s->l.length)
	{
		clause_read(s, from, &c);
		read_clause(s, &c, &k, list);
		from = c.text.to + clause_mark_size(s, c.text.to);
		if (from == c.text.to)
			break;
	}
	*time = k.time;
}
