/*
 * json.h
 *	  One JSON object on one line, built without allocating.
 *
 * Valid for any bytes: what is not UTF-8 becomes \xNN, as in messages for
 * people, and invisible characters are escaped.  A value that does not fit is
 * cut.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_JSON_H
#define GOALPOST_JSON_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define JSON_SIZE 65536

typedef struct json
{
	char		text[JSON_SIZE];
	size_t		length;
} json;

extern void json_begin(json *j);

/* Add a member; a NULL text is left out. */
extern void json_text(json *j, const char *name, const char *text);
extern void json_integer(json *j, const char *name, int64_t value);

/* End the object, and write it as one line. */
extern void json_write(json *j, FILE *stream);

#endif							/* GOALPOST_JSON_H */
