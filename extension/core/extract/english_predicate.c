/*
 * english_predicate.c
 *	  The predicate that follows a value in an English sentence.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/english_verb.h"

#include <string.h>

#include "extract/english_word.h"

/* The kind of what will be: be built, have, be free of. */
static plan_word_kind
planned_kind(const sentence *s, text_span rest, text_span *verb)
{
	static const plan_word auxiliaries[] = {
		{"be", PLAN_NEUTRAL}, {"have been", PLAN_NEUTRAL}, {"also", PLAN_NEUTRAL},
		{"all", PLAN_NEUTRAL}, {NULL, PLAN_NONE}
	};
	const plan_word *word;
	size_t		size;

	while (rest.from < rest.to &&
		   plan_word_starting(auxiliaries, s->lower, rest, &size) != NULL)
		rest.from = english_word_after(s, rest.from + size - 1, rest.to);
	verb->to = rest.from;
	word = plan_word_starting(english_verbs, s->lower, rest, &size);
	if (word != NULL && word->kind != PLAN_PAST && !is_change_kind(word->kind))
		return word->kind;
	/* be replaced, but not be electric */
	size = english_word_after(s, rest.from, rest.to) - rest.from;
	while (size > 0 && strchr(" ,.;:", s->l.text[rest.from + size - 1]) != NULL)
		size--;
	return word == NULL && size > 4 && !english_is_base_form(s, rest.from, size) ?
		PLAN_MAKE : PLAN_REACH;
}

/* sites achieved zero waste: not a participle beside its noun. */
static bool
is_past_of_object(const sentence *s, size_t at, size_t to)
{
	text_span	next = {english_word_after(s, at, to), to};
	size_t		end = at;
	size_t		size;

	while (end < to && s->l.text[end] != ' ' && strchr(",;.)", s->l.text[end]) == NULL)
		end++;
	if (end - at < 5 || memcmp(s->lower + end - 2, "ed", 2) != 0 || s->l.text[end] != ' ' ||
		memchr(s->l.text + at, '-', end - at) != NULL)
		return false;
	return next.from < to &&
		(literal_digit_at(&s->l, next.from) ||
		 plan_word_starting(english_determiners, s->lower, next, &size) != NULL);
}

plan_word_kind
english_predicate(const sentence *s, text_span rest, text_span *verb)
{
	size_t		at = literal_after_spaces(&s->l, rest.from);
	bool		first = true;

	for (; at < rest.to; at = english_word_after(s, at, rest.to))
	{
		text_span	part = {at, rest.to};
		size_t		size;
		const plan_word *word;

		if (at > rest.from && strchr(",;:", s->l.text[at - (at > rest.from + 1 ? 2 : 1)]) != NULL)
			break;
		word = plan_word_starting(english_predicates, s->lower, part, &size);
		verb->from = at;
		verb->to = at + size;
		if (word != NULL && word->kind == PLAN_FUTURE)
		{
			part.from = english_word_after(s, at + size - 1, rest.to);
			return planned_kind(s, part, verb);
		}
		if (word != NULL)
			return word->kind;
		if (!first && is_past_of_object(s, at, rest.to))
			return PLAN_PAST;
		first = false;
	}
	return PLAN_NONE;
}
