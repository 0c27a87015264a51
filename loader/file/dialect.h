/*
 * dialect.h
 *	  How a file is written: its format, encoding and separator.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_DIALECT_H
#define GOALPOST_DIALECT_H

#include "file/source.h"

/* As given on the command line */
typedef struct dialect_options
{
	const char *encoding;		/* or NULL */
	char		separator;		/* or NUL */
} dialect_options;

/* Can files in the encoding with this name be read? */
extern bool dialect_knows_encoding(const char *name);

/*
 * Find how a file is written, by the options or else by its bytes, and set it
 * in the source.  A fault is reported, and put into *complaint for the ledger.
 */
extern exit_status dialect_find(source *s, const dialect_options *o,
								buffer *complaint);

/* The same for prose, whose lines have no cells. */
extern exit_status dialect_find_prose(source *s, const dialect_options *o,
									  buffer *complaint);

/* Tell what was found, unless it is UTF-8 with commas. */
extern void dialect_tell(const source *s);

#endif							/* GOALPOST_DIALECT_H */
