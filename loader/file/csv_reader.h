/*
 * csv_reader.h
 *	  Records of a CSV file, each with its location.
 *
 * libcsv reports no locations, so it is fed one physical line per call, decoded
 * into UTF-8.  Thus the bytes, lines and spreadsheet row of each record are known
 * exactly, in every encoding, also after quoted newlines and blank lines.  A
 * malformed record is returned with its fault, and reading continues with the
 * next line.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_CSV_READER_H
#define GOALPOST_CSV_READER_H

#include <csv.h>

#include "base/buffer.h"
#include "file/cell.h"
#include "file/line_reader.h"

/* Bytes of the longest record. */
#define RECORD_MAX LINE_MAX_SIZE

typedef enum csv_fault
{
	CSV_WELL_FORMED,
	CSV_QUOTE_STRAY,			/* a quote inside a cell */
	CSV_QUOTE_OPEN,				/* a quote that is not closed properly */
	CSV_TOO_LONG				/* more than RECORD_MAX bytes */
} csv_fault;

typedef struct csv_record
{
	const encoding *encoding;	/* its bytes were in */
	int64_t		number;			/* 0 is the header */
	int64_t		line;			/* its first physical line, from 1 */
	int64_t		sheet_row;		/* its row in a spreadsheet, from 1 */
	int64_t		offset;			/* its bytes, including the line end */
	int64_t		length;
	csv_fault	fault;
	int64_t		fault_at;		/* offset of the quote in the record's text */
	int64_t		swallowed;		/* further lines inside the open quote */
	size_t		cell_count;
	cell	   *cells;			/* valid until the next record */
} csv_record;

typedef struct csv_reader
{
	line_reader lines;
	struct csv_parser parser;
	int64_t		text_before;	/* text of the record, before the line */
	int64_t		next_row;
	int64_t		next_number;

	bool		complete;		/* libcsv saw the end of the record */
	buffer		text;			/* of all cells, one after another */
	size_t	   *ends;			/* end of each cell in text */
	size_t		cell_count;
	size_t		cell_size;
	cell	   *cells;
} csv_reader;

/* Open at the first line; the first record gets this number. */
extern void csv_reader_open(csv_reader *r, source *s, int64_t first_number);
extern void csv_reader_close(csv_reader *r);

/* Read the next record; false at the end and after a failure (r->lines.status). */
extern bool csv_reader_next(csv_reader *r, csv_record *record);

/* Initialise a parser as we need it: strict, and without memory errors. */
extern void csv_parser_begin(struct csv_parser *parser, char separator);

#endif							/* GOALPOST_CSV_READER_H */
