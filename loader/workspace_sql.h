/*
 * workspace_sql.h
 *	  The SQL of the workspace: embedded at build time, completed by init.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_WORKSPACE_SQL_H
#define GOALPOST_WORKSPACE_SQL_H

#include "base/buffer.h"
#include "options.h"
#include "file/sha256.h"

typedef struct workspace_file
{
	int			version;		/* runs once, to get there; 0: whenever changed */
	const char *name;			/* folder and file, as in sql/workspace */
	const char *text;
} workspace_file;

/* In the order in which they run; a NULL name ends the list. */
extern const workspace_file workspace_files[];

/* The version that they lead to. */
extern const int workspace_version;

/* A digest in hexadecimal, with the byte that ends the string. */
#define FINGERPRINT_SIZE SHA256_TEXT_SIZE

/*
 * The schema of the extension as an identifier.  As in CREATE EXTENSION, a
 * name that becomes part of a script must not be able to end a quotation;
 * status is returned if this one could.
 */
extern exit_status workspace_quote_schema(buffer *out, const char *name,
										  exit_status status);

/* Append the text of a file, with the extension's schema in it. */
extern void workspace_expand(buffer *out, const workspace_file *file,
							 const char *schema);

/* A digest of the files that run whenever they change, with the schema. */
extern void workspace_fingerprint(const char *schema,
								  char result[FINGERPRINT_SIZE]);

#endif							/* GOALPOST_WORKSPACE_SQL_H */
