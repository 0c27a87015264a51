/*
 * trajectory.c
 *	  The path that a target sets over its period, and what it expects on a day.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "schedule/trajectory.h"

#include "unit/unit_convert.h"

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
near_bound(trajectory *tr, const target *t, bool *is_floor)
{
	*is_floor = target_has_floor(t);
	if (*is_floor)
	{
		assessment_floor(&tr->bound, t, tr->unit);
		if (!tr->two_sided || rational_compare(&tr->start, &tr->bound) < 0)
			return true;
	}
	*is_floor = false;
	assessment_ceiling(&tr->bound, t, tr->unit);
	return !tr->two_sided || rational_compare(&tr->start, &tr->bound) > 0;
}

/* Where the ramp starts, if there is one; tr->bound is set either way. */
static bool
find_ramp(trajectory *tr, const target *t)
{
	bool		is_floor;
	int			sign;

	rational_set_integer(&tr->start, 0);
	if (!t->is_change && t->has_baseline)
		unit_convert_decimal(&tr->start, t->baseline, &t->baseline_unit,
							 tr->unit);
	if (!near_bound(tr, t, &is_floor))
		return false;
	if (!t->is_change && t->has_baseline)
		return assessment_baseline(&tr->start, t, tr->unit, &tr->bound,
								   is_floor);

	sign = rational_sign(&tr->bound);
	tr->is_cap = !tr->two_sided &&
		(sign == 0 ? !is_floor : is_floor != (sign > 0));
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
trajectory_make(trajectory *tr, const target *t, const unit *u, int32_t day,
				const schedule *s)
{
	tr->unit = u;
	tr->two_sided = target_has_floor(t) && target_has_ceiling(t);
	tr->is_cap = false;
	tr->ramps = find_ramp(tr, t);
	if (!tr->ramps)
	{
		tr->has_expected = !tr->two_sided;
		rational_copy(&tr->expected, &tr->bound);
		return;
	}
	tr->has_expected = trajectory_elapsed(&tr->elapsed, t, day, s);
	if (!tr->has_expected)
		return;
	rational_subtract(&tr->expected, &tr->bound, &tr->start);
	rational_multiply(&tr->expected, &tr->expected, &tr->elapsed);
	rational_add(&tr->expected, &tr->expected, &tr->start);
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
		rational_compare(&tr->bound, &tr->start) != 0;
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

/* The way done, of the way expected; of a cap 2 - v / expected. */
bool
trajectory_pace(rational *pace, const trajectory *tr, const assessment *a)
{
	rational	way;

	if (tr->ramps && !tr->has_expected)
		return false;
	if (!is_on_way(tr, a))
	{
		pace_without_ramp(pace, a);
		return true;
	}
	if (rational_sign(&tr->elapsed) == 0)
		return false;
	if (tr->is_cap)
	{
		rational_add(pace, &tr->expected, &tr->expected);
		rational_subtract(pace, pace, &a->value);
		rational_divide(pace, pace, &tr->expected);
		return true;
	}
	rational_subtract(pace, &a->value, &tr->start);
	rational_subtract(&way, &tr->expected, &tr->start);
	rational_divide(pace, pace, &way);
	return true;
}

/* The difference to what is expected, of the whole way; of a cap negated. */
bool
trajectory_gap(rational *gap, const trajectory *tr, const assessment *a)
{
	rational	way;

	if (tr->ramps && !tr->has_expected)
		return false;
	if (!is_on_way(tr, a))
	{
		rational_set_integer(&way, 1);
		pace_without_ramp(gap, a);
		rational_subtract(gap, gap, &way);
		return true;
	}
	if (tr->is_cap)
	{
		rational_subtract(gap, &tr->expected, &a->value);
		rational_divide(gap, gap, &tr->bound);
		return true;
	}
	rational_subtract(gap, &a->value, &tr->expected);
	rational_subtract(&way, &tr->bound, &tr->start);
	rational_divide(gap, gap, &way);
	return true;
}
