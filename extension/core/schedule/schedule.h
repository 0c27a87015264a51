/*
 * schedule.h
 *	  What share of a period has passed by a day, and when a share is reached.
 *
 * If the period is made up of whole months, all months count equally, and so
 * do the days within a month; otherwise all days count equally.  A day counts
 * once it is over.  A schedule changes this: its shares are reached at the
 * ends of equal sub-periods, and time passes evenly within each.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SCHEDULE_H
#define GOALPOST_SCHEDULE_H

#include "base/decimal.h"
#include "base/rational.h"
#include "model/period.h"

/* No plan needs more sub-periods; they would only cost time and memory. */
#define SCHEDULE_MAX 10000

/* Cumulative shares; an empty list stands for the straight line. */
typedef struct schedule
{
	const decimal *shares;
	int			count;
} schedule;

/*
 * Are the shares within 0..1, never falling, and is the last one 1?  An empty
 * schedule is valid.
 */
extern bool schedule_valid(const schedule *s);

/* The straight line as a ratio of integers: passed / whole, 0..1. */
extern void schedule_straight(int64_t *passed, int64_t *whole, period p,
							  int32_t day);

/* The share of the period that has passed when the day is over: 0..1. */
extern void schedule_elapsed(rational *elapsed, period p, int32_t day,
							 const schedule *s);

/*
 * The time at which the schedule stands at a share, 0..1: one point, or a span
 * from first to last where the schedule is flat.  Times are day numbers with
 * fractions; a whole number is the end of that day.  The schedule stands at 0
 * before the period and at 1 after it, so the span of 0 has no first, and that
 * of 1 no last.
 */
typedef struct schedule_span
{
	rational	first;
	rational	last;
	bool		has_first;
	bool		has_last;
} schedule_span;

extern void schedule_days(schedule_span *span, period p,
						  const rational *share, const schedule *s);

#endif							/* GOALPOST_SCHEDULE_H */
