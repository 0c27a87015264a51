/*
 * order_stored.c
 *	  The order of two values of one unit, read in place from stored bytes.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "order_stored.h"

#include "bytes.h"
#include "progress.h"
#include "stored.h"
#include "target.h"

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

/* Number and multiplier: the spelling after them is no part of order. */
#define UNIT_KEY_SIZE 3

/* Flags after which more than a date would have to be compared. */
#define TARGET_MORE (TARGET_TOLERANCE | TARGET_BASELINE | TARGET_STRETCH | \
	TARGET_BASE | TARGET_RATE | TARGET_BASE_RATE | TARGET_YEAR)

/*
 * One known unit with one multiplier on both sides.  Bare numbers are left
 * out, since a bare 0 is a family of its own, and so are words.
 */
static inline bool
same_unit(const uint8_t *a, const uint8_t *b)
{
	return load_integer(a, UNIT_KEY_SIZE) == load_integer(b, UNIT_KEY_SIZE) &&
		load_integer(a, 2) > UNIT_WORD;
}

static inline int
compare_values(const uint8_t *a, const uint8_t *b)
{
	decimal		x = load_decimal(a);
	decimal		y = load_decimal(b);

	return x.scale == y.scale ?
		COMPARE(x.digits, y.digits) : decimal_compare(x, y);
}

/* Due dates first, then the start, as compare_period in order.c. */
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

	if (a_size < TARGET_AT_REST || b_size < TARGET_AT_REST ||
		a[STORED_AT_VERSION] != STORED_VERSION ||
		b[STORED_AT_VERSION] != STORED_VERSION ||
		a[TARGET_AT_COMPARATOR] >= COMPARATOR_DONE ||
		b[TARGET_AT_COMPARATOR] >= COMPARATOR_DONE ||
		!same_unit(a + TARGET_AT_UNIT, b + TARGET_AT_UNIT))
		return false;
	a_flags = (unsigned) load_integer(a + TARGET_AT_FLAGS, 2);
	b_flags = (unsigned) load_integer(b + TARGET_AT_FLAGS, 2);
	if (((a_flags | b_flags) & TARGET_RATE) != 0)
		return false;

	*order = compare_values(a + TARGET_AT_VALUE, b + TARGET_AT_VALUE);
	if (*order != 0)
		return true;
	if (a_flags != b_flags || (a_flags & TARGET_MORE) != 0 ||
		a[TARGET_AT_COMPARATOR] != b[TARGET_AT_COMPARATOR] ||
		a[TARGET_AT_COMPARATOR] == COMPARATOR_RANGE || a_size != b_size)
		return false;
	*order = compare_periods(a + TARGET_AT_REST, b + TARGET_AT_REST, a_flags);
	return true;
}

bool
progress_order_stored(const uint8_t *a, size_t a_size,
					  const uint8_t *b, size_t b_size, int *order)
{
	unsigned	flags;

	if (a_size < PROGRESS_AT_REST || b_size < PROGRESS_AT_REST ||
		a[STORED_AT_VERSION] != STORED_VERSION ||
		b[STORED_AT_VERSION] != STORED_VERSION ||
		a[PROGRESS_AT_KIND] != PROGRESS_VALUE ||
		b[PROGRESS_AT_KIND] != PROGRESS_VALUE ||
		!same_unit(a + PROGRESS_AT_UNIT, b + PROGRESS_AT_UNIT))
		return false;
	flags = a[PROGRESS_AT_FLAGS];
	if (((flags | b[PROGRESS_AT_FLAGS]) & PROGRESS_RATE) != 0)
		return false;

	*order = compare_values(a + PROGRESS_AT_VALUE, b + PROGRESS_AT_VALUE);
	if (*order != 0)
		return true;
	if (flags != b[PROGRESS_AT_FLAGS] || (flags & PROGRESS_BASE) != 0 ||
		a_size != b_size)
		return false;
	if (flags & PROGRESS_DATED)
		*order = COMPARE(load_day(a + PROGRESS_AT_REST),
						 load_day(b + PROGRESS_AT_REST));
	return true;
}
