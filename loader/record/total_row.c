/*
 * total_row.c
 *	  A row of a sheet that sums up the others.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/total_row.h"

#include <string.h>

#include "database/copy_row.h"
#include "record/word.h"

/* Without blanks and hyphens, in lower case */
static const char *const words[] = {
	"合计", "总计", "小计", "总和", "total", "grandtotal", "subtotal", "sum"
};

static bool
is_total(cell c)
{
	buffer		word = {0};
	bool		found = false;

	word_squeeze(&word, c);
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
