/*
 * english_negation.c
 *	  A negation before a value in an English sentence.
 *
 * Nobody will wait more than 4 hours bounds the wait from above.  A bound that
 * is one phrase with its negation (no more than, not exceed) is read with the
 * words before the value, and is none here.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/english_negation.h"

#include <string.h>

#include "extract/english_word.h"

#define WORD(word) {word, PLAN_NEUTRAL}
#define END {NULL, PLAN_NONE}

static const plan_word negators[] = {
	WORD("no"), WORD("not"), WORD("never"), WORD("none"), WORD("nobody"), WORD("no one"),
	WORD("neither"), WORD("nor"), WORD("nothing"), WORD("without"), WORD("cannot"),
	WORD("prevent"), WORD("preventing"), WORD("avoid"), WORD("avoiding"), WORD("stop"),
	WORD("won't"), WORD("won’t"), WORD("can't"), WORD("can’t"), WORD("mustn't"),
	WORD("mustn’t"), WORD("don't"), WORD("don’t"), WORD("shouldn't"), WORD("shouldn’t"), END
};

/* Phrases that start with a negator and negate no verb. */
static const plan_word no_negations[] = {
	WORD("no later than"), WORD("not later than"), WORD("not only"), WORD("no matter"),
	WORD("no doubt"), WORD("not just"), WORD("not yet"), END
};

/* Before the no of a phrase that ends at its comma: with no new staff, … */
static const plan_word phrase_leads[] = {
	WORD("with"), WORD("at"), WORD("by"), WORD("for"), WORD("in"), WORD("from"), WORD("of"),
	WORD("to"), WORD("has"), WORD("have"), WORD("having"), WORD("or"), END
};

/* The last negator of the part. */
static bool
last_negator(const sentence *s, text_span part, size_t *at, size_t *size)
{
	while (english_last_word(s, negators, part, at, size) != NULL)
	{
		text_span	phrase = {*at, s->l.length};
		size_t		end;

		if (plan_word_starting(no_negations, s->lower, phrase, &end) == NULL)
			return true;
		part.to = *at;
	}
	return false;
}

/* Does a verb or a promise stand in the part? */
static bool
has_verb(const sentence *s, text_span part)
{
	size_t		at;

	return plan_word_within(english_verbs, s->lower, part, &at) != NULL ||
		plan_word_within(english_commitments, s->lower, part, &at) != NULL;
}

/* people who are not in work: the negation is told of them alone. */
static bool
is_relative(const sentence *s, size_t from, size_t at)
{
	static const plan_word pronouns[] = {
		WORD("who"), WORD("which"), WORD("that"), WORD("whose"), END
	};
	size_t		auxiliary = english_word_before(s, from, at);
	text_span	pronoun = {english_word_before(s, from, auxiliary), auxiliary};
	size_t		size;

	return text_starts(s->lower, at, s->l.length, "no") == 0 && auxiliary < at &&
		plan_word_starting(pronouns, s->lower, pronoun, &size) != NULL;
}

/*
 * No home will be lost, and more than 50 will be built: where the next clause
 * starts, the negation ends.
 */
static bool
ends_before(const sentence *s, text_span part, bool is_phrase, negation *n)
{
	static const plan_word joins[] = {
		WORD("and"), WORD("but"), WORD("while"), WORD("until"), END
	};
	size_t		at;

	for (at = part.from; at < part.to; at++)
	{
		text_span	clause = {part.from, at};
		text_span	rest = {at, part.to};
		size_t		size;
		bool		is_comma = s->l.text[at] == ',' || s->l.text[at] == ';';

		if (is_comma && (is_phrase || has_verb(s, clause)))
			return true;
		if (s->l.text[at - 1] == ' ' &&
			plan_word_starting(joins, s->lower, rest, &size) != NULL)
		{
			n->is_certain = false;
			if (has_verb(s, clause))
				return true;
		}
	}
	return false;
}

void
english_negation_find(const sentence *s, size_t from, const english_verb *v, negation *n)
{
	text_span	part = {from, v->words};
	text_span	lead = {from, from};
	text_span	between = {from, v->words};
	size_t		size;
	bool		is_phrase;

	n->is_found = n->is_of_object = false;
	n->is_certain = true;
	if (!last_negator(s, part, &n->from, &size))
		return;
	lead.to = n->from > from ? n->from - 1 : from;
	between.from = n->from + size;
	is_phrase = text_starts(s->lower, n->from, v->words, "without") > 0 ||
		(text_starts(s->lower, n->from, v->words, "no") > 0 &&
		 plan_word_ending(phrase_leads, s->lower, lead, &size) != NULL);
	n->is_found = !ends_before(s, between, is_phrase, n);
	/* reduce the families with no home to 50: the verb is not negated */
	n->is_of_object = is_relative(s, from, n->from) || (v->from < v->to && n->from >= v->to &&
		(v->preposition == PREPOSITION_TO || v->preposition == PREPOSITION_BY ||
		 v->bound == PLAN_NONE));
}

/* What is not more than a value is at most the value. */
static plan_word_kind
turned(plan_word_kind bound)
{
	return bound == PLAN_MORE ? PLAN_AT_MOST : bound == PLAN_LESS ? PLAN_AT_LEAST : PLAN_NONE;
}

bool
english_negation_turn(const sentence *s, const negation *n, text_span rest,
					  const english_verb *v, reading *r)
{
	plan_word_kind *bound = is_change_kind(r->sense) ? &r->bound : &r->sense;
	size_t		at;
	size_t		size;

	/* 50 homes will not be sold */
	if (last_negator(s, rest, &at, &size) &&
		memchr(s->l.text + rest.from, ',', at - rest.from) == NULL)
		r->is_certain = false;
	if (!n->is_found)
		return true;
	if (n->is_of_object)
	{
		r->is_certain = false;
		return true;
	}
	*bound = turned(*bound);
	if (!n->is_certain || v->kind == PLAN_STEADY || v->kind == PLAN_CAP)
		r->is_certain = false;
	return *bound != PLAN_NONE && r->q.whole == WORD_NONE && r->q.bound == WORD_NONE;
}
