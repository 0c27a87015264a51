/*
 * plan_baseline.h
 *	  Where the way to a target starts: 由A提高到B, 比2010年的A、B分别下降.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_PLAN_BASELINE_H
#define GOALPOST_PLAN_BASELINE_H

#include "extract/clause.h"
#include "extract/reading.h"

/* Values of a past year to which the changes after them are compared. */
typedef struct plan_baselines
{
	quantity	values[CLAUSE_VALUES];
	size_t		count;
	size_t		next;			/* not yet taken */
	period		base;
} plan_baselines;

/*
 * Is value i of the clause a baseline?  Then r has it, and before ends at the
 * word that leads to it.
 */
extern bool plan_baseline_read(sentence *s, const clause_values *c, size_t i,
						  text_span *before, reading *r);

/* The baselines that start a clause before a 分别; none leaves b empty. */
extern void plan_baselines_read(sentence *s, const clause_values *c,
							   plan_baselines *b);

/* Give r the next baseline of the list. */
extern void plan_baselines_take(plan_baselines *b, reading *r);

#endif							/* GOALPOST_PLAN_BASELINE_H */
