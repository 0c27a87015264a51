/*
 * unit_word.c
 *	  Reading a unit kept as text: a quoted word, or an unknown word.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/unit_word.h"

#include <string.h>

#include "notation/multiplier_read.h"
#include "notation/number.h"
#include "notation/numeral.h"
#include "notation/period_chinese.h"
#include "notation/unit_index.h"
#include "notation/word.h"

#define CHINESE_SIZE 3			/* bytes of a Chinese digit */

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
			size >= end - from) ||
		period_part_size(l, from) == end - from;
}

/* Does the word stand right after a digit? */
static bool
is_glued(const literal *l, size_t from)
{
	return from > 0 && literal_digit_at(l, from - 1);
}

/* 10th, and 10 th as well. */
static bool
is_ordinal(const literal *l, size_t from)
{
	static const char *const endings[] = {"th", "st", "nd", "rd"};
	size_t		i;

	for (i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
		if (literal_match(l, from, endings[i]) > 0)
			return true;
	return false;
}

/*
 * In 5 lakh INR the first word was to be a multiplier, in 5 live births both
 * are a unit.
 */
static bool
check_next_word(literal *l, size_t from, size_t end)
{
	unit_part	part;
	size_t		next = end;
	size_t		size;

	while (l->text[next] == ' ')
		next++;
	if (!literal_latin_at(l, next) ||
		word_find(l, next, PLACE_ANY, &size) != NULL)
		return true;
	if (unit_index_find(l, next, &part) > 0)
		return literal_fail(l, ERROR_MULTIPLIER_UNKNOWN, from, end);
	return literal_fail(l, ERROR_UNIT_LEFTOVER, from,
						literal_word_end(l, next));
}

/* A Latin word is a unit only as a whole, and apart from its number. */
static bool
check_latin(literal *l, size_t from, size_t end)
{
	size_t		whole = literal_word_end(l, from);

	if (multiplier_unknown(l, from) > 0)
		return literal_fail(l, ERROR_MULTIPLIER_UNKNOWN, from, end);
	if (literal_match(l, from, "annum") > 0)
		return literal_fail(l, ERROR_UNIT_ANNUM, from, end);
	if (end == from + literal_char_size(l, from) &&
		(end == whole || is_glued(l, from)))
		return literal_fail(l, ERROR_UNIT_LETTER, from, whole);
	if (is_ordinal(l, from))
		return literal_fail(l, ERROR_UNIT_ORDINAL, from, end);
	if (unit_index_near(l, from, whole))
		return literal_fail(l, ERROR_UNIT_NEAR, from, whole);
	if (is_glued(l, from))
		return literal_fail(l, ERROR_UNIT_GLUED, from, whole);
	if (whole > end)
		return literal_fail(l, ERROR_UNIT_LEFTOVER, from, whole);
	return check_next_word(l, from, end);
}

/* Where the numeral begins that ends before offset. */
static size_t
numeral_start(const literal *l, size_t offset)
{
	while (offset >= CHINESE_SIZE &&
		   numeral_at(l, offset - CHINESE_SIZE))
		offset -= CHINESE_SIZE;
	return offset;
}

/* 5千帆 can be 5000 帆 or 5 of 千帆. */
static bool
begins_with_multiplier(const literal *l, size_t from)
{
	size_t		size;

	return multiplier_find(l, from, MULTIPLIER_CHINESE, &size) != 0;
}

/*
 * 二氧化硫 is no number of 氧化硫, 30多个 none of 多个, and what has a numeral
 * (双一流高校) or a word of the notation in it (帆船达到) is no unit either.
 */
static bool
check_chinese(literal *l, size_t from, size_t end, bool after_numeral)
{
	static const char *const vague[] = {
		"多", "余", "来", "几", "数", "半", "达"
	};
	size_t		at;
	size_t		size;
	size_t		i;

	if (after_numeral)
		return literal_fail(l, ERROR_UNIT_NUMERAL, numeral_start(l, from),
							literal_run_end(l, from));
	for (i = 0; i < sizeof(vague) / sizeof(vague[0]); i++)
		if (literal_match(l, from, vague[i]) > 0)
			return literal_fail(l, ERROR_UNIT_START, from, end);
	if (is_glued(l, from) && begins_with_multiplier(l, from))
		return literal_fail(l, ERROR_UNIT_GLUED, from, end);
	for (at = from; at < end; at += literal_char_size(l, at))
	{
		if (numeral_at(l, at))
			return literal_fail(l, ERROR_SEVERAL_VALUES, from, end);
		if (word_find(l, at, PLACE_ANY, &size) != NULL &&
			size > literal_char_size(l, at))
			return literal_fail(l, ERROR_WORD_PLACE, at, at + size);
	}
	return true;
}

/* Of a Chinese run, a word of the notation after it is no part. */
static size_t
unknown_end(const literal *l, size_t from, size_t end)
{
	size_t		to = from;

	if (!literal_ideograph_at(l, from))
		return end;
	while (to < end && (to == from || !word_follows(l, to)))
		to += literal_char_size(l, to);
	return to;
}

bool
unit_read_unknown(literal *l, unit_part *part, char *word, bool after_numeral)
{
	size_t		from = l->at;
	size_t		end = literal_run_end(l, from);
	size_t		to = unknown_end(l, from, end);

	if (number_not_finite(l, from) == end - from)
		return literal_fail(l, ERROR_NOT_FINITE, from, end);
	if (is_notation(l, from, end))
		return literal_fail(l, ERROR_WORD_PLACE, from, end);
	if (!(literal_ideograph_at(l, from) ?
		  check_chinese(l, from, to, after_numeral) :
		  check_latin(l, from, end)))
		return false;
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
