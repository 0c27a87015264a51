/*
 * unit_word.c
 *	  Reading a unit kept as text: a quoted word, or an unknown word.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/unit_word.h"

#include <string.h>

#include "notation/number.h"
#include "notation/numeral.h"
#include "notation/period_chinese.h"
#include "notation/word.h"

bool
unit_read_quoted(literal *l, unit_part *part, char *word)
{
	size_t		from = l->at + 1;
	size_t		to = from;

	while (to < l->length && l->text[to] != '"')
		to++;
	if (to >= l->length || to == from)
		return literal_fail(l, ERROR_QUOTE, l->at, to);
	if (to - from > UNIT_WORD_MAX)
		return literal_fail(l, ERROR_UNIT_LONG, from, to);
	memcpy(word, l->text + from, to - from);
	word[to - from] = '\0';
	part->number = UNIT_WORD;
	part->spelling = 0;
	l->at = to + 1;
	return true;
}

bool
unit_letter_at(const literal *l, size_t offset)
{
	return literal_ideograph_at(l, offset) || literal_latin_at(l, offset);
}

/* The words of the notation and the names of periods need quotes. */
static bool
is_notation(const literal *l, size_t from, size_t end)
{
	size_t		size;

	return (word_find(l, from, PLACE_ANY, &size) != NULL &&
			size == end - from) ||
		period_part_size(l, from) == end - from;
}

bool
unit_read_unknown(literal *l, unit_part *part, char *word)
{
	size_t		from = l->at;
	size_t		end = literal_run_end(l, from);
	size_t		to = from;

	if (literal_ideograph_at(l, from))
		while (to < end && (to == from || !word_follows(l, to)))
			to += literal_char_size(l, to);
	else
		to = end;

	if (number_not_finite(l, from) == end - from)
		return literal_fail(l, ERROR_NOT_FINITE, from, end);
	if (numeral_at(l, from))
		return literal_fail(l, ERROR_SEVERAL_VALUES, from, end);
	if (is_notation(l, from, end))
		return literal_fail(l, ERROR_WORD_PLACE, from, end);
	if (!literal_ideograph_at(l, from) &&
		to == from + literal_char_size(l, from))
		return literal_fail(l, ERROR_UNIT_LETTER, from, to);
	if (to - from > UNIT_WORD_MAX)
		return literal_fail(l, ERROR_UNIT_LONG, from, to);
	if (to == end && unit_letter_at(l, to) && !word_follows(l, to))
		return literal_fail(l, ERROR_UNIT_LEFTOVER, from,
							literal_run_end(l, to));
	if (to == end && literal_digit_at(l, to))
		return literal_fail(l, ERROR_UNIT_LEFTOVER, from, to + 1);
	memcpy(word, l->text + from, to - from);
	word[to - from] = '\0';
	part->number = UNIT_WORD;
	part->spelling = 0;
	l->at = to;
	return true;
}
