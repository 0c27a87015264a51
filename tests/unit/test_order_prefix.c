/*
 * test_order_prefix.c
 *	  A smaller prefix means a smaller value, and prefixes mostly decide.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/progress_read.h"
#include "notation/target_read.h"
#include "order/order.h"
#include "order/order_prefix.h"
#include "random_literal.h"
#include "tap.h"

#define PAIRS 400000

static progress
some_progress(void)
{
	char		literal[1024];
	parse_error error;
	progress	p;

	do
		random_progress(literal, sizeof(literal));
	while (progress_parse(literal, strlen(literal), &p, &error) != ERROR_NONE);
	return p;
}

static target
some_target(void)
{
	char		literal[1024];
	parse_error error;
	target		t;

	do
		random_target(literal, sizeof(literal));
	while (target_parse(literal, strlen(literal), &t, &error) != ERROR_NONE);
	return t;
}

/* Does the order of prefixes contradict that of the values? */
static bool
contradicts(uint64_t a, uint64_t b, int order)
{
	return (a < b && order >= 0) || (a > b && order <= 0);
}

/* What a value is next to: the same but for a digit, a date, a sign, a word. */
static progress
progress_next_to(progress p)
{
	progress	near = p;

	near.value.digits += random_below(3) - 1;
	if (!decimal_valid(near.value))
		near.value = p.value;
	if (random_below(2) && near.value.scale < DECIMAL_MAX_SCALE &&
		decimal_abs(near.value).digits < DECIMAL_LIMIT / 10)
	{
		near.value.digits *= 10;
		near.value.scale++;
	}
	if (random_below(2))
		near.as_of = random_below(4) == 0 ? NO_DAY : random_below(90000) - 40000;
	if (random_below(4) == 0)
		near.is_change = !near.is_change;
	if (near.is_change && random_below(4) == 0)
	{
		near.has_base = true;
		near.base = period_of_year(2015 + random_below(3));
	}
	if (random_below(4) == 0 && near.kind == PROGRESS_VALUE)
		near.value = decimal_negate(near.value);
	return progress_check(&near) == ERROR_NONE ? near : p;
}

/* As in a sort: the same for both, from the first value or from another. */
static order_reference
some_reference(const unit *first)
{
	order_reference r = {.is_set = false};

	if (random_below(3) == 0)
	{
		r.is_set = true;
		r.unit = random_below(2) ? *first : some_progress().unit;
	}
	return r;
}

static void
test_progress(void)
{
	long		wrong = 0;
	long		decided = 0;
	int			i;

	for (i = 0; i < PAIRS; i++)
	{
		progress	a = some_progress();
		progress	b = random_below(2) ? some_progress() : progress_next_to(a);
		order_reference r = some_reference(&a.unit);
		uint64_t	x = progress_order_prefix(&a, &r);
		uint64_t	y = progress_order_prefix(&b, &r);

		decided += x != y;
		wrong += contradicts(x, y, progress_compare(&a, &b));
	}
	is_int(wrong, 0, "prefixes of progress sort like the values");
	ok(decided > PAIRS / 3, "most pairs of progress are told apart (%ld)",
	   decided);
}

/* Up to eight digits, in whatever unit, and every date of some decades. */
static void
test_figures(void)
{
	static const char *const units[] = {
		"1 元", "1 元/人", "1 个/万人", "1 \"兆焦\"", "1 吨/\"船\""
	};
	long		wrong = 0;
	int			i;

	for (i = 0; i < PAIRS; i++)
	{
		order_reference r = {.is_set = false};
		const char *literal = PICK(units);
		progress	a;
		progress	b;
		parse_error error;

		progress_parse(literal, strlen(literal), &a, &error);
		a.as_of = random_below(25000);
		a.is_change = random_below(2) == 0;
		a.unit.over.multiplier = (uint8_t) random_below(5);
		a.value.digits = random_below(100000000);
		a.value.scale = (uint8_t) random_below(3);
		b = a;
		if (random_below(2))
			b.value.digits = random_below(100000000);
		b.as_of += random_below(3) - 1;
		wrong += (progress_order_prefix(&a, &r) == progress_order_prefix(&b, &r)) !=
			(progress_compare(&a, &b) == 0);
	}
	is_int(wrong, 0, "dated figures of eight digits need nothing but the prefix");
}

