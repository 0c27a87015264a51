/*
 * workspace.c
 *	  The workspace: made and migrated by init, checked by all other commands.
 *
 * Its SQL is embedded.  A piece whose name begins with a digit below 5 belongs
 * to the version of that number and runs once, when a workspace gets there;
 * the others (functions, triggers, views) can be run again, and are when their
 * text, or the schema of the extension, is another one than last time.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "workspace.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/message.h"
#include "database/database.h"
#include "file/source.h"
#include "workspace_sql.h"

#define WORKSPACE_VERSION 1
#define REPEATED_FROM '5'		/* first digit of pieces that run again */

/* Stands for the schema of the extension, as an identifier. */
static const char placeholder[] = "@extschema@";

typedef struct workspace
{
	int			version;		/* 0: there is none */
	char		fingerprint[2 * SHA256_SIZE + 1];
	bool		complete;		/* its views are there */
} workspace;

/*
 * The schema of the extension as an identifier.  As in CREATE EXTENSION, a name
 * that becomes part of a script must not be able to end a quotation; status is
 * what it means if this one could.
 */
static exit_status
quote_schema(buffer *out, const char *name, exit_status status)
{
	buffer_clear(out);
	if (name[0] == '\0' || strpbrk(name, "\"$'\\") != NULL)
	{
		message_error("invalid name \"%s\" of a schema for the extension: it must not be empty or contain any of \"$'\\",
					  name);
		return status;
	}
	buffer_format(out, "\"%s\"", name);
	return EXIT_DONE;
}

/* A piece with the extension's schema in it. */
static void
expand(buffer *out, const char *text, const char *schema)
{
	const char *found;

	while ((found = strstr(text, placeholder)) != NULL)
	{
		buffer_append(out, text, (size_t) (found - text));
		buffer_text(out, schema);
		text = found + sizeof(placeholder) - 1;
	}
	buffer_text(out, text);
}

/* Does this piece run when a workspace of that version is brought up to date? */
static bool
piece_runs(const workspace_file *piece, int version)
{
	return piece->name[0] >= REPEATED_FROM ||
		piece->name[0] - '0' > version;
}

/* What the repeated pieces are like: a digest of their expanded text. */
static void
compute_fingerprint(const char *schema, char *result)
{
	uint8_t		digest[SHA256_SIZE];
	sha256		h;

	sha256_begin(&h);
	for (const workspace_file *piece = workspace_files;
		 piece->name != NULL; piece++)
	{
		buffer		text = {0};

		if (piece->name[0] >= REPEATED_FROM)
			expand(&text, piece->text, schema);
		sha256_add(&h, buffer_string(&text), text.length);
		buffer_free(&text);
	}
	sha256_end(&h, digest);
	for (size_t i = 0; i < SHA256_SIZE; i++)
		snprintf(result + 2 * i, 3, "%02x", digest[i]);
}

static const char *const statement_set_version =
	"INSERT INTO goalpost.workspace AS w (version, fingerprint)"
	" VALUES ($1, $2) ON CONFLICT (only_row) DO UPDATE"
	" SET version = EXCLUDED.version, fingerprint = EXCLUDED.fingerprint,"
	" changed_at = now(), changed_by = current_user";

/* The schema of the extension as an identifier; empty when it is missing. */
static exit_status
find_extension(PGconn *conn, buffer *schema)
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
		status = quote_schema(schema, PQgetvalue(got, 0, 0), EXIT_WORKSPACE);
	PQclear(got);
	return status;
}

/* Read the row of the workspace, without an error when there is none. */
static exit_status
read_workspace(PGconn *conn, workspace *w)
{
	exit_status status = EXIT_DONE;
	PGresult   *got;

	memset(w, 0, sizeof(*w));
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
	got = database_query(conn, &status,
						 "SELECT version, fingerprint FROM goalpost.workspace",
						 0, NULL);
	if (got == NULL)
		return status;
	if (PQntuples(got) == 1)
	{
		w->version = (int) strtol(PQgetvalue(got, 0, 0), NULL, 10);
		snprintf(w->fingerprint, sizeof(w->fingerprint), "%s",
				 PQgetvalue(got, 0, 1));
	}
	PQclear(got);
	return EXIT_DONE;
}

static exit_status
complain_of_newer(const workspace *w)
{
	message_error("the workspace has version %d, and this program knows version %d only",
				  w->version, WORKSPACE_VERSION);
	message_hint("Use the program that made it, or a newer one.");
	return EXIT_WORKSPACE;
}

exit_status
workspace_check(PGconn *conn)
{
	buffer		schema = {0};
	workspace	w;
	char		fingerprint[2 * SHA256_SIZE + 1];
	exit_status status = find_extension(conn, &schema);

	if (status == EXIT_DONE)
		status = read_workspace(conn, &w);
	if (status == EXIT_DONE)
	{
		compute_fingerprint(buffer_string(&schema), fingerprint);
		if (schema.length == 0 || w.version == 0)
		{
			message_error("database \"%s\" has no workspace", PQdb(conn));
			message_hint("Run \"" PROGRAM " init\" first.");
			status = EXIT_WORKSPACE;
		}
		else if (w.version > WORKSPACE_VERSION)
			status = complain_of_newer(&w);
		else if (!w.complete || strcmp(w.fingerprint, fingerprint) != 0)
		{
			message_error("the workspace in database \"%s\" is not that of this program",
						  PQdb(conn));
			message_hint("Run \"" PROGRAM " init\" to bring it up to date.");
			status = EXIT_WORKSPACE;
		}
	}
	buffer_free(&schema);
	return status;
}

