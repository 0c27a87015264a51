/*
 * report_day.h
 *	  The day of a figure.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_REPORT_DAY_H
#define GOALPOST_REPORT_DAY_H

#include "core/model/progress.h"
#include "record/row.h"

/*
 * Find the day in its own cell, in the value or in --as-of, which must agree, and
 * set it in p.  Whether p has a day is unknown unless the value is good.
 */
extern void report_day_read(row *r, progress *p, bool value_is_good);

#endif							/* GOALPOST_REPORT_DAY_H */
