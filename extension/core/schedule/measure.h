/*
 * measure.h
 *	  The measures of a pair as plain doubles, for tables of figures.
 *
 * Unlike score.h these take any pair.  A return of false, with nothing
 * written, stands for NULL: the two are not comparable, the target has no such
 * number, or no unit can hold it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_MEASURE_H
#define GOALPOST_MEASURE_H

#include "model/progress.h"
#include "model/target.h"
#include "schedule/schedule.h"

/* The bound, of two the lower one, in the target's unit; none for done. */
extern bool measure_target(const target *t, double *result);

/*
 * The reported value in the target's unit, rounded once.  A level against a
 * change stays in its own unit, and so does a figure against a bare 0, which
 * has none.
 */
extern bool measure_actual(const target *t, const progress *p, double *result);

/* The value of score_remaining. */
extern bool measure_remaining(const target *t, const progress *p,
							  double *result);

/* The value of score_expected. */
extern bool measure_expected(const target *t, int32_t day, const schedule *s,
							 double *result);

#endif							/* GOALPOST_MEASURE_H */
