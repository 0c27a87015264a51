/*
 * source.h
 *	  A file to import: its bytes, how they encode text, and a check that they do
 *	  not change.
 *
 * The file is read twice, once for its SHA-256, by which the ledger identifies
 * it, and once to parse it; rejected records are read once more.  Standard
 * input and pipes are copied first.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SOURCE_H
#define GOALPOST_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

#include "base/buffer.h"
#include "base/exit_status.h"
#include "file/encoding.h"
#include "file/sha256.h"
#include "file/spool.h"

typedef struct source
{
	const char *name;			/* as given; "-" is standard input */
	buffer		text;			/* the name for the ledger, escaped if not UTF-8 */
	buffer		shown;			/* the name for messages, escaped */
	bool		is_file;		/* not standard input */
	int			fd;
	spool		copy;			/* of a stream */
	struct stat first;			/* state when it was opened */
	int64_t		size;
	encoding	encoding;		/* UTF-8 until dialect_find */
	size_t		mark_size;		/* of the byte order mark */
	char		separator;		/* between cells; a comma until dialect_find */
	bool		is_prose;		/* a text without cells */
	bool		has_separator_line; /* the first line is sep=; or the like */
	uint8_t		digest[SHA256_SIZE];
	sha256		parsed;			/* of the bytes that were parsed */
	int64_t		parsed_to;
	bool		looking_ahead;	/* what is parsed now is parsed again */
} source;

/* Open and hash; a failure is reported. */
extern exit_status source_open(source *s, const char *name);
extern void source_close(source *s);

/* Read at an offset; -1 on failure, and less than size only at the end. */
extern int64_t source_read(source *s, int64_t offset, void *buf, size_t size);

/* The same for parsing: bytes are hashed when they are first read. */
extern int64_t source_parse(source *s, int64_t offset, void *buf, size_t size);

/* Read exactly these bytes; false if they are not all there. */
extern bool source_read_exactly(source *s, int64_t offset, size_t length,
								buffer *bytes);

/* The same, decoded into UTF-8. */
extern bool source_read_text(source *s, int64_t offset, size_t length,
							 buffer *text);

/*
 * Check that the parsed bytes are the hashed ones, up to the end of the file.
 * If not, report that, and return EXIT_NO_INPUT.
 */
extern exit_status source_check_parsed(source *s);

/*
 * The same for bytes that were read since, such as those of rejected records:
 * hashes the file anew.
 */
extern exit_status source_check_again(source *s);

/* Report that the file changed. */
extern exit_status source_changed(const source *s);

#endif							/* GOALPOST_SOURCE_H */
