/*
 * quantity.h
 *	  Exact rationals: what arithmetic on values of different units needs.
 *
 * A numerator and a denominator of wide integers.  Nothing is reduced and
 * nothing is rounded until a result leaves as a double or as a decimal, and
 * then once.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_QUANTITY_H
#define GOALPOST_QUANTITY_H

#include "decimal.h"
#include "unit.h"
#include "wide.h"

typedef struct quantity
{
	wide		numerator;
	wide		denominator;	/* always positive */
} quantity;

/* How quantity_to_decimal rounds what does not fit. */
typedef enum quantity_rounding
{
	ROUND_AWAY_FROM_ZERO,
	ROUND_HALF_AWAY_FROM_ZERO
} quantity_rounding;

/*
 * Compare values of comparable units, exactly over the whole range: -1, 0, 1.
 * For families that cannot be compared the result is that of the base units,
 * so it is an order still.
 */
extern int	quantity_compare_values(decimal a, const unit *a_unit,
									decimal b, const unit *b_unit);

extern void quantity_set_integer(quantity *q, int64_t value);

/* Also of the longer decimals that target_tolerance may return. */
extern void quantity_set_decimal(quantity *q, decimal value);

/* value, which is in the unit from, in the unit to of the same family. */
extern void quantity_set_converted(quantity *q, decimal value,
								   const unit *from, const unit *to);

/* q, which is in the unit from, into the unit to of the same family. */
extern void quantity_convert(quantity *q, const unit *from, const unit *to);

/* The result may be one of the operands. */
extern void quantity_add(quantity *result, const quantity *a,
						 const quantity *b);
extern void quantity_subtract(quantity *result, const quantity *a,
							  const quantity *b);
extern void quantity_multiply(quantity *result, const quantity *a,
							  const quantity *b);

/* The divisor is not 0. */
extern void quantity_divide(quantity *result, const quantity *a,
							const quantity *b);
extern void quantity_negate(quantity *q);

/* -1, 0, 1 */
extern int	quantity_sign(const quantity *q);
extern int	quantity_compare(const quantity *a, const quantity *b);
extern int	quantity_compare_integer(const quantity *q, int64_t value);

/* The largest integer not above q, which is not negative nor beyond int64. */
extern int64_t quantity_floor(const quantity *q);

/* The nearest double, ties to even. */
extern double quantity_to_double(const quantity *q);

/* Has it finitely many digits after the point? */
extern bool quantity_is_decimal(const quantity *q);

/* The value × 10^scale as an integer. */
extern void quantity_round(wide *rounded, const quantity *q, int scale,
						   quantity_rounding rounding);

/*
 * The value with at most 18 digits in all and max_scale after the point,
 * rounded when it needs more; trailing zeros are cut down to min_scale places
 * (fewer when 18 digits leave no room).  False when it has more than 18
 * digits before the point.
 */
extern bool quantity_to_decimal(const quantity *q, int min_scale,
								int max_scale, quantity_rounding rounding,
								decimal *result);

#endif							/* GOALPOST_QUANTITY_H */
