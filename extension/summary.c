/*
 * summary.c
 *	  The aggregate summary(target, progress …): many indicators at a glance.
 *
 * Its state is core's flat struct, a type of fixed size that is updated in
 * place.  It is sent as core's portable bytes, which as text are in
 * hexadecimal.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "funcapi.h"
#include "libpq/pqformat.h"
#include "utils/builtins.h"

#include "core/schedule/score_stored.h"
#include "core/schedule/status.h"
#include "core/aggregate/summary.h"

#include "support/aggregate_state.h"
#include "support/pair.h"
#include "support/schedule_argument.h"

#define STATE_TYPE "summary_state"

StaticAssertDecl(sizeof(summary) == 152,
				 "the size of summary_state in sql/70-summary.sql");

SQL_FUNCTION(goalpost_summary_in);
SQL_FUNCTION(goalpost_summary_out);
SQL_FUNCTION(goalpost_summary_recv);
SQL_FUNCTION(goalpost_summary_send);
SQL_FUNCTION(goalpost_summary_add);
SQL_FUNCTION(goalpost_summary_merge);
SQL_FUNCTION(goalpost_summary_result);

/* The arguments of the transition; the aggregate has those after the state. */
enum summary_argument
{
	SUMMARY_STATE,
	SUMMARY_TARGET,
	SUMMARY_PROGRESS,
	SUMMARY_AS_OF,
	SUMMARY_WEIGHT,
	SUMMARY_COMMITMENT,
	SUMMARY_SCHEDULE
};

/* The columns of the result; the counts by status are in core's order. */
enum summary_column
{
	COLUMN_INDICATORS,
	COLUMN_REPORTED,
	COLUMN_FIRST_STATUS,
	COLUMN_COMPLETION = COLUMN_FIRST_STATUS + STATUS_UNKNOWN + 1,
	COLUMN_WORST,
	COLUMN_BINDING_MISSED,
	COLUMN_COUNT
};

/* A new state from bytes, which are checked. */
static Datum
load_state(Node *context, const uint8_t *bytes, size_t size)
{
	summary    *s = palloc(sizeof(summary));

	if (summary_load(bytes, size, s) != ERROR_NONE)
		return report_state(context, STATE_TYPE);
	PG_RETURN_POINTER(s);
}

/* Text input of the state. */
Datum
goalpost_summary_in(PG_FUNCTION_ARGS)
{
	uint8_t		bytes[SUMMARY_STORED_SIZE];
	size_t		size;

	if (!state_text_bytes(PG_GETARG_CSTRING(0), bytes, sizeof(bytes), &size))
		return report_state(fcinfo->context, STATE_TYPE);
	return load_state(fcinfo->context, bytes, size);
}

/* Text output of the state. */
Datum
goalpost_summary_out(PG_FUNCTION_ARGS)
{
	uint8_t		bytes[SUMMARY_STORED_SIZE];
	const summary *s = (summary *) PG_GETARG_POINTER(0);

	PG_RETURN_CSTRING(state_text(bytes, summary_store(s, bytes)));
}

/* Binary input of the state. */
Datum
goalpost_summary_recv(PG_FUNCTION_ARGS)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	int			size = message->len - message->cursor;
	const char *bytes = pq_getmsgbytes(message, size);
	summary    *s = palloc(sizeof(summary));
	error_code	code = summary_load((const uint8_t *) bytes, size, s);

	if (code != ERROR_NONE)
		report_received(STATE_TYPE, code);
	PG_RETURN_POINTER(s);
}

/* Binary output of the state. */
Datum
goalpost_summary_send(PG_FUNCTION_ARGS)
{
	uint8_t		bytes[SUMMARY_STORED_SIZE];
	const summary *s = (summary *) PG_GETARG_POINTER(0);
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendbytes(&message, (const char *) bytes,
				 (int) summary_store(s, bytes));
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/*
 * The state to add to: inside an aggregate the one that lies there, elsewhere
 * a copy, since the argument may belong to somebody.  The aggregate makes a
 * copy of the first, so one in its own memory would be there twice.
 */
static summary *
get_state(FunctionCallInfo fcinfo)
{
	summary    *s;

	if (!PG_ARGISNULL(SUMMARY_STATE) && AggCheckCallContext(fcinfo, NULL))
		return (summary *) PG_GETARG_POINTER(SUMMARY_STATE);
	s = palloc(sizeof(summary));
	if (PG_ARGISNULL(SUMMARY_STATE))
		summary_start(s);
	else
		*s = *(summary *) PG_GETARG_POINTER(SUMMARY_STATE);
	return s;
}

/* The weight of a row: 1 unless given. */
static decimal
get_weight(FunctionCallInfo fcinfo)
{
	decimal		weight = {1, 0};

	if (PG_NARGS() <= SUMMARY_WEIGHT || PG_ARGISNULL(SUMMARY_WEIGHT))
		return weight;
	weight = rounded_of_numeric(PG_GETARG_NUMERIC(SUMMARY_WEIGHT));
	if (weight.digits < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("a weight must not be negative")));
	return weight;
}

