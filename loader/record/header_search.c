/*
 * header_search.c
 *	  Finds the header of a sheet, which may have a title above it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/header_search.h"

#include "base/message.h"

/* Records among which the header is. */
#define SEARCH_MAX 30

exit_status
header_search(source *s, const header *h, const PGresult *aliases, int *above)
{
	csv_reader	reader;
	csv_record	record;
	exit_status status;
	int			most_known = 0;
	bool		found = false;

	*above = 0;
	csv_reader_open(&reader, s, 0);
	for (int i = 0; i < SEARCH_MAX && !found &&
		 csv_reader_next(&reader, &record); i++)
	{
		int			known;

		found = header_fits(h, &record, s, aliases, &known);
		if (found || known > most_known)
			*above = i;
		if (known > most_known)
			most_known = known;
	}
	status = reader.lines.status;
	csv_reader_close(&reader);
	return status;
}

/* Take the text of the cells, which are often merged ones. */
static void
take_cells(buffer *text, header *h, const csv_record *record)
{
	for (size_t i = 0; i < record->cell_count; i++)
	{
		cell		c = cell_trim(record->cells[i]);

		if (c.length == 0 || sheet_unit_add(&h->sheet_unit, c))
			continue;
		title_days_add(&h->title_days, c.text, c.length);
		buffer_text(text, text->length > 0 ? ", " : "");
		text_quote(text, c.text, c.length);
	}
}

void
header_seek(csv_reader *reader, source *s, int above, bool quiet,
			header *h)
{
	csv_record	record;
	buffer		title = {0};

	csv_reader_open(reader, s, -above);
	for (int i = 0; i < above && csv_reader_next(reader, &record); i++)
		take_cells(&title, h, &record);
	if (title.length > 0 && !quiet)
		message_warning("%s: not read, above the header: %s", s->shown.data,
						title.data);
	buffer_free(&title);
}
