/*
 * settle.h
 *	  The end of an import: accepted, refused, known already, or failed.
 *
 * Each of these ends the transaction, closes the attempt in the ledger, and
 * tells what happened.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SETTLE_H
#define GOALPOST_SETTLE_H

#include "import.h"

/* Commit the batch, with the records that were rejected kept aside. */
extern exit_status settle_accepted(import *in);

/* Load nothing; keep the rejected records in a transaction of their own. */
extern exit_status settle_refused(import *in);

/* Only tell what would have happened. */
extern exit_status settle_checked(import *in, bool acceptable);

/* The file was loaded before: write its rejects again where they are gone. */
extern exit_status settle_known(import *in);

/* Something failed with that status: nothing is in, and the ledger says so. */
extern void settle_failed(import *in, exit_status status);

#endif							/* GOALPOST_SETTLE_H */
