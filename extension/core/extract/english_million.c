/*
 * english_million.c
 *	  The m after an English number: million, or metres.
 *
 * 1.5m visitors counts, 500m of cycle path measures.  Only the words around
 * the letter tell; where they do not, a wrong guess would be a million times
 * too small, so there is no value.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/english_million.h"

#include <string.h>

#include "extract/english_word.h"
#include "extract/quantity_unit.h"
#include "extract/words.h"

#define UNIT_METRE 50
#define WORD(word) {word, PLAN_NEUTRAL}
#define END {NULL, PLAN_NONE}

/* What is measured in metres. */
static const plan_word lengths[] = {
	WORD("road"), WORD("roads"), WORD("path"), WORD("paths"), WORD("pipe"), WORD("pipes"),
	WORD("pipeline"), WORD("pipelines"), WORD("wall"), WORD("walls"), WORD("depth"),
	WORD("height"), WORD("width"), WORD("length"), WORD("long"), WORD("wide"), WORD("deep"),
	WORD("high"), WORD("tall"), WORD("track"), WORD("cable"), WORD("cables"), WORD("fence"),
	WORD("fences"), WORD("fencing"), WORD("hedge"), WORD("hedges"), WORD("hedgerow"),
	WORD("hedgerows"), WORD("river"), WORD("rivers"), WORD("coast"), WORD("shoreline"),
	WORD("drain"), WORD("drains"), WORD("drainage"), WORD("sewer"), WORD("sewers"),
	WORD("water main"), WORD("water mains"), WORD("street"), WORD("streets"), WORD("lane"),
	WORD("lanes"), WORD("trail"), WORD("trails"), WORD("tunnel"), WORD("bridge"), WORD("dam"),
	WORD("dyke"), WORD("distance"), WORD("radius"), WORD("sea level"), WORD("water level"),
	WORD("groundwater"), WORD("water table"), WORD("canal"), WORD("embankment"), WORD("quay"),
	WORD("runway"), WORD("cycleway"), WORD("cycleways"), WORD("footpath"), WORD("footpaths"),
	WORD("pavement"), WORD("pavements"), WORD("kerb"), WORD("walking"), END
};

/* The first letter after the digits of the value, a space between them or not. */
static size_t
letter_after_digits(const sentence *s, const quantity *q)
{
	size_t		at = q->from;

	while (at < s->l.length &&
		   (literal_digit_at(&s->l, at) || strchr("., ", s->l.text[at]) != NULL))
		at++;
	return at;
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Does a noun follow, and no word such as of or by? */
static bool
precedes_noun(const sentence *s, size_t at)
{
	static const plan_word others[] = {
		WORD("of"), WORD("per"), WORD("a"), WORD("an"), WORD("each"), WORD("every"),
		WORD("annually"), WORD("from"), WORD("over"), WORD("within"), WORD("across"), END
	};
	text_span	rest = {literal_after_spaces(&s->l, at), s->l.length};
	size_t		size;

	return rest.from > at && is_letter(s->l.text[rest.from]) &&
		plan_word_starting(others, s->lower, rest, &size) == NULL &&
		plan_word_starting(english_function_words, s->lower, rest, &size) == NULL;
}

/* 5m homes, 5m tonnes: what is counted may be a unit. */
static void
set_million(sentence *s, size_t end, size_t m, quantity *q)
{
	uint8_t		million = 1;
	unit_part	counted;
	char		word[UNIT_WORD_MAX + 1] = "";

	while (strcmp(multiplier_table[million].text, "million") != 0)
		million++;
	s->l.at = m + 1;
	unit_set_bare(&q->unit);
	if (quantity_unit_part(&s->l, end, &counted, word) && counted.multiplier == 0 &&
		word[0] == '\0')
		q->unit.over = counted;
	else
		s->l.at = m + 1;
	q->unit.over.multiplier = million;
	q->to = s->l.at;
}

bool
english_read_million(sentence *s, size_t end, quantity *q)
{
	text_span	all = {s->from, s->l.length};
	size_t		m = letter_after_digits(s, q);
	size_t		at;

	if (m >= s->l.length || is_letter(s->l.text[m + 1]))
		return true;
	if (unit_is_bare(&q->unit) && q->unit.over.multiplier == 0)
		return s->l.text[m] != 'M' && s->l.text[m] != 'B' && s->l.text[m] != 'b';
	if (s->l.text[m] != 'm' || q->unit.over.number != UNIT_METRE || q->unit.is_rate ||
		plan_word_within(lengths, s->lower, all, &at) != NULL)
		return true;
	if (q->is_range || s->l.text[m - 1] == ' ' || !precedes_noun(s, m + 1))
		return false;
	set_million(s, end, m, q);
	return true;
}
