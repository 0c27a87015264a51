/*
 * day_column.c
 *	  What a whole column of days tells of one that could mean two things.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/day_column.h"

#include <string.h>

/* Is it a month with a stroke: 2025/6? */
static bool
is_stroke_month(cell c)
{
	const char *stroke = memchr(c.text, '/', c.length);

	return stroke != NULL &&
		memchr(stroke + 1, '/', c.length - (size_t) (stroke + 1 - c.text)) == NULL;
}

static void
note_cell(day_column *c, cell text)
{
	day_reading r = day_cell_read(text.text, text.length);

	c->has_fiscal |= r.form == DAY_WRONG && r.error == ERROR_DATE_FISCAL;
	c->has_either |= r.form == DAY_MONTH_OR_FISCAL;
	c->has_months |= r.form == DAY_READ && is_stroke_month(text);
	c->has_ten |= r.form == DAY_READ && text.length == strlen("2026.10") &&
		cell_ends_with(text, ".10");
}

/* A failure to read the file is told by who reads it as a whole. */
static void
go_through(day_column *c)
{
	csv_reader	reader;
	csv_record	record;

	c->source->looking_ahead = true;
	csv_reader_open(&reader, c->source, 0);
	while (csv_reader_next(&reader, &record))
		if (record.offset >= c->from &&
			(size_t) c->column < record.cell_count)
			note_cell(c, cell_trim(record.cells[c->column]));
	csv_reader_close(&reader);
	c->source->looking_ahead = false;
}

bool
day_column_has_months(day_column *c, day_form form)
{
	if (!c->known)
		go_through(c);
	c->known = true;
	if (form == DAY_TENTH)
		return c->has_ten;
	if (form == DAY_MONTH_OR_FISCAL)
		return c->has_months && !c->has_fiscal;
	return !c->has_fiscal && (c->has_months || !c->has_either);
}
