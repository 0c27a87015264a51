/*
 * reject_restore.h
 *	  The files of rejects again, from what the database kept.
 *
 * A loader that was killed after its commit, or did not learn of it, leaves no
 * files.  They are written by the next load of the same source.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_REJECT_RESTORE_H
#define GOALPOST_REJECT_RESTORE_H

#include <libpq-fe.h>

#include "reject/reject_file.h"

/* Write the rejects of a batch into files that were opened. */
extern exit_status rejects_restore(PGconn *conn, int64_t batch_id,
								   reject_files *files);

#endif							/* GOALPOST_REJECT_RESTORE_H */
