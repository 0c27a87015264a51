/*
 * lexicon.c
 *	  Finding the entries of a table whose text may start at a place.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "lexicon.h"

#include <assert.h>

/*
 * By the first character and nothing after it: ASCII by its letter in either
 * case, Chinese characters by the two bytes in which they differ most.
 */
static unsigned
chain_of(const char *s)
{
	unsigned char first = (unsigned char) s[0];

	if (first < 0x80)
		return first >= 'A' && first <= 'Z' ? first + ('a' - 'A') : first;
	if (first < 0xE0 || s[1] == '\0')
		return 128 + ((unsigned char) s[1] & 0x7F);
	return 128 + (((unsigned char) s[1] & 0x3F) << 4 ^
				  ((unsigned char) s[2] & 0x3F));
}

void
lexicon_add(lexicon *x, const char *text)
{
	unsigned	chain = chain_of(text);

	assert(x->count + 1 < LEXICON_MAX);
	x->count++;
	x->next[x->count] = x->chains[chain];
	x->chains[chain] = x->count;
}

uint16_t
lexicon_first(const lexicon *x, const char *s)
{
	return x->chains[chain_of(s)];
}
