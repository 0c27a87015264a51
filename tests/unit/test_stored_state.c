/*
 * test_stored_state.c
 *	  Each check of the stored states of summary, forecast_fit and sdg_rollup
 *	  refuses what it is for.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <math.h>

#include "aggregate/forecast_fit.h"
#include "aggregate/summary.h"
#include "growth/sdg_rollup.h"
#include "notation/progress_read.h"
#include "notation/target_read.h"
#include "storage/bytes.h"
#include "stored_state.h"

static error_code
load_summary(const uint8_t *at, size_t count)
{
	summary		s;

	return summary_load(at, count, &s);
}

static void
test_summary(const summary *s, const char *why)
{
	size = summary_store(s, bytes);
	is_int(load_copy(load_summary, size), ERROR_STORED, why);
}

static void
test_summaries(void)
{
	const decimal one = {.digits = 1};
	summary		right;
	summary		s;

	summary_start(&right);
	summary_add(&right, STATUS_MISSED, 0.5, one, true);
	summary_add(&right, STATUS_ON_TRACK, 0.5, one, false);
	summary_add_unreported(&right, STATUS_NO_REPORT);
	size = summary_store(&right, bytes);
	test_frame(load_summary, "a summary");

	s = right;
	s.count[STATUS_MET] = SUMMARY_ROWS_MAX;
	test_summary(&s, "more rows than can be counted");
	s = right;
	s.reported = 4;
	test_summary(&s, "more reports than indicators");
	s = right;
	s.binding_missed = 2;
	test_summary(&s, "more binding ones missed than missed");
	s = right;
	s.count[STATUS_MISSED] = s.binding_missed = 3;
	test_summary(&s, "more binding ones missed than reported");
	s = right;
	s.worst = NAN;
	test_summary(&s, "a worst that is no number");
	s.worst = INFINITY;
	test_summary(&s, "a worst that is infinite");
	s.worst = -0.0;
	test_summary(&s, "a worst of negative 0");
	summary_start(&s);
	s.worst = 0.5;
	test_summary(&s, "a worst of no report");
	s = right;
	s.weight[SUMMARY_LIMBS - 1] = 1;
	test_summary(&s, "more weight than rows can have");
	s = right;
	s.weighted[SUMMARY_LIMBS - 1] = 1;
	test_summary(&s, "a mean above 1");
}

static error_code
load_fit(const uint8_t *at, size_t count)
{
	forecast_fit f;

	return forecast_fit_load(at, count, &f);
}

static void
test_fit(const forecast_fit *f, const char *why)
{
	size = forecast_fit_store(f, bytes);
	is_int(load_copy(load_fit, size), ERROR_STORED, why);
}

static forecast_fit
fit_of(const char *a, const char *b)
{
	static const char goal[] = ">= 100 个 in 2020";
	const char *const reports[] = {a, b};
	forecast_fit f;
	parse_error error;
	target		t;

	forecast_fit_start(&f);
	if (target_parse(goal, strlen(goal), &t, &error) != ERROR_NONE)
		abort();
	for (int i = 0; i < 2; i++)
	{
		progress	p;

		if (progress_parse(reports[i], strlen(reports[i]), &p,
						   &error) != ERROR_NONE ||
			!forecast_fit_add(&f, &t, &p))
			abort();
	}
	return f;
}

static void
test_fit_target(void)
{
	const forecast_fit right = fit_of("5 个 @ 2020-03-31", "7 个 @ 2020-06-30");
	forecast_fit f = right;

	forecast_fit_store(&right, bytes);
	size = sizeof(bytes);
	test_byte(load_fit, 2, 0x20, "a target that is too long");
	size = forecast_fit_store(&right, bytes);
	test_frame(load_fit, "a fit");
	test_byte(load_fit, 1, 0xFF, "a target that is longer than the bytes");
	f.target[0]++;
	test_fit(&f, "a target of another version");
	f = right;
	f.target_size = 0;
	test_fit(&f, "reports without a target");
}

static void
test_fit_dates(void)
{
	const forecast_fit right = fit_of("5 个 @ 2020-03-31", "7 个 @ 2020-06-30");
	const forecast_fit empty = fit_of("5 个", "7 个");
	forecast_fit f = right;

	f.date[0] = DAY_MIN - 1;
	test_fit(&f, "a date that is none");
	f = right;
	f.date[1] = f.date[0];
	test_fit(&f, "a date twice");
	f = right;
	f.count = 1;
	test_fit(&f, "more dates than reports");
	f = right;
	f.date_count = 0;
	test_fit(&f, "reports without dates");
	f.count = -1;
	test_fit(&f, "a negative number of reports");
	f = right;
	f.count = INT64_MAX;
	test_fit(&f, "more reports than can be counted");
	size = forecast_fit_store(&empty, bytes);
	is_int(load_copy(load_fit, size), ERROR_NONE, "a fit of undated reports");
}

/* One date more than is kept, between its number and the sums. */
static void
test_fit_date_count(void)
{
	forecast_fit f = fit_of("5 个 @ 2020-03-31", "7 个 @ 2020-06-30");
	size_t		count_at = 1 + 2 + f.target_size + 8;
	size_t		sums_at = count_at + 1 + 4 * 2;

	f.count = 4;
	size = forecast_fit_store(&f, bytes);
	memmove(bytes + sums_at + 8, bytes + sums_at, size - sums_at);
	size += 8;
	bytes[count_at] = 4;
	put_day(put_day(bytes + sums_at, f.date[1] + 1), f.date[1] + 2);
	is_int(load_copy(load_fit, size), ERROR_STORED, "more dates than are kept");
}

static void
test_fit_sums(void)
{
	forecast_fit empty = fit_of("5 个", "7 个");
	wide	   *const sums[] = {
		&empty.days, &empty.squares, &empty.values, &empty.products
	};
	static const char *const reasons[] = {
		"days of no report", "squares of no report", "values of no report",
		"products of no report"
	};

	for (int i = 0; i < 4; i++)
	{
		wide_set(sums[i], 1);
		test_fit(&empty, reasons[i]);
		wide_set(sums[i], 0);
	}
}

static error_code
load_rollup(const uint8_t *at, size_t count)
{
	sdg_rollup	r;

	return sdg_rollup_load(at, count, &r);
}

static void
test_rollup(const sdg_rollup *r, const char *why)
{
	size = sdg_rollup_store(r, bytes);
	is_int(load_copy(load_rollup, size), ERROR_STORED, why);
}

static void
test_rollups(void)
{
	sdg_rollup	right;
	sdg_rollup	r;

	sdg_rollup_start(&right);
	sdg_rollup_add(&right, 2.5, true);
	sdg_rollup_add(&right, -1, false);
	size = sdg_rollup_store(&right, bytes);
	test_frame(load_rollup, "a roll-up");

	sdg_rollup_start(&r);
	r.count = -1;
	r.achieved = -1;
	test_rollup(&r, "a negative number of scores");
	r = right;
	r.count = INT64_MAX;
	test_rollup(&r, "more scores than can be counted");
	r = right;
	r.achieved = -1;
	test_rollup(&r, "a negative number of achieved targets");
	r.achieved = 3;
	test_rollup(&r, "more targets achieved than scored");
	r = right;
	r.sum.limb[0] = UINT64_C(11) << 60;
	test_rollup(&r, "a sum above 5 for each");
	r.sum.sign = -1;
	test_rollup(&r, "a sum below -5 for each");
}

int
main(void)
{
	test_summaries();
	test_fit_target();
	test_fit_dates();
	test_fit_date_count();
	test_fit_sums();
	test_rollups();
	return done_testing();
}
