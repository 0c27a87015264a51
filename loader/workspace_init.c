/*
 * workspace_init.c
 *	  goalpost init: creates the workspace, or brings it up to date.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "workspace.h"

#include <stdio.h>
#include <string.h>

#include "base/message.h"
#include "database/database.h"
#include "database/transaction.h"
#include "workspace_state.h"

static const char *const statement_set_version =
	"INSERT INTO goalpost.workspace AS w (version, fingerprint,"
	" reader_role, loader_role, admin_role)"
	" VALUES ($1, $2, nullif($3, ''), nullif($4, ''), nullif($5, ''))"
	" ON CONFLICT (only_row) DO UPDATE"
	" SET version = EXCLUDED.version, fingerprint = EXCLUDED.fingerprint,"
	" reader_role = EXCLUDED.reader_role, loader_role = EXCLUDED.loader_role,"
	" admin_role = EXCLUDED.admin_role,"
	" changed_at = now(), changed_by = current_user";

/* The first version whose row names the roles */
#define VERSION_WITH_ROLES 2

/* Is the error that a type or function of ours has a name that is taken? */
static bool
is_in_the_way(const PGresult *result)
{
	const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);

	return state != NULL &&
		(strcmp(state, "42710") == 0 || strcmp(state, "42P07") == 0 ||
		 strcmp(state, "42723") == 0);
}

/* Create the schema for the extension, if there is none. */
static exit_status
create_extension_schema(const options *o, PGconn *conn, const buffer *schema)
{
	buffer		sql = {0};
	exit_status status = EXIT_DONE;
	PGresult   *got = database_query(conn, &status,
									 "SELECT FROM pg_namespace WHERE nspname = $1",
									 1, &o->extension_schema);

	if (got != NULL && PQntuples(got) == 0)
	{
		buffer_format(&sql, "CREATE SCHEMA %s", schema->data);
		status = database_run(conn, sql.data, 0, NULL);
		buffer_free(&sql);
	}
	PQclear(got);
	return status;
}

/* Install the extension if it is missing. */
static exit_status
create_extension(const options *o, PGconn *conn, buffer *schema)
{
	buffer		sql = {0};
	PGresult   *result;
	exit_status status = workspace_quote_schema(schema, o->extension_schema, EXIT_USAGE);

	if (status == EXIT_DONE)
		status = create_extension_schema(o, conn, schema);
	if (status != EXIT_DONE)
		return status;
	buffer_format(&sql, "CREATE EXTENSION goalpost WITH SCHEMA %s",
				  schema->data);
	result = PQexec(conn, sql.data);
	if (PQresultStatus(result) != PGRES_COMMAND_OK)
	{
		status = database_failed(conn, result);
		if (is_in_the_way(result))
			message_hint("Schema %s has something else of that name: choose another one with --extension-schema=NAME.",
						 schema->data);
	}
	PQclear(result);
	buffer_free(&sql);
	return status;
}

/*
 * Run the files that a workspace of that version lacks, and those that always
 * run.  A file holds several statements, so it has no parameters.
 */
static exit_status
run_files(PGconn *conn, const workspace_names *names, int version)
{
	exit_status status = EXIT_DONE;

	for (const workspace_file *file = workspace_files;
		 file->name != NULL && status == EXIT_DONE; file++)
	{
		buffer		text = {0};

		if (file->version != 0 && file->version <= version)
			continue;
		workspace_expand(&text, file, names);
		status = database_script(conn, text.data);
		if (status != EXIT_DONE)
			message_detail("This happened in the file %s of the workspace.",
						   file->name);
		buffer_free(&text);
	}
	return status;
}

/* Run the files, and keep what they were run for. */
static exit_status
bring_up(PGconn *conn, const workspace_state *w, const char *fingerprint)
{
	char		version[16];
	const char *values[] = {version, fingerprint,
		w->names.roles[ROLE_READER], w->names.roles[ROLE_LOADER],
	w->names.roles[ROLE_ADMIN]};
	exit_status status = run_files(conn, &w->names, w->version);

	snprintf(version, sizeof(version), "%d", workspace_version);
	return status == EXIT_DONE ?
		database_run(conn, statement_set_version, 5, values) : status;
}

/* Within a transaction: create the workspace, or bring it up to date. */
static exit_status
migrate(const options *o, PGconn *conn, workspace_state *w, const char **what)
{
	char		fingerprint[FINGERPRINT_SIZE];
	exit_status status = workspace_find_extension(conn, &w->names.schema);

	if (status == EXIT_DONE && w->names.schema.length == 0)
		status = create_extension(o, conn, &w->names.schema);
	if (status == EXIT_DONE)
		status = workspace_read(conn, w);
	if (status != EXIT_DONE)
		return status;
	workspace_name_roles(&w->names, o, w->version >= VERSION_WITH_ROLES);
	workspace_fingerprint(&w->names, fingerprint);
	if (w->version > workspace_version)
		return workspace_complain_of_newer(w);
	if (w->version == workspace_version && w->complete &&
		strcmp(w->fingerprint, fingerprint) == 0)
	{
		*what = N_("up to date");
		return EXIT_DONE;
	}
	*what = w->version == 0 ? N_("created") : N_("brought up to date");
	return bring_up(conn, w, fingerprint);
}

/* The workspace's own text has characters that the database cannot store. */
static exit_status
complain_of_encoding(PGconn *conn)
{
	const char *encoding = PQparameterStatus(conn, "server_encoding");

	message_hint("The encoding of database \"%s\" is %s: use one whose encoding is UTF8.",
				 PQdb(conn), encoding == NULL ? translate("unknown") : encoding);
	return EXIT_WORKSPACE;
}

/* Begin, and wait for another init to end. */
static exit_status
begin_alone(PGconn *conn)
{
	exit_status status = transaction_begin(conn);

	return status == EXIT_DONE ?
		database_run(conn,
					 "SELECT pg_advisory_xact_lock(hashtext('goalpost.init'), 0)",
					 0, NULL) : status;
}

/* Is the workspace in the state that the former session was to commit? */
static bool
is_as_wanted(PGconn *conn, void *data)
{
	const workspace_state *wanted = data;
	workspace_state found = {.names = wanted->names};
	char		fingerprint[FINGERPRINT_SIZE];

	workspace_fingerprint(&wanted->names, fingerprint);
	return begin_alone(conn) == EXIT_DONE &&
		workspace_read(conn, &found) == EXIT_DONE &&
		transaction_end(conn) == EXIT_DONE &&
		found.version == workspace_version && found.complete &&
		strcmp(found.fingerprint, fingerprint) == 0;
}

exit_status
workspace_init(const options *o, PGconn *conn)
{
	workspace_state w = {0};
	const char *what = "";
	/* If two run at once, the second one finds the work done. */
	exit_status status = begin_alone(conn);

	if (status == EXIT_DONE)
		status = migrate(o, conn, &w, &what);
	if (status == EXIT_DONE)
		status = transaction_commit(conn, is_as_wanted, &w);
	else if (PQstatus(conn) == CONNECTION_OK)
		database_run(conn, "ROLLBACK", 0, NULL);
	buffer_free(&w.names.schema);
	if (status == EXIT_REFUSED)
		status = complain_of_encoding(conn);
	if (status == EXIT_DONE && !o->quiet)
		message_result("workspace in database \"%s\": %s (version %d)",
					   PQdb(conn), translate(what), workspace_version);
	return status;
}
