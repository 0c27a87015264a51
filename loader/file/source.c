/*
 * source.c
 *	  A file to import: its bytes, how they encode text, and a check that they do
 *	  not change.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/source.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/message.h"
#include "base/meter.h"
#include "file/cell.h"

int64_t
source_read(source *s, int64_t offset, void *buf, size_t size)
{
	size_t		got = 0;

	while (got < size)
	{
		ssize_t		n = pread(s->fd, (char *) buf + got, size - got,
							  (off_t) (offset + (int64_t) got));

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
		{
			message_error("could not read file \"%s\": %m", s->shown.data);
			return -1;
		}
		if (n == 0)
			break;
		got += (size_t) n;
	}
	return (int64_t) got;
}

bool
source_read_exactly(source *s, int64_t offset, size_t length, buffer *bytes)
{
	char	   *room;

	buffer_clear(bytes);
	room = buffer_room(bytes, length);
	if (source_read(s, offset, room, length) != (int64_t) length)
		return false;
	room[length] = '\0';
	bytes->length = length;
	return true;
}

bool
source_read_text(source *s, int64_t offset, size_t length, buffer *text)
{
	buffer		raw = {0};
	bool		all = source_read_exactly(s, offset, length, &raw);

	buffer_clear(text);
	if (all)
		encoding_decode(&s->encoding, raw.data, raw.length, text);
	buffer_free(&raw);
	return all;
}

int64_t
source_parse(source *s, int64_t offset, void *buf, size_t size)
{
	int64_t		got = source_read(s, offset, buf, size);

	/* After an open quote the reader goes back, over bytes already hashed. */
	if (got > 0 && !s->looking_ahead && offset + got > s->parsed_to)
	{
		int64_t		skip = s->parsed_to - offset;

		sha256_add(&s->parsed, (char *) buf + skip, (size_t) (got - skip));
		s->parsed_to = offset + got;
		meter_move(s->parsed_to);
	}
	return got;
}

/* Copy a stream, which cannot be read twice, and use the copy. */
static exit_status
copy_to_spool(source *s)
{
	char		block[BLOCK_SIZE];
	ssize_t		n;
	int64_t		copied = 0;
	exit_status status = spool_open(&s->copy);

	meter_begin(s->shown.data, 0);
	while (status == EXIT_DONE && (n = read(s->fd, block, sizeof(block))) != 0)
	{
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
		{
			message_error("could not read \"%s\": %m", s->shown.data);
			return EXIT_NO_INPUT;
		}
		spool_write(&s->copy, block, (size_t) n);
		copied += n;
		meter_move(copied);
		status = s->copy.status;
	}
	if (status == EXIT_DONE)
		status = spool_finish(&s->copy);
	if (status == EXIT_DONE)
	{
		close(s->fd);
		s->fd = fileno(s->copy.stream);
	}
	return status;
}

/* Compute digest and size of the whole file, as it is now. */
static exit_status
hash_all(source *s, uint8_t *digest, int64_t *size)
{
	char		block[BLOCK_SIZE];
	sha256		h;
	int64_t		got;

	*size = 0;
	sha256_begin(&h);
	while ((got = source_read(s, *size, block, sizeof(block))) > 0)
	{
		sha256_add(&h, block, (size_t) got);
		*size += got;
	}
	sha256_end(&h, digest);
	return got < 0 ? EXIT_NO_INPUT : EXIT_DONE;
}

/* A file name can contain any bytes; the ledger needs text. */
static void
set_name(source *s, const char *name)
{
	size_t		bad;

	s->name = name;
	text_escape(&s->shown, name, strlen(name));
	buffer_text(&s->shown, "");
	if (cell_is_text((cell) {name, strlen(name)}, &bad))
		buffer_text(&s->text, name);
	else
		buffer_text(&s->text, s->shown.data);
}

exit_status
source_open(source *s, const char *name)
{
	exit_status status = EXIT_DONE;

	memset(s, 0, sizeof(*s));
	set_name(s, name);
	encoding_open(&s->encoding, "UTF-8");
	s->separator = ',';
	s->is_file = strcmp(name, "-") != 0;
	s->fd = s->is_file ? open(name, O_RDONLY | O_CLOEXEC) :
		fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3);
	sha256_begin(&s->parsed);
	if (s->fd < 0 || fstat(s->fd, &s->first) != 0)
	{
		message_error("could not open file \"%s\": %m", s->shown.data);
		return EXIT_NO_INPUT;
	}
	if (S_ISDIR(s->first.st_mode))
	{
		message_error("\"%s\" is a directory", s->shown.data);
		return EXIT_NO_INPUT;
	}
	if (!s->is_file || !S_ISREG(s->first.st_mode))
	{
		status = copy_to_spool(s);
		if (status == EXIT_DONE && fstat(s->fd, &s->first) != 0)
			status = EXIT_NO_INPUT;
	}
	if (status == EXIT_DONE)
		status = hash_all(s, s->digest, &s->size);
	/* It was cut since then, perhaps to be written anew. */
	if (status == EXIT_DONE && s->size < s->first.st_size)
		status = source_changed(s);
	return status;
}

void
source_close(source *s)
{
	uint8_t		unused[SHA256_SIZE];

	/* The descriptor of a copy is closed with the copy. */
	if (s->fd >= 0 && (s->copy.stream == NULL || s->fd != fileno(s->copy.stream)))
		close(s->fd);
	spool_close(&s->copy);
	if (s->parsed.context != NULL)
		sha256_end(&s->parsed, unused);
	s->fd = -1;
	encoding_close(&s->encoding);
	buffer_free(&s->text);
	buffer_free(&s->shown);
}

exit_status
source_changed(const source *s)
{
	message_error("file \"%s\" changed while it was being read", s->shown.data);
	return EXIT_NO_INPUT;
}

/* Does the file have the state in which it was opened? */
static bool
is_untouched(const source *s)
{
	struct stat now;

	return fstat(s->fd, &now) == 0 &&
		now.st_size == s->first.st_size &&
		now.st_mtim.tv_sec == s->first.st_mtim.tv_sec &&
		now.st_mtim.tv_nsec == s->first.st_mtim.tv_nsec;
}

exit_status
source_check_parsed(source *s)
{
	uint8_t		digest[SHA256_SIZE];

	sha256_end(&s->parsed, digest);
	if (is_untouched(s) && s->parsed_to == s->size &&
		memcmp(digest, s->digest, SHA256_SIZE) == 0)
		return EXIT_DONE;
	return source_changed(s);
}

exit_status
source_check_again(source *s)
{
	uint8_t		digest[SHA256_SIZE];
	int64_t		size;
	exit_status status;

	/* Nobody else writes to the copy of a stream. */
	if (s->copy.stream != NULL)
		return EXIT_DONE;
	status = hash_all(s, digest, &size);
	if (status != EXIT_DONE)
		return status;
	if (is_untouched(s) && memcmp(digest, s->digest, SHA256_SIZE) == 0)
		return EXIT_DONE;
	return source_changed(s);
}
