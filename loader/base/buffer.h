/*
 * buffer.h
 *	  A growing run of bytes, always NUL-terminated.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_BUFFER_H
#define GOALPOST_BUFFER_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes that are read or sent at a time. */
#define BLOCK_SIZE 65536

typedef struct buffer
{
	char	   *data;			/* NULL until the first byte */
	size_t		length;
	size_t		size;			/* allocated */
} buffer;

extern void buffer_clear(buffer *b);
extern void buffer_free(buffer *b);
extern void buffer_append(buffer *b, const char *bytes, size_t length);
extern void buffer_text(buffer *b, const char *text);
extern void buffer_format(buffer *b, const char *format,...)
			__attribute__((format(printf, 2, 3)));
extern void buffer_format_args(buffer *b, const char *format, va_list args)
			__attribute__((format(printf, 2, 0)));

/* Make room for more bytes and a NUL; the caller increases the length. */
extern char *buffer_room(buffer *b, size_t more);

/* The bytes so far, never NULL. */
extern const char *buffer_string(const buffer *b);

#endif							/* GOALPOST_BUFFER_H */
