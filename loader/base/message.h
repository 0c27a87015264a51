/*
 * message.h
 *	  Messages to the user.
 *
 * Results go to standard output, everything else to standard error.  Text from
 * a file or a server is escaped, so that it cannot control a terminal or forge
 * a line of a log.
 *
 * Each function translates its format, which is one literal sentence, so that
 * xgettext finds it.  With --json all messages are objects, one a line, on
 * standard error.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_MESSAGE_H
#define GOALPOST_MESSAGE_H

#include <stdbool.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "base/buffer.h"
#include "base/json.h"
#include "base/text.h"
#include "base/translate.h"

#define PROGRAM "goalpost"

/* From now on, write JSON. */
extern void message_use_json(void);
extern bool message_is_json(void);

/* "goalpost: error: …" and the like, one line each, on standard error. */
extern void message_error(const char *format,...)
			__attribute__((format(printf, 1, 2)));
extern void message_warning(const char *format,...)
			__attribute__((format(printf, 1, 2)));
extern void message_detail(const char *format,...)
			__attribute__((format(printf, 1, 2)));
extern void message_hint(const char *format,...)
			__attribute__((format(printf, 1, 2)));

/* The last error, without the prefix; NULL when there was none. */
extern const char *message_last_error(void);

/* One line of result, on standard output. */
extern void message_result(const char *format,...)
			__attribute__((format(printf, 1, 2)));

/* The same for a number of things. */
extern void message_result_count(const char *one, const char *many,
								 int64_t count,...)
			__attribute__((format(printf, 1, 4), format(printf, 2, 4)));

/* Append a sentence, translated. */
extern void message_text(buffer *b, const char *format,...)
			__attribute__((format(printf, 2, 3)));
extern void message_text_count(buffer *b, const char *one, const char *many,
							   int64_t count,...)
			__attribute__((format(printf, 2, 5), format(printf, 3, 5)));

/* Where a fault is; cell and indicator may be NULL. */
typedef struct message_place
{
	const char *file;
	int64_t		line;
	int64_t		column;
	const char *cell;			/* of the spreadsheet */
	const char *indicator;		/* its code */
	bool		is_warning;		/* not an error */
} message_place;

/* file:line:column: error[code]: what is wrong; what to write instead, or warning */
extern void message_fault(const char *file, int64_t line, int64_t column,
						  const char *code, const char *what,
						  const char *hint);
extern void message_fault_at(const message_place *at, const char *code,
							 const char *what, const char *hint);

#endif							/* GOALPOST_MESSAGE_H */
