/*
 * multiplier_read.c
 *	  Finding a multiplier in a literal.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/multiplier_read.h"

#include <stdio.h>
#include <string.h>

#include "notation/lexicon.h"

/* The length of the multiplier at offset, or 0. */
static size_t
match(const literal *l, size_t offset, const multiplier_entry *multiplier)
{
	const char *text = multiplier->text;
	size_t		length = literal_match(l, offset, text);
	char		plural[16];

	if (length == 0 && multiplier->place == MULTIPLIER_ENGLISH &&
		strlen(text) > strlen("mn"))
	{
		snprintf(plural, sizeof(plural), "%ss", text);
		return literal_match(l, offset, plural);
	}
	/* k, mn, bn and tn are symbols: like units, they must match in case */
	if (length <= 2 && memcmp(l->text + offset, text, length) != 0)
		return 0;
	/* '000 is all of the number */
	if (text[0] == '\'' && literal_digit_at(l, offset + length))
		return 0;
	return length;
}

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
			match(l, offset, &multiplier_table[i]) : 0;

		if (length > *size)
		{
			longest = (uint8_t) i;
			*size = length;
		}
	}
	return longest;
}

uint8_t
multiplier_read_after(literal *l)
{
	size_t		from = l->at;
	size_t		size;
	uint8_t		multiplier;

	literal_skip_spaces(l);
	multiplier = multiplier_find(l, l->at, MULTIPLIER_ENGLISH, &size);
	l->at = multiplier != 0 ? l->at + size : from;
	return multiplier;
}

/* Known so that the error names them, not what follows. */
size_t
multiplier_unknown(const literal *l, size_t offset)
{
	static const char *const words[] = {
		"lakh", "lakhs", "lac", "lacs", "crore", "crores", "hundred",
		"hundreds", "dozen", "dozens", "mln", "mio", "bln", "mrd"
	};
	size_t		size = 0;
	size_t		i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]) && size == 0; i++)
		size = literal_match(l, offset, words[i]);
	return size;
}
