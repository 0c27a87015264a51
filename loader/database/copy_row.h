/*
 * copy_row.h
 *	  One row in the text format of COPY.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_COPY_ROW_H
#define GOALPOST_COPY_ROW_H

#include "base/buffer.h"
#include "file/cell.h"

/* Append a column; copy_end ends the row. */
extern void copy_null(buffer *row);
extern void copy_text(buffer *row, const char *text);	/* NULL is NULL */
extern void copy_cell(buffer *row, cell c);	/* empty is NULL */
extern void copy_integer(buffer *row, int64_t value);
extern void copy_bytes(buffer *row, const char *bytes, size_t length);
extern void copy_end(buffer *row);

#endif							/* GOALPOST_COPY_ROW_H */
