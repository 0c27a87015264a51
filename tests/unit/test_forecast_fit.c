/*
 * test_forecast_fit.c
 *	  Fitting a line to a history: exact lines, any order, few dates, bytes.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "aggregate/forecast_fit.h"

#include <math.h>

#include "score/assessment.h"
#include "unit/unit_step.h"
#include "pairs.h"
#include "tap.h"

#define ROUNDS 300
#define REPORTS 12

static void
add_text(forecast_fit *f, const char *target_text, const char *progress_text)
{
	progress	p;
	target		t;

	if (!read_pair(target_text, progress_text, &t, &p) ||
		!forecast_fit_add(f, &t, &p))
		printf("# '%s' is not added\n", progress_text);
}

/* What is reported each day of a straight line lies on it to the end. */
static void
test_line(void)
{
	const char *target_text = ">= 100 亿元 in 2020";
	double		forecast = 0;
	forecast_fit f;

	forecast_fit_start(&f);
	ok(!forecast_fit_value(&f, &forecast), "of nothing there is no forecast");
	add_text(&f, target_text, "10 亿元 @ 2020-01-31");
	add_text(&f, target_text, "100000 万元 @ 2020-01-31");
	add_text(&f, target_text, "7 亿元");
	add_text(&f, target_text, "20 亿元 @ 2020-02-10");
	ok(!forecast_fit_value(&f, &forecast), "nor of two dates, however often");
	add_text(&f, target_text, "30 亿元 @ 2020-02-20");
	ok(forecast_fit_value(&f, &forecast) && forecast == 345,
	   "a unit a day from 10 on 31 January is 345 on 31 December");

	forecast_fit_start(&f);
	add_text(&f, "done in 2020", "10 % done @ 2020-03-01");
	add_text(&f, "done in 2020", "10 % done @ 2020-04-01");
	add_text(&f, "done in 2020", "10 % done @ 2020-05-01");
	ok(forecast_fit_value(&f, &forecast) && forecast == 10,
	   "what does not move stays where it is");

	forecast_fit_start(&f);
	add_text(&f, ">= 5 %", "1 % @ 2020-03-01");
	add_text(&f, ">= 5 %", "2 % @ 2020-04-01");
	add_text(&f, ">= 5 %", "3 % @ 2020-05-01");
	ok(!forecast_fit_value(&f, &forecast), "without a due date there is none");
}

static void
test_target(void)
{
	progress	p;
	target		t;
	forecast_fit f;

	forecast_fit_start(&f);
	read_pair(">= 5 % in 2020", "1 % @ 2020-03-01", &t, &p);
	ok(forecast_fit_add(&f, &t, &p), "a first report is added");
	read_pair(">= 6 % in 2020", "1 % @ 2020-03-01", &t, &p);
	ok(!forecast_fit_add(&f, &t, &p), "one of another target is not");
}

/* Equal targets in two units, in any order and parting: one fit, one unit. */
static void
test_equal_targets(void)
{
	static const char *const pairs[][2] = {
		{">= 1 亿元 in 2020", "1000 万元 @ 2020-01-31"},
		{">= 10000 万元 in 2020", "0.2 亿元 @ 2020-02-10"},
		{">= 100 百万元 in 2020-01..2020-12", "30000000 元 @ 2020-02-20"}
	};
	static const int orders[][3] = {
		{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}
	};
	uint8_t		bytes[FORECAST_FIT_STORED_MAX];
	uint8_t		others[FORECAST_FIT_STORED_MAX];
	size_t		size = 0;
	double		forecast = 0;
	int			same = 0;

	for (int i = 0; i < 6; i++)
	{
		forecast_fit f;
		forecast_fit last;

		forecast_fit_start(&f);
		forecast_fit_start(&last);
		for (int j = 0; j < 3; j++)
			add_text(j < 2 ? &f : &last, pairs[orders[i][j]][0],
					 pairs[orders[i][j]][1]);
		if (!forecast_fit_merge(&f, &last))
			continue;
		if (i == 0)
		{
			size = forecast_fit_store(&f, bytes);
			forecast_fit_value(&f, &forecast);
		}
		same += forecast_fit_store(&f, others) == size &&
			memcmp(bytes, others, size) == 0;
	}
	is_int(same, 6, "equal targets in other units are one, in any order");
	ok(forecast == 3.45, "the forecast is in the unit of the first by its bytes");
}

/* Rounding leaves the figures of the smallest units next to the largest. */
static void
test_small_units(void)
{
	double		forecast = 0;
	forecast_fit f;

	forecast_fit_start(&f);
	add_text(&f, ">= 5 微克/万亿平方公里 by 2020-01-31", "1 微克/万亿平方公里 @ 2020-01-01");
	add_text(&f, ">= 5 微克/万亿平方公里 by 2020-01-31", "2 微克/万亿平方公里 @ 2020-01-11");
	add_text(&f, ">= 5 微克/万亿平方公里 by 2020-01-31", "3 微克/万亿平方公里 @ 2020-01-21");
	ok(forecast_fit_value(&f, &forecast) && forecast == 4, "no unit is too small");
}

