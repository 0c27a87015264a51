/*
 * wide_header.c
 *	  The header of a sheet that has a column of figures for each period.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <stdlib.h>

#include "base/memory.h"
#include "base/message.h"
#include "record/header_reading.h"
#include "record/period_heading.h"

/* A heading of a wide sheet that names no period, or several. */
static void
complain_of_period(reading *r, size_t number, period_heading kind)
{
	cell		heading = cell_trim(r->record->cells[number]);
	char		quoted[QUOTED_SIZE];
	buffer		what = {0};

	message_text(&what, "the heading %s does not clearly name a period",
				 text_quoted(quoted, heading.text, heading.length));
	complain(r, number, "header-period", buffer_string(&what),
			 kind == HEADING_YEARLESS ?
			 N_("name the year of the columns: --period=2025") :
			 N_("write the month, quarter or year, such as 2025-01, 2025Q1 or 2025"));
	buffer_free(&what);
}

/* Is there another column before this one with its period? */
static bool
is_repeated(const reading *r, const field *fields, size_t number)
{
	for (size_t i = 0; i < number; i++)
		if (fields[i] == FIELD_VALUE && r->spans[i].last == r->spans[number].last)
			return true;
	return false;
}

/* Take the column as one of a wide sheet. */
static void
take_period(reading *r, size_t number, period_heading kind, field *fields)
{
	if (kind != HEADING_PERIOD)
		complain_of_period(r, number, kind);
	else if (is_repeated(r, fields, number))
		complain(r, number, "header-duplicate",
				 "two columns are of the same period",
				 "rename or remove one of them");
	fields[number] = FIELD_VALUE;
	r->periods++;
}

void
wide_header_find(reading *r, field *fields)
{
	const header *h = r->h;
	int			seen[HEADING_UNCLEAR + 1] = {0};
	period_heading *kinds;

	/* The targets that a report repeats are not read. */
	if (h->kind == KIND_TARGETS ||
		(h->kind == KIND_UNKNOWN && h->column[FIELD_TARGET] >= 0) ||
		h->column[FIELD_VALUE] >= 0 || h->column[FIELD_AS_OF] >= 0 ||
		h->as_of != NO_DAY ||
		(h->column[FIELD_CODE] < 0 && h->column[FIELD_INDICATOR] < 0))
		return;
	kinds = memory_resize(NULL, (h->cell_count + 1) * sizeof(*kinds));
	for (size_t i = 0; i < h->cell_count; i++)
	{
		kinds[i] = fields[i] != FIELD_COUNT ? HEADING_OTHER :
			period_heading_read(r->record->cells[i], h->period, &r->spans[i]);
		seen[kinds[i]]++;
	}
	for (size_t i = 0; i < h->cell_count; i++)
	{
		/* 2010-11 is a month beside others, and no fiscal years. */
		if (kinds[i] == HEADING_ISO)
			kinds[i] = seen[HEADING_PERIOD] > 0 && seen[HEADING_UNCLEAR] == 0 ?
				HEADING_PERIOD : HEADING_UNCLEAR;
		if (kinds[i] != HEADING_OTHER &&
			(h->kind == KIND_REPORTS ||
			 seen[HEADING_OTHER] + 1 < (int) h->cell_count))
			take_period(r, i, kinds[i], fields);
	}
	/* It is that of one period, and does not say of which. */
	for (size_t i = 0; i < h->cell_count; i++)
		if (r->periods > 0 && fields[i] == FIELD_COMPLETION)
		{
			fields[i] = FIELD_COUNT;
			r->h->column[FIELD_COMPLETION] = -1;
		}
	free(kinds);
}

void
wide_header_split(const reading *r, const field *fields)
{
	header	   *h = r->h;
	header	   *parts = memory_resize(NULL,
									  (size_t) r->periods * sizeof(header));
	int			count = 0;

	for (size_t i = 0; i < h->cell_count; i++)
	{
		if (fields[i] != FIELD_VALUE)
			continue;
		parts[count] = *h;
		parts[count].is_part = true;
		parts[count].column[FIELD_VALUE] = (int) i;
		parts[count].span = r->spans[i];
		parts[count++].as_of = r->spans[i].last;
	}
	h->parts = parts;
	h->part_count = count;
}

void
header_free(header *h)
{
	free(h->parts);
	free(h->unread);
}
