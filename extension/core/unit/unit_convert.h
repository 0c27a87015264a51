/*
 * unit_convert.h
 *	  Values in one unit as values in another, and their comparison.
 *
 * Both units are of one family, or of families that scoring compares.  Nothing
 * is rounded: a factor is a ratio of integers.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_UNIT_CONVERT_H
#define GOALPOST_UNIT_CONVERT_H

#include "base/decimal.h"
#include "base/rational.h"
#include "unit/unit.h"

/* Bring q, a value in the unit from, into the unit to. */
extern void unit_convert(rational *q, const unit *from, const unit *to);

/* Set q to value, given in the unit from, in the unit to. */
extern void unit_convert_decimal(rational *q, decimal value,
								 const unit *from, const unit *to);

/*
 * Compare values of comparable units, exactly over the whole range: -1, 0, 1.
 * For families that cannot be compared the result is that of the base units,
 * so it is an order still.
 */
extern int	unit_compare_values(decimal a, const unit *a_unit,
								decimal b, const unit *b_unit);

#endif							/* GOALPOST_UNIT_CONVERT_H */
