/*
 * rational.h
 *	  Exact rational numbers, for arithmetic on decimals and unit factors.
 *
 * The numerator and the denominator are wide integers.  Nothing is reduced or
 * rounded until a result becomes a double or a decimal, and then it is rounded
 * once.
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

/* How a value that does not fit is rounded. */
typedef enum rational_rounding
{
	ROUND_AWAY_FROM_ZERO,
	ROUND_HALF_AWAY_FROM_ZERO
} rational_rounding;

extern void rational_set_integer(rational *q, int64_t value);

/* Also takes the longer decimals that target_tolerance may return. */
extern void rational_set_decimal(rational *q, decimal value);

/* The result may be one of the operands. */
extern void rational_add(rational *result, const rational *a,
						 const rational *b);
extern void rational_subtract(rational *result, const rational *a,
							  const rational *b);
extern void rational_multiply(rational *result, const rational *a,
							  const rational *b);

/* The divisor must not be 0. */
extern void rational_divide(rational *result, const rational *a,
							const rational *b);
extern void rational_negate(rational *q);

/* -1, 0, 1 */
extern int	rational_sign(const rational *q);
extern int	rational_compare(const rational *a, const rational *b);
extern int	rational_compare_integer(const rational *q, int64_t value);

/*
 * The largest integer not above q, which must be at least 0.  The result must
 * be below DECIMAL_LIMIT.
 */
extern int64_t rational_floor(const rational *q);

/* The nearest double, ties to even. */
extern double rational_to_double(const rational *q);

/* Does q have a finite number of digits after the point? */
extern bool rational_is_decimal(const rational *q);

/* The value × 10^scale, rounded to an integer. */
extern void rational_round(wide *rounded, const rational *q, int scale,
						   rational_rounding rounding);

/*
 * The value with at most 18 digits in all and at most max_scale after the
 * point, rounded if it needs more.  Trailing zeros are removed down to
 * min_scale places (or fewer, if 18 digits leave no room).  False if it has
 * more than 18 digits before the point.
 */
extern bool rational_to_decimal(const rational *q, int min_scale,
								int max_scale, rational_rounding rounding,
								decimal *result);

#endif							/* GOALPOST_RATIONAL_H */
