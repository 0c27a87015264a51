/*
 * lexicon.h
 *	  Finding the entries of a table whose text may start at an offset.
 *
 * A table of words is searched at every step of reading, so its entries are
 * chained by the bytes they start with.  The chains are derived from the table
 * on first use and do not change afterwards; both callers, a backend and the
 * loader, are single-threaded.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_LEXICON_H
#define GOALPOST_LEXICON_H

#include <stddef.h>
#include <stdint.h>

#define LEXICON_MAX 1024
#define LEXICON_CHAINS (128 + 1024)

/* Entries are numbered from 1; 0 ends a chain. */
typedef struct lexicon
{
	uint16_t	count;
	uint16_t	chains[LEXICON_CHAINS];
	uint16_t	next[LEXICON_MAX];
} lexicon;

/* Add the next entry, whose text is not empty; its number is the new count. */
extern void lexicon_add(lexicon *x, const char *text);

/* The place of an ASCII letter in the alphabet, in either case; else 26. */
static inline unsigned
lexicon_letter(char c)
{
	unsigned	place = ((unsigned char) c | 0x20u) - 'a';

	return place < 26 ? place : 26;
}

/*
 * The chain of a text depends on its start only: two ASCII letters in either
 * case, else the first character, of which Chinese ones use the two bytes in
 * which they differ most.  A word that ends in a letter does not match where
 * another one follows, so that a word of one letter needs no other chain.
 */
static inline unsigned
lexicon_chain(const char *s)
{
	unsigned char first = (unsigned char) s[0];
	unsigned	letter = lexicon_letter(s[0]);

	if (letter < 26 && lexicon_letter(s[1]) < 26)
		return 128 + letter * 26 + lexicon_letter(s[1]);
	if (first < 0x80)
		return letter < 26 ? 'a' + letter : first;
	if (first < 0xE0 || s[1] == '\0')
		return 128 + ((unsigned char) s[1] & 0x7F);
	return 128 + (((unsigned char) s[1] & 0x3F) << 4 ^
				  ((unsigned char) s[2] & 0x3F));
}

/*
 * The first entry that may stand at s (NUL-terminated); the others follow by
 * x->next.
 */
static inline uint16_t
lexicon_first(const lexicon *x, const char *s)
{
	return x->chains[lexicon_chain(s)];
}

#endif							/* GOALPOST_LEXICON_H */
