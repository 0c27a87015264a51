/*
 * implies.c
 *	  Which of two targets is the harder one.
 *
 * A target is met by an interval of values.  It implies another target if its
 * interval lies within the other's.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/implies.h"

#include "score/assessment.h"

/* Are both met, or not, by figures of one kind? */
static bool
judge_the_same(const target *a, const target *b)
{
	if (a->comparator == COMPARATOR_DONE || b->comparator == COMPARATOR_DONE)
		return a->comparator == b->comparator;
	if (a->is_change != b->is_change || a->is_total != b->is_total ||
		a->has_base != b->has_base)
		return false;
	if (a->has_base && (a->base.first != b->base.first ||
						a->base.last != b->base.last))
		return false;
	if (!a->is_change && (target_is_bare_zero(a) || target_is_bare_zero(b)))
		return true;
	return unit_comparable(&a->unit, &b->unit);
}

/* Of equal bounds only a strict one lies within a strict one. */
static bool
within_bound(const rational *bound, const target *t, const rational *limit,
			 const target *other, bool is_floor)
{
	return assessment_satisfies(bound, limit, is_floor,
								target_is_strict(other) &&
								!target_is_strict(t));
}

bool
target_implies(const target *t, const target *other, bool *implied)
{
	const unit *u = target_unit(target_is_bare_zero(t) ? other : t);
	rational	bound;
	rational	limit;

	if (!judge_the_same(t, other))
		return false;
	*implied = (target_has_floor(t) || !target_has_floor(other)) &&
		(target_has_ceiling(t) || !target_has_ceiling(other));
	if (*implied && target_has_floor(other))
	{
		assessment_floor(&bound, t, u);
		assessment_floor(&limit, other, u);
		*implied = within_bound(&bound, t, &limit, other, true);
	}
	if (*implied && target_has_ceiling(other))
	{
		assessment_ceiling(&bound, t, u);
		assessment_ceiling(&limit, other, u);
		*implied = within_bound(&bound, t, &limit, other, false);
	}
	return true;
}