/* Is the row's target binding? */
static bool
get_binding(FunctionCallInfo fcinfo)
{
	commitment	c;
	span		name;

	if (PG_NARGS() <= SUMMARY_COMMITMENT || PG_ARGISNULL(SUMMARY_COMMITMENT))
		return false;
	name = utf8_of_text(PG_GETARG_TEXT_PP(SUMMARY_COMMITMENT));
	if (!commitment_from_name(name.data, name.length, &c))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown commitment"),
				 errhint("A commitment is binding, anticipatory or directional.")));
	return c == COMMITMENT_BINDING;
}

/* Does the row have a schedule of its own? */
static bool
has_schedule(FunctionCallInfo fcinfo)
{
	return PG_NARGS() > SUMMARY_SCHEDULE && !PG_ARGISNULL(SUMMARY_SCHEDULE);
}

/* A pair that is not scored in place: assessed once for all that is counted. */
static status
assess(FunctionCallInfo fcinfo, int32_t as_of, double *completion)
{
	assessment	a;
	progress	p;
	schedule	s;
	target		t;

	get_pair(fcinfo, SUMMARY_TARGET, SUMMARY_PROGRESS, &t, &p);
	s = get_schedule(fcinfo, SUMMARY_SCHEDULE, &t);
	assessment_make(&a, &t, &p);
	*completion = assessment_completion(&a);
	return score_status_assessed(&a, &t, as_of != NO_DAY ? as_of : p.as_of,
								 &s, &status_default_limits);
}

/* Add a pair; in place only by the straight line. */
static void
add_reported(FunctionCallInfo fcinfo, summary *s, int32_t as_of)
{
	struct varlena *target = PG_GETARG_VARLENA_PP(SUMMARY_TARGET);
	struct varlena *progress = PG_GETARG_VARLENA_PP(SUMMARY_PROGRESS);
	decimal		weight = get_weight(fcinfo);
	bool		is_binding = get_binding(fcinfo);
	double		completion;
	status		state;

	if (has_schedule(fcinfo) ||
		!score_status_stored((const uint8_t *) VARDATA_ANY(target),
							 VARSIZE_ANY_EXHDR(target),
							 (const uint8_t *) VARDATA_ANY(progress),
							 VARSIZE_ANY_EXHDR(progress),
							 as_of, &completion, &state))
		state = assess(fcinfo, as_of, &completion);
	summary_add(s, state, completion, weight, is_binding);
}

/*
 * The transition of all forms: state, target, progress [, as_of [, weight,
 * commitment [, schedule]]].
 */
Datum
goalpost_summary_add(PG_FUNCTION_ARGS)
{
	summary    *s = get_state(fcinfo);
	int32_t		as_of = NO_DAY;

	if (PG_NARGS() > SUMMARY_AS_OF && !PG_ARGISNULL(SUMMARY_AS_OF))
		as_of = day_of_date(PG_GETARG_DATEADT(SUMMARY_AS_OF));
	if (PG_ARGISNULL(SUMMARY_TARGET))
		summary_add_unreported(s, STATUS_UNKNOWN);
	else if (PG_ARGISNULL(SUMMARY_PROGRESS))
		summary_add_unreported(s, STATUS_NO_REPORT);
	else
		add_reported(fcinfo, s, as_of);
	PG_RETURN_POINTER(s);
}

/* Merge two partial states. */
Datum
goalpost_summary_merge(PG_FUNCTION_ARGS)
{
	summary    *s = get_state(fcinfo);

	if (!summary_merge(s, (summary *) PG_GETARG_POINTER(1)))
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("too many rows in a summary")));
	PG_RETURN_POINTER(s);
}

/* The summary as a row; without any rows all counts are 0. */
Datum
goalpost_summary_result(PG_FUNCTION_ARGS)
{
	Datum		values[COLUMN_COUNT];
	bool		nulls[COLUMN_COUNT] = {false};
	TupleDesc	columns;
	double		mean = 0;
	double		worst = 0;
	summary		none;
	summary    *s = &none;
	int			i;

	if (get_call_result_type(fcinfo, NULL, &columns) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	summary_start(&none);
	if (!PG_ARGISNULL(0))
		s = (summary *) PG_GETARG_POINTER(0);

	values[COLUMN_INDICATORS] = Int64GetDatum((int64) summary_indicators(s));
	values[COLUMN_REPORTED] = Int64GetDatum((int64) s->reported);
	for (i = 0; i <= STATUS_UNKNOWN; i++)
		values[COLUMN_FIRST_STATUS + i] = Int64GetDatum((int64) s->count[i]);
	nulls[COLUMN_COMPLETION] = !summary_mean(s, &mean);
	values[COLUMN_COMPLETION] = Float8GetDatum(mean);
	nulls[COLUMN_WORST] = !summary_worst(s, &worst);
	values[COLUMN_WORST] = Float8GetDatum(worst);
	values[COLUMN_BINDING_MISSED] = Int64GetDatum((int64) s->binding_missed);
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(columns),
													  values, nulls)));
}
