/*
 * test_score_laws.c
 *	  What must hold for every pair: the laws of met, completion, remaining,
 *	  pace and status, over random ones.
 *
 * `build/unit/test_score_laws 1000000` tries a million for each law.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pairs.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>

#include "storage/progress_store.h"
#include "storage/target_store.h"
#include "score/assessment.h"
#include "score/score_rule.h"
#include "schedule/score_stored.h"
#include "schedule/score_time.h"
#include "schedule/status.h"
#include "schedule/trajectory.h"
#include "tap.h"

#define COMPLAINTS 3

typedef bool (*law) (const target *t, const progress *p);

/* Pairs for each law; an argument asks for more. */
static long rounds = 100000;

static const schedule straight = {.count = 0};

static bool
completion_agrees_with_met(const target *t, const progress *p)
{
	return (score_completion(t, p) >= 1.0) == score_met(t, p);
}

static bool
percent_agrees_with_completion(const target *t, const progress *p)
{
	double		percent = score_completion_pct(t, p);
	double		completion = score_completion(t, p);

	return (percent >= 100.0) == score_met(t, p) &&
		fabs(percent - 100 * completion) <= fabs(percent) * DBL_EPSILON;
}

/* How many pairs were scored without being unpacked. */
static long stored_count;

static bool
stored_is_unpacked(const target *t, const progress *p)
{
	uint8_t		target_bytes[TARGET_STORED_MAX];
	uint8_t		progress_bytes[PROGRESS_STORED_MAX];
	size_t		target_size = target_store(t, target_bytes);
	size_t		progress_size = progress_store(p, progress_bytes);
	int32_t		as_of = random_below(2) == 0 ? NO_DAY : random_below(9000);
	double		completion;
	status		state;

	if (score_status_stored(target_bytes, target_size, progress_bytes,
							progress_size, as_of, &completion, &state) &&
		(state != score_status(t, p, as_of) ||
		 completion != score_completion(t, p)))
		return false;
	if (!score_completion_stored(target_bytes, target_size, progress_bytes,
								 progress_size, &completion))
		return true;
	stored_count++;
	return completion == score_completion(t, p) &&
		!(completion == 0 && signbit(completion));
}

