/*
 * transaction.c
 *	  Begins and commits transactions, also when the reply to COMMIT is lost.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "database/transaction.h"

#include <string.h>

#include "base/buffer.h"
#include "base/message.h"
#include "database/connection.h"
#include "database/database.h"

/* Milliseconds; 0 is for ever */
static int64_t lock_timeout;

/*
 * Settings of the role or the database must not change what we do.  With each
 * statement's effects visible to the next, an import sees what others committed
 * while it waited for a lock.  An import is one long statement, which no limit
 * on statements is meant for.
 */
static const char begin[] =
	"BEGIN ISOLATION LEVEL READ COMMITTED;"
	" SET LOCAL statement_timeout = 0;"
	" SET LOCAL search_path = '';"
	" SET LOCAL client_min_messages = warning;"
	" SET LOCAL datestyle = 'ISO';"
	" SET LOCAL bytea_output = hex;"
	" SET LOCAL standard_conforming_strings = on;"
	" SET LOCAL synchronous_commit = on;"
	" SET LOCAL idle_in_transaction_session_timeout = '10min';";

/* The locks of a killed loader are freed at once, where its system can tell. */
static const char watch_client[] =
	" DO $do$ BEGIN"
	"  SET LOCAL client_connection_check_interval = '400ms';"
	" EXCEPTION WHEN invalid_parameter_value THEN NULL;"
	" END $do$;";

/* The first version that limits transactions */
#define VERSION_WITH_LIMIT 170000

void
transaction_wait(int64_t seconds)
{
	/* For the server, 0 is no limit. */
	lock_timeout = seconds < 0 ? 0 : seconds == 0 ? 1 : seconds * 1000;
}

exit_status
transaction_begin(PGconn *conn)
{
	buffer		sql = {0};
	exit_status status;

	buffer_text(&sql, begin);
	buffer_text(&sql, watch_client);
	buffer_format(&sql, " SET LOCAL lock_timeout = %lld;",
				  (long long) lock_timeout);
	if (PQserverVersion(conn) >= VERSION_WITH_LIMIT)
		buffer_text(&sql, " SET LOCAL transaction_timeout = 0;");
	status = database_script(conn, sql.data);
	buffer_free(&sql);
	return status;
}

exit_status
transaction_end(PGconn *conn)
{
	return database_run(conn, "COMMIT", 0, NULL);
}

/* COMMIT of a failed transaction succeeds, and rolls it back. */
static exit_status
send_commit(PGconn *conn)
{
	exit_status status = EXIT_DONE;
	PGresult   *result = database_query(conn, &status, "COMMIT", 0, NULL);

	if (result != NULL && strcmp(PQcmdStatus(result), "COMMIT") != 0)
	{
		message_error("the transaction was rolled back");
		status = EXIT_INTERNAL;
	}
	PQclear(result);
	return status;
}

exit_status
transaction_commit(PGconn *conn, transaction_question was_committed,
				   void *data)
{
	exit_status status = send_commit(conn);

	/* While the session lasts, the server's reply is clear. */
	if (status == EXIT_DONE || PQstatus(conn) == CONNECTION_OK)
		return status;
	if (!connection_recover(conn))
	{
		message_hint("It is not known yet whether the last step was committed: run the command again, which finds out.");
		return EXIT_TRY_AGAIN;
	}
	if (!was_committed(conn, data))
		return EXIT_TRY_AGAIN;
	message_warning("the connection was lost, but everything was committed");
	return EXIT_DONE;
}
