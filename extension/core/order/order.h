/*
 * order.h
 *	  The total order of both types, and the hashes that agree with it.
 *
 * Comparing never raises an error.  The order goes by family, then by exact
 * value, then by the remaining fields.  Two values are equal if all their
 * fields are, with numbers compared as numbers and defaults filled in.  Only
 * the fields count: no locale and no setting changes the order.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ORDER_H
#define GOALPOST_ORDER_H

#include "model/progress.h"
#include "model/target.h"

/* -1, 0, 1 */
extern int	target_compare(const target *a, const target *b);
extern int	progress_compare(const progress *a, const progress *b);

/*
 * Normalised bytes: equal values give equal bytes, others do not.  The caller
 * hashes them.  buf has ORDER_KEY_MAX bytes; returns how many are used.
 */
#define ORDER_KEY_MAX 1024
extern size_t target_hash_key(const target *t, uint8_t *buf);
extern size_t progress_hash_key(const progress *p, uint8_t *buf);

/* The same from stored bytes; 0 if they have to be unpacked first. */
extern size_t progress_hash_key_stored(const uint8_t *bytes, size_t size,
									   uint8_t *buf);

#endif							/* GOALPOST_ORDER_H */
