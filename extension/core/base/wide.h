/*
 * wide.h
 *	  Signed integers wide enough for every cross product of the notation.
 *
 * The largest product comes from two changes against baselines: decimals of 60
 * bits, powers of ten of up to 226 bits for scales and multipliers, unit
 * factors of 64 bits.  WIDE_LIMBS × 64 bits hold it with room to spare.  The
 * arithmetic asserts that, and no result is ever rounded.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_WIDE_H
#define GOALPOST_WIDE_H

#include <stdbool.h>
#include <stdint.h>

#define WIDE_LIMBS 32

/* Integers up to this magnitude are exact as doubles. */
#define DOUBLE_EXACT (INT64_C(1) << 53)

/*
 * Bits of a quotient that becomes a double: its 53, one that decides the
 * rounding, and one that tells whether anything follows.
 */
#define QUOTIENT_BITS 55

/* Sign and magnitude, least significant limb first; zero has no limbs. */
typedef struct wide
{
	int			sign;			/* -1, 0, 1 */
	int			used;			/* limbs in use, the highest is not 0 */
	uint64_t	limb[WIDE_LIMBS];
} wide;

extern void wide_set(wide *a, int64_t value);
extern void wide_set_int128(wide *a, __int128 value);
extern void wide_multiply_small(wide *a, uint64_t factor);
extern void wide_multiply_power(wide *a, int exponent);	/* × 10^exponent, ≥ 0 */
extern void wide_multiply(wide *result, const wide *a, const wide *b);
extern void wide_add(wide *result, const wide *a, const wide *b);
extern void wide_subtract(wide *result, const wide *a, const wide *b);
extern int	wide_compare(const wide *a, const wide *b);

/*
 * Quotient and remainder of the magnitudes, each with sign 1 or 0.  The
 * divisor must not be zero.
 */
extern void wide_divide(wide *quotient, wide *remainder,
						const wide *a, const wide *b);

/*
 * a / b, correctly rounded to the nearest double, ties to even (IEEE 754).
 * b must not be zero.  Never subnormal over the range of the notation.
 */
extern double wide_ratio(const wide *a, const wide *b);

/* The value, if its magnitude is below DECIMAL_LIMIT; false otherwise. */
extern bool wide_to_int64(const wide *a, int64_t *value);

#endif							/* GOALPOST_WIDE_H */
