/*
 * literal.h
 *	  The text of a literal, folded, and a cursor over it.
 *
 * Spreadsheets mix full-width and half-width forms of the same character.
 * literal_fold() maps them onto one before anything is read, and remembers
 * where every byte came from, so that errors point into the original text.
 * What stands in double quotes is left as it is.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_LITERAL_H
#define GOALPOST_LITERAL_H

#include <stdbool.h>
#include <stdint.h>

#include "model/error.h"

/* Longest literal that is read, in bytes. */
#define LITERAL_MAX 2000

typedef struct literal
{
	char		text[LITERAL_MAX + 1];	/* folded, NUL-terminated */
	uint16_t	origin[LITERAL_MAX + 1];	/* offset of each byte in the input */
	size_t		length;
	size_t		at;				/* the cursor */
	bool		changed;		/* by folding; else origin is not set */
	parse_error error;			/* in offsets of the input */
} literal;

/* Fold input into l and set the cursor to its first character. */
extern bool literal_fold(literal *l, const char *input, size_t length);

/* Note an error at folded offsets from..to; the first one stands.  False. */
extern bool literal_fail(literal *l, error_code code, size_t from, size_t to);

/* The same for what stands at the cursor, up to the next space or clause. */
extern bool literal_fail_here(literal *l, error_code code);

static inline void
literal_skip_spaces(literal *l)
{
	while (l->text[l->at] == ' ')
		l->at++;
}

static inline bool
literal_at_end(const literal *l)
{
	return l->at >= l->length;
}

static inline bool
literal_digit_at(const literal *l, size_t offset)
{
	return l->text[offset] >= '0' && l->text[offset] <= '9';
}

/* Bytes of the UTF-8 character at offset; 0 at the end. */
extern size_t literal_char_size(const literal *l, size_t offset);

/*
 * Does word stand at offset?  Its ASCII letters match in either case, and a
 * word that ends in one must not go on in the text.  Returns the bytes it
 * takes there, 0 if it does not match; a space in word matches any run.
 */
extern size_t literal_match_word(const literal *l, size_t offset,
								 const char *word);

/* The same; most words already differ in the first byte. */
static inline size_t
literal_match(const literal *l, size_t offset, const char *word)
{
	return ((l->text[offset] ^ word[0]) & ~0x20) != 0 ?
		0 : literal_match_word(l, offset, word);
}

/* Take the word at the cursor, if it is there. */
static inline bool
literal_take(literal *l, const char *word)
{
	size_t		size = literal_match(l, l->at, word);

	l->at += size;
	return size > 0;
}

/* Letters: Latin with μ, °, ², ³ (a), or Chinese and other scripts (b). */
extern bool literal_latin_at(const literal *l, size_t offset);
extern bool literal_ideograph_at(const literal *l, size_t offset);

/* End of the run of letters of one script that starts at offset. */
extern size_t literal_run_end(const literal *l, size_t offset);

#endif							/* GOALPOST_LITERAL_H */
