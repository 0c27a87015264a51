/*
 * test_status.c
 *	  The limits of the states, exactly, and the usual pairs scored in place.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "schedule/status.h"

#include "storage/progress_store.h"
#include "storage/target_store.h"
#include "schedule/score_stored.h"
#include "pairs.h"
#include "tap.h"

static void
stands(const char *target_text, const char *progress_text, int32_t as_of,
	   status wanted)
{
	status		got;
	progress	p;
	target		t;

	if (!ok(read_pair(target_text, progress_text, &t, &p), "'%s' is read",
			target_text))
		return;
	got = score_status(&t, &p, as_of);
	if (!ok(got == wanted, "'%s' with '%s' is %s", target_text, progress_text,
			wanted == STATUS_UNKNOWN ? "unknown" : status_name(wanted)))
		printf("# got %d\n", got);
}

static int32_t
day_of(int year, int month, int day)
{
	int32_t		result = NO_DAY;

	day_from_ymd(year, month, day, &result);
	return result;
}

/* On 30 June half of the year's 1200 is expected. */
static void
test_limits(void)
{
	const char *floor = ">= 1200 个 in 2020";
	const char *cap = "<= 1200 个 total in 2020";

	stands(floor, "630 个 @ 2020-06-30", NO_DAY, STATUS_AHEAD);
	stands(floor, "629.999999999999 个 @ 2020-06-30", NO_DAY, STATUS_ON_TRACK);
	stands(floor, "570 个 @ 2020-06-30", NO_DAY, STATUS_ON_TRACK);
	stands(floor, "569.999999999999 个 @ 2020-06-30", NO_DAY, STATUS_AT_RISK);
	stands(floor, "480 个 @ 2020-06-30", NO_DAY, STATUS_AT_RISK);
	stands(floor, "479.999999999999 个 @ 2020-06-30", NO_DAY, STATUS_OFF_TRACK);
	stands(floor, "0.063 万个 @ 2020-06-30", NO_DAY, STATUS_AHEAD);
	stands(floor, "0.0629999 万个 @ 2020-06-30", NO_DAY, STATUS_ON_TRACK);

	stands(cap, "570 个 @ 2020-06-30", NO_DAY, STATUS_AHEAD);
	stands(cap, "570.000000000001 个 @ 2020-06-30", NO_DAY, STATUS_ON_TRACK);
	stands(cap, "630 个 @ 2020-06-30", NO_DAY, STATUS_ON_TRACK);
	stands(cap, "630.000000000001 个 @ 2020-06-30", NO_DAY, STATUS_AT_RISK);
	stands(cap, "720 个 @ 2020-06-30", NO_DAY, STATUS_AT_RISK);
	stands(cap, "720.000000000001 个 @ 2020-06-30", NO_DAY, STATUS_OFF_TRACK);
}

/* A baseline ramps; what is only a level is measured by completion alone. */
static void
test_other_targets(void)
{
	stands(">= 90 % from 80 in 2020", "85.25 % @ 2020-06-30", NO_DAY, STATUS_AHEAD);
	stands(">= 90 % from 80 in 2020", "84.75 % @ 2020-06-30", NO_DAY, STATUS_ON_TRACK);
	stands(">= 90 % from 80 in 2020", "84.7 % @ 2020-06-30", NO_DAY, STATUS_AT_RISK);
	stands(">= 90 % from 80 in 2020", "83.9 % @ 2020-06-30", NO_DAY, STATUS_OFF_TRACK);
	stands("<= 40 天 from 60 in 2020", "49.5 天 @ 2020-06-30", NO_DAY, STATUS_AHEAD);
	stands("<= 40 天 from 60 in 2020", "50.5 天 @ 2020-06-30", NO_DAY, STATUS_ON_TRACK);
	stands(">= 90 %", "85.5 % @ 2020-06-30", NO_DAY, STATUS_ON_TRACK);
	stands(">= 90 %", "85.4 %", NO_DAY, STATUS_AT_RISK);
	stands(">= 90 %", "72 %", NO_DAY, STATUS_AT_RISK);
	stands(">= 90 %", "71.9 %", NO_DAY, STATUS_OFF_TRACK);
	stands("> 90 %", "90 %", NO_DAY, STATUS_ON_TRACK);
	stands(">= +10 % vs 2019 in 2020", "+5.25 % vs 2019 @ 2020-06-30", NO_DAY, STATUS_AHEAD);
	stands("done in 2020", "52.5 % done @ 2020-06-30", NO_DAY, STATUS_AHEAD);
	stands("done in 2020", "47 % done @ 2020-06-30", NO_DAY, STATUS_AT_RISK);
}

