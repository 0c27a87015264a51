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

#include "libpq/pqformat.h"
#include "utils/builtins.h"

#include "core/sum.h"

#include "glue.h"

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
	struct varlena *packed = PG_DETOAST_DATUM_PACKED(datum);
	error_code	code;

	code = sum_load((const uint8_t *) VARDATA_ANY(packed),
					VARSIZE_ANY_EXHDR(packed), s);
	if (code != ERROR_NONE)
		report_stored(SUM_TYPE, code);
	if ((Pointer) packed != DatumGetPointer(datum))
		pfree(packed);
}

/* Pack a state. */
static Datum
write_sum(const sum *s)
{
	uint8_t		bytes[SUM_STORED_MAX];
	size_t		size = sum_store(s, bytes);
	struct varlena *result = palloc(VARHDRSZ + size);

	SET_VARSIZE(result, VARHDRSZ + size);
	memcpy(VARDATA(result), bytes, size);
	return PointerGetDatum(result);
}

/* Read the text form: the bytes in hexadecimal. */
Datum
goalpost_progress_sum_in(PG_FUNCTION_ARGS)
{
	char	   *text_form = PG_GETARG_CSTRING(0);
	size_t		length = strlen(text_form);
	uint8_t    *bytes = palloc(length / 2 + 1);
	sum			s;

	if (length % 2 != 0 || length / 2 > SUM_STORED_MAX ||
		strspn(text_form, "0123456789abcdef") != length ||
		sum_load(bytes, hex_decode(text_form, length, (char *) bytes),
				 &s) != ERROR_NONE)
		ereturn(fcinfo->context, (Datum) 0,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s", SUM_TYPE),
				 errdetail("It is the state of an aggregate and not written by hand.")));
	PG_RETURN_DATUM(write_sum(&s));
}

/* Print the bytes in hexadecimal. */
Datum
goalpost_progress_sum_out(PG_FUNCTION_ARGS)
{
	struct varlena *packed = PG_GETARG_VARLENA_PP(0);
	size_t		size = VARSIZE_ANY_EXHDR(packed);
	char	   *result = palloc(2 * size + 1);

	result[hex_encode(VARDATA_ANY(packed), size, result)] = '\0';
	PG_RETURN_CSTRING(result);
}

/* Read what goalpost_progress_sum_send() wrote, or anything else. */
Datum
goalpost_progress_sum_recv(PG_FUNCTION_ARGS)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	int			size = message->len - message->cursor;
	const char *bytes = pq_getmsgbytes(message, size);
	error_code	code;
	sum			s;

	code = sum_load((const uint8_t *) bytes, size, &s);
	if (code != ERROR_NONE)
		report_received(SUM_TYPE, code);
	PG_RETURN_DATUM(write_sum(&s));
}

/* Write the stored form, versioned and little-endian on every machine. */
Datum
goalpost_progress_sum_send(PG_FUNCTION_ARGS)
{
	struct varlena *packed = PG_GETARG_VARLENA_PP(0);
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendbytes(&message, VARDATA_ANY(packed), VARSIZE_ANY_EXHDR(packed));
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
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
