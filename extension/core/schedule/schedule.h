/*
 * schedule.h
 *	  Which part of a period has passed, and when a part will have.
 *
 * Whole months count equally and the days of a month evenly where the period
 * is one of whole months, else days count; a day counts when it is over.  A
 * schedule bends this: its shares are reached at the ends of equal
 * sub-periods, and between them time passes evenly.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SCHEDULE_H
#define GOALPOST_SCHEDULE_H

#include "base/decimal.h"
#include "base/rational.h"
#include "model/period.h"

/* More sub-periods than this ask for time and memory, not for a plan. */
#define SCHEDULE_MAX 10000

/* Cumulative shares; no shares at all is the straight line. */
typedef struct schedule
{
	const decimal *shares;
	int			count;
} schedule;

/* Within 0..1, never falling, ending in 1?  The empty one is. */
extern bool schedule_valid(const schedule *s);

/* The straight line as a ratio of integers: passed / whole, 0..1. */
extern void schedule_straight(int64_t *passed, int64_t *whole, period p,
							  int32_t day);

/* The share of the period that has passed when the day is over: 0..1. */
extern void schedule_elapsed(rational *elapsed, period p, int32_t day,
							 const schedule *s);

/*
 * The days on which the schedule stands at a share, 0..1: one point in time,
 * or all from first to last where it rests.  Counted like days, with
 * fractions, at the end of the day.  Before the period it stands at 0, after
 * it at 1: then the days have no first, or no last.
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
