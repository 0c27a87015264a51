/*
 * quantity.h
 *	  The values in a sentence: numbers with their units, and whole words.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_QUANTITY_H
#define GOALPOST_QUANTITY_H

#include "base/decimal.h"
#include "extract/plan_word.h"
#include "extract/sentence.h"
#include "notation/word.h"
#include "unit/unit.h"

typedef struct quantity
{
	size_t		from;			/* the number and its unit */
	size_t		to;
	size_t		after;			/* where words such as 以上 after it end */
	decimal		value;
	decimal		upper;			/* of a range */
	bool		is_range;
	bool		is_between;		/* 之间 after it, between before it */
	bool		is_numeral;		/* 三百, not 300 */
	bool		is_over;		/* 30多 */
	bool		is_about;		/* 左右 */
	bool		is_negative;
	word_kind	bound;			/* 以上 and 以内 after it, or WORD_NONE */
	word_kind	change;			/* 20 % reduction: WORD_RISE, WORD_FALL */
	word_kind	whole;			/* 全覆盖: a target in one word */
	unit		unit;
} quantity;

/*
 * Find the next value at or after from that ends before end.  Numbers that are
 * part of a name or a date (G60, 2.0版, 第三, 2026年) are passed over.
 */
extern bool quantity_next(sentence *s, size_t from, size_t end, quantity *q);

#endif							/* GOALPOST_QUANTITY_H */
