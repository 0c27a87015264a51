/*
 * period_english.h
 *	  Reading dates and periods in English: Q2 2025, June 2025, 30 June 2025.
 *
 * Only forms with a name or a letter in them are read: 06/30/2025 could be a
 * day in either order.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_PERIOD_ENGLISH_H
#define GOALPOST_PERIOD_ENGLISH_H

#include "model/period.h"
#include "notation/literal.h"

/*
 * Bytes of Q1..Q4, H1 or H2 at offset, 0 if there is none.  Sets its first and
 * last month; a number that is too large gives months that do not exist.
 */
extern size_t period_quarter_size(const literal *l, size_t offset, int *first,
								  int *last);

/* Does Q2 2025, June 2025, June 30, 2025 or 30 June 2025 start here? */
extern bool period_english_at(const literal *l);

/* Read the one that period_english_at() found. */
extern bool period_read_english(literal *l, period *p);

/* Skip spaces and what may stand before the last day: by (the) end of 2025. */
extern void period_skip_end_of(literal *l);

#endif							/* GOALPOST_PERIOD_ENGLISH_H */
