/*
 * test_target_period.c
 *	  A target that takes the period of its plan is what its text with that
 *	  period reads as.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/target_read.h"
#include "storage/target_store.h"

#include "csv.h"
#include "random_literal.h"
#include "tap.h"

#define LITERALS 20000

static const period plans[] = {
	{7305, 7670},				/* 2020 */
	{5844, 7670},				/* 2016..2020 */
	{7369, 7458},				/* 2020-03-05..2020-06-02 */
	{7670, 7670},				/* 2020-12-31 */
	{DAY_MIN, DAY_MAX},
	{7671, 7670},				/* the wrong way round */
	{NO_DAY, NO_DAY},			/* infinity */
	{INT32_MIN, 7670},
	{7305, DAY_MAX + 1},
	{DAY_MIN - 1, 7670}
};

#define PLAN_COUNT ((int) (sizeof(plans) / sizeof(plans[0])))

/* Laws that were seen to be broken, and how often one was applied. */
static int	wrong;
static int	taken;
static int	kept;

static bool
parse(const char *text, target *t)
{
	parse_error error;

	return target_parse(text, strlen(text), t, &error) == ERROR_NONE;
}

/* Are the stored bytes the same, and so every part and spelling? */
static bool
same(const target *a, const target *b)
{
	uint8_t		left[TARGET_STORED_MAX];
	uint8_t		right[TARGET_STORED_MAX];
	size_t		size = target_store(a, left);

	return size == target_store(b, right) && memcmp(left, right, size) == 0;
}

/* The text of a target within a plan; false if it is to stay as it is. */
static bool
text_within(char *text, const target *t, period plan)
{
	size_t		length = target_print(t, text);
	char	   *by = t->is_by ? strstr(text, " by ") : NULL;
	char		first[PERIOD_TEXT_SIZE];
	char		last[PERIOD_TEXT_SIZE];

	if (!day_valid(plan.first) || !day_valid(plan.last) ||
		(t->has_period && by == NULL) ||
		(by != NULL && (t->has_base || t->baseline_year > 0)))
		return false;
	if (by != NULL)
	{
		snprintf(last, sizeof(last), "%s", by + strlen(" by "));
		length = (size_t) (by - text);
	}
	else
		day_print(plan.last, last);
	day_print(plan.first, first);
	snprintf(text + length, TARGET_TEXT_SIZE - length, " in %s..%s", first, last);
	return true;
}

static void
check(const target *t, period plan)
{
	char		text[TARGET_TEXT_SIZE];
	target		wanted = *t;
	target		got = *t;
	target		again;
	bool		changes = text_within(text, t, plan) && parse(text, &wanted);
	bool		changed = target_set_plan_period(&got, plan);

	if (!changes)
		wanted = *t;
	again = got;
	if (changed != changes || !same(&got, &wanted) ||
		target_set_plan_period(&again, plan) || !same(&got, &again))
	{
		target_print(t, text);
		printf("# '%s' in %d..%d\n", text, plan.first, plan.last);
		wrong++;
	}
	*(changed ? &taken : &kept) += 1;
}

static void
check_all(const char *literal)
{
	target		t;
	int			i;

	if (!parse(literal, &t))
		return;
	for (i = 0; i < PLAN_COUNT; i++)
		check(&t, plans[i]);
}

/* Every literal of the docs, and random ones with every clause. */
static void
test_law(void)
{
	char		literal[400];
	csv			c;
	int			i;

	csv_open(&c, "tests/data/canon.csv");
	while (csv_next(&c))
	{
		check_all(c.cell[1]);
		check_all(c.cell[2]);
	}
	csv_close(&c);
	ok(taken > 1000 && kept > 1000,
	   "literals from the docs: %d take a period, %d do not", taken, kept);

	for (i = 0; i < LITERALS; i++)
	{
		random_target(literal, sizeof(literal));
		check_all(literal);
	}
	ok(taken > LITERALS / 2 && kept > LITERALS / 2,
	   "and random ones: %d, %d", taken, kept);
	is_int(wrong, 0, "each is what its text reads as, and takes a period once");
}

static void
becomes(const char *literal, period plan, const char *wanted)
{
	char		text[TARGET_TEXT_SIZE] = "";
	target		t;

	if (parse(literal, &t))
	{
		target_set_plan_period(&t, plan);
		target_print(&t, text);
	}
	is_text(text, wanted, literal);
}

static void
test_examples(void)
{
	becomes(">= 2700 亿元", plans[0], ">= 2700 亿元 in 2020");
	becomes(">= 2700 亿元", plans[2],
			">= 2700 亿元 in 2020-03-05..2020-06-02");
	becomes("done by 2020-06-30", plans[0], "done in 2020H1");
	becomes("done by 2019", plans[0], "done by 2019-12-31");
	becomes("<= 40 μg/m³ from 45.2 at 2015 by 2020", plans[0],
			"<= 40 μg/m³ from 45.2 at 2015 by 2020-12-31");
	becomes("<= 40 μg/m³ from 45.2 by 2020", plans[0],
			"<= 40 μg/m³ from 45.2 in 2020");
	becomes("<= -20 % vs 2015 by 2020", plans[0], "<= -20 % vs 2015 by 2020-12-31");
	becomes("<= -20 % vs 2015", plans[1],
			"<= -20 % vs 2015 in 2016..2020");
	becomes(">= 5 个 in 2019", plans[0], ">= 5 个 in 2019");
	becomes("<= 50 万亩 total", plans[0], "<= 50 万亩 total in 2020");
	becomes(">= 50 万亩 level", plans[0], ">= 50 万亩 level in 2020");
	becomes(">= 5 个", plans[5], ">= 5 个");
}

int
main(void)
{
	test_law();
	test_examples();
	return done_testing();
}
