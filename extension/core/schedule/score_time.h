/*
 * score_time.h
 *	  How a report stands against its schedule: pace, gap, lead, forecast.
 *
 * As in score.h, the pair must have no mismatch.  A return of false, with
 * nothing written, stands for NULL.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SCORE_TIME_H
#define GOALPOST_SCORE_TIME_H

#include "score/score.h"
#include "schedule/schedule.h"

/* 0 to 1. */
extern bool score_elapsed(const target *t, int32_t day, const schedule *s,
						  double *result);

/*
 * The value expected on a day, rounded half away from zero to the target's
 * scale + 4; ERROR_RANGE when 18 digits cannot hold it.  known is set to false
 * for NULL.
 */
extern error_code score_expected(const target *t, int32_t day,
								 const schedule *s, progress *expected,
								 bool *known);

/* Completion relative to what is expected on the report's day. */
extern bool score_pace(const target *t, const progress *p, const schedule *s,
					   double *result);

/* Completion minus the expected completion, in percentage points. */
extern bool score_schedule_gap(const target *t, const progress *p,
							   const schedule *s, double *result);

/* Days ahead of the schedule; negative is behind. */
extern bool score_lead_days(const target *t, const progress *p,
							const schedule *s, double *result);

/* Days from the due date to the report; 0 up to it. */
extern bool score_days_late(const target *t, const progress *p, int32_t *days);

/* The value at the due date if the pace holds, in the target's unit. */
extern bool score_forecast(const target *t, const progress *p,
						   const schedule *s, double *result);

/* The change needed per day from the report to the due date; 0 when met. */
extern bool score_required_rate(const target *t, const progress *p,
								double *result);

#endif							/* GOALPOST_SCORE_TIME_H */
