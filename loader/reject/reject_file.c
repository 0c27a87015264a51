/*
 * reject_file.c
 *	  FILE.rejects.csv and FILE.errors.csv, written safely.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "reject/reject_file.h"

#include <csv.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/message.h"

#define NUMBER_MAX 1000			/* pairs of files for one source */

/* The path of a file in the folder, for messages. */
static void
show_path(buffer *path, const reject_files *f, const char *name)
{
	text_escape(path, f->source->name, f->folder_length);
	text_escape(path, name, strlen(name));
	buffer_text(path, "");
}

static void
cannot_write(reject_files *f, const char *name)
{
	int			error = errno;
	buffer		path = {0};

	show_path(&path, f, name);
	errno = error;
	message_error("could not write file \"%s\": %m", path.data);
	buffer_free(&path);
	f->status = EXIT_NO_OUTPUT;
}

/* Make a name: FILE.rejects.csv or, with number 2, FILE.rejects.2.csv. */
static void
make_name(buffer *name, const reject_files *f, const char *suffix, int number)
{
	buffer_clear(name);
	buffer_format(name, "%s.%s", f->source->name + f->folder_length, suffix);
	if (number > 1)
		buffer_format(name, ".%d", number);
	buffer_text(name, ".csv");
}

/* Create one of the files; a failure is reported with its first name. */
static void
open_part(reject_files *f, side_file *file, const char *suffix)
{
	buffer		name = {0};
	int			error;

	if (f->status != EXIT_DONE || side_file_open(file, f->folder, suffix))
		return;
	error = errno;
	make_name(&name, f, suffix, 1);
	errno = error;
	cannot_write(f, name.data);
	buffer_free(&name);
}

/* Open the folder of the source. */
static void
open_folder(reject_files *f)
{
	const char *name = f->source->name;
	const char *slash = strrchr(name, '/');
	buffer		folder = {0};

	f->folder_length = slash == NULL ? 0 : (size_t) (slash - name) + 1;
	buffer_append(&folder, name, f->folder_length);
	f->folder = open(slash == NULL ? "." : folder.data,
					 O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	buffer_free(&folder);
	if (f->folder < 0)
		cannot_write(f, "");
}

/* Is there a folder, and has nothing failed? */
static bool
is_open(const reject_files *f)
{
	return f->folder >= 0 && f->status == EXIT_DONE;
}

void
reject_files_open(reject_files *f, source *s, int64_t header_size)
{
	memset(f, 0, sizeof(*f));
	f->source = s;
	f->folder = -1;
	f->rejects.reserved = -1;
	f->errors.reserved = -1;
	if (s->is_file)
		open_folder(f);
	if (!is_open(f))
		return;
	side_file_sweep(f->folder);
	open_part(f, &f->rejects, "rejects");
	open_part(f, &f->errors, "errors");
	reject_files_record(f, 0, header_size);
	if (is_open(f) && fputs("line,column,cell,code,message,hint,value,indicator\n",
							f->errors.stream) == EOF)
		cannot_write(f, f->errors.part);
}

/* End the last record of the source, which may have no line end. */
static void
end_record(reject_files *f, const char *tail, size_t size)
{
	const encoding *e = &f->source->encoding;
	char		line_end[ENCODING_UNIT_MAX];
	const char *last = tail + size - e->unit;

	if (size >= e->unit && (encoding_is_character(e, last, '\n') ||
							encoding_is_character(e, last, '\r')))
		return;
	encoding_make_character(e, '\n', line_end);
	if (fwrite(line_end, 1, e->unit, f->rejects.stream) != e->unit)
		cannot_write(f, f->rejects.part);
}

void
reject_files_record(reject_files *f, int64_t offset, int64_t length)
{
	char		block[BLOCK_SIZE];
	size_t		want = 0;

	/* The cells of a wide row are in one record. */
	if (offset + length == f->copied_to)
		return;
	f->copied_to = offset + length;
	while (is_open(f) && length > 0)
	{
		int64_t		got;

		want = length < BLOCK_SIZE ? (size_t) length : BLOCK_SIZE;
		got = source_read(f->source, offset, block, want);
		if (got != (int64_t) want)
			f->status = source_changed(f->source);
		else if (fwrite(block, 1, want, f->rejects.stream) != want)
			cannot_write(f, f->rejects.part);
		offset += got;
		length -= got;
	}
	if (is_open(f))
		end_record(f, block, want);
}

/*
 * Text of the source that a spreadsheet would take for a formula gets an
 * apostrophe here, and what cannot be seen is escaped.  The other file has the unchanged record.
 */
static bool
write_value(FILE *stream, cell value)
{
	buffer		text = {0};
	bool		written;

	if (value.length > 0 && strchr("=+-@", value.text[0]) != NULL)
		buffer_append(&text, "'", 1);
	text_escape(&text, value.text, value.length);
	written = csv_fwrite(stream, text.data, text.length) == 0;
	buffer_free(&text);
	return written;
}

/* Write a quoted cell and a comma. */
static bool
write_cell(FILE *stream, const char *text)
{
	return csv_fwrite(stream, text, strlen(text)) == 0 &&
		fputc(',', stream) != EOF;
}

void
reject_files_line(reject_files *f, const reject_line *l)
{
	FILE	   *stream = f->errors.stream;
	cell		indicator = {"", 0};

	if (l->indicator != NULL)
		indicator = (cell) {l->indicator, strlen(l->indicator)};
	if (is_open(f) &&
		(fprintf(stream, "%lld,%lld,", (long long) l->line,
				 (long long) l->column) < 0 ||
		 !write_cell(stream, l->cell) || !write_cell(stream, l->code) ||
		 !write_cell(stream, l->message) || !write_cell(stream, l->hint) ||
		 !write_value(stream, l->value) || fputc(',', stream) == EOF ||
		 !write_value(stream, indicator) || fputc('\n', stream) == EOF))
		cannot_write(f, f->errors.part);
}

/*
 * Reserve both names with this number.  Existing files are left alone, since
 * somebody may be editing them, unless they have the same content.
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
		/* It was written for the same rejects, even if it was edited since. */
		if (errors == TAKEN && f->again)
			errors = ALREADY_THERE;
	}
	else
		errors = rejects;
	buffer_free(&name);
	return errors;
}

