/*
 * message.h
 *	  Everything that is written for people.
 *
 * Results go to standard output, the rest to standard error.  Whatever comes
 * from a file or from a server is escaped on the way out, so that data cannot
 * act on a terminal or forge a line of a log.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_MESSAGE_H
#define GOALPOST_MESSAGE_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "base/buffer.h"

#define PROGRAM "goalpost"

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

/* file:line:column: error[code]: what is wrong; what to write instead */
extern void message_fault(const char *file, int64_t line, int64_t column,
						  const char *code, const char *what,
						  const char *hint);

/* Append text with what is not seen, or is no UTF-8, as \x… escapes. */
extern void text_escape(buffer *b, const char *text, size_t length);

/* The same in double quotes, cut to a length that fits into a message. */
extern void text_quote(buffer *b, const char *text, size_t length);

/* A sentence as part of a line: "At … ." becomes "at …". */
extern void text_clause(buffer *b, const char *sentence);

#endif							/* GOALPOST_MESSAGE_H */
