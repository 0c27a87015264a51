/*
 * header_unit.c
 *	  The unit of a sheet, which its title may give.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <stdio.h>
#include <string.h>

#include "base/message.h"
#include "core/notation/unit_read.h"
#include "record/header_reading.h"

/* Are both texts the same unit? */
static bool
same_unit(const char *a, const char *b)
{
	unit		units[2];
	parse_error error;

	return unit_parse(a, strlen(a), &units[0], &error) == ERROR_NONE &&
		unit_parse(b, strlen(b), &units[1], &error) == ERROR_NONE &&
		unit_same(&units[0], &units[1]);
}

/* The heading of the numbers has another unit. */
static void
complain_of_title(reading *r)
{
	const header *h = r->h;
	char		quoted[QUOTED_SIZE];
	char		other[QUOTED_SIZE];
	buffer		what = {0};

	message_text(&what, "the title says that the unit is %s, but the heading says %s",
				 text_quoted(quoted, h->sheet_unit.text,
							 strlen(h->sheet_unit.text)),
				 text_quoted(other, h->unit, strlen(h->unit)));
	complain(r, header_column(h, h->kind == KIND_TARGETS ?
							  FIELD_TARGET : FIELD_VALUE),
			 "unit-mismatch", buffer_string(&what),
			 "correct one of them, or write the unit in only one place");
	buffer_free(&what);
}

void
take_sheet_unit(reading *r, bool quiet)
{
	header	   *h = r->h;
	const sheet_unit *s = &h->sheet_unit;

	if (s->count > 1 && h->unit_from_target && h->kind == KIND_REPORTS)
		complain(r, 0, "header-unit", "the title has several units",
				 "write the unit of each row in a unit column, and leave out --unit-from-target");
	if (s->count != 1)
		return;
	if (h->unit[0] != '\0')
	{
		if (!same_unit(h->unit, s->text))
			complain_of_title(r);
		return;
	}
	snprintf(h->unit, sizeof(h->unit), "%s", s->text);
	h->is_title_unit = true;
	if (!quiet)
		message_result("%s: unit of the sheet: %s, by the title",
					   r->source->shown.data, h->unit);
}
