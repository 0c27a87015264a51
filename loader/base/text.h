/*
 * text.h
 *	  Text from a file or a server, made safe to print.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_LOADER_TEXT_H
#define GOALPOST_LOADER_TEXT_H

#include <stddef.h>

#include "base/buffer.h"

/* An invisible byte becomes \xNN. */
#define ESCAPED_SIZE(length) (4 * (length) + 1)

/* At most so many bytes of a cell are repeated in a message. */
#define EXCERPT_MAX 90
#define QUOTED_SIZE (ESCAPED_SIZE(EXCERPT_MAX) + sizeof("\"…\""))

/* Escape into out, which has ESCAPED_SIZE(length) bytes; returns the length. */
extern size_t text_escape_into(char *out, const char *text, size_t length);

/* Append text; bytes that are invisible or not UTF-8 become \xNN. */
extern void text_escape(buffer *b, const char *text, size_t length);

/* The same in double quotes, cut to fit into a message. */
extern void text_quote(buffer *b, const char *text, size_t length);

/* The same into out, which has QUOTED_SIZE bytes; returns out. */
extern const char *text_quoted(char *out, const char *text, size_t length);

/* Append a period of two days as the notation prints it, such as 2026. */
extern void text_period(buffer *b, const char *days);

/* Append a sentence as a clause: "At … ." becomes "at …". */
extern void text_clause(buffer *b, const char *sentence);

/* Columns that a line of UTF-8 takes on a terminal. */
extern size_t text_width(const char *text);

/* The bytes of the text that fit into that many columns. */
extern size_t text_fitting(const char *text, size_t columns);

#endif							/* GOALPOST_LOADER_TEXT_H */
