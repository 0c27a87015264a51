/*
 * int128.c
 *	  The ratio of two integers of 128 bits as a double.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/int128.h"

#include <math.h>

/* The same steps as wide_ratio. */
bool
int128_ratio(double *ratio, __int128 a, __int128 b)
{
	unsigned __int128 dividend = a < 0 ? -(unsigned __int128) a :
		(unsigned __int128) a;
	unsigned __int128 divisor = (unsigned __int128) b;
	unsigned __int128 quotient;
	int			shift;
	uint64_t	bits;

	if (a == 0)
	{
		*ratio = 0.0;
		return true;
	}
	shift = QUOTIENT_BITS - (int128_length(a) - int128_length(b));
	if (int128_length(a) + shift > 128 || int128_length(b) - shift > 128)
		return false;
	if (shift > 0)
		dividend <<= shift;
	else
		divisor <<= -shift;
	quotient = dividend / divisor;
	bits = (uint64_t) quotient | (quotient * divisor != dividend);
	*ratio = ldexp(a < 0 ? -(double) bits : (double) bits, -shift);
	return true;
}
