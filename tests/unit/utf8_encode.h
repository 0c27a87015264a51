/*
 * utf8_encode.h
 *	  Writing a code point in UTF-8, for tests that try all of them.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_UTF8_ENCODE_H
#define GOALPOST_UTF8_ENCODE_H

#include <stddef.h>
#include <stdint.h>

#define CODE_POINTS 0x110000

/* The form that the Unicode Standard gives a code point; returns its length. */
static inline size_t
utf8_encode(uint32_t c, char *s)
{
	size_t		length = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
	static const uint8_t leads[] = {0, 0, 0xC0, 0xE0, 0xF0};

	for (size_t i = length; i-- > 1; c >>= 6)
		s[i] = (char) (0x80 | (c & 0x3F));
	s[0] = (char) (leads[length] | c);
	return length;
}

#endif							/* GOALPOST_UTF8_ENCODE_H */
