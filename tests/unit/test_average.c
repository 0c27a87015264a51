/*
 * test_average.c
 *	  Means are the exact sum divided once, the same in any order and in parts.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "aggregate/average.h"
#include "members.h"
#include "tap.h"

#define MEANS 20000
#define CHANGED 200000

/* The average of members, those from `split` on added apart and merged. */
static size_t
stored_average(const progress *p, int count, int split, uint8_t *bytes)
{
	average		left;
	average		right;
	int			i;

	average_start(&left);
	average_start(&right);
	for (i = 0; i < count; i++)
		if (average_add(i < split ? &left : &right, &p[i]) != SUM_FITS)
			abort();
	if (split < count && average_merge(&left, &right) != SUM_FITS)
		abort();
	return average_store(&left, bytes);
}

/* Is the value the quotient, rounded to as many digits as there is room for? */
static bool
is_nearest(const rational *quotient, decimal value)
{
	wide		nearest;
	wide		digits;

	while (value.scale < DECIMAL_MAX_SCALE &&
		   llabs(value.digits) < DECIMAL_LIMIT / 10)
	{
		value.digits *= 10;
		value.scale++;
	}
	rational_round(&nearest, quotient, value.scale, ROUND_HALF_AWAY_FROM_ZERO);
	wide_set(&digits, value.digits);
	return wide_compare(&nearest, &digits) == 0;
}

/* Are value and members the same mean? */
static bool
is_mean(const progress *p, int count, const progress *mean)
{
	rational	quotient;
	rational	divisor;

	add_members(&quotient, p, count, &mean->unit);
	rational_set_integer(&divisor, count);
	rational_divide(&quotient, &quotient, &divisor);
	return is_nearest(&quotient, mean->value);
}

static void
test_laws(bool is_share)
{
	static uint8_t bytes[3][AVERAGE_STORED_MAX];
	progress	p[MEMBERS];
	long		unordered = 0;
	long		unmerged = 0;
	long		unloaded = 0;
	long		undated = 0;
	long		wrong = 0;
	int			i;
	int			j;

	for (i = 0; i < MEANS; i++)
	{
		int			family = random_below(FAMILIES);
		int			count = 1 + random_below(MEMBERS);
		int32_t		latest = NO_DAY;
		progress	mean;
		size_t		size;
		average		a;

		for (j = 0; j < count; j++)
		{
			p[j] = random_member(member_units[family], is_share);
			if (latest == NO_DAY || p[j].as_of > latest)
				latest = p[j].as_of;
		}
		size = stored_average(p, count, count, bytes[0]);
		shuffle(p, count);
		unordered += stored_average(p, count, count, bytes[1]) != size ||
			memcmp(bytes[0], bytes[1], size) != 0;
		unmerged += stored_average(p, count, 1 + random_below(count),
								   bytes[2]) != size ||
			memcmp(bytes[0], bytes[2], size) != 0;
		unloaded += average_load(bytes[0], size, &a) != ERROR_NONE ||
			a.count != count || average_store(&a, bytes[1]) != size ||
			memcmp(bytes[0], bytes[1], size) != 0;
		wrong += average_result(&a, &mean) != ERROR_NONE ||
			progress_check(&mean) != ERROR_NONE ||
			(count <= 4 && !is_mean(p, count, &mean));
		undated += mean.as_of != latest;
	}
	is_int(unordered, 0, "the order of what is added changes nothing");
	is_int(unmerged, 0, "partial means merge to the same mean");
	is_int(unloaded, 0, "a stored mean is loaded as the same mean");
	is_int(wrong, 0, "every mean is the exact one, or the nearest to it");
	is_int(undated, 0, "its date is the latest");
}

/* So many of the same value have it as their mean, however long it is. */
static void
test_same(void)
{
	static const char *const literals[] = {
		"19.80 亿元 @ 2020-06-30", "999999999999999999 亿元",
		"0.000000000000000001 个", "333333.333333333333 吨/年",
		"-12.5 亿元 level", "+0.3 pp vs 2015", "27.4 of 31.2 万亩", "0",
		"999999999999999999 of 999999999999999999 户", "5 \"兆焦\""
	};
	size_t		i;

	for (i = 0; i < sizeof(literals) / sizeof(*literals); i++)
	{
		progress	p = progress_of(literals[i]);
		progress	mean;
		char		text[PROGRESS_TEXT_SIZE] = "";
		average		a;
		int			right = 0;
		int			count;

		average_start(&a);
		for (count = 1; count <= 30; count++)
		{
			average_add(&a, &p);
			if (average_result(&a, &mean) == ERROR_NONE)
				progress_print(&mean, text);
			right += strcmp(text, literals[i]) == 0;
		}
		is_int(right, 30, literals[i]);
	}
}

