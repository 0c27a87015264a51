/*
 * test_schedule.c
 *	  A schedule rises over its period, and its days are those of its shares.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "schedule/schedule.h"

#include "random.h"
#include "tap.h"

#define ROUNDS 400
#define SHARES_MAX 6

static period
days(int year, int month, int day, int last_year, int last_month, int last_day)
{
	period		p;

	day_from_ymd(year, month, day, &p.first);
	day_from_ymd(last_year, last_month, last_day, &p.last);
	return p;
}

/* Whole months, or any days. */
static period
random_period(void)
{
	int			year = 1995 + random_below(20);
	int			month = 1 + random_below(12);
	int			last_year = year + random_below(3);
	int			last_month = 1 + random_below(12);
	period		p;

	if (last_year == year && last_month < month)
		last_month = month;
	p = days(year, month, 1, last_year, last_month,
			 days_in_month(last_year, last_month));
	if (random_below(2))
		return p;
	p.first += random_below(28);
	p.last = p.first + random_below(400);
	return p;
}

/* Tenths that never fall and end in 1; none for the straight line. */
static void
random_schedule(schedule *s, decimal *shares)
{
	int			least = 0;

	*s = (schedule) {.shares = shares,.count = random_below(SHARES_MAX)};
	for (int i = 0; i < s->count; i++)
	{
		least += random_below(11 - least);
		shares[i] = (decimal) {.digits = i == s->count - 1 ? 10 : least,.scale = 1};
	}
}

static bool
is_integer(const rational *q, int64_t value)
{
	return rational_compare_integer(q, value) == 0;
}

/* Nothing on the day before, all on the last day, and never less than before. */
static bool
rises(period p, const schedule *s)
{
	rational	before;
	rational	elapsed;

	schedule_elapsed(&before, p, p.first - 1, s);
	if (!is_integer(&before, 0))
		return false;
	for (int32_t day = p.first; day <= p.last; day++)
	{
		schedule_elapsed(&elapsed, p, day, s);
		if (rational_compare(&elapsed, &before) < 0)
			return false;
		if (s->count == 0 && rational_compare(&elapsed, &before) == 0)
			return false;
		before = elapsed;
	}
	schedule_elapsed(&before, p, p.last + 100, s);
	return is_integer(&before, 1) && is_integer(&elapsed, 1);
}

/* The days of the share of a day contain the day, and have that share. */
static bool
days_are_of_share(period p, int32_t day, const schedule *s)
{
	schedule_span span;
	rational	share;
	rational	time;
	bool		none;
	bool		all;

	schedule_elapsed(&share, p, day, s);
	schedule_days(&span, p, &share, s);
	none = is_integer(&share, 0);
	all = is_integer(&share, 1);
	if (span.has_first == none || span.has_last == all)
		return false;
	rational_set_integer(&time, day);
	return (none || rational_compare(&span.first, &time) <= 0) &&
		(all || rational_compare(&span.last, &time) >= 0) &&
		(s->count > 0 || none || all ||
		 rational_compare(&span.first, &span.last) == 0);
}

static void
test_any_schedule(void)
{
	int			rising = 0;
	int			found = 0;
	int			tried = 0;

	for (int i = 0; i < ROUNDS; i++)
	{
		decimal		shares[SHARES_MAX];
		schedule	s;
		period		p = random_period();

		random_schedule(&s, shares);
		rising += schedule_valid(&s) && rises(p, &s);
		for (int32_t day = p.first - 2; day <= p.last + 2; day += 1 + random_below(9))
		{
			tried++;
			found += days_are_of_share(p, day, &s);
		}
	}
	is_int(rising, ROUNDS, "a schedule rises from 0 to 1");
	is_int(found, tried, "a day is one of the days of its share");
}

static void
elapsed_is(period p, int32_t day, const schedule *s, int64_t numerator,
		   int64_t denominator)
{
	rational	elapsed;
	rational	wanted;
	rational	divisor;

	schedule_elapsed(&elapsed, p, day, s);
	rational_set_integer(&wanted, numerator);
	rational_set_integer(&divisor, denominator);
	rational_divide(&wanted, &wanted, &divisor);
	ok(rational_compare(&elapsed, &wanted) == 0, "%lld/%lld has passed",
	   (long long) numerator, (long long) denominator);
}

/* Months are equal, and so are the days of one; other periods count days. */
static void
test_examples(void)
{
	static const decimal shares[] = {{15, 2}, {4, 1}, {4, 1}, {1, 0}};
	const schedule straight = {.count = 0};
	const schedule quarters = {.shares = shares,.count = 4};
	period		year = days(2020, 1, 1, 2020, 12, 31);
	period		month = days(2020, 2, 1, 2020, 2, 29);
	period		odd = days(2020, 1, 2, 2020, 1, 11);

	elapsed_is(year, year.first, &straight, 1, 31 * 12);
	elapsed_is(year, year.first + 30, &straight, 1, 12);
	elapsed_is(year, year.first + 31, &straight, 30, 29 * 12);
	elapsed_is(year, year.last - 1, &straight, 31 * 11 + 30, 31 * 12);
	elapsed_is(month, month.first + 13, &straight, 14, 29);
	elapsed_is(odd, odd.first, &straight, 1, 10);
	elapsed_is(odd, odd.last - 1, &straight, 9, 10);
	elapsed_is(year, year.first + 90, &quarters, 15, 100);
	elapsed_is(year, year.first + 30, &quarters, 5, 100);
	elapsed_is(year, year.first + 181, &quarters, 4, 10);
	elapsed_is(year, year.first + 200, &quarters, 4, 10);
	elapsed_is(year, year.first + 304, &quarters, 6, 10);
}

static bool
is_valid(int first, int second, int third)
{
	decimal		shares[] = {{first, 1}, {second, 1}, {third, 1}};
	schedule	s = {.shares = shares,.count = 3};

	return schedule_valid(&s);
}

static void
test_valid(void)
{
	ok(is_valid(0, 5, 10) && is_valid(10, 10, 10) && is_valid(0, 0, 10),
	   "shares may rest");
	ok(!is_valid(-1, 5, 10), "none is below 0");
	ok(!is_valid(6, 5, 10), "none falls");
	ok(!is_valid(0, 5, 9) && !is_valid(0, 5, 11), "the last is 1");
}

int
main(void)
{
	test_any_schedule();
	test_examples();
	test_valid();
	return done_testing();
}
