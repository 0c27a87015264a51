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

/* Why a file is opened */
typedef enum import_round
{
	ROUND_ONLY,					/* it was named */
	ROUND_OF_LOOKS,				/* to see whether it is new in its folder */
	ROUND_OF_IMPORTS			/* it is */
} import_round;

typedef struct import
{
	const options *options;
	PGconn	   *conn;
	bool		check_only;
	import_round round;
	bool		silent;			/* about how the file is read */
	bool		deferred;		/* it is new: left for the round of imports */
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
 * check, report what would happen, and roll back.  A round of looks only finds
 * out what a new file holds, so that plans can be imported first: *left is its
 * kind, or KIND_UNKNOWN if nothing is left to do.
 */
extern exit_status import_file(const options *o, PGconn *conn,
							   const char *name, import_round round,
							   import_kind *left);

/* Find how an open file is written, and read its header. */
extern exit_status import_read_header(import *in);

#endif							/* GOALPOST_IMPORT_H */
