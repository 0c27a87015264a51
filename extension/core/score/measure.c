/*
 * measure.c
 *	  A report laid beside its target: one bound, one rule, exact numbers.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/measure.h"

#include "unit/unit_convert.h"
#include "model/amount.h"

bool
target_takes_count(const target *t, const progress *p)
{
	return t->comparator != COMPARATOR_DONE && t->value.digits == 0 &&
		unit_is_bare(&t->unit) && !t->is_change && t->has_baseline &&
		p->kind == PROGRESS_VALUE && !p->unit.is_rate &&
		unit_family_of(&p->unit) == FAMILY_COUNT;
}

/* A change that is a part of its baseline. */
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
 * Done is measured in percent; a bare 0 in the unit of the report, of which a
 * share with parts has none but percent.
 */
const unit *
measure_unit(const target *t, const progress *p)
{
	if (target_takes_count(t, p))
		return &p->unit;
	return target_is_bare_zero(t) ? progress_unit(p) : target_unit(t);
}

void
measure_floor(rational *bound, const target *t, const unit *u)
{
	rational	slack;

	if (t->comparator == COMPARATOR_DONE)
	{
		rational_set_integer(bound, PERCENT_PER_WHOLE);
		return;
	}
	rational_set_decimal(bound, t->value);
	rational_set_decimal(&slack, target_tolerance(t));
	rational_subtract(bound, bound, &slack);
	unit_convert(bound, &t->unit, u);
}

void
measure_ceiling(rational *bound, const target *t, const unit *u)
{
	rational	slack;

	rational_set_decimal(bound, t->comparator == COMPARATOR_RANGE ?
						 t->upper : t->value);
	rational_set_decimal(&slack, target_tolerance(t));
	rational_add(bound, bound, &slack);
	unit_convert(bound, &t->unit, u);
}

/*
 * The change from the target's baseline to a level: a part of the baseline
 * where the target is a share, else a difference, of shares in points.
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
		wide_multiply_small(&value->numerator, PERCENT_PER_WHOLE);
	unit_convert(value, base, u);
}

void
measure_difference(rational *q, const target *t, const progress *p,
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
		wide_multiply_small(&q->denominator, PERCENT_PER_WHOLE);
}

void
measure_value(rational *value, const target *t, const progress *p,
			  const unit *u)
{
	if (t->is_change && !p->is_change)
		change_value(value, t, p, u);
	else
		progress_value_in(value, p, u);
}

bool
measure_baseline(rational *baseline, const target *t, const unit *u,
				 const rational *bound, bool is_floor)
{
	int			order;

	if (t->is_change || !t->has_baseline)
		return false;
	unit_convert_decimal(baseline, t->baseline, &t->baseline_unit, u);
	order = rational_compare(baseline, bound);
	return is_floor ? order < 0 : order > 0;
}

bool
measure_satisfies(const rational *value, const rational *bound,
				  bool is_floor, bool is_strict)
{
	int			order = rational_compare(value, bound);

	if (order == 0)
		return !is_strict;
	return is_floor ? order > 0 : order < 0;
}

/* The rule of one bound; see the table in docs/scoring.md. */
static measure_rule
choose_rule(measure *m, const target *t)
{
	int			sign = rational_sign(&m->bound);

	if (measure_baseline(&m->baseline, t, m->unit, &m->bound, m->is_floor))
		return MEASURE_WAY;
	if (sign == 0)
		return MEASURE_ZERO;
	return m->is_floor == (sign > 0) ? MEASURE_TOWARDS : MEASURE_WITHIN;
}

/*
 * Of two bounds the one that is missed decides; a value on either satisfies
 * it, since only single bounds are strict.
 */
void
measure_take(measure *m, const target *t, const progress *p)
{
	m->unit = measure_unit(t, p);
	m->is_strict = target_is_strict(t);
	m->is_floor = target_has_floor(t);
	measure_value(&m->value, t, p, m->unit);

	if (m->is_floor)
	{
		measure_floor(&m->bound, t, m->unit);
		m->met = measure_satisfies(&m->value, &m->bound, true, m->is_strict);
	}
	if (target_has_ceiling(t) && (!m->is_floor || m->met))
	{
		bool		two_sided = m->is_floor;

		m->is_floor = false;
		measure_ceiling(&m->bound, t, m->unit);
		m->met = measure_satisfies(&m->value, &m->bound, false, m->is_strict);
		if (two_sided && m->met)
		{
			m->rule = MEASURE_INSIDE;
			return;
		}
	}
	m->rule = choose_rule(m, t);
}

void
measure_ratio(rational *ratio, const measure *m)
{
	rational	way;

	switch (m->rule)
	{
		case MEASURE_WAY:
			rational_subtract(ratio, &m->value, &m->baseline);
			rational_subtract(&way, &m->bound, &m->baseline);
			rational_divide(ratio, ratio, &way);
			break;
		case MEASURE_TOWARDS:
			rational_divide(ratio, &m->value, &m->bound);
			break;
		case MEASURE_WITHIN:
			rational_add(ratio, &m->bound, &m->bound);
			rational_subtract(ratio, ratio, &m->value);
			rational_divide(ratio, ratio, &m->bound);
			break;
		case MEASURE_INSIDE:
		case MEASURE_ZERO:
			rational_set_integer(ratio, m->met);
			break;
	}
}

double
measure_completion(const measure *m)
{
	rational	ratio;
	double		completion;

	measure_ratio(&ratio, m);
	completion = rational_to_double(&ratio);
	if (!m->met && completion >= 1.0)
		return BELOW_ONE;
	return completion;
}
