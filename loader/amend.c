/*
 * amend.c
 *	  The commands retract, retire, close and undo.
 *
 * The functions of the workspace do the work, for users of SQL as well.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "amend.h"

#include <stdbool.h>

#include "base/buffer.h"
#include "base/message.h"
#include "database/database.h"
#include "database/transaction.h"

/* What was changed */
typedef struct amendment
{
	buffer		figure;			/* that was taken back */
	bool		is_plan;		/* the batch that was undone */
	int64_t		taken_back;		/* figures or targets */
	int64_t		restored;		/* of them, to an earlier one */
	bool		leaves_rest;	/* of what has no history */
} amendment;

static exit_status
retract(const options *o, PGconn *conn, amendment *a)
{
	const char *values[] = {o->arguments[0], o->day, o->reason, o->plan,
	o->place, o->breakdown};
	exit_status status = EXIT_DONE;
	PGresult   *got = database_query(conn, &status,
									 "SELECT goalpost.retract_figure($1, $2, $3, $4, $5, $6)",
									 6, values);

	if (got != NULL)
		buffer_text(&a->figure, PQgetvalue(got, 0, 0));
	PQclear(got);
	return status;
}

/* Does a plan stand whose names and the like the batch may have changed? */
static exit_status
find_rest(const options *o, PGconn *conn, amendment *a)
{
	const char *values[] = {o->arguments[0]};
	exit_status status = EXIT_DONE;
	PGresult   *got = database_query(conn, &status,
									 "SELECT EXISTS (SELECT FROM goalpost.outcome AS o"
									 " JOIN goalpost.indicator AS i USING (plan_id)"
									 " WHERE o.batch_id = $1 AND i.retired_at IS NULL)",
									 1, values);

	if (got != NULL)
		a->leaves_rest = PQgetvalue(got, 0, 0)[0] == 't';
	PQclear(got);
	return status;
}

static exit_status
undo(const options *o, PGconn *conn, amendment *a)
{
	const char *values[] = {o->arguments[0], o->reason};
	exit_status status = EXIT_DONE;
	PGresult   *got = database_query(conn, &status,
									 "SELECT u.kind = 'targets', u.taken_back, u.restored"
									 " FROM goalpost.undo_batch($1, $2) AS u",
									 2, values);

	if (got != NULL)
	{
		a->is_plan = PQgetvalue(got, 0, 0)[0] == 't';
		a->taken_back = database_integer(got, 1);
		a->restored = database_integer(got, 2);
	}
	PQclear(got);
	return a->is_plan ? find_rest(o, conn, a) : status;
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

static exit_status
change(const options *o, PGconn *conn, amendment *a)
{
	switch (o->command)
	{
		case COMMAND_RETRACT:
			return retract(o, conn, a);
		case COMMAND_UNDO:
			return undo(o, conn, a);
		case COMMAND_RETIRE:
			return retire(o, conn);
		default:
			return close_plan(o, conn);
	}
}

/* Tell what was done. */
static void
tell(const options *o, const amendment *a)
{
	const char *name = o->arguments[0];

	if (o->command == COMMAND_RETRACT)
		message_result("retracted: %s on %s, %s", name, o->day,
					   buffer_string(&a->figure));
	else if (o->command == COMMAND_UNDO && a->is_plan)
		message_result_count("batch %s: undone, %lld indicator retired, %lld with the earlier target",
							 "batch %s: undone, %lld indicators retired, %lld with the earlier target",
							 a->taken_back - a->restored, name,
							 (long long) (a->taken_back - a->restored),
							 (long long) a->restored);
	else if (o->command == COMMAND_UNDO)
		message_result_count("batch %s: undone, %lld figure taken back, %lld with an earlier one instead",
							 "batch %s: undone, %lld figures taken back, %lld with an earlier one instead",
							 a->taken_back, name, (long long) a->taken_back,
							 (long long) a->restored);
	else if (o->command == COMMAND_CLOSE)
		message_result("plan %s: closed through %s", name, o->day);
	else if (o->undo)
		message_result("no longer retired: %s", name);
	else
		message_result("retired: %s", name);
	if (a->leaves_rest)
		message_hint("What has no history is not restored: the period of the plan, and names, sections, departments, weights, aggregations, frequencies and the like. If an earlier file is right, load it again with --again.");
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
	amendment	a = {0};
	pending		p;
	exit_status status = begin_pending(conn, &p);

	if (status == EXIT_DONE)
		status = change(o, conn, &a);
	if (status == EXIT_DONE)
		status = transaction_commit(conn, was_committed, &p);
	if (status == EXIT_DONE && !o->quiet)
		tell(o, &a);
	buffer_free(&a.figure);
	return status;
}
