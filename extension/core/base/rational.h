/*
 * rational.h
 *	  Exact rational numbers, for arithmetic on decimals and unit factors.
 *
 * Nothing is reduced or rounded until a result becomes a double or a decimal,
 * and then it is rounded once.
 *
 * A ratio of two integers of 128 bits as long as that is enough, which it
 * nearly always is, else of two wide integers.  What combines two of the first
 * kind is inline, since scoring a table does little else.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_RATIONAL_H
#define GOALPOST_RATIONAL_H

#include <assert.h>

#include "base/decimal.h"
#include "base/int128.h"
#include "base/wide.h"

typedef struct rational
{
	bool		is_wide;		/* which of the two holds the value */
	union
	{
		struct
		{
			__int128	numerator;
			__int128	denominator;	/* always positive */
		};
		struct
		{
			wide		wide_numerator;
			wide		wide_denominator;	/* always positive */
		};
	};
} rational;

/* How a value that does not fit is rounded. */
typedef enum rational_rounding
{
	ROUND_AWAY_FROM_ZERO,
	ROUND_HALF_AWAY_FROM_ZERO
} rational_rounding;

/* The same number as a ratio of wide integers; the result may be q. */
extern void rational_widen(rational *result, const rational *q);

#ifdef RATIONAL_TEST
/* Unit tests have every number start as a ratio of wide integers. */
extern bool rational_start_wide;
#endif

/* The divisor must be above 0. */
static inline void
rational_set_ratio(rational *q, __int128 numerator, __int128 denominator)
{
	q->is_wide = false;
	q->numerator = numerator;
	q->denominator = denominator;
#ifdef RATIONAL_TEST
	if (rational_start_wide)
		rational_widen(q, q);
#endif
}

static inline void
rational_set_integer(rational *q, int64_t value)
{
	rational_set_ratio(q, value, 1);
}

/* Also takes the longer decimals that target_tolerance may return. */
static inline void
rational_set_decimal(rational *q, decimal value)
{
	__int128	denominator = value.scale <= DECIMAL_MAX_SCALE ?
		power_of_ten[value.scale] :
		(__int128) power_of_ten[DECIMAL_MAX_SCALE] *
		power_of_ten[value.scale - DECIMAL_MAX_SCALE];

	rational_set_ratio(q, value.digits, denominator);
}

/* From wide integers, and to them; the divisor must be above 0. */
extern void rational_set_wide(rational *q, const wide *numerator,
							  const wide *denominator);
extern void rational_get_wide(const rational *q, wide *numerator,
							  wide *denominator);

/* For assignment, which would copy all limbs, used or not. */
static inline void
rational_copy(rational *to, const rational *from)
{
	if (from->is_wide)
		rational_widen(to, from);
	else
	{
		to->is_wide = false;
		to->numerator = from->numerator;
		to->denominator = from->denominator;
	}
}

/* -1, 0, 1 */
static inline int
rational_sign(const rational *q)
{
	if (q->is_wide)
		return q->wide_numerator.sign;
	return (q->numerator > 0) - (q->numerator < 0);
}

/* What the functions below leave to wide integers. */
extern void rational_add_wide(rational *result, const rational *a,
							  const rational *b);
extern void rational_subtract_wide(rational *result, const rational *a,
								   const rational *b);
extern void rational_multiply_wide(rational *result, const rational *a,
								   const rational *b);
extern void rational_divide_wide(rational *result, const rational *a,
								 const rational *b);
extern int	rational_compare_wide(const rational *a, const rational *b);

/* The numerators on a common denominator; false if that needs wide integers. */
static inline bool
rational_align(__int128 *left, __int128 *right,
			   const rational *a, const rational *b)
{
	if (a->is_wide || b->is_wide)
		return false;
	if (a->denominator == b->denominator)
	{
		*left = a->numerator;
		*right = b->numerator;
		return true;
	}
	return int128_multiply(left, a->numerator, b->denominator) &&
		int128_multiply(right, b->numerator, a->denominator);
}

