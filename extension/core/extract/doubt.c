/*
 * doubt.c
 *	  What a reader might read otherwise, whatever the grammar made of it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/doubt.h"

#include <string.h>

#include "extract/words.h"

/*
 * A floor where a word before the value keeps something down: Limit growth in
 * spending to 2 %, 严控债务增长5%.
 */
static bool
is_perhaps_cap(const sentence *s, const reading *r, const target *t)
{
	text_span	before = {r->q.from, r->q.from};
	size_t		at;
	size_t		size;

	if (t->comparator != COMPARATOR_AT_LEAST && t->comparator != COMPARATOR_MORE &&
		t->comparator != COMPARATOR_ABOUT_AT_LEAST)
		return false;
	while (before.from > s->from && s->l.text[before.from - 1] != ',')
		before.from--;
	while (before.to > before.from && s->l.text[before.to - 1] == ' ')
		before.to--;
	return plan_word_within(cap_verbs, s->lower, before, &at) != NULL ||
		(plan_word_within(hold_verbs, s->lower, before, &at) != NULL &&
		 plan_word_ending(hold_prepositions, s->lower, before, &size) != NULL);
}

/* 明年 in a report on one year is of the year after, in a plan of its own. */
static bool
is_of_another_year(const sentence *s, const reading *r, const char *heading)
{
	static const char word[] = "明年";
	text_span	before = {s->from, r->q.from};
	size_t		at;

	return strstr(heading, word) != NULL ||
		plan_word_within(next_year_words, s->lower, before, &at) != NULL;
}

bool
doubt_is(const sentence *s, const reading *r, const target *t, const char *heading)
{
	return is_perhaps_cap(s, r, t) || is_of_another_year(s, r, heading);
}
