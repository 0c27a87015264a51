/*
 * course.h
 *	  The way that a target asks for over its period, and where it should be.
 *
 * What ramps goes from a start to its bound as the schedule says: totals and
 * done from 0, a level from a baseline that counts, a change from 0 when its
 * period begins right after its base.  All else expects the bound every day.
 * Pace, gap, lead, forecast and status are read off the same course.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_COURSE_H
#define GOALPOST_COURSE_H

#include "score/assessment.h"
#include "schedule/schedule.h"

typedef struct course
{
	bool		ramps;
	bool		two_sided;
	bool		is_cap;			/* the bound is to be stayed within */
	bool		has_expected;	/* not of what ramps without a start or day */
	const unit *unit;
	rational	start;			/* 0 or the baseline */
	rational	bound;			/* of two the one that is met first */
	rational	elapsed;		/* the schedule's share on the day */
	rational	expected;		/* what it asks for that day */
} course;

/*
 * The course of a target on a day (NO_DAY: unknown), in the unit u, which is
 * assessment_unit's or the target's own.
 */
extern void course_take(course *c, const target *t, const unit *u,
						int32_t day, const schedule *s);

/* The schedule's share on a day; false without a start, due date or day. */
extern bool course_elapsed(rational *elapsed, const target *t, int32_t day,
						   const schedule *s);

/* First and last day; false when the target does not have both. */
extern bool course_period(period *p, const target *t);

/*
 * How a value stands to the course.  The pace is NULL while what ramps stands
 * at its start; both are NULL when what ramps has no expected value.
 */
typedef struct standing
{
	bool		has_pace;
	bool		has_gap;
	bool		beyond;			/* of two bounds past the far one */
	rational	pace;
	rational	gap;			/* 1 = 100 percentage points */
} standing;

extern void course_standing(standing *st, const course *c, const assessment *a);

#endif							/* GOALPOST_COURSE_H */
