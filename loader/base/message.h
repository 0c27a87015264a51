/*
 * message.h
 *	  Messages to the user.
 *
 * Results go to standard output, everything else to standard error.  Text from
 * a file or a server is escaped, so that it cannot control a terminal or forge
 * a line of a log.
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

/* Append text; bytes that are invisible or not UTF-8 become \xNN. */
extern void text_escape(buffer *b, const char *text, size_t length);

/* The same in double quotes, cut to fit into a message. */
extern void text_quote(buffer *b, const char *text, size_t length);

/* Append a period of two days as the notation prints it, such as 2026. */
extern void text_period(buffer *b, const char *days);

/* Append a sentence as a clause: "At … ." becomes "at …". */
extern void text_clause(buffer *b, const char *sentence);

#endif							/* GOALPOST_MESSAGE_H */
