/*
 * archive.c
 *	  Moves a file that was loaded into another folder.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/archive.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "base/message.h"

#define NUMBER_MAX 10000

/* A move into a folder. */
typedef struct archive
{
	source	   *source;
	int			folder;
	const char *base;			/* the source's name within its folder */
	buffer		name;			/* in the archive, reserved */
} archive;

/* Did somebody save another file under the name since it was opened? */
static bool
is_the_loaded_one(const source *s)
{
	struct stat named;

	return lstat(s->name, &named) == 0 && S_ISREG(named.st_mode) &&
		named.st_dev == s->first.st_dev && named.st_ino == s->first.st_ino &&
		named.st_size == s->first.st_size &&
		named.st_mtim.tv_sec == s->first.st_mtim.tv_sec &&
		named.st_mtim.tv_nsec == s->first.st_mtim.tv_nsec;
}

/* Reserve a name by an empty file, so that none is overwritten. */
static bool
reserve(archive *a)
{
	for (int number = 1; number <= NUMBER_MAX; number++)
	{
		int			fd;

		buffer_clear(&a->name);
		buffer_text(&a->name, a->base);
		if (number > 1)
			buffer_format(&a->name, ".%d", number);
		fd = openat(a->folder, a->name.data,
					O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
		if (fd >= 0)
		{
			close(fd);
			return true;
		}
		if (errno != EEXIST)
			return false;
	}
	return false;
}

/* Copy all bytes; the copy keeps the mode and the times. */
static bool
copy_bytes(source *s, int fd)
{
	char		block[BLOCK_SIZE];
	struct timespec times[2] = {s->first.st_atim, s->first.st_mtim};
	int64_t		at = 0;
	int64_t		got;

	while ((got = source_read(s, at, block, sizeof(block))) > 0)
	{
		if (write(fd, block, (size_t) got) != got)
			return false;
		at += got;
	}
	return got == 0 && at == s->size &&
		fchmod(fd, s->first.st_mode & 0777) == 0 &&
		futimens(fd, times) == 0 && fsync(fd) == 0;
}

/* To another file system: a complete copy gets the name, then the file goes. */
static bool
copy_over(archive *a)
{
	buffer		part = {0};
	bool		done;
	int			fd;

	buffer_format(&part, "." PROGRAM ".%ld.archive.part", (long) getpid());
	unlinkat(a->folder, part.data, 0);
	fd = openat(a->folder, part.data,
				O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	done = fd >= 0 && copy_bytes(a->source, fd) &&
		renameat(a->folder, part.data, a->folder, a->name.data) == 0;
	if (fd >= 0)
		close(fd);
	if (!done)
	{
		int			error = errno;

		unlinkat(a->folder, part.data, 0);
		errno = error;
	}
	buffer_free(&part);
	return done && fsync(a->folder) == 0 && unlink(a->source->name) == 0;
}

/* Give up the name, be it reserved or that of a copy beside the file. */
static void
release(const archive *a)
{
	int			error = errno;

	unlinkat(a->folder, a->name.data, 0);
	errno = error;
}

static bool
move(archive *a)
{
	if (!reserve(a))
		return false;
	if (renameat(AT_FDCWD, a->source->name, a->folder, a->name.data) == 0)
		return fsync(a->folder) == 0 || errno == EINVAL;
	if (errno == EXDEV && copy_over(a))
		return true;
	release(a);
	return false;
}

void
archive_move(source *s, const char *folder)
{
	const char *slash = strrchr(s->name, '/');
	archive		a = {.source = s,.base = slash == NULL ? s->name : slash + 1};

	if (!s->is_file || s->copy.stream != NULL)
		return;
	if (!is_the_loaded_one(s))
	{
		message_warning("%s: not moved, since it changed after it was loaded",
						s->shown.data);
		return;
	}
	a.folder = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (a.folder < 0 || !move(&a))
		message_warning("%s: loaded, but not moved to \"%s\": %m",
						s->shown.data, folder);
	if (a.folder >= 0)
		close(a.folder);
	buffer_free(&a.name);
}
