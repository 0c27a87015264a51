/*
 * workspace_state.h
 *	  The state of the workspace in a database, for init and for the check.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_WORKSPACE_STATE_H
#define GOALPOST_WORKSPACE_STATE_H

#include <libpq-fe.h>

#include "workspace_sql.h"

typedef struct workspace_state
{
	int			version;		/* 0: there is none */
	char		fingerprint[FINGERPRINT_SIZE];
	bool		complete;		/* its views exist */
	workspace_names names;		/* its roles, and the extension's schema */
} workspace_state;

/* The schema of the extension as an identifier; empty if it is missing. */
extern exit_status workspace_find_extension(PGconn *conn, buffer *schema);

/* Read all but that schema; it is not an error if there is no workspace. */
extern exit_status workspace_read(PGconn *conn, workspace_state *w);

/* Report that a newer program made the workspace. */
extern exit_status workspace_complain_of_newer(const workspace_state *w);

#endif							/* GOALPOST_WORKSPACE_STATE_H */
