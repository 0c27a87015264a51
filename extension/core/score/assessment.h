/*
 * assessment.h
 *	  A report laid beside its target: one bound, one rule, exact numbers.
 *
 * Whatever is asked about a pair (met, completion, what is missing, how it was
 * worked out) is answered from this one reading of it, so the answers agree.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ASSESSMENT_H
#define GOALPOST_ASSESSMENT_H

#include <float.h>

#include "base/rational.h"
#include "model/progress.h"
#include "model/target.h"

/* How completion follows from value v, bound t and baseline b. */
typedef enum assessment_rule
{
	ASSESSMENT_INSIDE,			/* within both bounds: 1 */
	ASSESSMENT_WAY,				/* (v - b) / (t - b) */
	ASSESSMENT_ZERO,				/* t = 0: 1 when met, else 0 */
	ASSESSMENT_TOWARDS,			/* v / t */
	ASSESSMENT_WITHIN			/* 2 - v / t */
} assessment_rule;

typedef struct assessment
{
	assessment_rule rule;
	bool		is_floor;		/* judged by the lower bound */
	bool		is_strict;
	bool		met;
	const unit *unit;			/* of the three numbers */
	rational	value;			/* v: what was reported */
	rational	bound;			/* t: the bound that decides */
	rational	baseline;		/* b: only by ASSESSMENT_WAY */
} assessment;

/* The largest double below 1: the completion of the nearest miss. */
#define BELOW_ONE (1.0 - DBL_EPSILON / 2)

/*
 * A unitless 0 with a baseline beside it, as in `<= 0 from 12`: it takes the
 * counting word of the report.
 */
extern bool target_takes_count(const target *t, const progress *p);

/* The unit in which a pair is measured: nearly always the target's. */
extern const unit *assessment_unit(const target *t, const progress *p);

/* A bound with its tolerance, in the unit u; of a target that has it. */
extern void assessment_floor(rational *bound, const target *t, const unit *u);
extern void assessment_ceiling(rational *bound, const target *t, const unit *u);

/* What was reported, in the unit u; a level against a change becomes one. */
extern void assessment_value(rational *value, const target *t,
							 const progress *p, const unit *u);

/*
 * A difference of what is measured, in the unit u, as one of what is reported,
 * in the unit to: where a level stands against a change, so much of the
 * baseline, or so much more.
 */
extern void assessment_difference(rational *q, const target *t,
								  const progress *p, const unit *u,
								  const unit *to);

/*
 * The baseline of a plain target in the unit u, when it counts for the bound:
 * it neither satisfies nor equals it.
 */
extern bool assessment_baseline(rational *baseline, const target *t,
								const unit *u, const rational *bound,
								bool is_floor);

/* Does a value satisfy a bound? */
extern bool assessment_satisfies(const rational *value, const rational *bound,
								 bool is_floor, bool is_strict);

/* Lay them side by side; the pair has no mismatch. */
extern void assessment_make(assessment *a, const target *t, const progress *p);

/* Completion before it is rounded; not for ASSESSMENT_INSIDE or ASSESSMENT_ZERO. */
extern void assessment_ratio(rational *ratio, const assessment *a);

/*
 * Completion, rounded once: at least 1 exactly when met.  A miss that would
 * round to 1, and a strict bound only equalled, give the double below 1.
 */
extern double assessment_completion(const assessment *a);

#endif							/* GOALPOST_ASSESSMENT_H */
