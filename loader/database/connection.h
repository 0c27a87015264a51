/*
 * connection.h
 *	  The way to a session that is safe, and back to one after a failure.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_CONNECTION_H
#define GOALPOST_CONNECTION_H

#include <libpq-fe.h>
#include <stdbool.h>

#include "base/exit_status.h"

/* As they were given; NULL leaves it to libpq. */
typedef struct connection_options
{
	const char *host;
	const char *port;
	const char *user;
	const char *database;		/* a name, a URI or a conninfo string */
} connection_options;

/* Connect and make the session safe; complains when it cannot. */
extern exit_status connection_open(const connection_options *o,
								   PGconn **conn);

/* After a failure: end the transaction, or connect again. */
extern bool connection_recover(PGconn *conn);

#endif							/* GOALPOST_CONNECTION_H */
