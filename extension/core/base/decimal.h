/*
 * decimal.h
 *	  Exact decimals: a 64-bit integer and a scale.
 *
 * digits × 10^-scale, with at most DECIMAL_MAX_DIGITS digits in all and at
 * most DECIMAL_MAX_SCALE after the point.  The scale is kept as written (19.80
 * stays 19.80) and is not part of the value: comparison ignores it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_DECIMAL_H
#define GOALPOST_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define DECIMAL_MAX_DIGITS 18
#define DECIMAL_MAX_SCALE 18
#define DECIMAL_LIMIT INT64_C(1000000000000000000)	/* |digits| is below it */

/* Sign, digits, point, a leading zero and NUL. */
#define DECIMAL_TEXT_SIZE 24

typedef struct decimal
{
	int64_t		digits;
	uint8_t		scale;
} decimal;

/* 10^0 … 10^18 */
extern const int64_t power_of_ten[DECIMAL_MAX_DIGITS + 1];

/* Is d within the limits of the type?  For untrusted bytes. */
static inline bool
decimal_valid(decimal d)
{
	return d.scale <= DECIMAL_MAX_SCALE &&
		d.digits > -DECIMAL_LIMIT && d.digits < DECIMAL_LIMIT;
}

/* -1, 0, 1; exact over the whole range. */
extern int	decimal_compare(decimal a, decimal b);

/* Print d with its scale, NUL-terminated; returns the length. */
extern size_t decimal_print(decimal d, char *buf);

/* The absolute value, and the value with the opposite sign. */
extern decimal decimal_abs(decimal d);
extern decimal decimal_negate(decimal d);

#endif							/* GOALPOST_DECIMAL_H */