/* The same but for a digit, the comparator or what is compared after it. */
static target
target_next_to(target t)
{
	target		near = t;

	near.value.digits += random_below(3) - 1;
	if (random_below(2))
		near.comparator = (comparator) random_below(COMPARATOR_DONE);
	if (near.comparator == COMPARATOR_RANGE)
	{
		near.upper = near.value;
		near.upper.digits += 1 + random_below(2);
	}
	near.has_tolerance = target_is_about(&near) && random_below(2);
	near.tolerance.digits = 1 + random_below(3);
	near.is_change ^= random_below(4) == 0;
	near.is_total ^= random_below(4) == 0;
	near.has_baseline ^= random_below(4) == 0;
	if (near.has_baseline)
		near.baseline_unit = near.unit;
	near.has_stretch = false;
	near.has_base = near.is_change && random_below(4) == 0;
	near.base = period_of_year(2015 + random_below(3));
	near.has_period = random_below(4) > 0;
	near.is_by = false;
	near.period.first = near.period.last = NO_DAY;
	if (near.has_period)
		near.period = period_of_year(1950 + random_below(150));
	return target_check(&near) == ERROR_NONE ? near : t;
}

static void
test_target(void)
{
	long		wrong = 0;
	long		decided = 0;
	int			i;

	for (i = 0; i < PAIRS; i++)
	{
		target		a = some_target();
		target		b = random_below(3) == 0 ? some_target() : target_next_to(a);
		order_reference r = some_reference(&a.unit);
		uint64_t	x;
		uint64_t	y;

		if (random_below(2))
			a = target_next_to(a);
		x = target_order_prefix(&a, &r);
		y = target_order_prefix(&b, &r);
		decided += x != y;
		wrong += contradicts(x, y, target_compare(&a, &b));
	}
	is_int(wrong, 0, "prefixes of targets sort like the values");
	ok(decided > PAIRS / 2, "most pairs of targets are told apart (%ld)",
	   decided);
}

/* The same amount in units of any two sizes, and its neighbours. */
static void
test_units(void)
{
	static const char *const same[][2] = {
		{"1 亿元", "10000 万元"}, {"1 公顷", "15 亩"}, {"1 亩", "0.15 亩"},
		{"3 亩", "2000 平方米"}, {"1 周", "604800 秒"}, {"0.1 微克", "0.0001 毫克"},
		{"999999999999999999 万亿元", "999999999999999998 万亿元"},
		{"-5 亿元 level", "-50000 万元 level"}, {"-5 亿元 level", "-4 亿元 level"},
		{"0.000000000000000001 角", "0 角"}, {"-0.000000000000000001 角 level", "0 角 @ 2020"},
		{"0.000000000000000001 of 999999999999999999 个", "0 %"}, {"12345678 斤", "6172839 公斤"},
		{"1000000000.1 元 @ 2020", "1000000000 元"},
		{"-1000000000.1 元 level @ 2020", "-1000000000 元 level @ 1990"},
		{"99999999 元 @ 2099", "100000000 元 @ 1900"}, {"1 of 2 个 @ 1990", "50 % @ 2020"},
		{"66661333693.304536 海里 @ 1990", "123456790000 公里 @ 2020"},
		{"4 元/\"甲\"", "5 元/\"乙\""}, {"5 元/\"甲\"", "4 元/人"}, {"5 元/人", "4 元/户"},
		{"5 元/人", "6 元"}, {"-5 元/人 level", "-5.0000001 元/人 level"},
		{"999999999999999999 万亿太瓦时 @ 1990", "999999999999999 万亿太瓦时 @ 2020"},
		{"1 of 3 个", "33.33333333333333 %"},
		{"123348183754752 lb/acre-foot", "45359237000 kg/立方米"}
	};
	size_t		i;

	for (i = 0; i < sizeof(same) / sizeof(same[0]); i++)
	{
		order_reference others = {.is_set = true, .unit.over.number = UNIT_PERCENT};
		order_reference own = {.is_set = false};
		parse_error error;
		progress	a;
		progress	b;
		int			order;

		ok(progress_parse(same[i][0], strlen(same[i][0]), &a, &error) == ERROR_NONE &&
		   progress_parse(same[i][1], strlen(same[i][1]), &b, &error) == ERROR_NONE,
		   "%s and %s are read", same[i][0], same[i][1]);
		order = progress_compare(&a, &b);
		ok(!contradicts(progress_order_prefix(&a, &others),
						progress_order_prefix(&b, &others), order) &&
		   !contradicts(progress_order_prefix(&a, &own),
						progress_order_prefix(&b, &own), order),
		   "%s and %s", same[i][0], same[i][1]);
	}
}

