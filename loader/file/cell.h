/*
 * cell.h
 *	  The text of a cell: trimming and encoding.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_CELL_H
#define GOALPOST_CELL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes of a record, not NUL-terminated. */
typedef struct cell
{
	const char *text;
	size_t		length;
} cell;

/* White space of every kind, also without a width */
extern bool cell_is_space(uint32_t c);

/* Remove surrounding white space. */
extern cell cell_trim(cell c);

/*
 * Take away what makes a spreadsheet keep a number as text: ="001" and '001
 * are 001.  The cell is trimmed.
 */
extern cell cell_plain(cell c);

extern bool cell_equals(cell c, const char *text);
extern bool cell_ends_with(cell c, const char *text);

/* Is it UTF-8 without NUL?  If not, *bad is the first offending byte. */
extern bool cell_is_text(cell c, size_t *bad);

/*
 * Is every character seen, or part of a script?  Tabs and line ends, and the
 * joiners that some scripts need, are right in a text, but not in a code.  If
 * not, *bad is the first byte of the one that is hidden.
 */
extern bool cell_is_visible(cell c, bool is_code, size_t *bad);

/* The number of characters of a cell that is text. */
extern size_t cell_characters(cell c);

#endif							/* GOALPOST_CELL_H */
