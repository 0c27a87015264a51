/*
 * score_rule.h
 *	  Scores of 0 to 100 by a stated rule.
 *
 *	  [growth | control | all_or_nothing | steps p:s p:s …]
 *	  [floor N] [cap N] [bonus N]
 *
 * The first clause says what is scored: without one completion in percent;
 * growth is v / t and control 2 - v / t, whatever the target's side; steps
 * are stairs, of which the last that completion reached counts.  Below the
 * floor there is nothing, the cap stands for 100, and the bonus comes on top
 * when the stretch is met.
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
	decimal		percent;		/* of completion, from which on */
	decimal		points;
} score_step;

typedef struct score_rule
{
	score_base	base;
	int			step_count;
	score_step	steps[SCORE_RULE_STEPS];
	decimal		floor;			/* in percent of what is scored; 0 without */
	decimal		cap;			/* 100 without */
	decimal		bonus;			/* 0 without */
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

/* Of a pair without mismatch; exact, and rounded once. */
extern double score_points(const target *t, const progress *p,
						   const score_rule *rule);

#endif							/* GOALPOST_SCORE_RULE_H */
