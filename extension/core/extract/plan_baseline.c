/*
 * plan_baseline.c
 *	  Where the way to a target starts.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/plan_baseline.h"

#include <string.h>

#include "extract/date.h"
#include "extract/noun.h"
#include "notation/period_read.h"

/* The words from 由 to the baseline take no more bytes. */
#define BASELINE_BYTES 36

/* 由, 从目前的, 比 or the like at offset: its bytes, or 0. */
static size_t
lead_at(const sentence *s, size_t offset)
{
	static const plan_word leads[] = {
		{"由", PLAN_NEUTRAL}, {"从", PLAN_NEUTRAL}, {"比", PLAN_NEUTRAL}, {"较", PLAN_NEUTRAL},
		{"由目前的", PLAN_NEUTRAL}, {"从目前的", PLAN_NEUTRAL}, {"由现在的", PLAN_NEUTRAL},
		{"从现在的", PLAN_NEUTRAL}, {"由现有的", PLAN_NEUTRAL}, {"从现有的", PLAN_NEUTRAL},
		{"由当前的", PLAN_NEUTRAL}, {"从当前的", PLAN_NEUTRAL}, {"由上年的", PLAN_NEUTRAL},
		{"从上年的", PLAN_NEUTRAL}, {"由去年的", PLAN_NEUTRAL}, {"从去年的", PLAN_NEUTRAL},
		{"由原来的", PLAN_NEUTRAL}, {"从原来的", PLAN_NEUTRAL}, {"由目前", PLAN_NEUTRAL},
		{"从目前", PLAN_NEUTRAL}, {NULL, PLAN_NONE}
	};
	text_span	part = {offset, s->l.length};
	size_t		size;

	plan_word_starting(leads, s->lower, part, &size);
	return size;
}

/* 2020年底的, 2020年末: a year and what ties it to its value; false if broken. */
static bool
take_year(sentence *s, period *year)
{
	if (!period_read_point(&s->l, year))
	{
		memset(&s->l.error, 0, sizeof(s->l.error));
		return false;
	}
	literal_take(&s->l, "底");
	literal_take(&s->l, "末");
	literal_take(&s->l, "的");
	return true;
}

bool
plan_baseline_read(sentence *s, const clause_values *c, size_t i, text_span *before,
			  reading *r)
{
	const quantity *first = &c->values[i];
	size_t		at = first->from;
	period		year;

	while (at > before->from && first->from - at < BASELINE_BYTES)
	{
		size_t		size;

		at = sentence_character_before(s, at);
		size = lead_at(s, at);
		if (size == 0)
			continue;
		s->l.at = at + size;
		if (date_at(s, s->l.at) > 0)
		{
			if (!take_year(s, &year))
				continue;
			r->has_base = true;
			r->base = year;
		}
		if (s->l.at != first->from)
			continue;
		r->has_baseline = true;
		r->baseline = first->value;
		r->baseline_unit = first->unit;
		before->to = at;
		return true;
	}
	return false;
}

void
plan_baselines_read(sentence *s, const clause_values *c, plan_baselines *b)
{
	size_t		i;

	b->count = b->next = 0;
	s->l.at = c->text.from + lead_at(s, c->text.from);
	if (s->l.at == c->text.from || date_at(s, s->l.at) == 0 ||
		!take_year(s, &b->base))
		return;
	for (i = 0; i < c->count && c->values[i].from == s->l.at; i++)
	{
		size_t		after = c->values[i].after;

		b->values[i] = c->values[i];
		if (literal_match(&s->l, after, "分别") > 0)
		{
			b->count = i + 1;
			return;
		}
		s->l.at = after + noun_mark_size(s, after);
	}
}

void
plan_baselines_take(plan_baselines *b, reading *r)
{
	const quantity *q = &b->values[b->next++];

	r->has_base = true;
	r->base = b->base;
	r->has_baseline = true;
	r->baseline = q->value;
	r->baseline_unit = q->unit;
}
