/*
 * wide.c
 *	  Signed integers of up to WIDE_LIMBS × 64 bits.
 *
 * Only the limbs in use are touched, so that a value that fits in a word costs
 * about as much as a word.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/wide.h"

#include <assert.h>

#include "base/decimal.h"
#include "base/wide_limbs.h"

/* 10^19, the largest power of ten in a limb */
#define POWER_CHUNK 19
#define POWER_CHUNK_VALUE UINT64_C(10000000000000000000)

static void
append_limb(wide *a, uint64_t limb)
{
	assert(a->used < WIDE_LIMBS);
	a->limb[a->used++] = limb;
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
	wide_normalise(result);
}

void
wide_set(wide *a, int64_t value)
{
	a->sign = (value > 0) - (value < 0);
	a->used = value != 0;
	a->limb[0] = value < 0 ? -(uint64_t) value : (uint64_t) value;
}

void
wide_set_int128(wide *a, __int128 value)
{
	double_limb magnitude = value < 0 ? -(double_limb) value :
		(double_limb) value;

	a->sign = (value > 0) - (value < 0);
	a->used = 2;
	a->limb[0] = (uint64_t) magnitude;
	a->limb[1] = (uint64_t) (magnitude >> LIMB_BITS);
	wide_normalise(a);
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
	wide_normalise(a);
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

/* Schoolbook multiplication: the operands are a few limbs long. */
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
	wide_normalise(&product);
	wide_copy(result, &product);
}

void
wide_add(wide *result, const wide *a, const wide *b)
{
	if (b->sign == 0)
		wide_copy(result, a);
	else if (a->sign == 0)
		wide_copy(result, b);
	else if (a->sign == b->sign)
		add_magnitude(result, a, b);
	else if (wide_compare_magnitude(a, b) >= 0)
		subtract_magnitude(result, a, b, a->sign);
	else
		subtract_magnitude(result, b, a, b->sign);
}

void
wide_subtract(wide *result, const wide *a, const wide *b)
{
	wide		negated;

	wide_copy(&negated, b);
	negated.sign = -b->sign;
	wide_add(result, a, &negated);
}

int
wide_compare(const wide *a, const wide *b)
{
	if (a->sign != b->sign)
		return a->sign < b->sign ? -1 : 1;
	return a->sign * wide_compare_magnitude(a, b);
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
