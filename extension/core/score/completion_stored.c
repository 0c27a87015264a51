/*
 * completion_stored.c
 *	  Completion of the usual pair, in place from the stored bytes.
 *
 * Nearly every pair of a plan is one bound and one figure in the same unit.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/completion_stored.h"

#include "storage/bytes.h"
#include "storage/layout.h"
#include "score/assessment.h"

/* What a usual target may have beside its bound. */
#define TARGET_ASIDE \
	(TARGET_TOTAL | TARGET_STRETCH | TARGET_PERIOD | TARGET_BY)

/* What is read of a usual pair. */
typedef struct stored_pair
{
	comparator	comparator;
	unsigned	target_flags;
	unsigned	progress_flags;
	decimal		bound;
	decimal		value;
} stored_pair;

/* One bound that takes no tolerance. */
static inline bool
is_single_bound(uint8_t comparator)
{
	return comparator <= COMPARATOR_AT_MOST ||
		(comparator >= COMPARATOR_AT_LEAST && comparator < COMPARATOR_DONE);
}

/*
 * Is the report of a day before that on which a total, or a change against the
 * year before, starts from nothing?  Such a pair cannot be compared; when in
 * doubt it is said to be one.
 */
static inline bool
is_of_earlier_period(const stored_pair *pair, const uint8_t *target,
					 size_t target_size, const uint8_t *progress,
					 size_t progress_size)
{
	if ((pair->target_flags & (TARGET_TOTAL | TARGET_CHANGE)) == 0 ||
		(pair->target_flags & (TARGET_PERIOD | TARGET_BY)) != TARGET_PERIOD ||
		(pair->progress_flags & PROGRESS_DATED) == 0)
		return false;
	return target_size < TARGET_AT_REST + 4 ||
		progress_size < PROGRESS_AT_REST + 4 ||
		load_day(progress + PROGRESS_AT_REST) <
		load_day(target + TARGET_AT_REST);
}

/* Both levels or both changes on the year before, and both in one unit. */
static inline bool
read_pair(stored_pair *pair, const uint8_t *target, size_t target_size,
		  const uint8_t *progress, size_t progress_size)
{
	if (target_size < TARGET_AT_REST || progress_size < PROGRESS_AT_REST ||
		target[STORED_AT_VERSION] != STORED_VERSION ||
		progress[STORED_AT_VERSION] != STORED_VERSION ||
		!is_single_bound(target[TARGET_AT_COMPARATOR]) ||
		progress[PROGRESS_AT_KIND] != PROGRESS_VALUE)
		return false;

	pair->comparator = (comparator) target[TARGET_AT_COMPARATOR];
	pair->target_flags = (unsigned) load_integer(target + TARGET_AT_FLAGS, 2);
	pair->progress_flags = progress[PROGRESS_AT_FLAGS];
	if ((pair->target_flags & ~(unsigned) TARGET_ASIDE) !=
		((pair->progress_flags & PROGRESS_CHANGE) != 0 ? TARGET_CHANGE : 0) ||
		(pair->progress_flags &
		 ~(unsigned) (PROGRESS_CHANGE | PROGRESS_DATED)) != 0 ||
		load_integer(target + TARGET_AT_UNIT, 4) !=
		load_integer(progress + PROGRESS_AT_UNIT, 4) ||
		load_integer(target + TARGET_AT_UNIT, 2) == UNIT_WORD ||
		is_of_earlier_period(pair, target, target_size, progress,
							 progress_size))
		return false;

	pair->bound = load_decimal(target + TARGET_AT_VALUE);
	pair->value = load_decimal(progress + PROGRESS_AT_VALUE);
	return pair->bound.scale <= DECIMAL_MAX_SCALE &&
		pair->value.scale <= DECIMAL_MAX_SCALE;
}

/* Bring both to the longer scale; false if doubles cannot hold them exactly. */
static bool
to_common_scale(decimal *a, decimal *b)
{
	int			up = (int) a->scale - (int) b->scale;
	decimal    *shorter = up > 0 ? b : a;

	if (up != 0 &&
		__builtin_mul_overflow(shorter->digits,
							   power_of_ten[up > 0 ? up : -up],
							   &shorter->digits))
		return false;
	return a->digits <= DOUBLE_EXACT && a->digits >= -DOUBLE_EXACT &&
		b->digits <= DOUBLE_EXACT && b->digits >= -DOUBLE_EXACT;
}

/*
 * If a double holds both numbers exactly as integers, one division of doubles
 * is the exact ratio rounded once; else false.
 */
static bool
divide(comparator sense, decimal bound, decimal value, double *completion)
{
	bool		is_floor = sense >= COMPARATOR_AT_LEAST;
	int64_t		part;
	bool		met;

	if (!to_common_scale(&bound, &value))
		return false;

	met = is_floor ? value.digits > bound.digits : value.digits < bound.digits;
	if (value.digits == bound.digits)
		met = sense == COMPARATOR_AT_LEAST ||
			sense == COMPARATOR_AT_MOST;
	if (bound.digits == 0)
	{
		*completion = met ? 1.0 : 0.0;
		return true;
	}

	part = value.digits;
	if (is_floor != (bound.digits > 0))
	{
		part = 2 * bound.digits - value.digits;
		if (part > DOUBLE_EXACT || part < -DOUBLE_EXACT)
			return false;
	}
	/* Adding 0 turns -0 into 0. */
	*completion = (double) part / (double) bound.digits + 0.0;
	if (!met && *completion >= 1.0)
		*completion = BELOW_ONE;
	return true;
}

bool
score_completion_stored(const uint8_t *target, size_t target_size,
						const uint8_t *progress, size_t progress_size,
						double *completion)
{
	stored_pair pair;

	return read_pair(&pair, target, target_size, progress, progress_size) &&
		divide(pair.comparator, pair.bound, pair.value, completion);
}
