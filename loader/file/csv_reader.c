/*
 * csv_reader.c
 *	  Records of a CSV file, each with its location.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/csv_reader.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

/*
 * Strict, also at the end of the file: in lenient mode libcsv silently swallows
 * records after a misplaced quote.
 */
#define PARSER_OPTIONS (CSV_STRICT | CSV_STRICT_FINI)

void
csv_parser_begin(struct csv_parser *parser, char separator)
{
	csv_init(parser, PARSER_OPTIONS);
	csv_set_delim(parser, (unsigned char) separator);
	csv_set_realloc_func(parser, memory_resize);
	csv_set_blk_size(parser, BLOCK_SIZE);
}

/* A fault leaves the parser in the middle of a record: start again. */
static void
parser_restart(csv_reader *r)
{
	csv_free(&r->parser);
	csv_parser_begin(&r->parser, r->lines.source->separator);
	r->complete = false;
}

static void
on_cell(void *text, size_t length, void *data)
{
	csv_reader *r = data;

	buffer_append(&r->text, text, length);
	if (r->cell_count == r->cell_size)
	{
		r->cell_size = r->cell_size == 0 ? 32 : 2 * r->cell_size;
		r->ends = memory_resize(r->ends, r->cell_size * sizeof(*r->ends));
		r->cells = memory_resize(r->cells, r->cell_size * sizeof(*r->cells));
	}
	r->ends[r->cell_count++] = r->text.length;
}

static void
on_record(int end, void *data)
{
	csv_reader *r = data;

	(void) end;
	r->complete = true;
}

/* A line of white space only is not a record; separators are not white space. */
static bool
line_is_blank(const csv_reader *r)
{
	const buffer *text = line_reader_text(&r->lines);
	char		separator = r->lines.source->separator;
	size_t		at = 0;

	while (at < text->length && text->data[at] != separator &&
		   memchr(" \t\r\n", text->data[at], 4) != NULL)
		at++;
	return r->lines.length <= RECORD_MAX && at == text->length;
}

static bool
line_has_end(const buffer *text)
{
	char		last = text->length == 0 ? '\n' : text->data[text->length - 1];

	return last == '\n' || last == '\r';
}

/* Feed the current line to libcsv; returns what is wrong with it. */
static csv_fault
feed_line(csv_reader *r, csv_record *record)
{
	const buffer *text = line_reader_text(&r->lines);
	bool		is_first = record->length == r->lines.length;
	size_t		taken;

	if (record->length > RECORD_MAX)
		return is_first ? CSV_TOO_LONG : CSV_QUOTE_OPEN;
	taken = csv_parse(&r->parser, text->data, text->length, on_cell,
					  on_record, r);
	if (taken < text->length)
	{
		record->fault_at = r->text_before + (int64_t) taken;
		/* On a later line, the mistake is the quote that opened before. */
		return is_first ? CSV_QUOTE_STRAY : CSV_QUOTE_OPEN;
	}
	r->text_before += (int64_t) text->length;
	/* The last line may have no line end. */
	if (!r->complete && !line_has_end(text) &&
		csv_fini(&r->parser, on_cell, on_record, r) != 0)
		return CSV_QUOTE_OPEN;
	return CSV_WELL_FORMED;
}

/* Point the cells at their text, which no longer moves. */
static void
finish_cells(csv_reader *r, csv_record *record)
{
	size_t		start = 0;

	for (size_t i = 0; i < r->cell_count; i++)
	{
		r->cells[i].text = buffer_string(&r->text) + start;
		r->cells[i].length = r->ends[i] - start;
		start = r->ends[i];
	}
	record->cells = r->cells;
	record->cell_count = r->cell_count;
}

/* Offset of the quote that the first line of a record leaves open. */
static int64_t
find_open_quote(csv_reader *r, const csv_record *record)
{
	buffer		line = {0};
	size_t		opened = 0;
	bool		quoted = false;

	/* If the file was cut meanwhile, that is noticed at its end. */
	source_read_text(r->lines.source, record->offset, (size_t) record->length,
					 &line);
	for (size_t i = 0; i < line.length; i++)
	{
		if (line.data[i] != '"')
			continue;
		if (quoted && line.data[i + 1] == '"')
			i++;				/* a doubled quote */
		else
		{
			quoted = !quoted;
			if (quoted)
				opened = i;
		}
	}
	buffer_free(&line);
	return (int64_t) opened;
}

/*
 * An open quote has swallowed all lines up to here: reject only the first line,
 * and continue with the second.
 */
static void
go_back(csv_reader *r, csv_record *record, int64_t first_length)
{
	record->swallowed = r->lines.number - record->line;
	record->length = first_length;
	record->fault_at = find_open_quote(r, record);
	line_reader_go_back(&r->lines, record->line,
						record->offset + first_length);
}

void
csv_reader_open(csv_reader *r, source *s, int64_t first_number)
{
	memset(r, 0, sizeof(*r));
	line_reader_open(&r->lines, s);
	r->next_row = 1;
	r->next_number = first_number;
	csv_parser_begin(&r->parser, s->separator);
	/* Spreadsheets do not show that line. */
	if (s->has_separator_line)
		line_reader_next(&r->lines);
}

void
csv_reader_close(csv_reader *r)
{
	csv_free(&r->parser);
	line_reader_close(&r->lines);
	buffer_free(&r->text);
	free(r->ends);
	free(r->cells);
}

bool
csv_reader_next(csv_reader *r, csv_record *record)
{
	int64_t		first_length = 0;

	memset(record, 0, sizeof(*record));
	record->encoding = &r->lines.source->encoding;
	buffer_clear(&r->text);
	r->cell_count = 0;
	r->complete = false;
	r->text_before = 0;
	while (!r->complete && record->fault == CSV_WELL_FORMED &&
		   line_reader_next(&r->lines))
	{
		if (record->length == 0)
		{
			if (line_is_blank(r))
			{
				r->next_row++;
				continue;
			}
			record->line = r->lines.number;
			record->offset = r->lines.offset;
			first_length = r->lines.length;
		}
		record->length += r->lines.length;
		record->fault = feed_line(r, record);
	}
	if (r->lines.status != EXIT_DONE || record->length == 0)
		return false;
	/* The file ended inside a quote, after a complete line. */
	if (!r->complete && record->fault == CSV_WELL_FORMED)
		record->fault = CSV_QUOTE_OPEN;
	if (record->fault == CSV_QUOTE_OPEN)
		go_back(r, record, first_length);
	if (record->fault != CSV_WELL_FORMED)
	{
		r->cell_count = 0;
		parser_restart(r);
	}
	finish_cells(r, record);
	record->number = r->next_number++;
	record->sheet_row = r->next_row++;
	return true;
}
