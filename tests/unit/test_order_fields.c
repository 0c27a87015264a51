/*
 * test_order_fields.c
 *	  Values that differ in one field only are unequal, ordered and hash apart.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <stdlib.h>

#include "order_sample.h"
#include "tap.h"

#define ROUNDS 60000
#define CHAIN_MAX 12

/* Each chain rises; a value differs from the next in the field named only. */
typedef struct chain
{
	bool		is_target;
	const char *field;
	const char *literals[CHAIN_MAX];
} chain;

static const chain chains[] = {
	{true, "value", {">= -5 亿元 level", ">= 4 亿元 level", ">= 5 亿元 level"}},
	{true, "upper bound", {"5..6 元", "5..10 元", "5..20 元"}},
	{true, "tolerance", {"~ 100 ± 4 元", "~ 100 元", "~ 100 ± 6 元"}},
	{true, "comparator", {"< 5 %", "<= 5 %", "~<= 5 %", "= 5 %", "~ 5 %",
	"5..5 %", "~>= 5 %", ">= 5 %", "> 5 %"}},
	{true, "baseline", {">= 50 %", ">= 50 % from 10", ">= 50 % from 20"}},
	{true, "baseline's family", {">= +15 % from 200 %", ">= +15 % from 200 吨",
	">= +15 % from 200 个", ">= +15 % from 200 元"}},
	{true, "baseline's unit", {">= +15 % from 200 万元", ">= +15 % from 200 亿元"}},
	{true, "baseline's year", {">= 50 % from 10", ">= 50 % from 10 at 2015",
	">= 50 % from 10 at 2016"}},
	{true, "stretch", {">= 6 %", ">= 6 % stretch 6.5", ">= 6 % stretch 7"}},
	{true, "change", {">= 5 %", ">= +5 %"}},
	{true, "base", {">= +5 %", ">= +5 % vs 2014", ">= +5 % vs 2014..2015",
	">= +5 % vs 2015"}},
	{true, "measure", {">= 5 个 level", ">= 5 个"}},
	{true, "period", {">= 5 % in 2019", ">= 5 % in 2019..2020",
	">= 5 % in 2020", ">= 5 % by 2020-12-31", ">= 5 %"}},
	{true, "period of done", {"done in 2020", "done by 2020-12-31", "done"}},
	{true, "unit below the stroke", {">= 5 元/天", ">= 5 元/个", ">= 5 元/家"}},
	{true, "unit", {"<= 0", ">= 5", ">= 5 %", ">= 5 吨", ">= 5 个", ">= 5 元",
	">= 5 \"甲\"", "done"}},
	{true, "word", {">= 5 \"乙\"", ">= 5 \"甲\""}},
	{true, "word below the stroke", {">= 5 元/\"乙\"", ">= 5 元/\"甲\""}},
	{false, "value", {"-6 个 level", "-5 个 level", "0 个", "5 个"}},
	{false, "unit", {"0", "5", "5 %", "5 吨", "5 个", "5 元", "5 \"甲\"", "done"}},
	{false, "kind", {"50 %", "1 of 2 个"}},
	{false, "whole", {"1 of 2 个", "2 of 4 个", "4 of 8 个"}},
	{false, "unit of the parts", {"1 of 2 吨", "1 of 2 个", "1 of 2 元"}},
	{false, "change", {"5 %", "+5 %"}},
	{false, "base", {"+5 %", "+5 % vs 2014", "+5 % vs 2014..2015", "+5 % vs 2015"}},
	{false, "date", {"5 个 @ 2020-05-31", "5 个 @ 2020-06-30", "5 个"}},
	{false, "part done", {"44 % done", "45 % done", "done"}},
	{false, "date of done", {"done @ 2020-05-31", "done @ 2020-06-30", "done"}}
};

/* Is a below b in every way of comparing, and apart from it in the key? */
static bool
is_below(const sample *a, const sample *b)
{
	int			order;

	if (compare(a, b) != -1 || compare(b, a) != 1 || same_key(a, b))
		return false;
	if (compare_in_place(a, b, &order) && order != -1)
		return false;
	return !compare_in_place(b, a, &order) || order == 1;
}

static void
test_chain(const chain *c)
{
	sample		samples[CHAIN_MAX];
	int			count = 0;
	int			wrong = 0;

	while (count < CHAIN_MAX && c->literals[count] != NULL)
	{
		if (!read_sample(c->is_target, c->literals[count], &samples[count]))
			wrong++;
		count++;
	}
	for (int i = 0; i < count; i++)
		for (int j = i + 1; j < count; j++)
			if (!is_below(&samples[i], &samples[j]))
			{
				printf("# '%s' is not below '%s'\n", c->literals[i],
					   c->literals[j]);
				wrong++;
			}
	ok(wrong == 0, "%s that differ in their %s only are ordered",
	   c->is_target ? "targets" : "reports", c->field);
}

