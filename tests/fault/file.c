/*
 * file.c
 *	  Reading and writing of files that fails.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fault.h"

#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

/* A failure of a stream is noted in it, as by the C library. */
static bool
stream_fails(FILE *stream)
{
	if (!fault_fails("write", ENOSPC))
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
	return fault_fails("write", ENOSPC) ? NULL : NEXT(tmpfile) ();
}

FILE *
tmpfile64(void)
{
	return fault_fails("write", ENOSPC) ? NULL : NEXT(tmpfile64) ();
}

FILE *
fdopen(int fd, const char *mode)
{
	return fault_fails("write", ENOMEM) ? NULL : NEXT(fdopen) (fd, mode);
}

ssize_t
write(int fd, const void *bytes, size_t size)
{
	return fault_fails("write", ENOSPC) ? -1 : NEXT(write) (fd, bytes, size);
}

ssize_t
writev(int fd, const struct iovec *parts, int count)
{
	return fault_fails("write", ENOSPC) ? -1 : NEXT(writev) (fd, parts, count);
}

int
fsync(int fd)
{
	return fault_fails("write", EIO) ? -1 : NEXT(fsync) (fd);
}

int
unlinkat(int folder, const char *name, int flags)
{
	return fault_fails("write", EIO) ? -1 : NEXT(unlinkat) (folder, name, flags);
}

int
renameat(int old_folder, const char *old, int new_folder, const char *new)
{
	if (fault_fails("write", EIO) || fault_fails("rename", EIO))
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
		fault_count_source();
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
		if (fault_fails("write", ENOSPC))
			return -1;
		va_start(args, flags);
		mode = va_arg(args, mode_t);
		va_end(args);
	}
	return NEXT(openat) (folder, name, flags, mode);
}

ssize_t
pread(int fd, void *bytes, size_t size, off_t offset)
{
	char		name[32];

	snprintf(name, sizeof(name), "/proc/self/fd/%d", fd);
	if (fault_reached("cut") && truncate(name, 0) != 0)
		abort();
	return fault_fails("read", EIO) ? -1 : NEXT(pread) (fd, bytes, size, offset);
}
