/*
 * footnote.c
 *	  A row below the table that explains it, and holds no data.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/footnote.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "core/base/utf8.h"

static const char *const words[] = {
	"注", "备注", "说明", "数据来源", "资料来源", "来源", "note", "notes", "source",
	"sources"
};

/* They need nothing behind them. */
static const char *const signs[] = {"*", "＊", "※"};

static bool
begins_with(cell c, const char *text)
{
	size_t		length = strlen(text);

	return c.length >= length && strncasecmp(c.text, text, length) == 0;
}

/* Does the word end here?  注1： is one, 注册资本 is not. */
static bool
ends_here(const char *text, size_t length)
{
	uint32_t	code;

	if (length == 0 || utf8_decode(text, length, &code) == 0)
		return length == 0;
	if (code < 0x80)
		return !isalpha((int) code) && code != '_';
	/* Chinese punctuation, and full-width signs and digits */
	return cell_is_space(code) || (code >= 0x3000 && code < 0x3040) ||
		(code >= 0xFF00 && code < 0xFF21);
}

static bool
begins_footnote(cell c)
{
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (begins_with(c, signs[i]))
			return true;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		size_t		length = strlen(words[i]);

		if (begins_with(c, words[i]) &&
			ends_here(c.text + length, c.length - length))
			return true;
	}
	return false;
}

/* The first column that is read; there may be empty ones before it. */
static size_t
first_column(const header *h)
{
	size_t		first = h->cell_count;

	for (int f = 0; f < FIELD_COUNT; f++)
		if (h->column[f] >= 0 && (size_t) h->column[f] < first)
			first = (size_t) h->column[f];
	return first;
}

cell
footnote_text(const header *h, const csv_record *record)
{
	cell		none = {"", 0};
	cell		found = none;
	size_t		last = first_column(h);
	size_t		bad;

	if (record->fault != CSV_WELL_FORMED || h->cell_count < 2)
		return none;
	for (size_t i = 0; i < record->cell_count; i++)
	{
		cell		c = cell_trim(record->cells[i]);

		if (c.length > 0 && (i > last || found.length > 0))
			return none;
		if (c.length > 0)
			found = c;
	}
	return cell_is_text(found, &bad) && begins_footnote(found) ? found : none;
}
