/*
 * numeral.h
 *	  Reading Chinese numerals: 十二, 三百五十, 一万二千, 七点九, 二〇二〇.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_NUMERAL_H
#define GOALPOST_NUMERAL_H

#include "base/decimal.h"
#include "notation/literal.h"

extern bool numeral_at(const literal *l, size_t offset);

/*
 * Read the numeral at the cursor.  A 万 or 亿 at its end is left for the unit:
 * 三百万元 is 300 万元.  Forms that differ in speech and in writing (一百五,
 * 一万二) fail.
 */
extern bool numeral_read(literal *l, decimal *d);

#endif							/* GOALPOST_NUMERAL_H */
