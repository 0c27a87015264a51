/*
 * source.h
 *	  A file to import: its bytes, and the proof that they stayed the same.
 *
 * The file is read twice, once for its SHA-256, by which the ledger knows it,
 * and once to be parsed.  Standard input and pipes are copied into a spool
 * first, since what was read must be readable again.
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
#include "file/sha256.h"
#include "file/spool.h"

typedef struct source
{
	const char *name;			/* as given; "-" is standard input */
	buffer		text;			/* the name as text: escaped if it is none */
	buffer		shown;			/* the name as messages have it: escaped */
	bool		is_file;		/* has a folder to write rejects into */
	int			fd;
	spool		copy;			/* of what cannot be read twice */
	struct stat first;			/* when it was opened */
	int64_t		size;
	uint8_t		digest[SHA256_SIZE];
	sha256		parsed;			/* of the bytes handed out for parsing */
	int64_t		parsed_to;
} source;

/* Open and hash; complains and returns EXIT_NO_INPUT when it cannot. */
extern exit_status source_open(source *s, const char *name);
extern void source_close(source *s);

/* Read at an offset; -1 on failure, less than asked for only at the end. */
extern int64_t source_read(source *s, int64_t offset, void *buf, size_t size);

/* The same for parsing: each byte is hashed the first time it is read. */
extern int64_t source_parse(source *s, int64_t offset, void *buf, size_t size);

/* Exactly these bytes; false when they are not all there. */
extern bool source_read_exactly(source *s, int64_t offset, size_t length,
								buffer *bytes);

/*
 * Were the bytes that were parsed those of the digest, to the last?  Complains
 * and returns EXIT_NO_INPUT when they were not.
 */
extern exit_status source_check_unchanged(source *s);

/* Complain that the file changed. */
extern exit_status source_changed(const source *s);

#endif							/* GOALPOST_SOURCE_H */
