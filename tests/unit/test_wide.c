/*
 * test_wide.c
 *	  Wide integers against 128-bit arithmetic and against their own laws.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/wide.h"

#include <math.h>

#include "base/decimal.h"
#include "random.h"
#include "tap.h"

#define ROUNDS 20000

typedef __int128 int128;

/* Up to max_limbs random words, some of them 0 or all ones. */
static void
random_wide(wide *a, int max_limbs)
{
	int			limbs = 1 + random_below(max_limbs);

	wide_set(a, random_integer());
	for (int i = 1; i < limbs; i++)
	{
		wide		low;

		wide_multiply_small(a, UINT64_C(1) << 63);
		wide_set(&low, random_below(4) == 0 ? -1 : random_integer());
		if (random_below(4) == 0)
			wide_set(&low, 0);
		wide_add(a, a, &low);
	}
}

static void
random_nonzero(wide *a, int max_limbs)
{
	do
		random_wide(a, max_limbs);
	while (a->sign == 0);
}

/* Of values below 2^126. */
static bool
equals(const wide *a, int128 value)
{
	wide		low;
	wide		high;
	bool		negative = value < 0;
	int128		magnitude = negative ? -value : value;

	wide_set(&high, (int64_t) (magnitude >> 63));
	wide_multiply_small(&high, UINT64_C(1) << 63);
	wide_set(&low, (int64_t) (magnitude & INT64_MAX));
	wide_add(&high, &high, &low);
	if (negative)
		high.sign = -high.sign;
	return wide_compare(a, &high) == 0;
}

static void
test_small(void)
{
	int			sums = 0;
	int			differences = 0;
	int			products = 0;
	int			orders = 0;

	for (int i = 0; i < ROUNDS; i++)
	{
		int64_t		x = random_integer();
		int64_t		y = random_integer();
		wide		a;
		wide		b;
		wide		result;

		wide_set(&a, x);
		wide_set(&b, y);
		wide_add(&result, &a, &b);
		sums += equals(&result, (int128) x + y);
		wide_subtract(&result, &a, &b);
		differences += equals(&result, (int128) x - y);
		wide_multiply(&result, &a, &b);
		products += equals(&result, (int128) x * y);
		orders += wide_compare(&a, &b) == (x > y) - (x < y);
	}
	is_int(sums, ROUNDS, "a sum is that of 128 bits");
	is_int(differences, ROUNDS, "a difference is that of 128 bits");
	is_int(products, ROUNDS, "a product is that of 128 bits");
	is_int(orders, ROUNDS, "order is that of 64 bits");
}

static void
test_ring(void)
{
	int			distributes = 0;
	int			inverse = 0;
	int			powers = 0;

	for (int i = 0; i < ROUNDS; i++)
	{
		wide		a;
		wide		b;
		wide		c;
		wide		left;
		wide		right;
		int			exponent = random_below(80);

		random_wide(&a, 8);
		random_wide(&b, 8);
		random_wide(&c, 8);
		wide_add(&left, &a, &b);
		wide_multiply(&left, &left, &c);
		wide_multiply(&a, &a, &c);
		wide_multiply(&right, &b, &c);
		wide_add(&right, &right, &a);
		distributes += wide_compare(&left, &right) == 0;

		wide_subtract(&right, &right, &a);
		wide_multiply(&left, &b, &c);
		inverse += wide_compare(&left, &right) == 0;

		left = b;
		wide_multiply_power(&left, exponent);
		right = b;
		for (int j = 0; j < exponent; j++)
			wide_multiply_small(&right, 10);
		powers += wide_compare(&left, &right) == 0;
	}
	is_int(distributes, ROUNDS, "(a + b) × c = a × c + b × c");
	is_int(inverse, ROUNDS, "(b + a) - a = b");
	is_int(powers, ROUNDS, "a power of ten is so many tens");
}

static void
test_division(void)
{
	int			exact = 0;
	int			identity = 0;
	int			smaller = 0;

	for (int i = 0; i < ROUNDS; i++)
	{
		wide		a;
		wide		b;
		wide		product;
		wide		quotient;
		wide		remainder;

		random_wide(&a, 12);
		random_nonzero(&b, 1 + random_below(10));
		a.sign = a.sign != 0;
		b.sign = 1;

		wide_multiply(&product, &a, &b);
		wide_divide(&quotient, &remainder, &product, &b);
		exact += wide_compare(&quotient, &a) == 0 && remainder.sign == 0;

		wide_divide(&quotient, &remainder, &a, &b);
		smaller += remainder.sign >= 0 && wide_compare(&remainder, &b) < 0;
		wide_multiply(&product, &quotient, &b);
		wide_add(&product, &product, &remainder);
		identity += wide_compare(&product, &a) == 0;
	}
	is_int(exact, ROUNDS, "a × b / b = a, and nothing is left");
	is_int(identity, ROUNDS, "quotient × b + remainder = a");
	is_int(smaller, ROUNDS, "0 <= remainder < b");
}

