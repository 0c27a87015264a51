/*
 * test_measure.c
 *	  Measures are the nearest doubles of what the exact functions give.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <math.h>
#include <stdlib.h>

#include "model/amount.h"
#include "schedule/measure.h"
#include "schedule/score_time.h"
#include "pairs.h"

#include "tap.h"

#define PAIRS 20000

static const schedule straight = {NULL, 0};

/* Both read; a target or a report that cannot be read is a failed test. */
static bool
read_both(const char *target_text, const char *progress_text,
		  target *t, progress *p)
{
	return read_pair(target_text, progress_text, t, p) ||
		ok(false, "'%s' with '%s' can be read", target_text, progress_text);
}

/* NAN stands for NULL. */
static void
is_double(double got, double wanted, const char *what, const char *target_text,
		  const char *progress_text)
{
	bool		same = got == wanted || (isnan(got) && isnan(wanted));

	if (!ok(same, "%s of '%s' with '%s'", what, target_text, progress_text))
		printf("#      got: %.17g\n#   wanted: %.17g\n", got, wanted);
}

static void
measures(const char *target_text, const char *progress_text,
		 double actual, double remaining)
{
	double		got;
	progress	p;
	target		t;

	if (!read_both(target_text, progress_text, &t, &p))
		return;
	is_double(measure_actual(&t, &p, &got) ? got : NAN, actual,
			  "the actual value", target_text, progress_text);
	is_double(measure_remaining(&t, &p, &got) ? got : NAN, remaining,
			  "what remains", target_text, progress_text);
}

static void
test_known(void)
{
	measures(">= 2700 亿元", "1350.5 万元", 0.13505, 2699.86495);
	measures(">= 0.3 亿元", "1000 万元", 0.1, 0.2);
	measures(">= 10 万台", "92000 个", 9.2, 0.8);
	measures(">= 5 万", "40000", 4, 1);
	measures(">= 90 %", "27.4 of 31.2 万亩", 2740 / 31.2, 0.68);
	measures(">= 900 ‰", "45 of 50 亩", 900, 0);
	measures(">= 900 ‰", "45 % done", 450, 450);
	measures("done", "45 % done", 45, 55);
	measures("<= 0", "3 个", 3, 3);
	measures("<= 0 from 12", "3 个", 3, 3);
	measures(">= 5 个", "0", 0, 5);
	measures(">= +15 % from 300 亿元", "3200000 万元", 3200000, 250000);
	measures(">= +15 % vs 2015", "+11.5 % vs 2015", 11.5, 3.5);
}

/* Beyond what a view could hold before, and what has no answer at all. */
static void
test_extremes(void)
{
	measures(">= 999999999999999999 亿元", "0.1 亿元", 0.1, 1e18);
	measures(">= 1 角", "999999999999999999 万亿元", 1e31, 0);
	measures(">= 1 家", "-999999999999999999 家 level", -1e18, NAN);
	measures(">= 5 亿元", "4 个", NAN, NAN);
	measures(">= 5 %", "+4 %", NAN, NAN);
	measures(">= +5 % from -3 亿元", "4 亿元", NAN, NAN);
	measures(">= 100 个 in 2020", "4 个 @ 2019-12-31", NAN, NAN);
	measures("done", "45 %", NAN, NAN);
}

/* The nearest double of a decimal, by the C library. */
static double
nearest(decimal d)
{
	char		text[DECIMAL_TEXT_SIZE];

	decimal_print(d, text);
	return strtod(text, NULL);
}

static bool
law_of_target(const target *t)
{
	double		value;

	return measure_target(t, &value) ?
		t->comparator != COMPARATOR_DONE && value == nearest(t->value) :
		t->comparator == COMPARATOR_DONE;
}

/* In its own unit a figure is the double that it is written as. */
static bool
law_of_actual(const target *t, const progress *p)
{
	bool		own = (t->is_change && !p->is_change) ||
		unit_same(&p->unit, target_unit(t));
	double		value;

	if (!measure_actual(t, p, &value))
		return false;
	return !own || p->kind == PROGRESS_SHARE || value == nearest(p->value);
}

static bool
law_of_remaining(const target *t, const progress *p)
{
	double		value;
	progress	rest;

	if (score_remaining(t, p, &rest) != ERROR_NONE)
		return !measure_remaining(t, p, &value);
	return measure_remaining(t, p, &value) && value == nearest(rest.value);
}

static bool
law_of_expected(const target *t, int32_t day)
{
	double		value;
	progress	expected;
	bool		known;

	if (score_expected(t, day, &straight, &expected, &known) != ERROR_NONE ||
		!known)
		return !measure_expected(t, day, &straight, &value);
	return measure_expected(t, day, &straight, &value) &&
		value == nearest(expected.value);
}

static void
test_laws(void)
{
	int			wrong = 0;
	progress	p;
	target		t;
	int			i;

	for (i = 0; i < PAIRS; i++)
	{
		random_pair(&t, &p);
		if (law_of_target(&t) && law_of_actual(&t, &p) &&
			law_of_remaining(&t, &p) && law_of_expected(&t, random_day(&t)))
			continue;
		show_pair(&t, &p);
		wrong++;
	}
	is_int(wrong, 0, "measures are the nearest doubles of the exact values");
}

/* The target of one pair with the report of another: a number or nothing. */
static void
test_any(void)
{
	int			comparable = 0;
	int			wrong = 0;
	double		value;
	progress	p;
	target		other;
	target		t;
	int			i;

	for (i = 0; i < PAIRS; i++)
	{
		bool		fits;

		random_pair(&t, &p);
		random_pair(&other, &p);
		fits = score_mismatch(&t, &p) == MISMATCH_NONE;
		comparable += fits;
		wrong += measure_actual(&t, &p, &value) != fits;
		wrong += measure_remaining(&t, &p, &value) && !fits;
	}
	ok(comparable > PAIRS / 20 && comparable < PAIRS,
	   "of %d targets %d fit the report of another", PAIRS, comparable);
	is_int(wrong, 0, "only these have an actual value");
}

int
main(void)
{
	test_known();
	test_extremes();
	test_laws();
	test_any();
	return done_testing();
}