/* A kind of pair that is unpacked costs three times as much. */
static void
test_usual_kinds(void)
{
	static const char *const kinds[][2] = {
		{">= 2700.5 亿元 in 2020", "1350.5 亿元 @ 2020-06-30"},
		{">= 2700.5 亿元 in 2020", "13505000.0 万元 @ 2020-06-30"},
		{">= 2700.5 公顷 in 2020", "20257.5 亩 @ 2020-06-30"},
		{">= 2700 个 in 2020", "1350 家 @ 2020-06-30"},
		{"~>= 2700.5 亿元 in 2020", "1350.5 亿元 @ 2020-06-30"},
		{"2200.5..2700.5 亿元 in 2020", "1350.5 亿元 @ 2020-06-30"},
		{">= 88.5 % in 2020", "1350.5 of 3000.5 万亩 @ 2020-06-30"},
		{">= 2700.5 亿元 from 50.5 in 2020", "1350.5 亿元 @ 2020-06-30"},
		{">= +15.5 % in 2020", "+13.2 % @ 2020-06-30"},
		{">= +15.5 % from 2000.5 亿元 in 2020", "2200.5 亿元 @ 2020-06-30"}
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
	{
		uint8_t		target_bytes[TARGET_STORED_MAX];
		uint8_t		progress_bytes[PROGRESS_STORED_MAX];
		double		completion;
		status		state;
		progress	p;
		target		t;

		ok(read_pair(kinds[i][0], kinds[i][1], &t, &p) &&
		   score_status_stored(target_bytes, target_store(&t, target_bytes),
							   progress_bytes,
							   progress_store(&p, progress_bytes),
							   NO_DAY, &completion, &state),
		   "'%s' with '%s' is scored in place", kinds[i][0], kinds[i][1]);
	}
}

/* One more reported brings a floor nearer and a cap no further. */
static bool
completion_is_monotone(const target *t, const progress *p)
{
	progress	more = *p;
	double		before = score_completion(t, p);
	double		after;
	assessment	a;

	more.value.digits++;
	if (!decimal_valid(more.value) || progress_check(&more) != ERROR_NONE)
		return true;
	after = score_completion(t, &more);
	assessment_make(&a, t, p);
	if (a.rule == ASSESSMENT_INSIDE)
		return after <= 1.0;
	if (target_has_floor(t) && target_has_ceiling(t) && a.is_floor)
		return after >= before || after < 1.0;
	return a.is_floor ? after >= before : after <= before;
}

/* Ten times the number in a tenth of the unit is the same value. */
static bool
completion_ignores_scale(const target *t, const progress *p)
{
	progress	finer = *p;

	if (__builtin_mul_overflow(p->value.digits, 10, &finer.value.digits))
		return true;
	finer.value.scale++;
	if (!decimal_valid(finer.value))
		return true;
	return score_completion(t, &finer) == score_completion(t, p) &&
		score_met(t, &finer) == score_met(t, p);
}

/* A number in 万 of its unit instead, if there is room for the digits. */
static bool
to_ten_thousands(decimal *d)
{
	d->scale += 4;
	return decimal_valid(*d);
}

/* Target and report in ten thousands of the unit, both or either. */
static bool
completion_ignores_unit(const target *t, const progress *p)
{
	const uint8_t ten_thousand = 4;
	target		other = *t;
	progress	report = *p;

	if (t->comparator == COMPARATOR_DONE || p->kind != PROGRESS_VALUE ||
		t->unit.over.multiplier != 0 || p->unit.over.multiplier != 0 ||
		unit_is_bare(&t->unit) || (t->is_change && !p->is_change) ||
		!to_ten_thousands(&other.value) || !to_ten_thousands(&other.upper) ||
		!to_ten_thousands(&other.baseline) ||
		!to_ten_thousands(&other.tolerance) ||
		!to_ten_thousands(&report.value))
		return true;
	other.unit.over.multiplier = ten_thousand;
	report.unit.over.multiplier = ten_thousand;
	if (!t->is_change)
		other.baseline_unit = other.unit;
	return score_completion(&other, &report) == score_completion(t, p) &&
		score_completion(&other, p) == score_completion(t, p) &&
		score_completion(t, &report) == score_completion(t, p) &&
		score_met(&other, &report) == score_met(t, p);
}

/* Nothing remains of what is met, nor of a strict bound only equalled. */
static bool
nothing_remains_when_met(const target *t, const progress *p)
{
	progress	rest;
	assessment	a;

	if (score_remaining(t, p, &rest) != ERROR_NONE)
		return true;
	assessment_make(&a, t, p);
	if (rest.value.digits < 0 || rest.is_change || rest.as_of != NO_DAY ||
		progress_check(&rest) != ERROR_NONE)
		return false;
	if (rest.value.digits == 0)
		return a.met || (a.is_strict &&
						 rational_compare(&a.value, &a.bound) == 0);
	return !a.met;
}

static int
sign(double x)
{
	return (x > 0) - (x < 0);
}

/* Pace, gap and lead may be nil at an end of the way, but never disagree. */
static bool
pace_gap_and_lead_agree(const target *t, const progress *p)
{
	double		pace;
	double		gap;
	double		lead;

	if (!score_pace(t, p, &straight, &pace))
		return true;
	if (!score_schedule_gap(t, p, &straight, &gap))
		return false;
	if (fabs(pace - 1) > 4 * DBL_EPSILON && fabs(gap) > DBL_EPSILON &&
		sign(pace - 1) != sign(gap))
		return false;
	if (!score_lead_days(t, p, &straight, &lead))
		return true;
	return sign(lead) == 0 || sign(gap) == 0 || sign(lead) == sign(gap);
}

/* From the due date on the bound is expected. */
static bool
expected_at_the_end_is_the_bound(const target *t, const progress *p)
{
	int32_t		due = target_due(t);
	rational	expected;
	trajectory	tr;
	assessment	a;

	assessment_make(&a, t, p);
	trajectory_make(&tr, t, &a, due, &straight);
	if (due == NO_DAY || !tr.has_expected)
		return true;
	trajectory_expected(&expected, &tr);
	return rational_compare(&expected, &tr.bound) == 0;
}

/* A total, or a change that ramps, may still leave what it is to stay within. */
static bool
can_be_lost(const target *t, const progress *p)
{
	trajectory	tr;
	assessment	a;

	assessment_make(&a, t, p);
	trajectory_make(&tr, t, &a, NO_DAY, &straight);
	if (t->is_change)
		return tr.ramps && tr.is_cap;
	return t->is_total && (tr.is_cap || tr.two_sided);
}

static bool
status_agrees_with_met(const target *t, const progress *p)
{
	int32_t		due = target_due(t);
	bool		met = score_met(t, p);
	status		early;

	if (due == NO_DAY)
		return true;
	early = score_status(t, p, due - 1);
	if (score_status(t, p, due) != (met ? STATUS_MET : STATUS_MISSED))
		return false;
	if (early == STATUS_MET)
		return met && !can_be_lost(t, p);
	return early != STATUS_MISSED && early != STATUS_NO_REPORT &&
		(!met || can_be_lost(t, p));
}

/* On the due date, nothing is left to forecast. */
static bool
forecast_at_the_end_is_the_value(const target *t, const progress *p)
{
	progress	last = *p;
	rational	value;
	double		forecast;

	last.as_of = target_due(t);
	if (last.as_of == NO_DAY || !score_forecast(t, &last, &straight, &forecast))
		return true;
	assessment_value(&value, t, p, assessment_unit(t, p));
	return forecast == rational_to_double(&value);
}

/* Every double that a pair has, in numbers of one form or the other. */
#define FIGURES 10

static void
score_all(double *figures, const target *t, const progress *p, bool wide)
{
	static const decimal shares[] = {
		{.digits = 15,.scale = 2}, {.digits = 4,.scale = 1}, {.digits = 1}
	};
	const schedule bent = {.shares = shares,.count = 3};
	int			i = 0;

	memset(figures, 0, FIGURES * sizeof(*figures));
	rational_start_wide = wide;
	figures[i++] = score_completion(t, p);
	figures[i++] = score_completion_pct(t, p);
	figures[i++] = score_points(t, p, &score_default_rule);
	figures[i++] = score_status(t, p, NO_DAY);
	score_elapsed(t, p->as_of, &bent, &figures[i++]);
	score_pace(t, p, &bent, &figures[i++]);
	score_schedule_gap(t, p, &straight, &figures[i++]);
	score_lead_days(t, p, &bent, &figures[i++]);
	score_forecast(t, p, &straight, &figures[i++]);
	score_required_rate(t, p, &figures[i++]);
	rational_start_wide = false;
}

static bool
forms_agree(const target *t, const progress *p)
{
	double		quick[FIGURES];
	double		widened[FIGURES];

	score_all(quick, t, p, false);
	score_all(widened, t, p, true);
	return memcmp(quick, widened, sizeof(quick)) == 0;
}

static void
hold(law holds, const char *name)
{
	long		held = 0;

	for (long i = 0; i < rounds; i++)
	{
		progress	p;
		target		t;

		random_pair(&t, &p);
		if (holds(&t, &p))
			held++;
		else if (i - held < COMPLAINTS)
			show_pair(&t, &p);
	}
	is_int(held, rounds, name);
}

/* All or some of the bytes, as they are or one changed, in memory of that size. */
static uint8_t *
damaged(const uint8_t *bytes, size_t whole, size_t *size)
{
	uint8_t    *copy;

	*size = random_below(2) ? whole : 1 + (size_t) random_below((int) whole);
	copy = malloc(*size);
	memcpy(copy, bytes, *size);
	copy[random_below((int) *size)] ^= (uint8_t) (random_below(2) << random_below(8));
	return copy;
}

/* Truncated and damaged, either or both. */
static void
test_any_bytes(void)
{
	for (long i = 0; i < rounds; i++)
	{
		uint8_t		bytes[TARGET_STORED_MAX];
		progress	p;
		target		t;
		double		completion;
		status		state;
		size_t		target_size;
		size_t		progress_size;
		uint8_t    *target_bytes;
		uint8_t    *progress_bytes;

		random_pair(&t, &p);
		target_bytes = damaged(bytes, target_store(&t, bytes), &target_size);
		progress_bytes = damaged(bytes, progress_store(&p, bytes),
								 &progress_size);
		score_completion_stored(target_bytes, target_size, progress_bytes,
								progress_size, &completion);
		score_status_stored(target_bytes, target_size, progress_bytes,
							progress_size, NO_DAY, &completion, &state);
		free(target_bytes);
		free(progress_bytes);
	}
	ok(true, "damaged bytes are scored or left, and nothing beyond is read");
}

int
main(int argc, char **argv)
{
	if (argc > 1)
		rounds = strtol(argv[1], NULL, 10);
	hold(completion_agrees_with_met, "completion >= 1 exactly when met");
	hold(percent_agrees_with_completion,
		 "completion in percent is 100 times completion, and 100 exactly when met");
	hold(stored_is_unpacked, "scored in place is scored unpacked");
	ok(stored_count > rounds / 4, "and many a pair is scored in place");
	test_usual_kinds();
	hold(completion_is_monotone, "completion is monotone in the value");
	hold(completion_ignores_scale, "completion ignores trailing zeros");
	hold(completion_ignores_unit, "completion ignores the unit it is in");
	hold(nothing_remains_when_met,
		 "remaining is 0 exactly when met or equalled");
	hold(pace_gap_and_lead_agree, "pace, gap and lead agree in sign");
	hold(expected_at_the_end_is_the_bound,
		 "expected at the due date is the target");
	hold(status_agrees_with_met,
		 "status agrees with met before and after the due date");
	hold(forecast_at_the_end_is_the_value,
		 "forecast at the due date is the value");
	hold(forms_agree, "wide integers give the same doubles as 128 bits");
	test_any_bytes();
	return done_testing();
}
