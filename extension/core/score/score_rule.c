/*
 * score_rule.c
 *	  Scores of 0 to 100 by a stated rule.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/score_rule.h"

#include "score/assessment.h"

/*
 * The rule's own ratio in percent: growth and control use only value and
 * bound, whichever side the bound is on; the others use completion.
 */
static void
set_ratio(rational *ratio, const assessment *a, score_base base)
{
	assessment	other = *a;

	if (a->rule != ASSESSMENT_INSIDE && rational_sign(&a->bound) != 0)
	{
		if (base == SCORE_GROWTH)
			other.rule = ASSESSMENT_TOWARDS;
		else if (base == SCORE_CONTROL)
			other.rule = ASSESSMENT_WITHIN;
	}
	assessment_ratio(ratio, &other);
	rational_scale(ratio, PERCENT_PER_WHOLE, 1);
}

/*
 * Has completion in percent reached a limit?  A strict bound that is only
 * equalled comes close to 100 but does not reach it.
 */
static bool
reaches(const rational *percent, decimal limit, const assessment *a)
{
	rational	bound;
	int			order;

	rational_set_decimal(&bound, limit);
	order = rational_compare(percent, &bound);
	if (order == 0 && !a->met)
		return rational_compare_integer(&bound, PERCENT_PER_WHOLE) != 0;
	return order >= 0;
}

/* The points of the last step that completion has reached, or 0. */
static decimal
points_of_steps(const score_rule *rule, const rational *percent,
				const assessment *a)
{
	decimal		points = {.digits = 0};

	for (int i = 0; i < rule->step_count; i++)
	{
		if (!reaches(percent, rule->steps[i].percent, a))
			break;
		points = rule->steps[i].points;
	}
	return points;
}

/* Points before cap and bonus; the floor applies to what the rule scores. */
static void
set_points(rational *points, const score_rule *rule, const assessment *a)
{
	set_ratio(points, a, rule->base);
	if (!reaches(points, rule->floor, a))
		rational_set_integer(points, 0);
	else if (rule->base == SCORE_STEPS)
		rational_set_decimal(points, points_of_steps(rule, points, a));
	else if (rule->base == SCORE_ALL_OR_NOTHING)
		rational_set_integer(points, a->met ? PERCENT_PER_WHOLE : 0);
}

double
score_points(const target *t, const progress *p, const score_rule *rule)
{
	rational	points;
	rational	limit;
	double		result;
	assessment	a;

	assessment_make(&a, t, p);
	set_points(&points, rule, &a);
	if (rational_sign(&points) < 0)
		rational_set_integer(&points, 0);
	rational_set_decimal(&limit, rule->cap);
	if (rational_compare(&points, &limit) > 0)
		rational_copy(&points, &limit);
	if (rule->bonus.digits != 0 && t->has_stretch && score_stretch_met(t, p))
	{
		rational_set_decimal(&limit, rule->bonus);
		rational_add(&points, &points, &limit);
	}
	result = rational_to_double(&points);

	/* As with completion, a miss is never 100. */
	if (!a.met && rule->base == SCORE_COMPLETION && result >= PERCENT_PER_WHOLE)
		return BELOW_HUNDRED;
	return result;
}
