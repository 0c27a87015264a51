/*
 * score_stored.h
 *	  Pairs of the usual kinds, scored in place from the stored bytes.
 *
 * An average over millions of rows is the first function, a summary the
 * second; all other pairs are unpacked and scored by score.h.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SCORE_STORED_H
#define GOALPOST_SCORE_STORED_H

#include "schedule/status.h"

/*
 * True, with what score_completion gives, for a pair that stored_pair_read
 * takes; else false, and nothing is said.  Any bytes are safe.
 */
extern bool score_completion_stored(const uint8_t *target, size_t target_size,
									const uint8_t *progress,
									size_t progress_size, double *completion);

/*
 * The same with the status as well: what score_status_by gives on a straight
 * schedule by the default limits.  False also on the first day of a ramp.
 */
extern bool score_status_stored(const uint8_t *target, size_t target_size,
								const uint8_t *progress, size_t progress_size,
								int32_t as_of, double *completion,
								status *result);

#endif							/* GOALPOST_SCORE_STORED_H */
