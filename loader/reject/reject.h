/*
 * reject.h
 *	  Reports and keeps the faults of an import, in the order of the file.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_REJECT_H
#define GOALPOST_REJECT_H

#include <libpq-fe.h>

#include "file/spool.h"
#include "record/header.h"
#include "reject/reject_file.h"

/* The columns of the table incoming_reject that row.c fills. */
#define FAULT_COLUMNS \
	"record, fault, line, sheet_row, byte_offset, byte_count, cell, field, at_byte," \
	" code, message, hint, indicator_code"

/* The columns of the table reject that rejects_collect fills. */
#define REJECT_COLUMNS \
	"attempt_id, record, fault, batch_id, line, position, cell, code, message," \
	" hint, value, byte_offset, byte_count, raw, indicator_code"

typedef struct reject_list
{
	PGconn	   *conn;
	source	   *source;
	const header *header;
	int64_t		attempt_id;
	int64_t		batch_id;		/* 0 if the import is refused */
	reject_files *files;		/* NULL: only report */
	spool	   *rows;			/* for COPY into the table reject; or NULL */
} reject_list;

/*
 * Go through the table incoming_reject: report the first faults, and write all
 * of them to the files and to rows.
 */
extern exit_status rejects_collect(reject_list *l);

/*
 * Tell the first of the table incoming_warning: what is loaded, and looks odd.
 */
extern exit_status rejects_warn(reject_list *l);

#endif							/* GOALPOST_REJECT_H */
