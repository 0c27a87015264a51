/*
 * workspace.c
 *	  The state of the workspace in a database, and whether it is usable.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "workspace_state.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/message.h"
#include "database/database.h"
#include "workspace.h"

exit_status
workspace_find_extension(PGconn *conn, buffer *schema)
{
	exit_status status = EXIT_DONE;
	PGresult   *got = database_query(conn, &status,
									 "SELECT n.nspname"
									 " FROM pg_extension AS e"
									 " JOIN pg_namespace AS n ON n.oid = e.extnamespace"
									 " WHERE e.extname = 'goalpost'",
									 0, NULL);

	buffer_clear(schema);
	if (got != NULL && PQntuples(got) == 1)
		status = workspace_quote_schema(schema, PQgetvalue(got, 0, 0), EXIT_WORKSPACE);
	PQclear(got);
	return status;
}

exit_status
workspace_read(PGconn *conn, workspace_state *w)
{
	exit_status status = EXIT_DONE;
	PGresult   *got;

	got = database_query(conn, &status,
						 "SELECT to_regclass('goalpost.workspace') IS NOT NULL,"
						 " to_regclass('goalpost.scorecard') IS NOT NULL"
						 " AND to_regclass('goalpost.timeline') IS NOT NULL",
						 0, NULL);
	if (got == NULL)
		return status;
	w->complete = PQgetvalue(got, 0, 1)[0] == 't';
	if (PQgetvalue(got, 0, 0)[0] != 't')
	{
		PQclear(got);
		return EXIT_DONE;
	}
	PQclear(got);
	/* Version 1 has no columns for the roles. */
	got = database_query(conn, &status,
						 "SELECT version, fingerprint,"
						 " to_jsonb(w) ->> 'reader_role',"
						 " to_jsonb(w) ->> 'loader_role',"
						 " to_jsonb(w) ->> 'admin_role'"
						 " FROM goalpost.workspace AS w",
						 0, NULL);
	if (got == NULL)
		return status;
	if (PQntuples(got) == 1)
	{
		w->version = (int) strtol(PQgetvalue(got, 0, 0), NULL, 10);
		snprintf(w->fingerprint, sizeof(w->fingerprint), "%s",
				 PQgetvalue(got, 0, 1));
		for (int role = 0; role < ROLE_COUNT; role++)
			snprintf(w->names.roles[role], sizeof(w->names.roles[role]), "%s",
					 PQgetvalue(got, 0, 2 + role));
	}
	PQclear(got);
	return EXIT_DONE;
}

exit_status
workspace_complain_of_newer(const workspace_state *w)
{
	message_error("the workspace has version %d, and this program knows version %d only",
				  w->version, workspace_version);
	message_hint("Use the program that made it, or a newer one.");
	return EXIT_WORKSPACE;
}

exit_status
workspace_check(PGconn *conn)
{
	workspace_state w = {0};
	char		fingerprint[FINGERPRINT_SIZE];
	exit_status status = workspace_find_extension(conn, &w.names.schema);

	if (status == EXIT_DONE)
		status = workspace_read(conn, &w);
	if (status == EXIT_DONE)
	{
		workspace_fingerprint(&w.names, fingerprint);
		if (w.names.schema.length == 0 || w.version == 0)
		{
			message_error("database \"%s\" has no workspace", PQdb(conn));
			message_hint("Run \"goalpost init\" first.");
			status = EXIT_WORKSPACE;
		}
		else if (w.version > workspace_version)
			status = workspace_complain_of_newer(&w);
		else if (w.version < workspace_version || !w.complete ||
				 strcmp(w.fingerprint, fingerprint) != 0)
		{
			message_error("the workspace in database \"%s\" is not that of this program",
						  PQdb(conn));
			message_hint("Run \"goalpost init\" to bring it up to date.");
			status = EXIT_WORKSPACE;
		}
	}
	buffer_free(&w.names.schema);
	return status;
}
