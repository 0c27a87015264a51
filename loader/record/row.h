/*
 * row.h
 *	  A record of a file, and the faults found in it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ROW_H
#define GOALPOST_ROW_H

#include "file/spool.h"
#include "record/header.h"

typedef struct row
{
	const header *header;
	const csv_record *record;
	spool	   *faults;			/* rows of the table incoming_reject */
	int			fault_count;	/* of this record */
} row;

/* Append the name of a field, and its text in quotes. */
extern void row_quote(buffer *what, field f, const char *text, size_t length);

/* Add a fault of a field, or of the record (FIELD_COUNT). */
extern void row_fault(row *r, field f, const char *code, const char *what,
					  const char *hint);

/* The same for a literal that core refused. */
extern void row_literal_fault(row *r, field f, const parse_error *error,
							  const char *literal, size_t length);

/* Is it well-formed, with as many cells as the header, and all text? */
extern bool row_well_formed(row *r);

/* Are all cells empty, as in a line of commas at the end of a sheet? */
extern bool row_is_empty(const row *r);

/* The trimmed cell of a field; a fault if it is longer than maximum. */
extern cell row_cell(row *r, field f, size_t maximum);

/* The same; also a fault if it is empty. */
extern cell row_required(row *r, field f, size_t maximum);

/* The plan of a record: its cell, or else --plan. */
extern cell row_plan(row *r);

/* The unit of a record: its cell, or else that of the heading. */
extern cell row_unit(const row *r);

/* Append the first columns for COPY: location of the record, and indicator. */
extern void row_copy_key(const row *r, cell plan, cell code, cell name,
						 buffer *out);

/* Longest texts, in characters, as in the workspace's tables. */
#define CODE_MAX 200
#define NAME_MAX_CHARACTERS 500

#endif							/* GOALPOST_ROW_H */
