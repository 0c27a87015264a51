/*
 * test_order.c
 *	  The order is total and exact, and agrees with equality and the hash.
 *
 * tests/data/order.csv: literals in ascending order within a segment; the same
 * class means equal values.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <stdlib.h>

#include "base/rational.h"
#include "csv.h"
#include "order_sample.h"
#include "tap.h"

#define TRIPLES 200000

static void
test_table(void)
{
	csv			c = {.file = fopen("tests/data/order.csv", "r")};
	sample		before;
	sample		now;
	char		segment[CSV_LINE] = "";
	int			class = 0;

	csv_next(&c);
	while (csv_next(&c))
	{
		char		this_segment[CSV_LINE];
		int			order;

		if (!read_sample(strcmp(c.cell[0], "target") == 0, c.cell[4], &now))
		{
			ok(false, "reads: %s", c.cell[4]);
			continue;
		}
		snprintf(this_segment, sizeof(this_segment), "%s %s",
				 c.cell[0], c.cell[1]);
		if (strcmp(segment, this_segment) == 0)
		{
			order = compare(&before, &now);
			if (atol(c.cell[3]) == class)
				ok(order == 0 && same_key(&before, &now),
				   "%s: equal to the one before", c.cell[4]);
			else
				ok(order < 0 && compare(&now, &before) > 0 &&
				   !same_key(&before, &now),
				   "%s: above the one before", c.cell[4]);
		}
		snprintf(segment, sizeof(segment), "%s", this_segment);
		class = (int) atol(c.cell[3]);
		before = now;
	}
	fclose(c.file);
}

static void
test_laws(bool is_target)
{
	long		not_antisymmetric = 0;
	long		not_transitive = 0;
	long		not_hashed = 0;
	long		in_place = 0;
	long		not_in_place = 0;
	long		keys_in_place = 0;
	long		other_keys = 0;
	int			i;

	for (i = 0; i < TRIPLES; i++)
	{
		sample		s[3];
		int			ab;
		int			bc;
		int			ac;
		int			order;
		uint8_t		key[ORDER_KEY_MAX];
		size_t		key_size;

		random_sample(is_target, &s[0]);
		random_sample(is_target, &s[1]);
		random_sample(is_target, &s[2]);
		ab = compare(&s[0], &s[1]);
		bc = compare(&s[1], &s[2]);
		ac = compare(&s[0], &s[2]);
		not_antisymmetric += compare(&s[1], &s[0]) != -ab ||
			compare(&s[0], &s[0]) != 0;
		not_transitive += (ab <= 0 && bc <= 0 && ac > 0) ||
			(ab >= 0 && bc >= 0 && ac < 0) ||
			(ab == 0 && ac != bc);
		not_hashed += (ab == 0) != same_key(&s[0], &s[1]);
		if (compare_in_place(&s[0], &s[1], &order))
		{
			in_place++;
			not_in_place += order != ab;
		}
		if (compare_in_place(&s[0], &s[0], &order))
			not_in_place += order != 0;
		key_size = is_target ? 0 :
			progress_hash_key_stored(s[0].bytes, s[0].size, key);
		keys_in_place += key_size > 0;
		other_keys += key_size > 0 && (key_size != s[0].key_size ||
									   memcmp(key, s[0].key, key_size) != 0);
	}
	ok(in_place > 1000, "%ld pairs are compared in place", in_place);
	is_int(not_in_place, 0, "in place gives the same order");
	is_int(not_antisymmetric, 0, "a against b is b against a, turned");
	is_int(not_transitive, 0, "order is transitive");
	is_int(not_hashed, 0, "equal values and no others hash alike");
	if (is_target)
		return;
	ok(keys_in_place > 1000, "%ld keys are made in place", keys_in_place);
	is_int(other_keys, 0, "in place gives the same key");
}

static uint64_t
common_divisor(uint64_t a, uint64_t b)
{
	return b == 0 ? a : common_divisor(b, a % b);
}

/*
 * For every pair of units, and of rates of them, the same amount in both, whole
 * in base units or not: equal and hashed alike; one more in the last place:
 * above, and hashed apart.
 */
