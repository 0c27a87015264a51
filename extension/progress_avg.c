/*
 * progress_avg.c
 *	  The mean of progress: the aggregate avg.
 *
 * Its state is a type of its own, like that of sum, and what sum refuses is
 * refused with the same errors.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "core/aggregate/average.h"

#include "support/aggregate_state.h"
#include "support/sum_report.h"

#define AVG_TYPE "progress_avg"

SQL_FUNCTION(goalpost_progress_avg_in);
SQL_FUNCTION(goalpost_progress_avg_out);
SQL_FUNCTION(goalpost_progress_avg_recv);
SQL_FUNCTION(goalpost_progress_avg_send);
SQL_FUNCTION(goalpost_progress_avg_add);
SQL_FUNCTION(goalpost_progress_avg_merge);
SQL_FUNCTION(goalpost_progress_avg_result);

/* Unpack a state; one made by hand is checked like any other. */
static void
read_average(Datum datum, average *a)
{
	size_t		size;
	const uint8_t *bytes = state_bytes(datum, &size);
	error_code	code = average_load(bytes, size, a);

	if (code != ERROR_NONE)
		report_stored(AVG_TYPE, code);
}

/* Pack a state. */
static Datum
write_average(const average *a)
{
	uint8_t		bytes[AVERAGE_STORED_MAX];

	return state_of_bytes(bytes, average_store(a, bytes));
}

/* Are these bytes an average? */
static error_code
check_average(const uint8_t *bytes, size_t size)
{
	average		a;

	return average_load(bytes, size, &a);
}

/* Text input of the state. */
Datum
goalpost_progress_avg_in(PG_FUNCTION_ARGS)
{
	return state_in(fcinfo, AVG_TYPE, check_average);
}

/* Text output of the state. */
Datum
goalpost_progress_avg_out(PG_FUNCTION_ARGS)
{
	return state_out(fcinfo);
}

/* Binary input of the state. */
Datum
goalpost_progress_avg_recv(PG_FUNCTION_ARGS)
{
	return state_recv(fcinfo, AVG_TYPE, check_average);
}

/* Binary output of the state. */
Datum
goalpost_progress_avg_send(PG_FUNCTION_ARGS)
{
	return state_send(fcinfo);
}

/* The transition of avg: not strict, since it starts from nothing. */
Datum
goalpost_progress_avg_add(PG_FUNCTION_ARGS)
{
	sum_problem problem;
	progress	p;
	average		a;

	if (PG_ARGISNULL(1))
	{
		if (PG_ARGISNULL(0))
			PG_RETURN_NULL();
		PG_RETURN_DATUM(PG_GETARG_DATUM(0));
	}
	average_start(&a);
	if (!PG_ARGISNULL(0))
		read_average(PG_GETARG_DATUM(0), &a);
	GET_PROGRESS(1, &p);
	problem = average_add(&a, &p);
	if (problem != SUM_FITS)
	{
		if (!PG_ARGISNULL(0))
			read_average(PG_GETARG_DATUM(0), &a);
		report_added(problem, &a.total, &p);
	}
	PG_RETURN_DATUM(write_average(&a));
}

/* Two partial means as one. */
Datum
goalpost_progress_avg_merge(PG_FUNCTION_ARGS)
{
	sum_problem problem;
	average		other;
	average		a;

	read_average(PG_GETARG_DATUM(0), &a);
	read_average(PG_GETARG_DATUM(1), &other);
	problem = average_merge(&a, &other);
	if (problem != SUM_FITS)
	{
		read_average(PG_GETARG_DATUM(0), &a);
		report_merged(problem, &a.total, &other.total);
	}
	PG_RETURN_DATUM(write_average(&a));
}

/* The result of avg. */
Datum
goalpost_progress_avg_result(PG_FUNCTION_ARGS)
{
	average		a;
	progress	p;
	error_code	code;

	read_average(PG_GETARG_DATUM(0), &a);
	code = average_result(&a, &p);
	PG_RETURN_DATUM(datum_of_sum(code, &p));
}
