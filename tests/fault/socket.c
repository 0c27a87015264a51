/*
 * socket.c
 *	  Connections that are lost.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fault.h"

#include <netinet/in.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

static bool is_cut;

/* The connection is lost with the call that fails, or after COMMIT. */
ssize_t
send(int fd, const void *bytes, size_t size, int flags)
{
	ssize_t		sent;
	bool		cut;

	if (is_cut || fault_fails("send", ECONNRESET))
	{
		shutdown(fd, SHUT_RDWR);
		errno = ECONNRESET;
		return -1;
	}
	fault_copy_begins = false;
	cut = memmem(bytes, size, "COMMIT", sizeof("COMMIT")) != NULL &&
		(fault_reached("commit") || fault_reached("reply"));
	if (memmem(bytes, size, "COMMIT", sizeof("COMMIT")) != NULL &&
		fault_reached("unsent"))
		shutdown(fd, SHUT_RDWR);
	sent = NEXT(send) (fd, bytes, size, flags);
	is_cut = cut;
	return sent;
}

/* Have these bytes a message of that type?  They may begin within another one. */
static bool
has_message(const unsigned char *bytes, ssize_t size, char type)
{
	ssize_t		at = 0;

	while (at + 5 <= size && bytes[at] != type)
		at += 1 + (ssize_t) ((uint32_t) bytes[at + 1] << 24 |
							 (uint32_t) bytes[at + 2] << 16 |
							 (uint32_t) bytes[at + 3] << 8 | bytes[at + 4]);
	return at + 5 <= size;
}

ssize_t
recv(int fd, void *bytes, size_t size, int flags)
{
	ssize_t		got;

	if (fault_fails("recv", EIO))
		return -1;
	got = is_cut ? 0 : NEXT(recv) (fd, bytes, size, flags);
	fault_copy_begins = has_message(bytes, got, 'G');
	return got;
}

int
poll(struct pollfd *sockets, nfds_t count, int timeout)
{
	return fault_fails("poll", ENOMEM) ? -1 : NEXT(poll) (sockets, count, timeout);
}

/* Where the compiler checks it */
int
__poll_chk(struct pollfd *sockets, nfds_t count, int timeout, size_t size)
{
	(void) size;
	return poll(sockets, count, timeout);
}

int
connect(int fd, const struct sockaddr *address, socklen_t length)
{
	const char *class = getenv("FAULT_CLASS");

	if (class != NULL && strcmp(class, "reply") == 0)
		is_cut = false;
	if (!is_cut)
		return NEXT(connect) (fd, address, length);
	errno = ECONNREFUSED;
	return -1;
}

/* Options of a socket are seen here only: nobody else can ask for them. */
int
setsockopt(int fd, int level, int name, const void *value, socklen_t length)
{
	const char *path = getenv("FAULT_OPTIONS");
	FILE	   *options = path == NULL || level != IPPROTO_TCP ? NULL :
		fopen(path, "a");

	if (options != NULL)
	{
		fprintf(options, "%d %d\n", name, *(const int *) value);
		fclose(options);
	}
	return NEXT(setsockopt) (fd, level, name, value, length);
}
