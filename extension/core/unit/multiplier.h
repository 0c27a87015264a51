/*
 * multiplier.h
 *	  The power-of-ten words that stand before a unit: 万, 百万, million.
 *
 * A multiplier is stored as its index in the table, so that 1 百万元 prints as
 * it was written.  Append only.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_MULTIPLIER_H
#define GOALPOST_MULTIPLIER_H

#include <stddef.h>
#include <stdint.h>

/* Where a multiplier may stand. */
typedef enum multiplier_place
{
	MULTIPLIER_CHINESE,			/* joined to the unit: 万元 */
	MULTIPLIER_ENGLISH,			/* a word of its own: million tonnes */
	MULTIPLIER_DIGITS			/* after the slash of a rate: /1000人 */
} multiplier_place;

typedef struct multiplier_entry
{
	const char *text;			/* as printed */
	int			exponent;		/* × 10^exponent */
	multiplier_place place;
} multiplier_entry;

#define MULTIPLIER_COUNT 30
extern const multiplier_entry multiplier_table[MULTIPLIER_COUNT];

/* Index 0 is no multiplier; NULL past the end. */
static inline const multiplier_entry *
multiplier_entry_of(uint8_t multiplier)
{
	return multiplier < MULTIPLIER_COUNT ? &multiplier_table[multiplier] : NULL;
}

#endif							/* GOALPOST_MULTIPLIER_H */
