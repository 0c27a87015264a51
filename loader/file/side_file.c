/*
 * side_file.c
 *	  A file beside the source that gets its name when the import has ended.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/side_file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/message.h"

#define PART_TRIES 1000
#define PART_PREFIX "." PROGRAM "."
#define PART_SUFFIX ".part"

static bool
is_part(const char *name)
{
	size_t		length = strlen(name);
	size_t		suffix = strlen(PART_SUFFIX);

	return strncmp(name, PART_PREFIX, strlen(PART_PREFIX)) == 0 &&
		length > suffix && strcmp(name + length - suffix, PART_SUFFIX) == 0;
}

/* Does the name still refer to this open file? */
static bool
is_named(int folder, const char *name, int fd)
{
	struct stat open_file;
	struct stat named;

	return fstat(fd, &open_file) == 0 &&
		fstatat(folder, name, &named, AT_SYMLINK_NOFOLLOW) == 0 &&
		open_file.st_dev == named.st_dev && open_file.st_ino == named.st_ino;
}

/* A running loader holds a lock on its part. */
static void
sweep_one(int folder, const char *name)
{
	int			fd = openat(folder, name,
							O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	struct stat s;

	if (fd < 0)
		return;
	if (fstat(fd, &s) == 0 && S_ISREG(s.st_mode) && s.st_uid == geteuid() &&
		flock(fd, LOCK_EX | LOCK_NB) == 0)
		unlinkat(folder, name, 0);
	close(fd);
}

void
side_file_sweep(int folder)
{
	int			fd = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR		   *entries = fd < 0 ? NULL : fdopendir(fd);
	struct dirent *entry;

	if (entries == NULL)
	{
		if (fd >= 0)
			close(fd);
		return;
	}
	while ((entry = readdir(entries)) != NULL)
		if (is_part(entry->d_name))
			sweep_one(folder, entry->d_name);
	closedir(entries);
}

bool
side_file_open(side_file *f, int folder, const char *suffix)
{
	int			fd = -1;

	f->folder = folder;
	f->stream = NULL;
	f->reserved = -1;
	for (int i = 0; fd < 0 && i < PART_TRIES; i++)
	{
		snprintf(f->part, sizeof(f->part), "%s%ld.%d.%s%s", PART_PREFIX,
				 (long) getpid(), i, suffix, PART_SUFFIX);
		fd = openat(folder, f->part,
					O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
		if (fd < 0 && errno != EEXIST)
			return false;
		/* Another loader may have removed it before it was locked. */
		if (fd >= 0 && (flock(fd, LOCK_EX | LOCK_NB) != 0 ||
						!is_named(folder, f->part, fd)))
		{
			close(fd);
			fd = -1;
		}
	}
	if (fd < 0)
		return false;
	f->stream = fdopen(fd, "w+");
	if (f->stream == NULL)
	{
		unlinkat(folder, f->part, 0);
		close(fd);
	}
	return f->stream != NULL;
}

bool
side_file_sync(side_file *f)
{
	return fflush(f->stream) == 0 && fsync(fileno(f->stream)) == 0;
}

/* Do both files have the same bytes? */
static bool
same_bytes(int a, int b)
{
	char		block_a[BLOCK_SIZE];
	char		block_b[BLOCK_SIZE];
	off_t		at = 0;
	ssize_t		got;

	do
	{
		got = pread(a, block_a, sizeof(block_a), at);
		if (got < 0 || pread(b, block_b, sizeof(block_b), at) != got ||
			memcmp(block_a, block_b, (size_t) got) != 0)
			return false;
		at += got;
	} while (got > 0);
	return true;
}

reservation
side_file_reserve(side_file *f, const char *name)
{
	struct stat s;
	int			fd;

	snprintf(f->name, sizeof(f->name), "%s", name);
	fd = openat(f->folder, name,
				O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
	if (fd < 0)
	{
		/* The folder is writable, so the error is about this name. */
		if (errno == ELOOP || errno == EISDIR || errno == ENXIO ||
			errno == EACCES || errno == EPERM || errno == ETXTBSY)
			return TAKEN;
		return NOT_POSSIBLE;
	}
	if (fstat(fd, &s) == 0 && S_ISREG(s.st_mode))
	{
		if (s.st_size > 0 && same_bytes(fd, fileno(f->stream)))
		{
			close(fd);
			return ALREADY_THERE;
		}
		/* An empty file is new, or left by a loader that was killed. */
		if (s.st_size == 0 && s.st_uid == geteuid() &&
			flock(fd, LOCK_EX | LOCK_NB) == 0 &&
			is_named(f->folder, name, fd))
		{
			f->reserved = fd;
			return RESERVED;
		}
	}
	close(fd);
	return TAKEN;
}

void
side_file_release(side_file *f)
{
	if (f->reserved < 0)
		return;
	unlinkat(f->folder, f->name, 0);
	close(f->reserved);
	f->reserved = -1;
}

bool
side_file_finish(side_file *f)
{
	bool		good = true;

	if (f->stream == NULL)
		return true;
	if (f->reserved < 0)
		unlinkat(f->folder, f->part, 0);
	else
	{
		good = renameat(f->folder, f->part, f->folder, f->name) == 0;
		close(f->reserved);
		f->reserved = -1;
	}
	fclose(f->stream);
	f->stream = NULL;
	return good;
}
