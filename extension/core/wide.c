/*
 * wide.c
 *	  Signed integers of up to WIDE_LIMBS × 64 bits.
 *
 * Only the limbs in use are touched, so that a value which fits a word costs
 * about as much as a word.  Division is Knuth's algorithm D (The Art of
 * Computer Programming, volume 2, section 4.3.1).
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "wide.h"

#include <assert.h>
#include <math.h>
#include <stddef.h>

#include "decimal.h"

#define LIMB_BITS 64

/* 10^19, the largest power of ten in a limb */
#define POWER_CHUNK 19
#define POWER_CHUNK_VALUE UINT64_C(10000000000000000000)

/* Integers up to here are doubles exactly. */
#define DOUBLE_EXACT (UINT64_C(1) << 53)

/*
 * Bits that wide_ratio wants of a quotient: the 53 of a double, one that
 * decides the rounding, and one that tells whether anything follows.
 */
#define QUOTIENT_BITS 55

typedef unsigned __int128 double_limb;

/* The memory of limbs that are not in use is never read. */
static void
copy(wide *to, const wide *from)
{
	to->sign = from->sign;
	to->used = from->used;
	for (int i = 0; i < from->used; i++)
		to->limb[i] = from->limb[i];
}

/* Drop leading zero limbs; zero has no sign. */
static void
normalise(wide *a)
{
	while (a->used > 0 && a->limb[a->used - 1] == 0)
		a->used--;
	if (a->used == 0)
		a->sign = 0;
}

static void
append_limb(wide *a, uint64_t limb)
{
	assert(a->used < WIDE_LIMBS);
	a->limb[a->used++] = limb;
}

static int
compare_magnitude(const wide *a, const wide *b)
{
	if (a->used != b->used)
		return a->used < b->used ? -1 : 1;
	for (int i = a->used - 1; i >= 0; i--)
	{
		if (a->limb[i] != b->limb[i])
			return a->limb[i] < b->limb[i] ? -1 : 1;
	}
	return 0;
}

/* result = |a| + |b|, with a's sign; result may be a or b. */
static void
add_magnitude(wide *result, const wide *a, const wide *b)
{
	const wide *longer = a->used >= b->used ? a : b;
	const wide *shorter = a->used >= b->used ? b : a;
	int			sign = a->sign;
	int			common = shorter->used;
	int			used = longer->used;
	double_limb carry = 0;

	for (int i = 0; i < used; i++)
	{
		carry += longer->limb[i];
		if (i < common)
			carry += shorter->limb[i];
		result->limb[i] = (uint64_t) carry;
		carry >>= LIMB_BITS;
	}
	result->sign = sign;
	result->used = used;
	if (carry != 0)
		append_limb(result, (uint64_t) carry);
}

/* result = larger - smaller by magnitude, with the given sign. */
static void
subtract_magnitude(wide *result, const wide *larger, const wide *smaller,
				   int sign)
{
	int			used = larger->used;
	int			common = smaller->used;
	uint64_t	borrow = 0;

	for (int i = 0; i < used; i++)
	{
		double_limb taken = (double_limb) borrow +
			(i < common ? smaller->limb[i] : 0);
		uint64_t	from = larger->limb[i];

		borrow = from < taken;
		result->limb[i] = from - (uint64_t) taken;
	}
	result->sign = sign;
	result->used = used;
	normalise(result);
}

void
wide_set(wide *a, int64_t value)
{
	a->sign = (value > 0) - (value < 0);
	a->used = value != 0;
	a->limb[0] = value < 0 ? -(uint64_t) value : (uint64_t) value;
}

void
wide_multiply_small(wide *a, uint64_t factor)
{
	double_limb carry = 0;

	for (int i = 0; i < a->used; i++)
	{
		carry += (double_limb) a->limb[i] * factor;
		a->limb[i] = (uint64_t) carry;
		carry >>= LIMB_BITS;
	}
	if (carry != 0)
		append_limb(a, (uint64_t) carry);
	normalise(a);
}

void
wide_multiply_power(wide *a, int exponent)
{
	assert(exponent >= 0);
	if (a->used == 0)
		return;
	for (; exponent >= POWER_CHUNK; exponent -= POWER_CHUNK)
		wide_multiply_small(a, POWER_CHUNK_VALUE);
	if (exponent > 0)
		wide_multiply_small(a, (uint64_t) power_of_ten[exponent]);
}

