/*
 * reject_restore.h
 *	  Restores files of rejects from the database.
 *
 * A loader that was killed after its commit, or did not get the reply to it,
 * leaves no files.  The next load of the same source writes them.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_REJECT_RESTORE_H
#define GOALPOST_REJECT_RESTORE_H

#include <libpq-fe.h>

#include "reject/reject_file.h"

/* Write the rejects of a batch to files that are open. */
extern exit_status rejects_restore(PGconn *conn, int64_t batch_id,
								   reject_files *files);

#endif							/* GOALPOST_REJECT_RESTORE_H */