/* Does a file of rejects with that number exist? */
static bool
is_there(const reject_files *f, int number)
{
	struct stat unused;
	buffer		name = {0};
	bool		found;

	make_name(&name, f, "rejects", number);
	found = fstatat(f->folder, name.data, &unused, AT_SYMLINK_NOFOLLOW) == 0;
	buffer_free(&name);
	return found;
}

/* Reserve the first pair of names that is free. */
static void
reserve_names(reject_files *f)
{
	reservation got = TAKEN;

	for (int number = 1; got == TAKEN && number <= NUMBER_MAX; number++)
	{
		/* The files had one of the existing numbers. */
		if (f->again && number > 1 && !is_there(f, number))
			return;
		got = reserve(f, number);
		errno = got == TAKEN ? EEXIST : errno;
		if (got == TAKEN)
			side_file_release(&f->rejects);
	}
	f->ready = got == RESERVED || got == ALREADY_THERE;
	if (!f->ready)
		cannot_write(f, f->errors.name[0] != '\0' ? f->errors.name :
					 f->rejects.name);
}

exit_status
reject_files_ready(reject_files *f)
{
	if (is_open(f) && !side_file_sync(&f->rejects))
		cannot_write(f, f->rejects.part);
	if (is_open(f) && !side_file_sync(&f->errors))
		cannot_write(f, f->errors.part);
	if (is_open(f))
		reserve_names(f);
	return f->status;
}

exit_status
reject_files_ready_again(reject_files *f)
{
	f->again = true;
	return reject_files_ready(f);
}

/* Flush the folder; not all file systems can do that. */
static bool
sync_folder(int folder)
{
	return fsync(folder) == 0 || errno == EBADF || errno == EINVAL;
}

/* Rename or remove both, and close everything. */
static void
finish(reject_files *f)
{
	if (f->folder < 0)
		return;
	if (!side_file_finish(&f->rejects))
		cannot_write(f, f->rejects.name);
	if (!side_file_finish(&f->errors))
		cannot_write(f, f->errors.name);
	if (f->ready && !sync_folder(f->folder))
		cannot_write(f, f->rejects.name);
	close(f->folder);
	f->folder = -1;
}

exit_status
reject_files_keep(reject_files *f)
{
	finish(f);
	f->kept = f->ready && f->status == EXIT_DONE;
	return f->status;
}

void
reject_files_drop(reject_files *f)
{
	f->ready = false;
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
	message_hint("The rejected rows are in \"%s\", and the reasons in \"%s\".",
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
