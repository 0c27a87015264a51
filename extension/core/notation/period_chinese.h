/*
 * period_chinese.h
 *	  Reading what follows 2020年, and parts shared by both notations.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_PERIOD_CHINESE_H
#define GOALPOST_PERIOD_CHINESE_H

#include "model/period.h"
#include "notation/literal.h"

/* The number of digits at offset, up to most; *value is their value. */
extern int	period_digits(const literal *l, size_t offset, int most, int *value);

/*
 * Bytes of the dash of a span at offset, 0 if there is none; 至 and 到 count
 * as one.
 */
extern size_t period_dash_size(const literal *l, size_t offset);

/* Months first..last of a year; false if there are no such months. */
extern bool period_months(int year, int first, int last, period *p);

/* Bytes of 上半年, 第三季度 and the like at offset, 0 if there is none. */
extern size_t period_part_size(const literal *l, size_t offset);

/*
 * Read what follows the 年 of a year that began at from: nothing, a month, a
 * day, a span of months, a quarter or a half.
 */
extern bool period_read_chinese(literal *l, size_t from, int year, period *p);

#endif							/* GOALPOST_PERIOD_CHINESE_H */
