/*
 * text.c
 *	  Text from a file or a server, made safe to print.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/text.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <wchar.h>

#include "core/base/utf8.h"
#include "core/notation/period_read.h"

size_t
text_escape_into(char *out, const char *text, size_t length)
{
	static const char digits[] = "0123456789abcdef";
	char	   *start = out;
	size_t		at = 0;

	while (at < length)
	{
		uint32_t	c;
		size_t		size = utf8_decode(text + at, length - at, &c);
		bool		shown = size > 0 && !utf8_invisible(c);

		for (size_t stop = at + (size > 0 ? size : 1); at < stop; at++)
		{
			unsigned char byte = (unsigned char) text[at];

			if (!shown)
			{
				*out++ = '\\';
				*out++ = 'x';
				*out++ = digits[byte >> 4];
			}
			*out++ = shown ? text[at] : digits[byte & 15];
		}
	}
	*out = '\0';
	return (size_t) (out - start);
}

void
text_escape(buffer *b, const char *text, size_t length)
{
	char	   *room = buffer_room(b, ESCAPED_SIZE(length));

	b->length += text_escape_into(room, text, length);
}

const char *
text_quoted(char *out, const char *text, size_t length)
{
	size_t		shown = length;
	char	   *end = out;

	if (shown > EXCERPT_MAX)
	{
		/* Do not cut a character. */
		shown = EXCERPT_MAX;
		while (shown > 0 && utf8_continues(text[shown]))
			shown--;
	}
	*end++ = '"';
	end += text_escape_into(end, text, shown);
	if (shown < length)
	{
		memcpy(end, "…", strlen("…"));
		end += strlen("…");
	}
	memcpy(end, "\"", sizeof("\""));
	return out;
}

void
text_quote(buffer *b, const char *text, size_t length)
{
	char		quoted[QUOTED_SIZE];

	buffer_text(b, text_quoted(quoted, text, length));
}

void
text_clause(buffer *b, const char *sentence)
{
	static const char *const stops[] = {".", "。"};
	size_t		length = strlen(sentence);
	char		first;

	if (length == 0)
		return;
	for (size_t i = 0; i < sizeof(stops) / sizeof(stops[0]); i++)
	{
		size_t		size = strlen(stops[i]);

		if (length > size &&
			memcmp(sentence + length - size, stops[i], size) == 0)
			length -= size;
	}
	first = sentence[0];
	/* An abbreviation keeps its capitals. */
	if (length > 1 && !isupper((unsigned char) sentence[1]))
		first = (char) tolower((unsigned char) first);
	buffer_append(b, &first, 1);
	buffer_append(b, sentence + 1, length - 1);
}

void
text_period(buffer *b, const char *days)
{
	char		text[PERIOD_TEXT_SIZE];
	period		p;
	parse_error error;

	if (period_parse(days, strlen(days), &p, &error) == ERROR_NONE)
	{
		period_print(p, text);
		days = text;
	}
	buffer_text(b, days);
}

/* The columns of the first character, whose bytes are counted in size. */
static size_t
character_width(const char *text, size_t *size)
{
	uint32_t	c;
	int			width;

	*size = utf8_decode(text, strlen(text), &c);
	if (*size == 0)
	{
		*size = 1;
		return 1;
	}
	width = wcwidth((wchar_t) c);
	return width < 0 ? 1 : (size_t) width;
}

size_t
text_width(const char *text)
{
	size_t		width = 0;
	size_t		size;

	for (; *text != '\0'; text += size)
		width += character_width(text, &size);
	return width;
}

size_t
text_fitting(const char *text, size_t columns)
{
	size_t		length = 0;
	size_t		width = 0;
	size_t		size;

	while (text[length] != '\0' &&
		   (width += character_width(text + length, &size)) <= columns)
		length += size;
	return length;
}
