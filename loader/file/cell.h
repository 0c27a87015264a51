/*
 * cell.h
 *	  What a cell of a spreadsheet says before its meaning is asked for.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_CELL_H
#define GOALPOST_CELL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/model/error.h"
#include "core/model/progress.h"

/* Bytes of a record, not NUL-terminated. */
typedef struct cell
{
	const char *text;
	size_t		length;
} cell;

/* Without the white space around it, ideographic and no-break spaces too. */
extern cell cell_trim(cell c);

extern bool cell_equals(cell c, const char *text);

/* UTF-8 without NUL: what a database can hold.  Else where it breaks. */
extern bool cell_is_text(cell c, size_t *bad);

/* Characters, of a cell that is text. */
extern size_t cell_characters(cell c);

/* Empty, a dash or a stroke: nothing was reported.  0 is a value. */
extern bool cell_is_missing(cell c);

/*
 * Read a day as the notation does: ISO or 年月日, a month or a year being its
 * last day; and as spreadsheets write it, year first: 2020/6/30, 20200630.
 */
extern error_code date_read(const char *text, size_t length, int32_t *day);

#endif							/* GOALPOST_CELL_H */
