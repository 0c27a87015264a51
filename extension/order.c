/*
 * order.c
 *	  Comparison operators and the support functions of the btree and hash
 *	  operator classes, for both types.
 *
 * The order is core's: by family, by exact value, by the remaining fields.  It
 * is total and never raises, so ANALYZE, CREATE INDEX and DISTINCT work over a
 * column that mixes all families.  Equal values may be stored and printed
 * differently, so there is no equalimage function.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "common/hashfn.h"

#include "core/order/order.h"
#include "core/order/order_stored.h"

#include "order.h"
#include "support/goalpost.h"

/* The bytes of a stored value, if they can be read in place. */
static bool
read_in_place(Datum datum, span *bytes)
{
	Pointer		value = DatumGetPointer(datum);

	if (VARATT_IS_EXTENDED(value) && !VARATT_IS_SHORT(value))
		return false;
	bytes->data = VARDATA_ANY(value);
	bytes->length = VARSIZE_ANY_EXHDR(value);
	return true;
}

/* Values with the same bytes are equal. */
static bool
same_bytes(span a, span b)
{
	return a.length == b.length && memcmp(a.data, b.data, a.length) == 0;
}

/* -1, 0 or 1 for two stored targets; most are compared in place. */
int
compare_targets(Datum a, Datum b)
{
	span		one,
				other;
	target		x,
				y;
	int			order;

	if (read_in_place(a, &one) && read_in_place(b, &other))
	{
		if (target_order_stored((const uint8_t *) one.data, one.length,
								(const uint8_t *) other.data, other.length,
								&order))
			return order;
		if (same_bytes(one, other))
			return 0;
	}
	read_target(a, &x);
	read_target(b, &y);
	return target_compare(&x, &y);
}

/* -1, 0 or 1 for two stored progress; most are compared in place. */
int
compare_progress(Datum a, Datum b)
{
	span		one,
				other;
	progress	x,
				y;
	int			order;

	if (read_in_place(a, &one) && read_in_place(b, &other))
	{
		if (progress_order_stored((const uint8_t *) one.data, one.length,
								  (const uint8_t *) other.data, other.length,
								  &order))
			return order;
		if (same_bytes(one, other))
			return 0;
	}
	read_progress(a, &x);
	read_progress(b, &y);
	return progress_compare(&x, &y);
}

/*
 * Which of two values goes first, by the outcome of their comparison.  Equal
 * values that are written differently go by their bytes, so the result of min
 * and max does not depend on the order of rows.
 */
static Datum
first_of(Datum a, Datum b, int comparison)
{
	struct varlena *x = PG_DETOAST_DATUM_PACKED(a);
	struct varlena *y = PG_DETOAST_DATUM_PACKED(b);
	size_t		x_size = VARSIZE_ANY_EXHDR(x);
	size_t		y_size = VARSIZE_ANY_EXHDR(y);

	if (comparison == 0)
		comparison = memcmp(VARDATA_ANY(x), VARDATA_ANY(y),
							Min(x_size, y_size));
	if (comparison == 0)
		return x_size <= y_size ? a : b;
	return comparison < 0 ? a : b;
}

/* The six operators: one body for both types. */
#define COMPARISON(name, compare, operator) \
	SQL_FUNCTION(name); \
	Datum \
	name(PG_FUNCTION_ARGS) \
	{ \
		PG_RETURN_BOOL(compare(PG_GETARG_DATUM(0), \
							   PG_GETARG_DATUM(1)) operator 0); \
	} \
	extern int	no_such_variable

/* min and max of two, see first_of(). */
#define CHOICE(name, compare, sign) \
	SQL_FUNCTION(name); \
	Datum \
	name(PG_FUNCTION_ARGS) \
	{ \
		Datum		a = PG_GETARG_DATUM(0); \
		Datum		b = PG_GETARG_DATUM(1); \
 \
		PG_RETURN_DATUM(first_of(a, b, (sign) * compare(a, b))); \
	} \
	extern int	no_such_variable

COMPARISON(goalpost_target_eq, compare_targets, ==);
COMPARISON(goalpost_target_ne, compare_targets, !=);
COMPARISON(goalpost_target_lt, compare_targets, <);
COMPARISON(goalpost_target_le, compare_targets, <=);
COMPARISON(goalpost_target_gt, compare_targets, >);
COMPARISON(goalpost_target_ge, compare_targets, >=);
CHOICE(goalpost_target_smaller, compare_targets, 1);
CHOICE(goalpost_target_larger, compare_targets, -1);

