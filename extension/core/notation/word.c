/*
 * word.c
 *	  Finding the words of the notation in a literal.
 *
 * The longest match wins, so that 不超过 is not read as 超过 after a 不, nor
 * "no less than" as "less than".
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/word.h"

#include <string.h>

#include "notation/lexicon.h"

error_code
word_refusal(word_kind kind)
{
	switch (kind)
	{
		case WORD_UP_TO:
			return ERROR_UP_TO;
		case WORD_MONTH_ON_MONTH:
			return ERROR_MONTH_ON_MONTH;
		case WORD_APPROXIMATE:
			return ERROR_APPROXIMATE;
		case WORD_FRACTION:
			return ERROR_FRACTION;
		default:
			return ERROR_NONE;
	}
}

/* 增长至少: the 至 belongs to the comparator after it. */
static bool
cuts_comparator(const literal *l, size_t end)
{
	size_t		last = end - strlen("至");

	return literal_match(l, last, "至少") > 0 ||
		literal_match(l, last, "至多") > 0;
}

const word_entry *
word_find(const literal *l, size_t offset, int places, size_t *size)
{
	static lexicon words;
	const word_entry *longest = NULL;
	const word_entry *word;
	uint16_t	i;

	while ((word = word_table_row(words.count)) != NULL)
		lexicon_add(&words, word->text);

	*size = 0;
	for (i = lexicon_first(&words, l->text + offset); i != 0; i = words.next[i])
	{
		size_t		length;

		word = word_table_row(i - 1u);
		length = (word->places & places) != 0 ?
			literal_match(l, offset, word->text) : 0;
		if (length > *size &&
			(length <= strlen("至") || !cuts_comparator(l, offset + length)))
		{
			*size = length;
			longest = word;
		}
	}
	return longest;
}

/* A$ 5 begins with a currency. */
void
word_skip_article(literal *l)
{
	static const char *const articles[] = {"a", "an", "the"};
	size_t		i;

	literal_skip_spaces(l);
	for (i = 0; i < sizeof(articles) / sizeof(articles[0]); i++)
	{
		size_t		size = literal_match(l, l->at, articles[i]);

		if (size > 0 && l->text[l->at + size] == ' ')
		{
			l->at += size;
			literal_skip_spaces(l);
			return;
		}
	}
}

const word_entry *
word_take(literal *l, int places, size_t *from)
{
	const word_entry *word;
	size_t		size;

	literal_skip_spaces(l);
	*from = l->at;
	if (literal_at_end(l))
		return NULL;
	word = word_find(l, l->at, places, &size);
	l->at += size;
	return word;
}

bool
word_follows(const literal *l, size_t offset)
{
	size_t		size;
	const word_entry *word;

	if (word_find(l, offset, PLACE_AFTER, &size) != NULL)
		return true;
	/* another value follows in 确保6%力争6.5%, 由5%提高到8%, 由5%达到8% */
	word = literal_ideograph_at(l, offset) ?
		word_find(l, offset, PLACE_BEFORE, &size) : NULL;
	return word != NULL &&
		(word->kind == WORD_STRIVE || word->kind == WORD_RISE_TO ||
		 word->kind == WORD_FALL_TO ||
		 (word->kind == WORD_REACH && size > strlen("达")));
}
