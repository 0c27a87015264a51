/*
 * average.c
 *	  The mean of progress: an exact sum and how many were added.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "aggregate/average.h"

#include "storage/bytes.h"

void
average_start(average *a)
{
	a->count = 0;
	sum_start(&a->total);
}

sum_problem
average_add(average *a, const progress *p)
{
	if (a->count == INT64_MAX)
		return SUM_RANGE;
	a->count++;
	return sum_add(&a->total, p);
}

sum_problem
average_merge(average *a, const average *other)
{
	if (a->count > INT64_MAX - other->count)
		return SUM_RANGE;
	a->count += other->count;
	return sum_merge(&a->total, &other->total);
}

error_code
average_result(const average *a, progress *p)
{
	return sum_mean(&a->total, a->count, p);
}

size_t
average_store(const average *a, uint8_t *buf)
{
	uint8_t    *at = put_integer(put_version(buf), (uint64_t) a->count, 8);

	return (size_t) (at - buf) + sum_store(&a->total, at);
}

error_code
average_load(const uint8_t *bytes, size_t size, average *a)
{
	byte_reader r = {bytes, bytes + size, false};
	error_code	code;

	if (!get_version(&r))
		return ERROR_STORED_VERSION;
	a->count = (int64_t) get_integer(&r, 8);
	if (r.at == r.end)
		return ERROR_STORED;
	code = sum_load(r.at, (size_t) (r.end - r.at), &a->total);
	if (code != ERROR_NONE)
		return code;
	/* Each term is of one member at least, and so is a bare 0. */
	return a->count < a->total.count + a->total.has_zero ?
		ERROR_STORED : ERROR_NONE;
}
