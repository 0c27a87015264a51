/*
 * sum.h
 *	  Adding up progress, exactly and in any order.
 *
 * Amounts are added as integers, one for each unit that occurs, so nothing is
 * rounded, no limit is hit half-way, and the order of adding does not matter.
 * The unit of the sum is chosen at the end: the smallest of those added in
 * which the sum is a decimal.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SUM_H
#define GOALPOST_SUM_H

#include "base/wide.h"
#include "model/progress.h"

/* At most this many different units of one family may occur in a sum. */
#define SUM_TERMS_MAX 32

/* Most limbs per integer of a term: enough for 10^38 of the widest values. */
#define SUM_LIMBS_MAX 4

/* Header 15; each term: flags, scales and two words 131, two integers 66. */
#define SUM_STORED_MAX (15 + SUM_TERMS_MAX * 210)

/* Why a progress cannot be added. */
typedef enum sum_problem
{
	SUM_FITS = 0,
	SUM_DONE,					/* done and p % done are no amounts */
	SUM_PERCENT,				/* percentages of wholes that are not known */
	SUM_SHARE,					/* a share with parts and something else */
	SUM_CHANGE,					/* a change and a level */
	SUM_BASE,					/* changes against different bases */
	SUM_COUNTING,				/* different counting words */
	SUM_FAMILY,					/* units that do not convert */
	SUM_UNITS,					/* more than SUM_TERMS_MAX units */
	SUM_RANGE					/* more than SUM_LIMBS_MAX limbs */
} sum_problem;

/* What was added in one unit: integers × 10^-DECIMAL_MAX_SCALE. */
typedef struct sum_term
{
	unit		unit;
	uint8_t		value_scale;	/* most digits after the point that occurred */
	uint8_t		whole_scale;
	wide		value;			/* of shares, their parts */
	wide		whole;			/* of shares, else 0 */
} sum_term;

typedef struct sum
{
	bool		has_zero;		/* a bare 0 was added, which fits any plain unit */
	bool		has_base;
	bool		is_change;
	bool		is_share;
	period		base;
	int32_t		as_of;			/* the latest; NO_DAY when all are undated */
	int			count;			/* of terms, in the order of their units */
	sum_term	term[SUM_TERMS_MAX];
} sum;

extern void sum_start(sum *s);

/* Add or subtract a progress; after a problem the sum must not be used. */
extern sum_problem sum_add(sum *s, const progress *p);
extern sum_problem sum_subtract(sum *s, const progress *p);

/* Add what another sum holds. */
extern sum_problem sum_merge(sum *s, const sum *other);

/*
 * The sum as a progress; something must have been added.  ERROR_RANGE if no
 * unit holds it in 18 digits, ERROR_OF_WHOLE or ERROR_OF_PART if a difference
 * of shares is not a valid share.
 */
extern error_code sum_result(const sum *s, progress *p);

/*
 * The sum divided by a number above 0, rounded once, half away from zero.  It
 * is in the unit of the sum; where the sum has none, in the smallest unit that
 * holds the quotient.
 */
extern error_code sum_mean(const sum *s, int64_t count, progress *p);

/* What terms are sorted by: the size of the unit, then its numbers. */
extern int	sum_compare_units(const unit *a, const unit *b);

/* The later of two days; undated is earlier than every day. */
extern int32_t sum_later_day(int32_t a, int32_t b);

/* Pack into buf (SUM_STORED_MAX bytes); returns the size. */
extern size_t sum_store(const sum *s, uint8_t *buf);

/*
 * Unpack; refuses what sum_store could not have written, so it is safe on
 * untrusted bytes.
 */
extern error_code sum_load(const uint8_t *bytes, size_t size, sum *s);

/*
 * Add a stored progress to a packed sum of checked bytes, where it lies: of
 * most columns, whose amounts are above 0 and in one unit.  False, and nothing
 * is changed, where that needs sum_add.
 */
extern bool sum_add_stored(uint8_t *state, size_t size,
						   const uint8_t *progress, size_t progress_size);

/* One sentence that says why it does not fit. */
extern const char *sum_reason(sum_problem problem);

#endif							/* GOALPOST_SUM_H */
