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
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *old, size_t size);

static long calls;
static long sources;			/* opened so far */
static bool is_cut;
static bool is_loaded;			/* backtrace can be called */
static bool copy_begins;		/* its answer was just received */

/* The function that this one stands before. */
#define NEXT(name) ((__typeof__(&name)) dlsym(RTLD_NEXT, #name))

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

/* Is this call of that class the one to fail? */
static bool
reached(const char *class)
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

/* Where calls come from, once it is known; OpenSSL calls very often. */
#define CALLER_COUNT 1024
static struct
{
	const void *caller;
	bool		is_ours;
}			callers[CALLER_COUNT];

/* Is this the loader, libpq, libcsv, or the C library on their behalf? */
static bool
find_caller(const void *caller)
{
	static const char *const ours[] = {"goalpost", "libpq.", "libcsv.", "libc."};
	Dl_info		info;
	const char *name;

	if (dladdr(caller, &info) == 0)
		return false;
	name = strrchr(info.dli_fname, '/');
	name = name == NULL ? info.dli_fname : name + 1;
	for (size_t i = 0; i < sizeof(ours) / sizeof(ours[0]); i++)
		if (strncmp(name, ours[i], strlen(ours[i])) == 0)
			return true;
	return false;
}

static bool
is_ours(const void *caller)
{
	size_t		at = ((size_t) caller >> 2) % CALLER_COUNT;

	if (callers[at].caller != caller)
	{
		callers[at].is_ours = find_caller(caller);
		callers[at].caller = caller;
	}
	return callers[at].is_ours;
}

/* Fails with that errno, as calls that return -1 or EOF do. */
static bool
fails(const char *class, int error)
{
	if (!reached(class))
		return false;
	errno = error;
	return true;
}

/*
 * Was the same code called from the same place before?  The hundred strings of a
 * connection's options are one fault, not a hundred.
 */
#define STACK_DEPTH 24
#define STACK_COUNT 4096
static bool
is_repeated(void)
{
	static uint64_t seen[STACK_COUNT];
	void	   *stack[STACK_DEPTH];
	int			depth = backtrace(stack, STACK_DEPTH);
	uint64_t	hash = 14695981039346656037u;
	size_t		at;

	for (int i = 0; i < depth; i++)
		hash = (hash ^ (uintptr_t) stack[i]) * 1099511628211u;
	for (at = hash % STACK_COUNT; seen[at] != 0; at = (at + 1) % STACK_COUNT)
		if (seen[at] == hash)
			return true;
	seen[at] = hash;
	return false;
}

/* The first call of backtrace allocates. */
__attribute__((constructor)) static void
load_backtrace(void)
{
	void	   *stack[1];

	backtrace(stack, 1);
	is_loaded = true;
}

/*
 * libpq waits for ever if it cannot allocate the answer to COPY ... FROM STDIN:
 * its parser takes that for an answer of which the rest is to come.
 */
static bool
has_no_memory(const void *caller)
{
	const char *class = getenv("FAULT_CLASS");

	return class != NULL && strcmp(class, "memory") == 0 && !copy_begins &&
		is_loaded && is_ours(caller) && !is_repeated() && fails("memory", ENOMEM);
}

void *
malloc(size_t size)
{
	return has_no_memory(__builtin_return_address(0)) ? NULL :
		__libc_malloc(size);
}

void *
calloc(size_t count, size_t size)
{
	return has_no_memory(__builtin_return_address(0)) ? NULL :
		__libc_calloc(count, size);
}

void *
realloc(void *old, size_t size)
{
	return has_no_memory(__builtin_return_address(0)) ? NULL :
		__libc_realloc(old, size);
}

/* A failure of a stream is noted in it, as by the C library. */
static bool
stream_fails(FILE *stream)
{
	if (!fails("write", ENOSPC))
		return false;
	stream->_flags |= _IO_ERR_SEEN;
	return true;
}

size_t
fwrite(const void *bytes, size_t size, size_t count, FILE *stream)
{
	return stream_fails(stream) ? 0 : NEXT(fwrite) (bytes, size, count, stream);
}

int
fputs(const char *text, FILE *stream)
{
	return stream_fails(stream) ? EOF : NEXT(fputs) (text, stream);
}

int
puts(const char *text)
{
	return stream_fails(stdout) ? EOF : NEXT(puts) (text);
}

int
fputc(int c, FILE *stream)
{
	return stream_fails(stream) ? EOF : NEXT(fputc) (c, stream);
}

int
putc(int c, FILE *stream)
{
	return stream_fails(stream) ? EOF : NEXT(putc) (c, stream);
}

/* What fprintf becomes where the compiler checks it. */
int
__fprintf_chk(FILE *stream, int flag, const char *format,...)
{
	va_list		args;
	int			length;

	(void) flag;
	if (stream_fails(stream))
		return -1;
	va_start(args, format);
	length = vfprintf(stream, format, args);
	va_end(args);
	return length;
}

