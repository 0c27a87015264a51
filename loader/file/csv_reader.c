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
csv_parser_begin(struct csv_parser *parser)
{
	csv_init(parser, PARSER_OPTIONS);
	csv_set_realloc_func(parser, memory_resize);
	csv_set_blk_size(parser, BLOCK_SIZE);
}

/* A fault leaves the parser in the middle of a record: start again. */
static void
parser_restart(csv_reader *r)
{
	csv_free(&r->parser);
	csv_parser_begin(&r->parser);
	r->complete = false;
}

void
csv_reader_open(csv_reader *r, source *s)
{
	char		mark[4] = {0};

	memset(r, 0, sizeof(*r));
	r->source = s;
	r->window = memory_resize(NULL, BLOCK_SIZE);
	r->next_line = 1;
	r->next_row = 1;
	csv_parser_begin(&r->parser);
	if (source_parse(s, 0, mark, 3) == 3)
		r->window_start = (int64_t) csv_mark_size(mark, 3);
}

void
csv_reader_close(csv_reader *r)
{
	csv_free(&r->parser);
	free(r->window);
	buffer_free(&r->line);
	buffer_free(&r->text);
	free(r->ends);
	free(r->cells);
}

size_t
csv_mark_size(const char *raw, size_t length)
{
	return length >= 3 && memcmp(raw, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

/* Offset of the next byte. */
static int64_t
position(const csv_reader *r)
{
	return r->window_start + (int64_t) r->at;
}

/* Read more if the window is used up; false at the end of the file. */
static bool
fill_window(csv_reader *r)
{
	int64_t		got;

	if (r->at < r->window_size)
		return true;
	r->window_start += (int64_t) r->window_size;
	r->window_size = 0;
	r->at = 0;
	got = source_parse(r->source, r->window_start, r->window, BLOCK_SIZE);
	if (got < 0)
		r->status = EXIT_NO_INPUT;
	else
		r->window_size = (size_t) got;
	return got > 0;
}

/* Move bytes from the window to the line, up to the longest record. */
static void
take_bytes(csv_reader *r, size_t count)
{
	if (r->line_length + (int64_t) count <= RECORD_MAX)
		buffer_append(&r->line, r->window + r->at, count);
	r->line_length += (int64_t) count;
	r->at += count;
}

/* Read the next physical line with its end: LF, CR LF or a lone CR. */
static bool
read_line(csv_reader *r)
{
	buffer_clear(&r->line);
	r->line_length = 0;
	while (fill_window(r))
	{
		size_t		stop = r->at;
		char		end;

		while (stop < r->window_size &&
			   r->window[stop] != '\n' && r->window[stop] != '\r')
			stop++;
		if (stop == r->window_size)
		{
			take_bytes(r, stop - r->at);
			continue;
		}
		end = r->window[stop];
		take_bytes(r, stop - r->at + 1);
		if (end == '\r' && fill_window(r) && r->window[r->at] == '\n')
			take_bytes(r, 1);
		break;
	}
	if (r->line_length > 0)
		r->next_line++;
	return r->line_length > 0 && r->status == EXIT_DONE;
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

/* A line of white space only is not a record. */
static bool
line_is_blank(const csv_reader *r)
{
	return r->line_length <= RECORD_MAX &&
		strspn(buffer_string(&r->line), " \t\r\n") == r->line.length;
}

static bool
line_has_end(const csv_reader *r)
{
	char		last = r->line.data[r->line.length - 1];

	return last == '\n' || last == '\r';
}

/* Feed the current line to libcsv; returns what is wrong with it. */
static csv_fault
feed_line(csv_reader *r, csv_record *record)
{
	int64_t		before = record->length - r->line_length;
	size_t		taken;

	if (record->length > RECORD_MAX)
		return before == 0 ? CSV_TOO_LONG : CSV_QUOTE_OPEN;
	taken = csv_parse(&r->parser, r->line.data, r->line.length, on_cell,
					  on_record, r);
	if (taken < r->line.length)
	{
		record->fault_at = before + (int64_t) taken;
		/* On a later line, the mistake is the quote that opened before. */
		return before == 0 ? CSV_QUOTE_STRAY : CSV_QUOTE_OPEN;
	}
	/* The last line may have no line end. */
	if (!r->complete && !line_has_end(r) &&
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
	source_read_exactly(r->source, record->offset, (size_t) record->length,
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
go_back(csv_reader *r, csv_record *record, int64_t second_line)
{
	record->swallowed = r->next_line - record->line - 1;
	record->length = second_line - record->offset;
	record->fault_at = find_open_quote(r, record);
	r->next_line = record->line + 1;
	r->window_start = second_line;
	r->window_size = 0;
	r->at = 0;
}

bool
csv_reader_next(csv_reader *r, csv_record *record)
{
	int64_t		second_line = 0;

	memset(record, 0, sizeof(*record));
	buffer_clear(&r->text);
	r->cell_count = 0;
	r->complete = false;
	while (!r->complete && record->fault == CSV_WELL_FORMED)
	{
		int64_t		start = position(r);

		if (!read_line(r))
			break;
		if (record->length == 0)
		{
			if (line_is_blank(r))
			{
				r->next_row++;
				continue;
			}
			record->line = r->next_line - 1;
			record->offset = start;
			second_line = position(r);
		}
		record->length += r->line_length;
		record->fault = feed_line(r, record);
	}
	if (r->status != EXIT_DONE || record->length == 0)
		return false;
	/* The file ended inside a quote, after a complete line. */
	if (!r->complete && record->fault == CSV_WELL_FORMED)
		record->fault = CSV_QUOTE_OPEN;
	if (record->fault == CSV_QUOTE_OPEN)
		go_back(r, record, second_line);
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