static void
test_unit_pair(const unit *a, const unit *b, long *wrong)
{
	unit_scale	a_scale = unit_scale_of(a);
	unit_scale	b_scale = unit_scale_of(b);
	unsigned __int128 x = (unsigned __int128) a_scale.denominator * b_scale.numerator;
	unsigned __int128 y = (unsigned __int128) a_scale.numerator * b_scale.denominator;
	sample		one = {.p = {.unit = *a, .as_of = NO_DAY}};
	sample		other = {.p = {.unit = *b, .as_of = NO_DAY}};
	uint64_t	divisor;
	uint8_t		scale;

	if (x >= DECIMAL_LIMIT || y >= DECIMAL_LIMIT)
		return;
	divisor = common_divisor((uint64_t) x, (uint64_t) y);
	scale = (uint8_t) random_below(6);
	one.p.value.digits = (int64_t) ((uint64_t) x / divisor);
	other.p.value.digits = (int64_t) ((uint64_t) y / divisor);
	one.p.value.scale = other.p.value.scale = scale;
	if (a_scale.exponent > b_scale.exponent)
		one.p.value.scale += (uint8_t) (a_scale.exponent - b_scale.exponent);
	else
		other.p.value.scale += (uint8_t) (b_scale.exponent - a_scale.exponent);
	one.key_size = progress_hash_key(&one.p, one.key);
	other.key_size = progress_hash_key(&other.p, other.key);
	*wrong += compare(&one, &other) != 0 || !same_key(&one, &other);
	one.p.value.digits++;
	one.key_size = progress_hash_key(&one.p, one.key);
	*wrong += compare(&one, &other) <= 0 || same_key(&one, &other);
}

static void
test_unit_pairs(void)
{
	const unit_entry *a;
	const unit_entry *b;
	size_t		i;
	size_t		j;
	long		wrong = 0;
	long		pairs = 0;

	for (i = 0; (a = unit_table_row(i)) != NULL; i++)
		for (j = 0; (b = unit_table_row(j)) != NULL; j++)
		{
			unit		one = {.over = {.number = a->number}};
			unit		other = {.over = {.number = b->number}};
			size_t		k;
			const unit_entry *under;

			if (a->kin != b->kin)
				continue;
			test_unit_pair(&one, &other, &wrong);
			pairs++;
			one.is_rate = other.is_rate = true;
			for (k = 0; (under = unit_table_row(k)) != NULL; k += 3)
			{
				one.under.number = under->number;
				other.under.number = under->number;
				test_unit_pair(&one, &other, &wrong);
				other.under.number = unit_entry_of(under->kin) ?
					under->kin : under->number;
				test_unit_pair(&one, &other, &wrong);
				pairs += 2;
			}
		}
	ok(pairs > 10000, "%ld pairs of units", pairs);
	is_int(wrong, 0, "equal amounts in two units are equal, one more is not");
}

/* Multiply m by factor for each divisor of denominator; false if m overflows. */
static bool
move_up(unsigned __int128 *m, uint64_t *denominator, uint64_t divisor,
		uint64_t factor)
{
	for (; *denominator % divisor == 0; *denominator /= divisor)
		if (__builtin_mul_overflow(*m, (unsigned __int128) factor, m))
			return false;
	return true;
}

/* The largest value in lowest terms, as hash_key.c has it, has 128 bits. */
static void
test_hash_bound(void)
{
	const unit_entry *over;
	const unit_entry *under;
	sample		large;
	sample		same;
	size_t		i;
	size_t		j;
	int			wrong = 0;

	for (i = 0; (over = unit_table_row(i)) != NULL; i++)
		for (j = 0; (under = unit_table_row(j)) != NULL; j++)
		{
			unit		u = {.over = {.number = over->number},
			.under = {.number = under->number},.is_rate = true};
			unit_scale	scale = unit_scale_of(&u);
			uint64_t	common = common_divisor(scale.numerator,
												scale.denominator);
			uint64_t	denominator = scale.denominator / common;
			unsigned __int128 m = DECIMAL_LIMIT - 1;

			m *= scale.numerator / common;
			wrong += !move_up(&m, &denominator, 10, 1) ||
				!move_up(&m, &denominator, 2, 5) ||
				!move_up(&m, &denominator, 5, 2);
		}
	is_int(wrong, 0, "a key of any rate fits");

	ok(read_sample(false, "999999999999999999 gallons/GWh", &large) &&
	   read_sample(false, "999999999999999.999 gallons/MWh", &same) &&
	   compare(&large, &same) == 0 && same_key(&large, &same),
	   "so does that of the largest value");
}

/*
 * Values that differ in nothing but what is left after the value, where the
 * bytes in place must agree with the order of the unpacked.
 */
