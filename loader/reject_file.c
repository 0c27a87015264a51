/*
 * reject_file.c
 *	  FILE.rejects.csv and FILE.errors.csv, written safely.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "reject_file.h"

#include <csv.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "message.h"

#define BLOCK_SIZE 65536
#define PART_TRIES 1000

static exit_status
cannot_write(const char *name)
{
	message_error("could not write file \"%s\": %m", name);
	return EXIT_NO_OUTPUT;
}

/* Make the part under a name that nobody has, readable by its owner only. */
static exit_status
open_part(reject_files *f, reject_file *file, const char *base,
		  const char *suffix)
{
	int			length = snprintf(file->name, sizeof(file->name), "%s.%s.csv",
								  base, suffix);
	int			fd = -1;

	if (length < 0 || (size_t) length >= sizeof(file->name))
	{
		errno = ENAMETOOLONG;
		return cannot_write(base);
	}
	for (int i = 0; fd < 0 && i < PART_TRIES; i++)
	{
		snprintf(file->part, sizeof(file->part), ".%s.%ld.%d.%s.part",
				 PROGRAM, (long) getpid(), i, suffix);
		fd = openat(f->folder, file->part,
					O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
		if (fd < 0 && errno != EEXIST)
			break;
	}
	if (fd >= 0)
		file->stream = fdopen(fd, "w");
	return file->stream == NULL ? cannot_write(file->name) : EXIT_DONE;
}

exit_status
reject_files_open(reject_files *f, source *s, int64_t header_size)
{
	const char *slash = strrchr(s->name, '/');
	const char *base = slash == NULL ? s->name : slash + 1;
	buffer		folder = {0};
	exit_status status;

	memset(f, 0, sizeof(*f));
	f->source = s;
	f->folder = -1;
	if (!s->is_file)
		return EXIT_DONE;
	if (slash == NULL)
		buffer_text(&folder, ".");
	else
		buffer_append(&folder, s->name, (size_t) (slash - s->name) + 1);
	f->folder = open(folder.data, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (f->folder < 0)
	{
		status = cannot_write(folder.data);
		buffer_free(&folder);
		return status;
	}
	buffer_free(&folder);
	status = open_part(f, &f->rejects, base, "rejects");
	if (status == EXIT_DONE)
		status = open_part(f, &f->errors, base, "errors");
	if (status == EXIT_DONE)
		status = reject_files_record(f, 0, header_size);
	if (status == EXIT_DONE &&
		fputs("line,column,cell,code,message,hint,value\n",
			  f->errors.stream) == EOF)
		status = cannot_write(f->errors.name);
	return status;
}

exit_status
reject_files_record(reject_files *f, int64_t offset, int64_t length)
{
	char		block[BLOCK_SIZE];
	char		last = '\n';

	if (f->folder < 0)
		return EXIT_DONE;
	while (length > 0)
	{
		size_t		want = length < BLOCK_SIZE ? (size_t) length : BLOCK_SIZE;
		int64_t		got = source_read(f->source, offset, block, want);

		if (got != (int64_t) want)
			return EXIT_NO_INPUT;
		if (fwrite(block, 1, want, f->rejects.stream) != want)
			return cannot_write(f->rejects.name);
		last = block[want - 1];
		offset += got;
		length -= got;
	}
	/* The last record of a file may lack its end; another may follow here. */
	if (last != '\n' && last != '\r' &&
		fputc('\n', f->rejects.stream) == EOF)
		return cannot_write(f->rejects.name);
	return EXIT_DONE;
}

/*
 * A value that a spreadsheet would take for a formula is led by an apostrophe
 * here; the record itself stands unchanged in the other file.
 */
static bool
write_value(FILE *stream, cell value)
{
	buffer		text = {0};
	bool		written;

	if (value.length > 0 && strchr("=+-@\t\r", value.text[0]) != NULL)
		buffer_append(&text, "'", 1);
	buffer_append(&text, value.text, value.length);
	written = csv_fwrite(stream, text.data, text.length) == 0;
	buffer_free(&text);
	return written && fputc('\n', stream) != EOF;
}

exit_status
reject_files_line(reject_files *f, const reject_line *l)
{
	FILE	   *stream = f->errors.stream;
	const char *texts[] = {l->cell, l->code, l->message, l->hint};

	if (f->folder < 0)
		return EXIT_DONE;
	fprintf(stream, "%lld,%lld,", (long long) l->line, (long long) l->column);
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
	{
		csv_fwrite(stream, texts[i], strlen(texts[i]));
		fputc(',', stream);
	}
	if (!write_value(stream, l->value) || ferror(stream))
		return cannot_write(f->errors.name);
	return EXIT_DONE;
}

static exit_status
sync_part(reject_file *file)
{
	if (fflush(file->stream) != 0 || fsync(fileno(file->stream)) != 0)
		return cannot_write(file->name);
	return EXIT_DONE;
}

exit_status
reject_files_sync(reject_files *f)
{
	exit_status status;

	if (f->folder < 0)
		return EXIT_DONE;
	status = sync_part(&f->rejects);
	return status == EXIT_DONE ? sync_part(&f->errors) : status;
}

/* Close a part and give it its name, if that is wanted and it was begun. */
static exit_status
finish_part(reject_files *f, reject_file *file, bool keep)
{
	exit_status status = EXIT_DONE;

	if (file->stream == NULL)
		return EXIT_DONE;
	fclose(file->stream);
	file->stream = NULL;
	if (!keep)
		unlinkat(f->folder, file->part, 0);
	else if (renameat(f->folder, file->part, f->folder, file->name) != 0)
		status = cannot_write(file->name);
	return status;
}

exit_status
reject_files_keep(reject_files *f)
{
	exit_status rejects;
	exit_status errors;

	if (f->folder < 0)
		return EXIT_DONE;
	rejects = finish_part(f, &f->rejects, true);
	errors = finish_part(f, &f->errors, true);
	fsync(f->folder);
	close(f->folder);
	f->folder = -1;
	return rejects != EXIT_DONE ? rejects : errors;
}

void
reject_files_drop(reject_files *f)
{
	if (f->folder < 0)
		return;
	finish_part(f, &f->rejects, false);
	finish_part(f, &f->errors, false);
	close(f->folder);
	f->folder = -1;
}
