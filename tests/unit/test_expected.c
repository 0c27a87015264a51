/*
 * test_expected.c
 *	  What a target expects on a day, with its digits, unit and kind.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "schedule/score_time.h"

#include "notation/target_read.h"
#include "tap.h"

static const schedule straight = {.count = 0};

/* The expectation on the last day of a month of 2020; "" for none. */
static void
expects(const char *target_text, int month, const char *wanted)
{
	char		text[PROGRESS_TEXT_SIZE] = "";
	parse_error error;
	progress	expected;
	target		t;
	int32_t		day;
	bool		known = false;

	day_from_ymd(2020, month, days_in_month(2020, month), &day);
	if (target_parse(target_text, strlen(target_text), &t, &error) != ERROR_NONE ||
		score_expected(&t, day, &straight, &expected, &known) != ERROR_NONE)
		is_text("an error", "", target_text);
	if (known)
		progress_print(&expected, text);
	is_text(text, wanted, target_text);
}

/* Four digits more than the numbers of the bounds, at most 18, none lost. */
static void
test_digits(void)
{
	expects(">= 1 个 in 2020", 1, "0.0833 个");
	expects(">= 1.0 个 in 2020", 1, "0.08333 个");
	expects(">= 1.0000000 个 in 2020", 1, "0.08333333333 个");
	expects(">= 1.00000000000000000 个 in 2020", 1, "0.083333333333333333 个");
	expects(">= 2 个 in 2020", 2, "0.3333 个");
	expects(">= 4 个 in 2020", 2, "0.6667 个");
	expects(">= 12 个 in 2020", 6, "6 个");
	expects("1..2.000 个 total in 2020", 1, "0.0833333 个");
	expects("1.000..2 个 total in 2020", 1, "0.0833333 个");
	expects("1..2 个 total in 2020", 1, "0.0833 个");
}

static void
test_kinds(void)
{
	expects("done in 2020", 1, "8.3333 % done");
	expects("done in 2020", 12, "done");
	expects(">= 90 % from 80 in 2020", 6, "85 %");
	expects("<= 40 天 from 60 in 2020", 3, "55 天");
	expects("<= 1200 个 total in 2020", 6, "600 个");
	expects("<= 1200 个 level in 2020", 6, "1200 个");
	expects(">= +12 % vs 2019 in 2020", 6, "+6 % vs 2019");
	expects(">= +12 % vs 2015 in 2020", 6, "+12 % vs 2015");
	expects("~>= 100 ± 10 个 in 2020", 6, "45 个");
	expects("> 3 元/人 in 2020", 6, "3 元/人");
	expects(">= 12 个 in 2021", 6, "0 个");
	expects(">= 12 个 in 2019", 6, "12 个");
	expects(">= 12 个", 6, "");
	expects(">= 12 个 by 2020-12-31", 6, "");
	expects(">= 90 % by 2020-12-31", 6, "90 %");
	expects("2..3 % in 2020", 6, "");
}

static void
test_range(void)
{
	parse_error error;
	progress	expected;
	target		t;
	bool		known = false;
	int32_t		day;
	const char *text = ">= 999999999999999999 个 in 2020";

	target_parse(text, strlen(text), &t, &error);
	day_from_ymd(2020, 1, 31, &day);
	is_int(score_expected(&t, NO_DAY, &straight, &expected, &known), ERROR_NONE,
		   "no day is no error");
	ok(!known, "and expects nothing");
	is_int(score_expected(&t, day, &straight, &expected, &known), ERROR_NONE,
		   "digits that do not fit are rounded off");
	ok(known && decimal_valid(expected.value) && expected.value.scale <= 1,
	   "to those that do");
}

int
main(void)
{
	test_digits();
	test_kinds();
	test_range();
	return done_testing();
}