static void
test_neighbours(void)
{
	static const char *const targets[] = {
		">= 5 亿元", ">= 5.0 亿元", ">= 5 亿元 in 2020", ">= 5 亿元 in 2020H1",
		">= 5 亿元 in 2020H2", ">= 5 亿元 by 2020-12-31", "> 5 亿元", "= 5 亿元",
		"~ 5 亿元", "~ 5 ± 1 亿元", "5..6 亿元", "5..7 亿元", ">= 5 亿元 level",
		">= +5 亿元", ">= +5 亿元 vs 2015", ">= 5 亿元 from 2", ">= 5 百万元",
		">= 5 亿元 stretch 6", ">= 5 元", ">= 5 元/人", ">= 5.0 元/人 in 2020",
		">= 5 元/人 in 2021", ">= 6 元/人", ">= 5 元/户", ">= 5 元/万人", "<= 5 元/人", ">= 5 家", ">= 5 个", "<= 0", ">= 5"
	};
	static const char *const reports[] = {
		"5 亿元", "5.0 亿元", "5 亿元 @ 2020-06-30", "5.00 亿元 @ 2020-06-30",
		"5 亿元 @ 2020-07-31", "+5 亿元", "+5 亿元 vs 2015", "5 of 6 亿元",
		"-5 亿元 level", "5 百万元", "5 元/人", "5.0 元/人 @ 2020-06-30",
		"5 元/人 @ 2020-07-31", "4 元/人 @ 2020-07-31", "5 元/万人", "5 元/户", "+5 元/人", "5 元/\"甲\"", "5 元", "5 天", "5 日", "0", "0 个", "5", "done"
	};
	size_t		counts[] = {sizeof(targets) / sizeof(targets[0]),
	sizeof(reports) / sizeof(reports[0])};
	long		wrong = 0;
	int			type;

	for (type = 0; type < 2; type++)
	{
		const char *const *literals = type == 0 ? targets : reports;
		size_t		i;
		size_t		j;

		for (i = 0; i < counts[type]; i++)
			for (j = 0; j < counts[type]; j++)
			{
				sample		a;
				sample		b;
				int			order;

				wrong += !read_sample(type == 0, literals[i], &a) ||
					!read_sample(type == 0, literals[j], &b);
				if (compare_in_place(&a, &b, &order))
					wrong += order != compare(&a, &b);
			}
	}
	is_int(wrong, 0, "neighbours are in the same order in place");
}

static bool
ordered(bool is_target, const char *low, const char *high)
{
	sample		a;
	sample		b;

	return read_sample(is_target, low, &a) && read_sample(is_target, high, &b) &&
		compare(&a, &b) < 0 && compare(&b, &a) > 0;
}

static bool
equal(bool is_target, const char *one, const char *other)
{
	sample		a;
	sample		b;

	return read_sample(is_target, one, &a) && read_sample(is_target, other, &b) &&
		compare(&a, &b) == 0 && same_key(&a, &b);
}

static void
test_examples(void)
{
	ok(equal(true, ">= 1 亿元", ">= 10000 万元") &&
	   equal(true, ">= 1 亿元", ">= 100000000.00 元"),
	   "multiplier and trailing zeros are no part of equality");
	ok(equal(false, "1 公顷", "15 亩") && equal(false, "88 %", "880 ‰"),
	   "units of one family are compared exactly");
	ok(equal(true, ">= 5 % in 2020", ">= 5 % in 2020-01-01..2020-12-31"),
	   "a period is its two days");
	ok(equal(true, "~ 100 元", "~ 100 ± 5 元"),
	   "the default tolerance is as good as given");
	ok(equal(false, "5 百分点", "5 pp") && equal(false, "3 日", "3 天"),
	   "spelling is no part of equality");
	ok(ordered(false, "1 of 2", "2 of 4") && !equal(false, "1 of 2", "50 %"),
	   "shares of different wholes differ");
	ok(ordered(true, ">= 5 % in 2020", ">= 5 % by 2020-12-31"),
	   "in differs from by");
	ok(ordered(false, "5 个", "5 家") || ordered(false, "5 家", "5 个"),
	   "each counting word is its own family in order");
	ok(ordered(false, "0.000000000000000001 角", "0.000000000000000002 角") &&
	   ordered(false, "999999999999999998 万亿元", "999999999999999999 万亿元") &&
	   ordered(false, "0.000000000000000001 角", "999999999999999999 万亿元"),
	   "exact at both ends of the range");
	ok(ordered(false, "0", "-5 level") && ordered(false, "5 亿元", "done"),
	   "a bare 0 comes first, done last");
}

int
main(void)
{
	test_table();
	test_laws(true);
	test_laws(false);
	test_unit_pairs();
	test_hash_bound();
	test_neighbours();
	test_examples();
	return done_testing();
}
