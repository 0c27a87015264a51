/*
 * multiplier_read.h
 *	  Finding a multiplier in a literal.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_MULTIPLIER_READ_H
#define GOALPOST_MULTIPLIER_READ_H

#include "unit/multiplier.h"
#include "notation/literal.h"

/*
 * The longest multiplier of place at offset, or 0; *size is its length in
 * bytes.
 */
extern uint8_t multiplier_find(const literal *l, size_t offset,
							   multiplier_place place, size_t *size);

/* Read the multiplier that follows a currency, as in US$ million; 0 if none. */
extern uint8_t multiplier_read_after(literal *l);

/* The length of a word for a number that is no multiplier, such as lakh, or 0. */
extern size_t multiplier_unknown(const literal *l, size_t offset);

#endif							/* GOALPOST_MULTIPLIER_READ_H */
