/*
 * completion.c
 *	  Met and completion.
 *
 * Nearly every pair of a plan is one bound and one figure in the same unit.
 * Such a pair needs no wide integers: if a double holds both numbers exactly
 * as integers, one division of doubles is the exact ratio rounded once.  All
 * other pairs are assessed.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/score.h"

#include "score/assessment.h"

/* Bring both to the longer scale; false if doubles cannot hold them exactly. */
static bool
to_common_scale(decimal *a, decimal *b)
{
	int			up = (int) a->scale - (int) b->scale;
	decimal    *shorter = up > 0 ? b : a;

	if (up != 0 &&
		__builtin_mul_overflow(shorter->digits,
							   power_of_ten[up > 0 ? up : -up],
							   &shorter->digits))
		return false;
	return a->digits <= DOUBLE_EXACT && a->digits >= -DOUBLE_EXACT &&
		b->digits <= DOUBLE_EXACT && b->digits >= -DOUBLE_EXACT;
}

bool
score_completion_quick(comparator sense, decimal bound, decimal value,
					   double *completion)
{
	bool		is_floor = sense >= COMPARATOR_AT_LEAST;
	int64_t		part;
	bool		met;

	if (!to_common_scale(&bound, &value))
		return false;

	met = is_floor ? value.digits > bound.digits : value.digits < bound.digits;
	if (value.digits == bound.digits)
		met = sense == COMPARATOR_AT_LEAST ||
			sense == COMPARATOR_AT_MOST;
	if (bound.digits == 0)
	{
		*completion = met ? 1.0 : 0.0;
		return true;
	}

	part = value.digits;
	if (is_floor != (bound.digits > 0))
	{
		part = 2 * bound.digits - value.digits;
		if (part > DOUBLE_EXACT || part < -DOUBLE_EXACT)
			return false;
	}
	/* Adding 0 turns -0 into 0. */
	*completion = (double) part / (double) bound.digits + 0.0;
	if (!met && *completion >= 1.0)
		*completion = BELOW_ONE;
	return true;
}

bool
score_is_quick(const target *t, const progress *p)
{
	return (t->comparator >= COMPARATOR_AT_LEAST ?
			t->comparator != COMPARATOR_DONE :
			t->comparator <= COMPARATOR_AT_MOST) &&
		p->kind == PROGRESS_VALUE && p->is_change == t->is_change &&
		(t->is_change || !t->has_baseline) && unit_same(&t->unit, &p->unit);
}

bool
score_met(const target *t, const progress *p)
{
	assessment	a;

	if (score_is_quick(t, p))
	{
		int			order = decimal_compare(p->value, t->value);

		if (order == 0)
			return !target_is_strict(t);
		return t->comparator >= COMPARATOR_AT_LEAST ? order > 0 : order < 0;
	}
	assessment_make(&a, t, p);
	return a.met;
}

double
score_completion(const target *t, const progress *p)
{
	assessment	a;
	double		completion;

	if (score_is_quick(t, p) &&
		score_completion_quick(t->comparator, t->value, p->value, &completion))
		return completion;
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
