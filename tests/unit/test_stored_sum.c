/*
 * test_stored_sum.c
 *	  Each check of the stored states of sum and avg refuses what it is for.
 *
 * Every state here is right but for one thing, made by hand in the struct or,
 * where the struct cannot hold it, in the bytes.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "aggregate/average.h"
#include "members.h"
#include "stored_state.h"
#include "tap.h"

/* Version, flags, day and number of terms; version and count. */
#define SUM_HEADER 7
#define AVERAGE_HEADER 9

static error_code
load_sum(const uint8_t *at, size_t count)
{
	sum			s;

	return sum_load(at, count, &s);
}

static sum
sum_of(const char *a, const char *b)
{
	progress	p = progress_of(a);
	progress	q = progress_of(b);
	sum			s;

	sum_start(&s);
	if (sum_add(&s, &p) != SUM_FITS || sum_add(&s, &q) != SUM_FITS)
		abort();
	return s;
}

static void
test_sum(const sum *s, const char *why)
{
	size = sum_store(s, bytes);
	is_int(load_copy(load_sum, size), ERROR_STORED, why);
}

static void
test_sum_header(void)
{
	const sum	right = sum_of("5 元 @ 2020-06-30", "7 元");
	sum			s = right;

	size = sum_store(&right, bytes);
	test_frame(load_sum, "a sum");
	test_byte(load_sum, 1, 0x10, "an unknown flag");
	s.as_of = DAY_MAX + 1;
	test_sum(&s, "a day that is none");
	s = right;
	s.count = 0;
	test_sum(&s, "a sum of nothing");
	s = sum_of("0", "0");
	size = sum_store(&s, bytes);
	test_frame(load_sum, "a sum of bare zeros");
	s = right;
	s.has_zero = s.is_change = true;
	test_sum(&s, "a bare 0 among changes");
	s = sum_of("1 of 2 元", "1 of 3 元");
	s.has_zero = true;
	test_sum(&s, "a bare 0 among shares");
	s = sum_of("1 of 2 元", "1 of 3 元");
	s.is_change = true;
	test_sum(&s, "a share that is a change");
}

static void
test_sum_base(void)
{
	const sum	right = sum_of("+5 元 vs 2015", "+7 元 vs 2015");
	sum			s = right;

	size = sum_store(&right, bytes);
	test_frame(load_sum, "a sum of changes against a base");
	s.is_change = false;
	test_sum(&s, "a level against a base");
	s = right;
	s.base.first = DAY_MIN - 1;
	test_sum(&s, "a base whose first day is none");
	s = right;
	s.base.last = DAY_MAX + 1;
	test_sum(&s, "a base whose last day is none");
	s = right;
	s.base.first = s.base.last + 1;
	test_sum(&s, "a base that ends before it begins");
}

static void
test_sum_terms(void)
{
	const sum	right = sum_of("5 元", "7 亿元");
	const sum	share = sum_of("1 of 2 元", "1 of 3 亿元");
	sum			s = right;

	s.term[0].unit.over.number = 9999;
	test_sum(&s, "an unknown unit");
	s = right;
	s.term[0].unit.over.multiplier = 200;
	test_sum(&s, "an unknown multiplier");
	s = right;
	s.term[0].value_scale = DECIMAL_MAX_SCALE + 1;
	test_sum(&s, "too many places of a value");
	s = share;
	s.term[0].whole_scale = DECIMAL_MAX_SCALE + 1;
	test_sum(&s, "too many places of a whole");
	s = right;
	s.term[0].unit = progress_of("5 %").unit;
	s.count = 1;
	test_sum(&s, "a percentage");
	s = right;
	s.term[1].unit = progress_of("5 个").unit;
	test_sum(&s, "units of two families");
	s = right;
	s.term[1].unit = s.term[0].unit;
	test_sum(&s, "a unit twice");
	s = right;
	s.term[0].unit = right.term[1].unit;
	s.term[1].unit = right.term[0].unit;
	test_sum(&s, "units out of order");
}

