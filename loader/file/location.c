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
#include "file/csv_reader.h"

location
location_of_byte(const char *raw, size_t length, size_t at, int64_t line)
{
	location	p = {line, 1};
	size_t		start = csv_mark_size(raw, length);

	if (at > length)
		at = length;
	for (size_t i = start; i < at; i++)
	{
		/* CR LF counts once, at the LF. */
		bool		end = raw[i] == '\n' ||
			(raw[i] == '\r' && !(i + 1 < length && raw[i + 1] == '\n'));

		if (end)
		{
			p.line++;
			p.column = 1;
		}
		else if (!utf8_continues(raw[i]))
			p.column++;
	}
	return p;
}

size_t
location_cell_start(const char *raw, size_t length, size_t number)
{
	bool		quoted = false;
	size_t		at = csv_mark_size(raw, length);

	for (; at < length && number > 0; at++)
	{
		if (raw[at] == '"')
			quoted = !quoted;
		else if (raw[at] == ',' && !quoted)
			number--;
	}
	while (at < length && (raw[at] == ' ' || raw[at] == '\t'))
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
