/*
 * ledger.h
 *	  The ledger of imports: every attempt, and every file that was loaded.
 *
 * An attempt is committed before anything else.  The batch is part of the
 * transaction of the import, so that the two always agree.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_LEDGER_H
#define GOALPOST_LEDGER_H

#include <libpq-fe.h>

#include "base/buffer.h"
#include "base/exit_status.h"
#include "file/source.h"

typedef struct counters
{
	int64_t		read;
	int64_t		fresh;			/* new */
	int64_t		revised;
	int64_t		unchanged;
	int64_t		rejected;
	int64_t		superseded;
	int64_t		not_reported;
	int64_t		total_rows;
	int64_t		readings;		/* unsigned percentages that were interpreted */
} counters;

/* Enter an attempt; close earlier ones whose session is gone as lost. */
extern exit_status ledger_begin(PGconn *conn, const source *s,
								int64_t *attempt_id);

/*
 * Close it, within the transaction of an import; message and batch may be NULL
 * and 0.
 */
extern exit_status ledger_end(PGconn *conn, int64_t attempt_id,
							  const char *state, const char *message,
							  int64_t batch_id);

/*
 * Commit a transaction that gave the attempt this state, by which the ledger
 * tells, if the reply is lost, whether it was committed.
 */
extern exit_status ledger_commit(PGconn *conn, int64_t attempt_id,
								 const char *state);

/* Close it in a transaction of its own. */
extern exit_status ledger_close(PGconn *conn, int64_t attempt_id,
								const char *state, const char *message,
								int64_t batch_id);

/*
 * Close the last attempt as failed, if it is still running, when the program
 * must end.  Reports no errors, and allocates nothing itself.
 */
extern void ledger_abandon(PGconn *conn, const char *message);

/* The last batch of a file that was not undone; 0 if the file is not loaded. */
extern exit_status ledger_find(PGconn *conn, const source *s,
							   const uint8_t *mapping, int64_t *batch_id);

/* A batch that was undone, and when. */
typedef struct undone_batch
{
	int64_t		id;
	buffer		at;
} undone_batch;

/* The last undone batch of a file; its id is 0 if there is none. */
extern exit_status ledger_find_undone(PGconn *conn, const source *s,
									  const uint8_t *mapping,
									  undone_batch *undone);

/*
 * Enter the batch of a file, unless the file was loaded before; with again, also
 * if something that its last batch brought was replaced since, or a later plan
 * was undone.  Waits for another session that is loading it.
 */
extern exit_status ledger_claim(PGconn *conn, const source *s,
								const char *kind, const uint8_t *mapping,
								bool again, int64_t *batch_id, bool *is_new);

/* Figures or targets of a batch that no longer stand. */
typedef struct replaced
{
	int64_t		count;
	int64_t		by_batch;		/* the last one that did it; 0: by hand */
} replaced;

extern exit_status ledger_replaced(PGconn *conn, int64_t batch_id,
								   replaced *r);

/* The last import of the same plan after a batch that was undone; 0: none */
extern exit_status ledger_undone(PGconn *conn, int64_t batch_id,
								 int64_t *undone);

/*
 * Move the copied rejects of an attempt into the table reject; batch may be 0.
 * The number of its records that are there then.
 */
extern exit_status ledger_keep_rejects(PGconn *conn, int64_t attempt_id,
									   int64_t batch_id, int64_t *count);

extern exit_status ledger_counters(PGconn *conn, int64_t batch_id,
								   counters *c);

/* After the commit of a large batch, which stands whatever becomes of this. */
extern void ledger_renew_statistics(PGconn *conn, int64_t batch_id);

#endif							/* GOALPOST_LEDGER_H */
