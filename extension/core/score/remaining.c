/*
 * remaining.c
 *	  What is missing, as an amount that is easy to read.
 *
 * Of a share with parts it is the missing part, and of a change reported as a
 * level a difference of levels: both in the report's unit.  Otherwise it is in
 * the target's unit if it is a decimal there that 18 digits hold, else in the
 * report's unit, else in the base unit, and in a larger one if it is too long
 * for those.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/score.h"

#include "unit/unit_convert.h"
#include "unit/unit_step.h"
#include "score/assessment.h"

/* The part of the whole that is missing, in the unit of both. */
static void
to_part(rational *gap, const target *t, const progress *p,
		const unit *measured)
{
	rational	whole;

	assessment_difference(gap, t, p, measured, &unit_percent);
	rational_scale(gap, 1, PERCENT_PER_WHOLE);
	rational_set_decimal(&whole, p->whole);
	rational_multiply(gap, gap, &whole);
}

/* At least as many decimals as the target has: 2.0 - 1 leaves 1.0. */
static bool
to_decimal(const rational *gap, const target *t, decimal *result)
{
	int			decimals = t->comparator == COMPARATOR_DONE ?
		0 : t->value.scale;

	return rational_to_decimal(gap, decimals, DECIMAL_MAX_SCALE,
							   ROUND_AWAY_FROM_ZERO, result);
}

/* A level of 0 without a unit is in that of the baseline. */
static const unit *
level_unit(const target *t, const progress *p)
{
	return progress_is_bare_zero(p) ? &t->baseline_unit : &p->unit;
}

/* Choose the unit of the answer and convert the gap to it. */
static void
choose_unit(rational *gap, unit *chosen, const target *t, const progress *p,
			const unit *measured)
{
	bool		exact = rational_is_decimal(gap);
	decimal		d;

	*chosen = *measured;
	if (p->kind == PROGRESS_SHARE)
	{
		to_part(gap, t, p, measured);
		*chosen = p->unit;
		return;
	}
	if (t->is_change && !p->is_change)
	{
		*chosen = *level_unit(t, p);
		assessment_difference(gap, t, p, measured, chosen);
		return;
	}
	if (exact && to_decimal(gap, t, &d))
		return;
	if (p->kind == PROGRESS_VALUE && !progress_is_bare_zero(p))
	{
		unit_convert(gap, measured, &p->unit);
		*chosen = p->unit;
		if (exact || rational_is_decimal(gap))
			return;
		measured = &p->unit;
	}
	unit_base_of(measured, chosen);
	unit_convert(gap, measured, chosen);
}

/* The distance between value and bound; 0 if the target is met. */
static void
set_gap(rational *gap, const assessment *a)
{
	if (a->met)
	{
		rational_set_integer(gap, 0);
		return;
	}
	rational_subtract(gap, &a->bound, &a->value);
	if (rational_sign(gap) < 0)
		rational_negate(gap);
}

error_code
score_remaining(const target *t, const progress *p, progress *remaining)
{
	rational	gap;
	assessment	a;

	*remaining = (progress) {.kind = PROGRESS_VALUE,.as_of = NO_DAY};
	assessment_make(&a, t, p);
	set_gap(&gap, &a);
	choose_unit(&gap, &remaining->unit, t, p, a.unit);
	while (!to_decimal(&gap, t, &remaining->value))
	{
		unit		smaller = remaining->unit;

		if (!unit_next_larger(&smaller, &remaining->unit))
			return ERROR_RANGE;
		unit_convert(&gap, &smaller, &remaining->unit);
	}
	return ERROR_NONE;
}
