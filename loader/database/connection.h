/*
 * connection.h
 *	  Opens a session, and recovers one after a failure.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_CONNECTION_H
#define GOALPOST_CONNECTION_H

#include <libpq-fe.h>
#include <stdbool.h>

#include "base/exit_status.h"

/* As given by the user; NULL leaves the choice to libpq. */
typedef struct connection_options
{
	const char *host;
	const char *port;
	const char *user;
	const char *database;		/* a name, a URI or a conninfo string */
} connection_options;

/* Connect; a failure is reported. */
extern exit_status connection_open(const connection_options *o,
								   PGconn **conn);

/* Is it a server to which something can be written?  If not, say why. */
extern exit_status connection_check_writable(PGconn *conn);

/* After a failure: roll back or, if that is impossible, reconnect. */
extern bool connection_recover(PGconn *conn);

#endif							/* GOALPOST_CONNECTION_H */
