/*
 * utf8.h
 *	  Checking and decoding UTF-8, the only encoding of the core.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_UTF8_H
#define GOALPOST_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Decode the character at s, of which size bytes may be read.  Returns the
 * bytes it takes, 0 when there is no well-formed character (overlong forms,
 * surrogates and code points beyond U+10FFFF included).
 */
extern size_t utf8_decode(const char *s, size_t size, uint32_t *c);

/* Does this byte go on with a character that began before it? */
static inline bool
utf8_continues(char c)
{
	return ((unsigned char) c & 0xC0) == 0x80;
}

/*
 * Characters that have no place in a literal, since they are not seen: control
 * characters, directional marks, zero-width characters, the byte order mark
 * and noncharacters.  They would let one unit look like another, or a log line
 * look like two.
 */
extern bool utf8_invisible(uint32_t c);

#endif							/* GOALPOST_UTF8_H */
