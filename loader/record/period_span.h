/*
 * period_span.h
 *	  The period that stands for a day: 2026Q1, 2026H1, 2026, 2026年1-6月.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_PERIOD_SPAN_H
#define GOALPOST_PERIOD_SPAN_H

#include <stdbool.h>
#include <stdint.h>

#include "file/cell.h"

typedef struct period_span
{
	int32_t		first;			/* NO_DAY: it is at most a month */
	int32_t		last;
	bool		is_running;		/* by its form: 1-6月, 前三季度 */
} period_span;

/* The period of a text that was read as this day. */
extern period_span period_span_of(cell text, int32_t day);

#endif							/* GOALPOST_PERIOD_SPAN_H */
