/*
 * order_prefix.h
 *	  64 bits that sort like the values they stand for, as far as they go.
 *
 * A smaller prefix means a smaller value; equal prefixes decide nothing.  A
 * sort compares prefixes first, and unpacks only values whose prefixes are
 * equal.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ORDER_PREFIX_H
#define GOALPOST_ORDER_PREFIX_H

#include "model/progress.h"
#include "model/target.h"

/*
 * The unit of the first value of a sort, which most of the others are likely
 * to have.  It starts zeroed; prefixes made with one reference are comparable
 * with each other.
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