/* The usual ones need not be unpacked to be compared. */
static void
test_in_place(void)
{
	static const char *const pairs[][2] = {
		{"5 元", "6 元"}, {"5 元/人", "6 元/人"}, {"5 元/人", "5 元/人"},
		{"5 元 @ 2020-06-30", "5 元 @ 2020-07-31"}, {"+5 %", "+6 %"}
	};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
	{
		sample		a;
		sample		b;
		int			order;

		ok(read_sample(false, pairs[i][0], &a) &&
		   read_sample(false, pairs[i][1], &b) &&
		   compare_in_place(&a, &b, &order) && order == compare(&a, &b),
		   "%s and %s are compared in place", pairs[i][0], pairs[i][1]);
	}
}

/* Cut bytes, in memory of their size, are compared or left. */
static void
test_cut_bytes(void)
{
	for (int i = 0; i < 2000; i++)
	{
		sample		s[2];
		uint8_t    *bytes[2];
		size_t		size[2];
		int			order;

		for (int j = 0; j < 2; j++)
		{
			random_sample(i % 2 == 0, &s[j]);
			size[j] = 1 + (size_t) random_below((int) s[j].size);
			bytes[j] = malloc(size[j]);
			memcpy(bytes[j], s[j].bytes, size[j]);
		}
		if (i % 2 == 0)
			target_order_stored(bytes[0], size[0], bytes[1], size[1], &order);
		else
			progress_order_stored(bytes[0], size[0], bytes[1], size[1], &order);
		free(bytes[0]);
		free(bytes[1]);
	}
	ok(true, "nothing beyond cut bytes is read");
}

typedef enum target_field
{
	FIELD_COMPARATOR, FIELD_CHANGE, FIELD_TOTAL, FIELD_VALUE, FIELD_UPPER,
	FIELD_TOLERANCE, FIELD_STRETCH, FIELD_BASELINE, FIELD_BASELINE_YEAR,
	FIELD_BASE_FIRST, FIELD_BASE_LAST, FIELD_FIRST, FIELD_LAST,
	TARGET_FIELD_COUNT
} target_field;

/* Change a field that is in force; false if the target has no such field. */
static bool
change_field(target *t, target_field field)
{
	switch (field)
	{
		case FIELD_COMPARATOR:
			t->comparator++;
			return t->comparator < COMPARATOR_DONE && !target_is_about(t) &&
				t->comparator != COMPARATOR_RANGE && !t->has_tolerance;
		case FIELD_CHANGE:
			t->is_change = !t->is_change;
			return true;
		case FIELD_TOTAL:
			t->is_total = !t->is_total;
			return true;
		case FIELD_VALUE:
			t->value.digits++;
			return t->comparator != COMPARATOR_DONE;
		case FIELD_UPPER:
			t->upper.digits++;
			return t->comparator == COMPARATOR_RANGE;
		case FIELD_TOLERANCE:
			t->tolerance.digits++;
			return t->has_tolerance;
		case FIELD_STRETCH:
			t->stretch.digits++;
			return t->has_stretch;
		case FIELD_BASELINE:
			t->baseline.digits++;
			return t->has_baseline;
		case FIELD_BASELINE_YEAR:
			t->baseline_year++;
			return t->has_baseline;
		case FIELD_BASE_FIRST:
			t->base.first -= t->has_base;
			return t->has_base;
		case FIELD_BASE_LAST:
			t->base.last += t->has_base;
			return t->has_base;
		case FIELD_FIRST:
			t->period.first -= t->has_period && !t->is_by;
			return t->has_period && !t->is_by;
		default:
			t->period.last -= t->has_period;
			return t->has_period;
	}
}

/* A random target and the same but for one field. */
static void
test_any_target(void)
{
	int			changed[TARGET_FIELD_COUNT] = {0};
	int			fewest = ROUNDS;
	long		wrong = 0;

	for (int i = 0; i < ROUNDS; i++)
	{
		target_field field = (target_field) random_below(TARGET_FIELD_COUNT);
		sample		one;
		sample		other;

		random_sample(true, &one);
		other = one;
		if (!change_field(&other.t, field) ||
			target_check(&other.t) != ERROR_NONE)
			continue;
		changed[field]++;
		other.size = target_store(&other.t, other.bytes);
		other.key_size = target_hash_key(&other.t, other.key);
		if (!is_below(&one, &other) && !is_below(&other, &one))
		{
			char		text[TARGET_TEXT_SIZE];

			target_print(&one.t, text);
			printf("# field %d of %s\n", field, text);
			wrong++;
		}
	}
	for (int i = 0; i < TARGET_FIELD_COUNT; i++)
		fewest = changed[i] < fewest ? changed[i] : fewest;
	ok(fewest > 20, "every field of a target is changed (%d times)", fewest);
	is_int(wrong, 0, "a target with one field changed is another target");
}

int
main(void)
{
	for (size_t i = 0; i < sizeof(chains) / sizeof(chains[0]); i++)
		test_chain(&chains[i]);
	test_in_place();
	test_cut_bytes();
	test_any_target();
	return done_testing();
}
