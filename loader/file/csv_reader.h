/*
 * csv_reader.h
 *	  Records of a CSV file, each with its location.
 *
 * libcsv reports no locations: it is fed one physical line a call, so that the
 * bytes, lines and spreadsheet row of every record are known exactly, also
 * after quoted newlines and blank lines.  A record that is not well-formed is
 * told with its bytes, and reading goes on at the next line.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_CSV_READER_H
#define GOALPOST_CSV_READER_H

#include <csv.h>

#include "base/buffer.h"
#include "file/cell.h"
#include "file/source.h"

/* Longest record that is read, in bytes. */
#define RECORD_MAX 1048576

typedef enum csv_fault
{
	CSV_WELL_FORMED,
	CSV_QUOTE_STRAY,			/* a quote inside a cell */
	CSV_QUOTE_OPEN,				/* one that no later line closes rightly */
	CSV_TOO_LONG				/* more than RECORD_MAX bytes */
} csv_fault;

typedef struct csv_record
{
	int64_t		number;			/* 0 is the header */
	int64_t		line;			/* its first physical line, from 1 */
	int64_t		sheet_row;		/* its row in a spreadsheet, from 1 */
	int64_t		offset;			/* its bytes, line end included */
	int64_t		length;
	csv_fault	fault;
	int64_t		fault_at;		/* offset of that quote in the record */
	int64_t		swallowed;		/* further lines that an open quote took */
	size_t		cell_count;
	cell	   *cells;			/* until the next record */
} csv_record;

typedef struct csv_reader
{
	source	   *source;
	struct csv_parser parser;

	char	   *window;			/* bytes of the source around at */
	int64_t		window_start;
	size_t		window_size;
	size_t		at;
	exit_status status;			/* of reading, once it has failed */

	buffer		line;			/* the physical line in hand */
	int64_t		line_length;	/* also of one too long to be kept */
	int64_t		next_line;
	int64_t		next_row;
	int64_t		next_number;

	bool		complete;		/* libcsv saw the end of the record */
	buffer		text;			/* of all cells of the record */
	size_t	   *ends;			/* where each cell ends in it */
	size_t		cell_count;
	size_t		cell_size;
	cell	   *cells;
} csv_reader;

extern void csv_reader_open(csv_reader *r, source *s);
extern void csv_reader_close(csv_reader *r);

/* The next record; false at the end, and when reading failed (r->status). */
extern bool csv_reader_next(csv_reader *r, csv_record *record);

/* A parser with our rules: strict, and with memory or not at all. */
extern void csv_parser_begin(struct csv_parser *parser);

/* Bytes of the byte order mark at the start of raw. */
extern size_t csv_mark_size(const char *raw, size_t length);

#endif							/* GOALPOST_CSV_READER_H */
