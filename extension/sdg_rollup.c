/*
 * sdg_rollup.c
 *	  The aggregate sdg_rollup(score, achieved): the mean of scores, its class.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "funcapi.h"
#include "utils/builtins.h"

#include "core/growth/sdg_rollup.h"

#include "support/aggregate_state.h"

#define ROLLUP_TYPE "sdg_rollup_state"

SQL_FUNCTION(goalpost_sdg_rollup_in);
SQL_FUNCTION(goalpost_sdg_rollup_out);
SQL_FUNCTION(goalpost_sdg_rollup_recv);
SQL_FUNCTION(goalpost_sdg_rollup_send);
SQL_FUNCTION(goalpost_sdg_rollup_add);
SQL_FUNCTION(goalpost_sdg_rollup_merge);
SQL_FUNCTION(goalpost_sdg_rollup_result);

/* The columns of the result. */
enum rollup_column
{
	COLUMN_SCORE,
	COLUMN_STATUS,
	COLUMN_COUNT
};

/* Unpack a state; one made by hand is checked like any other. */
static void
read_rollup(Datum datum, sdg_rollup *r)
{
	size_t		size;
	const uint8_t *bytes = state_bytes(datum, &size);
	error_code	code = sdg_rollup_load(bytes, size, r);

	if (code != ERROR_NONE)
		report_stored(ROLLUP_TYPE, code);
}

/* Pack a state. */
static Datum
write_rollup(const sdg_rollup *r)
{
	uint8_t		bytes[SDG_ROLLUP_STORED_MAX];

	return state_of_bytes(bytes, sdg_rollup_store(r, bytes));
}

/* Are these bytes a roll-up? */
static error_code
check_rollup(const uint8_t *bytes, size_t size)
{
	sdg_rollup	r;

	return sdg_rollup_load(bytes, size, &r);
}

/* Text input of the state. */
Datum
goalpost_sdg_rollup_in(PG_FUNCTION_ARGS)
{
	return state_in(fcinfo, ROLLUP_TYPE, check_rollup);
}

/* Text output of the state. */
Datum
goalpost_sdg_rollup_out(PG_FUNCTION_ARGS)
{
	return state_out(fcinfo);
}

/* Binary input of the state. */
Datum
goalpost_sdg_rollup_recv(PG_FUNCTION_ARGS)
{
	return state_recv(fcinfo, ROLLUP_TYPE, check_rollup);
}

/* Binary output of the state. */
Datum
goalpost_sdg_rollup_send(PG_FUNCTION_ARGS)
{
	return state_send(fcinfo);
}

/* Raise the error that there are more scores than a state can count. */
pg_noreturn static void
report_count(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
			 errmsg("too many scores")));
}

/*
 * The transition.  A NULL score is not available and not counted; a NULL
 * achieved means not achieved.
 */
Datum
goalpost_sdg_rollup_add(PG_FUNCTION_ARGS)
{
	sdg_rollup	r;

	if (PG_ARGISNULL(0))
		sdg_rollup_start(&r);
	else
		read_rollup(PG_GETARG_DATUM(0), &r);
	if (!PG_ARGISNULL(1) &&
		!sdg_rollup_add(&r, PG_GETARG_FLOAT8(1),
						!PG_ARGISNULL(2) && PG_GETARG_BOOL(2)))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("score is out of range"),
				 errdetail("A score of sdg_progress() is from -5 to 5.")));
	PG_RETURN_DATUM(write_rollup(&r));
}

/* Merge two states. */
Datum
goalpost_sdg_rollup_merge(PG_FUNCTION_ARGS)
{
	sdg_rollup	other;
	sdg_rollup	r;

	read_rollup(PG_GETARG_DATUM(0), &r);
	read_rollup(PG_GETARG_DATUM(1), &other);
	if (!sdg_rollup_merge(&r, &other))
		report_count();
	PG_RETURN_DATUM(write_rollup(&r));
}

/* The mean and its class; not_available without a score. */
Datum
goalpost_sdg_rollup_result(PG_FUNCTION_ARGS)
{
	Datum		values[COLUMN_COUNT] = {0};
	bool		nulls[COLUMN_COUNT] = {false};
	sdg_class	class = SDG_NOT_AVAILABLE;
	TupleDesc	columns;
	double		mean = 0;
	sdg_rollup	r;

	if (get_call_result_type(fcinfo, NULL, &columns) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	sdg_rollup_start(&r);
	if (!PG_ARGISNULL(0))
		read_rollup(PG_GETARG_DATUM(0), &r);
	nulls[COLUMN_SCORE] = !sdg_rollup_result(&r, &mean, &class);
	values[COLUMN_SCORE] = Float8GetDatum(mean);
	values[COLUMN_STATUS] = CStringGetTextDatum(sdg_class_name(class));
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(columns),
													  values, nulls)));
}