int
fprintf(FILE *stream, const char *format,...)
{
	va_list		args;
	int			length;

	if (stream_fails(stream))
		return -1;
	va_start(args, format);
	length = vfprintf(stream, format, args);
	va_end(args);
	return length;
}

/* What was written before is lost with it. */
int
fflush(FILE *stream)
{
	return stream != NULL && stream_fails(stream) ? EOF :
		NEXT(fflush) (stream);
}

int
fclose(FILE *stream)
{
	bool		failed = stream_fails(stream);
	int			status = NEXT(fclose) (stream);

	return failed ? EOF : status;
}

int
fseeko(FILE *stream, off_t offset, int whence)
{
	return stream_fails(stream) ? -1 : NEXT(fseeko) (stream, offset, whence);
}

int
fseeko64(FILE *stream, off64_t offset, int whence)
{
	return stream_fails(stream) ? -1 : NEXT(fseeko64) (stream, offset, whence);
}

FILE *
tmpfile(void)
{
	return fails("write", ENOSPC) ? NULL : NEXT(tmpfile) ();
}

FILE *
tmpfile64(void)
{
	return fails("write", ENOSPC) ? NULL : NEXT(tmpfile64) ();
}

FILE *
fdopen(int fd, const char *mode)
{
	return fails("write", ENOMEM) ? NULL : NEXT(fdopen) (fd, mode);
}

ssize_t
write(int fd, const void *bytes, size_t size)
{
	return fails("write", ENOSPC) ? -1 : NEXT(write) (fd, bytes, size);
}

ssize_t
writev(int fd, const struct iovec *parts, int count)
{
	return fails("write", ENOSPC) ? -1 : NEXT(writev) (fd, parts, count);
}

int
fsync(int fd)
{
	return fails("write", EIO) ? -1 : NEXT(fsync) (fd);
}

int
unlinkat(int folder, const char *name, int flags)
{
	return fails("write", EIO) ? -1 : NEXT(unlinkat) (folder, name, flags);
}

int
renameat(int old_folder, const char *old, int new_folder, const char *new)
{
	if (fails("write", EIO) || fails("rename", EIO))
		return -1;
	return NEXT(renameat) (old_folder, old, new_folder, new);
}

/* Only the loader's sources are opened by such a name. */
int
open(const char *name, int flags,...)
{
	size_t		length = strlen(name);
	va_list		args;
	mode_t		mode = 0;

	if (length > 4 && strcmp(name + length - 4, ".csv") == 0)
	{
		sources++;
		if (getenv("FAULT_STEP") != NULL)
			calls = 0;
	}
	if ((flags & O_CREAT) != 0)
	{
		va_start(args, flags);
		mode = va_arg(args, mode_t);
		va_end(args);
	}
	return NEXT(open) (name, flags, mode);
}

/* Files that are made; those that are read only have no mode. */
int
openat(int folder, const char *name, int flags,...)
{
	va_list		args;
	mode_t		mode = 0;

	if ((flags & O_CREAT) != 0)
	{
		if (fails("write", ENOSPC))
			return -1;
		va_start(args, flags);
		mode = va_arg(args, mode_t);
		va_end(args);
	}
	return NEXT(openat) (folder, name, flags, mode);
}

/* The connection is lost with the call that fails, or after COMMIT. */
ssize_t
send(int fd, const void *bytes, size_t size, int flags)
{
	ssize_t		sent;
	bool		cut;

	if (is_cut || fails("send", ECONNRESET))
	{
		shutdown(fd, SHUT_RDWR);
		errno = ECONNRESET;
		return -1;
	}
	copy_begins = false;
	cut = memmem(bytes, size, "COMMIT", sizeof("COMMIT")) != NULL &&
		(reached("commit") || reached("reply"));
	if (memmem(bytes, size, "COMMIT", sizeof("COMMIT")) != NULL &&
		reached("unsent"))
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

	if (fails("recv", EIO))
		return -1;
	got = is_cut ? 0 : NEXT(recv) (fd, bytes, size, flags);
	copy_begins = has_message(bytes, got, 'G');
	return got;
}

int
poll(struct pollfd *sockets, nfds_t count, int timeout)
{
	return fails("poll", ENOMEM) ? -1 : NEXT(poll) (sockets, count, timeout);
}

/* Where the compiler checks it */
int
__poll_chk(struct pollfd *sockets, nfds_t count, int timeout, size_t size)
{
	(void) size;
	return poll(sockets, count, timeout);
}

ssize_t
pread(int fd, void *bytes, size_t size, off_t offset)
{
	char		name[32];

	snprintf(name, sizeof(name), "/proc/self/fd/%d", fd);
	if (reached("cut") && truncate(name, 0) != 0)
		abort();
	return fails("read", EIO) ? -1 : NEXT(pread) (fd, bytes, size, offset);
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
