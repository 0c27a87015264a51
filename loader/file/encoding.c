/*
 * encoding.c
 *	  The encoding of a file, and its decoding into UTF-8.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/encoding.h"

#include <ctype.h>
#include <errno.h>
#include <string.h>

/* The first byte for a byte that cannot be decoded; two half bytes follow. */
#define BAD_BYTE '\xFF'

static const struct
{
	const char *name;
	const char *bytes;
	size_t		size;
}			marks[] = {
	{"UTF-8", "\xEF\xBB\xBF", 3},
	{"UTF-32LE", "\xFF\xFE\0\0", 4},	/* before UTF-16LE, which it begins with */
	{"UTF-32BE", "\0\0\xFE\xFF", 4},
	{"UTF-16LE", "\xFF\xFE", 2},
	{"UTF-16BE", "\xFE\xFF", 2},
	{"GB18030", "\x84\x31\x95\x33", 4}
};

/*
 * GB18030 contains GBK and GB2312, and their own tables have other dashes.
 * Without a mark, spreadsheets mean the little-endian form.
 */
static const char *const aliases[][2] = {
	{"UTF8", "UTF-8"},
	{"GBK", "GB18030"},
	{"CP936", "GB18030"},
	{"MS936", "GB18030"},
	{"WINDOWS-936", "GB18030"},
	{"GB2312", "GB18030"},
	{"EUC-CN", "GB18030"},
	{"UTF-16", "UTF-16LE"},
	{"UTF16", "UTF-16LE"},
	{"UTF-32", "UTF-32LE"}
};

/* Set the name: in upper case, without aliases. */
static void
set_name(encoding *e, const char *name)
{
	size_t		length = strlen(name);

	for (size_t i = 0; i <= length; i++)
		e->name[i] = (char) toupper((unsigned char) name[i]);
	for (size_t i = 0; i < sizeof(aliases) / sizeof(aliases[0]); i++)
		if (strcmp(e->name, aliases[i][0]) == 0)
			memcpy(e->name, aliases[i][1], strlen(aliases[i][1]) + 1);
}

/* Find the size of a unit and its byte order by encoding a line end. */
static bool
find_unit(encoding *e)
{
	iconv_t		encoder = iconv_open(e->name, "UTF-8");
	char		line_end[] = "\n";
	char		bytes[8] = {0};
	char	   *in = line_end;
	char	   *out = bytes;
	size_t		left = 1;
	size_t		room = sizeof(bytes);
	size_t		got;

	if (encoder == (iconv_t) -1)
		return false;
	got = iconv(encoder, &in, &left, &out, &room);
	iconv_close(encoder);
	e->unit = sizeof(bytes) - room;
	if (got == (size_t) -1 || (e->unit != 1 && e->unit != 2 && e->unit != 4))
		return false;
	e->big_endian = bytes[0] != '\n';
	return encoding_is_character(e, bytes, '\n');
}

bool
encoding_open(encoding *e, const char *name)
{
	memset(e, 0, sizeof(*e));
	/* iconv takes the locale's encoding for "", and options after a slash. */
	if (name[0] == '\0' || strlen(name) >= ENCODING_NAME_SIZE ||
		strchr(name, '/') != NULL)
		return false;
	set_name(e, name);
	e->unit = 1;
	if (strcmp(e->name, "UTF-8") == 0)
		return true;
	e->converter = iconv_open("UTF-8", e->name);
	if (e->converter == (iconv_t) -1)
	{
		e->converter = NULL;
		return false;
	}
	return find_unit(e);
}

void
encoding_close(encoding *e)
{
	if (e->converter != NULL)
		iconv_close(e->converter);
	e->converter = NULL;
}

const char *
encoding_of_mark(const char *raw, size_t length, size_t *mark_size)
{
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
	{
		if (length < marks[i].size ||
			memcmp(raw, marks[i].bytes, marks[i].size) != 0)
			continue;
		*mark_size = marks[i].size;
		return marks[i].name;
	}
	*mark_size = 0;
	return NULL;
}

void
encoding_make_character(const encoding *e, char c, char *unit)
{
	memset(unit, 0, e->unit);
	unit[e->big_endian ? e->unit - 1 : 0] = c;
}

bool
encoding_is_character(const encoding *e, const char *unit, char c)
{
	char		wanted[ENCODING_UNIT_MAX];

	encoding_make_character(e, c, wanted);
	return memcmp(unit, wanted, e->unit) == 0;
}

/* Append what stands for a unit that cannot be decoded; returns its size. */
static size_t
append_bad(const encoding *e, const char *raw, size_t length, buffer *text)
{
	size_t		size = length < e->unit ? length : e->unit;
	unsigned char byte = (unsigned char) raw[e->big_endian ? 0 : size - 1];
	char		bad[3] = {BAD_BYTE, (char) (0x80 | byte >> 4),
	(char) (0x80 | (byte & 15))};

	/* Chinese Windows writes the euro sign so. */
	if (byte == 0x80 && strcmp(e->name, "GB18030") == 0)
		buffer_text(text, "€");
	else
		buffer_append(text, bad, sizeof(bad));
	return size;
}

/* Decode up to the end, or up to a character that goes on behind it. */
static size_t
decode(const encoding *e, const char *raw, size_t length, bool is_part,
	   buffer *text)
{
	char	   *in = (char *) raw;
	size_t		left = length;

	while (left > 0)
	{
		size_t		room = 3 * left + 16;
		char	   *out = buffer_room(text, room);
		char	   *start = out;
		size_t		got = iconv(e->converter, &in, &left, &out, &room);
		size_t		bad;

		text->length += (size_t) (out - start);
		*out = '\0';
		if (got != (size_t) -1 || errno == E2BIG)
			continue;
		if (is_part && errno == EINVAL)
			break;
		bad = append_bad(e, in, left, text);
		in += bad;
		left -= bad;
	}
	return length - left;
}

void
encoding_decode(const encoding *e, const char *raw, size_t length,
				buffer *text)
{
	if (e->converter == NULL)
	{
		buffer_append(text, raw, length);
		return;
	}
	iconv(e->converter, NULL, NULL, NULL, NULL);
	decode(e, raw, length, false, text);
}

size_t
encoding_decode_part(const encoding *e, const char *raw, size_t length,
					 buffer *text)
{
	if (e->converter == NULL)
	{
		buffer_append(text, raw, length);
		return length;
	}
	return decode(e, raw, length, true, text);
}

bool
encoding_is_bad(const char *text)
{
	return text[0] == BAD_BYTE;
}

unsigned char
encoding_bad_byte(const encoding *e, const char *bad)
{
	if (e->converter == NULL || bad[0] != BAD_BYTE)
		return (unsigned char) bad[0];
	return (unsigned char) ((bad[1] & 15) << 4 | (bad[2] & 15));
}
