/*
 * unit_convert.h
 *	  Converting values from one unit to another, and comparing them.
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

/* Convert q from one unit to the other, which nearly always is the same. */
extern void unit_convert_other(rational *q, const unit *from, const unit *to);

static inline void
unit_convert(rational *q, const unit *from, const unit *to)
{
	if (!unit_same(from, to))
		unit_convert_other(q, from, to);
}

/* Set q to value, converted from one unit to the other. */
static inline void
unit_convert_decimal(rational *q, decimal value,
					 const unit *from, const unit *to)
{
	rational_set_decimal(q, value);
	unit_convert(q, from, to);
}

/*
 * Compare values in comparable units, exactly over the whole range: -1, 0, 1.
 * Values in other families are compared as numbers of their base units, so
 * that there is always an order.
 */
extern int	unit_compare_values(decimal a, const unit *a_unit,
								decimal b, const unit *b_unit);

#endif							/* GOALPOST_UNIT_CONVERT_H */
