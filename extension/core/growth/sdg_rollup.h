/*
 * sdg_rollup.h
 *	  The mean of scores of a group of indicators, and its class.
 *
 * Scores are added as integers, so the mean does not depend on their order.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SDG_ROLLUP_H
#define GOALPOST_SDG_ROLLUP_H

#include "base/wide.h"
#include "model/error.h"
#include "growth/sdg.h"

#define SDG_SCORE_MAX 5.0

typedef struct sdg_rollup
{
	int64_t		count;			/* of indicators with a score */
	int64_t		achieved;		/* of those whose target is achieved */
	wide		sum;			/* of scores in 2^-60 */
} sdg_rollup;

/* version, counts, sign and limbs of the sum */
#define SDG_ROLLUP_STORED_MAX 64

extern void sdg_rollup_start(sdg_rollup *r);

/* Add a score from -5 to 5; false, and nothing added, for any other. */
extern bool sdg_rollup_add(sdg_rollup *r, double score, bool achieved);

/* False if there would be too many scores. */
extern bool sdg_rollup_merge(sdg_rollup *r, const sdg_rollup *other);

/* The mean and its class; false and not_available if there is no score. */
extern bool sdg_rollup_result(const sdg_rollup *r, double *mean,
							  sdg_class *class);

extern size_t sdg_rollup_store(const sdg_rollup *r, uint8_t *buf);

/* Refuses what sdg_rollup_store could not have written. */
extern error_code sdg_rollup_load(const uint8_t *bytes, size_t size,
								  sdg_rollup *r);

#endif							/* GOALPOST_SDG_ROLLUP_H */
