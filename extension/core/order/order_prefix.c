/*
 * order_prefix.c
 *	  64 bits that sort like the values they stand for, as far as they go.
 *
 * Most values in a sort have the unit of the first value.  2 bits say whether
 * the unit of a value sorts below that unit, is the same, or sorts above it.
 * If it is the same, size and rest follow; else all of this, in the order in
 * which order.c compares it and as far as there is room:
 *
 *	14	family (5) and kin (9)
 *	1	is it a rate; if so, family and kin of its lower unit (14)
 *	33	the size, see order_size.c
 *	16	the rest, if the bits of the size are all of it: is it a change (1),
 *		then the as-of date of a progress (15), or comparator (4) and period (11)
 *		of a target
 *
 * So a sort by value and date seldom needs more.  A size with more digits
 * sorts farther from 0 than all sizes that have only the digits in these bits.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "order/order_prefix.h"

#include "order/order_size.h"

#define KIN_BITS 9
#define PART_BITS (5 + KIN_BITS)
#define REST_BITS 16
#define VALUE_BITS (ORDER_SIZE_BITS + REST_BITS)
#define SIDE_BITS 2

_Static_assert(FAMILY_DONE < 32, "families have 5 bits");
_Static_assert(UNIT_NUMBER_LIMIT <= 1 << KIN_BITS, "a kin is a unit's number");
_Static_assert(COMPARATOR_DONE < 16, "comparators have 4 bits");

/* How a unit compares with that of the reference. */
#define SIDE_BELOW UINT64_C(0)
#define SIDE_EQUAL UINT64_C(1)
#define SIDE_ABOVE UINT64_C(2)

/* These sort below and above all whole sizes with the same leading digits. */
#define REST_BELOW 0u
#define REST_ABOVE 0xFFFFu
#define REST_CHANGE 0x8000u

/*
 * Days from 1980-01-01 to 2069-09-16 differ; others count as the nearest one.
 */
#define DATE_ORIGIN (-7305)
#define DATE_MIN 1
#define DATE_MAX 0x7FFE
#define DATE_MORE 0x7FFFu		/* not just a date; sorts after all dates */

/* A target has 4 bits for its comparator, so only every 16th day differs. */
#define COMPARATOR_SHIFT 11
#define PERIOD_SHIFT 4

/* Digits that were cut off a size are compared before the rest. */
static uint64_t
value_bits(order_size size, bool negative, unsigned rest)
{
	if (!size.whole)
		rest = negative ? REST_BELOW : REST_ABOVE;
	return size.bits << REST_BITS | rest;
}

/* 15 bits; NO_DAY is later than every day. */
static unsigned
date_bits(int32_t day)
{
	if (day < DATE_ORIGIN)
		return DATE_MIN;
	return day < DATE_ORIGIN + (DATE_MAX - DATE_MIN) ?
		(unsigned) (day - DATE_ORIGIN) + DATE_MIN : DATE_MAX;
}

static unsigned
progress_rest(const progress *p)
{
	unsigned	rest = p->kind == PROGRESS_SHARE || p->has_base ?
		DATE_MORE : date_bits(p->as_of);

	return p->is_change ? REST_CHANGE | rest : rest;
}

/*
 * Upper bound and tolerance are compared before all else that follows the
 * comparator, and have no bits here.  Targets with a baseline or a stretch and
 * totals sort after all others.
 */
static unsigned
target_rest(const target *t)
{
	unsigned	rest = (unsigned) t->comparator << COMPARATOR_SHIFT;

	if (t->has_base)
		rest = DATE_MORE;
	else if (t->comparator != COMPARATOR_RANGE && !target_is_about(t))
		rest |= (t->has_baseline || t->has_stretch || t->is_total ?
				 DATE_MORE : date_bits(t->period.last)) >> PERIOD_SHIFT;
	return t->is_change ? REST_CHANGE | rest : rest;
}

static uint64_t
part_bits(unit_family family, const unit_part *part)
{
	unsigned	kin = part->number > UNIT_WORD ?
		unit_entry_of(part->number)->kin : 0;

	return (uint64_t) family << KIN_BITS | kin;
}

/*
 * The prefix of a unit that is not the reference.  A word is compared before
 * all that follows it, and has no bits here.
 */
static uint64_t
unit_prefix(unit_family family, const unit *u, uint64_t value)
{
	uint64_t	over = part_bits(family, &u->over) << 1;
	uint64_t	under;

	if (u->over.number == UNIT_WORD)
		return over << VALUE_BITS;
	if (!u->is_rate)
		return over << VALUE_BITS | value;
	under = part_bits(unit_part_family(&u->under), &u->under) <<
		(VALUE_BITS - PART_BITS);
	if (u->under.number != UNIT_WORD)
		under |= value >> PART_BITS;
	return (over | 1) << VALUE_BITS | under;
}

/*
 * The first value that has a unit sets the reference.  Values before it need
 * none: a bare 0 sorts below every unit, and done above.
 */
static uint64_t
prefix_of(unit_family family, const unit *u, uint64_t value,
		  order_reference *reference)
{
	bool		has_unit = family != FAMILY_ZERO && family != FAMILY_DONE;
	uint64_t	side = family == FAMILY_ZERO ? SIDE_BELOW : SIDE_ABOVE;

	if (has_unit && !reference->is_set)
	{
		reference->is_set = true;
		reference->unit = *u;
	}
	if (has_unit)
	{
		int			order = unit_compare_family(u, &reference->unit);

		if (order == 0)
			return SIDE_EQUAL << (64 - SIDE_BITS) |
				value << (64 - SIDE_BITS - VALUE_BITS);
		side = order < 0 ? SIDE_BELOW : SIDE_ABOVE;
	}
	return side << (64 - SIDE_BITS) |
		unit_prefix(family, u, value) >> SIDE_BITS;
}

uint64_t
target_order_prefix(const target *t, order_reference *reference)
{
	static const decimal none = {0, 0};
	bool		done = t->comparator == COMPARATOR_DONE;
	unit_family family = done ? FAMILY_DONE :
		target_is_bare_zero(t) ? FAMILY_ZERO : unit_family_of(&t->unit);
	order_size	size = order_size_of_value(done ? none : t->value, &t->unit);

	return prefix_of(family, &t->unit,
					 value_bits(size, t->value.digits < 0, target_rest(t)),
					 reference);
}

uint64_t
progress_order_prefix(const progress *p, order_reference *reference)
{
	const unit *u = progress_unit(p);
	unit_family family = p->kind == PROGRESS_DONE ? FAMILY_DONE :
		progress_is_bare_zero(p) ? FAMILY_ZERO : unit_family_of(u);
	order_size	size = p->kind == PROGRESS_SHARE ?
		order_size_of_share(p->value, p->whole) :
		order_size_of_value(p->value, u);

	return prefix_of(family, u,
					 value_bits(size, p->value.digits < 0, progress_rest(p)),
					 reference);
}
