/*
 * period_read.h
 *	  Reading dates and periods, ISO or 年月日.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_PERIOD_READ_H
#define GOALPOST_PERIOD_READ_H

#include "model/period.h"
#include "notation/literal.h"

/*
 * Read the point at the cursor: a day, month, quarter, half or year, in either
 * notation.  Sets its first and last day.
 */
extern bool period_read_point(literal *l, period *p);

/* May a point start at the cursor: 2020, Q2 2025, June 2025? */
extern bool period_point_at(const literal *l);

/* Read the base of a change: 2015, 2011..2015, 2015 levels. */
extern bool period_read_base(literal *l, period *p);

/*
 * Read a point and set its last day; the end of may stand before it.  Fails on
 * a span.
 */
extern bool period_read_day(literal *l, int32_t *day);

/* Read POINT or POINT..POINT. */
extern bool period_read(literal *l, period *p);

/*
 * The bytes of a year at offset (2020, or 二〇二〇 before 年), 0 if there is
 * none.
 */
extern size_t period_year_digits(const literal *l, size_t offset, int *year);

/* Take the separator of two points; all but .. need a year after them. */
extern bool period_take_span(literal *l);

/* Does 2020年 (four digits and 年 written together) stand at the cursor? */
extern bool period_year_at(const literal *l);

/*
 * Read a time before a value, if there is one: 2020年, 到2020年, 2020年底前,
 * 截至2020年6月底, by 2020.  *is_limit is set if a word makes its last day a
 * limit (到, 底, 前, by).
 */
extern bool period_read_before(literal *l, period *p, bool *is_limit,
							   bool *found);

/* Read a period or a date alone. */
extern error_code period_parse(const char *text, size_t length, period *p,
							   parse_error *error);

#endif							/* GOALPOST_PERIOD_READ_H */
