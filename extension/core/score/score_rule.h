/*
 * score_rule.h
 *	  Scores of 0 to 100 by a stated rule.
 *
 *	  [growth | control | all_or_nothing | steps p:s p:s …]
 *	  [floor N] [cap N] [bonus N]
 *
 * The first clause says what is scored; without it, completion in percent.
 * growth is v / t and control is 2 - v / t, whichever side the bound is on; of
 * steps, the last one that completion has reached counts.  Below the floor
 * there are no points, the cap replaces 100 as the maximum, and the bonus is
 * added on top if the stretch is met.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SCORE_RULE_H
#define GOALPOST_SCORE_RULE_H

#include "score/score.h"

#define SCORE_RULE_STEPS 32

typedef enum score_base
{
	SCORE_COMPLETION,
	SCORE_GROWTH,
	SCORE_CONTROL,
	SCORE_ALL_OR_NOTHING,
	SCORE_STEPS
} score_base;

typedef struct score_step
{
	decimal		percent;		/* of completion, where the step starts */
	decimal		points;
} score_step;

typedef struct score_rule
{
	score_base	base;
	int			step_count;
	score_step	steps[SCORE_RULE_STEPS];
	decimal		floor;			/* in percent of what is scored; default 0 */
	decimal		cap;			/* default 100 */
	decimal		bonus;			/* default 0 */
} score_rule;

/* What is wrong with a rule's text, and where, in bytes. */
typedef struct score_rule_error
{
	const char *reason;			/* a sentence */
	size_t		offset;
	size_t		length;			/* 0 when something is missing there */
} score_rule_error;

/* The rule of an empty text: completion in percent, 0 to 100. */
extern const score_rule score_default_rule;

extern bool score_rule_parse(const char *text, size_t length,
							 score_rule *rule, score_rule_error *error);

/* The pair must have no mismatch.  Exact, and rounded once. */
extern double score_points(const target *t, const progress *p,
						   const score_rule *rule);

#endif							/* GOALPOST_SCORE_RULE_H */
