/*
 * trajectory.h
 *	  The path that a target sets over its period, and what it expects on a day.
 *
 * What ramps goes from a start to its bound as the schedule says: totals and
 * done from 0, a level from a baseline that counts, a change from 0 when its
 * period begins right after its base.  All else expects the bound every day.
 * Pace, gap, lead, forecast and status are read off the same trajectory.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_TRAJECTORY_H
#define GOALPOST_TRAJECTORY_H

#include "score/assessment.h"
#include "schedule/schedule.h"

typedef struct trajectory
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
} trajectory;

/*
 * The trajectory of a target on a day (NO_DAY: unknown), in the unit u, which is
 * assessment_unit's or the target's own.
 */
extern void trajectory_make(trajectory *tr, const target *t, const unit *u,
							int32_t day, const schedule *s);

/* The schedule's share on a day; false without a start, due date or day. */
extern bool trajectory_elapsed(rational *elapsed, const target *t, int32_t day,
							   const schedule *s);

/* First and last day; false when the target does not have both. */
extern bool trajectory_period(period *p, const target *t);

/*
 * Where a value lies against the trajectory.  The pace is NULL while a ramp is
 * at its start; both are NULL when a ramp has no expected value.
 */
typedef struct schedule_position
{
	bool		has_pace;
	bool		has_gap;
	bool		beyond;			/* of two bounds past the far one */
	rational	pace;
	rational	gap;			/* 1 = 100 percentage points */
} schedule_position;

extern void trajectory_position(schedule_position *pos, const trajectory *tr,
								const assessment *a);

#endif							/* GOALPOST_TRAJECTORY_H */