/* Before the start there is no pace; from the due date on only met counts. */
static void
test_days(void)
{
	const char *floor = ">= 1200 个 in 2020";

	stands(floor, "0 个 @ 2020-06-30", day_of(2019, 12, 31), STATUS_ON_TRACK);
	stands(floor, "1 个 @ 2020-06-30", day_of(2019, 12, 31), STATUS_AHEAD);
	stands(floor, "1199 个 @ 2020-06-30", day_of(2020, 12, 30), STATUS_ON_TRACK);
	stands(floor, "1199 个 @ 2020-06-30", day_of(2020, 12, 31), STATUS_MISSED);
	stands(floor, "1200 个 @ 2020-06-30", day_of(2020, 12, 31), STATUS_MET);
	stands(floor, "1200 个 @ 2020-06-30", day_of(2020, 1, 31), STATUS_MET);
	stands(floor, "1199 个", NO_DAY, STATUS_UNKNOWN);
	stands(floor, "1200 个", NO_DAY, STATUS_MET);
	stands("<= 1200 个 total in 2020", "3 个", NO_DAY, STATUS_UNKNOWN);
	stands("<= 1200 个 total in 2020", "1300 个", NO_DAY, STATUS_UNKNOWN);
	stands("<= 1200 个 total in 2020", "1200 个 @ 2020-12-31", NO_DAY, STATUS_MET);
	stands("<= 1200 个 level in 2020", "3 个", NO_DAY, STATUS_MET);
	stands(">= 90 % by 2020-12-31", "85.5 %", NO_DAY, STATUS_ON_TRACK);
	stands(">= 90 % by 2020-12-31", "85.5 % @ 2020-12-31", NO_DAY, STATUS_MISSED);
	stands(">= 90 % by 2020-12-31", "85.5 % @ 2020-12-31", day_of(2020, 12, 30),
		   STATUS_ON_TRACK);
}

/* The usual pairs need not be unpacked. */
static void
test_in_place(void)
{
	static const char *const pairs[][2] = {
		{">= 1200 个 in 2020", "620 个 @ 2020-06-30"},
		{">= 1200 个 in 2020", "620 个"},
		{">= 90 %", "80 %"},
		{">= 90 %", "80 % @ 2020-06-30"},
		{"<= 40 天 in 2020", "39 天 @ 2020-06-30"},
		{"<= 40 个 total in 2020", "17 个 @ 2020-06-30"},
		{"> 5 亿元 in 2020Q1", "7 亿元 @ 2020-01-31"},
		{"< 5 亿元 by 2020-12-31", "4 亿元 @ 2020-01-31"}
	};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
	{
		uint8_t		target_bytes[TARGET_STORED_MAX];
		uint8_t		progress_bytes[PROGRESS_STORED_MAX];
		size_t		target_size;
		size_t		progress_size;
		double		completion;
		progress	p;
		target		t;

		read_pair(pairs[i][0], pairs[i][1], &t, &p);
		target_size = target_store(&t, target_bytes);
		progress_size = progress_store(&p, progress_bytes);
		ok(score_completion_stored(target_bytes, target_size, progress_bytes,
								   progress_size, &completion) &&
		   completion == score_completion(&t, &p),
		   "'%s' with '%s' is scored in place", pairs[i][0], pairs[i][1]);
	}
}

int
main(void)
{
	test_limits();
	test_other_targets();
	test_days();
	test_in_place();
	return done_testing();
}
