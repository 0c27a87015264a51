/*
 * table.h
 *	  A table in columns, for standard output.
 *
 * Columns are as wide as their widest text; a Chinese character takes the room
 * of two letters.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_TABLE_H
#define GOALPOST_TABLE_H

#include "base/buffer.h"

#define TABLE_COLUMNS_MAX 32

typedef struct table
{
	int			columns;
	buffer		cells;			/* row by row, each with its NUL */
	int			count;			/* of the cells */
	size_t		width[TABLE_COLUMNS_MAX];
} table;

/* An empty table with that many columns. */
extern void table_begin(table *t, int columns);

/* Add the next cell; the text is escaped. */
extern void table_add(table *t, const char *text);

/* Print it.  Columns whose bits are set in numbers are aligned to the right. */
extern void table_print(const table *t, unsigned numbers);

extern void table_free(table *t);

#endif							/* GOALPOST_TABLE_H */
