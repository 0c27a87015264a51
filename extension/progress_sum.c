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

#include "core/aggregate/sum.h"

#include "support/aggregate_state.h"

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

/* Raise the message, with the reason as DETAIL. */
pg_noreturn static void
report_problem(sum_problem problem, const char *message)
{
	ereport(ERROR,
			(errcode(problem == SUM_UNITS || problem == SUM_RANGE ?
					 ERRCODE_PROGRAM_LIMIT_EXCEEDED :
					 ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg_internal("%s", message),
			 errdetail_internal("%s",
								message_of_utf8(sum_reason(problem)))));
}

/* A progress as a message shows it. */
static const char *
shown(const progress *p)
{
	char		buf[PROGRESS_TEXT_SIZE];

	progress_print(p, buf);
	return message_of_utf8(buf);
}

/* The sum so far, for a message; NULL if no progress can show it. */
static const char *
shown_sum(Datum state)
{
	progress	p;
	sum			s;

	read_sum(state, &s);
	return sum_result(&s, &p) == ERROR_NONE ? shown(&p) : NULL;
}

/*
 * Raise the error that sum cannot take a progress: at all, or together with
 * what was added before.  The state is read again, since the failed sum cannot
 * be used.
 */
pg_noreturn static void
report_added(FunctionCallInfo fcinfo, sum_problem problem, const progress *p)
{
	bool		alone = problem == SUM_DONE || problem == SUM_PERCENT;
	const char *so_far = alone ? NULL : shown_sum(PG_GETARG_DATUM(0));

	if (so_far == NULL)
		report_problem(problem, psprintf(_("cannot sum progress \"%s\""), shown(p)));
	report_problem(problem,
				   psprintf(_("cannot add progress \"%s\" to the sum \"%s\""),
							shown(p), so_far));
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
	else
		read_sum(PG_GETARG_DATUM(0), &s);
	GET_PROGRESS(1, &p);
	problem = sum_add(&s, &p);
	if (problem != SUM_FITS)
		report_added(fcinfo, problem, &p);
	PG_RETURN_DATUM(write_sum(&s));
}

/* Raise the error that two partial sums cannot be merged. */
pg_noreturn static void
report_merged(FunctionCallInfo fcinfo, sum_problem problem)
{
	const char *left = shown_sum(PG_GETARG_DATUM(0));
	const char *right = shown_sum(PG_GETARG_DATUM(1));

	if (left == NULL || right == NULL)
		report_problem(problem, _("cannot add two sums of progress"));
	report_problem(problem,
				   psprintf(_("cannot add the sums \"%s\" and \"%s\""),
							left, right));
}

/* Merge two partial sums. */
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
		report_merged(fcinfo, problem);
	PG_RETURN_DATUM(write_sum(&s));
}

/* A sum as a progress, or an error if it is none. */
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
					 errmsg("the difference of the shares is not a share"),
					 errdetail("Its part would be below zero, or its whole not above zero.")));
			break;
		default:
			ereport(ERROR,
					(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
					 errmsg("sum is out of range for type %s", PROGRESS_TYPE),
					 errdetail("No unit among those that were added can hold it in %d digits.",
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
		report_problem(problem, psprintf(message, shown(&p), shown(&q)));
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
