/*
 * target_check.c
 *	  The rules of shape that every target obeys, however it was made.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "model/target.h"

static bool
is_floor(const target *t)
{
	return t->comparator == COMPARATOR_AT_LEAST ||
		t->comparator == COMPARATOR_MORE ||
		t->comparator == COMPARATOR_ABOUT_AT_LEAST;
}

static bool
is_ceiling(const target *t)
{
	return t->comparator == COMPARATOR_AT_MOST ||
		t->comparator == COMPARATOR_LESS ||
		t->comparator == COMPARATOR_ABOUT_AT_MOST;
}

static error_code
check_tolerance(const target *t)
{
	if (!target_is_about(t))
		return t->has_tolerance ? ERROR_TOLERANCE : ERROR_NONE;
	if (!t->has_tolerance)
		return t->value.digits == 0 ? ERROR_TOLERANCE_ZERO : ERROR_NONE;
	if (t->tolerance.digits < 0)
		return ERROR_TOLERANCE_SIGN;
	/* a floor moved below zero would be no bound */
	if (t->comparator == COMPARATOR_ABOUT_AT_LEAST && t->value.digits > 0 &&
		decimal_compare(t->tolerance, t->value) > 0)
		return ERROR_TOLERANCE_LARGE;
	return ERROR_NONE;
}

static error_code
check_stretch(const target *t)
{
	int			order;

	if (!t->has_stretch)
		return ERROR_NONE;
	if (!is_floor(t) && !is_ceiling(t))
		return ERROR_STRETCH_RANGE;
	order = decimal_compare(t->stretch, t->value);
	return (is_floor(t) ? order > 0 : order < 0) ?
		ERROR_NONE : ERROR_STRETCH_BEYOND;
}

/*
 * A change given as a share (+15 %) is relative, so its baseline may have any
 * unit except percentage points.  A change in percentage points is the
 * difference of two shares.  A change in an amount needs a baseline in a
 * comparable unit.
 */
static error_code
check_base_unit(const target *t)
{
	unit_family family = unit_family_of(&t->unit);
	const unit *base = &t->baseline_unit;

	if (unit_family_of(base) == FAMILY_POINTS)
		return ERROR_UNIT_BASE;
	if (family == FAMILY_SHARE)
		return ERROR_NONE;
	if (family == FAMILY_POINTS && !t->unit.is_rate ?
		unit_family_of(base) == FAMILY_SHARE && !base->is_rate :
		unit_comparable(&t->unit, base))
		return ERROR_NONE;
	return unit_is_bare(base) ? ERROR_UNIT_MISSING : ERROR_UNIT_BASE;
}

static error_code
check_baseline(const target *t)
{
	if (!t->has_baseline)
		return t->baseline_year == 0 ? ERROR_NONE : ERROR_AT;
	if (t->is_total)
		return ERROR_BASELINE_TOTAL;
	if (target_baseline_is_year(t))
		return ERROR_BASELINE_YEAR;
	if (t->is_change)
		return check_base_unit(t);
	return unit_same(&t->unit, &t->baseline_unit) ?
		ERROR_NONE : ERROR_UNIT_OTHER;
}

static error_code
check_periods(const target *t)
{
	int32_t		starts = target_starts(t);

	if (t->has_base && !t->is_change)
		return ERROR_BASE_PLAIN;
	if (t->has_base && t->base.first > t->base.last)
		return ERROR_PERIOD_ORDER;
	if (!t->has_period)
		return ERROR_NONE;
	if (t->is_by)
		return starts != NO_DAY && starts > t->period.last ?
			ERROR_PERIOD_BASE : ERROR_NONE;
	return t->period.first > t->period.last ? ERROR_PERIOD_ORDER : ERROR_NONE;
}

static error_code
check_done(const target *t)
{
	if (t->is_change || t->is_total || t->has_tolerance || t->has_baseline ||
		t->has_stretch || t->has_base)
		return ERROR_DONE_CLAUSE;
	return ERROR_NONE;
}

error_code
target_check(const target *t)
{
	error_code	code;

	if (t->comparator == COMPARATOR_DONE)
		code = check_done(t);
	else if (t->comparator == COMPARATOR_RANGE &&
			 decimal_compare(t->value, t->upper) > 0)
		code = ERROR_RANGE_ORDER;
	else if (unit_family_of(&t->unit) == FAMILY_POINTS && !t->is_change)
		code = ERROR_UNIT_POINTS;
	else if (t->is_change && t->is_total)
		code = ERROR_PLUS_LEVEL;
	else
		code = check_tolerance(t);

	if (code == ERROR_NONE)
		code = check_stretch(t);
	if (code == ERROR_NONE)
		code = check_baseline(t);
	if (code == ERROR_NONE)
		code = check_periods(t);
	return code;
}
