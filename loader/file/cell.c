/*
 * cell.c
 *	  The text of a cell: trimming, encoding, dates.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/cell.h"

#include <stdio.h>
#include <string.h>

#include "core/base/utf8.h"
#include "core/notation/literal.h"
#include "core/notation/progress_read.h"

bool
cell_is_space(uint32_t c)
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

size_t
cell_characters(cell c)
{
	size_t		count = 0;

	for (size_t i = 0; i < c.length; i++)
		count += !utf8_continues(c.text[i]);
	return count;
}

/*
 * Rewrite a date with the year first, and one separator or none (2021/6/30,
 * 2021.06.30, 20210630), as core reads it; false for any other form.
 */
static bool
rewrite_day(cell c, char *buf, size_t size)
{
	const char *digits = "0123456789";
	char		text[12];
	char		month[3] = "";
	char		day[3] = "";
	const char *rest = text + 5;
	size_t		length;

	if (c.length < 8 || c.length > 10)
		return false;
	memcpy(text, c.text, c.length);
	text[c.length] = '\0';
	if (strspn(text, digits) == 8 && c.length == 8)
		return snprintf(buf, size, "%.4s-%.2s-%.2s", text, text + 4,
						text + 6) > 0;
	if (strspn(text, digits) != 4 || strchr("/-.", text[4]) == NULL)
		return false;
	length = strspn(rest, digits);
	if (length < 1 || length > 2 || rest[length] != text[4])
		return false;
	memcpy(month, rest, length);
	rest += length + 1;
	length = strspn(rest, digits);
	if (length < 1 || length > 2 || rest[length] != '\0')
		return false;
	memcpy(day, rest, length);
	return snprintf(buf, size, "%.4s-%s%s-%s%s", text,
					month[1] == '\0' ? "0" : "", month,
					day[1] == '\0' ? "0" : "", day) > 0;
}

/* Is this an error of the date, not of the figure read with it? */
static bool
concerns_dates(error_code code)
{
	return code == ERROR_DATE || code == ERROR_DATE_YEAR ||
		code == ERROR_DATE_FIELD || code == ERROR_DATE_INFINITE;
}

error_code
date_read(const char *text, size_t length, int32_t *day)
{
	/* Only core reads dates, so read a figure with this date. */
	static const char prefix[] = "0 @ ";
	const size_t skip = sizeof(prefix) - 1;
	char		literal[LITERAL_MAX + 1];
	char		iso[16];
	parse_error error;
	progress	p;
	error_code	code;

	if (rewrite_day((cell) {text, length}, iso, sizeof(iso)))
	{
		text = iso;
		length = strlen(iso);
	}
	if (length > LITERAL_MAX - skip)
		return ERROR_DATE;
	memcpy(literal, prefix, skip);
	memcpy(literal + skip, text, length);
	code = progress_parse(literal, skip + length, &p, &error);
	if (code != ERROR_NONE)
		return concerns_dates(code) ? code : ERROR_DATE;
	if (p.as_of == NO_DAY || p.kind != PROGRESS_VALUE ||
		!unit_is_bare(&p.unit))
		return ERROR_DATE;
	*day = p.as_of;
	return ERROR_NONE;
}
