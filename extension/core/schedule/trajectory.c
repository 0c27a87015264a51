/*
 * trajectory.c
 *	  The path that a target sets over its period, and what it expects on a day.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "schedule/trajectory.h"

/* Does the period of a change begin on the day after its base ends? */
static bool
follows_base(const target *t)
{
	int32_t		starts = target_starts(t);

	return t->has_base && starts != NO_DAY && starts == t->base.last + 1;
}

/*
 * Of two bounds, the one on the side of the start comes first.  A start
 * between them leaves no ramp: false.
 */
static bool
near_bound(trajectory *tr, const target *t, const assessment *a, bool *is_floor)
{
	*is_floor = target_has_floor(t);
	if (*is_floor)
	{
		rational_copy(&tr->bound, &a->floor);
		if (!tr->two_sided || rational_compare(&tr->start, &tr->bound) < 0)
			return true;
	}
	*is_floor = false;
	rational_copy(&tr->bound, &a->ceiling);
	return !tr->two_sided || rational_compare(&tr->start, &tr->bound) > 0;
}

/* Where the ramp starts, if there is one; tr->bound is set either way. */
static bool
find_ramp(trajectory *tr, const target *t, const assessment *a)
{
	bool		is_floor;

	if (a->has_baseline)
		rational_copy(&tr->start, &a->baseline);
	else
		rational_set_integer(&tr->start, 0);
	if (!near_bound(tr, t, a, &is_floor))
		return false;
	if (a->has_baseline)
		return assessment_baseline_counts(a, &tr->bound, is_floor);

	tr->is_cap = !tr->two_sided &&
		bound_is_cap(rational_sign(&tr->bound), is_floor);
	if (t->is_change)
		return follows_base(t);
	return t->is_total || t->comparator == COMPARATOR_DONE;
}

bool
trajectory_period(period *p, const target *t)
{
	p->first = target_starts(t);
	p->last = target_due(t);
	return p->first != NO_DAY && p->last != NO_DAY;
}

bool
trajectory_elapsed(rational *elapsed, const target *t, int32_t day,
				   const schedule *s)
{
	period		p;

	if (!trajectory_period(&p, t) || day == NO_DAY)
		return false;
	schedule_elapsed(elapsed, p, day, s);
	return true;
}

void
trajectory_make(trajectory *tr, const target *t, const assessment *a,
				int32_t day, const schedule *s)
{
	tr->two_sided = target_has_floor(t) && target_has_ceiling(t);
	tr->is_cap = false;
	tr->ramps = find_ramp(tr, t, a);
	if (!tr->ramps)
	{
		tr->has_expected = !tr->two_sided;
		return;
	}
	tr->has_expected = trajectory_elapsed(&tr->elapsed, t, day, s);
	if (!tr->has_expected)
		return;
	rational_subtract(&tr->way, &tr->bound, &tr->start);
	rational_multiply(&tr->expected_way, &tr->way, &tr->elapsed);
}

void
trajectory_expected(rational *expected, const trajectory *tr)
{
	if (tr->ramps)
		rational_add(expected, &tr->expected_way, &tr->start);
	else
		rational_copy(expected, &tr->bound);
}

bool
trajectory_is_beyond(const trajectory *tr, const assessment *a)
{
	int			way;

	if (!tr->ramps || !tr->two_sided || a->met)
		return false;
	way = rational_compare(&tr->bound, &tr->start);
	return rational_compare(&a->value, &tr->bound) == way;
}

/* Is the value to be held against the ramp, and not just against the bound? */
static bool
is_on_way(const trajectory *tr, const assessment *a)
{
	return tr->ramps && !trajectory_is_beyond(tr, a) &&
		rational_sign(&tr->way) != 0;
}

/* Where nothing ramps, or nothing can: pace is completion. */
static void
pace_without_ramp(rational *pace, const assessment *a)
{
	if (a->is_strict && a->rule != ASSESSMENT_ZERO &&
		rational_compare(&a->value, &a->bound) == 0)
		rational_set_integer(pace, 1);
	else
		assessment_ratio(pace, a);
}

/* The way done over the way expected; of a cap, which starts at 0, 2 - that. */
bool
trajectory_pace(rational *pace, const trajectory *tr, const assessment *a)
{
	rational	done;

	if (tr->ramps && !tr->has_expected)
		return false;
	if (!is_on_way(tr, a))
	{
		pace_without_ramp(pace, a);
		return true;
	}
	if (rational_sign(&tr->elapsed) == 0)
		return false;
	rational_subtract(&done, &a->value, &tr->start);
	if (tr->is_cap)
	{
		rational_add(pace, &tr->expected_way, &tr->expected_way);
		rational_subtract(&done, pace, &done);
	}
	rational_divide(pace, &done, &tr->expected_way);
	return true;
}

/* The difference to what is expected, of the whole way; of a cap negated. */
bool
trajectory_gap(rational *gap, const trajectory *tr, const assessment *a)
{
	rational	one;

	if (tr->ramps && !tr->has_expected)
		return false;
	if (!is_on_way(tr, a))
	{
		rational_set_integer(&one, 1);
		pace_without_ramp(gap, a);
		rational_subtract(gap, gap, &one);
		return true;
	}
	rational_subtract(gap, &a->value, &tr->start);
	rational_subtract(gap, gap, &tr->expected_way);
	rational_divide(gap, gap, &tr->way);
	if (tr->is_cap)
		rational_negate(gap);
	return true;
}
