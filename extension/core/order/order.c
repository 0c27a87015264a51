/*
 * order.c
 *	  The total order of both types.
 *
 * First the family, so that a column may mix all of them; then the exact
 * value; then the other fields, by the rules given below.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "order/order.h"

#include "unit/unit_convert.h"
#include "model/amount.h"

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

/* Around the families of units: a bare 0 sorts first, done last. */
typedef enum family_rank
{
	RANK_ZERO,
	RANK_UNIT,
	RANK_DONE
} family_rank;

static family_rank
target_rank(const target *t)
{
	return t->comparator == COMPARATOR_DONE ? RANK_DONE :
		target_is_bare_zero(t) ? RANK_ZERO : RANK_UNIT;
}

static family_rank
progress_rank(const progress *p)
{
	return p->kind == PROGRESS_DONE ? RANK_DONE :
		progress_is_bare_zero(p) ? RANK_ZERO : RANK_UNIT;
}

/* Missing values sort first. */
static int
compare_presence(bool a, bool b)
{
	return COMPARE(a, b);
}

static int
compare_period(period a, period b)
{
	int			order = COMPARE(a.last, b.last);

	return order != 0 ? order : COMPARE(a.first, b.first);
}

/* No base means the year before: it sorts first. */
static int
compare_base(bool a_has, period a, bool b_has, period b)
{
	int			order = compare_presence(a_has, b_has);

	return order != 0 || !a_has ? order : compare_period(a, b);
}

static int
compare_baseline(const target *a, const target *b)
{
	int			order = compare_presence(a->has_baseline, b->has_baseline);

	if (order != 0 || !a->has_baseline)
		return order;
	order = unit_compare_family(&a->baseline_unit, &b->baseline_unit);
	if (order == 0)
		order = unit_compare_values(a->baseline, &a->baseline_unit,
									b->baseline, &b->baseline_unit);
	return order != 0 ? order : COMPARE(a->baseline_year, b->baseline_year);
}

static int
compare_stretch(const target *a, const target *b)
{
	int			order = compare_presence(a->has_stretch, b->has_stretch);

	return order != 0 || !a->has_stretch ? order :
		unit_compare_values(a->stretch, &a->unit, b->stretch, &b->unit);
}

/* The numbers besides the value; the default tolerance counts as if given. */
static int
compare_numbers(const target *a, const target *b)
{
	int			order = 0;

	if (a->comparator == COMPARATOR_RANGE)
		order = unit_compare_values(a->upper, &a->unit, b->upper, &b->unit);
	if (order == 0)
		order = unit_compare_values(target_tolerance(a), &a->unit,
									target_tolerance(b), &b->unit);
	if (order == 0)
		order = compare_baseline(a, b);
	return order != 0 ? order : compare_stretch(a, b);
}

/*
 * Levels before changes, changes without a named base before others, ceilings
 * before floors (see the enum), levels before totals, then the due date and
 * the start; a target without a period comes last, `in` before `by`.
 */
int
target_compare(const target *a, const target *b)
{
	family_rank rank = target_rank(a);
	int			order = COMPARE(rank, target_rank(b));

	if (order == 0 && rank == RANK_UNIT)
		order = unit_compare_family(&a->unit, &b->unit);
	if (order == 0 && rank == RANK_UNIT)
		order = unit_compare_values(a->value, &a->unit, b->value, &b->unit);
	if (order == 0)
		order = COMPARE(a->is_change, b->is_change);
	if (order == 0)
		order = compare_base(a->has_base, a->base, b->has_base, b->base);
	if (order == 0)
		order = COMPARE(a->comparator, b->comparator);
	if (order == 0 && rank == RANK_UNIT)
		order = compare_numbers(a, b);
	if (order == 0)
		order = COMPARE(a->is_total, b->is_total);
	if (order == 0)
		order = compare_period(a->period, b->period);
	return order != 0 ? order : COMPARE(a->is_by, b->is_by);
}

static bool
is_share(const progress *p)
{
	return p->kind == PROGRESS_SHARE;
}

/* A share with parts is a share like 87.8 %, whatever its parts count. */
static int
compare_value(const progress *a, const progress *b)
{
	rational	left;
	rational	right;

	if (!is_share(a) && !is_share(b))
		return unit_compare_values(a->value, &a->unit, b->value, &b->unit);
	progress_value_in(&left, a, &unit_percent);
	progress_value_in(&right, b, &unit_percent);
	return rational_compare(&left, &right);
}

/* 1 of 2 and 2 of 4 are the same share of different wholes. */
static int
compare_parts(const progress *a, const progress *b)
{
	int			order = unit_compare_family(&a->unit, &b->unit);

	return order != 0 ? order :
		unit_compare_values(a->whole, &a->unit, b->whole, &b->unit);
}

/* Like target_compare; plain values before shares with parts, undated last. */
int
progress_compare(const progress *a, const progress *b)
{
	family_rank rank = progress_rank(a);
	int			order = COMPARE(rank, progress_rank(b));

	if (order == 0 && rank == RANK_UNIT)
		order = unit_compare_family(progress_unit(a), progress_unit(b));
	if (order == 0)
		order = compare_value(a, b);
	if (order == 0)
		order = COMPARE(a->is_change, b->is_change);
	if (order == 0)
		order = compare_base(a->has_base, a->base, b->has_base, b->base);
	if (order == 0)
		order = COMPARE(a->kind, b->kind);
	if (order == 0 && is_share(a))
		order = compare_parts(a, b);
	return order != 0 ? order : COMPARE(a->as_of, b->as_of);
}
