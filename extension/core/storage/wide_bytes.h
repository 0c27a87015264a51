/*
 * wide_bytes.h
 *	  Wide integers in the stored forms of sums.
 *
 * A byte with sign and number of limbs, and the limbs, little-endian.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_WIDE_BYTES_H
#define GOALPOST_WIDE_BYTES_H

#include "base/wide.h"
#include "storage/bytes.h"

extern uint8_t *put_wide(uint8_t *at, const wide *a);

/*
 * Fails for more limbs than max, for a highest limb of 0 and for a negative
 * zero, so that equal integers have equal bytes.
 */
extern void get_wide(byte_reader *r, wide *a, int max);

#endif							/* GOALPOST_WIDE_BYTES_H */
