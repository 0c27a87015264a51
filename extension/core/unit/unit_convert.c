/*
 * unit_convert.c
 *	  Converting values from one unit to another, and comparing them.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "unit/unit_convert.h"

/*
 * Multiply by the scale of from and divide by the scale of to.  Each scale is
 * numerator / denominator × 10^exponent base units.
 */
void
unit_convert_other(rational *q, const unit *from, const unit *to)
{
	unit_scale	from_scale = unit_scale_of(from);
	unit_scale	to_scale = unit_scale_of(to);
	int			exponent = from_scale.exponent - to_scale.exponent;

	rational_scale(q, from_scale.numerator, from_scale.denominator);
	rational_scale(q, to_scale.denominator, to_scale.numerator);
	rational_scale_power(q, exponent);
}

/* Most comparisons are in one unit, where decimals are enough. */
int
unit_compare_values(decimal a, const unit *a_unit,
					decimal b, const unit *b_unit)
{
	rational	left;
	rational	right;

	if (unit_same(a_unit, b_unit))
		return decimal_compare(a, b);
	unit_convert_decimal(&left, a, a_unit, b_unit);
	rational_set_decimal(&right, b);
	return rational_compare(&left, &right);
}
