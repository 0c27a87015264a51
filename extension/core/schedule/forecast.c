/*
 * forecast.c
 *	  Where the report leads if its pace holds, and the rate that is needed.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "schedule/score_time.h"

#include "schedule/trajectory.h"

/* Without a ramp the value stays as it is; on a ramp its pace goes on. */
bool
score_forecast(const target *t, const progress *p, const schedule *s,
			   double *result)
{
	rational	value;
	trajectory	tr;
	assessment	a;

	assessment_make(&a, t, p);
	rational_copy(&value, &a.value);
	trajectory_make(&tr, t, &a, p->as_of, s);
	if (tr.ramps)
	{
		if (!tr.has_expected || rational_sign(&tr.elapsed) == 0)
			return false;
		rational_subtract(&value, &value, &tr.start);
		rational_divide(&value, &value, &tr.elapsed);
		rational_add(&value, &value, &tr.start);
	}
	*result = rational_to_double(&value);
	return true;
}

/* 0 when met, whatever the date; else what is missing over the days left. */
bool
score_required_rate(const target *t, const progress *p, double *result)
{
	int32_t		due = target_due(t);
	rational	rate;
	assessment	a;

	assessment_make(&a, t, p);
	if (a.met)
	{
		*result = 0.0;
		return true;
	}
	if (due == NO_DAY || p->as_of == NO_DAY || p->as_of >= due)
		return false;
	rational_subtract(&rate, &a.bound, &a.value);
	rational_scale(&rate, 1, (uint64_t) ((int64_t) due - p->as_of));
	*result = rational_to_double(&rate);
	return true;
}
