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
#include "compat.h"

#include "core/sum.h"

#include "state.h"

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

/* Raise why two things cannot be added; both are in UTF-8. */
pg_noreturn static void
report_problem(sum_problem problem, const char *left, const char *right)
{
	ereport(ERROR,
			(errcode(problem == SUM_UNITS || problem == SUM_RANGE ?
					 ERRCODE_PROGRAM_LIMIT_EXCEEDED :
					 ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("cannot add progress \"%s\" and \"%s\"",
					message_of_utf8(left), message_of_utf8(right)),
			 errdetail_internal("%s",
								message_of_utf8(sum_reason(problem)))));
}

/* What stands for a sum in a message: nothing of its first unit. */
static void
print_sum(const sum *s, char *buf)
{
	progress	p = {.is_change = s->is_change,.has_base = s->has_base,
	.base = s->base,.as_of = NO_DAY};

	if (s->count > 0)
		p.unit = s->term[0].unit;
	progress_print(&p, buf);
}

/* The transition of sum: not strict, since it starts from nothing. */
Datum
goalpost_progress_sum_add(PG_FUNCTION_ARGS)
{
	char		left[PROGRESS_TEXT_SIZE];
	char		right[PROGRESS_TEXT_SIZE];
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
	else
		read_sum(PG_GETARG_DATUM(0), &s);
	GET_PROGRESS(1, &p);
	problem = sum_add(&s, &p);
	if (problem != SUM_FITS)
	{
		print_sum(&s, left);
		progress_print(&p, right);
		report_problem(problem, left, right);
	}
	PG_RETURN_DATUM(write_sum(&s));
}

/* Two partial sums as one. */
Datum
goalpost_progress_sum_merge(PG_FUNCTION_ARGS)
{
	char		left[PROGRESS_TEXT_SIZE];
	char		right[PROGRESS_TEXT_SIZE];
	sum_problem problem;
	sum			other;
	sum			s;

	read_sum(PG_GETARG_DATUM(0), &s);
	read_sum(PG_GETARG_DATUM(1), &other);
	problem = sum_merge(&s, &other);
	if (problem != SUM_FITS)
	{
		print_sum(&s, left);
		print_sum(&other, right);
		report_problem(problem, left, right);
	}
	PG_RETURN_DATUM(write_sum(&s));
}

/* A sum as a progress, or the error that it is none. */
static Datum
sum_datum(const sum *s)
{
	progress	p;

	switch (sum_result(s, &p))
	{
		case ERROR_NONE:
			return write_progress(&p);
		case ERROR_OF_PART:
		case ERROR_OF_WHOLE:
			ereport(ERROR,
					(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
					 errmsg("the difference of the shares is no share"),
					 errdetail("Its part is below zero, or its whole is not above zero.")));
			break;
		default:
			ereport(ERROR,
					(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
					 errmsg("sum is out of range for type %s", PROGRESS_TYPE),
					 errdetail("None of the units that were added holds it in %d digits.",
							   DECIMAL_MAX_DIGITS)));
	}
	return (Datum) 0;
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
			sum_problem (*combine) (sum *s, const progress *p))
{
	char		left[PROGRESS_TEXT_SIZE];
	char		right[PROGRESS_TEXT_SIZE];
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
	{
		progress_print(&p, left);
		progress_print(&q, right);
		report_problem(problem, left, right);
	}
	return sum_datum(&s);
}

/* progress + progress */
Datum
goalpost_progress_plus(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(combine_two(fcinfo, sum_add));
}

/* progress - progress */
Datum
goalpost_progress_minus(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(combine_two(fcinfo, sum_subtract));
}
