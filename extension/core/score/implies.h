/*
 * implies.h
 *	  Which of two targets is the harder one.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_IMPLIES_H
#define GOALPOST_IMPLIES_H

#include "model/target.h"

/*
 * Does whatever meets t meet other too?  Only the bounds count, with their
 * tolerance: not periods, baselines or stretches.  False, and nothing written,
 * if the two do not judge the same figures: other families, a change and a
 * level, other bases, a total and a level.
 */
extern bool target_implies(const target *t, const target *other,
						   bool *implied);

#endif							/* GOALPOST_IMPLIES_H */
