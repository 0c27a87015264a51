/*
 * amend.c
 *	  The commands retract, retire and close.
 *
 * The functions of the workspace do the work, for users of SQL as well.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "amend.h"

#include "base/buffer.h"
#include "base/message.h"
#include "database/database.h"
#include "database/transaction.h"

static exit_status
retract(const options *o, PGconn *conn, buffer *figure)
{
	const char *values[] = {o->arguments[0], o->day, o->reason, o->plan,
	o->place, o->breakdown};
	exit_status status = EXIT_DONE;
	PGresult   *got = database_query(conn, &status,
									 "SELECT goalpost.retract_figure($1, $2, $3, $4, $5, $6)",
									 6, values);

	if (got != NULL)
		buffer_text(figure, PQgetvalue(got, 0, 0));
	PQclear(got);
	return status;
}

static exit_status
retire(const options *o, PGconn *conn)
{
	const char *values[] = {o->arguments[0], o->reason, o->plan, o->place,
	o->breakdown};
	const char *undone[] = {o->arguments[0], o->plan, o->place, o->breakdown};

	if (o->undo)
		return database_run(conn,
							"SELECT goalpost.reinstate_indicator($1, $2, $3, $4)",
							4, undone);
	return database_run(conn,
						"SELECT goalpost.retire_indicator($1, $2, $3, $4, $5)",
						5, values);
}

static exit_status
close_plan(const options *o, PGconn *conn)
{
	const char *values[] = {o->arguments[0], o->day};

	return database_run(conn, "SELECT goalpost.close_plan($1, $2)", 2, values);
}

/* Make the change; the figure is what was taken back. */
static exit_status
change(const options *o, PGconn *conn, buffer *figure)
{
	switch (o->command)
	{
		case COMMAND_RETRACT:
			return retract(o, conn, figure);
		case COMMAND_RETIRE:
			return retire(o, conn);
		default:
			return close_plan(o, conn);
	}
}

/* Tell what was done. */
static void
tell(const options *o, const buffer *figure)
{
	const char *name = o->arguments[0];

	if (o->command == COMMAND_RETRACT)
		message_result("retracted: %s on %s, %s", name, o->day,
					   buffer_string(figure));
	else if (o->command == COMMAND_CLOSE)
		message_result("plan %s: closed through %s", name, o->day);
	else if (o->undo)
		message_result("no longer retired: %s", name);
	else
		message_result("retired: %s", name);
}

/* The transaction that the former session was to commit */
typedef struct pending
{
	char		id[DATABASE_INTEGER_SIZE];
	char		session[DATABASE_INTEGER_SIZE];
} pending;

/* Until it ends, the former session holds a lock of its number. */
static const char lock_session[] =
	"SELECT pg_advisory_xact_lock(hashtext('goalpost.amend'), $1)";

/* Begin, with the lock, and find the transaction's number. */
static exit_status
begin_pending(PGconn *conn, pending *p)
{
	const char *values[] = {p->session};
	exit_status status = transaction_begin(conn);
	PGresult   *got;

	database_print_integer(PQbackendPID(conn), p->session);
	if (status == EXIT_DONE)
		status = database_run(conn, lock_session, 1, values);
	if (status != EXIT_DONE)
		return status;
	got = database_query(conn, &status, "SELECT pg_current_xact_id()", 0, NULL);
	if (got != NULL)
		database_print_integer(database_integer(got, 0), p->id);
	PQclear(got);
	return status;
}

static bool
was_committed(PGconn *conn, void *data)
{
	const pending *p = data;
	const char *session[] = {p->session};
	const char *id[] = {p->id};
	exit_status status = transaction_begin(conn);
	PGresult   *got = NULL;
	bool		committed = false;

	if (status == EXIT_DONE)
		status = database_run(conn, lock_session, 1, session);
	if (status == EXIT_DONE)
		got = database_query(conn, &status,
							 "SELECT pg_xact_status($1) = 'committed'", 1, id);
	if (got != NULL)
		committed = PQgetvalue(got, 0, 0)[0] == 't';
	PQclear(got);
	return status == EXIT_DONE && transaction_end(conn) == EXIT_DONE &&
		committed;
}

exit_status
amend(const options *o, PGconn *conn)
{
	buffer		figure = {0};
	pending		p;
	exit_status status = begin_pending(conn, &p);

	if (status == EXIT_DONE)
		status = change(o, conn, &figure);
	if (status == EXIT_DONE)
		status = transaction_commit(conn, was_committed, &p);
	if (status == EXIT_DONE && !o->quiet)
		tell(o, &figure);
	buffer_free(&figure);
	return status;
}
