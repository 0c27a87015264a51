/*
 * status.h
 *	  The status of a pair: met, ahead, on_track, at_risk, off_track, …
 *
 * As in score.h, the pair must have no mismatch; callers check that.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_STATUS_H
#define GOALPOST_STATUS_H

#include "model/progress.h"
#include "model/target.h"
#include "schedule/schedule.h"
#include "score/assessment.h"

/* In the order of status_order(): from the best to the unknown. */
typedef enum status
{
	STATUS_MET,
	STATUS_AHEAD,
	STATUS_ON_TRACK,
	STATUS_AT_RISK,
	STATUS_OFF_TRACK,
	STATUS_MISSED,
	STATUS_NO_REPORT,
	STATUS_UNKNOWN				/* NULL in SQL */
} status;

/* "met", "on_track", …; NULL for STATUS_UNKNOWN. */
extern const char *status_name(status s);
extern bool status_from_name(const char *name, size_t length, status *s);

/* From 1 for met to 7 for no_report: the order in which statuses sort. */
extern int	status_order(status s);

/* The paces that separate the statuses: off_track <= at_risk <= ahead. */
typedef struct status_limits
{
	decimal		at_risk;		/* below it */
	decimal		off_track;		/* below it */
	decimal		ahead;			/* at or above it */
} status_limits;

/* The default limits, in hundredths. */
#define LIMIT_AT_RISK 95
#define LIMIT_OFF_TRACK 80
#define LIMIT_AHEAD 105

extern const status_limits status_default_limits;

/*
 * The status of a pair.  The value comes from the report, the expected value
 * is that of as_of (NO_DAY: the report's own day).  p may be NULL: no report.
 */
extern status score_status_by(const target *t, const progress *p,
							  int32_t as_of, const schedule *s,
							  const status_limits *limits);

/* The same of a pair that is assessed already, on a day that may be NO_DAY. */
extern status score_status_assessed(const assessment *a, const target *t,
									int32_t as_of, const schedule *s,
									const status_limits *limits);

/*
 * The state of a pair on a straight schedule, by the default limits; see
 * score_status_by.  p may be NULL: no report.  as_of is NO_DAY for the
 * report's own day.
 */
extern status score_status(const target *t, const progress *p, int32_t as_of);

#endif							/* GOALPOST_STATUS_H */