COMPARISON(goalpost_progress_eq, compare_progress, ==);
COMPARISON(goalpost_progress_ne, compare_progress, !=);
COMPARISON(goalpost_progress_lt, compare_progress, <);
COMPARISON(goalpost_progress_le, compare_progress, <=);
COMPARISON(goalpost_progress_gt, compare_progress, >);
COMPARISON(goalpost_progress_ge, compare_progress, >=);
CHOICE(goalpost_progress_smaller, compare_progress, 1);
CHOICE(goalpost_progress_larger, compare_progress, -1);

SQL_FUNCTION(goalpost_target_cmp);
SQL_FUNCTION(goalpost_target_hash);
SQL_FUNCTION(goalpost_target_hash_extended);
SQL_FUNCTION(goalpost_progress_cmp);
SQL_FUNCTION(goalpost_progress_hash);
SQL_FUNCTION(goalpost_progress_hash_extended);
SQL_FUNCTION(goalpost_progress_later);

/* btree support 1 of target. */
Datum
goalpost_target_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare_targets(PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)));
}

/* btree support 1 of progress. */
Datum
goalpost_progress_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare_progress(PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)));
}

/* The normalised bytes of an argument: equal for equal values only. */
static size_t
target_key(FunctionCallInfo fcinfo, uint8_t *key)
{
	target		t;

	GET_TARGET(0, &t);
	return target_hash_key(&t, key);
}

/* The normalised bytes of an argument: equal for equal values only. */
static size_t
progress_key(FunctionCallInfo fcinfo, uint8_t *key)
{
	span		stored;
	progress	p;
	size_t		size = 0;

	if (read_in_place(PG_GETARG_DATUM(0), &stored))
		size = progress_hash_key_stored((const uint8_t *) stored.data,
										stored.length, key);
	if (size > 0)
		return size;
	GET_PROGRESS(0, &p);
	return progress_hash_key(&p, key);
}

/* hash support 1 of target. */
Datum
goalpost_target_hash(PG_FUNCTION_ARGS)
{
	uint8_t		key[ORDER_KEY_MAX];

	PG_RETURN_UINT32(hash_bytes(key, (int) target_key(fcinfo, key)));
}

/* hash support 2 of target: 64 bits, seeded. */
Datum
goalpost_target_hash_extended(PG_FUNCTION_ARGS)
{
	uint8_t		key[ORDER_KEY_MAX];

	PG_RETURN_UINT64(hash_bytes_extended(key, (int) target_key(fcinfo, key),
										 PG_GETARG_INT64(1)));
}

/* hash support 1 of progress. */
Datum
goalpost_progress_hash(PG_FUNCTION_ARGS)
{
	uint8_t		key[ORDER_KEY_MAX];

	PG_RETURN_UINT32(hash_bytes(key, (int) progress_key(fcinfo, key)));
}

/* hash support 2 of progress: 64 bits, seeded. */
Datum
goalpost_progress_hash_extended(PG_FUNCTION_ARGS)
{
	uint8_t		key[ORDER_KEY_MAX];

	PG_RETURN_UINT64(hash_bytes_extended(key,
										 (int) progress_key(fcinfo, key),
										 PG_GETARG_INT64(1)));
}

/*
 * The later of two reports.  An undated one is earlier than every day; of two
 * on the same day, the larger one in the total order is taken, as in max().
 */
Datum
goalpost_progress_later(PG_FUNCTION_ARGS)
{
	Datum		a = PG_GETARG_DATUM(0);
	Datum		b = PG_GETARG_DATUM(1);
	progress	x;
	progress	y;

	read_progress(a, &x);
	read_progress(b, &y);
	if (x.as_of != y.as_of)
	{
		bool		a_is_later = y.as_of == NO_DAY ||
			(x.as_of != NO_DAY && x.as_of > y.as_of);

		PG_RETURN_DATUM(a_is_later ? a : b);
	}
	PG_RETURN_DATUM(first_of(a, b, -progress_compare(&x, &y)));
}
