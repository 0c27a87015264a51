/*
 * test_period.c
 *	  Days, the names of periods, and day 0, which is a day like any other.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "model/period.h"

#include "storage/receive.h"
#include "schedule/score_time.h"
#include "schedule/status.h"
#include "order_sample.h"
#include "tap.h"

static bool
is_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* From the first day on, each is the day after the one before. */
static void
test_days(void)
{
	static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	int32_t		day = DAY_MIN;
	long		wrong = 0;

	for (int year = 1; year <= 9999; year++)
		for (int month = 1; month <= 12; month++)
		{
			int			length = lengths[month - 1] + (month == 2 && is_leap(year));

			wrong += days_in_month(year, month) != length;
			for (int i = 1; i <= length; i++, day++)
			{
				int32_t		got = NO_DAY;
				int			ymd[3];

				day_to_ymd(day, &ymd[0], &ymd[1], &ymd[2]);
				wrong += !day_from_ymd(year, month, i, &got) || got != day ||
					ymd[0] != year || ymd[1] != month || ymd[2] != i ||
					!day_valid(day);
			}
		}
	is_int(wrong, 0, "every day has its date");
	is_int(day, DAY_MAX + 1, "9999-12-31 is the last day");
	ok(!day_valid(DAY_MIN - 1) && !day_valid(DAY_MAX + 1) && !day_valid(NO_DAY),
	   "and no other day is one");
}

static void
test_no_days(void)
{
	static const int none[][3] = {
		{0, 1, 1}, {10000, 1, 1}, {2020, 0, 1}, {2020, 13, 1}, {2020, 1, 0},
		{2020, 1, 32}, {2020, 4, 31}, {2019, 2, 29}, {1900, 2, 29}, {-1, 1, 1}
	};
	int			refused = 0;
	int			count = (int) (sizeof(none) / sizeof(none[0]));

	for (int i = 0; i < count; i++)
	{
		int32_t		day;

		refused += !day_from_ymd(none[i][0], none[i][1], none[i][2], &day);
	}
	is_int(refused, count, "what is no date is no day");
}

static void
prints(int first_year, int first_month, int last_year, int last_month,
	   const char *wanted)
{
	char		text[PERIOD_TEXT_SIZE];
	period		p;

	day_from_ymd(first_year, first_month, 1, &p.first);
	day_from_ymd(last_year, last_month, days_in_month(last_year, last_month),
				 &p.last);
	is_int((long long) period_print(p, text), (long long) strlen(wanted),
		   "a period has the length of its name");
	is_text(text, wanted, "and its shortest name");
}

static void
test_names(void)
{
	prints(2020, 1, 2020, 12, "2020");
	prints(2020, 1, 2020, 6, "2020H1");
	prints(2020, 7, 2020, 12, "2020H2");
	prints(2020, 4, 2020, 9, "2020-04-01..2020-09-30");
	prints(2020, 1, 2020, 3, "2020Q1");
	prints(2020, 4, 2020, 6, "2020Q2");
	prints(2020, 7, 2020, 9, "2020Q3");
	prints(2020, 10, 2020, 12, "2020Q4");
	prints(2020, 2, 2020, 4, "2020-02-01..2020-04-30");
	prints(2020, 2, 2020, 2, "2020-02");
	prints(2020, 1, 2020, 2, "2020-01-01..2020-02-29");
	prints(2016, 1, 2020, 12, "2016..2020");
	prints(2016, 2, 2020, 12, "2016-02-01..2020-12-31");
	prints(2016, 1, 2020, 11, "2016-01-01..2020-11-30");
	prints(2016, 7, 2017, 6, "2016-07-01..2017-06-30");
	prints(1, 1, 1, 12, "0001");
	prints(1, 1, 9999, 12, "0001..9999");
}

/* Dated, and on the day between its neighbours: in text, bytes, key, order. */
static void
test_report_on_day_zero(void)
{
	sample		before;
	sample		s;
	sample		after;
	sample		undated;
	char		text[PROGRESS_TEXT_SIZE];
	progress	received;

	ok(read_sample(false, "5 个 @ 1999-12-31", &before) &&
	   read_sample(false, "5 个 @ 2000-01-01", &s) &&
	   read_sample(false, "5 个 @ 2000-01-02", &after) &&
	   read_sample(false, "5 个", &undated), "reports around day 0 are read");
	is_int(s.p.as_of, 0, "2000-01-01 is day 0");
	progress_print(&s.p, text);
	is_text(text, "5 个 @ 2000-01-01", "it is printed");
	ok(progress_receive(s.bytes, s.size, &received) == ERROR_NONE &&
	   received.as_of == 0, "and stored");
	ok(compare(&before, &s) == -1 && compare(&s, &after) == -1 &&
	   compare(&s, &undated) == -1 && !same_key(&s, &undated) &&
	   !same_key(&s, &before) && !same_key(&s, &after),
	   "its order is that of its day");
}

static void
test_target_of_day_zero(void)
{
	static const schedule straight = {.count = 0};
	sample		year;
	sample		by;
	sample		report;
	double		elapsed = 0;

	read_sample(true, ">= 366 个 in 2000", &year);
	read_sample(true, ">= 366 个 by 2000-01-01", &by);
	read_sample(false, "2 个 @ 2000-01-01", &report);
	ok(score_elapsed(&year.t, 0, &straight, &elapsed) && elapsed > 0 &&
	   elapsed < 0.003, "one day of the year has passed");
	is_int(score_status(&year.t, &report.p, NO_DAY), STATUS_AHEAD,
		   "two a day are ahead of one");
	is_int(score_status(&year.t, &report.p, 0), STATUS_AHEAD, "on day 0 too");
	is_int(score_status(&by.t, &report.p, 0), STATUS_MISSED,
		   "day 0 may be the due date");
}

int
main(void)
{
	test_days();
	test_no_days();
	test_names();
	test_report_on_day_zero();
	test_target_of_day_zero();
	return done_testing();
}
