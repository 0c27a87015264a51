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

/*
 * Of a folder, plans are imported first.  So there are two rounds: the first one
 * leaves reports alone, and the second one does not tell again how they are read.
 */
typedef enum import_round
{
	ROUND_ONLY,					/* a file that was named */
	ROUND_OF_PLANS,
	ROUND_OF_REPORTS
} import_round;

typedef struct import
{
	const options *options;
	PGconn	   *conn;
	bool		check_only;
	import_round round;
	bool		silent;			/* about how the file is read */
	bool		deferred;		/* left for the round of reports */
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
 * Import a file in one transaction, completely or not at all; if the command is
 * check, report what would happen, and roll back.  Sets *deferred if the file
 * is left for the round of reports.
 */
extern exit_status import_file(const options *o, PGconn *conn,
							   const char *name, import_round round,
							   bool *deferred);

/* Find how an open file is written, and read its header. */
extern exit_status import_read_header(import *in);

#endif							/* GOALPOST_IMPORT_H */
