/*
 * score_stored.h
 *	  The usual pair, scored in place from the stored bytes.
 *
 * An average over millions of rows calls the first function, a summary the
 * second.  All other pairs are unpacked and scored by score.h.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SCORE_STORED_H
#define GOALPOST_SCORE_STORED_H

#include "schedule/status.h"

/*
 * True, with the result of score_completion, for a pair that can be compared
 * and needs no more than a bound, a value and one known unit.  False only
 * means that the pair must be unpacked.  Any bytes are safe.
 */
extern bool score_completion_stored(const uint8_t *target, size_t target_size,
									const uint8_t *progress,
									size_t progress_size, double *completion);

/*
 * The same with the status as well: the result of score_status_by on a
 * straight schedule with the default limits.  Also false if the pace is so
 * near to a limit that exact arithmetic must decide.
 */
extern bool score_status_stored(const uint8_t *target, size_t target_size,
								const uint8_t *progress, size_t progress_size,
								int32_t as_of, double *completion,
								status *result);

#endif							/* GOALPOST_SCORE_STORED_H */
