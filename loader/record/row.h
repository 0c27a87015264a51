/*
 * row.h
 *	  One record on its way into the database, and the faults found in it.
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

/* Begin what is said of a field: its name, and in quotes what it holds. */
extern void row_quote(buffer *what, field f, const char *text, size_t length);

/* Note what is wrong with a field (FIELD_COUNT: with the record). */
extern void row_fault(row *r, field f, const char *code, const char *what,
					  const char *hint);

/* The same, for a literal that core refused. */
extern void row_literal_fault(row *r, field f, const parse_error *error,
							  const char *literal, size_t length);

/* Is the record well-formed, with as many cells as the header, all text? */
extern bool row_well_formed(row *r);

/* Nothing in any cell: a line of commas at the end of a sheet. */
extern bool row_is_empty(const row *r);

/* The trimmed cell of a field, noting a fault when it is longer than that. */
extern cell row_cell(row *r, field f, size_t maximum);

/* The same, noting a fault when it is empty. */
extern cell row_required(row *r, field f, size_t maximum);

/* The plan a record belongs to: its cell, else --plan. */
extern cell row_plan(row *r);

/* Unit of a field: its own cell, else the heading's. */
extern cell row_unit(const row *r);

/* Begin the row for COPY: location of the record, and what names the indicator. */
extern void row_copy_key(const row *r, cell plan, cell code, cell name,
						 buffer *out);

/* Longest texts, in characters; the workspace's tables say the same. */
#define CODE_MAX 200
#define NAME_MAX_CHARACTERS 500

#endif							/* GOALPOST_ROW_H */
