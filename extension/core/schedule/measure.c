/*
 * measure.c
 *	  The measures of a pair as plain doubles, for tables of figures.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "schedule/measure.h"

#include "model/amount.h"
#include "schedule/score_time.h"
#include "score/assessment.h"
#include "score/mismatch.h"

/* The nearest double: 0.1 stays 0.1. */
static double
double_of(decimal d)
{
	rational	q;

	rational_set_decimal(&q, d);
	return rational_to_double(&q);
}

bool
measure_target(const target *t, double *result)
{
	if (t->comparator == COMPARATOR_DONE)
		return false;
	*result = double_of(t->value);
	return true;
}

bool
measure_actual(const target *t, const progress *p, double *result)
{
	rational	value;

	if (score_mismatch(t, p) != MISMATCH_NONE)
		return false;
	progress_value_in(&value, p, t->is_change && !p->is_change ?
					  progress_unit(p) : assessment_unit(t, p));
	*result = rational_to_double(&value);
	return true;
}

bool
measure_remaining(const target *t, const progress *p, double *result)
{
	progress	rest;

	if (score_mismatch(t, p) != MISMATCH_NONE ||
		score_remaining(t, p, &rest) != ERROR_NONE)
		return false;
	*result = double_of(rest.value);
	return true;
}

bool
measure_expected(const target *t, int32_t day, const schedule *s,
				 double *result)
{
	progress	expected;
	bool		known;

	if (score_expected(t, day, s, &expected, &known) != ERROR_NONE || !known)
		return false;
	*result = double_of(expected.value);
	return true;
}
