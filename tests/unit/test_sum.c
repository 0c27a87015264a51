/*
 * test_sum.c
 *	  Sums are exact, the same in any order and in parts, stored and loaded.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "aggregate/sum.h"
#include "storage/progress_store.h"
#include "members.h"
#include "tap.h"

#define SUMS 20000
#define CHANGED 300000

static size_t
stored_sum(const progress *p, int count, uint8_t *bytes)
{
	sum			s;
	int			i;

	sum_start(&s);
	for (i = 0; i < count; i++)
		if (sum_add(&s, &p[i]) != SUM_FITS)
			abort();
	return sum_store(&s, bytes);
}

/* Two partial sums, merged. */
static size_t
merged_sum(const progress *p, int count, int split, uint8_t *bytes)
{
	sum			left;
	sum			right;
	int			i;

	sum_start(&left);
	sum_start(&right);
	for (i = 0; i < count; i++)
		sum_add(i < split ? &left : &right, &p[i]);
	if (split < count && sum_merge(&left, &right) != SUM_FITS)
		abort();
	return sum_store(&left, bytes);
}

/* The members added one by one are the result. */
static bool
is_exact(const progress *p, int count, const progress *result)
{
	rational	total;
	rational	wanted;

	add_members(&total, p, count, &result->unit);
	rational_set_decimal(&wanted, result->value);
	return rational_compare(&total, &wanted) == 0;
}

static void
test_laws(bool is_share)
{
	static uint8_t bytes[3][SUM_STORED_MAX];
	progress	p[MEMBERS];
	long		unordered = 0;
	long		unmerged = 0;
	long		inexact = 0;
	long		unloaded = 0;
	long		known = 0;
	int			i;
	int			j;

	for (i = 0; i < SUMS; i++)
	{
		int			family = random_below(FAMILIES);
		int			count = 1 + random_below(MEMBERS);
		progress	result;
		size_t		size;
		sum			s;

		for (j = 0; j < count; j++)
			p[j] = random_member(member_units[family], is_share);
		size = stored_sum(p, count, bytes[0]);
		shuffle(p, count);
		unordered += stored_sum(p, count, bytes[1]) != size ||
			memcmp(bytes[0], bytes[1], size) != 0;
		unmerged += merged_sum(p, count, random_below(count) + 1,
							   bytes[2]) != size ||
			memcmp(bytes[0], bytes[2], size) != 0;
		unloaded += sum_load(bytes[0], size, &s) != ERROR_NONE ||
			sum_store(&s, bytes[1]) != size ||
			memcmp(bytes[0], bytes[1], size) != 0;
		if (sum_result(&s, &result) != ERROR_NONE)
			continue;
		known++;
		inexact += count <= 4 && !is_exact(p, count, &result);
		inexact += progress_check(&result) != ERROR_NONE;
	}
	is_int(unordered, 0, "the order of what is added changes nothing");
	is_int(unmerged, 0, "partial sums merge to the same sum");
	is_int(unloaded, 0, "a stored sum is loaded as the same sum");
	is_int(inexact, 0, "the sum is exact");
	ok(known > SUMS / 2, "most sums have a unit (%ld)", known);
}

/* Added where it lies, a progress gives the bytes of sum_add, or none. */
static void
test_in_place(void)
{
	static uint8_t bytes[SUM_STORED_MAX];
	static uint8_t wanted[SUM_STORED_MAX];
	uint8_t		added[PROGRESS_STORED_MAX];
	long		in_place = 0;
	long		same = 0;

	for (int i = 0; i < SUMS; i++)
	{
		const char *const *units = member_units[random_below(FAMILIES)];
		progress	first = random_member(units, random_below(4) == 0);
		progress	second = random_member(units, random_below(4) == 0);
		size_t		size = stored_sum(&first, 1, bytes);
		sum			s;
		bool		done;

		if (random_below(2) == 0)
			second.unit = first.unit;
		if (random_below(4) == 0)
			second.as_of = NO_DAY;
		second.value.digits -= random_below(3) * 50000;
		first.is_change = random_below(4) == 0;
		second.is_change = random_below(2) == 0 && first.is_change;
		size = stored_sum(&first, 1, bytes);
		memcpy(wanted, bytes, size);
		done = sum_add_stored(bytes, size,
							  added, progress_store(&second, added));
		if (done)
		{
			in_place++;
			sum_load(wanted, size, &s);
			if (sum_add(&s, &second) != SUM_FITS ||
				sum_store(&s, wanted) != size)
				continue;
		}
		same += memcmp(bytes, wanted, size) == 0;
	}
	is_int(same, SUMS, "a sum in place has the bytes of a sum");
	ok(in_place > SUMS / 10, "many are added in place (%ld)", in_place);
}

/* Sums near their limit, and bytes of any kind: never more than they hold. */
static void
test_in_place_limits(void)
{
	static uint8_t bytes[SUM_STORED_MAX];
	uint8_t		added[PROGRESS_STORED_MAX];
	progress	p = random_member(member_units[0], false);
	size_t		size;
	size_t		added_size;
	int			refused = 0;

	p.value = (decimal) {.digits = DECIMAL_LIMIT - 1};
	size = stored_sum(&p, 1, bytes);
	added_size = progress_store(&p, added);
	while (sum_add_stored(bytes, size, added, added_size))
		refused++;
	is_int(refused, 339, "a third limb is left to sum_add");
	refused = 0;
	for (size_t cut = 0; cut < size; cut++)
		refused += !sum_add_stored(bytes, cut, added, added_size);
	for (size_t cut = 0; cut < added_size; cut++)
		refused += !sum_add_stored(bytes, size, added, cut);
	is_int(refused, (int) (size + added_size), "cut bytes are left to it too");
}

