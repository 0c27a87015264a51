/*
 * mismatch.c
 *	  Which reports can be compared with which targets.
 *
 * Scoring never guesses: a report whose kind, base, family or period is not
 * the one that the target asks for has no completion.  The words for it are in
 * mismatch_text.c.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/mismatch.h"

#include "score/assessment.h"

static const char *const mismatch_names[] = {
	[MISMATCH_NONE] = "",
	[MISMATCH_DONE_WANTED] = "done-wants-done",
	[MISMATCH_DONE_UNIT] = "done-vs-unit",
	[MISMATCH_YEARLY] = "cagr",
	[MISMATCH_CHANGE_FOR_LEVEL] = "change-vs-level",
	[MISMATCH_LEVEL_FOR_CHANGE] = "level-vs-change",
	[MISMATCH_BASE] = "base",
	[MISMATCH_FAMILY] = "family",
	[MISMATCH_BASE_NOT_POSITIVE] = "base-not-positive",
	[MISMATCH_PERIOD] = "period"
};

const char *
mismatch_name(mismatch m)
{
	return mismatch_names[m];
}

static bool
is_share(const unit *u)
{
	return !u->is_rate && unit_family_of(u) == FAMILY_SHARE;
}

/* A change in percent per year: what cagr() computes. */
static bool
is_yearly(const unit *u)
{
	return u->is_rate && unit_family_of(u) == FAMILY_SHARE &&
		u->under.number == UNIT_YEAR && u->under.multiplier == 0;
}

/* Do the units convert?  A share with parts is a share, whatever their unit. */
static bool
unit_fits(const unit *wanted, const progress *p)
{
	if (p->kind == PROGRESS_SHARE)
		return is_share(wanted);
	return unit_comparable(wanted, &p->unit);
}

/* Done and p % done fit only a lower bound on a share. */
static mismatch
match_done(const target *t)
{
	bool		is_lower_bound = t->comparator >= COMPARATOR_ABOUT_AT_LEAST;

	return is_lower_bound && !t->is_change && is_share(&t->unit) ?
		MISMATCH_NONE : MISMATCH_DONE_UNIT;
}

/*
 * A change without a base is against the year before; it never matches a
 * change against a named base.
 */
static bool
same_base(const target *t, const progress *p)
{
	if (t->has_base != p->has_base)
		return false;
	return !t->has_base || (t->base.first == p->base.first &&
							t->base.last == p->base.last);
}

static mismatch
match_changes(const target *t, const progress *p)
{
	if (!unit_fits(&t->unit, p))
		return MISMATCH_FAMILY;
	return same_base(t, p) ? MISMATCH_NONE : MISMATCH_BASE;
}

/* The target's baseline turns a level into a change. */
static mismatch
match_level_with_change(const target *t, const progress *p)
{
	if (!t->has_baseline)
		return MISMATCH_LEVEL_FOR_CHANGE;
	if (!progress_is_bare_zero(p) && !unit_fits(&t->baseline_unit, p))
		return MISMATCH_FAMILY;
	if (is_share(&t->unit) && t->baseline.digits <= 0)
		return MISMATCH_BASE_NOT_POSITIVE;
	return MISMATCH_NONE;
}

static mismatch
match_levels(const target *t, const progress *p)
{
	if (target_is_bare_zero(t) || progress_is_bare_zero(p) ||
		target_takes_count(t, p) || unit_fits(&t->unit, p))
		return MISMATCH_NONE;
	return MISMATCH_FAMILY;
}

/*
 * A total, and a change against the year before, start from nothing on the
 * first day of the period: a figure of an earlier day is another period's.
 * `by DATE` states no first day.
 */
static mismatch
match_period(const target *t, const progress *p)
{
	bool		starts_from_nothing = t->is_total ||
		(t->is_change && p->is_change && !t->has_base);

	if (!starts_from_nothing || !t->has_period || t->is_by ||
		p->as_of == NO_DAY)
		return MISMATCH_NONE;
	return p->as_of < t->period.first ? MISMATCH_PERIOD : MISMATCH_NONE;
}

/* Kind before unit, unit before base. */
static mismatch
match_values(const target *t, const progress *p)
{
	if (t->is_change && is_yearly(&t->unit) &&
		!(p->is_change && is_yearly(&p->unit)))
		return MISMATCH_YEARLY;
	if (p->is_change)
		return t->is_change ? match_changes(t, p) : MISMATCH_CHANGE_FOR_LEVEL;
	return t->is_change ? match_level_with_change(t, p) : match_levels(t, p);
}

mismatch
score_mismatch(const target *t, const progress *p)
{
	mismatch	m;

	if (t->comparator == COMPARATOR_DONE)
		return p->kind == PROGRESS_DONE ? MISMATCH_NONE : MISMATCH_DONE_WANTED;
	if (p->kind == PROGRESS_DONE)
		return match_done(t);
	m = match_values(t, p);
	return m == MISMATCH_NONE ? match_period(t, p) : m;
}
