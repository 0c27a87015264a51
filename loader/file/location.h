/*
 * location.h
 *	  Where in a file a cell stands, for people and for editors.
 *
 * Only asked for when something is wrong: the record's bytes are read again
 * and walked through.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_LOCATION_H
#define GOALPOST_LOCATION_H

#include <stddef.h>
#include <stdint.h>

/* Column letters, row number and NUL */
#define SHEET_CELL_SIZE 32

typedef struct location
{
	int64_t		line;
	int64_t		column;			/* in characters, from 1 */
} location;

/* Of the byte at offset at of a record that begins on line. */
extern location location_of_byte(const char *raw, size_t length, size_t at,
								 int64_t line);

/* Byte at which the cell with this number, from 0, begins; quotes included. */
extern size_t location_cell_start(const char *raw, size_t length,
								  size_t number);

/* The name of a cell in a spreadsheet: number 0 in row 5 is A5. */
extern void location_sheet_cell(size_t number, int64_t row, char *buf);

#endif							/* GOALPOST_LOCATION_H */
