/*
 * stored_pair.h
 *	  A pair read in place from its stored bytes, as integers on one scale.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_STORED_PAIR_H
#define GOALPOST_STORED_PAIR_H

#include "model/period.h"
#include "model/target.h"

/* So large at most: sums and differences of two are exact as doubles. */
#define STORED_NUMBER_MAX (INT64_C(1) << 51)

/* The numbers are in one unit, times one factor above 0 that nobody needs. */
typedef struct stored_pair
{
	comparator	comparator;
	bool		is_total;
	bool		has_baseline;	/* of a target that is not a change */
	period		period;			/* NO_DAY where target_starts has none */
	int32_t		day;			/* of the report, or NO_DAY */
	int64_t		value;
	int64_t		floor;			/* the bounds that the comparator has */
	int64_t		ceiling;
	int64_t		baseline;
} stored_pair;

/*
 * True for a pair that can be compared and that is of the usual kinds: levels,
 * shares with parts, changes, levels against a change in percent, in known
 * units that are no rates.  False for others, for numbers that are too long,
 * and for bytes that are no pair.
 */
extern bool stored_pair_read(stored_pair *pair,
							 const uint8_t *target, size_t target_size,
							 const uint8_t *progress, size_t progress_size);

#endif							/* GOALPOST_STORED_PAIR_H */
