/*
 * import.h
 *	  Imports one file into the database.
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
	PGresult   *marks;			/* of what is not reported */
	uint8_t		mapping[SHA256_SIZE];	/* digest of how the bytes are read */
	int64_t		attempt_id;		/* 0 if the ledger has none */
	int64_t		batch_id;
	bool		known;			/* the file was loaded before */
	counters	counters;
	buffer		notices;		/* what the workspace says of the plans, in lines */
	buffer		refusal;		/* reason for a refusal, for the ledger */
	bool		closed;			/* the ledger records how it ended */
} import;

/*
 * Import a file in one transaction, completely or not at all.  With check_only,
 * report what would happen, and roll back.
 */
extern exit_status import_file(const options *o, PGconn *conn,
							   const char *name, bool check_only);

#endif							/* GOALPOST_IMPORT_H */
