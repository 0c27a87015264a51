/*
 * order.h
 *	  The order of stored values, for operators and for sorting.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_EXTENSION_ORDER_H
#define GOALPOST_EXTENSION_ORDER_H

/* -1, 0 or 1 for two stored values; never raises. */
extern int	compare_targets(Datum a, Datum b);
extern int	compare_progress(Datum a, Datum b);

#endif							/* GOALPOST_EXTENSION_ORDER_H */