/* a + b - b is a again, in value. */
static void
test_subtraction(void)
{
	long		wrong = 0;
	int			i;

	for (i = 0; i < SUMS; i++)
	{
		const char *const *units = member_units[random_below(FAMILIES)];
		progress	a = random_member(units, false);
		progress	b = random_member(units, false);
		progress	result;
		sum			s;

		sum_start(&s);
		sum_add(&s, &a);
		sum_add(&s, &b);
		sum_subtract(&s, &b);
		wrong += sum_result(&s, &result) != ERROR_NONE ||
			unit_compare_values(result.value, &result.unit,
								a.value, &a.unit) != 0;
	}
	is_int(wrong, 0, "what is added and taken away leaves nothing");
}

/* Changed bytes are refused, or are a sum that can be used like any other. */
static void
test_hostile_bytes(void)
{
	static uint8_t bytes[SUM_STORED_MAX];
	static uint8_t again[SUM_STORED_MAX];
	long		wrong = 0;
	long		loaded = 0;
	int			i;

	for (i = 0; i < CHANGED; i++)
	{
		progress	p[MEMBERS];
		progress	result;
		int			family = random_below(FAMILIES);
		size_t		size;
		sum			s;
		sum			other;
		int			j;

		for (j = 0; j < 3; j++)
			p[j] = random_member(member_units[family], i % 2);
		size = stored_sum(p, 3, bytes);
		for (j = random_below(3); j >= 0; j--)
			bytes[random_below((int) size)] = (uint8_t) random_bits();
		if (random_below(10) == 0)
			size = (size_t) random_below((int) size);
		if (sum_load(bytes, size, &s) != ERROR_NONE)
			continue;
		loaded++;
		wrong += sum_store(&s, again) != size ||
			memcmp(bytes, again, size) != 0;
		if (sum_result(&s, &result) == ERROR_NONE)
			wrong += progress_check(&result) != ERROR_NONE;
		other = s;
		for (j = 0; j < 3 && sum_merge(&s, &other) == SUM_FITS; j++)
			sum_add(&s, &p[j]);
	}
	is_int(wrong, 0, "what is loaded can be stored and gives a progress");
	ok(loaded > CHANGED / 20, "enough of it is loaded (%ld)", loaded);
}

/* The unit of a sum of shares is one in which part and whole are decimals. */
static void
test_unit_of_shares(void)
{
	static const char *const literals[] = {"1 of 1000 平方米", "3 of 4 亩"};
	char		text[PROGRESS_TEXT_SIZE] = "";
	progress	result;
	sum			s;

	sum_start(&s);
	for (int i = 0; i < 2; i++)
	{
		parse_error error;
		progress	p;

		progress_parse(literals[i], strlen(literals[i]), &p, &error);
		sum_add(&s, &p);
	}
	if (sum_result(&s, &result) == ERROR_NONE)
		progress_print(&result, text);
	is_text(text, "3.0015 of 5.5 亩", "4 亩 are no decimal in 平方米");
}

static sum_problem
problem_of(const char *a, const char *b)
{
	parse_error error;
	progress	p;
	progress	q;
	sum			s;
	sum_problem problem;

	if (progress_parse(a, strlen(a), &p, &error) != ERROR_NONE ||
		progress_parse(b, strlen(b), &q, &error) != ERROR_NONE)
		abort();
	sum_start(&s);
	problem = sum_add(&s, &p);
	return problem != SUM_FITS ? problem : sum_add(&s, &q);
}

static void
test_problems(void)
{
	is_int(problem_of("3 个", "5"), SUM_FAMILY, "a bare number and a count");
	is_int(problem_of("3 个", "5 家"), SUM_COUNTING, "two counting words");
	is_int(problem_of("3 个", "0"), SUM_FITS, "a bare 0 fits a count");
	is_int(problem_of("0", "3 亿元"), SUM_FITS, "and comes before an amount");
	is_int(problem_of("0", "+3 亿元"), SUM_CHANGE, "but fits no change");
	is_int(problem_of("0", "1 of 2"), SUM_SHARE, "nor a share with parts");
	is_int(problem_of("5 %", "5 %"), SUM_PERCENT, "bare percentages");
	is_int(problem_of("done", "done"), SUM_DONE, "done is no amount");
	is_int(problem_of("+1 pp", "+1 pp vs 2015"), SUM_BASE, "other bases");
	is_int(problem_of("5 \"甲\"", "5 \"乙\""), SUM_FAMILY, "unknown words");
}

/* One unit more than a sum takes. */
static void
test_units_limit(void)
{
	static const char *const multipliers[] = {
		"", "十", "百", "千", "万", "十万", "百万", "千万", "亿"
	};
	static const char *const units[] = {"微克", "毫克", "克", "公斤", "斤", "担", "吨"};
	sum			s;
	size_t		i;
	size_t		j;
	sum_problem problem = SUM_FITS;

	sum_start(&s);
	for (i = 0; i < 7; i++)
		for (j = 0; j < 9 && problem == SUM_FITS; j++)
		{
			char		literal[64];
			parse_error error;
			progress	p;

			snprintf(literal, sizeof(literal), "1 %s%s", multipliers[j],
					 units[i]);
			if (progress_parse(literal, strlen(literal), &p,
							   &error) != ERROR_NONE)
				continue;
			problem = sum_add(&s, &p);
		}
	is_int(s.count, SUM_TERMS_MAX, "so many units fit into a sum");
	is_int(problem, SUM_UNITS, "one more is refused");
}

int
main(void)
{
	test_laws(false);
	test_laws(true);
	test_in_place();
	test_in_place_limits();
	test_subtraction();
	test_hostile_bytes();
	test_unit_of_shares();
	test_problems();
	test_units_limit();
	return done_testing();
}
