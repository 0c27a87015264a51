/*
 * row.h
 *	  A record of a file, and the faults found in it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ROW_H
#define GOALPOST_ROW_H

#include "file/spool.h"
#include "record/day_column.h"
#include "record/header.h"
#include "record/note.h"

typedef struct row
{
	const header *header;
	const csv_record *record;
	spool	   *faults;			/* rows of incoming_reject; NULL: only try */
	day_column *days;			/* of the figures */
	int			fault_count;	/* of this record */
	notes	   *notes;			/* of the file */
} row;

/* Append the name of a field, and its text in quotes. */
extern void row_quote(buffer *what, field f, const char *text, size_t length);

/*
 * Add a fault of a field, or of the record (FIELD_COUNT).  What and hint are
 * translated, or were made by message_text.
 */
extern void row_fault(row *r, field f, const char *code, const char *what,
					  const char *hint);

/* The same for a literal that core refused. */
extern void row_literal_fault(row *r, field f, const parse_error *error,
							  const char *literal, size_t length);

/* The same for a day or a period; the hint says how to write it here. */
extern void row_date_fault(row *r, field f, error_code error, cell c,
						   const char *hint);

/* Is it well-formed, with as many cells as the header, and all text? */
extern bool row_well_formed(row *r);

/* Are all cells empty, as in a line of commas at the end of a sheet? */
extern bool row_is_empty(const row *r);

/* The trimmed cell of a field; a fault if it is longer than maximum. */
extern cell row_cell(row *r, field f, size_t maximum);

/* A fault if the cell is empty. */
extern void row_require(row *r, field f, cell c);

/*
 * The meaning of a cell that holds one of a few words; NULL if it is empty, or
 * after a fault with that code.
 */
extern const char *row_word(row *r, field f, const char *code,
							const char *hint);

/* Which indicator, where, of whom; a cell that is not given is empty. */
typedef struct row_key
{
	cell		plan;			/* its cell, or else --plan */
	cell		code;
	cell		name;
	cell		place;			/* empty: the whole of the plan */
	cell		breakdown;		/* empty: the total */
} row_key;

extern row_key row_read_key(row *r);

/* The unit of a record: its cell, or else that of the heading. */
extern cell row_unit(const row *r);

/* Append the first columns for COPY: location of the record, and indicator. */
extern void row_copy_key(const row *r, const row_key *k, buffer *out);

/*
 * Append the number that stands in a column in %, unless --percent says what
 * such numbers are; a 0 says nothing about that.
 */
extern void row_copy_percent(const row *r, bool is_percent, decimal value,
							 buffer *out);

#define ROW_KEY_COLUMNS \
	"record, line, sheet_row, byte_offset, byte_count, cell, plan_code, code," \
	" name, place, breakdown"

/* Longest texts, in characters, as in the workspace's tables. */
#define CODE_MAX 200
#define NAME_MAX_CHARACTERS 500

#endif							/* GOALPOST_ROW_H */
