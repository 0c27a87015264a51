/*
 * lexicon.c
 *	  Finding the entries of a table whose text may start at an offset.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/lexicon.h"

#include <assert.h>

void
lexicon_add(lexicon *x, const char *text)
{
	unsigned	chain = lexicon_chain(text);

	assert(x->count + 1 < LEXICON_MAX);
	x->count++;
	x->next[x->count] = x->chains[chain];
	x->chains[chain] = x->count;
}
