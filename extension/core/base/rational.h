/*
 * rational.h
 *	  Exact rational numbers: what arithmetic on decimals and factors needs.
 *
 * A numerator and a denominator of wide integers.  Nothing is reduced and
 * nothing is rounded until a result leaves as a double or as a decimal, and
 * then once.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_RATIONAL_H
#define GOALPOST_RATIONAL_H

#include "base/decimal.h"
#include "base/wide.h"

typedef struct rational
{
	wide		numerator;
	wide		denominator;	/* always positive */
} rational;

/* How rational_to_decimal rounds what does not fit. */
typedef enum rational_rounding
{
	ROUND_AWAY_FROM_ZERO,
	ROUND_HALF_AWAY_FROM_ZERO
} rational_rounding;

extern void rational_set_integer(rational *q, int64_t value);

/* Also of the longer decimals that target_tolerance may return. */
extern void rational_set_decimal(rational *q, decimal value);

/* The result may be one of the operands. */
extern void rational_add(rational *result, const rational *a,
						 const rational *b);
extern void rational_subtract(rational *result, const rational *a,
							  const rational *b);
extern void rational_multiply(rational *result, const rational *a,
							  const rational *b);

/* The divisor is not 0. */
extern void rational_divide(rational *result, const rational *a,
							const rational *b);
extern void rational_negate(rational *q);

/* -1, 0, 1 */
extern int	rational_sign(const rational *q);
extern int	rational_compare(const rational *a, const rational *b);
extern int	rational_compare_integer(const rational *q, int64_t value);

/* The largest integer not above q, which is not negative nor beyond int64. */
extern int64_t rational_floor(const rational *q);

/* The nearest double, ties to even. */
extern double rational_to_double(const rational *q);

/* Has it finitely many digits after the point? */
extern bool rational_is_decimal(const rational *q);

/* The value × 10^scale as an integer. */
extern void rational_round(wide *rounded, const rational *q, int scale,
						   rational_rounding rounding);

/*
 * The value with at most 18 digits in all and max_scale after the point,
 * rounded when it needs more; trailing zeros are cut down to min_scale places
 * (fewer when 18 digits leave no room).  False when it has more than 18
 * digits before the point.
 */
extern bool rational_to_decimal(const rational *q, int min_scale,
								int max_scale, rational_rounding rounding,
								decimal *result);

#endif							/* GOALPOST_RATIONAL_H */