/* Schoolbook: the operands are a few limbs long. */
void
wide_multiply(wide *result, const wide *a, const wide *b)
{
	wide		product;

	product.sign = a->sign * b->sign;
	product.used = product.sign == 0 ? 0 : a->used + b->used;
	assert(product.used <= WIDE_LIMBS);
	for (int i = 0; i < product.used; i++)
		product.limb[i] = 0;

	for (int i = 0; product.used > 0 && i < a->used; i++)
	{
		double_limb carry = 0;

		for (int j = 0; j < b->used; j++)
		{
			carry += (double_limb) a->limb[i] * b->limb[j] +
				product.limb[i + j];
			product.limb[i + j] = (uint64_t) carry;
			carry >>= LIMB_BITS;
		}
		product.limb[i + b->used] = (uint64_t) carry;
	}
	normalise(&product);
	copy(result, &product);
}

void
wide_add(wide *result, const wide *a, const wide *b)
{
	if (b->sign == 0)
		copy(result, a);
	else if (a->sign == 0)
		copy(result, b);
	else if (a->sign == b->sign)
		add_magnitude(result, a, b);
	else if (compare_magnitude(a, b) >= 0)
		subtract_magnitude(result, a, b, a->sign);
	else
		subtract_magnitude(result, b, a, b->sign);
}

void
wide_subtract(wide *result, const wide *a, const wide *b)
{
	wide		negated;

	copy(&negated, b);
	negated.sign = -b->sign;
	wide_add(result, a, &negated);
}

int
wide_compare(const wide *a, const wide *b)
{
	if (a->sign != b->sign)
		return a->sign < b->sign ? -1 : 1;
	return a->sign * compare_magnitude(a, b);
}

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

/* a / 2^bits, rounded towards zero; bits is less than a limb's. */
static void
shift_right(wide *a, int bits)
{
	for (int i = 0; bits > 0 && i < a->used; i++)
	{
		uint64_t	next = i + 1 < a->used ? a->limb[i + 1] : 0;

		a->limb[i] = a->limb[i] >> bits | next << (LIMB_BITS - bits);
	}
	normalise(a);
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
	normalise(quotient);
	return (uint64_t) rest;
}

/*
 * One digit of algorithm D: an estimate from the two highest limbs, which is
 * the digit itself, or too large by one or two (steps D3).
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

/* part -= digit × divisor; true when that went below zero (step D4). */
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

/* Magnitudes, a >= b, b of two limbs or more. */
static void
divide_long(wide *quotient, wide *remainder, const wide *a, const wide *b)
{
	int			shift = __builtin_clzll(b->limb[b->used - 1]);
	uint64_t	part[WIDE_LIMBS + 1];
	int			digits = a->used - b->used + 1;
	wide		divisor;

	copy(&divisor, b);
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
	normalise(quotient);

	for (int i = 0; i < divisor.used; i++)
		remainder->limb[i] = part[i];
	remainder->used = divisor.used;
	remainder->sign = 1;
	normalise(remainder);
	shift_right(remainder, shift);
}

void
wide_divide(wide *quotient, wide *remainder, const wide *a, const wide *b)
{
	wide		dividend;
	wide		divisor;

	assert(b->used > 0);
	copy(&dividend, a);
	copy(&divisor, b);
	dividend.sign = a->used > 0;
	divisor.sign = 1;

	if (compare_magnitude(&dividend, &divisor) < 0)
	{
		wide_set(quotient, 0);
		copy(remainder, &dividend);
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
 * Small integers are doubles, whose division IEEE 754 rounds right.  Others
 * are shifted until the quotient has QUOTIENT_BITS or one more; its last bit
 * also stands for the remainder, so that the conversion, which rounds ties to
 * even, sees a tie only where there is one.
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

	copy(&dividend, a);
	copy(&divisor, b);
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

bool
wide_to_int64(const wide *a, int64_t *value)
{
	if (a->used > 1 ||
		(a->used == 1 && a->limb[0] >= (uint64_t) DECIMAL_LIMIT))
		return false;
	*value = a->used == 0 ? 0 : a->sign * (int64_t) a->limb[0];
	return true;
}
