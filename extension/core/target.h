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

#include "decimal.h"
#include "error.h"
#include "period.h"
#include "unit.h"

/* Longest literal that is read, in bytes. */
#define LITERAL_MAX 2000

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

/* Longest printed form and largest stored form, in bytes, with a NUL. */
#define TARGET_TEXT_SIZE 1024
#define TARGET_STORED_MAX 508

/* Read text (UTF-8, length bytes, no NUL needed). */
extern error_code target_parse(const char *text, size_t length, target *t,
							   parse_error *error);

/* Canonical form, NUL-terminated; returns the length. */
extern size_t target_print(const target *t, char *buf);

/* The rules of shape that every target obeys, however it was made. */
extern error_code target_check(const target *t);

/* Is the figure a total unless the literal says otherwise? */
extern bool target_total_by_default(const target *t);

/* Pack into buf (TARGET_STORED_MAX bytes); returns the size. */
extern size_t target_store(const target *t, uint8_t *buf);

/*
 * Unpack; refuses what target_store could not have written, so that it may be
 * used on bytes from anywhere.
 */
extern error_code target_load(const uint8_t *bytes, size_t size, target *t);

/*
 * First and last day; NO_DAY where there is none.  A target by DATE alone
 * starts the day after its base (at YEAR, else vs PERIOD) where it has one.
 */
extern int32_t target_starts(const target *t);
extern int32_t target_due(const target *t);

#endif							/* GOALPOST_TARGET_H */
