/*
 * measure.h
 *	  A report laid beside its target: one bound, one rule, exact numbers.
 *
 * Whatever is asked about a pair (met, completion, what is missing, how it was
 * worked out) is answered from this one reading of it, so the answers agree.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_MEASURE_H
#define GOALPOST_MEASURE_H

#include <float.h>

#include "base/rational.h"
#include "model/progress.h"
#include "model/target.h"

/* How completion follows from value v, bound t and baseline b. */
typedef enum measure_rule
{
	MEASURE_INSIDE,				/* within both bounds: 1 */
	MEASURE_WAY,				/* (v - b) / (t - b) */
	MEASURE_ZERO,				/* t = 0: 1 when met, else 0 */
	MEASURE_TOWARDS,			/* v / t */
	MEASURE_WITHIN				/* 2 - v / t */
} measure_rule;

typedef struct measure
{
	measure_rule rule;
	bool		is_floor;		/* judged by the lower bound */
	bool		is_strict;
	bool		met;
	const unit *unit;			/* of the three numbers */
	rational	value;			/* v: what was reported */
	rational	bound;			/* t: the bound that decides */
	rational	baseline;		/* b: only by MEASURE_WAY */
} measure;

/* The largest double below 1: the completion of the nearest miss. */
#define BELOW_ONE (1.0 - DBL_EPSILON / 2)

/*
 * A unitless 0 with a baseline beside it, as in `<= 0 from 12`: it takes the
 * counting word of the report.
 */
extern bool target_takes_count(const target *t, const progress *p);

/* The unit in which a pair is measured: nearly always the target's. */
extern const unit *measure_unit(const target *t, const progress *p);

/* A bound with its tolerance, in the unit u; of a target that has it. */
extern void measure_floor(rational *bound, const target *t, const unit *u);
extern void measure_ceiling(rational *bound, const target *t, const unit *u);

/* What was reported, in the unit u; a level against a change becomes one. */
extern void measure_value(rational *value, const target *t,
						  const progress *p, const unit *u);

/*
 * A difference of what is measured, in the unit u, as one of what is reported,
 * in the unit to: where a level stands against a change, so much of the
 * baseline, or so much more.
 */
extern void measure_difference(rational *q, const target *t,
							   const progress *p, const unit *u,
							   const unit *to);

/*
 * The baseline of a plain target in the unit u, when it counts for the bound:
 * it neither satisfies nor equals it.
 */
extern bool measure_baseline(rational *baseline, const target *t,
							 const unit *u, const rational *bound,
							 bool is_floor);

/* Does a value satisfy a bound? */
extern bool measure_satisfies(const rational *value, const rational *bound,
							  bool is_floor, bool is_strict);

/* Lay them side by side; the pair has no mismatch. */
extern void measure_take(measure *m, const target *t, const progress *p);

/* Completion before it is rounded; not for MEASURE_INSIDE or MEASURE_ZERO. */
extern void measure_ratio(rational *ratio, const measure *m);

/*
 * Completion, rounded once: at least 1 exactly when met.  A miss that would
 * round to 1, and a strict bound only equalled, give the double below 1.
 */
extern double measure_completion(const measure *m);

#endif							/* GOALPOST_MEASURE_H */
