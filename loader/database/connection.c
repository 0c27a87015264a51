/*
 * connection.c
 *	  Opens a session, and recovers one after a failure.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "database/connection.h"

#include <stdlib.h>
#include <string.h>

#include "base/fatal.h"
#include "base/message.h"
#include "database/connect_failure.h"
#include "database/connection_string.h"
#include "database/database.h"

#define SERVER_MINIMUM 140000

bool
connection_recover(PGconn *conn)
{
	if (PQstatus(conn) == CONNECTION_OK &&
		PQtransactionStatus(conn) != PQTRANS_IDLE)
		database_run(conn, "ROLLBACK", 0, NULL);
	if (PQstatus(conn) == CONNECTION_OK)
		return true;
	PQreset(conn);
	return PQstatus(conn) == CONNECTION_OK;
}

/* Notices of the server look like our own warnings. */
static void
on_notice(void *unused, const char *message)
{
	(void) unused;
	message_warning("%s", message);
}

/*
 * Defaults that bound the wait for a server that is unreachable or stalls.
 */
static const struct
{
	const char *keyword;
	const char *value;
}			defaults[] = {
	{"connect_timeout", "10"},	/* seconds, for each address */
	{"keepalives_idle", "30"},
	{"keepalives_interval", "10"},
	{"keepalives_count", "3"},
	{"tcp_user_timeout", "60000"}	/* milliseconds */
};

#define DEFAULT_COUNT (sizeof(defaults) / sizeof(defaults[0]))

/* Parameters for libpq, ended by a NULL keyword. */
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

/* Let PQconndefaults read the service that a connection string names. */
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
 * Add the defaults that neither the environment nor the service file
 * overrides.  A connection string overrides them, since it comes later.
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
	/* libpq goes on even if it had no memory to keep the version. */
	if (PQserverVersion(*conn) == 0)
		fatal("out of memory");
	if (PQserverVersion(*conn) < SERVER_MINIMUM)
	{
		message_error("the server is older than PostgreSQL %d",
					  SERVER_MINIMUM / 10000);
		return EXIT_WORKSPACE;
	}
	PQsetNoticeProcessor(*conn, on_notice, NULL);
	/* Errors come without the statement in which they happened. */
	PQsetErrorVerbosity(*conn, PQERRORS_TERSE);
	return EXIT_DONE;
}

/* A setting that the server reports, also when it changes; poolers may not. */
static bool
is_reported_on(PGconn *conn, const char *setting)
{
	const char *value = PQparameterStatus(conn, setting);

	return value != NULL && strcmp(value, "on") == 0;
}

exit_status
connection_check_writable(PGconn *conn)
{
	if (is_reported_on(conn, "in_hot_standby"))
	{
		message_error("the server is a standby, to which nothing can be written");
		message_hint("Connect to the primary. Of several hosts, target_session_attrs=read-write finds it.");
		return EXIT_WORKSPACE;
	}
	if (is_reported_on(conn, "default_transaction_read_only"))
	{
		message_error("the server is read-only for this database or role");
		message_hint("Somebody has set default_transaction_read_only; load when it is off again.");
		return EXIT_WORKSPACE;
	}
	return EXIT_DONE;
}
