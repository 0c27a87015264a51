/*
 * location.c
 *	  Line, column and spreadsheet cell of a place in a file.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/location.h"

#include <stdbool.h>
#include <stdio.h>

#include "core/base/utf8.h"

/* Go on over some bytes; previous is the one before them. */
static void
advance(location *p, char *previous, const char *bytes, size_t count)
{
	for (size_t i = 0; i < count; i++)
	{
		/* CR LF counts once. */
		if (bytes[i] == '\r' || (bytes[i] == '\n' && *previous != '\r'))
			p->line++;
		if (bytes[i] == '\r' || bytes[i] == '\n')
			p->column = 1;
		else if (!utf8_continues(bytes[i]))
			p->column++;
		*previous = bytes[i];
	}
}

location
location_of_byte(const char *text, size_t length, size_t at, int64_t line)
{
	location	p = {line, 1};
	char		previous = '\0';

	advance(&p, &previous, text, at < length ? at : length);
	return p;
}

location
location_in_source(source *s, int64_t offset)
{
	location	p = {1, 1};
	char		previous = '\0';
	char		block[BLOCK_SIZE];
	int64_t		at = 0;

	while (at < offset)
	{
		int64_t		want = offset - at < BLOCK_SIZE ? offset - at : BLOCK_SIZE;
		int64_t		got = source_read(s, at, block, (size_t) want);

		if (got <= 0)
			break;
		advance(&p, &previous, block, (size_t) got);
		at += got;
	}
	return p;
}

size_t
location_cell_start(const char *text, size_t length, char separator,
					size_t number)
{
	bool		quoted = false;
	size_t		at = 0;

	for (; at < length && number > 0; at++)
	{
		if (text[at] == '"')
			quoted = !quoted;
		else if (text[at] == separator && !quoted)
			number--;
	}
	while (at < length && text[at] != separator &&
		   (text[at] == ' ' || text[at] == '\t'))
		at++;
	return at;
}

void
location_sheet_cell(size_t number, int64_t row, char *buf)
{
	char		letters[16];
	size_t		at = sizeof(letters) - 1;

	letters[at] = '\0';
	do
	{
		letters[--at] = (char) ('A' + number % 26);
		number = number / 26;
	} while (number-- > 0 && at > 0);
	snprintf(buf, SHEET_CELL_SIZE, "%s%lld", letters + at, (long long) row);
}
