/*
 * location.h
 *	  Line, column and spreadsheet cell of a place in a file.
 *
 * Only needed for errors: the record is read again, and scanned from its start.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_LOCATION_H
#define GOALPOST_LOCATION_H

#include <stddef.h>
#include <stdint.h>

#include "file/source.h"

/* Column letters, row number and NUL */
#define SHEET_CELL_SIZE 32

typedef struct location
{
	int64_t		line;
	int64_t		column;			/* in characters, from 1 */
} location;

/* Location of the byte at, in the text of a record that begins on line. */
extern location location_of_byte(const char *text, size_t length, size_t at,
								 int64_t line);

/* Location of a byte of a file that is UTF-8 up to there. */
extern location location_in_source(source *s, int64_t offset);

/* Offset of the cell with this number, from 0, including its quote. */
extern size_t location_cell_start(const char *text, size_t length,
								  char separator, size_t number);

/* The name of a cell in a spreadsheet: cell 0 of row 5 is A5. */
extern void location_sheet_cell(size_t number, int64_t row, char *buf);

#endif							/* GOALPOST_LOCATION_H */
