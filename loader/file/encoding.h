/*
 * encoding.h
 *	  The encoding of a file, and its decoding into UTF-8.
 *
 * A byte that the encoding does not have becomes three bytes that no UTF-8
 * text contains, but that count as one character.  So it costs only the cell
 * that holds it, and can be named.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ENCODING_H
#define GOALPOST_ENCODING_H

#include <iconv.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"

/* Longer names are not known to iconv. */
#define ENCODING_NAME_SIZE 32

/* Bytes of the longest byte order mark */
#define ENCODING_MARK_MAX 4

/* Bytes of the longest unit */
#define ENCODING_UNIT_MAX 4

typedef struct encoding
{
	char		name[ENCODING_NAME_SIZE];
	size_t		unit;			/* bytes that encode one ASCII character */
	bool		big_endian;
	iconv_t		converter;		/* NULL for UTF-8 */
} encoding;

/*
 * Open by a name that iconv knows, in any case.  False if it is unknown, or
 * does not encode ASCII characters in units of one size.
 */
extern bool encoding_open(encoding *e, const char *name);
extern void encoding_close(encoding *e);

/* The encoding whose byte order mark begins a file, or NULL. */
extern const char *encoding_of_mark(const char *raw, size_t length,
									size_t *mark_size);

/* Encode an ASCII character as one unit. */
extern void encoding_make_character(const encoding *e, char c, char *unit);

/* Is this unit that ASCII character? */
extern bool encoding_is_character(const encoding *e, const char *unit,
								  char c);

/* Append the bytes to text, in UTF-8. */
extern void encoding_decode(const encoding *e, const char *raw, size_t length,
							buffer *text);

/*
 * The same for a part of a text: a character that the bytes do not complete is
 * left for the next part.  Returns the bytes that were decoded.
 */
extern size_t encoding_decode_part(const encoding *e, const char *raw,
								   size_t length, buffer *text);

/* Does what stands for a bad byte begin here? */
extern bool encoding_is_bad(const char *text);

/* The byte of the file that stands at bad, which cell_is_text found. */
extern unsigned char encoding_bad_byte(const encoding *e, const char *bad);

#endif							/* GOALPOST_ENCODING_H */
