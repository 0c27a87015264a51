/*
 * progress_sum.c
 *	  Adding up progress: +, - and the aggregate sum.
 *
 * The state of sum is a type of its own, with binary and text form, so that
 * partial sums travel between servers as well as between workers.  Adding is
 * core's: exact, and the same in any order.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "support/aggregate_state.h"
#include "support/sum_report.h"

#define SUM_TYPE "progress_sum"

SQL_FUNCTION(goalpost_progress_sum_in);
SQL_FUNCTION(goalpost_progress_sum_out);
SQL_FUNCTION(goalpost_progress_sum_recv);
SQL_FUNCTION(goalpost_progress_sum_send);
SQL_FUNCTION(goalpost_progress_sum_add);
SQL_FUNCTION(goalpost_progress_sum_merge);
SQL_FUNCTION(goalpost_progress_sum_result);
SQL_FUNCTION(goalpost_progress_plus);
SQL_FUNCTION(goalpost_progress_minus);

/* Unpack a state; one made by hand is checked like any other. */
static void
read_sum(Datum datum, sum *s)
{
	size_t		size;
	const uint8_t *bytes = state_bytes(datum, &size);
	error_code	code = sum_load(bytes, size, s);

	if (code != ERROR_NONE)
		report_stored(SUM_TYPE, code);
}

/* Pack a state. */
static Datum
write_sum(const sum *s)
{
	uint8_t		bytes[SUM_STORED_MAX];

	return state_of_bytes(bytes, sum_store(s, bytes));
}

/* Are these bytes a sum? */
static error_code
check_sum(const uint8_t *bytes, size_t size)
{
	sum			s;

	return sum_load(bytes, size, &s);
}

/* Text input of the state. */
Datum
goalpost_progress_sum_in(PG_FUNCTION_ARGS)
{
	return state_in(fcinfo, SUM_TYPE, check_sum);
}

/* Text output of the state. */
Datum
goalpost_progress_sum_out(PG_FUNCTION_ARGS)
{
	return state_out(fcinfo);
}

/* Binary input of the state. */
Datum
goalpost_progress_sum_recv(PG_FUNCTION_ARGS)
{
	return state_recv(fcinfo, SUM_TYPE, check_sum);
}

/* Binary output of the state. */
Datum
goalpost_progress_sum_send(PG_FUNCTION_ARGS)
{
	return state_send(fcinfo);
}

/* Add to the state where it lies, if it is the aggregate's own. */
static bool
add_in_place(FunctionCallInfo fcinfo)
{
	struct varlena *state = (struct varlena *) PG_GETARG_POINTER(0);
	struct varlena *added;

	if (!VARATT_IS_4B_U(state) || !AggCheckCallContext(fcinfo, NULL))
		return false;
	added = PG_GETARG_VARLENA_PP(1);
	return sum_add_stored((uint8_t *) VARDATA(state), VARSIZE(state) - VARHDRSZ,
						  (const uint8_t *) VARDATA_ANY(added),
						  VARSIZE_ANY_EXHDR(added));
}

/* The transition of sum: not strict, since it starts from nothing. */
Datum
goalpost_progress_sum_add(PG_FUNCTION_ARGS)
{
	sum_problem problem;
	progress	p;
	sum			s;

	if (PG_ARGISNULL(1))
	{
		if (PG_ARGISNULL(0))
			PG_RETURN_NULL();
		PG_RETURN_DATUM(PG_GETARG_DATUM(0));
	}
	if (PG_ARGISNULL(0))
		sum_start(&s);
	else if (add_in_place(fcinfo))
		PG_RETURN_DATUM(PG_GETARG_DATUM(0));
	else
		read_sum(PG_GETARG_DATUM(0), &s);
	GET_PROGRESS(1, &p);
	problem = sum_add(&s, &p);
	if (problem != SUM_FITS)
	{
		/* The failed sum is of no use; nothing fails to fit into an empty one. */
		if (!PG_ARGISNULL(0))
			read_sum(PG_GETARG_DATUM(0), &s);
		report_added(problem, &s, &p);
	}
	PG_RETURN_DATUM(write_sum(&s));
}

/* Two partial sums as one. */
Datum
goalpost_progress_sum_merge(PG_FUNCTION_ARGS)
{
	sum_problem problem;
	sum			other;
	sum			s;

	read_sum(PG_GETARG_DATUM(0), &s);
	read_sum(PG_GETARG_DATUM(1), &other);
	problem = sum_merge(&s, &other);
	if (problem != SUM_FITS)
	{
		read_sum(PG_GETARG_DATUM(0), &s);
		report_merged(problem, &s, &other);
	}
	PG_RETURN_DATUM(write_sum(&s));
}

/* A sum as a progress, or an error if it is none. */
static Datum
sum_datum(const sum *s)
{
	progress	p;
	error_code	code = sum_result(s, &p);

	return datum_of_sum(code, &p);
}

/* The result of sum. */
Datum
goalpost_progress_sum_result(PG_FUNCTION_ARGS)
{
	sum			s;

	read_sum(PG_GETARG_DATUM(0), &s);
	PG_RETURN_DATUM(sum_datum(&s));
}

/* Both operators: the later date, the smaller unit. */
static Datum
combine_two(FunctionCallInfo fcinfo,
			sum_problem (*combine) (sum *s, const progress *p),
			const char *message)
{
	sum_problem problem;
	progress	p;
	progress	q;
	sum			s;

	GET_PROGRESS(0, &p);
	GET_PROGRESS(1, &q);
	sum_start(&s);
	problem = sum_add(&s, &p);
	if (problem == SUM_FITS)
		problem = combine(&s, &q);
	if (problem != SUM_FITS)
		report_sum_problem(problem, psprintf(message, shown_progress(&p),
											 shown_progress(&q)));
	return sum_datum(&s);
}

/* progress + progress */
Datum
goalpost_progress_plus(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(combine_two(fcinfo, sum_add,
								_("cannot add progress \"%s\" and \"%s\"")));
}

/* progress - progress */
Datum
goalpost_progress_minus(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(combine_two(fcinfo, sum_subtract,
								_("cannot subtract progress \"%2$s\" from \"%1$s\"")));
}
