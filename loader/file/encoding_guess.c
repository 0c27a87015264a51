/*
 * encoding_guess.c
 *	  The encoding of a file that does not say it.
 *
 * Text in GB18030 is hardly ever valid UTF-8, but UTF-8 is often valid GB18030,
 * so UTF-8 is tried first.  A few bad bytes do not change the encoding of a
 * file: only their cells are rejected.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/encoding_guess.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "core/base/utf8.h"

/* Bytes of the longest character in UTF-8 and in GB18030 */
#define CHARACTER_MAX 4

/* Nearly all: so many typical characters, or bytes, for one bad byte. */
#define TYPICAL_PER_BAD 9
#define BYTES_PER_BAD 100

/* The non-ASCII characters of a file, as those of one encoding */
typedef struct census
{
	int64_t		typical;		/* that chance or another encoding rarely makes */
	int64_t		other;
	int64_t		bad;			/* bytes that are not part of a character */
	int64_t		first_bad;
} census;

/* Size of the character at s, 0 if there is none; is it a typical one? */
typedef size_t (*measure) (const char *s, size_t size, bool *typical);

static size_t
measure_utf8(const char *s, size_t size, bool *typical)
{
	uint32_t	c;
	size_t		length = utf8_decode(s, size, &c);

	/* Two bytes of another encoding are UTF-8 by chance, three are not. */
	*typical = length >= 3;
	return length;
}

static size_t
measure_gb18030(const char *s, size_t size, bool *typical)
{
	const unsigned char *byte = (const unsigned char *) s;

	*typical = false;
	if (byte[0] == 0x80)		/* the euro sign of Chinese Windows */
		return 1;
	if (byte[0] == 0xFF || size < 2)
		return 0;
	if (byte[1] >= 0x30 && byte[1] <= 0x39)
		return size >= 4 && byte[2] >= 0x81 && byte[2] <= 0xFE &&
			byte[3] >= 0x30 && byte[3] <= 0x39 ? 4 : 0;
	if (byte[1] < 0x40 || byte[1] == 0x7F || byte[1] == 0xFF)
		return 0;
	/* GB2312; an accented letter and an ASCII letter would not be in it. */
	*typical = byte[0] >= 0xA1 && byte[1] >= 0xA1;
	return 2;
}

/* Length of the ASCII text at the start. */
static size_t
ascii_length(const char *s, size_t size)
{
	size_t		length = 0;
	uint64_t	word;

	while (length + sizeof(word) <= size)
	{
		memcpy(&word, s + length, sizeof(word));
		if ((word & UINT64_C(0x8080808080808080)) != 0)
			break;
		length += sizeof(word);
	}
	while (length < size && (s[length] & 0x80) == 0)
		length++;
	return length;
}

/* Count the characters that begin in the first bytes of a block. */
static size_t
count_block(const char *block, size_t size, size_t stop, int64_t offset,
			measure measure, census *c)
{
	size_t		at = 0;

	while ((at += ascii_length(block + at, size - at)) < stop)
	{
		bool		typical;
		size_t		length = measure(block + at, size - at, &typical);

		if (length == 0)
		{
			if (c->bad++ == 0)
				c->first_bad = offset + (int64_t) at;
			at++;
			continue;
		}
		if (typical)
			c->typical++;
		else
			c->other++;
		at += length;
	}
	return at;
}

/* Count all characters of a file; those between two blocks are read again. */
static exit_status
count_all(source *s, measure measure, census *c)
{
	char	   *block = memory_resize(NULL, BLOCK_SIZE);
	int64_t		offset = 0;
	int64_t		got;

	memset(c, 0, sizeof(*c));
	while ((got = source_read(s, offset, block, BLOCK_SIZE)) > 0)
	{
		size_t		size = (size_t) got;
		size_t		stop = got < BLOCK_SIZE ? size : size - CHARACTER_MAX;

		offset += (int64_t) count_block(block, size, stop, offset, measure, c);
	}
	free(block);
	return got < 0 ? EXIT_NO_INPUT : EXIT_DONE;
}

/*
 * UTF-16 without a mark, by the NULs in its ASCII characters.  The other byte
 * is NUL too in some characters, such as U+4E00.
 */
static const char *
guess_utf16(const char *start, size_t size)
{
	size_t		nuls[2] = {0, 0};

	for (size_t i = 0; i < size; i++)
		nuls[i % 2] += start[i] == '\0';
	if (nuls[0] + nuls[1] < size / 8)
		return NULL;
	if (nuls[1] > 4 * nuls[0])
		return "UTF-16LE";
	return nuls[0] > 4 * nuls[1] ? "UTF-16BE" : NULL;
}

static bool
is_nearly_all(int64_t characters, const census *c)
{
	return characters > 0 && characters >= TYPICAL_PER_BAD * c->bad;
}

/*
 * Is it GB18030, and not UTF-8 with some cells in GB18030?  Text in it makes few
 * typical characters of UTF-8 by chance: one for forty bad bytes.
 */
static bool
is_gb18030(const census *gb18030, const census *utf8)
{
	return is_nearly_all(gb18030->typical, gb18030) &&
		gb18030->typical >= gb18030->other &&
		2 * utf8->typical <= utf8->bad;
}

/* Is it UTF-8 or ASCII but for some bytes? */
static bool
is_nearly_utf8(const census *utf8, int64_t size)
{
	return is_nearly_all(utf8->typical + utf8->other, utf8) ||
		utf8->bad <= size / BYTES_PER_BAD;
}

exit_status
encoding_guess(source *s, const char **name, int64_t *bad)
{
	char		start[4096];
	int64_t		size = source_read(s, 0, start, sizeof(start));
	census		utf8;
	census		gb18030;

	if (size < 0)
		return EXIT_NO_INPUT;
	*name = guess_utf16(start, (size_t) size);
	if (*name != NULL)
		return EXIT_DONE;
	if (count_all(s, measure_utf8, &utf8) != EXIT_DONE)
		return EXIT_NO_INPUT;
	*name = "UTF-8";
	*bad = utf8.first_bad;
	if (utf8.bad == 0)
		return EXIT_DONE;
	if (count_all(s, measure_gb18030, &gb18030) != EXIT_DONE)
		return EXIT_NO_INPUT;
	if (is_gb18030(&gb18030, &utf8))
		*name = "GB18030";
	else if (!is_nearly_utf8(&utf8, s->size))
		*name = NULL;
	return EXIT_DONE;
}