/*
 * Algorithm D's rare steps: limbs of all ones and of one bit make the
 * estimate of a digit too large.
 */
static void
test_division_edges(void)
{
	static const uint64_t limbs[] = {
		0, 1, 2, UINT64_MAX, UINT64_MAX - 1,
		UINT64_C(1) << 63, (UINT64_C(1) << 63) - 1, (UINT64_C(1) << 63) + 1
	};
	int			tried = 0;
	int			identity = 0;

	for (int i = 0; i < 8 * 8 * 8 * 8 * 8; i++)
	{
		wide		a = {.sign = 1,.used = 3};
		wide		b = {.sign = 1,.used = 2};
		wide		product;
		wide		quotient;
		wide		remainder;

		a.limb[0] = limbs[i % 8];
		a.limb[1] = limbs[i / 8 % 8];
		a.limb[2] = limbs[i / 64 % 8];
		b.limb[0] = limbs[i / 512 % 8];
		b.limb[1] = limbs[i / 4096];
		if (a.limb[2] == 0 || b.limb[1] == 0)
			continue;
		tried++;
		wide_divide(&quotient, &remainder, &a, &b);
		wide_multiply(&product, &quotient, &b);
		wide_add(&product, &product, &remainder);
		identity += wide_compare(&product, &a) == 0 &&
			wide_compare(&remainder, &b) < 0;
	}
	ok(tried > 20000 && identity == tried,
	   "division holds at the edges of limbs");
}

/* |a / b - x| <= half a unit in the last place of x, and ties are even. */
static bool
is_nearest(const wide *a, const wide *b, double x)
{
	int			exponent;
	double		fraction = frexp(x, &exponent);
	int64_t		mantissa = (int64_t) ldexp(fraction, 53);
	wide		scaled = *a;
	wide		unit = *b;
	wide		error;
	int			order;

	for (exponent -= 53; exponent < 0; exponent++)
		wide_multiply_small(&scaled, 2);
	for (; exponent > 0; exponent--)
		wide_multiply_small(&unit, 2);

	wide_set(&error, mantissa);
	wide_multiply(&error, &error, &unit);
	wide_subtract(&error, &error, &scaled);
	wide_multiply_small(&error, 2);
	error.sign = error.sign != 0;
	unit.sign = 1;
	order = wide_compare(&error, &unit);
	return order < 0 || (order == 0 && mantissa % 2 == 0);
}

static void
test_ratio(void)
{
	int			nearest = 0;
	int			known = 0;
	int			ties = 0;

	for (int i = 0; i < ROUNDS; i++)
	{
		wide		a;
		wide		b;
		wide		big;
		int64_t		x = random_integer() >> 12;
		int64_t		y = random_integer() >> 12;
		int64_t		odd = (INT64_C(1) << 53) + 1 + 2 * random_below(1 << 30);

		random_wide(&a, 6);
		random_nonzero(&b, 6);
		nearest += is_nearest(&a, &b, wide_ratio(&a, &b));

		/* Both are doubles, so the processor knows; a common factor hides it. */
		y += y == 0;
		wide_set(&a, x);
		wide_set(&b, y);
		random_nonzero(&big, 6);
		wide_multiply(&a, &a, &big);
		wide_multiply(&b, &b, &big);
		known += wide_ratio(&a, &b) == (double) x / (double) y;

		/* Halfway between two doubles: the processor rounds to even as well. */
		wide_set(&a, odd);
		wide_multiply(&a, &a, &big);
		ties += wide_ratio(&a, &big) == (double) odd;
	}
	is_int(nearest, ROUNDS, "a ratio is the nearest double");
	is_int(known, ROUNDS, "a ratio of doubles is their quotient");
	is_int(ties, ROUNDS, "a tie goes to the even double");
}

static void
test_to_int64(void)
{
	wide		a;
	int64_t		value = 7;

	wide_set(&a, DECIMAL_LIMIT - 1);
	ok(wide_to_int64(&a, &value) && value == DECIMAL_LIMIT - 1,
	   "the largest value of 18 digits is returned");
	a.sign = -1;
	ok(wide_to_int64(&a, &value) && value == 1 - DECIMAL_LIMIT,
	   "the smallest value of 18 digits is returned");
	wide_set(&a, 0);
	ok(wide_to_int64(&a, &value) && value == 0, "zero is returned");
	wide_set(&a, DECIMAL_LIMIT);
	ok(!wide_to_int64(&a, &value), "19 digits are refused");
	wide_multiply_power(&a, 20);
	ok(!wide_to_int64(&a, &value), "a long value is refused");
}

int
main(void)
{
	test_small();
	test_ring();
	test_division();
	test_division_edges();
	test_ratio();
	test_to_int64();
	return done_testing();
}
