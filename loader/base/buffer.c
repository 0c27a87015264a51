/*
 * buffer.c
 *	  A growing run of bytes, always NUL-terminated.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/buffer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

char *
buffer_room(buffer *b, size_t more)
{
	size_t		size = b->size;

	if (size == 0)
		size = 64;
	while (size <= b->length + more)
		size *= 2;
	if (size > b->size)
		b->data = memory_resize(b->data, size);
	b->size = size;
	return b->data + b->length;
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
	char	   *room = buffer_room(b, length);

	if (length > 0)
		memcpy(room, bytes, length);
	b->length += length;
	b->data[b->length] = '\0';
}

void
buffer_text(buffer *b, const char *text)
{
	buffer_append(b, text, strlen(text));
}

void
buffer_format_args(buffer *b, const char *format, va_list args)
{
	va_list		again;
	int			length;

	va_copy(again, args);
	length = vsnprintf(NULL, 0, format, args);
	if (length >= 0)
	{
		vsnprintf(buffer_room(b, (size_t) length), (size_t) length + 1, format,
				  again);
		b->length += (size_t) length;
	}
	va_end(again);
}

void
buffer_format(buffer *b, const char *format,...)
{
	va_list		args;

	va_start(args, format);
	buffer_format_args(b, format, args);
	va_end(args);
}

const char *
buffer_string(const buffer *b)
{
	return b->data != NULL ? b->data : "";
}
