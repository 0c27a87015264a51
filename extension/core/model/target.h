/*
 * target.h
 *	  What is to be reached: comparator, value or range, unit, baseline, period.
 *
 * text ⇄ struct target ⇄ stored bytes.  The struct is plain data of fixed
 * size; nothing here allocates.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_TARGET_H
#define GOALPOST_TARGET_H

#include "base/decimal.h"
#include "unit/unit.h"
#include "model/error.h"
#include "model/period.h"

/*
 * Stored on disk: append only.  The order also breaks ties between equal
 * values: from the narrowest ceiling through equality to the narrowest floor.
 */
typedef enum comparator
{
	COMPARATOR_LESS,			/* <   */
	COMPARATOR_AT_MOST,			/* <=  */
	COMPARATOR_ABOUT_AT_MOST,	/* ~<= up to value + tolerance */
	COMPARATOR_EQUAL,			/* =   */
	COMPARATOR_ABOUT,			/* ~   within value ± tolerance */
	COMPARATOR_RANGE,			/* lower..upper */
	COMPARATOR_ABOUT_AT_LEAST,	/* ~>= from value - tolerance */
	COMPARATOR_AT_LEAST,		/* >=  */
	COMPARATOR_MORE,			/* >   */
	COMPARATOR_DONE				/* done: no value */
} comparator;

typedef struct target
{
	comparator	comparator;
	bool		is_change;		/* a change, not a level: printed with a sign */
	bool		is_total;		/* starts from zero in each period */
	bool		has_tolerance;
	bool		has_baseline;
	bool		has_stretch;
	bool		has_base;		/* vs PERIOD */
	bool		has_period;		/* in PERIOD or by DATE */
	bool		is_by;			/* by DATE: only period.last counts */

	decimal		value;			/* of a range, the lower bound */
	decimal		upper;			/* of a range, the upper bound */
	decimal		tolerance;		/* as written; see target_tolerance() */
	decimal		stretch;
	unit		unit;

	decimal		baseline;
	unit		baseline_unit;
	int			baseline_year;	/* at YEAR, 0 = not given */

	period		base;			/* vs PERIOD */
	period		period;
} target;

/* Longest printed form in bytes, with its NUL. */
#define TARGET_TEXT_SIZE 1024

/* Set t to < 0 and nothing else, to be filled in. */
extern void target_set_empty(target *t);

/* Canonical form, NUL-terminated; returns the length. */
extern size_t target_print(const target *t, char *buf);

/* Check the rules of shape that every target obeys, however it was made. */
extern error_code target_check(const target *t);

/*
 * Is the only value a 0 without a unit?  It is a family of its own in order
 * and fits every plain value in scoring.
 */
static inline bool
target_is_bare_zero(const target *t)
{
	return t->value.digits == 0 && t->comparator != COMPARATOR_DONE &&
		t->comparator != COMPARATOR_RANGE &&
		!t->is_change && unit_is_bare(&t->unit) &&
		!t->has_tolerance && !t->has_stretch && !t->has_baseline;
}

/* Is the comparator one of the three ~, which have a tolerance? */
static inline bool
target_is_about(const target *t)
{
	return t->comparator == COMPARATOR_ABOUT ||
		t->comparator == COMPARATOR_ABOUT_AT_LEAST ||
		t->comparator == COMPARATOR_ABOUT_AT_MOST;
}

/* Is the value a total unless the literal says otherwise? */
extern bool target_total_by_default(const target *t);

/*
 * Is the baseline of a share, or the bare one of a change, a whole number from
 * 1900 to 2100?  Then it may be the year of the baseline.
 */
extern bool target_baseline_is_year(const target *t);

/* The comparator as printed: >=, <=, …; ".." for a range, "done" for done. */
extern const char *comparator_text(comparator c);

/* That of the value with the other sign: a fall of at least 20 % is at most -20 %. */
extern comparator comparator_turned(comparator c);

/* Does it have a lower bound?  An upper bound? */
static inline bool
target_has_floor(const target *t)
{
	return t->comparator >= COMPARATOR_EQUAL;
}

static inline bool
target_has_ceiling(const target *t)
{
	return t->comparator <= COMPARATOR_RANGE;
}

/* `>` and `<`: a value equal to the bound does not meet the target. */
static inline bool
target_is_strict(const target *t)
{
	return t->comparator == COMPARATOR_MORE ||
		t->comparator == COMPARATOR_LESS;
}

/* The unit of the bounds; percent for done, which is 100 %. */
static inline const unit *
target_unit(const target *t)
{
	return t->comparator == COMPARATOR_DONE ? &unit_percent : &t->unit;
}

/*
 * The tolerance in force: as given, else 5 % of the absolute value, or 0 if
 * the comparator takes none.  The default may be longer than a decimal (digits
 * below 5 × 10^18, scale up to 20); decimal_compare takes it.
 */
extern decimal target_tolerance(const target *t);

/*
 * First and last day; NO_DAY if there is none.  A target with only a due date
 * (by DATE) starts the day after the year of its baseline (at YEAR), else the
 * day after its base (vs PERIOD), if it has either.
 */
extern int32_t target_starts(const target *t);
extern int32_t target_due(const target *t);

/*
 * Give a target the period of its plan: all of it if it has none, its first
 * day if it has only a due date (by DATE) and no base to start from.  False,
 * and t stays as it is, if it needs neither, or if that makes no period.
 */
extern bool target_set_plan_period(target *t, period plan);

#endif							/* GOALPOST_TARGET_H */