/* A pair with a due date, and its report with other values and days. */
static void
random_history(target *t, progress *history)
{
	do
		random_pair(t, &history[0]);
	while (target_due(t) == NO_DAY || history[0].kind == PROGRESS_SHARE);
	for (int i = 0; i < REPORTS; i++)
	{
		history[i] = history[0];
		if (history[i].kind == PROGRESS_VALUE)
			history[i].value.digits = random_integer() % DECIMAL_LIMIT;
		history[i].as_of = random_below(7300);
	}
}

/* A fit is in the target's unit; a bare 0 has none, so it is in the base. */
static void
set_fit_unit(unit *u, const target *t, const progress *p)
{
	if (target_is_bare_zero(t))
		unit_base_of(assessment_unit(t, p), u);
	else
		*u = *target_unit(t);
}

/* The same sums in floating point, far less exactly. */
static bool
is_near(const target *t, const progress *history, double forecast)
{
	long double n = REPORTS;
	long double x = 0;
	long double y = 0;
	long double xx = 0;
	long double xy = 0;
	long double size = 0;
	long double line;
	unit		u;

	set_fit_unit(&u, t, &history[0]);
	for (int i = 0; i < REPORTS; i++)
	{
		rational	q;
		long double day = history[i].as_of - target_due(t);
		long double value;

		assessment_value(&q, t, &history[i], &u);
		value = rational_to_double(&q);
		x += day;
		y += value;
		xx += day * day;
		xy += day * value;
		size = fmaxl(size, fabsl(value));
	}
	line = (y * xx - x * xy) / (n * xx - x * x);
	return fabsl(line - forecast) <= 1e-9L * (size + fabsl(line));
}

static void
test_history(void)
{
	int			same = 0;
	int			near = 0;
	int			back = 0;

	for (int i = 0; i < ROUNDS; i++)
	{
		progress	history[REPORTS];
		uint8_t		bytes[FORECAST_FIT_STORED_MAX];
		uint8_t		others[FORECAST_FIT_STORED_MAX];
		size_t		size;
		target		t;
		forecast_fit forwards;
		forecast_fit first;
		forecast_fit second;
		forecast_fit again;
		double		forecast = 0;

		random_history(&t, history);
		forecast_fit_start(&forwards);
		forecast_fit_start(&first);
		forecast_fit_start(&second);
		for (int j = 0; j < REPORTS; j++)
			forecast_fit_add(&forwards, &t, &history[j]);
		for (int j = REPORTS - 1; j >= 0; j--)
			forecast_fit_add(random_below(2) ? &first : &second, &t,
							 &history[j]);
		forecast_fit_merge(&second, &first);

		size = forecast_fit_store(&forwards, bytes);
		same += forecast_fit_store(&second, others) == size &&
			memcmp(bytes, others, size) == 0;
		back += forecast_fit_load(bytes, size, &again) == ERROR_NONE &&
			forecast_fit_store(&again, others) == size &&
			memcmp(bytes, others, size) == 0;
		near += !forecast_fit_value(&forwards, &forecast) ||
			is_near(&t, history, forecast);
	}
	is_int(same, ROUNDS, "a fit is the same in any order and parting");
	is_int(back, ROUNDS, "its bytes read back to the same");
	is_int(near, ROUNDS, "and it is the line of least squares");
}

/* Any byte changed, any length cut: refused, or a fit that can be used. */
static void
test_hostile(void)
{
	uint8_t		bytes[FORECAST_FIT_STORED_MAX];
	int			refused = 0;
	int			changed = 0;
	size_t		size;
	forecast_fit f;

	forecast_fit_start(&f);
	add_text(&f, ">= 5 % in 2020", "1 % @ 2020-03-01");
	add_text(&f, ">= 5 % in 2020", "2 % @ 2020-04-01");
	add_text(&f, ">= 5 % in 2020", "4 % @ 2020-05-01");
	size = forecast_fit_store(&f, bytes);
	for (size_t cut = 0; cut < size; cut++)
		refused += forecast_fit_load(bytes, cut, &f) != ERROR_NONE;
	is_int(refused, (int) size, "cut bytes are refused");

	for (int i = 0; i < 20000; i++)
	{
		size_t		at = (size_t) random_below((int) size);
		uint8_t		was = bytes[at];

		bytes[at] = (uint8_t) random_bits();
		if (forecast_fit_load(bytes, size, &f) == ERROR_NONE)
		{
			uint8_t		again[FORECAST_FIT_STORED_MAX];
			forecast_fit twice = f;
			double		forecast;

			changed++;
			if (forecast_fit_merge(&twice, &f))
				forecast_fit_store(&twice, again);
			forecast_fit_value(&twice, &forecast);
		}
		bytes[at] = was;
	}
	ok(changed > 0, "changed bytes are refused or can be used");
}

int
main(void)
{
	test_line();
	test_target();
	test_equal_targets();
	test_small_units();
	test_history();
	test_hostile();
	return done_testing();
}
