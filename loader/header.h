/*
 * header.h
 *	  Which column of a file holds which field.
 *
 * Headings are looked up in the workspace's table column_alias, in any order;
 * a plan and a report are told apart by what they have.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_HEADER_H
#define GOALPOST_HEADER_H

#include <libpq-fe.h>

#include "core/unit/unit.h"
#include "csv_reader.h"
#include "options.h"

typedef enum field
{
	FIELD_PLAN,
	FIELD_CODE,
	FIELD_INDICATOR,
	FIELD_TARGET,
	FIELD_SECTION,
	FIELD_DEPARTMENT,
	FIELD_WEIGHT,
	FIELD_COMMITMENT,
	FIELD_SOURCE,
	FIELD_AS_OF,
	FIELD_VALUE,
	FIELD_UNIT,
	FIELD_NOTE,
	FIELD_COUNT
} field;

typedef struct header
{
	import_kind kind;
	size_t		cell_count;		/* every record has as many */
	int			column[FIELD_COUNT];	/* -1: the file has none */
	char		unit[UNIT_TEXT_SIZE];	/* from a heading such as 完成值(亿元) */
} header;

extern const char *field_name(field f);

/* The field with this name; FIELD_COUNT when there is none. */
extern field field_from_name(const char *name);

/*
 * Read the first record of a file.  Every complaint is written; the first one
 * is kept in *message for the ledger.
 */
extern exit_status header_read(header *h, const csv_record *record,
							   source *s, const options *o,
							   const PGresult *aliases, buffer *message);

/* A cell of a record, trimmed; empty where the file has no such column. */
extern cell header_cell(const header *h, const csv_record *record, field f);

/* The column of a field, 0 where the file has none. */
extern size_t header_column(const header *h, field f);

#endif							/* GOALPOST_HEADER_H */
