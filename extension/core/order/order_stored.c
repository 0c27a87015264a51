/*
 * order_stored.c
 *	  The order of two values of one unit, read in place from stored bytes.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "order/order_stored.h"

#include "model/progress.h"
#include "model/target.h"
#include "storage/bytes.h"
#include "storage/layout.h"

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

#define PART_SIZE 4

/* Flags of targets in which more than dates would have to be compared. */
#define TARGET_MORE (TARGET_TOLERANCE | TARGET_BASELINE | TARGET_STRETCH | \
	TARGET_BASE | TARGET_BASE_RATE | TARGET_YEAR)

/*
 * Is it one known unit with one multiplier?  The spelling after them has no
 * part in the order.  Bare numbers are left out, since a bare 0 is a family of
 * its own, and so are words.
 */
static inline bool
same_part(const uint8_t *a, const uint8_t *b)
{
	unsigned	number = (unsigned) load_integer(a, 2);

	return number == load_integer(b, 2) && a[2] == b[2] && number > UNIT_WORD;
}

/* Where the rest begins, if both sides have the same unit; else 0. */
static inline size_t
after_unit(const uint8_t *a, const uint8_t *b, size_t shorter, size_t at,
		   bool is_rate)
{
	size_t		rest = at + (is_rate ? 2 * PART_SIZE : PART_SIZE);

	if (shorter < rest || !same_part(a + at, b + at) ||
		(is_rate && !same_part(a + at + PART_SIZE, b + at + PART_SIZE)))
		return 0;
	return rest;
}

static inline int
compare_values(const uint8_t *a, const uint8_t *b)
{
	decimal		x = load_decimal(a);
	decimal		y = load_decimal(b);

	return x.scale == y.scale ?
		COMPARE(x.digits, y.digits) : decimal_compare(x, y);
}

/* Due dates first, then the start, like compare_period in order.c. */
static inline int
compare_periods(const uint8_t *a, const uint8_t *b, unsigned flags)
{
	int			order;

	if ((flags & TARGET_PERIOD) == 0)
		return 0;
	if (flags & TARGET_BY)
		return COMPARE(load_day(a), load_day(b));
	order = COMPARE(load_day(a + 4), load_day(b + 4));
	return order != 0 ? order : COMPARE(load_day(a), load_day(b));
}

bool
target_order_stored(const uint8_t *a, size_t a_size,
					const uint8_t *b, size_t b_size, int *order)
{
	unsigned	a_flags;
	unsigned	b_flags;
	size_t		rest;

	if (a_size < TARGET_AT_REST || b_size < TARGET_AT_REST ||
		a[STORED_AT_VERSION] != STORED_VERSION ||
		b[STORED_AT_VERSION] != STORED_VERSION ||
		a[TARGET_AT_COMPARATOR] >= COMPARATOR_DONE ||
		b[TARGET_AT_COMPARATOR] >= COMPARATOR_DONE)
		return false;
	a_flags = (unsigned) load_integer(a + TARGET_AT_FLAGS, 2);
	b_flags = (unsigned) load_integer(b + TARGET_AT_FLAGS, 2);
	if (((a_flags ^ b_flags) & TARGET_RATE) != 0)
		return false;
	rest = after_unit(a, b, a_size < b_size ? a_size : b_size, TARGET_AT_UNIT,
					  (a_flags & TARGET_RATE) != 0);
	if (rest == 0)
		return false;

	*order = compare_values(a + TARGET_AT_VALUE, b + TARGET_AT_VALUE);
	if (*order != 0)
		return true;
	if (a_flags != b_flags || (a_flags & TARGET_MORE) != 0 ||
		a[TARGET_AT_COMPARATOR] != b[TARGET_AT_COMPARATOR] ||
		a[TARGET_AT_COMPARATOR] == COMPARATOR_RANGE || a_size != b_size)
		return false;
	*order = compare_periods(a + rest, b + rest, a_flags);
	return true;
}

bool
progress_order_stored(const uint8_t *a, size_t a_size,
					  const uint8_t *b, size_t b_size, int *order)
{
	unsigned	flags;
	size_t		rest;

	if (a_size < PROGRESS_AT_REST || b_size < PROGRESS_AT_REST ||
		a[STORED_AT_VERSION] != STORED_VERSION ||
		b[STORED_AT_VERSION] != STORED_VERSION ||
		a[PROGRESS_AT_KIND] != PROGRESS_VALUE ||
		b[PROGRESS_AT_KIND] != PROGRESS_VALUE)
		return false;
	flags = a[PROGRESS_AT_FLAGS];
	if (((flags ^ b[PROGRESS_AT_FLAGS]) & PROGRESS_RATE) != 0)
		return false;
	rest = after_unit(a, b, a_size < b_size ? a_size : b_size, PROGRESS_AT_UNIT,
					  (flags & PROGRESS_RATE) != 0);
	if (rest == 0)
		return false;

	*order = compare_values(a + PROGRESS_AT_VALUE, b + PROGRESS_AT_VALUE);
	if (*order != 0)
		return true;
	if (flags != b[PROGRESS_AT_FLAGS] || (flags & PROGRESS_BASE) != 0 ||
		a_size != b_size)
		return false;
	if (flags & PROGRESS_DATED)
		*order = COMPARE(load_day(a + rest), load_day(b + rest));
	return true;
}
