/*
 * total_row.c
 *	  A row of a sheet that sums up the others.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/total_row.h"

#include <ctype.h>
#include <string.h>

#include "core/base/utf8.h"
#include "database/copy_row.h"

/* Without blanks and hyphens, in lower case */
static const char *const words[] = {
	"合计", "总计", "小计", "总和", "total", "grandtotal", "subtotal", "sum"
};

/* Append the characters that count: 合 计： is 合计, and Sub-Total subtotal. */
static void
append_word(buffer *b, cell c)
{
	static const char *const colons[] = {":", "："};
	uint32_t	code;
	size_t		size;

	c = cell_trim(c);
	for (size_t i = 0; i < 2; i++)
		if (cell_ends_with(c, colons[i]))
			c.length -= strlen(colons[i]);
	while (c.length > 0 && (size = utf8_decode(c.text, c.length, &code)) > 0)
	{
		char		lower = (char) tolower((unsigned char) c.text[0]);

		if (size == 1 && code != '-')
			buffer_append(b, &lower, cell_is_space(code) ? 0 : 1);
		else if (size > 1 && !cell_is_space(code))
			buffer_append(b, c.text, size);
		c.text += size;
		c.length -= size;
	}
}

static bool
is_total(cell c)
{
	buffer		word = {0};
	bool		found = false;

	append_word(&word, c);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		found = found || strcmp(buffer_string(&word), words[i]) == 0;
	buffer_free(&word);
	return found;
}

bool
total_row_is(const row *r)
{
	cell		code = header_cell(r->header, r->record, FIELD_CODE);
	cell		name = header_cell(r->header, r->record, FIELD_INDICATOR);

	/* With a code of its own it is an indicator, whatever its name. */
	return (is_total(code) && (name.length == 0 || is_total(name))) ||
		(code.length == 0 && is_total(name));
}

void
total_row(const row *r, buffer *out)
{
	copy_integer(out, r->record->number);
	copy_integer(out, r->record->line);
	copy_cell(out, header_cell(r->header, r->record, FIELD_CODE));
	copy_cell(out, header_cell(r->header, r->record, FIELD_INDICATOR));
	copy_end(out);
}
