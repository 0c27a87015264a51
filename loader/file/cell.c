/*
 * cell.c
 *	  The text of a cell: trimming and encoding.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/cell.h"

#include <string.h>

#include "core/base/utf8.h"

bool
cell_is_space(uint32_t c)
{
	return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 ||
		(c >= 0x2000 && c <= 0x200D) || c == 0x202F || c == 0x205F ||
		c == 0x2060 || c == 0x3000 || c == 0xFEFF;
}

cell
cell_trim(cell c)
{
	uint32_t	code;
	size_t		size;

	while (c.length > 0 &&
		   (size = utf8_decode(c.text, c.length, &code)) > 0 &&
		   cell_is_space(code))
	{
		c.text += size;
		c.length -= size;
	}
	while (c.length > 0)
	{
		size_t		start = c.length - 1;

		/* Go back to the first byte of the last character. */
		while (start > 0 && utf8_continues(c.text[start]))
			start--;
		size = utf8_decode(c.text + start, c.length - start, &code);
		if (size != c.length - start || !cell_is_space(code))
			break;
		c.length = start;
	}
	return c;
}

/* What a number or a formula can begin with */
static bool
begins_number(char c)
{
	return c != '\0' && strchr("0123456789+-.=", c) != NULL;
}

cell
cell_plain(cell c)
{
	if (c.length > 3 && memcmp(c.text, "=\"", 2) == 0 &&
		memchr(c.text + 2, '"', c.length - 2) == c.text + c.length - 1)
		return cell_trim((cell) {c.text + 2, c.length - 3});
	if (c.length > 1 && c.text[0] == '\'' && begins_number(c.text[1]) &&
		memchr(c.text + 1, '\'', c.length - 1) == NULL)
		return (cell) {c.text + 1, c.length - 1};
	return c;
}

bool
cell_ends_with(cell c, const char *text)
{
	size_t		length = strlen(text);

	return c.length >= length &&
		memcmp(c.text + c.length - length, text, length) == 0;
}

bool
cell_equals(cell c, const char *text)
{
	return c.length == strlen(text) && memcmp(c.text, text, c.length) == 0;
}

bool
cell_is_text(cell c, size_t *bad)
{
	size_t		at = 0;

	while (at < c.length)
	{
		uint32_t	code;
		size_t		size = utf8_decode(c.text + at, c.length - at, &code);

		if (size == 0 || code == 0)
		{
			*bad = at;
			return false;
		}
		at += size;
	}
	return true;
}

/* Tabs, line ends, and the joiners of Persian, Indic scripts and emoji */
static bool
belongs_to_text(uint32_t c)
{
	return c == '\t' || c == '\n' || c == '\r' || c == 0x200C || c == 0x200D;
}

/*
 * Control characters, marks of direction, and what has no width.  NUL is no
 * text at all: cell_is_text finds it.
 */
static bool
is_hidden(uint32_t c)
{
	return (c > 0 && c < 0x20) || (c >= 0x7F && c < 0xA0) || c == 0xAD ||
		c == 0x61C || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
		(c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
		(c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
}

bool
cell_is_visible(cell c, bool is_code, size_t *bad)
{
	uint32_t	code;
	size_t		size;

	for (size_t at = 0; at < c.length; at += size)
	{
		size = utf8_decode(c.text + at, c.length - at, &code);
		if (size == 0)
			size = 1;
		else if (is_hidden(code) && (is_code || !belongs_to_text(code)))
		{
			*bad = at;
			return false;
		}
	}
	return true;
}

size_t
cell_characters(cell c)
{
	size_t		count = 0;

	for (size_t i = 0; i < c.length; i++)
		count += !utf8_continues(c.text[i]);
	return count;
}
