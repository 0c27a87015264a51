/*
 * json.c
 *	  One JSON object on one line, built without allocating.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/json.h"

#include <stdbool.h>
#include <string.h>

#include "core/base/utf8.h"

/* Room for the end of a value and of the object. */
#define TAIL_SIZE 8

/* The longest way to write one character: two halves, \uNNNN each. */
#define CHARACTER_SIZE 16

static void
add(json *j, const char *bytes, size_t length)
{
	memcpy(j->text + j->length, bytes, length);
	j->length += length;
}

/* Is there room for that many bytes, and for the end? */
static bool
has_room(const json *j, size_t length)
{
	return j->length + length + TAIL_SIZE <= sizeof(j->text);
}

/* Write a character as \uNNNN, or as the two halves of one beyond those. */
static size_t
write_code(char *out, uint32_t c)
{
	if (c < 0x10000)
		return (size_t) snprintf(out, CHARACTER_SIZE, "\\u%04x", c);
	c -= 0x10000;
	return (size_t) snprintf(out, CHARACTER_SIZE, "\\u%04x\\u%04x",
							 0xD800 + (c >> 10), 0xDC00 + (c & 0x3FF));
}

/* Write the character at the start of text; size is 0 if it is not UTF-8. */
static size_t
write_character(char *out, const char *text, size_t size, uint32_t c)
{
	if (size == 0)
		return (size_t) snprintf(out, CHARACTER_SIZE, "\\\\x%02x",
								 (unsigned char) text[0]);
	if (c == '"' || c == '\\')
	{
		out[0] = '\\';
		out[1] = (char) c;
		return 2;
	}
	if (utf8_invisible(c))
		return write_code(out, c);
	memcpy(out, text, size);
	return size;
}

static bool
begin_member(json *j, const char *name)
{
	size_t		length = strlen(name);

	if (!has_room(j, length + CHARACTER_SIZE))
		return false;
	add(j, j->length > 1 ? "," : "", j->length > 1 ? 1 : 0);
	add(j, "\"", 1);
	add(j, name, length);
	add(j, "\":", 2);
	return true;
}

void
json_begin(json *j)
{
	j->length = 0;
	add(j, "{", 1);
}

void
json_text(json *j, const char *name, const char *text)
{
	size_t		length;
	size_t		at = 0;

	if (text == NULL || !begin_member(j, name))
		return;
	length = strlen(text);
	add(j, "\"", 1);
	while (at < length)
	{
		char		character[CHARACTER_SIZE];
		uint32_t	c = 0;
		size_t		size = utf8_decode(text + at, length - at, &c);
		size_t		written = write_character(character, text + at, size, c);

		if (!has_room(j, written))
			break;
		add(j, character, written);
		at += size > 0 ? size : 1;
	}
	add(j, "\"", 1);
}

void
json_integer(json *j, const char *name, int64_t value)
{
	char		number[24];
	int			length = snprintf(number, sizeof(number), "%lld",
								  (long long) value);

	if (begin_member(j, name))
		add(j, number, (size_t) length);
}

void
json_write(json *j, FILE *stream)
{
	add(j, "}\n", 2);
	fwrite(j->text, 1, j->length, stream);
}
