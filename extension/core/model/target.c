/*
 * target.c
 *	  A target's defaults, tolerance, dates and canonical form.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "model/target.h"

#include "model/print.h"

static const char *const comparator_texts[] = {
	"<", "<=", "~<=", "=", "~", "..", "~>=", ">=", ">", "done"
};

const char *
comparator_text(comparator c)
{
	return comparator_texts[c];
}

comparator
comparator_turned(comparator c)
{
	switch (c)
	{
		case COMPARATOR_LESS:
			return COMPARATOR_MORE;
		case COMPARATOR_AT_MOST:
			return COMPARATOR_AT_LEAST;
		case COMPARATOR_ABOUT_AT_MOST:
			return COMPARATOR_ABOUT_AT_LEAST;
		case COMPARATOR_ABOUT_AT_LEAST:
			return COMPARATOR_ABOUT_AT_MOST;
		case COMPARATOR_AT_LEAST:
			return COMPARATOR_AT_MOST;
		case COMPARATOR_MORE:
			return COMPARATOR_LESS;
		default:
			return c;
	}
}

/*
 * These are a level by default: done, changes, states, bare numbers, targets
 * with only an upper bound, and targets with a baseline.  All others are a
 * total, counted from zero in each period.
 */
bool
target_total_by_default(const target *t)
{
	return t->comparator != COMPARATOR_DONE && !t->is_change &&
		!t->has_baseline && target_has_floor(t) &&
		!unit_is_state(&t->unit) &&
		unit_family_of(&t->unit) != FAMILY_BARE;
}

/* Field by field, like progress_set_empty. */
void
target_set_empty(target *t)
{
	static const decimal zero = {0, 0};
	static const period none = {NO_DAY, NO_DAY};

	t->comparator = COMPARATOR_LESS;
	t->is_change = false;
	t->is_total = false;
	t->has_tolerance = false;
	t->has_baseline = false;
	t->has_stretch = false;
	t->has_base = false;
	t->has_period = false;
	t->is_by = false;
	t->value = zero;
	t->upper = zero;
	t->tolerance = zero;
	t->stretch = zero;
	unit_set_bare(&t->unit);
	t->baseline = zero;
	unit_set_bare(&t->baseline_unit);
	t->baseline_year = 0;
	t->base = none;
	t->period = none;
}

/* The default is 5 % of the absolute value, exactly. */
decimal
target_tolerance(const target *t)
{
	decimal		tolerance = {0, 0};

	if (t->has_tolerance)
		return t->tolerance;
	if (target_is_about(t))
	{
		tolerance = decimal_abs(t->value);
		tolerance.digits *= 5;
		tolerance.scale = (uint8_t) (tolerance.scale + 2);
	}
	return tolerance;
}

int32_t
target_starts(const target *t)
{
	if (!t->has_period || !t->is_by)
		return t->period.first;
	if (t->baseline_year > 0)
		return period_of_year(t->baseline_year).last + 1;
	return t->has_base ? t->base.last + 1 : NO_DAY;
}

int32_t
target_due(const target *t)
{
	return t->period.last;
}

bool
target_set_plan_period(target *t, period plan)
{
	bool		has_own = t->has_period &&
		(!t->is_by || target_starts(t) != NO_DAY);

	if (has_own || !day_valid(plan.first) || !day_valid(plan.last))
		return false;
	if (t->has_period)
		plan.last = t->period.last;
	if (plan.first > plan.last)
		return false;
	t->has_period = true;
	t->is_by = false;
	t->period = plan;
	return true;
}

/* Append a number of the target, always with its sign in a change. */
static size_t
add_value(char *buf, size_t length, const target *t, decimal d)
{
	if (t->is_change && d.digits >= 0)
		buf[length++] = '+';
	return length + decimal_print(d, buf + length);
}

/* Whole baselines that look like years. */
#define YEAR_FIRST 1900
#define YEAR_LAST 2100

bool
target_baseline_is_year(const target *t)
{
	bool		bare = t->is_change ?
		unit_is_bare(&t->baseline_unit) &&
		t->baseline_unit.over.multiplier == 0 :
		unit_family_of(&t->unit) == FAMILY_SHARE;

	return t->has_baseline && bare && t->baseline.scale == 0 &&
		t->baseline.digits >= YEAR_FIRST && t->baseline.digits <= YEAR_LAST;
}

/*
 * Version 0.1 stored baselines that look like years.  They print with a
 * decimal, since they would not be read without it.
 */
static size_t
add_baseline(char *buf, size_t length, const target *t)
{
	length = print_text(buf, length, " from ");
	length += decimal_print(t->baseline, buf + length);
	if (target_baseline_is_year(t))
		length = print_text(buf, length, ".0");
	if (t->is_change)
		length = print_unit(buf, length, &t->baseline_unit);
	if (t->baseline_year > 0)
	{
		length = print_text(buf, length, " at ");
		length += period_print(period_of_year(t->baseline_year), buf + length);
	}
	return length;
}

/*
 * Printed if it differs from the default, and always if a plain value is below
 * zero, since that would otherwise be a change.
 */
static const char *
measure_text(const target *t)
{
	bool		below_zero = t->value.digits < 0 || t->upper.digits < 0 ||
		t->stretch.digits < 0;

	if (t->is_change || t->comparator == COMPARATOR_DONE ||
		(t->is_total == target_total_by_default(t) && !below_zero))
		return "";
	return t->is_total ? " total" : " level";
}

static size_t
add_period(char *buf, size_t length, const target *t)
{
	if (!t->has_period)
		return length;
	if (t->is_by)
	{
		length = print_text(buf, length, " by ");
		return length + day_print(t->period.last, buf + length);
	}
	length = print_text(buf, length, " in ");
	return length + period_print(t->period, buf + length);
}

size_t
target_print(const target *t, char *buf)
{
	size_t		length = 0;

	if (t->comparator == COMPARATOR_DONE)
		return add_period(buf, print_text(buf, 0, "done"), t);

	if (t->comparator != COMPARATOR_RANGE)
	{
		length = print_text(buf, 0, comparator_text(t->comparator));
		buf[length++] = ' ';
	}
	length = add_value(buf, length, t, t->value);
	if (t->comparator == COMPARATOR_RANGE)
	{
		length = print_text(buf, length, "..");
		length = add_value(buf, length, t, t->upper);
	}
	if (t->has_tolerance)
	{
		length = print_text(buf, length, " ± ");
		length += decimal_print(t->tolerance, buf + length);
	}
	length = print_unit(buf, length, &t->unit);
	if (t->has_base)
	{
		length = print_text(buf, length, " vs ");
		length += period_print(t->base, buf + length);
	}
	if (t->has_baseline)
		length = add_baseline(buf, length, t);
	if (t->has_stretch)
	{
		length = print_text(buf, length, " stretch ");
		length = add_value(buf, length, t, t->stretch);
	}
	length = print_text(buf, length, measure_text(t));
	return add_period(buf, length, t);
}
