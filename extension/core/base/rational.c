/*
 * rational.c
 *	  Exact rational numbers: what needs wide integers, and rounding.
 *
 * Denominators are products of powers of ten and of unit factors, so that
 * after a few operations they are still far below the limit of a wide integer.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/rational.h"

#include <assert.h>

#include "base/wide_limbs.h"

#ifdef RATIONAL_TEST
bool		rational_start_wide = false;
#endif

void
rational_set_wide(rational *q, const wide *numerator, const wide *denominator)
{
	assert(denominator->sign > 0);
	q->is_wide = true;
	wide_copy(&q->wide_numerator, numerator);
	wide_copy(&q->wide_denominator, denominator);
}

void
rational_get_wide(const rational *q, wide *numerator, wide *denominator)
{
	if (q->is_wide)
	{
		wide_copy(numerator, &q->wide_numerator);
		wide_copy(denominator, &q->wide_denominator);
	}
	else
	{
		wide_set_int128(numerator, q->numerator);
		wide_set_int128(denominator, q->denominator);
	}
}

void
rational_widen(rational *result, const rational *q)
{
	wide		numerator;
	wide		denominator;

	rational_get_wide(q, &numerator, &denominator);
	rational_set_wide(result, &numerator, &denominator);
}

/* Both sides of a ratio. */
typedef struct parts
{
	wide		numerator;
	wide		denominator;
} parts;

static void
split(parts *p, const rational *q)
{
	rational_get_wide(q, &p->numerator, &p->denominator);
}

static void
add_parts(rational *result, parts *x, const parts *y)
{
	wide		right;

	if (wide_compare(&x->denominator, &y->denominator) == 0)
		wide_add(&x->numerator, &x->numerator, &y->numerator);
	else
	{
		wide_multiply(&x->numerator, &x->numerator, &y->denominator);
		wide_multiply(&right, &y->numerator, &x->denominator);
		wide_multiply(&x->denominator, &x->denominator, &y->denominator);
		wide_add(&x->numerator, &x->numerator, &right);
	}
	rational_set_wide(result, &x->numerator, &x->denominator);
}

void
rational_add_wide(rational *result, const rational *a, const rational *b)
{
	parts		x;
	parts		y;

	split(&x, a);
	split(&y, b);
	add_parts(result, &x, &y);
}

void
rational_subtract_wide(rational *result, const rational *a, const rational *b)
{
	parts		x;
	parts		y;

	split(&x, a);
	split(&y, b);
	y.numerator.sign = -y.numerator.sign;
	add_parts(result, &x, &y);
}

void
rational_multiply_wide(rational *result, const rational *a, const rational *b)
{
	parts		x;
	parts		y;

	split(&x, a);
	split(&y, b);
	wide_multiply(&x.numerator, &x.numerator, &y.numerator);
	wide_multiply(&x.denominator, &x.denominator, &y.denominator);
	rational_set_wide(result, &x.numerator, &x.denominator);
}

void
rational_divide_wide(rational *result, const rational *a, const rational *b)
{
	parts		x;
	parts		y;

	split(&x, a);
	split(&y, b);
	wide_multiply(&x.numerator, &x.numerator, &y.denominator);
	wide_multiply(&x.denominator, &x.denominator, &y.numerator);
	x.numerator.sign *= x.denominator.sign;
	x.denominator.sign = 1;
	rational_set_wide(result, &x.numerator, &x.denominator);
}

int
rational_compare_wide(const rational *a, const rational *b)
{
	parts		x;
	parts		y;

	split(&x, a);
	split(&y, b);
	wide_multiply(&x.numerator, &x.numerator, &y.denominator);
	wide_multiply(&y.numerator, &y.numerator, &x.denominator);
	return wide_compare(&x.numerator, &y.numerator);
}

void
rational_scale_by(rational *q, uint64_t multiplier, uint64_t divisor)
{
	if (!q->is_wide)
	{
		__int128	numerator;
		__int128	denominator;

		if (int128_multiply(&numerator, q->numerator, multiplier) &&
			int128_multiply(&denominator, q->denominator, divisor))
		{
			q->numerator = numerator;
			q->denominator = denominator;
			return;
		}
		rational_widen(q, q);
	}
	wide_multiply_small(&q->wide_numerator, multiplier);
	wide_multiply_small(&q->wide_denominator, divisor);
}

void
rational_scale_power(rational *q, int exponent)
{
	const int	step = DECIMAL_MAX_DIGITS;

	for (; exponent > step; exponent -= step)
		rational_scale(q, (uint64_t) power_of_ten[step], 1);
	for (; exponent < -step; exponent += step)
		rational_scale(q, 1, (uint64_t) power_of_ten[step]);
	if (exponent >= 0)
		rational_scale(q, (uint64_t) power_of_ten[exponent], 1);
	else
		rational_scale(q, 1, (uint64_t) power_of_ten[-exponent]);
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

	assert(rational_sign(q) >= 0);
	if (!q->is_wide)
		return (int64_t) (q->numerator / q->denominator);
	wide_divide(&quotient, &remainder,
				&q->wide_numerator, &q->wide_denominator);
	wide_to_int64(&quotient, &result);
	return result;
}

double
rational_round_to_double(const rational *q)
{
	double		ratio;
	parts		p;

	if (!q->is_wide && int128_ratio(&ratio, q->numerator, q->denominator))
		return ratio;
	split(&p, q);
	return wide_ratio(&p.numerator, &p.denominator);
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
	wide		quotient;
	wide		remainder;
	parts		p;

	split(&p, q);
	remove_factor(&p.denominator, 10);
	remove_factor(&p.denominator, 5);
	remove_factor(&p.denominator, 2);
	wide_divide(&quotient, &remainder, &p.numerator, &p.denominator);
	return remainder.sign == 0;
}

void
rational_round(wide *rounded, const rational *q, int scale,
			   rational_rounding rounding)
{
	wide		remainder;
	parts		p;
	bool		up;

	split(&p, q);
	wide_multiply_power(&p.numerator, scale);
	wide_divide(rounded, &remainder, &p.numerator, &p.denominator);
	up = remainder.sign != 0;
	if (up && rounding == ROUND_HALF_AWAY_FROM_ZERO)
	{
		wide_multiply_small(&remainder, 2);
		up = wide_compare(&remainder, &p.denominator) >= 0;
	}
	if (up)
	{
		wide		one;

		wide_set(&one, 1);
		wide_add(rounded, rounded, &one);
	}
	rounded->sign *= p.numerator.sign;
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
