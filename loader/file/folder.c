/*
 * folder.c
 *	  The files of a folder that may be imported.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/folder.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <time.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/message.h"

/* Whoever copies a file into the folder writes at least so often. */
#define QUIET_SECONDS 10

bool
folder_is(const char *name)
{
	struct stat s;

	return stat(name, &s) == 0 && S_ISDIR(s.st_mode);
}

/* Does it end like that, in any case of letters? */
static bool
ends_with(const char *name, size_t length, const char *end)
{
	size_t		size = strlen(end);

	return length > size && strncasecmp(name + length - size, end, size) == 0;
}

/* FILE.rejects.csv, FILE.errors.2.csv and the like */
static bool
is_side_file(const char *name)
{
	size_t		length = strlen(name) - strlen(".csv");
	size_t		digits = 0;

	if (!ends_with(name, strlen(name), ".csv"))
		return false;
	while (digits < length && strchr("0123456789", name[length - digits - 1]))
		digits++;
	if (digits > 0 && digits < length && name[length - digits - 1] == '.')
		length -= digits + 1;
	return ends_with(name, length, ".rejects") ||
		ends_with(name, length, ".errors");
}

static bool
is_wanted(const char *name)
{
	size_t		length = strlen(name);

	return name[0] != '.' && strncmp(name, "~$", 2) != 0 &&
		(ends_with(name, length, ".csv") || ends_with(name, length, ".tsv") ||
		 ends_with(name, length, ".txt")) && !is_side_file(name);
}

/* Was it written a moment ago? */
static bool
is_moving(const struct stat *s)
{
	time_t		age = time(NULL) - s->st_mtime;

	return age > -QUIET_SECONDS && age < QUIET_SECONDS;
}

/* Name a link that leads nowhere; a file may be gone since it was listed. */
static void
tell_unreadable(const char *path)
{
	int			error = errno;
	struct stat s;

	if (lstat(path, &s) != 0)
		return;
	errno = error;
	message_warning("%s: passed over: %m", path);
}

/* Add a file of the folder, if it is one to be imported. */
static void
add(folder *f, const char *parent, const char *name)
{
	buffer		path = {0};
	struct stat s;

	buffer_text(&path, parent);
	if (path.data[path.length - 1] != '/')
		buffer_text(&path, "/");
	buffer_text(&path, name);
	if (stat(path.data, &s) != 0)
	{
		tell_unreadable(path.data);
		buffer_free(&path);
	}
	else if (!S_ISREG(s.st_mode))
		buffer_free(&path);
	else if (is_moving(&s))
	{
		message_warning("%s: left for the next run, since it was changed in the last %d seconds",
						path.data, QUIET_SECONDS);
		buffer_free(&path);
	}
	else
	{
		f->paths = memory_resize(f->paths, (f->count + 1) * sizeof(*f->paths));
		f->paths[f->count++] = path.data;
	}
}

static int
compare(const void *a, const void *b)
{
	return strcmp(*(char *const *) a, *(char *const *) b);
}

exit_status
folder_list(folder *f, const char *name)
{
	DIR		   *entries = opendir(name);
	struct dirent *entry;

	memset(f, 0, sizeof(*f));
	if (entries == NULL)
	{
		message_error("could not read folder \"%s\": %m", name);
		return EXIT_NO_INPUT;
	}
	while ((entry = readdir(entries)) != NULL)
		if (is_wanted(entry->d_name))
			add(f, name, entry->d_name);
	closedir(entries);
	if (f->count > 0)
		qsort(f->paths, f->count, sizeof(*f->paths), compare);
	return EXIT_DONE;
}

void
folder_free(folder *f)
{
	for (size_t i = 0; i < f->count; i++)
		free(f->paths[i]);
	free(f->paths);
}
