/*
 * score_rule.c
 *	  Scores of 0 to 100 by a stated rule.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/score_rule.h"

#include <math.h>

#include "score/measure.h"

/*
 * The rule's own ratio in percent: growth and control look at value and
 * bound alone, whichever side the target is on; the others at completion.
 */
static void
set_ratio(rational *ratio, const measure *m, score_base base)
{
	measure		other = *m;

	if (m->rule != MEASURE_INSIDE && rational_sign(&m->bound) != 0)
	{
		if (base == SCORE_GROWTH)
			other.rule = MEASURE_TOWARDS;
		else if (base == SCORE_CONTROL)
			other.rule = MEASURE_WITHIN;
	}
	measure_ratio(ratio, &other);
	wide_multiply_small(&ratio->numerator, PERCENT_PER_WHOLE);
}

/*
 * Has completion in percent come to a limit?  A strict bound that is only
 * equalled has come close to 100, but not to it.
 */
static bool
reaches(const rational *percent, decimal limit, const measure *m)
{
	rational	bound;
	int			order;

	rational_set_decimal(&bound, limit);
	order = rational_compare(percent, &bound);
	if (order == 0 && !m->met)
		return rational_compare_integer(&bound, PERCENT_PER_WHOLE) != 0;
	return order >= 0;
}

/* The stairs: the last step that completion reached, or nothing. */
static decimal
points_of_steps(const score_rule *rule, const rational *percent,
				const measure *m)
{
	decimal		points = {.digits = 0};

	for (int i = 0; i < rule->step_count; i++)
	{
		if (!reaches(percent, rule->steps[i].percent, m))
			break;
		points = rule->steps[i].points;
	}
	return points;
}

/* Points before cap and bonus; the floor looks at what the rule scores. */
static void
set_points(rational *points, const score_rule *rule, const measure *m)
{
	set_ratio(points, m, rule->base);
	if (!reaches(points, rule->floor, m))
		rational_set_integer(points, 0);
	else if (rule->base == SCORE_STEPS)
		rational_set_decimal(points, points_of_steps(rule, points, m));
	else if (rule->base == SCORE_ALL_OR_NOTHING)
		rational_set_integer(points, m->met ? PERCENT_PER_WHOLE : 0);
}

double
score_points(const target *t, const progress *p, const score_rule *rule)
{
	rational	points;
	rational	limit;
	double		result;
	measure		m;

	measure_take(&m, t, p);
	set_points(&points, rule, &m);
	if (rational_sign(&points) < 0)
		rational_set_integer(&points, 0);
	rational_set_decimal(&limit, rule->cap);
	if (rational_compare(&points, &limit) > 0)
		points = limit;
	if (rule->bonus.digits != 0 && t->has_stretch && score_stretch_met(t, p))
	{
		rational_set_decimal(&limit, rule->bonus);
		rational_add(&points, &points, &limit);
	}
	result = rational_to_double(&points);

	/* As with completion, a miss is never 100. */
	if (!m.met && rule->base == SCORE_COMPLETION && result >= PERCENT_PER_WHOLE)
		return nextafter(PERCENT_PER_WHOLE, 0.0);
	return result;
}
