/*
 * int128.h
 *	  Integers of 128 bits with checks for overflow, and their exact ratio.
 *
 * Multiplication goes by the lengths of the factors, not by a built-in, for
 * which not every compiler has the library.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_INT128_H
#define GOALPOST_INT128_H

#include <stdbool.h>
#include <stdint.h>

#include "base/wide.h"

/* Bits of the magnitude; 0 for 0. */
static inline int
int128_length(__int128 a)
{
	unsigned __int128 magnitude = a < 0 ? -(unsigned __int128) a :
		(unsigned __int128) a;
	uint64_t	high = (uint64_t) (magnitude >> 64);
	uint64_t	low = (uint64_t) magnitude;

	if (high != 0)
		return 128 - __builtin_clzll(high);
	return low != 0 ? 64 - __builtin_clzll(low) : 0;
}

/* False where the product may not fit; the result may be a factor. */
static inline bool
int128_multiply(__int128 *result, __int128 a, __int128 b)
{
	if ((int64_t) a == a && (int64_t) b == b)
		*result = (__int128) (int64_t) a * (int64_t) b;
	else if (int128_length(a) + int128_length(b) <= 127)
		*result = a * b;
	else
		return false;
	return true;
}

/* The least integer, which has no opposite, counts as overflow. */
#define INT128_LEAST (-(__int128) (~(unsigned __int128) 0 >> 1) - 1)

static inline bool
int128_add(__int128 *result, __int128 a, __int128 b)
{
	return !__builtin_add_overflow(a, b, result) && *result != INT128_LEAST;
}

static inline bool
int128_subtract(__int128 *result, __int128 a, __int128 b)
{
	return !__builtin_sub_overflow(a, b, result) && *result != INT128_LEAST;
}

/* Is it exact as a double? */
static inline bool
int128_is_double(__int128 a)
{
	return a <= DOUBLE_EXACT && a >= -DOUBLE_EXACT;
}

/*
 * a / b as the nearest double, ties to even; b is above 0.  False where the
 * quotient would need more than 128 bits of work.
 */
extern bool int128_ratio(double *ratio, __int128 a, __int128 b);

#endif							/* GOALPOST_INT128_H */
