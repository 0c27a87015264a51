/*
 * buffer.h
 *	  A growing run of bytes, always NUL-terminated.
 *
 * Running out of memory ends the program: an import that cannot go on leaves
 * nothing behind.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_BUFFER_H
#define GOALPOST_BUFFER_H

#include <stddef.h>
#include <stdint.h>

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

/* The bytes so far, never NULL. */
extern const char *buffer_string(const buffer *b);

/* malloc and realloc that do not return without memory. */
extern void *memory_resize(void *old, size_t size);

#endif							/* GOALPOST_BUFFER_H */
