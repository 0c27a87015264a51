/*
 * decimal.c
 *	  Exact decimals: comparison and printing.
 *
 * number.c reads them, since numbers come in more than one script.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/decimal.h"

#include <string.h>

const int64_t power_of_ten[DECIMAL_MAX_DIGITS + 1] = {
	INT64_C(1),
	INT64_C(10),
	INT64_C(100),
	INT64_C(1000),
	INT64_C(10000),
	INT64_C(100000),
	INT64_C(1000000),
	INT64_C(10000000),
	INT64_C(100000000),
	INT64_C(1000000000),
	INT64_C(10000000000),
	INT64_C(100000000000),
	INT64_C(1000000000000),
	INT64_C(10000000000000),
	INT64_C(100000000000000),
	INT64_C(1000000000000000),
	INT64_C(10000000000000000),
	INT64_C(100000000000000000),
	INT64_C(1000000000000000000)
};

/* digits × 10^places; a default tolerance may need 20 places */
static __int128
scaled(int64_t digits, int places)
{
	return places <= DECIMAL_MAX_DIGITS ?
		(__int128) digits * power_of_ten[places] :
		(__int128) digits * power_of_ten[DECIMAL_MAX_DIGITS] *
		power_of_ten[places - DECIMAL_MAX_DIGITS];
}

/*
 * Both sides are brought to the larger scale.  They stay below 10^18 × 10^20
 * or 5 × 10^18 × 10^18, which 128 bits hold.
 */
int
decimal_compare(decimal a, decimal b)
{
	int			scale = a.scale > b.scale ? a.scale : b.scale;
	__int128	left = scaled(a.digits, scale - a.scale);
	__int128	right = scaled(b.digits, scale - b.scale);

	return (left > right) - (left < right);
}

decimal
decimal_negate(decimal d)
{
	d.digits = -d.digits;
	return d;
}

decimal
decimal_abs(decimal d)
{
	return d.digits < 0 ? decimal_negate(d) : d;
}

/* Zero has no sign: -0 prints as 0. */
size_t
decimal_print(decimal d, char *buf)
{
	char		reversed[DECIMAL_TEXT_SIZE];
	uint64_t	rest = (uint64_t) (d.digits < 0 ? -d.digits : d.digits);
	size_t		count = 0;
	size_t		length = 0;

	do
	{
		if (d.scale > 0 && count == d.scale)
			reversed[count++] = '.';
		reversed[count++] = (char) ('0' + rest % 10);
		rest /= 10;
	} while (rest > 0 || (d.scale > 0 && count < (size_t) d.scale + 2));

	if (d.digits < 0)
		buf[length++] = '-';
	while (count > 0)
		buf[length++] = reversed[--count];
	buf[length] = '\0';
	return length;
}
