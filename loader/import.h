/*
 * import.h
 *	  The way of one file into the database.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_IMPORT_H
#define GOALPOST_IMPORT_H

#include <libpq-fe.h>

#include "options.h"

/*
 * Import a file in one transaction: all of it, or nothing.  With check_only
 * everything is done, told and rolled back.
 */
extern exit_status import_file(const options *o, PGconn *conn,
							   const char *name, bool check_only);

#endif							/* GOALPOST_IMPORT_H */
