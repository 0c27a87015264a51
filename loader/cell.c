/*
 * cell.c
 *	  What a cell of a spreadsheet says before its meaning is asked for.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "cell.h"

#include "literal.h"

#include <stdio.h>
#include <string.h>

#include "utf8.h"

/* What departments write where there is nothing to report. */
static const char *const missing_marks[] = {
	"—", "——", "―", "–", "-", "－", "/", "／", "N/A", "#N/A", "暂无", NULL
};

static bool
is_space(uint32_t c)
{
	return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 ||
		c == 0x3000 || c == 0xFEFF;
}

cell
cell_trim(cell c)
{
	uint32_t	code;
	size_t		size;

	while (c.length > 0 &&
		   (size = utf8_decode(c.text, c.length, &code)) > 0 && is_space(code))
	{
		c.text += size;
		c.length -= size;
	}
	while (c.length > 0)
	{
		size_t		start = c.length - 1;

		/* Back to the first byte of the last character. */
		while (start > 0 && ((unsigned char) c.text[start] & 0xC0) == 0x80)
			start--;
		size = utf8_decode(c.text + start, c.length - start, &code);
		if (size != c.length - start || !is_space(code))
			break;
		c.length = start;
	}
	return c;
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

size_t
cell_characters(cell c)
{
	size_t		count = 0;

	for (size_t i = 0; i < c.length; i++)
		count += ((unsigned char) c.text[i] & 0xC0) != 0x80;
	return count;
}

bool
cell_is_missing(cell c)
{
	c = cell_trim(c);
	if (c.length == 0)
		return true;
	for (size_t i = 0; missing_marks[i] != NULL; i++)
		if (cell_equals(c, missing_marks[i]))
			return true;
	return false;
}

error_code
date_read(const char *text, size_t length, int32_t *day, parse_error *error)
{
	/* The date of a report of nothing: dates are read by core alone. */
	static const char prefix[] = "0 @ ";
	const size_t skip = sizeof(prefix) - 1;
	char		literal[LITERAL_MAX + 1];
	parse_error place = {ERROR_TOO_LONG, skip, length};
	progress	p;
	error_code	code = ERROR_TOO_LONG;

	if (length <= LITERAL_MAX - skip)
	{
		memcpy(literal, prefix, skip);
		memcpy(literal + skip, text, length);
		code = progress_parse(literal, skip + length, &p, &place);
	}
	if (code == ERROR_NONE &&
		(p.as_of == NO_DAY || p.kind != PROGRESS_VALUE ||
		 !unit_is_bare(&p.unit)))
	{
		code = ERROR_DATE;
		place = (parse_error) {ERROR_DATE, skip, length};
	}
	if (code == ERROR_NONE)
		*day = p.as_of;
	else if (error != NULL)
	{
		*error = place;
		error->offset -= place.offset < skip ? place.offset : skip;
	}
	return code;
}

bool
cell_join(cell value, cell unit, char *buf, size_t size)
{
	int			length = snprintf(buf, size, "%.*s %.*s",
								  (int) value.length, value.text,
								  (int) unit.length, unit.text);

	return length >= 0 && (size_t) length < size;
}
