/*
 * multiplier_read.c
 *	  Finding a multiplier in a literal.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/multiplier_read.h"

#include <string.h>

#include "notation/lexicon.h"

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

		/* k, mn, bn and tn are symbols: like units, they must match in case */
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
