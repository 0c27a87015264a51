/*
 * growth.h
 *	  Compound annual growth between two dated values.
 *
 * The rate itself needs a power and is right to some 1e-15; whether it comes
 * to a threshold is decided exactly, by powers of integers, where the years
 * are whole.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_GROWTH_H
#define GOALPOST_GROWTH_H

#include "base/rational.h"
#include "model/progress.h"

/* The way from one value to another: latest / baseline over so many years. */
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

/* The change a year: (latest / baseline) ^ (1 / years) - 1. */
extern double growth_rate(const growth *g);

/* The rate's order against a threshold above -1: -1, 0, 1. */
extern int	growth_compare(const growth *g, decimal threshold);

/*
 * The yearly factor, when it is a ratio of integers that can be told: of
 * whole years only.
 */
extern bool growth_yearly_factor(rational *factor, const growth *g);

/* Two levels that convert into one another?  Growth of others has no sense. */
extern bool growth_comparable(const progress *baseline,
							  const progress *latest);

/*
 * cagr(baseline, latest): false for NULL, which is without dates in this
 * order, from nothing, or across zero.
 */
extern bool growth_between(const progress *baseline, const progress *latest,
						   double *rate);

#endif							/* GOALPOST_GROWTH_H */
