/*
 * order_stored.h
 *	  The order of two values of one unit, read in place from stored bytes.
 *
 * A sort compares the values of one column, most of which share their unit:
 * those need not be unpacked.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ORDER_STORED_H
#define GOALPOST_ORDER_STORED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * True, with the result of target_compare or progress_compare, if the value
 * decides or only dates are left to compare.  False only means that the values
 * must be unpacked.
 */
extern bool target_order_stored(const uint8_t *a, size_t a_size,
								const uint8_t *b, size_t b_size, int *order);
extern bool progress_order_stored(const uint8_t *a, size_t a_size,
								  const uint8_t *b, size_t b_size, int *order);

#endif							/* GOALPOST_ORDER_STORED_H */
