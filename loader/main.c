/*
 * main.c
 *	  The program goalpost: loads plans and reports into PostgreSQL.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "amend.h"
#include "base/fatal.h"
#include "base/message.h"
#include "base/translate.h"
#include "extract.h"
#include "import_all.h"
#include "database/ledger.h"
#include "database/transaction.h"
#include "log.h"
#include "options.h"
#include "verify.h"
#include "workspace.h"

/* Freed when memory runs out, so that libpq can still close the attempt. */
#define RESERVE_SIZE 65536

static PGconn *conn;
static void *reserve;

/* Is there a workspace of this program? */
static exit_status
check_workspace(void)
{
	exit_status status = transaction_begin(conn);

	if (status == EXIT_DONE)
		status = workspace_check(conn);
	return status == EXIT_DONE ? transaction_end(conn) : status;
}

static exit_status
run_command(const options *o)
{
	exit_status status = EXIT_DONE;

	/* The ledger can be read on a standby, too. */
	if (o->command != COMMAND_LOG)
		status = connection_check_writable(conn);
	if (status != EXIT_DONE)
		return status;
	switch (o->command)
	{
		case COMMAND_INIT:
			return workspace_init(o, conn);
		case COMMAND_LOAD:
		case COMMAND_CHECK:
			status = check_workspace();
			return status == EXIT_DONE ? import_all(o, conn) : status;
		case COMMAND_LOG:
			status = check_workspace();
			return status == EXIT_DONE ? log_show(o, conn) : status;
		case COMMAND_VERIFY:
			status = check_workspace();
			return status == EXIT_DONE ? verify(o, conn) : status;
		case COMMAND_RETRACT:
		case COMMAND_RETIRE:
		case COMMAND_CLOSE:
		case COMMAND_UNDO:
			status = check_workspace();
			return status == EXIT_DONE ? amend(o, conn) : status;
		case COMMAND_EXTRACT:	/* needs no database */
		case COMMAND_NONE:
			break;
	}
	return EXIT_DONE;
}

/*
 * If the caller closed a standard descriptor, the next file or connection
 * would get its number, and our output would be written there.
 */
static void
open_standard_streams(void)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF &&
			open("/dev/null", O_RDWR) != fd)
			exit(EXIT_INTERNAL);
}

/* Has the reader of our output gone away, as in `goalpost log | head`? */
static bool
reader_has_left(void)
{
	struct pollfd output = {STDOUT_FILENO, POLLOUT, 0};

	return poll(&output, 1, 0) == 1 && (output.revents & POLLERR) != 0;
}

/* Report output that was lost, unless nobody reads it any more. */
static exit_status
close_output(exit_status status)
{
	/* Some errors show only when the stream is flushed. */
	bool		failed = fflush(stdout) != 0 || ferror(stdout) != 0;

	if (failed && reader_has_left())
		return status;
	if (fclose(stdout) == 0 && !failed)
		return status;
	message_error("could not write to standard output");
	return status < EXIT_NO_OUTPUT ? EXIT_NO_OUTPUT : status;
}

/*
 * The handler of fatal().  It may be called anywhere, and without memory; a
 * message does not need any.  The attempt is closed if libpq can do so with the
 * memory that is freed here, otherwise by the next load.
 */
static void
end_program(const char *reason)
{
	message_error("%s", translate(reason));
	free(reserve);
	if (conn != NULL)
		ledger_abandon(conn, message_last_error());
	exit(EXIT_INTERNAL);
}

int
main(int argc, char **argv)
{
	options		o;
	exit_status status;

	open_standard_streams();
	reserve = malloc(RESERVE_SIZE);
	fatal_set_handler(end_program);
	/* Keeps results and errors in order when both go to one log. */
	setvbuf(stdout, NULL, _IOLBF, 0);
	/* A reader of our output that goes away must not end an import. */
	signal(SIGPIPE, SIG_IGN);
	/* A limit on the size of files is reported as an error instead. */
	signal(SIGXFSZ, SIG_IGN);
	translate_begin();
	status = options_read(argc, argv, &o);
	if (status == EXIT_DONE && o.command == COMMAND_INIT && o.print)
		status = workspace_print(&o);
	else if (status == EXIT_DONE && o.command == COMMAND_EXTRACT)
		status = extract(&o);
	else if (status == EXIT_DONE && o.command != COMMAND_NONE)
	{
		transaction_wait(o.wait);
		status = connection_open(&o.connection, &conn);
		if (status == EXIT_DONE)
			status = run_command(&o);
		PQfinish(conn);
		conn = NULL;
	}
	return (int) close_output(status);
}