/* That denominator. */
static inline bool
rational_common(__int128 *denominator, const rational *a, const rational *b)
{
	*denominator = a->denominator;
	return a->denominator == b->denominator ||
		int128_multiply(denominator, a->denominator, b->denominator);
}

/* Adding it would only lengthen the denominator. */
static inline bool
rational_is_nothing(const rational *q)
{
	return !q->is_wide && q->numerator == 0;
}

/* The result of these may be one of the operands. */
static inline void
rational_add(rational *result, const rational *a, const rational *b)
{
	__int128	left;
	__int128	right;
	__int128	sum;
	__int128	denominator;

	if (rational_is_nothing(b))
		rational_copy(result, a);
	else if (rational_align(&left, &right, a, b) &&
			 rational_common(&denominator, a, b) &&
			 int128_add(&sum, left, right))
	{
		result->is_wide = false;
		result->numerator = sum;
		result->denominator = denominator;
	}
	else
		rational_add_wide(result, a, b);
}

static inline void
rational_subtract(rational *result, const rational *a, const rational *b)
{
	__int128	left;
	__int128	right;
	__int128	difference;
	__int128	denominator;

	if (rational_is_nothing(b))
		rational_copy(result, a);
	else if (rational_align(&left, &right, a, b) &&
			 rational_common(&denominator, a, b) &&
			 int128_subtract(&difference, left, right))
	{
		result->is_wide = false;
		result->numerator = difference;
		result->denominator = denominator;
	}
	else
		rational_subtract_wide(result, a, b);
}

static inline void
rational_multiply(rational *result, const rational *a, const rational *b)
{
	__int128	numerator;
	__int128	denominator;

	if (!a->is_wide && !b->is_wide &&
		int128_multiply(&numerator, a->numerator, b->numerator) &&
		int128_multiply(&denominator, a->denominator, b->denominator))
	{
		result->is_wide = false;
		result->numerator = numerator;
		result->denominator = denominator;
	}
	else
		rational_multiply_wide(result, a, b);
}

/* The divisor must not be 0; its sign moves to the numerator. */
static inline void
rational_divide(rational *result, const rational *a, const rational *b)
{
	__int128	left;
	__int128	right;

	assert(rational_sign(b) != 0);
	if (rational_align(&left, &right, a, b))
	{
		result->is_wide = false;
		result->numerator = right < 0 ? -left : left;
		result->denominator = right < 0 ? -right : right;
	}
	else
		rational_divide_wide(result, a, b);
}

static inline void
rational_negate(rational *q)
{
	if (q->is_wide)
		q->wide_numerator.sign = -q->wide_numerator.sign;
	else
		q->numerator = -q->numerator;
}

/* × multiplier / divisor, neither of them 0; nearly every factor is 1. */
extern void rational_scale_by(rational *q, uint64_t multiplier,
							  uint64_t divisor);

static inline void
rational_scale(rational *q, uint64_t multiplier, uint64_t divisor)
{
	if (multiplier != 1 || divisor != 1)
		rational_scale_by(q, multiplier, divisor);
}

/* × 10^exponent */
extern void rational_scale_power(rational *q, int exponent);

/* -1, 0, 1 */
static inline int
rational_compare(const rational *a, const rational *b)
{
	__int128	left;
	__int128	right;

	if (rational_align(&left, &right, a, b))
		return (left > right) - (left < right);
	return rational_compare_wide(a, b);
}

extern int	rational_compare_integer(const rational *q, int64_t value);

/*
 * The largest integer not above q, which must be at least 0.  The result must
 * be below DECIMAL_LIMIT.
 */
extern int64_t rational_floor(const rational *q);

/* The nearest double, ties to even. */
extern double rational_round_to_double(const rational *q);

static inline double
rational_to_double(const rational *q)
{
	if (!q->is_wide && int128_is_double(q->numerator) &&
		int128_is_double(q->denominator))
		return (double) (int64_t) q->numerator /
			(double) (int64_t) q->denominator;
	return rational_round_to_double(q);
}

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
