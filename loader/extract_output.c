/*
 * extract_output.c
 *	  Where extract writes.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract_output.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/message.h"

/* Rows that somebody corrected are not overwritten. */
static exit_status
refuse_taken(const extract_output *o)
{
	message_error("file \"%s\" exists", o->name);
	message_hint("It may have been corrected: name another file, or remove it.");
	return EXIT_NO_OUTPUT;
}

static exit_status
cannot_create(const extract_output *o)
{
	message_error("could not create file \"%s\": %m", o->name);
	return EXIT_NO_OUTPUT;
}

/* Open the folder of the file; below 0 if that fails. */
static int
open_folder(extract_output *o)
{
	const char *slash = strrchr(o->name, '/');
	buffer		path = {0};
	int			folder;

	o->base = slash == NULL ? o->name : slash + 1;
	if (slash == NULL)
		buffer_text(&path, ".");
	else
		buffer_append(&path, o->name, (size_t) (slash - o->name) + 1);
	folder = open(buffer_string(&path), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	buffer_free(&path);
	return folder;
}

exit_status
extract_output_open(extract_output *o, const char *name)
{
	struct stat s;
	mode_t		mask;
	int			folder;

	memset(o, 0, sizeof(*o));
	o->name = name;
	o->stream = stdout;
	if (name == NULL)
		return EXIT_DONE;
	folder = open_folder(o);
	if (folder < 0)
		return cannot_create(o);
	/* What an interrupted run has left is empty. */
	if (fstatat(folder, o->base, &s, AT_SYMLINK_NOFOLLOW) == 0 &&
		(!S_ISREG(s.st_mode) || s.st_size > 0))
	{
		close(folder);
		return refuse_taken(o);
	}
	side_file_sweep(folder);
	if (!side_file_open(&o->file, folder, "targets"))
	{
		exit_status status = cannot_create(o);

		close(folder);
		return status;
	}
	mask = umask(0);
	umask(mask);
	(void) fchmod(fileno(o->file.stream), 0666 & ~mask);
	o->stream = o->file.stream;
	return EXIT_DONE;
}

/* Make the part complete, and take the name for it. */
static exit_status
complete(extract_output *o)
{
	if (!ferror(o->stream) && side_file_sync(&o->file))
		switch (side_file_reserve(&o->file, o->base))
		{
			case RESERVED:
			case ALREADY_THERE:
				return EXIT_DONE;
			case TAKEN:
				return refuse_taken(o);
			case NOT_POSSIBLE:
				return cannot_create(o);
		}
	message_error("could not write file \"%s\": %m", o->name);
	return EXIT_NO_OUTPUT;
}

exit_status
extract_output_close(extract_output *o, exit_status status)
{
	/* Standard output is closed by the program. */
	if (o->name == NULL)
		return status;
	if (status == EXIT_DONE)
		status = complete(o);
	if (!side_file_finish(&o->file) && status == EXIT_DONE)
		status = cannot_create(o);
	close(o->file.folder);
	return status;
}
