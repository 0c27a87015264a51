/*
 * sqlstate.c
 *	  The exit status for an error of the server.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "database/sqlstate.h"

#include <stddef.h>
#include <string.h>

/* SQLSTATEs and classes of them; the first match counts. */
static const struct
{
	const char *prefix;
	exit_status status;
}			meanings[] = {
	{"08", EXIT_TRY_AGAIN},		/* connection */
	{"40", EXIT_TRY_AGAIN},		/* deadlock, serialization */
	{"53", EXIT_TRY_AGAIN},		/* disk full, too many connections */
	{"55P03", EXIT_TRY_AGAIN},	/* lock not available */
	{"55000", EXIT_REFUSED},	/* closed, retired: not as things are */
	{"P0002", EXIT_REFUSED},	/* nothing has that name or day */
	{"P0003", EXIT_REFUSED},	/* several have it */
	{"57", EXIT_TRY_AGAIN},		/* shutdown, cancelled */
	{"28", EXIT_PERMISSION},
	{"3D000", EXIT_PERMISSION}, /* no such database */
	{"42501", EXIT_PERMISSION},
	{"25006", EXIT_WORKSPACE},	/* standby, or read-only */
	{"22P05", EXIT_REFUSED},	/* no such character in the database */
	{"0A", EXIT_WORKSPACE},		/* extension not available */
	{"58P01", EXIT_WORKSPACE},
	{"3F000", EXIT_WORKSPACE},	/* schema, table, function missing */
	{"42P01", EXIT_WORKSPACE},
	{"42883", EXIT_WORKSPACE},
	{"42704", EXIT_WORKSPACE},
	{"42710", EXIT_WORKSPACE},	/* the name is taken */
	{"42723", EXIT_WORKSPACE},
	{"42P07", EXIT_WORKSPACE},
	{"0P", EXIT_USAGE},			/* a role that is not suitable */
	{"42939", EXIT_USAGE}		/* a name that is reserved */
};

exit_status
sqlstate_meaning(const char *state, exit_status otherwise)
{
	for (size_t i = 0; i < sizeof(meanings) / sizeof(meanings[0]); i++)
		if (strncmp(state, meanings[i].prefix,
					strlen(meanings[i].prefix)) == 0)
			return meanings[i].status;
	return otherwise;
}
