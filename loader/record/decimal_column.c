/*
 * decimal_column.c
 *	  The columns of a file whose numbers may have decimal commas.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/decimal_column.h"

#include "base/message.h"
#include "file/location.h"

static const field fields[] = {
	FIELD_VALUE, FIELD_TARGET, FIELD_BASELINE, FIELD_WEIGHT, FIELD_COMPLETION
};

#define FIELDS (sizeof(fields) / sizeof(fields[0]))

/* The number of the nth such column, from 0; -1 if there are no more. */
static int
column_at(const header *h, int n)
{
	if (n < h->part_count)
		return h->parts[n].column[FIELD_VALUE];
	n -= h->part_count;
	for (size_t i = 0; i < FIELDS; i++)
		if (h->column[fields[i]] >= 0 && n-- == 0)
			return h->column[fields[i]];
	return -1;
}

/* Where numbers first do not tell, or have decimal commas */
typedef struct finding
{
	decimal_tally tally;
	int64_t		line;			/* 0: nowhere */
	int64_t		offset;
	int64_t		length;
	int			column;
} finding;

static void
look_at_record(const header *h, const csv_record *record, finding *f)
{
	int			column;

	for (int n = 0; (column = column_at(h, n)) >= 0; n++)
	{
		if ((size_t) column >= record->cell_count)
			continue;
		decimal_tally_add(&f->tally, record->cells[column].text,
						  record->cells[column].length);
		if (f->line > 0 || (!f->tally.has_either && !f->tally.has_comma))
			continue;
		f->line = record->line;
		f->offset = record->offset;
		f->length = record->length;
		f->column = column;
	}
}

/* A failure to read the file is told by who reads it as a whole. */
static void
look_at_file(const header *h, source *s, finding *f)
{
	csv_reader	reader;
	csv_record	record;

	s->looking_ahead = true;
	csv_reader_open(&reader, s, 0);
	while (csv_reader_next(&reader, &record))
		if (record.offset >= h->end)
			look_at_record(h, &record, f);
	csv_reader_close(&reader);
	s->looking_ahead = false;
}

static exit_status
refuse(source *s, const finding *f, const char *what, const char *hint,
	   buffer *complaint)
{
	location	at = {f->line, 1};
	buffer		text = {0};

	if (source_read_text(s, f->offset, (size_t) f->length, &text))
		at = location_of_byte(text.data, text.length,
							  location_cell_start(text.data, text.length,
												  s->separator,
												  (size_t) f->column),
							  f->line);
	buffer_free(&text);
	message_fault(s->shown.data, at.line, at.column, "decimal-unclear", what,
				  hint);
	buffer_format(complaint, "decimal-unclear: %s", translate(what));
	return EXIT_REFUSED;
}

exit_status
decimal_column_check(const header *h, source *s, buffer *complaint)
{
	finding		f = {.line = 0};

	if (h->decimal != DECIMAL_UNTOLD || s->separator != ';')
		return EXIT_DONE;
	look_at_file(h, s, &f);
	if (f.tally.has_point)
		return EXIT_DONE;
	if (f.tally.has_comma)
		return refuse(s, &f, N_("numbers have decimal commas"),
					  N_("use --decimal=comma"), complaint);
	if (f.tally.has_either)
		return refuse(s, &f, N_("no number tells whether decimals or thousands are separated here"),
					  N_("use --decimal=comma or --decimal=point"), complaint);
	return EXIT_DONE;
}

void
decimal_column_rewrite(const header *h, csv_record *record)
{
	int			column;

	if (h->decimal == DECIMAL_UNTOLD)
		return;
	for (int n = 0; (column = column_at(h, n)) >= 0; n++)
		if ((size_t) column < record->cell_count)
		{
			cell	   *c = &record->cells[column];

			/* The reader's own copy of the text */
			c->length = decimal_rewrite((char *) c->text, c->length,
										h->decimal);
		}
}
