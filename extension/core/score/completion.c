/*
 * completion.c
 *	  Met and completion.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/score.h"

#include "score/assessment.h"

bool
score_met(const target *t, const progress *p)
{
	assessment	a;

	assessment_make(&a, t, p);
	return a.met;
}

double
score_completion(const target *t, const progress *p)
{
	assessment	a;

	assessment_make(&a, t, p);
	return assessment_completion(&a);
}

double
score_completion_pct(const target *t, const progress *p)
{
	assessment	a;

	assessment_make(&a, t, p);
	return assessment_percent(&a);
}
