/*
 * buffer.c
 *	  A growing run of bytes, always NUL-terminated.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "buffer.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "exit_status.h"
#include "message.h"

void *
memory_resize(void *old, size_t size)
{
	void	   *new = realloc(old, size);

	if (new == NULL && size > 0)
	{
		message_error("out of memory");
		exit(EXIT_INTERNAL);
	}
	return new;
}

/* Make room for more bytes and a NUL. */
static void
buffer_reserve(buffer *b, size_t more)
{
	size_t		size = b->size;

	if (b->length + more < size)
		return;
	if (size == 0)
		size = 64;
	while (size <= b->length + more)
		size *= 2;
	b->data = memory_resize(b->data, size);
	b->size = size;
}

void
buffer_clear(buffer *b)
{
	b->length = 0;
	if (b->data != NULL)
		b->data[0] = '\0';
}

void
buffer_free(buffer *b)
{
	free(b->data);
	memset(b, 0, sizeof(*b));
}

void
buffer_append(buffer *b, const char *bytes, size_t length)
{
	buffer_reserve(b, length);
	if (length > 0)
		memcpy(b->data + b->length, bytes, length);
	b->length += length;
	b->data[b->length] = '\0';
}

void
buffer_text(buffer *b, const char *text)
{
	buffer_append(b, text, strlen(text));
}

void
buffer_format(buffer *b, const char *format,...)
{
	va_list		args;
	int			length;

	va_start(args, format);
	length = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (length < 0)
		return;
	buffer_reserve(b, (size_t) length);
	va_start(args, format);
	vsnprintf(b->data + b->length, (size_t) length + 1, format, args);
	va_end(args);
	b->length += (size_t) length;
}

const char *
buffer_string(const buffer *b)
{
	return b->data != NULL ? b->data : "";
}
