/*
 * sum_report.h
 *	  What the aggregates and operators that add up progress report.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SUM_REPORT_H
#define GOALPOST_SUM_REPORT_H

#include "core/aggregate/sum.h"

#include "support/goalpost.h"

/* A progress as a message shows it. */
extern const char *shown_progress(const progress *p);

/* Raise the message, with the reason in DETAIL. */
pg_noreturn extern void report_sum_problem(sum_problem problem,
										   const char *message);

/*
 * Raise why a progress cannot be added, to the sum before it where that is the
 * reason.
 */
pg_noreturn extern void report_added(sum_problem problem, const sum *so_far,
									 const progress *p);

/* Raise why two partial sums are not one. */
pg_noreturn extern void report_merged(sum_problem problem, const sum *left,
									  const sum *right);

/* The result of an addition, or the error that it is no progress. */
extern Datum datum_of_sum(error_code code, const progress *result);

#endif							/* GOALPOST_SUM_REPORT_H */
