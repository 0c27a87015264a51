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

/* What the placeholders in the SQL stand for. */
typedef struct workspace_names
{
	buffer		schema;			/* of the extension, as an identifier */
	char		roles[ROLE_COUNT][ROLE_NAME_MAX + 1];	/* all empty: none */
} workspace_names;

/*
 * The schema of the extension as an identifier.  As in CREATE EXTENSION, a
 * name that becomes part of a script must not be able to end a quotation;
 * status is returned if this one could.
 */
extern exit_status workspace_quote_schema(buffer *out, const char *name,
										  exit_status status);

/*
 * Name the roles as the options say.  Where they say nothing, the names stay;
 * those that are missing get their defaults, unless there are to be no roles.
 */
extern void workspace_name_roles(workspace_names *names, const options *o,
								 bool may_have_none);

/* Append a name of a role as a literal, or NULL if there is none. */
extern void workspace_quote_role(buffer *out, const char *role);

/* Append the text of a file, with the names in it. */
extern void workspace_expand(buffer *out, const workspace_file *file,
							 const workspace_names *names);

/* A digest of the files that run whenever they change, with the names. */
extern void workspace_fingerprint(const workspace_names *names,
								  char result[FINGERPRINT_SIZE]);

#endif							/* GOALPOST_WORKSPACE_SQL_H */
