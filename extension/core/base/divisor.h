/*
 * divisor.h
 *	  The greatest common divisor, by Euclid's algorithm.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_DIVISOR_H
#define GOALPOST_DIVISOR_H

#include <stdint.h>

#include "base/wide.h"

/* Of a and 0, it is a. */
static inline uint64_t
greatest_common_divisor(uint64_t a, uint64_t b)
{
	while (b != 0)
	{
		uint64_t	rest = a % b;

		a = b;
		b = rest;
	}
	return a;
}

/* The same for wide integers; the result may have either sign. */
extern void wide_common_divisor(wide *result, const wide *a, const wide *b);

#endif							/* GOALPOST_DIVISOR_H */