static void
test_rounding(const char *a, const char *b, const char *wanted)
{
	progress	p = progress_of(a);
	progress	q = progress_of(b);
	progress	mean;
	char		text[PROGRESS_TEXT_SIZE] = "";
	average		average;

	average_start(&average);
	average_add(&average, &p);
	average_add(&average, &q);
	if (average_result(&average, &mean) == ERROR_NONE)
		progress_print(&mean, text);
	is_text(text, wanted, "a mean is rounded once, half away from zero");
}

/* What does not add up has no mean, for the same reason. */
static void
test_problems(void)
{
	static const char *const pairs[][2] = {
		{"done", "done"}, {"5 %", "5 %"}, {"3 个", "1 of 2 个"},
		{"3 亿元", "+3 亿元"}, {"+1 pp", "+1 pp vs 2015"}, {"3 个", "5 家"},
		{"3 个", "5 亿元"}
	};
	int			i;

	for (i = 0; i < 7; i++)
	{
		progress	p = progress_of(pairs[i][0]);
		progress	q = progress_of(pairs[i][1]);
		average		a;
		sum_problem problem;

		average_start(&a);
		problem = average_add(&a, &p);
		if (problem == SUM_FITS)
			problem = average_add(&a, &q);
		is_int(problem, SUM_DONE + i, sum_reason(SUM_DONE + i));
	}
}

/* A count made by hand meets its limit when more is added. */
static void
test_count_limit(void)
{
	progress	p = progress_of("5 个");
	average		a;
	average		other;

	average_start(&a);
	average_add(&a, &p);
	other = a;
	a.count = INT64_MAX;
	is_int(average_merge(&a, &other), SUM_RANGE, "too many are not merged");
	is_int(average_add(&a, &p), SUM_RANGE, "nor is one more added");
}

/* Changed bytes are refused, or are a mean that can be used like any other. */
static void
test_hostile_bytes(void)
{
	static uint8_t bytes[AVERAGE_STORED_MAX];
	static uint8_t again[AVERAGE_STORED_MAX];
	long		wrong = 0;
	long		loaded = 0;
	int			i;

	for (i = 0; i < CHANGED; i++)
	{
		progress	p[3];
		progress	mean;
		int			family = random_below(FAMILIES);
		size_t		size;
		average		a;
		average		other;
		int			j;

		for (j = 0; j < 3; j++)
			p[j] = random_member(member_units[family], i % 2);
		size = stored_average(p, 3, 3, bytes);
		for (j = random_below(3); j >= 0; j--)
			bytes[random_below((int) size)] = (uint8_t) random_bits();
		if (random_below(10) == 0)
			size = (size_t) random_below((int) size);
		if (average_load(bytes, size, &a) != ERROR_NONE)
			continue;
		loaded++;
		wrong += average_store(&a, again) != size ||
			memcmp(bytes, again, size) != 0;
		if (average_result(&a, &mean) == ERROR_NONE)
			wrong += progress_check(&mean) != ERROR_NONE;
		other = a;
		for (j = 0; j < 3 && average_merge(&a, &other) == SUM_FITS; j++)
			average_add(&a, &p[j]);
	}
	is_int(wrong, 0, "what is loaded can be stored and gives a progress");
	ok(loaded > CHANGED / 20, "enough of it is loaded (%ld)", loaded);
}

int
main(void)
{
	test_laws(false);
	test_laws(true);
	test_same();
	test_rounding("0.000000000000000001 元", "0.000000000000000002 元",
				  "0.000000000000000002 元");
	test_rounding("-0.000000000000000001 元 level",
				  "-0.000000000000000002 元 level",
				  "-0.000000000000000002 元 level");
	test_rounding("19.80 亿元", "0.20 亿元", "10.00 亿元");
	test_rounding("1 亩", "1 平方米", "0.50075 亩");
	test_rounding("999999999999999999 亿元", "1 元",
				  "500000000000000000 亿元");
	test_rounding("33.3333333333333333 元", "0.333333333333333333 元",
				  "16.8333333333333333 元");
	test_rounding("27.4 of 31.2 万亩", "1 of 10 万亩", "14.2 of 20.6 万亩");
	test_problems();
	test_count_limit();
	test_hostile_bytes();
	return done_testing();
}
