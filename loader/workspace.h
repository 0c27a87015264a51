/*
 * workspace.h
 *	  The workspace: created and migrated by init, checked by other commands.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_WORKSPACE_H
#define GOALPOST_WORKSPACE_H

#include <libpq-fe.h>

#include "options.h"

/* goalpost init: does nothing if the workspace is up to date. */
extern exit_status workspace_init(const options *o, PGconn *conn);

/* goalpost init --print: the same as SQL, without a connection. */
extern exit_status workspace_print(const options *o);

/* Is there a workspace that this program can work with? */
extern exit_status workspace_check(PGconn *conn);

#endif							/* GOALPOST_WORKSPACE_H */
