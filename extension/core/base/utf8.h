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
 * Decode the character at s, where size bytes may be read.  Returns its length
 * in bytes, or 0 if it is not well-formed: overlong forms, surrogates and code
 * points beyond U+10FFFF are not.
 */
extern size_t utf8_decode(const char *s, size_t size, uint32_t *c);

/* Is this a continuation byte? */
static inline bool
utf8_continues(char c)
{
	return ((unsigned char) c & 0xC0) == 0x80;
}

/*
 * Characters that a literal must not contain, since they cannot be seen:
 * control characters, directional marks, zero-width characters, the byte order
 * mark, private-use characters and noncharacters.  They would make one unit
 * look like another, or one log line look like two.
 */
extern bool utf8_invisible(uint32_t c);

#endif							/* GOALPOST_UTF8_H */
