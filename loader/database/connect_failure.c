/*
 * connect_failure.c
 *	  Why a connection could not be made.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "database/connect_failure.h"

#include <ctype.h>
#include <errno.h>
#include <poll.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "database/sqlstate.h"

#define PATIENCE_MS 10000
#define STATE_SIZE 6			/* of an SQLSTATE, with its NUL */

/* Run the attempt to its end, or until it takes too long. */
static bool
finish_attempt(PGconn *conn)
{
	PostgresPollingStatusType step = PGRES_POLLING_WRITING;

	while (step == PGRES_POLLING_READING || step == PGRES_POLLING_WRITING)
	{
		struct pollfd p = {PQsocket(conn),
		step == PGRES_POLLING_READING ? POLLIN : POLLOUT, 0};
		int			ready = poll(&p, 1, PATIENCE_MS);

		if (ready < 0 && errno == EINTR)
			continue;
		if (ready <= 0)
			return false;
		step = PQconnectPoll(conn);
	}
	return step == PGRES_POLLING_OK;
}

/* The last word of a terse message, if it is an SQLSTATE. */
static void
last_state(const char *message, char *state)
{
	size_t		length = strlen(message);
	size_t		start;

	state[0] = '\0';
	while (length > 0 && isspace((unsigned char) message[length - 1]))
		length--;
	start = length;
	while (start > 0 && (isupper((unsigned char) message[start - 1]) ||
						 isdigit((unsigned char) message[start - 1])))
		start--;
	if (length - start != STATE_SIZE - 1 || start == 0 ||
		message[start - 1] != ' ')
		return;
	memcpy(state, message + start, STATE_SIZE - 1);
	state[STATE_SIZE - 1] = '\0';
}

/* Numbers from 1 to 65535 or nothing, separated by commas */
static bool
ports_are_right(const char *list)
{
	while (list != NULL && *list != '\0')
	{
		size_t		digits = strspn(list, "0123456789");
		long		port = strtol(list, NULL, 10);

		if (digits > 5 || (digits > 0 && (port < 1 || port > 65535)) ||
			(list[digits] != '\0' && list[digits] != ','))
			return false;
		list += digits + (list[digits] == ',');
	}
	return true;
}

/* libpq refuses other invalid parameters, but tries an invalid port. */
static bool
parameters_are_right(PGconn *conn)
{
	PQconninfoOption *options = PQconninfo(conn);
	bool		good = true;

	for (PQconninfoOption *i = options; i != NULL && i->keyword != NULL; i++)
		if (strcmp(i->keyword, "port") == 0)
			good = ports_are_right(i->val);
	PQconninfoFree(options);
	return good;
}

/* Is a kind of server wanted, such as a primary, and is none there now? */
static bool
wants_a_kind_of_server(PGconn *conn)
{
	PQconninfoOption *options = PQconninfo(conn);
	bool		wants = false;

	for (PQconninfoOption *i = options; i != NULL && i->keyword != NULL; i++)
		if (strcmp(i->keyword, "target_session_attrs") == 0)
			wants = i->val != NULL && strcmp(i->val, "any") != 0;
	PQconninfoFree(options);
	return wants;
}

/* Without an SQLSTATE the password is missing, or the server is not wanted. */
static exit_status
meaning_without_state(PGconn *conn)
{
	return wants_a_kind_of_server(conn) && !PQconnectionNeedsPassword(conn) ?
		EXIT_TRY_AGAIN : EXIT_PERMISSION;
}

exit_status
connect_failure_meaning(PGconn *failed, const char *const *keywords,
						const char *const *values)
{
	char		state[STATE_SIZE] = "";
	exit_status status = EXIT_TRY_AGAIN;
	PGconn	   *conn;

	if (!parameters_are_right(failed))
		return EXIT_USAGE;
	switch (PQpingParams(keywords, values, 1))
	{
		case PQPING_NO_ATTEMPT:
			return EXIT_USAGE;	/* nothing to connect to */
		case PQPING_REJECT:		/* it starts, stops or recovers */
		case PQPING_NO_RESPONSE:
			return EXIT_TRY_AGAIN;
		case PQPING_OK:
			break;
	}
	conn = PQconnectStartParams(keywords, values, 1);
	if (conn == NULL || PQstatus(conn) == CONNECTION_BAD)
	{
		PQfinish(conn);
		return EXIT_TRY_AGAIN;
	}
	PQsetErrorVerbosity(conn, PQERRORS_SQLSTATE);
	/* A connection that succeeds now will succeed next time. */
	if (!finish_attempt(conn))
	{
		last_state(PQerrorMessage(conn), state);
		status = state[0] == '\0' ? meaning_without_state(conn) :
			sqlstate_meaning(state, EXIT_PERMISSION);
	}
	PQfinish(conn);
	return status;
}
