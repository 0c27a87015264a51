/*
 * order_prefix.h
 *	  64 bits that sort like the values they stand for, as far as they go.
 *
 * A smaller prefix means a smaller value; equal prefixes decide nothing.  A
 * sort compares prefixes first, and unpacks only what they leave open.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ORDER_PREFIX_H
#define GOALPOST_ORDER_PREFIX_H

#include "model/progress.h"
#include "model/target.h"

/*
 * A unit in which many values of a sort are, most likely: that of the first.
 * Zeroed at first; prefixes made with one are comparable with each other.
 */
typedef struct order_reference
{
	bool		is_set;
	unit		unit;
} order_reference;

extern uint64_t target_order_prefix(const target *t,
									order_reference *reference);
extern uint64_t progress_order_prefix(const progress *p,
									  order_reference *reference);

#endif							/* GOALPOST_ORDER_PREFIX_H */
