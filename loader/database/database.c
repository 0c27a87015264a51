/*
 * database.c
 *	  Runs statements with parameters, and COPY.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "database/database.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/message.h"
#include "database/sqlstate.h"

#define LOCK_NOT_AVAILABLE "55P03"

/*
 * What libpq has received so far may belong to the failed statement, and would
 * be taken for the reply to the next one.  So nothing more is sent or read:
 * PQresetStart closes the connection, and only begins to open another one.
 */
static void
hang_up(PGconn *conn)
{
	PQresetStart(conn);
}

/* What the statements are about, or NULL */
static const char *subject;

void
database_set_subject(const char *shown)
{
	subject = shown;
}

/* A lock that the workspace's functions do not word themselves */
static bool
waited_in_vain(const PGresult *result)
{
	const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
	const char *raised_by = PQresultErrorField(result,
											   PG_DIAG_SOURCE_FUNCTION);

	return state != NULL && strcmp(state, LOCK_NOT_AVAILABLE) == 0 &&
		(raised_by == NULL || strcmp(raised_by, "exec_stmt_raise") != 0);
}

/* Report what a result says, or else libpq. */
static void
report(PGconn *conn, const PGresult *result)
{
	const char *primary = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
	const char *detail = PQresultErrorField(result, PG_DIAG_MESSAGE_DETAIL);
	const char *hint = PQresultErrorField(result, PG_DIAG_MESSAGE_HINT);

	if (waited_in_vain(result))
		primary = translate("another session held a lock for too long");
	if (primary == NULL)
		primary = PQerrorMessage(conn);
	if (primary[0] == '\0')
		primary = translate("out of memory");
	if (subject == NULL)
		message_error("%s", primary);
	else
		message_error("%s: %s", subject, primary);
	if (detail != NULL)
		message_detail("%s", detail);
	if (hint != NULL)
		message_hint("%s", hint);
}

exit_status
database_failed(PGconn *conn, const PGresult *result)
{
	const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);

	report(conn, result);
	if (state != NULL && strcmp(state, LOCK_NOT_AVAILABLE) == 0)
		message_hint("Another session is at work there. Try again later, or wait longer with --wait=SECONDS.");
	/* It is not from the server, so it is unknown what the server did. */
	if (state == NULL)
		hang_up(conn);
	if (PQstatus(conn) != CONNECTION_OK)
		return EXIT_TRY_AGAIN;
	return sqlstate_meaning(state, EXIT_INTERNAL);
}

PGresult *
database_query(PGconn *conn, exit_status *status, const char *sql, int count,
			   const char *const *values)
{
	PGresult   *result = PQexecParams(conn, sql, count, NULL, values, NULL,
									  NULL, 0);

	switch (PQresultStatus(result))
	{
		case PGRES_TUPLES_OK:
		case PGRES_COMMAND_OK:
		case PGRES_COPY_IN:
			return result;
		default:
			*status = database_failed(conn, result);
			PQclear(result);
			return NULL;
	}
}

exit_status
database_run(PGconn *conn, const char *sql, int count,
			 const char *const *values)
{
	exit_status status = EXIT_DONE;

	PQclear(database_query(conn, &status, sql, count, values));
	return status;
}

exit_status
database_script(PGconn *conn, const char *sql)
{
	exit_status status = EXIT_DONE;
	PGresult   *result = PQexec(conn, sql);

	if (PQresultStatus(result) != PGRES_COMMAND_OK &&
		PQresultStatus(result) != PGRES_TUPLES_OK)
		status = database_failed(conn, result);
	PQclear(result);
	return status;
}

void
database_try(PGconn *conn, const char *sql, int count,
			 const char *const *values)
{
	PGresult   *result = PQexecParams(conn, sql, count, NULL, values, NULL,
									  NULL, 0);

	if (PQresultStatus(result) != PGRES_TUPLES_OK &&
		PQresultErrorField(result, PG_DIAG_SQLSTATE) == NULL)
		hang_up(conn);
	PQclear(result);
}

exit_status
database_each_row(PGconn *conn, const char *sql, int count,
				  const char *const *values, database_row on_row, void *data)
{
	exit_status status = EXIT_DONE;
	bool		complete = false;
	PGresult   *got;

	if (PQsendQueryParams(conn, sql, count, NULL, values, NULL, NULL, 0) != 1 ||
		PQsetSingleRowMode(conn) != 1)
		return database_failed(conn, NULL);
	while ((got = PQgetResult(conn)) != NULL)
	{
		if (PQresultStatus(got) == PGRES_TUPLES_OK)
			complete = true;
		else if (status == EXIT_DONE)
			status = PQresultStatus(got) == PGRES_SINGLE_TUPLE ?
				on_row(got, data) : database_failed(conn, got);
		PQclear(got);
	}
	return complete || status != EXIT_DONE ? status :
		database_failed(conn, NULL);
}

const char *
database_print_integer(int64_t value, char *buf)
{
	snprintf(buf, DATABASE_INTEGER_SIZE, "%lld", (long long) value);
	return buf;
}

int64_t
database_integer(const PGresult *result, int column)
{
	if (PQntuples(result) == 0)
		return 0;
	return strtoll(PQgetvalue(result, 0, column), NULL, 10);
}

exit_status
database_copy_begin(PGconn *conn, const char *sql)
{
	return database_run(conn, sql, 0, NULL);
}

exit_status
database_copy_rows(PGconn *conn, const buffer *rows)
{
	if (PQputCopyData(conn, buffer_string(rows), (int) rows->length) == 1)
		return EXIT_DONE;
	return database_failed(conn, NULL);
}

exit_status
database_copy_end(PGconn *conn)
{
	exit_status status = EXIT_DONE;
	bool		complete = false;
	PGresult   *result;

	if (PQputCopyEnd(conn, NULL) != 1)
		return database_failed(conn, NULL);
	while ((result = PQgetResult(conn)) != NULL)
	{
		if (PQresultStatus(result) == PGRES_COMMAND_OK)
			complete = true;
		else
			status = database_failed(conn, result);
		PQclear(result);
	}
	return complete || status != EXIT_DONE ? status :
		database_failed(conn, NULL);
}

exit_status
database_copy_spool(PGconn *conn, const char *sql, spool *rows)
{
	exit_status status = spool_finish(rows);
	buffer		block = {0};
	char		bytes[BLOCK_SIZE];
	int64_t		got = 0;

	if (status == EXIT_DONE)
		status = database_copy_begin(conn, sql);
	while (status == EXIT_DONE &&
		   (got = spool_read(rows, bytes, sizeof(bytes))) > 0)
	{
		buffer_clear(&block);
		buffer_append(&block, bytes, (size_t) got);
		status = database_copy_rows(conn, &block);
	}
	buffer_free(&block);
	if (status != EXIT_DONE)
		return status;
	return got < 0 ? EXIT_NO_INPUT : database_copy_end(conn);
}
