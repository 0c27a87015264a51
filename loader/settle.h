/*
 * settle.h
 *	  Ends an import: as accepted, refused, checked, already known, or failed.
 *
 * Each function ends the transaction, closes the attempt in the ledger, and
 * reports what happened.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SETTLE_H
#define GOALPOST_SETTLE_H

#include "import.h"

/* Commit the batch, and keep its rejected records. */
extern exit_status settle_accepted(import *in);

/* Load nothing, but keep the rejected records. */
extern exit_status settle_refused(import *in);

/* Roll back, and report what would have happened. */
extern exit_status settle_checked(import *in, bool acceptable);

/* The file was loaded before: restore its files of rejects if they are gone. */
extern exit_status settle_known(import *in);

/* The import failed with this status: roll back, and record that. */
extern void settle_failed(import *in, exit_status status);

#endif							/* GOALPOST_SETTLE_H */