/* Is something in the way that has the name of a type or function of ours? */
static bool
is_in_the_way(const PGresult *result)
{
	const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);

	return state != NULL &&
		(strcmp(state, "42710") == 0 || strcmp(state, "42P07") == 0 ||
		 strcmp(state, "42723") == 0);
}

/* A schema for the extension, made where there is none. */
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

/* Install the extension where it is missing. */
static exit_status
create_extension(const options *o, PGconn *conn, buffer *schema)
{
	buffer		sql = {0};
	PGresult   *result;
	exit_status status = quote_schema(schema, o->extension_schema, EXIT_USAGE);

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

/* Run the pieces; a script holds several statements, so it has no parameters. */
static exit_status
run_pieces(PGconn *conn, const char *schema, int version)
{
	exit_status status = EXIT_DONE;

	for (const workspace_file *piece = workspace_files;
		 piece->name != NULL && status == EXIT_DONE; piece++)
	{
		buffer		text = {0};
		PGresult   *result;

		if (!piece_runs(piece, version))
			continue;
		expand(&text, piece->text, schema);
		result = PQexec(conn, text.data);
		if (PQresultStatus(result) != PGRES_COMMAND_OK &&
			PQresultStatus(result) != PGRES_TUPLES_OK)
		{
			status = database_failed(conn, result);
			message_detail("This happened in the piece %s of the workspace.",
						   piece->name);
		}
		PQclear(result);
		buffer_free(&text);
	}
	return status;
}

/* Within a transaction: make of the workspace what it should be. */
static exit_status
migrate(const options *o, PGconn *conn, const char **what)
{
	buffer		schema = {0};
	workspace	w;
	char		fingerprint[2 * SHA256_SIZE + 1];
	char		version[16];
	const char *values[] = {version, fingerprint};
	exit_status status = find_extension(conn, &schema);

	if (status == EXIT_DONE && schema.length == 0)
		status = create_extension(o, conn, &schema);
	if (status == EXIT_DONE)
		status = read_workspace(conn, &w);
	if (status != EXIT_DONE)
	{
		buffer_free(&schema);
		return status;
	}
	compute_fingerprint(buffer_string(&schema), fingerprint);
	snprintf(version, sizeof(version), "%d", WORKSPACE_VERSION);
	if (w.version > WORKSPACE_VERSION)
		status = complain_of_newer(&w);
	else if (w.version == WORKSPACE_VERSION && w.complete &&
			 strcmp(w.fingerprint, fingerprint) == 0)
		*what = "up to date";
	else
	{
		*what = w.version == 0 ? "created" : "brought up to date";
		status = run_pieces(conn, buffer_string(&schema), w.version);
		if (status == EXIT_DONE)
			status = database_run(conn, statement_set_version, 2, values);
	}
	buffer_free(&schema);
	return status;
}

/* The workspace's own text has characters that the database does not know. */
static exit_status
complain_of_encoding(PGconn *conn)
{
	const char *encoding = PQparameterStatus(conn, "server_encoding");

	message_hint("The encoding of database \"%s\" is %s: use one whose encoding is UTF8.",
				 PQdb(conn), encoding == NULL ? "unknown" : encoding);
	return EXIT_WORKSPACE;
}

exit_status
workspace_init(const options *o, PGconn *conn)
{
	const char *what = "";
	exit_status status = database_run(conn, "BEGIN", 0, NULL);

	/* Two at once: the second one finds it done. */
	if (status == EXIT_DONE)
		status = database_run(conn,
							  "SELECT pg_advisory_xact_lock(hashtext('goalpost.init'), 0)",
							  0, NULL);
	if (status == EXIT_DONE)
		status = migrate(o, conn, &what);
	if (status == EXIT_DONE)
		status = database_run(conn, "COMMIT", 0, NULL);
	else if (PQstatus(conn) == CONNECTION_OK)
		database_run(conn, "ROLLBACK", 0, NULL);
	if (status == EXIT_REFUSED)
		status = complain_of_encoding(conn);
	if (status == EXIT_DONE && !o->quiet)
		message_result("workspace in database \"%s\": %s (version %d)",
					   PQdb(conn), what, WORKSPACE_VERSION);
	return status;
}

exit_status
workspace_print(const options *o)
{
	buffer		schema = {0};
	buffer		script = {0};
	char		fingerprint[2 * SHA256_SIZE + 1];
	exit_status status = quote_schema(&schema, o->extension_schema,
									  EXIT_USAGE);

	if (status != EXIT_DONE)
		return status;
	compute_fingerprint(schema.data, fingerprint);
	buffer_text(&script, "BEGIN;\nSET LOCAL search_path = '';\n");
	if (strcmp(o->extension_schema, "public") != 0)
		buffer_format(&script, "CREATE SCHEMA IF NOT EXISTS %s;\n",
					  schema.data);
	buffer_format(&script, "CREATE EXTENSION IF NOT EXISTS goalpost WITH SCHEMA %s;\n\n",
				  schema.data);
	for (const workspace_file *piece = workspace_files;
		 piece->name != NULL; piece++)
	{
		expand(&script, piece->text, schema.data);
		buffer_text(&script, "\n");
	}
	buffer_format(&script, "INSERT INTO goalpost.workspace (version, fingerprint)\n"
				  "\tVALUES (%d, '%s');\nCOMMIT;\n", WORKSPACE_VERSION,
				  fingerprint);
	fwrite(script.data, 1, script.length, stdout);
	buffer_free(&script);
	buffer_free(&schema);
	return EXIT_DONE;
}
