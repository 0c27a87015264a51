/*
 * sort.c
 *	  Sort support of the btree operator classes, for both types.
 *
 * Sorting calls the comparison without the function manager, and mostly not at
 * all: core gives 64 bits that sort like the value, and only values for which
 * these are equal are unpacked and compared.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "common/hashfn.h"
#include "lib/hyperloglog.h"
#include "utils/sortsupport.h"

#include "core/order/order_prefix.h"

#include "order.h"
#include "support/goalpost.h"

/* With fewer rows, it is too early to judge whether prefixes differ. */
#define ABORT_MIN_ROWS 10000

/* Prefixes are not worth it if fewer than one in so many rows is different. */
#define ABORT_RATIO 2000

typedef struct prefix_state
{
	order_reference reference;	/* what the prefixes are made with */
	int64		rows;			/* abbreviated so far */
	bool		estimating;		/* not yet known to be worth it */
	hyperLogLogState prefixes;	/* how many of them differ */
} prefix_state;

SQL_FUNCTION(goalpost_target_sortsupport);
SQL_FUNCTION(goalpost_progress_sortsupport);

/* The full comparison of targets. */
static int
target_comparator(Datum a, Datum b, SortSupport ssup)
{
	return compare_targets(a, b);
}

/* The full comparison of progress. */
static int
progress_comparator(Datum a, Datum b, SortSupport ssup)
{
	return compare_progress(a, b);
}

/* A prefix as a key of the width of a Datum. */
static Datum
prefix_key(uint64 prefix, prefix_state *state)
{
	state->rows++;
	if (state->estimating)
		addHyperLogLog(&state->prefixes,
					   hash_bytes_uint32((uint32) (prefix ^ prefix >> 32)));
#if SIZEOF_DATUM == 8
	return UInt64GetDatum(prefix);
#else
	return UInt32GetDatum((uint32) (prefix >> 32));
#endif
}

/* Abbreviate a target. */
static Datum
target_prefix(Datum original, SortSupport ssup)
{
	prefix_state *state = ssup->ssup_extra;
	target		t;

	read_target(original, &t);
	return prefix_key(target_order_prefix(&t, &state->reference), state);
}

/* Abbreviate a progress. */
static Datum
progress_prefix(Datum original, SortSupport ssup)
{
	prefix_state *state = ssup->ssup_extra;
	progress	p;

	read_progress(original, &p);
	return prefix_key(progress_order_prefix(&p, &state->reference), state);
}

/*
 * Give up on prefixes that hardly differ, as those of many unknown unit words,
 * which have the same prefix.  Many different ones settle the matter early.
 */
static bool
abort_prefixes(int rows, SortSupport ssup)
{
	prefix_state *state = ssup->ssup_extra;
	double		different;

	if (rows < ABORT_MIN_ROWS || state->rows < ABORT_MIN_ROWS ||
		!state->estimating)
		return false;
	different = estimateHyperLogLog(&state->prefixes);
	if (different > 100000.0)
		state->estimating = false;
	return different < state->rows / (double) ABORT_RATIO + 0.5;
}

/* Fill in what both types have in common. */
static void
set_support(SortSupport ssup,
			int (*comparator) (Datum a, Datum b, SortSupport ssup),
			Datum (*prefix) (Datum original, SortSupport ssup))
{
	MemoryContext caller;
	prefix_state *state;

	ssup->comparator = comparator;
	if (!ssup->abbreviate)
		return;
	caller = MemoryContextSwitchTo(ssup->ssup_cxt);
	state = palloc0(sizeof(prefix_state));
	state->estimating = true;
	initHyperLogLog(&state->prefixes, 10);
	ssup->ssup_extra = state;
	ssup->comparator = ssup_datum_unsigned_cmp;
	ssup->abbrev_converter = prefix;
	ssup->abbrev_abort = abort_prefixes;
	ssup->abbrev_full_comparator = comparator;
	MemoryContextSwitchTo(caller);
}

/* btree support 2 of target. */
Datum
goalpost_target_sortsupport(PG_FUNCTION_ARGS)
{
	set_support((SortSupport) PG_GETARG_POINTER(0), target_comparator,
				target_prefix);
	PG_RETURN_VOID();
}

/* btree support 2 of progress. */
Datum
goalpost_progress_sortsupport(PG_FUNCTION_ARGS)
{
	set_support((SortSupport) PG_GETARG_POINTER(0), progress_comparator,
				progress_prefix);
	PG_RETURN_VOID();
}
