/*
 * multiplier.c
 *	  The table of multipliers.
 *
 * Rows may be added at the end and are never changed: their index is stored.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "multiplier.h"

#include <string.h>

#include "lexicon.h"

const multiplier_entry multiplier_table[MULTIPLIER_COUNT] =
{
	{"", 0, MULTIPLIER_CHINESE},
	{"十", 1, MULTIPLIER_CHINESE},
	{"百", 2, MULTIPLIER_CHINESE},
	{"千", 3, MULTIPLIER_CHINESE},
	{"万", 4, MULTIPLIER_CHINESE},
	{"十万", 5, MULTIPLIER_CHINESE},
	{"百万", 6, MULTIPLIER_CHINESE},
	{"千万", 7, MULTIPLIER_CHINESE},
	{"亿", 8, MULTIPLIER_CHINESE},
	{"十亿", 9, MULTIPLIER_CHINESE},
	{"百亿", 10, MULTIPLIER_CHINESE},
	{"千亿", 11, MULTIPLIER_CHINESE},
	{"万亿", 12, MULTIPLIER_CHINESE},
	{"k", 3, MULTIPLIER_ENGLISH},
	{"thousand", 3, MULTIPLIER_ENGLISH},
	{"million", 6, MULTIPLIER_ENGLISH},
	{"mn", 6, MULTIPLIER_ENGLISH},
	{"billion", 9, MULTIPLIER_ENGLISH},
	{"bn", 9, MULTIPLIER_ENGLISH},
	{"trillion", 12, MULTIPLIER_ENGLISH},
	{"tn", 12, MULTIPLIER_ENGLISH},
	{"10", 1, MULTIPLIER_DIGITS},
	{"100", 2, MULTIPLIER_DIGITS},
	{"1000", 3, MULTIPLIER_DIGITS},
	{"10000", 4, MULTIPLIER_DIGITS},
	{"100000", 5, MULTIPLIER_DIGITS},
	{"1000000", 6, MULTIPLIER_DIGITS},
	{"10万", 5, MULTIPLIER_DIGITS},
	{"100万", 6, MULTIPLIER_DIGITS}
};

uint8_t
multiplier_find(const literal *l, size_t offset, multiplier_place place,
				size_t *size)
{
	static lexicon multipliers;
	uint8_t		longest = 0;
	uint16_t	i;

	while (multipliers.count < MULTIPLIER_COUNT - 1)
		lexicon_add(&multipliers, multiplier_table[multipliers.count + 1].text);

	*size = 0;
	for (i = lexicon_first(&multipliers, l->text + offset); i != 0;
		 i = multipliers.next[i])
	{
		size_t		length = multiplier_table[i].place == place ?
			literal_match(l, offset, multiplier_table[i].text) : 0;

		/* k, mn and bn are symbols: as units, in their case only */
		if (length <= 2 && memcmp(l->text + offset, multiplier_table[i].text,
								  length) != 0)
			continue;
		if (length > *size)
		{
			longest = (uint8_t) i;
			*size = length;
		}
	}
	return longest;
}