/* More digits than a prefix holds: none is taken for what it is not. */
static void
test_long_numbers(void)
{
	static const char *const units[] = {
		"1 太瓦时", "1 万亿太瓦时", "1 周", "1 吨", "1 克/天", "1 亩", "1 元/个"
	};
	long		wrong = 0;

	for (int i = 0; i < PAIRS / 40; i++)
	{
		order_reference r = {.is_set = false};
		const char *literal = PICK(units);
		parse_error error;
		progress	a;
		progress	b;

		progress_parse(literal, strlen(literal), &a, &error);
		a.value.digits = DECIMAL_LIMIT - 1 -
			(int64_t) (random_bits() % (uint64_t) (DECIMAL_LIMIT / 10 * 9));
		if (random_below(2))
			a.value.digits -= a.value.digits % power_of_ten[random_below(18)];
		b = a;
		b.value.digits -= random_below(3);
		a.as_of = random_below(9000);
		b.as_of = random_below(9000);
		wrong += contradicts(progress_order_prefix(&a, &r),
							 progress_order_prefix(&b, &r),
							 progress_compare(&a, &b));
	}
	is_int(wrong, 0, "prefixes of long numbers sort like the values");
}

/* What differs in the first digits is told apart, whatever the reference. */
static void
test_decided(void)
{
	static const char *const rising[][2] = {
		{"1 元", "2 元"}, {"-2 元 level", "-1 元 level"}, {"1 元/人", "2 元/人"},
		{"5 元/天", "1 元/个"}, {"5 %", "1 个"}, {"5 个", "1 元"}, {"0", "1 %"},
		{"1 元", "done"}, {"1 of 3 个", "1 of 2 个"}, {"12345678 元", "12345679 元"},
		{"1 元 @ 2020-06-30", "1 元 @ 2020-07-31"}, {"1 元 @ 2020-06-30", "1 元"},
		{"1 元", "+1 元"}, {"5 \"甲\"", "done"}
	};

	for (size_t i = 0; i < 2 * sizeof(rising) / sizeof(rising[0]); i++)
	{
		order_reference r = {.is_set = i % 2 == 0,.unit.over.number = UNIT_PERCENT};
		const char *const *pair = rising[i / 2];
		parse_error error;
		progress	low;
		progress	high;

		ok(progress_parse(pair[0], strlen(pair[0]), &low, &error) == ERROR_NONE &&
		   progress_parse(pair[1], strlen(pair[1]), &high, &error) == ERROR_NONE &&
		   progress_order_prefix(&low, &r) < progress_order_prefix(&high, &r),
		   "the prefix of %s is below that of %s", pair[0], pair[1]);
	}
}

int
main(void)
{
	test_progress();
	test_figures();
	test_target();
	test_units();
	test_long_numbers();
	test_decided();
	return done_testing();
}
