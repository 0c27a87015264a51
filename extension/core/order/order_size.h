/*
 * order_size.h
 *	  The size of a value in bits that sort like it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ORDER_SIZE_H
#define GOALPOST_ORDER_SIZE_H

#include "base/decimal.h"
#include "unit/unit.h"

#define ORDER_SIZE_BITS 33

typedef struct order_size
{
	uint64_t	bits;			/* ORDER_SIZE_BITS of them */
	bool		whole;			/* else the size is farther from 0 */
} order_size;

/* The size of any number in any unit; exact in base units before it is cut. */
extern order_size order_size_of_value(decimal value, const unit *u);

/* The size of a share with parts; its base unit is the whole. */
extern order_size order_size_of_share(decimal value, decimal whole);

#endif							/* GOALPOST_ORDER_SIZE_H */
