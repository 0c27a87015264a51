/*
 * rational.c
 *	  Exact rational numbers: arithmetic, comparison, rounding.
 *
 * Denominators are products of powers of ten and of unit factors, so that
 * after a few operations they are still far below the limit of a wide integer.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/rational.h"

#include <assert.h>

void
rational_set_integer(rational *q, int64_t value)
{
	wide_set(&q->numerator, value);
	wide_set(&q->denominator, 1);
}

void
rational_set_decimal(rational *q, decimal value)
{
	wide_set(&q->numerator, value.digits);
	wide_set(&q->denominator, 1);
	wide_multiply_power(&q->denominator, value.scale);
}

void
rational_add(rational *result, const rational *a, const rational *b)
{
	wide		left;
	wide		right;

	if (wide_compare(&a->denominator, &b->denominator) == 0)
	{
		rational	sum;

		wide_add(&sum.numerator, &a->numerator, &b->numerator);
		result->denominator = a->denominator;
		result->numerator = sum.numerator;
		return;
	}
	wide_multiply(&left, &a->numerator, &b->denominator);
	wide_multiply(&right, &b->numerator, &a->denominator);
	wide_multiply(&result->denominator, &a->denominator, &b->denominator);
	wide_add(&result->numerator, &left, &right);
}

void
rational_negate(rational *q)
{
	q->numerator.sign = -q->numerator.sign;
}

void
rational_subtract(rational *result, const rational *a, const rational *b)
{
	rational	negated = *b;

	rational_negate(&negated);
	rational_add(result, a, &negated);
}

void
rational_multiply(rational *result, const rational *a, const rational *b)
{
	wide_multiply(&result->numerator, &a->numerator, &b->numerator);
	wide_multiply(&result->denominator, &a->denominator, &b->denominator);
}

/* The divisor's sign moves to the numerator. */
void
rational_divide(rational *result, const rational *a, const rational *b)
{
	wide		numerator;
	wide		denominator;

	assert(b->numerator.sign != 0);
	wide_multiply(&numerator, &a->numerator, &b->denominator);
	wide_multiply(&denominator, &a->denominator, &b->numerator);
	numerator.sign *= denominator.sign;
	denominator.sign = 1;
	result->numerator = numerator;
	result->denominator = denominator;
}

int
rational_sign(const rational *q)
{
	return q->numerator.sign;
}

int
rational_compare(const rational *a, const rational *b)
{
	wide		left;
	wide		right;

	wide_multiply(&left, &a->numerator, &b->denominator);
	wide_multiply(&right, &b->numerator, &a->denominator);
	return wide_compare(&left, &right);
}

int
rational_compare_integer(const rational *q, int64_t value)
{
	rational	integer;

	rational_set_integer(&integer, value);
	return rational_compare(q, &integer);
}

int64_t
rational_floor(const rational *q)
{
	wide		quotient;
	wide		remainder;
	int64_t		result = 0;

	assert(q->numerator.sign >= 0);
	wide_divide(&quotient, &remainder, &q->numerator, &q->denominator);
	wide_to_int64(&quotient, &result);
	return result;
}

double
rational_to_double(const rational *q)
{
	return wide_ratio(&q->numerator, &q->denominator);
}

/* Divide by the factor as long as there is no remainder. */
static void
remove_factor(wide *a, int factor)
{
	wide		divisor;
	wide		quotient;
	wide		remainder;

	wide_set(&divisor, factor);
	for (;;)
	{
		wide_divide(&quotient, &remainder, a, &divisor);
		if (remainder.sign != 0)
			return;
		*a = quotient;
	}
}

/* Without its factors 2 and 5, the denominator must divide the numerator. */
bool
rational_is_decimal(const rational *q)
{
	wide		rest = q->denominator;
	wide		quotient;
	wide		remainder;

	remove_factor(&rest, 10);
	remove_factor(&rest, 5);
	remove_factor(&rest, 2);
	wide_divide(&quotient, &remainder, &q->numerator, &rest);
	return remainder.sign == 0;
}

void
rational_round(wide *rounded, const rational *q, int scale,
			   rational_rounding rounding)
{
	wide		scaled = q->numerator;
	wide		remainder;
	bool		up;

	wide_multiply_power(&scaled, scale);
	wide_divide(rounded, &remainder, &scaled, &q->denominator);
	up = remainder.sign != 0;
	if (up && rounding == ROUND_HALF_AWAY_FROM_ZERO)
	{
		wide_multiply_small(&remainder, 2);
		up = wide_compare(&remainder, &q->denominator) >= 0;
	}
	if (up)
	{
		wide		one;

		wide_set(&one, 1);
		wide_add(rounded, rounded, &one);
	}
	rounded->sign *= q->numerator.sign;
}

/* Each scale is rounded from the exact value, never from a rounded one. */
bool
rational_to_decimal(const rational *q, int min_scale, int max_scale,
					rational_rounding rounding, decimal *result)
{
	int			scale = max_scale;
	int64_t		digits;
	wide		rounded;

	rational_round(&rounded, q, scale, rounding);
	while (!wide_to_int64(&rounded, &digits))
	{
		if (scale == 0)
			return false;
		scale--;
		rational_round(&rounded, q, scale, rounding);
	}
	while (scale > min_scale && digits % 10 == 0)
	{
		digits /= 10;
		scale--;
	}
	result->digits = digits;
	result->scale = (uint8_t) scale;
	return true;
}
