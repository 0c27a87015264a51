/*
 * pace.c
 *	  Elapsed, expected, pace, schedule gap, lead days and days late.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "schedule/score_time.h"

#include "schedule/trajectory.h"

/* Decimal places of an expected value in addition to those of its target. */
#define EXPECTED_SCALE_MORE 4

bool
score_elapsed(const target *t, int32_t day, const schedule *s, double *result)
{
	rational	elapsed;

	if (!trajectory_elapsed(&elapsed, t, day, s))
		return false;
	*result = rational_to_double(&elapsed);
	return true;
}

/* The widest scale of the numbers that make the bounds. */
static int
target_scale(const target *t)
{
	int			scale = t->value.scale;

	if (t->comparator == COMPARATOR_DONE)
		return 0;
	if (t->comparator == COMPARATOR_RANGE && t->upper.scale > scale)
		scale = t->upper.scale;
	return scale;
}

error_code
score_expected(const target *t, int32_t day, const schedule *s,
			   progress *expected, bool *known)
{
	rational	value;
	trajectory	tr;
	assessment	a;
	int			scale = target_scale(t) + EXPECTED_SCALE_MORE;

	assessment_set_target(&a, t, target_unit(t));
	trajectory_make(&tr, t, &a, day, s);
	*known = tr.has_expected && day != NO_DAY;
	if (!*known)
		return ERROR_NONE;

	*expected = (progress) {.as_of = NO_DAY,.is_change = t->is_change};
	expected->kind = t->comparator == COMPARATOR_DONE ?
		PROGRESS_DONE : PROGRESS_VALUE;
	if (expected->kind == PROGRESS_VALUE)
		expected->unit = t->unit;
	expected->has_base = t->has_base;
	expected->base = t->base;
	if (scale > DECIMAL_MAX_SCALE)
		scale = DECIMAL_MAX_SCALE;
	trajectory_expected(&value, &tr);
	return rational_to_decimal(&value, 0, scale,
							   ROUND_HALF_AWAY_FROM_ZERO, &expected->value) ?
		ERROR_NONE : ERROR_RANGE;
}

/* The report, and the trajectory on its own day. */
static void
set_pair(assessment *a, trajectory *tr, const target *t, const progress *p,
		 const schedule *s)
{
	assessment_make(a, t, p);
	trajectory_make(tr, t, a, p->as_of, s);
}

bool
score_pace(const target *t, const progress *p, const schedule *s,
		   double *result)
{
	rational	pace;
	trajectory	tr;
	assessment	a;

	set_pair(&a, &tr, t, p, s);
	if (!trajectory_pace(&pace, &tr, &a))
		return false;
	*result = rational_to_double(&pace);
	return true;
}

bool
score_schedule_gap(const target *t, const progress *p, const schedule *s,
				   double *result)
{
	rational	gap;
	trajectory	tr;
	assessment	a;

	set_pair(&a, &tr, t, p, s);
	if (!trajectory_gap(&gap, &tr, &a))
		return false;
	rational_scale(&gap, PERCENT_PER_WHOLE, 1);
	*result = rational_to_double(&gap);
	return true;
}

/* The share of the way that is done, clamped to what a schedule can expect. */
static void
share_of_way(rational *share, const trajectory *tr, const assessment *a)
{
	rational_subtract(share, &a->value, &tr->start);
	rational_divide(share, share, &tr->way);
	if (rational_sign(share) < 0)
		rational_set_integer(share, 0);
	else if (rational_compare_integer(share, 1) > 0)
		rational_set_integer(share, 1);
}

/* The day itself if it lies in the span, else the nearer end. */
static void
nearest_day(rational *nearest, const schedule_span *span, int32_t day)
{
	rational_set_integer(nearest, day);
	if (span->has_first && rational_compare(nearest, &span->first) < 0)
		rational_copy(nearest, &span->first);
	else if (span->has_last && rational_compare(nearest, &span->last) > 0)
		rational_copy(nearest, &span->last);
}

/*
 * The lead is the time from the report to the day on which its value is
 * expected; for a cap, which is used up, it is the time from that day to the
 * report.
 */
bool
score_lead_days(const target *t, const progress *p, const schedule *s,
				double *result)
{
	schedule_span span;
	rational	share;
	rational	expected_day;
	rational	day;
	period		whole;
	trajectory	tr;
	assessment	a;

	set_pair(&a, &tr, t, p, s);
	if (!tr.ramps || !tr.has_expected || trajectory_is_beyond(&tr, &a) ||
		rational_sign(&tr.way) == 0 || !trajectory_period(&whole, t))
		return false;

	share_of_way(&share, &tr, &a);
	schedule_days(&span, whole, &share, s);
	nearest_day(&expected_day, &span, p->as_of);
	rational_set_integer(&day, p->as_of);
	rational_subtract(&expected_day, &expected_day, &day);
	if (tr.is_cap)
		rational_negate(&expected_day);
	*result = rational_to_double(&expected_day);
	return true;
}

bool
score_days_late(const target *t, const progress *p, int32_t *days)
{
	int32_t		due = target_due(t);

	if (due == NO_DAY || p->as_of == NO_DAY)
		return false;
	*days = p->as_of > due ? p->as_of - due : 0;
	return true;
}
