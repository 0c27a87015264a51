/*
 * order_size.c
 *	  The size of a value in bits that sort like it.
 *
 * From the highest bit: the side of 0 (1), then the power of ten (5) and the
 * eight leading digits (27), both reversed below 0.  The digits are decimal:
 * most figures that people write fit in eight, whatever the multiplier.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "order/order_size.h"

typedef unsigned __int128 uint128;

#define LEADING_DIGITS 8
#define LEADING_BITS 27			/* 10^8 is below 2^27 */

/* Of the last leading digit; sizes below count as 0, sizes above as equal. */
#define POWER_MIN (-20)			/* from 0.0001 μg/m³ */
#define POWER_MAX 9				/* to 100000 万亿元 */

#define SIZE_ZERO (UINT64_C(1) << (ORDER_SIZE_BITS - 1))
#define SIZE_LARGEST (UINT64_C(31) << LEADING_BITS)

/* A size cut to its leading digits: digits × 10^power. */
typedef struct leading
{
	uint64_t	digits;			/* LEADING_DIGITS of them; 0 has none */
	int			power;
	bool		whole;			/* nothing was cut */
} leading;

/* How many digits n has; n is below 10^18.  1233 / 4096 is about log10(2). */
static int
digit_count(uint64_t n)
{
	int			count = (64 - __builtin_clzll(n | 1)) * 1233 >> 12;

	return count + (n >= (uint64_t) power_of_ten[count]);
}

/* Go on dividing until there are LEADING_DIGITS. */
static void
lengthen(leading *l, uint64_t remainder, uint64_t denominator)
{
	int			missing = LEADING_DIGITS - digit_count(l->digits);

	if (remainder == 0)
	{
		l->digits *= (uint64_t) power_of_ten[missing];
		l->power -= missing;
		return;
	}
	while (l->digits < (uint64_t) power_of_ten[LEADING_DIGITS - 1])
	{
		uint128		next = (uint128) remainder * 10;

		l->digits = l->digits * 10 + (uint64_t) (next / denominator);
		remainder = (uint64_t) (next % denominator);
		l->power--;
	}
	l->whole = remainder == 0;
}

/* Cut what goes beyond LEADING_DIGITS. */
static void
shorten(leading *l, uint64_t remainder)
{
	int			excess = digit_count(l->digits) - LEADING_DIGITS;
	uint64_t	unit = (uint64_t) power_of_ten[excess];

	l->whole &= remainder == 0 && l->digits % unit == 0;
	l->digits /= unit;
	l->power += excess;
}

/*
 * numerator / denominator × 10^power; never rounded, so that equal is equal.
 * The quotient, not the numerator, is cut to 18 digits: a denominator of two
 * customary units has up to 19 digits itself.
 */
static leading
leading_of(uint128 numerator, uint64_t denominator, int power)
{
	leading		result = {0, power, true};
	uint128		quotient = numerator;
	uint64_t	remainder = 0;

	if (numerator == 0)
		return result;
	if (denominator > 1)
	{
		quotient = numerator / denominator;
		remainder = (uint64_t) (numerator % denominator);
	}
	for (; quotient >= DECIMAL_LIMIT; quotient /= 10)
	{
		result.whole &= quotient % 10 == 0;
		result.power++;
	}
	result.digits = (uint64_t) quotient;
	if (result.digits < (uint64_t) power_of_ten[LEADING_DIGITS])
		lengthen(&result, remainder, denominator);
	else
		shorten(&result, remainder);
	return result;
}

/* Reversed below 0, so that a larger size sorts before a smaller one. */
static order_size
size_of(leading l, bool negative)
{
	order_size	result = {0, l.whole};

	if (l.digits != 0 && l.power >= POWER_MIN && l.power <= POWER_MAX)
		result.bits = (uint64_t) (l.power - POWER_MIN + 1) << LEADING_BITS |
			l.digits;
	else if (l.digits != 0)
	{
		result.bits = l.power > POWER_MAX ? SIZE_LARGEST : 0;
		result.whole = false;
	}
	result.bits = negative ? SIZE_ZERO - result.bits : SIZE_ZERO + result.bits;
	return result;
}

order_size
order_size_of_value(decimal value, const unit *u)
{
	unit_scale	scale = unit_scale_of(u);
	uint64_t	digits = (uint64_t) (value.digits < 0 ?
									 -value.digits : value.digits);

	return size_of(leading_of((uint128) digits * scale.numerator,
							  scale.denominator, scale.exponent - value.scale),
				   value.digits < 0);
}

order_size
order_size_of_share(decimal value, decimal whole)
{
	return size_of(leading_of((uint128) value.digits, (uint64_t) whole.digits,
							  whole.scale - value.scale), false);
}
