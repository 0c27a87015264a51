/*
 * line_reader.h
 *	  Physical lines of a file, decoded, with the bytes that they are.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_LINE_READER_H
#define GOALPOST_LINE_READER_H

#include "base/buffer.h"
#include "file/source.h"

typedef struct line_reader
{
	source	   *source;
	char	   *window;			/* part of the source */
	int64_t		window_start;
	size_t		window_size;
	size_t		at;
	exit_status status;			/* EXIT_NO_INPUT once reading has failed */

	int64_t		number;			/* of the current line, from 1; 0 before it */
	int64_t		offset;			/* its bytes, including the line end */
	int64_t		length;
	buffer		bytes;			/* no more of them than LINE_MAX_SIZE */
	buffer		decoded;		/* the same in UTF-8, if they are not in it */
} line_reader;

/* A longer line is not kept. */
#define LINE_MAX_SIZE 1048576

/* Open behind the byte order mark. */
extern void line_reader_open(line_reader *r, source *s);
extern void line_reader_close(line_reader *r);

/* Read the next line; false at the end and after a failure (r->status). */
extern bool line_reader_next(line_reader *r);

/* Go back to just behind a line. */
extern void line_reader_go_back(line_reader *r, int64_t number,
								int64_t end);

/* The current line in UTF-8, with its line end. */
extern const buffer *line_reader_text(const line_reader *r);

#endif							/* GOALPOST_LINE_READER_H */
