/*
 * assessment.c
 *	  A report measured against its target: one bound, one rule, exact numbers.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/assessment.h"

#include "unit/unit_convert.h"
#include "model/amount.h"

bool
target_takes_count(const target *t, const progress *p)
{
	return t->value.digits == 0 && t->comparator != COMPARATOR_DONE &&
		unit_is_bare(&t->unit) && !t->is_change && t->has_baseline &&
		p->kind == PROGRESS_VALUE && !p->unit.is_rate &&
		unit_family_of(&p->unit) == FAMILY_COUNT;
}

/* A change expressed as a share of the baseline. */
static bool
is_relative(const target *t)
{
	return t->is_change && !t->unit.is_rate &&
		unit_family_of(&t->unit) == FAMILY_SHARE;
}

/* A change in percentage points. */
static bool
is_points(const target *t)
{
	return t->is_change && !t->unit.is_rate &&
		unit_family_of(&t->unit) == FAMILY_POINTS;
}

/*
 * Done is measured in percent, a bare 0 in the unit of the report; for a share
 * with parts that is percent.
 */
const unit *
assessment_unit(const target *t, const progress *p)
{
	if (target_takes_count(t, p))
		return &p->unit;
	return target_is_bare_zero(t) ? progress_unit(p) : target_unit(t);
}

void
assessment_floor(rational *bound, const target *t, const unit *u)
{
	rational	slack;

	if (t->comparator == COMPARATOR_DONE)
	{
		rational_set_integer(bound, PERCENT_PER_WHOLE);
		return;
	}
	rational_set_decimal(bound, t->value);
	if (target_is_about(t))
	{
		rational_set_decimal(&slack, target_tolerance(t));
		rational_subtract(bound, bound, &slack);
	}
	unit_convert(bound, &t->unit, u);
}

void
assessment_ceiling(rational *bound, const target *t, const unit *u)
{
	rational	slack;

	rational_set_decimal(bound, t->comparator == COMPARATOR_RANGE ?
						 t->upper : t->value);
	if (target_is_about(t))
	{
		rational_set_decimal(&slack, target_tolerance(t));
		rational_add(bound, bound, &slack);
	}
	unit_convert(bound, &t->unit, u);
}

/*
 * The change from the target's baseline to the reported level: relative to the
 * baseline if the target is a share, else a difference; a difference of shares
 * is in points.
 */
static void
change_value(rational *value, const target *t, const progress *p,
			 const unit *u)
{
	const unit *base = &t->baseline_unit;
	rational	baseline;

	progress_value_in(value, p, base);
	rational_set_decimal(&baseline, t->baseline);
	rational_subtract(value, value, &baseline);

	if (is_relative(t))
	{
		rational_divide(value, value, &baseline);
		base = &unit_percent;
	}
	if (is_relative(t) || is_points(t))
		rational_scale(value, PERCENT_PER_WHOLE, 1);
	unit_convert(value, base, u);
}

void
assessment_difference(rational *q, const target *t, const progress *p,
					  const unit *u, const unit *to)
{
	rational	baseline;
	bool		from_level = t->is_change && !p->is_change;

	if (from_level && is_relative(t))
	{
		unit_convert(q, u, &unit_percent);
		unit_convert_decimal(&baseline, t->baseline, &t->baseline_unit, to);
		rational_multiply(q, q, &baseline);
	}
	else
		unit_convert(q, u, to);
	if (from_level && (is_relative(t) || is_points(t)))
		rational_scale(q, 1, PERCENT_PER_WHOLE);
}

void
assessment_value(rational *value, const target *t, const progress *p,
				 const unit *u)
{
	if (t->is_change && !p->is_change)
		change_value(value, t, p, u);
	else
		progress_value_in(value, p, u);
}

void
assessment_set_target(assessment *a, const target *t, const unit *u)
{
	a->unit = u;
	if (target_has_floor(t))
		assessment_floor(&a->floor, t, u);
	if (target_has_ceiling(t))
		assessment_ceiling(&a->ceiling, t, u);
	a->has_baseline = t->has_baseline && !t->is_change;
	if (a->has_baseline)
		unit_convert_decimal(&a->baseline, t->baseline, &t->unit, u);
}

bool
assessment_baseline_counts(const assessment *a, const rational *bound,
						   bool is_floor)
{
	return a->has_baseline &&
		baseline_counts(rational_compare(&a->baseline, bound), is_floor);
}

bool
assessment_satisfies(const rational *value, const rational *bound,
					 bool is_floor, bool is_strict)
{
	return bound_is_met(rational_compare(value, bound), is_floor, is_strict);
}

/* Judge the value by one bound. */
static void
judge(assessment *a, const rational *bound, bool is_floor)
{
	rational_copy(&a->bound, bound);
	a->is_floor = is_floor;
	a->met = assessment_satisfies(&a->value, bound, is_floor, a->is_strict);
}

/*
 * Of two bounds, the one that is missed decides; a value equal to a bound
 * satisfies it, since only single bounds are strict.
 */
void
assessment_make(assessment *a, const target *t, const progress *p)
{
	bool		has_floor = target_has_floor(t);
	bool		has_ceiling = target_has_ceiling(t);

	a->is_strict = target_is_strict(t);
	assessment_set_target(a, t, assessment_unit(t, p));
	assessment_value(&a->value, t, p, a->unit);
	if (has_floor)
		judge(a, &a->floor, true);
	if (has_ceiling && (!has_floor || a->met))
		judge(a, &a->ceiling, false);
	if (has_floor && has_ceiling && a->met)
		a->rule = ASSESSMENT_INSIDE;
	else
	{
		bool		has_way =
			assessment_baseline_counts(a, &a->bound, a->is_floor);

		a->rule = rule_of_bound(has_way, rational_sign(&a->bound), a->is_floor);
	}
}

void
assessment_ratio(rational *ratio, const assessment *a)
{
	rational	way;

	switch (a->rule)
	{
		case ASSESSMENT_WAY:
			rational_subtract(ratio, &a->value, &a->baseline);
			rational_subtract(&way, &a->bound, &a->baseline);
			rational_divide(ratio, ratio, &way);
			break;
		case ASSESSMENT_TOWARDS:
			rational_divide(ratio, &a->value, &a->bound);
			break;
		case ASSESSMENT_WITHIN:
			rational_add(ratio, &a->bound, &a->bound);
			rational_subtract(ratio, ratio, &a->value);
			rational_divide(ratio, ratio, &a->bound);
			break;
		case ASSESSMENT_INSIDE:
		case ASSESSMENT_ZERO:
			rational_set_integer(ratio, a->met);
			break;
	}
}

double
assessment_completion(const assessment *a)
{
	rational	ratio;
	double		completion;

	assessment_ratio(&ratio, a);
	completion = rational_to_double(&ratio);
	if (!a->met && completion >= 1.0)
		return BELOW_ONE;
	return completion;
}

double
assessment_percent(const assessment *a)
{
	rational	ratio;
	double		percent;

	assessment_ratio(&ratio, a);
	rational_scale(&ratio, PERCENT_PER_WHOLE, 1);
	percent = rational_to_double(&ratio);
	if (!a->met && percent >= PERCENT_PER_WHOLE)
		return BELOW_HUNDRED;
	return percent;
}
