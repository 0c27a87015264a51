/*
 * test_order_prefix.c
 *	  A smaller prefix is a smaller value, and prefixes mostly decide.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "order.h"
#include "order_prefix.h"
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

static void
test_progress(void)
{
	long		wrong = 0;
	long		decided = 0;
	int			i;

	for (i = 0; i < PAIRS; i++)
	{
		progress	a = some_progress();
		progress	b = some_progress();
		uint64_t	x;
		uint64_t	y;

		/* Half of the pairs share a unit, and differ in few digits or none. */
		if (random_below(2))
		{
			b = a;
			b.value.digits += random_below(3) - 1;
			if (!decimal_valid(b.value) || b.value.digits < 0)
				b.value = a.value;
		}
		x = progress_order_prefix(&a);
		y = progress_order_prefix(&b);
		decided += x != y;
		wrong += contradicts(x, y, progress_compare(&a, &b));
	}
	is_int(wrong, 0, "prefixes of progress sort like the values");
	ok(decided > PAIRS / 3, "most pairs of progress are told apart (%ld)",
	   decided);
}

static void
test_target(void)
{
	long		wrong = 0;
	long		decided = 0;
	int			i;

	for (i = 0; i < PAIRS / 2; i++)
	{
		target		a = some_target();
		target		b = some_target();
		uint64_t	x = target_order_prefix(&a);
		uint64_t	y = target_order_prefix(&b);

		decided += x != y;
		wrong += contradicts(x, y, target_compare(&a, &b));
	}
	is_int(wrong, 0, "prefixes of targets sort like the values");
	ok(decided > PAIRS / 4, "most pairs of targets are told apart (%ld)",
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
		{"0.000000000000000001 角", "0 角"}, {"1 of 3 个", "33.33333333333333 %"}
	};
	size_t		i;

	for (i = 0; i < sizeof(same) / sizeof(same[0]); i++)
	{
		parse_error error;
		progress	a;
		progress	b;

		ok(progress_parse(same[i][0], strlen(same[i][0]), &a, &error) == ERROR_NONE &&
		   progress_parse(same[i][1], strlen(same[i][1]), &b, &error) == ERROR_NONE &&
		   !contradicts(progress_order_prefix(&a), progress_order_prefix(&b),
						progress_compare(&a, &b)),
		   "%s and %s", same[i][0], same[i][1]);
	}
}

int
main(void)
{
	test_progress();
	test_target();
	test_units();
	return done_testing();
}
