/*
 * growth.h
 *	  Compound annual growth between two dated values.
 *
 * The rate takes a root and is accurate to about 1e-15.  For whole years,
 * whether it reaches a threshold is decided exactly, by powers of integers.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_GROWTH_H
#define GOALPOST_GROWTH_H

#include "base/rational.h"
#include "model/progress.h"

/* Growth from one value to another: latest / baseline, over some years. */
typedef struct growth
{
	rational	ratio;			/* never below 0 */
	int64_t		year_parts;		/* years = year_parts / parts_per_year */
	int64_t		parts_per_year;
} growth;

/*
 * Years between two days, as elapsed counts them: months are equal, and so
 * are the days of a month.  False unless the second day is the later one.
 */
extern bool growth_set_years(growth *g, int32_t from, int32_t to);

/* The change per year: (latest / baseline) ^ (1 / years) - 1. */
extern double growth_rate(const growth *g);

/* Compare the rate with a threshold above -1: -1, 0 or 1. */
extern int	growth_compare(const growth *g, decimal threshold);

/*
 * The yearly factor, if it is a ratio of integers that can be found; else
 * false.  It takes whole years.
 */
extern bool growth_yearly_factor(rational *factor, const growth *g);

/*
 * Are these two levels that convert into each other?  Else growth makes no
 * sense.
 */
extern bool growth_comparable(const progress *baseline,
							  const progress *latest);

/*
 * cagr(baseline, latest).  False stands for NULL: the dates are missing or not
 * in this order, the baseline is 0, or the values lie on both sides of 0.
 */
extern bool growth_between(const progress *baseline, const progress *latest,
						   double *rate);

#endif							/* GOALPOST_GROWTH_H */
