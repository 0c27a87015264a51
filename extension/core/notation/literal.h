/*
 * literal.h
 *	  The text of a literal, folded, and a cursor over it.
 *
 * Spreadsheets mix full-width and half-width forms of the same character.
 * literal_fold() maps them to one form before anything is read, and remembers
 * where every byte came from, so that errors point into the original text.  In
 * double quotes, only tabs and line breaks are changed, to spaces.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_LITERAL_H
#define GOALPOST_LITERAL_H

#include <stdbool.h>
#include <stdint.h>

#include "model/error.h"

/* The longest literal accepted, in bytes. */
#define LITERAL_MAX 2000

typedef struct literal
{
	char		text[LITERAL_MAX + 1];	/* folded, NUL-terminated */
	uint16_t	origin[LITERAL_MAX + 1];	/* offset of each byte in the input */
	size_t		length;
	size_t		at;				/* the cursor */
	bool		changed;		/* by folding; else origin is unset */
	parse_error error;			/* in offsets of the input */
} literal;

/* Fold input into l and set the cursor to its first character. */
extern bool literal_fold(literal *l, const char *input, size_t length);

/*
 * Note an error at the folded offsets from..to, unless one was noted before.
 * Always false.
 */
extern bool literal_fail(literal *l, error_code code, size_t from, size_t to);

/*
 * The same for the word at the cursor, or else for one character and the ASCII
 * text after it up to a space.
 */
extern bool literal_fail_here(literal *l, error_code code);

static inline void
literal_skip_spaces(literal *l)
{
	while (l->text[l->at] == ' ')
		l->at++;
}

/* The offset of the first byte from offset on that is no space. */
static inline size_t
literal_after_spaces(const literal *l, size_t offset)
{
	while (l->text[offset] == ' ')
		offset++;
	return offset;
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
 * Does word stand at offset?  ASCII letters match in either case, and after a
 * word that ends in one, the text must not continue with another.  A space in
 * word matches any run of spaces.  Returns the length of the match in bytes,
 * or 0.
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

/*
 * Is there a letter at offset?  The first takes Latin and other alphabets, μ,
 * °, ² and ³; the second takes Chinese and similar scripts.
 */
extern bool literal_latin_at(const literal *l, size_t offset);
extern bool literal_ideograph_at(const literal *l, size_t offset);

/* The end of the run of letters of one script that starts at offset. */
extern size_t literal_run_end(const literal *l, size_t offset);

/*
 * The same for a word as people write it: to a Latin one belong its digits, and
 * points and hyphens within it (PM2.5, MtCO2e, CO2-eq).
 */
extern size_t literal_word_end(const literal *l, size_t offset);

#endif							/* GOALPOST_LITERAL_H */
