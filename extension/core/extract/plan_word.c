/*
 * plan_word.c
 *	  Finding the words of a table in a text.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/plan_word.h"

#include <string.h>

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Is from..to of the text a word of its own, if it is of Latin letters? */
static bool
is_whole(const char *text, size_t from, size_t to)
{
	if (is_letter(text[from]) && from > 0 &&
		(is_letter(text[from - 1]) || text[from - 1] == '-'))
		return false;
	return !is_letter(text[to - 1]) ||
		!(is_letter(text[to]) || (text[to] == '-' && is_letter(text[to + 1])));
}

size_t
text_starts(const char *text, size_t offset, size_t end, const char *word)
{
	size_t		size = strlen(word);

	if (offset + size > end || memcmp(text + offset, word, size) != 0 ||
		!is_whole(text, offset, offset + size))
		return 0;
	return size;
}

const plan_word *
plan_word_starting(const plan_word *table, const char *text, text_span part,
				   size_t *size)
{
	const plan_word *found = NULL;

	*size = 0;
	for (; table->text != NULL; table++)
	{
		size_t		length = text_may_start(text, part.from, table->text) ?
			text_starts(text, part.from, part.to, table->text) : 0;

		if (length > *size)
		{
			found = table;
			*size = length;
		}
	}
	return found;
}

const plan_word *
plan_word_ending(const plan_word *table, const char *text, text_span part,
				 size_t *size)
{
	const plan_word *found = NULL;

	*size = 0;
	for (; table->text != NULL; table++)
	{
		size_t		length = strlen(table->text);

		/* most words end in another byte */
		if (length > *size && part.from + length <= part.to &&
			text[part.to - 1] == table->text[length - 1] &&
			text_starts(text, part.to - length, part.to, table->text) > 0)
		{
			found = table;
			*size = length;
		}
	}
	return found;
}

const plan_word *
plan_word_within(const plan_word *table, const char *text, text_span part,
				 size_t *at)
{
	for (; table->text != NULL; table++)
	{
		/* The last byte of Chinese characters differs more than the first. */
		size_t		before = strlen(table->text) - 1;
		char		last = table->text[before];
		size_t		end = part.from + before;
		const char *found;

		for (; end < part.to; end++)
		{
			found = memchr(text + end, last, part.to - end);
			if (found == NULL)
				break;
			end = (size_t) (found - text);
			*at = end - before;
			if (text_starts(text, *at, part.to, table->text) > 0)
				return table;
		}
	}
	return NULL;
}
