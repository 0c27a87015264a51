/*
 * divisor.c
 *	  The greatest common divisor of wide integers.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/divisor.h"

void
wide_common_divisor(wide *result, const wide *a, const wide *b)
{
	wide		divisor = *b;

	*result = *a;
	while (divisor.sign != 0)
	{
		wide		quotient;
		wide		rest;

		wide_divide(&quotient, &rest, result, &divisor);
		*result = divisor;
		divisor = rest;
	}
}
