/*
 * quantity.c
 *	  Exact rationals: arithmetic, conversion between units, rounding.
 *
 * Denominators are products of powers of ten and of unit factors, so a
 * handful of operations stays far below what a wide integer holds.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "quantity.h"

#include <assert.h>

void
quantity_set_integer(quantity *q, int64_t value)
{
	wide_set(&q->numerator, value);
	wide_set(&q->denominator, 1);
}

void
quantity_set_decimal(quantity *q, decimal value)
{
	wide_set(&q->numerator, value.digits);
	wide_set(&q->denominator, 1);
	wide_multiply_power(&q->denominator, value.scale);
}

/*
 * One of the unit from is numerator / denominator × 10^exponent base units;
 * divided by what one of the unit to is.
 */
void
quantity_convert(quantity *q, const unit *from, const unit *to)
{
	unit_scale	from_scale;
	unit_scale	to_scale;
	int			exponent;

	if (unit_same(from, to))
		return;
	from_scale = unit_scale_of(from);
	to_scale = unit_scale_of(to);
	exponent = from_scale.exponent - to_scale.exponent;
	wide_multiply_small(&q->numerator, from_scale.numerator);
	wide_multiply_small(&q->numerator, to_scale.denominator);
	wide_multiply_small(&q->denominator, from_scale.denominator);
	wide_multiply_small(&q->denominator, to_scale.numerator);
	if (exponent >= 0)
		wide_multiply_power(&q->numerator, exponent);
	else
		wide_multiply_power(&q->denominator, -exponent);
}

void
quantity_set_converted(quantity *q, decimal value,
					   const unit *from, const unit *to)
{
	quantity_set_decimal(q, value);
	quantity_convert(q, from, to);
}

void
quantity_add(quantity *result, const quantity *a, const quantity *b)
{
	wide		left;
	wide		right;

	if (wide_compare(&a->denominator, &b->denominator) == 0)
	{
		quantity	sum;

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
quantity_negate(quantity *q)
{
	q->numerator.sign = -q->numerator.sign;
}

void
quantity_subtract(quantity *result, const quantity *a, const quantity *b)
{
	quantity	negated = *b;

	quantity_negate(&negated);
	quantity_add(result, a, &negated);
}

void
quantity_multiply(quantity *result, const quantity *a, const quantity *b)
{
	wide_multiply(&result->numerator, &a->numerator, &b->numerator);
	wide_multiply(&result->denominator, &a->denominator, &b->denominator);
}

/* The divisor's sign moves to the numerator. */
void
quantity_divide(quantity *result, const quantity *a, const quantity *b)
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
quantity_sign(const quantity *q)
{
	return q->numerator.sign;
}

int
quantity_compare(const quantity *a, const quantity *b)
{
	wide		left;
	wide		right;

	wide_multiply(&left, &a->numerator, &b->denominator);
	wide_multiply(&right, &b->numerator, &a->denominator);
	return wide_compare(&left, &right);
}

int
quantity_compare_integer(const quantity *q, int64_t value)
{
	quantity	integer;

	quantity_set_integer(&integer, value);
	return quantity_compare(q, &integer);
}

int64_t
quantity_floor(const quantity *q)
{
	wide		quotient;
	wide		remainder;
	int64_t		result = 0;

	assert(q->numerator.sign >= 0);
	wide_divide(&quotient, &remainder, &q->numerator, &q->denominator);
	wide_to_int64(&quotient, &result);
	return result;
}

/* Most comparisons are of one unit: then decimals do. */
int
quantity_compare_values(decimal a, const unit *a_unit,
						decimal b, const unit *b_unit)
{
	quantity	left;
	quantity	right;

	if (unit_same(a_unit, b_unit))
		return decimal_compare(a, b);
	quantity_set_converted(&left, a, a_unit, b_unit);
	quantity_set_decimal(&right, b);
	return quantity_compare(&left, &right);
}

double
quantity_to_double(const quantity *q)
{
	return wide_ratio(&q->numerator, &q->denominator);
}

/* Divide by the factor as often as that leaves nothing over. */
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

/* What a denominator has besides twos and fives must divide the numerator. */
bool
quantity_is_decimal(const quantity *q)
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
quantity_round(wide *rounded, const quantity *q, int scale,
			   quantity_rounding rounding)
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

/* Each scale is rounded from the exact value: never twice. */
bool
quantity_to_decimal(const quantity *q, int min_scale, int max_scale,
					quantity_rounding rounding, decimal *result)
{
	int			scale = max_scale;
	int64_t		digits;
	wide		rounded;

	quantity_round(&rounded, q, scale, rounding);
	while (!wide_to_int64(&rounded, &digits))
	{
		if (scale == 0)
			return false;
		scale--;
		quantity_round(&rounded, q, scale, rounding);
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
