/*
 * average.h
 *	  The mean of progress: an exact sum and how many were added.
 *
 * What does not add up has no mean.  It is rounded once, at the end, so that
 * the order of what is added changes nothing.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_AVERAGE_H
#define GOALPOST_AVERAGE_H

#include "aggregate/sum.h"

typedef struct average
{
	int64_t		count;
	sum			total;
} average;

/* Version, count, and the sum as it is stored alone. */
#define AVERAGE_STORED_MAX (1 + 8 + SUM_STORED_MAX)

extern void average_start(average *a);

/* After a problem the average is of no use. */
extern sum_problem average_add(average *a, const progress *p);
extern sum_problem average_merge(average *a, const average *other);

/*
 * The mean as a progress, as sum_mean has it; something must have been added.
 * Of shares with parts it is the mean part of the mean whole.
 */
extern error_code average_result(const average *a, progress *p);

/* Pack into buf (AVERAGE_STORED_MAX bytes); returns the size. */
extern size_t average_store(const average *a, uint8_t *buf);

/* Unpack; refuses what average_store could not have written. */
extern error_code average_load(const uint8_t *bytes, size_t size, average *a);

#endif							/* GOALPOST_AVERAGE_H */
