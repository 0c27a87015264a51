/*
 * import.h
 *	  The way of one file into the database.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_IMPORT_H
#define GOALPOST_IMPORT_H

#include <libpq-fe.h>

#include "database/ledger.h"
#include "options.h"
#include "record/header.h"

typedef struct import
{
	const options *options;
	PGconn	   *conn;
	bool		check_only;
	source		source;
	csv_reader	reader;
	header		header;
	int64_t		header_end;		/* bytes of the source up to the records */
	uint8_t		mapping[SHA256_SIZE];	/* how the bytes were read */
	int64_t		attempt_id;		/* 0: none was entered into the ledger */
	int64_t		batch_id;
	counters	counters;
	buffer		refusal;		/* why it was refused, for the ledger */
	bool		closed;			/* ended, and so says the ledger */
} import;

/*
 * Import a file in one transaction: all of it, or nothing.  With check_only
 * everything is done, told and rolled back.
 */
extern exit_status import_file(const options *o, PGconn *conn,
							   const char *name, bool check_only);

#endif							/* GOALPOST_IMPORT_H */
