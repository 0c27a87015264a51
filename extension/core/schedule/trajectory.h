/*
 * trajectory.h
 *	  The path that a target sets over its period, and what it expects on a day.
 *
 * A ramp leads from a start to the bound, following the schedule: for totals
 * and done it starts at 0, for a level at a baseline that counts, for a change
 * at 0 if its period begins right after its base.  Without a ramp the bound is
 * expected every day.  Pace, gap, lead, forecast and status all come from the
 * same trajectory.
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
	rational	start;			/* 0 or the baseline */
	rational	bound;			/* of two, the one that is met first */
	rational	elapsed;		/* the schedule's share on the day */
	rational	way;			/* of a ramp, from start to bound */
	rational	expected_way;	/* what the schedule asks for of it that day */
} trajectory;

/*
 * The trajectory of a target on a day (NO_DAY: unknown), in the unit of its
 * assessment, of which only the target's numbers are used.
 */
extern void trajectory_make(trajectory *tr, const target *t,
							const assessment *a, int32_t day,
							const schedule *s);

/* The schedule's share on a day; false without a start, due date or day. */
extern bool trajectory_elapsed(rational *elapsed, const target *t, int32_t day,
							   const schedule *s);

/* First and last day; false when the target does not have both. */
extern bool trajectory_period(period *p, const target *t);

/* What is asked for on the day; only if has_expected. */
extern void trajectory_expected(rational *expected, const trajectory *tr);

/* Is the value on the far side of both bounds? */
extern bool trajectory_is_beyond(const trajectory *tr, const assessment *a);

/*
 * Where a value lies against the trajectory: its pace, and the gap, of which 1
 * is 100 percentage points.  False for NULL: a ramp without an expected value
 * has neither, and while it is at its start there is no pace.
 */
extern bool trajectory_pace(rational *pace, const trajectory *tr,
							const assessment *a);
extern bool trajectory_gap(rational *gap, const trajectory *tr,
						   const assessment *a);

#endif							/* GOALPOST_TRAJECTORY_H */
