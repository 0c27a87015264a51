/*
 * main.c
 *	  The program goalpost: loads plans and reports into PostgreSQL.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <signal.h>
#include <stdio.h>

#include "database.h"
#include "import.h"
#include "log.h"
#include "message.h"
#include "options.h"
#include "workspace.h"

/* May the next file fare better after this one? */
static bool
concerns_one_file(exit_status status)
{
	return status == EXIT_DONE || status == EXIT_REJECTS ||
		status == EXIT_REFUSED || status == EXIT_NO_INPUT ||
		status == EXIT_NO_OUTPUT;
}

/* One transaction per file; the highest status counts. */
static exit_status
import_files(const options *o, PGconn *conn)
{
	exit_status worst = workspace_check(conn);

	for (int i = 0; i < o->argument_count && concerns_one_file(worst); i++)
	{
		exit_status status = import_file(o, conn, o->arguments[i],
										 o->command == COMMAND_CHECK);

		if (status > worst)
			worst = status;
	}
	return worst;
}

static exit_status
run_command(const options *o, PGconn *conn)
{
	exit_status status;

	switch (o->command)
	{
		case COMMAND_INIT:
			return workspace_init(o, conn);
		case COMMAND_LOAD:
		case COMMAND_CHECK:
			return import_files(o, conn);
		case COMMAND_LOG:
			status = workspace_check(conn);
			return status == EXIT_DONE ? log_show(o, conn) : status;
		case COMMAND_NONE:
			break;
	}
	return EXIT_DONE;
}

int
main(int argc, char **argv)
{
	options		o;
	PGconn	   *conn = NULL;
	exit_status status;

	/* Results and complaints keep their order in one log. */
	setvbuf(stdout, NULL, _IOLBF, 0);
	/* A reader of our output that went away is told by the write, not by this. */
	signal(SIGPIPE, SIG_IGN);
	status = options_read(argc, argv, &o);
	if (status == EXIT_DONE && o.command == COMMAND_INIT && o.print)
		status = workspace_print(&o);
	else if (status == EXIT_DONE && o.command != COMMAND_NONE)
	{
		status = database_connect(&o, &conn);
		if (status == EXIT_DONE)
			status = run_command(&o, conn);
		PQfinish(conn);
	}
	if (fflush(stdout) != 0 && status == EXIT_DONE)
		status = EXIT_NO_OUTPUT;
	return (int) status;
}
