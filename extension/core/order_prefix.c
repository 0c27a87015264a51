/*
 * order_prefix.c
 *	  64 bits that sort like the values they stand for, as far as they go.
 *
 * From the highest bit: rank (2), family (5), kin (9), is it a rate (1), as
 * order.c compares them; then the value (47), as sign, length in bits and
 * leading bits of the integer part of its size in 10^-12 base units.  Taking
 * the integer part is exact, so values of different units and scales fall into
 * the same order as they have.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "order_prefix.h"

#include "quantity.h"

typedef unsigned __int128 fixed;

/* A base unit has 10^12 of the steps in which a size is measured. */
#define FIXED_EXPONENT 12

/* Sizes from here on are alike: 2^126 steps. */
#define FIXED_MAX ((fixed) 1 << 126)

#define KIN_BITS 9
#define KIN_MAX ((1 << KIN_BITS) - 1)
#define UNIT_BITS (5 + KIN_BITS + 1)
#define VALUE_BITS 47
#define LENGTH_BITS 7
#define LEADING_BITS (VALUE_BITS - 1 - LENGTH_BITS)
#define VALUE_ZERO (UINT64_C(1) << (VALUE_BITS - 1))

/* In the order of order.c: a bare 0, what has a unit, done. */
typedef enum prefix_rank
{
	PREFIX_ZERO,
	PREFIX_UNIT,
	PREFIX_DONE
} prefix_rank;

/* Multiply by 10^exponent; false when the result is FIXED_MAX or more. */
static bool
multiply_power(fixed *a, int exponent)
{
	for (; exponent > 0 && *a != 0; exponent -= DECIMAL_MAX_DIGITS)
	{
		int			step = exponent < DECIMAL_MAX_DIGITS ?
			exponent : DECIMAL_MAX_DIGITS;

		if (__builtin_mul_overflow(*a, (fixed) power_of_ten[step], a) ||
			*a >= FIXED_MAX)
			return false;
	}
	return true;
}

/* The integer part of a quotient of wide integers, up to FIXED_MAX. */
static fixed
divide_wide(const wide *numerator, const wide *denominator)
{
	fixed		result = 0;
	wide		quotient;
	wide		remainder;
	int			i;

	wide_divide(&quotient, &remainder, numerator, denominator);
	if (quotient.used > 2)
		return FIXED_MAX;
	for (i = quotient.used - 1; i >= 0; i--)
		result = result << 64 | quotient.limb[i];
	return result < FIXED_MAX ? result : FIXED_MAX;
}

/* The size of a value in steps when words of 128 bits do not hold the way. */
static fixed
wide_size(uint64_t digits, unit_scale scale, int exponent)
{
	wide		numerator;
	wide		denominator;

	wide_set(&numerator, (int64_t) digits);
	wide_multiply_small(&numerator, scale.numerator);
	wide_set(&denominator, 1);
	wide_multiply_small(&denominator, scale.denominator);
	wide_multiply_power(exponent >= 0 ? &numerator : &denominator,
						exponent >= 0 ? exponent : -exponent);
	return divide_wide(&numerator, &denominator);
}

/* The size of a value in steps, its sign aside. */
static fixed
value_size(decimal value, const unit *u)
{
	unit_scale	scale = unit_scale_of(u);
	uint64_t	digits = (uint64_t) (value.digits < 0 ?
									 -value.digits : value.digits);
	int			exponent = scale.exponent - value.scale + FIXED_EXPONENT;
	fixed		numerator = (fixed) digits * scale.numerator;
	fixed		denominator = scale.denominator;

	if (numerator >= FIXED_MAX || !multiply_power(&numerator, exponent) ||
		!multiply_power(&denominator, -exponent))
		return wide_size(digits, scale, exponent);
	return denominator == 1 ? numerator : numerator / denominator;
}

/* The size of a share with parts, whose base unit is the whole. */
static fixed
share_size(const progress *p)
{
	wide		numerator;
	wide		denominator;

	wide_set(&numerator, p->value.digits);
	wide_multiply_power(&numerator, p->whole.scale + FIXED_EXPONENT);
	wide_set(&denominator, p->whole.digits);
	wide_multiply_power(&denominator, p->value.scale);
	return divide_wide(&numerator, &denominator);
}

/* Length and leading bits grow with the size; below zero they are turned. */
static uint64_t
value_bits(fixed size, bool negative)
{
	uint64_t	bits = 0;
	int			length = 0;

	if (size >> 64 != 0)
		length = 128 - __builtin_clzll((uint64_t) (size >> 64));
	else if (size != 0)
		length = 64 - __builtin_clzll((uint64_t) size);
	if (length > 0)
	{
		/* The first bit is always set, and left out. */
		fixed		leading = length > LEADING_BITS ?
			size >> (length - 1 - LEADING_BITS) :
			size << (LEADING_BITS + 1 - length);

		bits = (uint64_t) length << LEADING_BITS |
			((uint64_t) leading & ((UINT64_C(1) << LEADING_BITS) - 1));
	}
	return negative ? VALUE_ZERO - bits : VALUE_ZERO + bits;
}

/*
 * Family, kin and whether it is a rate.  The value comes next only where no
 * word, nor a unit below a stroke, is compared before it.
 */
static uint64_t
unit_bits(const unit *u, bool *value_counts)
{
	unsigned	kin = u->over.number > UNIT_WORD ?
		unit_entry_of(u->over.number)->kin : 0;
	bool		rate_counts = u->over.number != UNIT_WORD && kin < KIN_MAX;
	uint64_t	bits = (uint64_t) unit_family_of(u) << KIN_BITS;

	bits |= kin < KIN_MAX ? kin : KIN_MAX;
	*value_counts = rate_counts && !u->is_rate;
	return bits << 1 | (rate_counts && u->is_rate);
}

/* Rank and unit in their place above the value. */
static uint64_t
upper_bits(prefix_rank rank, const unit *u, bool *value_counts)
{
	uint64_t	bits = (uint64_t) rank << UNIT_BITS;

	*value_counts = rank == PREFIX_DONE;
	if (rank == PREFIX_UNIT)
		bits |= unit_bits(u, value_counts);
	return bits << VALUE_BITS;
}

uint64_t
target_order_prefix(const target *t)
{
	prefix_rank rank = t->comparator == COMPARATOR_DONE ? PREFIX_DONE :
		target_is_bare_zero(t) ? PREFIX_ZERO : PREFIX_UNIT;
	bool		value_counts;
	uint64_t	bits = upper_bits(rank, &t->unit, &value_counts);

	if (rank != PREFIX_UNIT || !value_counts)
		return bits;
	return bits | value_bits(value_size(t->value, &t->unit),
							 t->value.digits < 0);
}

uint64_t
progress_order_prefix(const progress *p)
{
	static const unit percent = {.over = {.number = UNIT_PERCENT}};
	prefix_rank rank = p->kind == PROGRESS_DONE ? PREFIX_DONE :
		progress_is_bare_zero(p) ? PREFIX_ZERO : PREFIX_UNIT;
	const unit *u = p->kind == PROGRESS_VALUE ? &p->unit : &percent;
	bool		value_counts;
	uint64_t	bits = upper_bits(rank, u, &value_counts);

	if (!value_counts)
		return bits;
	if (p->kind == PROGRESS_SHARE)
		return bits | value_bits(share_size(p), false);
	return bits | value_bits(value_size(p->value, u), p->value.digits < 0);
}
