/*
 * transaction.h
 *	  Begins and commits transactions, also when the reply to COMMIT is lost.
 *
 * All settings are those of one transaction: behind a pooler that assigns a
 * server connection for each transaction, they must not outlive it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_TRANSACTION_H
#define GOALPOST_TRANSACTION_H

#include <libpq-fe.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/exit_status.h"

/* How long every transaction waits for a lock; below 0: for ever. */
extern void transaction_wait(int64_t seconds);

/* Begin a transaction with the settings that every statement relies on. */
extern exit_status transaction_begin(PGconn *conn);

/*
 * Asks, in a new session, whether the transaction was committed.  It first
 * waits until the former session has ended the transaction.
 */
typedef bool (*transaction_question) (PGconn *conn, void *data);

/*
 * Commit.  If the reply is lost, reconnect and ask; what was committed is
 * done, and anything else is EXIT_TRY_AGAIN.
 */
extern exit_status transaction_commit(PGconn *conn,
									  transaction_question was_committed,
									  void *data);

/* Commit what only reads. */
extern exit_status transaction_end(PGconn *conn);

#endif							/* GOALPOST_TRANSACTION_H */
