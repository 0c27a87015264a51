/*
 * connection.c
 *	  The way to a session that is safe, and back to one after a failure.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "database/connection.h"

#include <stdlib.h>
#include <string.h>

#include "base/fatal.h"
#include "base/message.h"
#include "database/connection_string.h"
#include "database/database.h"
#include "database/connect_failure.h"

#define SERVER_MINIMUM 140000

/* Make the session safe, also after it was connected again. */
static exit_status
prepare_session(PGconn *conn)
{
	/* Nothing is found by chance, and no setting of the role changes it. */
	exit_status status = database_run(conn,
									  "SELECT pg_catalog.set_config('search_path', '', false),"
									  " pg_catalog.set_config('client_min_messages', 'warning', false),"
									  " pg_catalog.set_config('datestyle', 'ISO', false),"
									  " pg_catalog.set_config('bytea_output', 'hex', false),"
									  " pg_catalog.set_config('standard_conforming_strings', 'on', false),"
									  " pg_catalog.set_config('synchronous_commit', 'on', false),"
									  " pg_catalog.set_config('lock_timeout', '60s', false),"
									  " pg_catalog.set_config('idle_in_transaction_session_timeout', '10min', false)",
									  0, NULL);

	if (status != EXIT_DONE)
		return status;
	/* A dead loader's locks go within a second, where the platform can tell. */
	PQclear(PQexecParams(conn,
						 "SELECT pg_catalog.set_config('client_connection_check_interval', '1s', false)",
						 0, NULL, NULL, NULL, NULL, 0));
	return EXIT_DONE;
}

bool
connection_recover(PGconn *conn)
{
	if (PQstatus(conn) == CONNECTION_OK &&
		PQtransactionStatus(conn) != PQTRANS_IDLE)
		database_run(conn, "ROLLBACK", 0, NULL);
	if (PQstatus(conn) == CONNECTION_OK)
		return true;
	PQreset(conn);
	return PQstatus(conn) == CONNECTION_OK &&
		prepare_session(conn) == EXIT_DONE;
}

/* What the server has to say is written like our own complaints. */
static void
on_notice(void *unused, const char *message)
{
	(void) unused;
	message_warning("%s", message);
}

/*
 * What holds unless the user says otherwise: a server that is away or stalls
 * is given up after that time, and the scheduler tries again.
 */
static const struct
{
	const char *keyword;
	const char *value;
}			defaults[] = {
	{"connect_timeout", "10"},	/* seconds for each address */
	{"keepalives_idle", "30"},
	{"keepalives_interval", "10"},
	{"keepalives_count", "3"},
	{"tcp_user_timeout", "60000"}	/* milliseconds without an answer */
};

#define DEFAULT_COUNT (sizeof(defaults) / sizeof(defaults[0]))

/* Parameters for libpq; those of the arguments, and their end, come last. */
typedef struct parameters
{
	const char *keywords[DEFAULT_COUNT + 7];
	const char *values[DEFAULT_COUNT + 7];
	int			count;
} parameters;

static void
add_parameter(parameters *p, const char *keyword, const char *value)
{
	p->keywords[p->count] = keyword;
	p->values[p->count++] = value;
}

/* The service that a connection string names also has a say. */
static void
use_service(const char *database)
{
	PQconninfoOption *parsed = NULL;

	if (database != NULL)
		parsed = PQconninfoParse(database, NULL);
	for (PQconninfoOption *i = parsed; i != NULL && i->keyword != NULL; i++)
		if (i->val != NULL && strcmp(i->keyword, "service") == 0)
			setenv("PGSERVICE", i->val, 1);
	PQconninfoFree(parsed);
}

/*
 * A default counts less than the environment and the service file, which
 * PQconndefaults gives, and less than the connection string: libpq takes the
 * later of two values.
 */
static void
add_defaults(parameters *p)
{
	PQconninfoOption *given = PQconndefaults();

	for (PQconninfoOption *i = given; i != NULL && i->keyword != NULL; i++)
		for (size_t d = 0; d < DEFAULT_COUNT; d++)
			if (i->val == NULL && strcmp(i->keyword, defaults[d].keyword) == 0)
				add_parameter(p, defaults[d].keyword, defaults[d].value);
	PQconninfoFree(given);
}

static void
fill_parameters(parameters *p, const connection_options *o)
{
	p->count = 0;
	use_service(o->database);
	add_defaults(p);
	add_parameter(p, "host", o->host);
	add_parameter(p, "port", o->port);
	add_parameter(p, "user", o->user);
	add_parameter(p, "dbname", o->database);
	add_parameter(p, "fallback_application_name", PROGRAM);
	add_parameter(p, "client_encoding", "UTF8");
	add_parameter(p, NULL, NULL);
}

exit_status
connection_open(const connection_options *o, PGconn **conn)
{
	parameters	p;
	exit_status status = connection_string_check(o);

	if (status != EXIT_DONE)
		return status;
	fill_parameters(&p, o);
	*conn = PQconnectdbParams(p.keywords, p.values, 1);
	if (*conn == NULL)
		fatal("out of memory");
	if (PQstatus(*conn) != CONNECTION_OK)
	{
		message_error("%s", PQerrorMessage(*conn));
		return connect_failure_meaning(*conn, p.keywords, p.values);
	}
	/* libpq lets us in even if it could not keep what the server said. */
	if (PQserverVersion(*conn) == 0)
		fatal("out of memory");
	if (PQserverVersion(*conn) < SERVER_MINIMUM)
	{
		message_error("the server is older than PostgreSQL %d",
					  SERVER_MINIMUM / 10000);
		return EXIT_WORKSPACE;
	}
	PQsetNoticeProcessor(*conn, on_notice, NULL);
	/* Of a lost connection only what happened, not the statement it was in. */
	PQsetErrorVerbosity(*conn, PQERRORS_TERSE);
	return prepare_session(*conn);
}
