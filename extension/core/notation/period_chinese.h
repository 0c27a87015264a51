/*
 * period_chinese.h
 *	  Reading what follows 2020年, and what both notations are made of.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_PERIOD_CHINESE_H
#define GOALPOST_PERIOD_CHINESE_H

#include "model/period.h"
#include "notation/literal.h"

/* How many digits stand at offset, at most most of them; and their value. */
extern int	period_digits(const literal *l, size_t offset, int most, int *value);

/* Bytes of the dash of a span, 至 or 到 among them, 0 if none is there. */
extern size_t period_dash_size(const literal *l, size_t offset);

/* Months first..last of a year; false when there are no such. */
extern bool period_months(int year, int first, int last, period *p);

/* Bytes of 上半年, 第三季度 and their like at offset, 0 if none is there. */
extern size_t period_part_size(const literal *l, size_t offset);

/*
 * What follows the 年 of a year that began at from: nothing, a month, a day, a
 * span of months, a quarter or a half.
 */
extern bool period_read_chinese(literal *l, size_t from, int year, period *p);

#endif							/* GOALPOST_PERIOD_CHINESE_H */
