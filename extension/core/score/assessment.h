/*
 * assessment.h
 *	  A report measured against its target: one bound, one rule, exact numbers.
 *
 * Every answer about a pair (met, completion, what is missing, how it was
 * worked out) comes from this one assessment, so the answers agree.
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

/*
 * The rules by the order of two numbers, -1, 0 or 1: a value or a baseline
 * against a bound.  Numbers may be rationals or the integers of a stored pair.
 */
static inline bool
bound_is_met(int order_of_value, bool is_floor, bool is_strict)
{
	if (order_of_value == 0)
		return !is_strict;
	return is_floor ? order_of_value > 0 : order_of_value < 0;
}

/* A baseline that satisfies or equals the bound is no start of a way to it. */
static inline bool
baseline_counts(int order_of_baseline, bool is_floor)
{
	return is_floor ? order_of_baseline < 0 : order_of_baseline > 0;
}

/* The rule of one bound by its sign; see the table in docs/scoring.md. */
static inline assessment_rule
rule_of_bound(bool has_way, int sign, bool is_floor)
{
	if (has_way)
		return ASSESSMENT_WAY;
	if (sign == 0)
		return ASSESSMENT_ZERO;
	return is_floor == (sign > 0) ? ASSESSMENT_TOWARDS : ASSESSMENT_WITHIN;
}

/* Is a bound of this sign one to be stayed within on the way from 0? */
static inline bool
bound_is_cap(int sign, bool is_floor)
{
	return sign == 0 ? !is_floor : is_floor != (sign > 0);
}

typedef struct assessment
{
	const unit *unit;			/* of the numbers */
	rational	value;			/* v: what was reported */
	rational	floor;			/* the bounds that the target has */
	rational	ceiling;
	bool		has_baseline;	/* of a target that is not a change */
	rational	baseline;		/* b */

	assessment_rule rule;
	bool		is_floor;		/* judged by the lower bound */
	bool		is_strict;
	bool		met;
	rational	bound;			/* t: the bound that decides */
} assessment;

/* The largest double below 1: the completion of the nearest miss. */
#define BELOW_ONE (1.0 - DBL_EPSILON / 2)

/* The same in percent: the largest double below 100. */
#define BELOW_HUNDRED (100.0 - 64 * DBL_EPSILON)

/*
 * A unitless 0 with a baseline, as in `<= 0 from 12`, takes the counting word
 * of the report.
 */
extern bool target_takes_count(const target *t, const progress *p);

/* The unit in which a pair is measured: nearly always the target's. */
extern const unit *assessment_unit(const target *t, const progress *p);

/* A bound with its tolerance, in the unit u; the target must have it. */
extern void assessment_floor(rational *bound, const target *t, const unit *u);
extern void assessment_ceiling(rational *bound, const target *t, const unit *u);

/* The reported value in the unit u; a level against a change becomes one. */
extern void assessment_value(rational *value, const target *t,
							 const progress *p, const unit *u);

/*
 * Convert a difference of measured values, in the unit u, to one of reported
 * values, in the unit to.  If a level is measured against a change, a relative
 * change becomes that share of the baseline, any other change a difference of
 * levels.
 */
extern void assessment_difference(rational *q, const target *t,
								  const progress *p, const unit *u,
								  const unit *to);

/* Set the numbers of the target, in the unit u: bounds and baseline. */
extern void assessment_set_target(assessment *a, const target *t,
								  const unit *u);

/* Does it have a baseline that counts against a bound? */
extern bool assessment_baseline_counts(const assessment *a,
									   const rational *bound, bool is_floor);

/* Does a value satisfy a bound? */
extern bool assessment_satisfies(const rational *value, const rational *bound,
								 bool is_floor, bool is_strict);

/* Measure a report against its target; the pair must have no mismatch. */
extern void assessment_make(assessment *a, const target *t, const progress *p);

/* Completion before it is rounded: the value of the rule, exactly. */
extern void assessment_ratio(rational *ratio, const assessment *a);

/*
 * Completion, rounded once: at least 1 if and only if met.  A miss that would
 * round to 1, or a strict bound that is only equalled, gives BELOW_ONE.
 */
extern double assessment_completion(const assessment *a);

/*
 * 100 times the exact completion, rounded once, so that 58 of 100 is 58: at
 * least 100 if and only if met.
 */
extern double assessment_percent(const assessment *a);

#endif							/* GOALPOST_ASSESSMENT_H */
