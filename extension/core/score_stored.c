/*
 * score_stored.c
 *	  Completion of the usual pair, read in place from the stored bytes.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score_stored.h"

#include <string.h>

#include "score.h"
#include "stored.h"

/* The stored form is little-endian. */
static inline uint64_t
read_integer(const uint8_t *at, int size)
{
	uint64_t	value = 0;

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	memcpy(&value, at, (size_t) size);
#else
	for (int i = 0; i < size; i++)
		value |= (uint64_t) at[i] << (8 * i);
#endif
	return value;
}

static inline decimal
read_decimal(const uint8_t *at)
{
	decimal		d;

	d.scale = at[0];
	d.digits = (int64_t) read_integer(at + 1, 8);
	return d;
}

/* One bound that takes no tolerance. */
static inline bool
is_single_bound(uint8_t comparator)
{
	return comparator <= COMPARATOR_AT_MOST ||
		(comparator >= COMPARATOR_AT_LEAST && comparator < COMPARATOR_DONE);
}

/* What a usual target may have beside its bound; scoring looks at none of it. */
#define TARGET_ASIDE \
	(TARGET_TOTAL | TARGET_STRETCH | TARGET_PERIOD | TARGET_BY)

bool
score_completion_stored(const uint8_t *target, size_t target_size,
						const uint8_t *progress, size_t progress_size,
						double *completion)
{
	unsigned	target_flags;
	unsigned	progress_flags;
	decimal		bound;
	decimal		value;

	if (target_size < TARGET_AT_REST || progress_size < PROGRESS_AT_REST ||
		target[STORED_AT_VERSION] != STORED_VERSION ||
		progress[STORED_AT_VERSION] != STORED_VERSION ||
		!is_single_bound(target[TARGET_AT_COMPARATOR]) ||
		progress[PROGRESS_AT_KIND] != PROGRESS_VALUE)
		return false;

	/* Both levels or both changes on the year before, both in one unit. */
	target_flags = (unsigned) read_integer(target + TARGET_AT_FLAGS, 2);
	progress_flags = progress[PROGRESS_AT_FLAGS];
	if ((target_flags & ~(unsigned) TARGET_ASIDE) !=
		((progress_flags & PROGRESS_CHANGE) != 0 ? TARGET_CHANGE : 0) ||
		(progress_flags & ~(unsigned) (PROGRESS_CHANGE | PROGRESS_DATED)) != 0 ||
		read_integer(target + TARGET_AT_UNIT, 4) !=
		read_integer(progress + PROGRESS_AT_UNIT, 4) ||
		read_integer(target + TARGET_AT_UNIT, 2) == UNIT_WORD)
		return false;

	bound = read_decimal(target + TARGET_AT_VALUE);
	value = read_decimal(progress + PROGRESS_AT_VALUE);
	if (bound.scale > DECIMAL_MAX_SCALE || value.scale > DECIMAL_MAX_SCALE)
		return false;
	return score_completion_quick((comparator) target[TARGET_AT_COMPARATOR],
								  bound, value, completion);
}
