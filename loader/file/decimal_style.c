/*
 * decimal_style.c
 *	  Whether a point or a comma stands before the decimals of numbers.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/decimal_style.h"

#include <string.h>

#define GROUP 3					/* digits between separators of thousands */

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Digits from there on. */
static size_t
count_digits(const char *text, size_t length, size_t at)
{
	size_t		count = 0;

	while (at + count < length && is_digit(text[at + count]))
		count++;
	return count;
}

/* Is there a point or a comma between digits? */
static bool
is_separator(const char *text, size_t length, size_t at)
{
	return (text[at] == '.' || text[at] == ',') && at > 0 &&
		is_digit(text[at - 1]) && at + 1 < length && is_digit(text[at + 1]);
}

/* Add the number that begins there, and go to its end. */
static void
add_number(decimal_tally *t, const char *text, size_t length, size_t *at)
{
	size_t		first = count_digits(text, length, *at);
	bool		zero = text[*at] == '0';
	size_t		last = first;
	int			separators = 0;
	char		before = '\0';	/* the separator before the last one */
	char		separator = '\0';

	*at += first;
	while (*at < length && is_separator(text, length, *at))
	{
		before = separator;
		separator = text[*at];
		separators++;
		last = count_digits(text, length, *at + 1);
		*at += 1 + last;
	}
	if (separators == 0)
		return;
	/* Only thousands are separated twice by the same, and it is not decimal. */
	if (separators > 1 && before == separator)
		separator = separator == ',' ? '.' : ',';
	else if (separators == 1 && last == GROUP && first <= GROUP && !zero)
	{
		t->has_either = true;
		return;
	}
	t->has_point |= separator == '.';
	t->has_comma |= separator == ',';
}

void
decimal_tally_add(decimal_tally *t, const char *text, size_t length)
{
	size_t		at = 0;

	while (at < length)
	{
		if (is_digit(text[at]))
			add_number(t, text, length, &at);
		else
			at++;
	}
}

/* Bytes of a space, of any kind, that separates thousands there; or 0. */
static size_t
thousands_space(const char *text, size_t length, size_t at)
{
	static const char *const spaces[] = {" ", "\u00A0", "\u2009", "\u202F"};

	if (at == 0 || !is_digit(text[at - 1]))
		return 0;
	for (size_t i = 0; i < sizeof(spaces) / sizeof(spaces[0]); i++)
	{
		size_t		size = strlen(spaces[i]);

		if (size <= length - at && memcmp(text + at, spaces[i], size) == 0 &&
			count_digits(text, length, at + size) == GROUP)
			return size;
	}
	return 0;
}

size_t
decimal_rewrite(char *text, size_t length, decimal_style style)
{
	size_t		to = 0;

	for (size_t at = 0; at < length;)
	{
		size_t		space = thousands_space(text, length, at);

		if (space > 0)
		{
			text[to++] = ',';
			at += space;
			continue;
		}
		if (style == DECIMAL_COMMA && is_separator(text, length, at))
			text[to++] = text[at] == ',' ? '.' : ',';
		else
			text[to++] = text[at];
		at++;
	}
	return to;
}
