/*
 * chinese_indicator.c
 *	  The noun that a value of a Chinese clause measures.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/chinese_indicator.h"

#include "extract/before_value.h"
#include "extract/noun.h"
#include "extract/words.h"

/* 10个5A级景区, 20家“瞪羚”企业 */
static bool
starts_noun(const sentence *s, size_t offset)
{
	size_t		at = offset;

	if (literal_ideograph_at(&s->l, at) || literal_match(&s->l, at, "“") > 0)
		return true;
	while (literal_digit_at(&s->l, at))
		at++;
	return s->lower[at] >= 'a' && s->lower[at] <= 'z';
}

text_span
chinese_noun_find(const sentence *s, const quantity *q, text_span item,
				  text_span subject, const reading *r)
{
	text_span	after = {q->after, item.to};
	bool		by_noun = r->sense != PLAN_NONE && r->sense != PLAN_MAKE;
	text_span	noun = noun_after(s, after);
	size_t		size;

	/* 全面消除大班额 */
	if (r->q.whole == WORD_ZERO &&
		(subject.from == subject.to ||
		 (noun.from < noun.to && literal_ideograph_at(&s->l, q->after))))
		return noun;
	if (r->q.whole != WORD_NONE)
		return noun_trim(s, subject);
	/* 35%的企业达到…: the noun follows; so does it after a verb and a count */
	if (noun.from < noun.to && starts_noun(s, q->after) &&
		(subject.from == subject.to || !by_noun))
		return noun;
	if (subject.from == subject.to && r->sense != PLAN_MAKE)
		return noun;
	/* 管网更新改造45公里: what is done is part of the noun */
	if (r->sense == PLAN_MAKE && !by_noun)
	{
		subject.to = q->from;
		noun = noun_before(s, subject);
		/* 新开工20公里 has no noun of its own */
		if (clause_verb(s, noun, &size) != PLAN_NONE && size == noun.to - noun.from &&
			plan_word_starting(noun_verbs, s->lower, noun, &size) == NULL)
			noun.to = noun.from;
		return noun;
	}
	return noun_trim(s, subject);
}

/* Of two values, may the second tell more of what the first one measures? */
static bool
measures_same(const reading *r, const reading *last)
{
	unit_family family = unit_family_of(&r->q.unit);

	return family == FAMILY_SHARE || family == FAMILY_POINTS || r->q.whole != WORD_NONE ||
		last->q.whole != WORD_NONE || r->q.from == last->q.after ||
		unit_same_base(&r->q.unit, &last->q.unit);
}

void
chinese_noun_carry(reading *r, const reading *last, const reading_list *list)
{
	size_t		i;

	if (measures_same(r, last) && last->is_certain)
		return;
	for (i = list->count; i-- > 0;)
		if (list->readings[i].is_certain &&
			unit_same_base(&r->q.unit, &list->readings[i].q.unit))
		{
			r->indicator = list->readings[i].indicator;
			return;
		}
	r->is_certain = false;
}
