/*
 * chinese_indicator.h
 *	  The noun that a value of a Chinese clause measures.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_CHINESE_INDICATOR_H
#define GOALPOST_CHINESE_INDICATOR_H

#include "extract/chinese.h"

/* The noun of a value in an item: before it, after it; empty if there is none. */
extern text_span chinese_noun_find(const sentence *s, const quantity *q, text_span item,
								   text_span subject, const reading *r);

/*
 * A value without a noun measures what the last one did.  In another unit, as 46
 * 个 after 310亿元, it is of an earlier value in its unit, or not certain.
 */
extern void chinese_noun_carry(reading *r, const reading *last, const reading_list *list);

#endif							/* GOALPOST_CHINESE_INDICATOR_H */
