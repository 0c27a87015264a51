/*
 * completion_stored.h
 *	  Completion of the usual pair, in place from the stored bytes.
 *
 * An average over millions of rows is this; all other pairs are unpacked and
 * scored by score.h.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_COMPLETION_STORED_H
#define GOALPOST_COMPLETION_STORED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * True, with what score_completion gives, for a pair that can be compared and
 * needs no more than a bound, a value and one known unit; else false, and
 * nothing is said.  Any bytes are safe.
 */
extern bool score_completion_stored(const uint8_t *target, size_t target_size,
									const uint8_t *progress,
									size_t progress_size, double *completion);

#endif							/* GOALPOST_COMPLETION_STORED_H */
