/*
 * prose_reader.h
 *	  A text without cells, read a part at a time and decoded.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_PROSE_READER_H
#define GOALPOST_PROSE_READER_H

#include "base/buffer.h"
#include "file/source.h"

typedef struct prose_reader
{
	source	   *source;
	int64_t		offset;			/* of the bytes that are read next */
	bool		at_end;			/* the part is the last one */
	int64_t		bad;			/* bytes so far that are part of no character */
	buffer		raw;			/* bytes that are not decoded yet */
	buffer		text;			/* the part, in UTF-8 */
	size_t		checked;		/* bytes of it */
} prose_reader;

/* Open behind the byte order mark. */
extern exit_status prose_reader_open(prose_reader *r, source *s);
extern void prose_reader_close(prose_reader *r);

/* Drop so many bytes at the start of the part, and read further ones behind it. */
extern exit_status prose_reader_go_on(prose_reader *r, size_t drop);

#endif							/* GOALPOST_PROSE_READER_H */
