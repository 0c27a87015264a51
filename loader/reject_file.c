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
#include <sys/stat.h>
#include <unistd.h>

#include "message.h"

#define BLOCK_SIZE 65536
#define NUMBER_MAX 1000			/* pairs of files beside one source */

/* Where a file of the folder stands, as messages have it. */
static void
show_path(buffer *path, const reject_files *f, const char *name)
{
	text_escape(path, f->source->name, f->folder_length);
	text_escape(path, name, strlen(name));
	buffer_text(path, "");
}

static exit_status
cannot_write(const reject_files *f, const char *name)
{
	int			error = errno;
	buffer		path = {0};

	show_path(&path, f, name);
	errno = error;
	message_error("could not write file \"%s\": %m", path.data);
	buffer_free(&path);
	return EXIT_NO_OUTPUT;
}

/* The name of a file with that number: FILE.rejects.csv, FILE.rejects.2.csv */
static void
make_name(buffer *name, const reject_files *f, const char *suffix, int number)
{
	buffer_clear(name);
	buffer_format(name, "%s.%s", f->source->name + f->folder_length, suffix);
	if (number > 1)
		buffer_format(name, ".%d", number);
	buffer_text(name, ".csv");
}

/* Begin one of the two; where it cannot be, its first name is told. */
static exit_status
open_part(reject_files *f, side_file *file, const char *suffix)
{
	buffer		name = {0};
	exit_status status = EXIT_DONE;
	int			error;

	if (!side_file_open(file, f->folder, suffix))
	{
		error = errno;
		make_name(&name, f, suffix, 1);
		errno = error;
		status = cannot_write(f, name.data);
		buffer_free(&name);
	}
	return status;
}

exit_status
reject_files_open(reject_files *f, source *s, int64_t header_size)
{
	const char *slash = strrchr(s->name, '/');
	buffer		folder = {0};
	exit_status status = EXIT_DONE;

	memset(f, 0, sizeof(*f));
	f->source = s;
	f->folder = -1;
	f->rejects.reserved = -1;
	f->errors.reserved = -1;
	if (!s->is_file)
		return EXIT_DONE;
	f->folder_length = slash == NULL ? 0 : (size_t) (slash - s->name) + 1;
	buffer_append(&folder, s->name, f->folder_length);
	f->folder = open(slash == NULL ? "." : folder.data,
					 O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	buffer_free(&folder);
	if (f->folder < 0)
		return cannot_write(f, "");
	side_file_sweep(f->folder);
	status = open_part(f, &f->rejects, "rejects");
	if (status == EXIT_DONE)
		status = open_part(f, &f->errors, "errors");
	if (status == EXIT_DONE)
		status = reject_files_record(f, 0, header_size);
	if (status == EXIT_DONE &&
		fputs("line,column,cell,code,message,hint,value\n",
			  f->errors.stream) == EOF)
		status = cannot_write(f, f->errors.part);
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
			return cannot_write(f, f->rejects.part);
		last = block[want - 1];
		offset += got;
		length -= got;
	}
	/* The last record of a file may lack its end; another may follow here. */
	if (last != '\n' && last != '\r' &&
		fputc('\n', f->rejects.stream) == EOF)
		return cannot_write(f, f->rejects.part);
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
		return cannot_write(f, f->errors.part);
	return EXIT_DONE;
}

/*
 * Reserve both names with one number.  What is there stays, since its owner may
 * be mending it; only files that say the same already are good enough.
 */
static reservation
reserve(reject_files *f, int number)
{
	buffer		name = {0};
	reservation rejects;
	reservation errors = TAKEN;

	make_name(&name, f, "rejects", number);
	rejects = side_file_reserve(&f->rejects, name.data);
	if (rejects == RESERVED || rejects == ALREADY_THERE)
	{
		make_name(&name, f, "errors", number);
		errors = side_file_reserve(&f->errors, name.data);
	}
	else
		errors = rejects;
	buffer_free(&name);
	return errors;
}

exit_status
reject_files_ready(reject_files *f)
{
	reservation got = TAKEN;

	if (f->folder < 0)
		return EXIT_DONE;
	if (!side_file_sync(&f->rejects))
		return cannot_write(f, f->rejects.part);
	if (!side_file_sync(&f->errors))
		return cannot_write(f, f->errors.part);
	for (int number = 1; got == TAKEN && number <= NUMBER_MAX; number++)
	{
		got = reserve(f, number);
		errno = got == TAKEN ? EEXIST : errno;
		if (got == TAKEN)
			side_file_release(&f->rejects);
	}
	if (got == RESERVED || got == ALREADY_THERE)
		return EXIT_DONE;
	return cannot_write(f, f->errors.name[0] != '\0' ? f->errors.name :
						f->rejects.name);
}

/* Close both, and the folder. */
static exit_status
finish(reject_files *f)
{
	exit_status status = EXIT_DONE;

	if (f->folder < 0)
		return EXIT_DONE;
	if (!side_file_finish(&f->rejects))
		status = cannot_write(f, f->rejects.name);
	if (!side_file_finish(&f->errors))
		status = cannot_write(f, f->errors.name);
	fsync(f->folder);
	close(f->folder);
	f->folder = -1;
	return status;
}

exit_status
reject_files_keep(reject_files *f)
{
	exit_status status;

	f->kept = f->folder >= 0;
	status = finish(f);
	f->kept = f->kept && status == EXIT_DONE;
	return status;
}

void
reject_files_drop(reject_files *f)
{
	if (f->folder < 0)
		return;
	side_file_release(&f->rejects);
	side_file_release(&f->errors);
	finish(f);
}

void
reject_files_tell(const reject_files *f)
{
	buffer		rejects = {0};
	buffer		errors = {0};

	show_path(&rejects, f, f->rejects.name);
	show_path(&errors, f, f->errors.name);
	message_hint("The rejected rows are in \"%s\", what is wrong with them in \"%s\".",
				 rejects.data, errors.data);
	buffer_free(&rejects);
	buffer_free(&errors);
}

bool
reject_files_are_left(const source *s)
{
	struct stat unused;
	buffer		name = {0};
	bool		found;

	buffer_format(&name, "%s.rejects.csv", s->name);
	found = s->is_file && lstat(name.data, &unused) == 0;
	buffer_free(&name);
	return found;
}
