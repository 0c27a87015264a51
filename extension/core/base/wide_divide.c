/*
 * wide_divide.c
 *	  Division of wide integers, and their ratio as a double.
 *
 * Knuth's algorithm D (The Art of Computer Programming, volume 2, section
 * 4.3.1).
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/wide.h"

#include <assert.h>
#include <math.h>

#include "base/wide_limbs.h"

static int
bit_length(const wide *a)
{
	if (a->used == 0)
		return 0;
	return a->used * LIMB_BITS - __builtin_clzll(a->limb[a->used - 1]);
}

/* a × 2^bits */
static void
shift_left(wide *a, int bits)
{
	int			limbs = bits / LIMB_BITS;
	int			rest = bits % LIMB_BITS;

	if (a->used == 0)
		return;
	assert(a->used + limbs <= WIDE_LIMBS);
	for (int i = a->used - 1; i >= 0 && limbs > 0; i--)
		a->limb[i + limbs] = a->limb[i];
	for (int i = 0; i < limbs; i++)
		a->limb[i] = 0;
	a->used += limbs;
	if (rest > 0)
		wide_multiply_small(a, UINT64_C(1) << rest);
}

/* a / 2^bits, rounded towards zero; bits is less than LIMB_BITS. */
static void
shift_right(wide *a, int bits)
{
	for (int i = 0; bits > 0 && i < a->used; i++)
	{
		uint64_t	next = i + 1 < a->used ? a->limb[i + 1] : 0;

		a->limb[i] = a->limb[i] >> bits | next << (LIMB_BITS - bits);
	}
	wide_normalise(a);
}

/* Division by one limb; returns the remainder. */
static uint64_t
divide_small(wide *quotient, const wide *a, uint64_t divisor)
{
	double_limb rest = 0;

	for (int i = a->used - 1; i >= 0; i--)
	{
		rest = rest << LIMB_BITS | a->limb[i];
		quotient->limb[i] = (uint64_t) (rest / divisor);
		rest %= divisor;
	}
	quotient->used = a->used;
	quotient->sign = 1;
	wide_normalise(quotient);
	return (uint64_t) rest;
}

/*
 * One digit of algorithm D (step D3): an estimate from the two highest limbs,
 * which is at most two too large, corrected by the third so that it is at most
 * one too large.
 */
static uint64_t
estimate_digit(const uint64_t *part, uint64_t high, uint64_t next, int used)
{
	double_limb top = (double_limb) part[used] << LIMB_BITS | part[used - 1];
	double_limb digit = top / high;
	double_limb rest = top % high;

	while (digit >> LIMB_BITS != 0 ||
		   digit * next > (rest << LIMB_BITS | part[used - 2]))
	{
		digit--;
		rest += high;
		if (rest >> LIMB_BITS != 0)
			break;
	}
	return (uint64_t) digit;
}

/* part -= digit × divisor; true if the result is below zero (step D4). */
static bool
subtract_multiple(uint64_t *part, const wide *divisor, uint64_t digit)
{
	double_limb carry = 0;
	uint64_t	borrow = 0;

	for (int i = 0; i <= divisor->used; i++)
	{
		double_limb taken;

		if (i < divisor->used)
			carry += (double_limb) divisor->limb[i] * digit;
		taken = (double_limb) (uint64_t) carry + borrow;
		borrow = part[i] < taken;
		part[i] -= (uint64_t) taken;
		carry >>= LIMB_BITS;
	}
	return borrow != 0;
}

/* part += divisor: the estimate was one too large (step D6). */
static void
add_back(uint64_t *part, const wide *divisor)
{
	double_limb carry = 0;

	for (int i = 0; i <= divisor->used; i++)
	{
		carry += part[i];
		if (i < divisor->used)
			carry += divisor->limb[i];
		part[i] = (uint64_t) carry;
		carry >>= LIMB_BITS;
	}
}

/* Divide magnitudes: a >= b, and b has two limbs or more. */
static void
divide_long(wide *quotient, wide *remainder, const wide *a, const wide *b)
{
	int			shift = __builtin_clzll(b->limb[b->used - 1]);
	uint64_t	part[WIDE_LIMBS + 1];
	int			digits = a->used - b->used + 1;
	wide		divisor;

	wide_copy(&divisor, b);
	shift_left(&divisor, shift);

	part[a->used] = shift > 0 ? a->limb[a->used - 1] >> (LIMB_BITS - shift) : 0;
	for (int i = a->used - 1; i >= 0; i--)
	{
		part[i] = a->limb[i] << shift;
		if (shift > 0 && i > 0)
			part[i] |= a->limb[i - 1] >> (LIMB_BITS - shift);
	}

	for (int i = digits - 1; i >= 0; i--)
	{
		uint64_t	digit = estimate_digit(part + i,
										   divisor.limb[divisor.used - 1],
										   divisor.limb[divisor.used - 2],
										   divisor.used);

		if (subtract_multiple(part + i, &divisor, digit))
		{
			digit--;
			add_back(part + i, &divisor);
		}
		quotient->limb[i] = digit;
	}
	quotient->used = digits;
	quotient->sign = 1;
	wide_normalise(quotient);

	for (int i = 0; i < divisor.used; i++)
		remainder->limb[i] = part[i];
	remainder->used = divisor.used;
	remainder->sign = 1;
	wide_normalise(remainder);
	shift_right(remainder, shift);
}

void
wide_divide(wide *quotient, wide *remainder, const wide *a, const wide *b)
{
	wide		dividend;
	wide		divisor;

	assert(b->used > 0);
	wide_copy(&dividend, a);
	wide_copy(&divisor, b);
	dividend.sign = a->used > 0;
	divisor.sign = 1;

	if (wide_compare_magnitude(&dividend, &divisor) < 0)
	{
		wide_set(quotient, 0);
		wide_copy(remainder, &dividend);
	}
	else if (divisor.used == 1)
	{
		uint64_t	rest = divide_small(quotient, &dividend, divisor.limb[0]);

		remainder->sign = rest != 0;
		remainder->used = rest != 0;
		remainder->limb[0] = rest;
	}
	else
		divide_long(quotient, remainder, &dividend, &divisor);
}

/*
 * Small integers are exact as doubles, and IEEE 754 division rounds them
 * correctly.  Others are shifted until the quotient has QUOTIENT_BITS or one
 * more.  Its last bit also stands for the remainder, so that the conversion,
 * which rounds ties to even, sees a tie only where there is one.
 */
double
wide_ratio(const wide *a, const wide *b)
{
	wide		dividend;
	wide		divisor;
	wide		quotient;
	wide		remainder;
	uint64_t	bits;
	int			shift;
	double		magnitude;

	assert(b->used > 0);
	if (a->used == 0)
		return 0.0;
	if (a->used == 1 && b->used == 1 &&
		a->limb[0] <= DOUBLE_EXACT && b->limb[0] <= DOUBLE_EXACT)
		return a->sign * b->sign * ((double) a->limb[0] / (double) b->limb[0]);

	wide_copy(&dividend, a);
	wide_copy(&divisor, b);
	shift = QUOTIENT_BITS - (bit_length(a) - bit_length(b));
	if (shift > 0)
		shift_left(&dividend, shift);
	else
		shift_left(&divisor, -shift);
	wide_divide(&quotient, &remainder, &dividend, &divisor);
	bits = quotient.limb[0] | (remainder.used > 0);

	magnitude = ldexp((double) bits, -shift);
	return a->sign * b->sign < 0 ? -magnitude : magnitude;
}