/* As many units as a sum can have, and one more of a larger size. */
static void
test_sum_count(void)
{
	static const char *const multipliers[] = {
		"", "十", "百", "千", "万", "十万", "百万", "千万"
	};
	static const char *const units[] = {"微克", "毫克", "克", "斤"};
	uint8_t		last[SUM_STORED_MAX];
	progress	p;
	sum			s;

	sum_start(&s);
	for (int i = 0; i < SUM_TERMS_MAX; i++)
	{
		char		literal[64];

		snprintf(literal, sizeof(literal), "1 %s%s", multipliers[i % 8],
				 units[i / 8]);
		p = progress_of(literal);
		if (sum_add(&s, &p) != SUM_FITS)
			abort();
	}
	size = sum_store(&s, bytes);
	is_int(load_copy(load_sum, size), ERROR_NONE, "a sum of 32 units");

	p = progress_of("1 亿吨");
	sum_start(&s);
	sum_add(&s, &p);
	memcpy(bytes + size, last + SUM_HEADER, sum_store(&s, last) - SUM_HEADER);
	size += sum_store(&s, last) - SUM_HEADER;
	bytes[SUM_HEADER - 1] = SUM_TERMS_MAX + 1;
	is_int(load_copy(load_sum, size), ERROR_STORED, "a sum of 33 units");
}

static void
test_sum_integers(void)
{
	const sum	zero = sum_of("5 元", "-5 元 level");
	sum			s = sum_of("5 元", "7 元");

	size = sum_store(&zero, bytes);
	is_int(load_copy(load_sum, size), ERROR_NONE, "a sum that is 0");
	test_byte(load_sum, size - 1, 0x80, "a negative 0");
	s.term[0].value.limb[1] = 0;
	s.term[0].value.used = 2;
	test_sum(&s, "an integer whose highest limb is 0");
	for (int i = 0; i <= SUM_LIMBS_MAX; i++)
		s.term[0].value.limb[i] = 1;
	s.term[0].value.used = SUM_LIMBS_MAX + 1;
	test_sum(&s, "an integer of too many limbs");
	s = sum_of("5 元", "7 元");
	size = sum_store(&s, bytes);
	test_byte(load_sum, SUM_HEADER + 4, 2, "a rate that is neither yes nor no");
}

static void
test_sum_words(void)
{
	const sum	right = sum_of("5 \"兆焦\"", "7 \"兆焦\"");
	size_t		length = SUM_HEADER + 5;

	size = sum_store(&right, bytes);
	test_frame(load_sum, "a sum in an unknown unit");
	test_byte(load_sum, length + 6, 0xFF, "a word that is not UTF-8");
	test_byte(load_sum, length + 4, '\0', "a word with a zero byte in it");
	memmove(bytes + length + 1 + UNIT_WORD_MAX + 1, bytes + length + 7,
			size - length - 7);
	memset(bytes + length + 1, 'x', UNIT_WORD_MAX + 1);
	size += UNIT_WORD_MAX + 1 - 6;
	test_byte(load_sum, length, UNIT_WORD_MAX + 1, "a word that is too long");
}

static error_code
load_average(const uint8_t *at, size_t count)
{
	average		a;

	return average_load(at, count, &a);
}

static void
test_average(const average *a, const char *why)
{
	size = average_store(a, bytes);
	is_int(load_copy(load_average, size), ERROR_STORED, why);
}

static void
test_averages(void)
{
	average		a = {.count = 2,.total = sum_of("5 元", "7 亿元")};

	size = average_store(&a, bytes);
	test_frame(load_average, "an average");
	bytes[AVERAGE_HEADER]++;
	is_int(load_copy(load_average, size), ERROR_STORED_VERSION,
		   "a sum of another version in it");
	a.count = 1;
	test_average(&a, "fewer members than units");
	a.count = -1;
	test_average(&a, "a negative number of members");
	a.count = 2;
	a.total.has_zero = true;
	test_average(&a, "no member for the bare 0");
	a.count = 3;
	a.total.as_of = DAY_MAX + 1;
	test_average(&a, "a sum that is none");
}

int
main(void)
{
	test_sum_header();
	test_sum_base();
	test_sum_terms();
	test_sum_count();
	test_sum_integers();
	test_sum_words();
	test_averages();
	return done_testing();
}
