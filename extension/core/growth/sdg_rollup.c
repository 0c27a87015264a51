/*
 * sdg_rollup.c
 *	  The mean of scores of a group of indicators, and its class.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "growth/sdg_rollup.h"

#include <math.h>

#include "storage/wide_bytes.h"

/* A score in 2^-60 fits a word: 5 × 2^60 is below 2^63. */
#define SCORE_BITS 60

/* Counts below this can be doubled, and sums stay below 2^127. */
#define COUNT_MAX (INT64_C(1) << 62)

void
sdg_rollup_start(sdg_rollup *r)
{
	r->count = 0;
	r->achieved = 0;
	wide_set(&r->sum, 0);
}

bool
sdg_rollup_add(sdg_rollup *r, double score, bool achieved)
{
	sdg_rollup	one = {.count = 1,.achieved = achieved};

	/* NaN is in no range. */
	if (!(score >= -SDG_SCORE_MAX && score <= SDG_SCORE_MAX))
		return false;
	wide_set(&one.sum, (int64_t) rint(ldexp(score, SCORE_BITS)));
	return sdg_rollup_merge(r, &one);
}

bool
sdg_rollup_merge(sdg_rollup *r, const sdg_rollup *other)
{
	if (r->count >= COUNT_MAX - other->count)
		return false;
	r->count += other->count;
	r->achieved += other->achieved;
	wide_add(&r->sum, &r->sum, &other->sum);
	return true;
}

bool
sdg_rollup_result(const sdg_rollup *r, double *mean, sdg_class *class)
{
	wide		count;

	*class = SDG_NOT_AVAILABLE;
	if (r->count == 0)
		return false;
	wide_set(&count, r->count);
	wide_multiply_small(&count, UINT64_C(1) << SCORE_BITS);
	*mean = wide_ratio(&r->sum, &count);
	*class = sdg_class_of_mean(*mean, r->achieved == r->count);
	return true;
}

size_t
sdg_rollup_store(const sdg_rollup *r, uint8_t *buf)
{
	uint8_t    *at = buf;

	at = put_version(at);
	at = put_integer(at, (uint64_t) r->count, 8);
	at = put_integer(at, (uint64_t) r->achieved, 8);
	at = put_wide(at, &r->sum);
	return (size_t) (at - buf);
}

/* Could so many scores, of at most 5 each, have this sum? */
static bool
sum_possible(const sdg_rollup *r)
{
	wide		most;
	wide		size = r->sum;

	wide_set(&most, r->count);
	wide_multiply_small(&most, UINT64_C(5) << SCORE_BITS);
	size.sign = size.sign != 0;
	return wide_compare(&size, &most) <= 0;
}

error_code
sdg_rollup_load(const uint8_t *bytes, size_t size, sdg_rollup *r)
{
	byte_reader reader = {bytes, bytes + size, false};

	sdg_rollup_start(r);
	if (!get_version(&reader))
		return ERROR_STORED_VERSION;
	r->count = (int64_t) get_integer(&reader, 8);
	r->achieved = (int64_t) get_integer(&reader, 8);
	get_wide(&reader, &r->sum, 2);
	if (reader.failed || reader.at != reader.end ||
		r->count < 0 || r->count >= COUNT_MAX ||
		r->achieved < 0 || r->achieved > r->count || !sum_possible(r))
		return ERROR_STORED;
	return ERROR_NONE;
}
