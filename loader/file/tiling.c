/*
 * tiling.c
 *	  Do the records of a file, and what stands between them, make up all of it?
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/tiling.h"

#include <string.h>

/* A multiple of the bytes of a character in every encoding of blank lines */
#define GAP_SIZE 65536

/* Is everything from here to there white space? */
static bool
is_blank(source *s, int64_t from, int64_t to)
{
	buffer		text = {0};
	bool		blank = from <= to;

	while (blank && from < to)
	{
		int64_t		size = to - from < GAP_SIZE ? to - from : GAP_SIZE;

		buffer_clear(&text);
		blank = source_read_text(s, from, (size_t) size, &text) &&
			strspn(buffer_string(&text), " \t\r\n") == text.length;
		from += size;
	}
	buffer_free(&text);
	return blank;
}

/* The bytes from here to the next record, or to the end, are blank lines. */
static void
add_gap(tiling *t, source *s, int64_t from, int64_t to)
{
	if (is_blank(s, from, to))
		t->blank += to - from;
	else if (t->first_gap < 0)
		t->first_gap = from;
}

exit_status
tiling_measure(source *s, int64_t header_end, tiling *t)
{
	csv_reader	reader;
	csv_record	record;
	exit_status status;
	int64_t		at;

	csv_reader_open(&reader, s, 0);
	at = reader.lines.number > 0 ? reader.lines.offset + reader.lines.length :
		(int64_t) s->mark_size;
	*t = (tiling) {.mark = at, .heading = header_end - at, .first_gap = -1};
	at = header_end;
	while (csv_reader_next(&reader, &record))
	{
		if (record.offset < header_end)
			continue;
		add_gap(t, s, at, record.offset);
		t->records += record.length;
		at = record.offset + record.length;
	}
	add_gap(t, s, at, s->size);
	status = reader.lines.status;
	csv_reader_close(&reader);
	return status;
}
