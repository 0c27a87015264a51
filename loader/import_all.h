/*
 * import_all.h
 *	  The commands load and check: imports all files and folders that are named.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_IMPORT_ALL_H
#define GOALPOST_IMPORT_ALL_H

#include <libpq-fe.h>

#include "options.h"

/*
 * One transaction per file.  Every file has an outcome of its own, and the
 * highest status counts.
 */
extern exit_status import_all(const options *o, PGconn *conn);

#endif							/* GOALPOST_IMPORT_ALL_H */
