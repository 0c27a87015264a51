/*
 * course.c
 *	  The way that a target asks for over its period, and where it should be.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "schedule/course.h"

#include "unit/unit_convert.h"

/* Does the period of a change begin on the day after its base ends? */
static bool
follows_base(const target *t)
{
	int32_t		starts = target_starts(t);

	return t->has_base && starts != NO_DAY && starts == t->base.last + 1;
}

/*
 * Of two bounds the one on the start's side comes first; a start between them
 * leaves nothing to ramp.
 */
static bool
near_bound(course *c, const target *t, bool *is_floor)
{
	*is_floor = target_has_floor(t);
	if (*is_floor)
	{
		assessment_floor(&c->bound, t, c->unit);
		if (!c->two_sided || rational_compare(&c->start, &c->bound) < 0)
			return true;
	}
	*is_floor = false;
	assessment_ceiling(&c->bound, t, c->unit);
	return !c->two_sided || rational_compare(&c->start, &c->bound) > 0;
}

/* Where the ramp starts, if there is one; c->bound is set either way. */
static bool
find_ramp(course *c, const target *t)
{
	bool		is_floor;
	int			sign;

	rational_set_integer(&c->start, 0);
	if (!t->is_change && t->has_baseline)
		unit_convert_decimal(&c->start, t->baseline, &t->baseline_unit,
							 c->unit);
	if (!near_bound(c, t, &is_floor))
		return false;
	if (!t->is_change && t->has_baseline)
		return assessment_baseline(&c->start, t, c->unit, &c->bound, is_floor);

	sign = rational_sign(&c->bound);
	c->is_cap = !c->two_sided && sign != 0 && is_floor != (sign > 0);
	if (t->is_change)
		return follows_base(t);
	return t->is_total || t->comparator == COMPARATOR_DONE;
}

bool
course_period(period *p, const target *t)
{
	p->first = target_starts(t);
	p->last = target_due(t);
	return p->first != NO_DAY && p->last != NO_DAY;
}

bool
course_elapsed(rational *elapsed, const target *t, int32_t day,
			   const schedule *s)
{
	period		p;

	if (!course_period(&p, t) || day == NO_DAY)
		return false;
	schedule_elapsed(elapsed, p, day, s);
	return true;
}

void
course_take(course *c, const target *t, const unit *u, int32_t day,
			const schedule *s)
{
	c->unit = u;
	c->two_sided = target_has_floor(t) && target_has_ceiling(t);
	c->is_cap = false;
	c->ramps = find_ramp(c, t);
	if (!c->ramps)
	{
		c->has_expected = !c->two_sided;
		c->expected = c->bound;
		return;
	}
	c->has_expected = course_elapsed(&c->elapsed, t, day, s);
	if (!c->has_expected)
		return;
	rational_subtract(&c->expected, &c->bound, &c->start);
	rational_multiply(&c->expected, &c->expected, &c->elapsed);
	rational_add(&c->expected, &c->expected, &c->start);
}

/* Where nothing ramps, or nothing can: pace is completion. */
static void
stand_still(standing *st, const assessment *a)
{
	rational	one;

	st->has_pace = true;
	st->has_gap = true;
	if (a->is_strict && a->rule != ASSESSMENT_ZERO &&
		rational_compare(&a->value, &a->bound) == 0)
		rational_set_integer(&st->pace, 1);
	else
		assessment_ratio(&st->pace, a);
	rational_set_integer(&one, 1);
	rational_subtract(&st->gap, &st->pace, &one);
}

/* Is the value on the far side of both bounds? */
static bool
is_beyond(const course *c, const assessment *a)
{
	int			way;

	if (!c->two_sided || a->met)
		return false;
	way = rational_compare(&c->bound, &c->start);
	return rational_compare(&a->value, &c->bound) == way;
}

/* A cap: 2 - v / expected, and the gap the other way round. */
static void
stand_under_cap(standing *st, const course *c, const assessment *a)
{
	rational_subtract(&st->gap, &c->expected, &a->value);
	if (st->has_pace)
	{
		rational_add(&st->pace, &c->expected, &st->gap);
		rational_divide(&st->pace, &st->pace, &c->expected);
	}
	rational_divide(&st->gap, &st->gap, &c->bound);
}

/* The way done, of the way expected; and the difference, of the whole way. */
static void
stand_on_way(standing *st, const course *c, const assessment *a)
{
	rational	way;

	if (st->has_pace)
	{
		rational_subtract(&st->pace, &a->value, &c->start);
		rational_subtract(&way, &c->expected, &c->start);
		rational_divide(&st->pace, &st->pace, &way);
	}
	rational_subtract(&st->gap, &a->value, &c->expected);
	rational_subtract(&way, &c->bound, &c->start);
	rational_divide(&st->gap, &st->gap, &way);
}

void
course_standing(standing *st, const course *c, const assessment *a)
{
	st->has_pace = false;
	st->has_gap = false;
	st->beyond = false;
	if (c->ramps && !c->has_expected)
		return;
	st->beyond = c->ramps && is_beyond(c, a);
	if (!c->ramps || st->beyond ||
		rational_compare(&c->bound, &c->start) == 0)
	{
		stand_still(st, a);
		return;
	}
	st->has_gap = true;
	st->has_pace = rational_sign(&c->elapsed) != 0;
	if (c->is_cap)
		stand_under_cap(st, c, a);
	else
		stand_on_way(st, c, a);
}
