/*
 * spool.c
 *	  An invisible temporary file that is written and then read back.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/spool.h"

#include "base/message.h"

exit_status
spool_open(spool *s)
{
	s->status = EXIT_DONE;
	s->stream = tmpfile();
	if (s->stream == NULL)
	{
		message_error("could not create a temporary file: %m");
		s->status = EXIT_NO_OUTPUT;
	}
	return s->status;
}

static void
write_failed(spool *s)
{
	message_error("could not write a temporary file: %m");
	s->status = EXIT_NO_OUTPUT;
}

void
spool_write(spool *s, const void *bytes, size_t length)
{
	if (s->status == EXIT_DONE &&
		fwrite(bytes, 1, length, s->stream) != length)
		write_failed(s);
}

exit_status
spool_finish(spool *s)
{
	/* A full disk may show only when the buffer is flushed. */
	if (s->status == EXIT_DONE &&
		(fflush(s->stream) != 0 || fseeko(s->stream, 0, SEEK_SET) != 0))
		write_failed(s);
	return s->status;
}

int64_t
spool_read(spool *s, void *buf, size_t size)
{
	size_t		got = fread(buf, 1, size, s->stream);

	if (got > 0 || !ferror(s->stream))
		return (int64_t) got;
	message_error("could not read a temporary file: %m");
	return -1;
}

void
spool_close(spool *s)
{
	/* The content is no longer needed, so a failure does not matter. */
	if (s->stream != NULL)
		fclose(s->stream);
	s->stream = NULL;
}
