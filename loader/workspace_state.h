/*
 * workspace_state.h
 *	  What a database has of the workspace, for init and for the check.
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
	bool		complete;		/* its views are there */
} workspace_state;

/* The schema of the extension as an identifier; empty when it is missing. */
extern exit_status workspace_find_extension(PGconn *conn, buffer *schema);

/* Read the row of the workspace, without an error when there is none. */
extern exit_status workspace_read(PGconn *conn, workspace_state *w);

/* Say that a newer program made it. */
extern exit_status workspace_complain_of_newer(const workspace_state *w);

#endif							/* GOALPOST_WORKSPACE_STATE_H */
