/*
 * score.h
 *	  How a report compares with its target: met, completion, remaining.
 *
 * Every function takes values that target_check and progress_check accept.
 * The pair must have no mismatch (mismatch.h): callers check first, and raise
 * an error or skip the pair.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SCORE_H
#define GOALPOST_SCORE_H

#include "model/error.h"
#include "model/progress.h"
#include "model/target.h"

/* Exact; a strict bound that is only equalled is not met. */
extern bool score_met(const target *t, const progress *p);

/*
 * How much of the way is done: the exact ratio, rounded once.  At least 1 if
 * and only if the target is met: a miss that would round to 1, or a strict
 * bound that is only equalled, gives the largest double below 1.
 */
extern double score_completion(const target *t, const progress *p);

/*
 * Completion in percent: 100 times the exact ratio, rounded once, and at least
 * 100 if and only if the target is met.  100 × score_completion is rounded
 * twice and makes 57.99999999999999 of 58 %.
 */
extern double score_completion_pct(const target *t, const progress *p);

/* Is the stretch met?  The target must have one. */
extern bool score_stretch_met(const target *t, const progress *p);

/*
 * What is missing: an amount without sign, date or base; 0 if met.
 * ERROR_RANGE when no unit of the family can hold it in 18 digits.
 */
extern error_code score_remaining(const target *t, const progress *p,
								  progress *remaining);

#endif							/* GOALPOST_SCORE_H */
