/*
 * amend.c
 *	  The commands retract, retire and close.
 *
 * The functions of the workspace do the work, for users of SQL as well.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "amend.h"

#include "base/message.h"
#include "database/database.h"

static exit_status
retract(const options *o, PGconn *conn)
{
	const char *values[] = {o->arguments[0], o->day, o->reason, o->plan,
	o->place, o->breakdown};
	exit_status status = EXIT_DONE;
	PGresult   *got = database_query(conn, &status,
									 "SELECT goalpost.retract_figure($1, $2, $3, $4, $5, $6)",
									 6, values);

	if (got != NULL && !o->quiet)
		message_result("retracted: %s on %s, %s", o->arguments[0], o->day,
					   PQgetvalue(got, 0, 0));
	PQclear(got);
	return status;
}

static exit_status
retire(const options *o, PGconn *conn)
{
	const char *values[] = {o->arguments[0], o->reason, o->plan, o->place,
	o->breakdown};
	const char *undone[] = {o->arguments[0], o->plan, o->place, o->breakdown};
	exit_status status;

	if (o->undo)
		status = database_run(conn,
							  "SELECT goalpost.reinstate_indicator($1, $2, $3, $4)",
							  4, undone);
	else
		status = database_run(conn,
							  "SELECT goalpost.retire_indicator($1, $2, $3, $4, $5)",
							  5, values);
	if (status == EXIT_DONE && !o->quiet)
		message_result(o->undo ? N_("no longer retired: %s") :
					   N_("retired: %s"), o->arguments[0]);
	return status;
}

static exit_status
close_plan(const options *o, PGconn *conn)
{
	const char *values[] = {o->arguments[0], o->day};
	exit_status status = database_run(conn,
									  "SELECT goalpost.close_plan($1, $2)",
									  2, values);

	if (status == EXIT_DONE && !o->quiet)
		message_result("plan %s: closed through %s", o->arguments[0], o->day);
	return status;
}

exit_status
amend(const options *o, PGconn *conn)
{
	switch (o->command)
	{
		case COMMAND_RETRACT:
			return retract(o, conn);
		case COMMAND_RETIRE:
			return retire(o, conn);
		default:
			return close_plan(o, conn);
	}
}
