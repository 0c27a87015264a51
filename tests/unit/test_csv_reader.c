/*
 * test_csv_reader.c
 *	  Whatever a file is like, each cell is read, and placed where it is.
 *
 * Random sheets in each encoding, with each separator and line end, with quoted
 * line ends, blank lines and bytes that are no text.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <stdlib.h>
#include <unistd.h>

#include "file/csv_reader.h"
#include "file/dialect.h"
#include "file/location.h"

#include "random_sheet.h"
#include "tap.h"

#define SHEETS 400				/* in each encoding */

static sheet wanted;

/* Is that where the byte is? */
static bool
is_at(const buffer *text, size_t at, int64_t record_line, int64_t line,
	  int64_t column)
{
	location	p = location_of_byte(text->data, text->length, at, record_line);

	return p.line == line && p.column == column;
}

/* The text of a cell, or the place of its bad byte */
static bool
is_cell(const csv_record *got, int number, const buffer *text,
		const wanted_cell *c)
{
	cell		have = got->cells[number];
	size_t		start = location_cell_start(text->data, text->length,
											wanted.style.separator,
											(size_t) number);
	size_t		bad;

	if (!is_at(text, start, got->line, c->line, c->column))
		return false;
	if (c->bad_line == 0)
		return have.length == c->length &&
			memcmp(have.text, c->text, c->length) == 0;
	if (cell_is_text(have, &bad) ||
		encoding_bad_byte(got->encoding, have.text + bad) != 0xFF)
		return false;
	have = (cell) {text->data + start, text->length - start};
	return !cell_is_text(have, &bad) &&
		is_at(text, start + bad, got->line, c->bad_line, c->bad_column);
}

static bool
is_record(source *s, const csv_record *got, const wanted_record *w)
{
	buffer		text = {0};
	bool		same = got->fault == CSV_WELL_FORMED &&
		got->line == w->line && got->sheet_row == w->row &&
		got->offset == w->offset && got->length == w->length &&
		got->cell_count == (size_t) w->cells &&
		source_read_text(s, got->offset, (size_t) got->length, &text);

	for (int i = 0; same && i < w->cells; i++)
		same = is_cell(got, i, &text, &w->cell[i]);
	buffer_free(&text);
	return same;
}

/* All records, in order, and the style if it had to be found */
static bool
is_sheet(source *s)
{
	csv_reader	reader;
	csv_record	record;
	int			count = 0;
	bool		same = strcmp(s->encoding.name, wanted.style.encoding) == 0 &&
		s->separator == wanted.style.separator;

	csv_reader_open(&reader, s, 0);
	while (same && csv_reader_next(&reader, &record))
	{
		same = count < wanted.records && record.number == count &&
			is_record(s, &record, &wanted.record[count]);
		count++;
	}
	csv_reader_close(&reader);
	return same && count == wanted.records;
}

/* Write the sheet to a file, and check what is read from it. */
static bool
is_read(const char *path, bool (*is_wanted) (source *))
{
	FILE	   *file = fopen(path, "wb");
	dialect_options o = {wanted.style.has_bad_bytes ? wanted.style.encoding : NULL, 0};
	source		s;
	buffer		complaint = {0};
	bool		same;

	if (file == NULL || fwrite(wanted.bytes, 1, wanted.size, file) != wanted.size ||
		fclose(file) != 0)
		return false;
	same = source_open(&s, path) == EXIT_DONE &&
		dialect_find(&s, &o, &complaint) == EXIT_DONE && is_wanted(&s);
	source_close(&s);
	buffer_free(&complaint);
	return same;
}

static void
test_encoding(const char *path, const char *encoding, bool has_mark,
			  bool has_bad_bytes)
{
	static const char *const line_ends[] = {"\n", "\r\n", "\r"};
	static const char separators[] = {',', ';', '\t'};
	int			right = 0;

	for (int i = 0; i < SHEETS; i++)
	{
		sheet_style style = {encoding, has_mark,
			separators[random_below(3)], line_ends[random_below(3)],
		random_below(4) == 0, has_bad_bytes};

		sheet_make(&wanted, &style);
		if (is_read(path, is_sheet))
			right++;
		else
			printf("# sheet %d: %d records, separator %d, %zu byte line ends\n",
				   i, wanted.records, style.separator, strlen(style.line_end));
	}
	ok(right == SHEETS, "%s%s%s", encoding, has_mark ? " with its mark" : "",
	   has_bad_bytes ? " with bad bytes" : "");
}

/* A long cell, so that what follows is read in two blocks */
static void
make_long_sheet(const char *encoding, int length)
{
	sheet_style style = {encoding, false, ',', "\r\n", false, false};

	memset(&wanted, 0, sizeof(wanted));
	wanted.style = style;
	wanted.encoder = iconv_open(encoding, "UTF-8");
	for (int i = 0; i < length; i++)
		put(&wanted, "7");
	for (int i = 0; i < 3; i++)
	{
		put(&wanted, "汉");
		put(&wanted, "字");
		put_separator(&wanted);
		put(&wanted, "𠮷");
		put_line_end(&wanted);
	}
	iconv_close(wanted.encoder);
}

/* The encoding is found, and the short cells are as they were written. */
static bool
is_long_sheet(source *s)
{
	csv_reader	reader;
	csv_record	record;
	int			right = 0;

	csv_reader_open(&reader, s, 0);
	while (csv_reader_next(&reader, &record))
		right += record.cell_count == 2 && cell_equals(record.cells[1], "𠮷") &&
			record.sheet_row == record.number + 1 &&
			(record.number == 0 || cell_equals(record.cells[0], "汉字"));
	csv_reader_close(&reader);
	return right == 3 && strcmp(s->encoding.name, wanted.style.encoding) == 0;
}

static void
test_blocks(const char *path, const char *encoding)
{
	int			unit = strncmp(encoding, "UTF-16", 6) == 0 ? 2 : 1;
	int			wrong = 0;

	for (int length = -30; length <= 4; length++)
	{
		make_long_sheet(encoding, BLOCK_SIZE / unit + length);
		wrong += !is_read(path, is_long_sheet);
	}
	is_int(wrong, 0, "in blocks");
}

int
main(void)
{
	char		path[] = "/tmp/goalpost-sheet-XXXXXX";
	int			fd = mkstemp(path);

	if (fd >= 0)
		close(fd);
	test_encoding(path, "UTF-8", false, false);
	test_encoding(path, "UTF-8", true, false);
	test_encoding(path, "UTF-8", false, true);
	test_encoding(path, "UTF-16LE", false, false);
	test_encoding(path, "UTF-16LE", true, false);
	test_encoding(path, "UTF-16BE", false, false);
	test_encoding(path, "UTF-16BE", true, false);
	test_encoding(path, "UTF-32LE", true, false);
	test_encoding(path, "GB18030", false, false);
	test_encoding(path, "GB18030", true, false);
	test_encoding(path, "GB18030", false, true);
	test_blocks(path, "UTF-8");
	test_blocks(path, "GB18030");
	test_blocks(path, "UTF-16LE");
	test_blocks(path, "UTF-16BE");
	unlink(path);
	return done_testing();
}
