/*
 * plan_time.h
 *	  When something is due, and the year it is compared with.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_PLAN_TIME_H
#define GOALPOST_PLAN_TIME_H

#include "extract/reading.h"

/* Each of these returns the bytes it read, 0 if there is nothing to read. */

/* The years of a five-year plan named at offset, as 十四五. */
extern size_t five_years_at(const sentence *s, size_t offset, period *years);

/* A time at the start of the part, such as 到2025年 or “十四五”期间. */
extern size_t due_time_read(sentence *s, text_span part, due_time *time);

/* A base or a time at the start of the part: 在2015年基础上, 6月底前. */
extern size_t time_start(sentence *s, text_span part, reading *r);

/* A base at the end of the part: 较2015年, 在2020年基础上, 比2020年末. */
extern size_t base_before(sentence *s, text_span part, reading *r);

/* A time at the end of the part: 到2025年. */
extern size_t time_before(sentence *s, text_span part, reading *r);

#endif							/* GOALPOST_PLAN_TIME_H */
