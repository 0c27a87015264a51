/*
 * utf8.c
 *	  Checking and decoding UTF-8.
 *
 * The ranges of the second byte are those of the Unicode Standard, table 3-7.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/utf8.h"

static bool
continuation(const char *s, unsigned char low, unsigned char high)
{
	unsigned char byte = (unsigned char) *s;

	return byte >= low && byte <= high;
}

size_t
utf8_decode(const char *s, size_t size, uint32_t *c)
{
	unsigned char lead = (unsigned char) (size > 0 ? s[0] : 0xFF);
	unsigned char low = 0x80;
	unsigned char high = 0xBF;
	size_t		length;
	size_t		i;

	*c = 0;
	if (lead < 0x80)
	{
		*c = lead;
		return 1;
	}
	if (lead < 0xC2 || lead > 0xF4)
		return 0;
	length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
	if (size < length)
		return 0;

	/* no overlong forms, no surrogates, nothing beyond U+10FFFF */
	if (lead == 0xE0)
		low = 0xA0;
	else if (lead == 0xED)
		high = 0x9F;
	else if (lead == 0xF0)
		low = 0x90;
	else if (lead == 0xF4)
		high = 0x8F;
	if (!continuation(s + 1, low, high))
		return 0;

	*c = lead & (0xFFu >> (length + 1));
	for (i = 1; i < length; i++)
	{
		if (!continuation(s + i, 0x80, 0xBF))
			return 0;
		*c = *c << 6 | ((unsigned char) s[i] & 0x3F);
	}
	return length;
}

bool
utf8_invisible(uint32_t c)
{
	/* most characters */
	if ((c >= 0x20 && c < 0x7F) || (c >= 0x3000 && c < 0xE000))
		return false;
	return c < 0xA0 ||
		c == 0x00AD || c == 0x034F || c == 0x061C || c == 0x180E ||
		(c >= 0x200B && c <= 0x200F) ||
		(c >= 0x2028 && c <= 0x202E) ||
		(c >= 0x2060 && c <= 0x206F) ||
		(c >= 0xFE00 && c <= 0xFE0F) ||
		c == 0xFEFF || (c >= 0xFFF0 && c <= 0xFFFB) ||
		(c >= 0xE0000 && c <= 0xE0FFF) ||
		(c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000 ||
		(c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}
