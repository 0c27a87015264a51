/*
 * score.h
 *	  How a report stands to its target: comparable, met, completion, rest.
 *
 * Every function takes values that target_check and progress_check accept.
 * All but score_mismatch expect a pair without mismatch: callers ask first,
 * and raise or skip as they see fit.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SCORE_H
#define GOALPOST_SCORE_H

#include "language.h"
#include "progress.h"
#include "target.h"

/* Why a report cannot be compared with a target. */
typedef enum mismatch
{
	MISMATCH_NONE = 0,
	MISMATCH_DONE_WANTED,		/* done against anything but done */
	MISMATCH_DONE_UNIT,			/* done or p % done against an amount */
	MISMATCH_YEARLY,			/* a change a year against anything else */
	MISMATCH_CHANGE_FOR_LEVEL,	/* a change against a level */
	MISMATCH_LEVEL_FOR_CHANGE,	/* a level against a change, no baseline */
	MISMATCH_FAMILY,			/* units that do not convert */
	MISMATCH_BASE,				/* changes against different bases */
	MISMATCH_BASE_NOT_POSITIVE	/* percent of a baseline that is not above 0 */
} mismatch;

/* Long enough for every sentence below, with its NUL. */
#define SCORE_TEXT_SIZE 2048

extern mismatch score_mismatch(const target *t, const progress *p);

/* A short stable name: "family", "change-vs-level", …; "" for none. */
extern const char *mismatch_name(mismatch m);

/*
 * What does not fit, naming both units, and what to write instead: one whole
 * sentence each, NUL-terminated, "" for none.  buf has SCORE_TEXT_SIZE bytes.
 */
extern size_t mismatch_reason(mismatch m, const target *t, const progress *p,
							  language lang, char *buf);
extern size_t mismatch_remedy(mismatch m, const target *t, const progress *p,
							  language lang, char *buf);

/* Exact; a strict bound that is only equalled is not met. */
extern bool score_met(const target *t, const progress *p);

/*
 * How much of the way is done: the exact ratio, rounded once.  At least 1
 * exactly when the target is met: a miss that would round to 1, and a strict
 * bound that is only equalled, give the largest double below 1.
 */
extern double score_completion(const target *t, const progress *p);

/*
 * The usual pair: one bound, no tolerance, no baseline that counts, the
 * report in the same unit and of the same kind.  Its completion follows from
 * two decimals; false when they are too long for that, which score_completion
 * takes care of.
 */
extern bool score_is_quick(const target *t, const progress *p);
extern bool score_completion_quick(comparator sense, decimal bound,
								   decimal value, double *completion);

/* Is the stretch met?  Of a target that has one. */
extern bool score_stretch_met(const target *t, const progress *p);

/*
 * What is missing: an amount without sign, date and base; 0 when met.
 * ERROR_RANGE when no unit of the family can hold it in 18 digits.
 */
extern error_code score_remaining(const target *t, const progress *p,
								  progress *remaining);

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

/* 1 for met to 7 for no_report: how a column of states is sorted. */
extern int	status_order(status s);

/*
 * The state of a pair on a straight schedule, by the default limits; see
 * score_status_by.  p may be NULL: no report.  as_of is NO_DAY for the
 * report's own day.
 */
extern status score_status(const target *t, const progress *p, int32_t as_of);

#endif							/* GOALPOST_SCORE_H */
