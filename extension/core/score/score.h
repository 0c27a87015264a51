/*
 * score.h
 *	  How a report stands to its target: met, completion, remaining.
 *
 * Every function takes values that target_check and progress_check accept.
 * All expect a pair without mismatch (mismatch.h): callers ask first, and
 * raise or skip as they see fit.
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

#endif							/* GOALPOST_SCORE_H */
