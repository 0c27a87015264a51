/*
 * wrap.c
 *	  At which width the lines of a text were broken, if they were.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/wrap.h"

#include <string.h>

#include "base/utf8.h"

/* So much of the text is measured, and at least so many lines. */
#define MEASURED_BYTES 65536
#define LINES_LEAST 8

/* The columns by which lines that are broken at one width differ. */
#define SLACK 8

/* The same of the narrow columns of a page. */
#define NARROW_LEAST 18
#define NARROW_SLACK 3

/*
 * Of a wrapped text, so many lines are full, so few are longer, and at the end of
 * so many ends a sentence, which is never so in a list without marks.
 */
#define FULL_PERCENT 40
#define LONGER_PERCENT 6
#define STOP_PERCENT 5

size_t
text_columns(const char *text, size_t from, size_t end)
{
	size_t		width = 0;

	while (from < end && width < WRAP_WIDTH_LIMIT)
	{
		uint32_t	c;
		size_t		size = utf8_decode(text + from, end - from, &c);

		width += c >= 0x1100 ? 2 : 1;
		from += size > 0 ? size : 1;
	}
	return width < WRAP_WIDTH_LIMIT ? width : WRAP_WIDTH_LIMIT;
}

static bool
ends_in_stop(const char *text, size_t from, size_t to)
{
	static const char *const stops[] = {"。", "；", "！", "：", ".", ";", ":", NULL};
	size_t		i;

	while (to > from && (text[to - 1] == '\r' || text[to - 1] == ' '))
		to--;
	for (i = 0; stops[i] != NULL; i++)
		if (to - from >= strlen(stops[i]) &&
			memcmp(text + to - strlen(stops[i]), stops[i], strlen(stops[i])) == 0)
			return true;
	return false;
}

/*
 * Count the lines of each width, and the sentences that end with a line; the
 * number of lines that may be full.
 */
static size_t
count_widths(const char *text, size_t length, size_t least, size_t *count,
			 size_t *stops)
{
	size_t		end = length < MEASURED_BYTES ? length : MEASURED_BYTES;
	size_t		lines = 0;
	size_t		from = 0;

	while (from < end)
	{
		const char *stop = memchr(text + from, '\n', length - from);
		size_t		next = stop != NULL ? (size_t) (stop - text) : length;
		size_t		width = text_columns(text, from, next);

		*stops += ends_in_stop(text, from, next) ? 1 : 0;
		if (width >= least)
		{
			count[width]++;
			lines++;
		}
		from = next + 1;
	}
	return lines;
}

/* The width of the lines from least columns on, see wrap_width_find. */
static size_t
find_width(const char *text, size_t length, size_t least, size_t slack)
{
	size_t		count[WRAP_WIDTH_LIMIT + 1] = {0};
	size_t		stops = 0;
	size_t		lines = count_widths(text, length, least, count, &stops);
	size_t		longer = 0;
	size_t		width;
	size_t		w;

	if (lines < LINES_LEAST)
		return WRAP_UNKNOWN;
	/* the width that hardly a line exceeds */
	for (width = WRAP_WIDTH_LIMIT; width > least; width--)
	{
		if ((longer + count[width]) * 100 > lines * LONGER_PERCENT)
			break;
		longer += count[width];
	}
	if (width == WRAP_WIDTH_LIMIT || stops * 100 < lines * STOP_PERCENT)
		return WRAP_NONE;
	lines -= longer;
	longer = 0;
	for (w = width > slack ? width - slack : 0; w <= width; w++)
		longer += count[w];
	return longer * 100 >= lines * FULL_PERCENT ? width : WRAP_NONE;
}

size_t
wrap_width_find(const char *text, size_t length)
{
	size_t		width = find_width(text, length, WRAP_WIDTH_LEAST, SLACK);
	size_t		narrow;

	if (width != WRAP_UNKNOWN)
		return width;
	/* a text in two columns; short lines that differ may be a list */
	narrow = find_width(text, length, NARROW_LEAST, NARROW_SLACK);
	return narrow != WRAP_NONE ? narrow : WRAP_UNKNOWN;
}

/* The columns of the word at start, of which Chinese has one a character. */
static size_t
word_columns(const char *text, size_t length, size_t start)
{
	size_t		end = start;

	while (end < length && (unsigned char) text[end] < 0x80 &&
		   text[end] != ' ' && text[end] != '\n')
		end++;
	return end > start ? end - start + 1 : 2;
}

bool
wrap_fills(const char *text, size_t length, size_t from, size_t end,
		   size_t start, size_t width, size_t slack)
{
	if (width < WRAP_WIDTH_LEAST && slack > NARROW_SLACK)
		slack = NARROW_SLACK;
	return text_columns(text, from, end) + word_columns(text, length, start) +
		slack > width;
}

/* Is the line from..to the number of a page: 12, - 12 -, — 12 —? */
static bool
is_page_number(const char *text, size_t from, size_t to)
{
	size_t		digits = 0;
	size_t		at;

	for (at = from; at < to; at++)
	{
		unsigned char c = (unsigned char) text[at];

		if (c >= '0' && c <= '9')
			digits++;
		else if (to - at >= 3 && memcmp(text + at, "—", 3) == 0)
			at += 2;
		else if (c != ' ' && c != '-' && c != '\r' && c != '\f' && c != '\t')
			return false;
	}
	return digits > 0 && digits < 4;
}

static bool
is_blank(const char *text, size_t from, size_t to)
{
	while (from < to && strchr(" \t\r\f", text[from]) != NULL && text[from] != '\0')
		from++;
	return from == to;
}

size_t
wrap_pass_page(const char *text, size_t length, size_t end)
{
	size_t		at = end;
	bool		passed = false;
	size_t		lines;

	for (lines = 0; lines < 6 && at < length; lines++)
	{
		const char *stop = memchr(text + at + 1, '\n', length - at - 1);
		size_t		next = stop != NULL ? (size_t) (stop - text) : length;

		if (!passed && is_page_number(text, at + 1, next))
			passed = true;
		else if (!is_blank(text, at + 1, next))
			break;
		at = next;
	}
	return passed && at < length ? at : end;
}
