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
 * Stored on disk: append only.  The order is also the tie-break between equal
 * values: from the narrowest ceiling over equality to the narrowest floor.
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
	bool		is_total;		/* starts from nothing each period */
	bool		has_tolerance;
	bool		has_baseline;
	bool		has_stretch;
	bool		has_base;		/* vs PERIOD */
	bool		has_period;		/* in PERIOD or by DATE */
	bool		is_by;			/* by DATE: only period.last counts */

	decimal		value;			/* of a range its lower bound */
	decimal		upper;			/* of a range */
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

/* < 0 and nothing else, to be filled in. */
extern void target_set_empty(target *t);

/* Canonical form, NUL-terminated; returns the length. */
extern size_t target_print(const target *t, char *buf);

/* The rules of shape that every target obeys, however it was made. */
extern error_code target_check(const target *t);

/*
 * A literal in which nothing but a 0 stands: a family of its own in order,
 * which fits every plain value in scoring.
 */
extern bool target_is_bare_zero(const target *t);

/* Is it one of the three ~, which have a tolerance? */
extern bool target_is_about(const target *t);

/* Is the figure a total unless the literal says otherwise? */
extern bool target_total_by_default(const target *t);

/* >=, <=, … as printed; ".." for a range, "done" for done. */
extern const char *comparator_text(comparator c);

/* Has it a lower bound, an upper one? */
extern bool target_has_floor(const target *t);
extern bool target_has_ceiling(const target *t);

/* `>` and `<`: what is only equalled is not met. */
extern bool target_is_strict(const target *t);

/* The unit of its bounds; done is 100 %. */
extern const unit *target_unit(const target *t);

/*
 * The tolerance in force: as given, else 5 % of the value's size; 0 when the
 * comparator takes none.  The default may have 2 digits more than a decimal
 * holds (below 5 × 10^18, scale up to 20); decimal_compare takes it.
 */
extern decimal target_tolerance(const target *t);

/*
 * First and last day; NO_DAY where there is none.  A target by DATE alone
 * starts the day after its base (at YEAR, else vs PERIOD) where it has one.
 */
extern int32_t target_starts(const target *t);
extern int32_t target_due(const target *t);

#endif							/* GOALPOST_TARGET_H */
