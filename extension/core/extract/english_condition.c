/*
 * english_condition.c
 *	  The conditions of an English sentence.
 *
 * What a condition says is no target, and what depends on it is not certain:
 * if prices rise by 10 %, we will build 20 schools.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/english_condition.h"

#include "extract/english_word.h"
#include "extract/words.h"

#define WORD(word) {word, PLAN_NEUTRAL}
#define END {NULL, PLAN_NONE}

static const plan_word conditions[] = {
	WORD("if"), WORD("unless"), WORD("in case"), WORD("in the event"), WORD("provided that"),
	WORD("providing that"), WORD("provided the"), WORD("on condition"), WORD("as long as"),
	WORD("so long as"), WORD("subject to"), WORD("depending on"), WORD("dependent on"),
	WORD("contingent on"), WORD("conditional on"), WORD("were to"), WORD("supposing"),
	WORD("should"), WORD("were"), END
};

/* Should prices rise, were costs to fall: before their subject, not behind it. */
static bool
is_inverted(const sentence *s, size_t at, size_t size)
{
	static const plan_word predicates[] = {
		WORD("also"), WORD("not"), WORD("only"), WORD("therefore"), WORD("still"), END
	};
	text_span	next = {literal_after_spaces(&s->l, at + size), s->l.length};

	if (at > s->from && s->l.text[at - 1] == ' ' && at > 1 && s->l.text[at - 2] != ',')
		return false;
	return plan_word_starting(english_verbs, s->lower, next, &size) == NULL &&
		plan_word_starting(predicates, s->lower, next, &size) == NULL;
}

/* Is the word of the table at the offset a condition here? */
static bool
is_condition(const sentence *s, size_t at, size_t size)
{
	text_span	word = {at, at + size};
	static const plan_word inverted[] = {WORD("should"), WORD("were"), END};
	size_t		whole;

	return plan_word_starting(inverted, s->lower, word, &whole) == NULL || whole < size ||
		is_inverted(s, at, size);
}

/* A condition ends at a comma, but for one before and or or, or in a number. */
static size_t
condition_end(const sentence *s, size_t at)
{
	static const plan_word joins[] = {WORD("and"), WORD("or"), END};

	for (; at < s->l.length; at++)
	{
		text_span	rest = {literal_after_spaces(&s->l, at + 1), s->l.length};
		size_t		size;

		if (s->l.text[at] == ',' && !literal_digit_at(&s->l, at + 1) &&
			plan_word_starting(joins, s->lower, rest, &size) == NULL)
			break;
	}
	return at;
}

condition
english_condition_at(const sentence *s, size_t offset)
{
	text_span	part = {s->from, s->l.length};
	condition	found = CONDITION_NONE;
	size_t		at;
	size_t		size;

	while (english_last_word(s, conditions, part, &at, &size) != NULL)
	{
		part.to = at;
		if (!is_condition(s, at, size))
			continue;
		found = CONDITION_OTHER;
		if (offset > at && offset < condition_end(s, at))
			return CONDITION_HERE;
	}
	return found;
}
