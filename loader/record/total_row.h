/*
 * total_row.h
 *	  A row of a sheet that sums up the others.
 *
 * Only the database knows whether an indicator has that very code or name, so
 * such a row is staged like any other, and named in a table of its own.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_TOTAL_ROW_H
#define GOALPOST_TOTAL_ROW_H

#include "record/row.h"

/* The columns of the table incoming_total, for COPY. */
#define TOTAL_ROW_COLUMNS "record, line, code, name"

/* Does 合计, Total or the like stand in the place of code or name? */
extern bool total_row_is(const row *r);

/* Append the row of incoming_total. */
extern void total_row(const row *r, buffer *out);

#endif							/* GOALPOST_TOTAL_ROW_H */
