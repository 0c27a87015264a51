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

/* Where no ramp applies, pace is completion. */
static void
position_without_ramp(schedule_position *pos, const assessment *a)
{
	rational	one;

	pos->has_pace = true;
	pos->has_gap = true;
	if (a->is_strict && a->rule != ASSESSMENT_ZERO &&
		rational_compare(&a->value, &a->bound) == 0)
		rational_set_integer(&pos->pace, 1);
	else
		assessment_ratio(&pos->pace, a);
	rational_set_integer(&one, 1);
	rational_subtract(&pos->gap, &pos->pace, &one);
}

/* Is the value on the far side of both bounds? */
static bool
is_beyond(const trajectory *tr, const assessment *a)
{
	int			way;

	if (!tr->two_sided || a->met)
		return false;
	way = rational_compare(&tr->bound, &tr->start);
	return rational_compare(&a->value, &tr->bound) == way;
}

/* For a cap, pace is 2 - v / expected, and the gap has the opposite sign. */
static void
position_under_cap(schedule_position *pos, const trajectory *tr,
				   const assessment *a)
{
	rational_subtract(&pos->gap, &tr->expected, &a->value);
	if (pos->has_pace)
	{
		rational_add(&pos->pace, &tr->expected, &pos->gap);
		rational_divide(&pos->pace, &pos->pace, &tr->expected);
	}
	rational_divide(&pos->gap, &pos->gap, &tr->bound);
}

/*
 * Pace is the way done over the way expected, the gap their difference over
 * the whole way.
 */
static void
position_on_way(schedule_position *pos, const trajectory *tr, const assessment *a)
{
	rational	way;

	if (pos->has_pace)
	{
		rational_subtract(&pos->pace, &a->value, &tr->start);
		rational_subtract(&way, &tr->expected, &tr->start);
		rational_divide(&pos->pace, &pos->pace, &way);
	}
	rational_subtract(&pos->gap, &a->value, &tr->expected);
	rational_subtract(&way, &tr->bound, &tr->start);
	rational_divide(&pos->gap, &pos->gap, &way);
}

void
trajectory_position(schedule_position *pos, const trajectory *tr,
					const assessment *a)
{
	pos->has_pace = false;
	pos->has_gap = false;
	pos->beyond = false;
	if (tr->ramps && !tr->has_expected)
		return;
	pos->beyond = tr->ramps && is_beyond(tr, a);
	if (!tr->ramps || pos->beyond ||
		rational_compare(&tr->bound, &tr->start) == 0)
	{
		position_without_ramp(pos, a);
		return;
	}
	pos->has_gap = true;
	pos->has_pace = rational_sign(&tr->elapsed) != 0;
	if (tr->is_cap)
		position_under_cap(pos, tr, a);
	else
		position_on_way(pos, tr, a);
}
