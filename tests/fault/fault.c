/*
 * fault.c
 *	  Make one call of a program fail: to be loaded before the C library.
 *
 * A full disk, a lack of memory and a lost connection come at any call, and
 * not when a test wants them.  This library stands between the loader and the
 * C library, counts the calls of one class, and lets the one with a given
 * number fail as the system would.  Calls that other libraries make for
 * themselves pass: OpenSSL's thousands at its start say nothing about us.
 *
 * FAULT_CLASS  memory: malloc and its like, of the loader, libpq and libcsv,
 *              once for each stack of callers
 *              write: everything that writes, synchronises or names a file
 *              send: what goes to the server
 *              recv: what comes from it; the call fails, and that is all
 *              poll: the wait for it, likewise
 *              read: the bytes of the file
 *              cut: somebody empties the file before they are read
 *              rename: only what gives files their names
 *              commit: the statement COMMIT is sent, its answer never comes,
 *              and the server is gone
 *              reply: the same, but the next connection succeeds
 *              unsent: the same, but COMMIT is not sent
 * FAULT_AT     number of the call, from 1
 * FAULT_STEP   with each *.csv that is opened, counting begins anew, and the
 *              number of the call rises by that: many faults in one process
 * FAULT_ACT    fail (the default), stay (all later calls fail too) or kill
 * FAULT_MARK   a file to which a byte is added when the call is reached
 * FAULT_OPTIONS  a file to which the options that TCP sockets get are written
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fault.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool		fault_copy_begins;

static long calls;
static long sources;			/* opened so far */

static bool
act_is(const char *act)
{
	const char *wanted = getenv("FAULT_ACT");

	return strcmp(wanted == NULL ? "fail" : wanted, act) == 0;
}

static void
leave_mark(void)
{
	const char *mark = getenv("FAULT_MARK");
	int			fd = mark == NULL ? -1 :
		NEXT(open) (mark, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);

	if (fd >= 0 && NEXT(write) (fd, ".", 1) == 1)
		close(fd);
}

bool
fault_reached(const char *class)
{
	const char *wanted = getenv("FAULT_CLASS");
	const char *at = getenv("FAULT_AT");
	const char *step = getenv("FAULT_STEP");
	long		number;

	if (wanted == NULL || at == NULL || strcmp(wanted, class) != 0)
		return false;
	number = strtol(at, NULL, 10);
	if (step != NULL && sources == 0)
		return false;
	if (step != NULL)
		number += (sources - 1) * strtol(step, NULL, 10);
	calls++;
	if (calls < number || (calls > number && !act_is("stay")))
		return false;
	leave_mark();
	if (act_is("kill"))
		raise(SIGKILL);
	return true;
}

bool
fault_fails(const char *class, int error)
{
	if (!fault_reached(class))
		return false;
	errno = error;
	return true;
}

void
fault_count_source(void)
{
	sources++;
	if (getenv("FAULT_STEP") != NULL)
		calls = 0;
}
