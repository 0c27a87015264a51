/*
 * growth.c
 *	  Growth per year, and progress towards a goal: cagr(), sdg_progress().
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include <math.h>

#include "funcapi.h"
#include "utils/builtins.h"

#include "core/growth/growth.h"
#include "core/growth/sdg.h"

#include "support/goalpost.h"

SQL_FUNCTION(goalpost_cagr);
SQL_FUNCTION(goalpost_sdg_progress);

/* The arguments of sdg_progress. */
enum sdg_argument
{
	SDG_TARGET,
	SDG_BASELINE,
	SDG_LATEST,
	SDG_DIRECTION,
	SDG_LIMIT,
	SDG_METHOD
};

/* The columns of its result. */
enum sdg_column
{
	COLUMN_RATIO,
	COLUMN_SCORE,
	COLUMN_STATUS,
	COLUMN_COUNT
};

/* Raise the error that there is no growth between two reports. */
pg_noreturn static void
report_growth(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("there is no growth between these values"),
			 errdetail("All values must be levels whose units convert into each other.")));
}

/* Raise the error that a growth is beyond what a double holds. */
pg_noreturn static void
report_growth_range(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("the growth is out of range for type double precision"),
			 errhint("Compare reports that are further apart in time.")));
}

/* The mean change per year between two dated levels. */
Datum
goalpost_cagr(PG_FUNCTION_ARGS)
{
	progress	baseline;
	progress	latest;
	double		rate;

	GET_PROGRESS(0, &baseline);
	GET_PROGRESS(1, &latest);
	if (!growth_comparable(&baseline, &latest))
		report_growth();
	if (!growth_between(&baseline, &latest, &rate))
		PG_RETURN_NULL();
	if (isinf(rate))
		report_growth_range();
	PG_RETURN_FLOAT8(rate);
}

/* "positive" is true: more is better. */
static bool
get_direction(FunctionCallInfo fcinfo)
{
	span		name = utf8_of_text(PG_GETARG_TEXT_PP(SDG_DIRECTION));
	bool		wants_more;

	if (!sdg_direction_from_name(name.data, name.length, &wants_more))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown direction"),
				 errhint("The directions are 'positive' (more is better) and 'negative'.")));
	return wants_more;
}

/* The method, an optional last argument; Open SDG's without it. */
static sdg_method
get_method(FunctionCallInfo fcinfo)
{
	sdg_method	method = SDG_OPENSDG;
	span		name;

	if (PG_NARGS() <= SDG_METHOD || PG_ARGISNULL(SDG_METHOD))
		return method;
	name = utf8_of_text(PG_GETARG_TEXT_PP(SDG_METHOD));
	if (!sdg_method_from_name(name.data, name.length, &method))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown method"),
				 errhint("The methods are 'opensdg' and 'eurostat'.")));
	return method;
}

/* The result; not_available without a baseline or a latest report. */
static sdg_result
judge(FunctionCallInfo fcinfo)
{
	bool		wants_more = get_direction(fcinfo);
	bool		has_target = !PG_ARGISNULL(SDG_TARGET);
	bool		has_limit = PG_NARGS() > SDG_LIMIT && !PG_ARGISNULL(SDG_LIMIT);
	sdg_method	method = get_method(fcinfo);
	sdg_result	result = {.class = SDG_NOT_AVAILABLE};
	progress	baseline;
	progress	latest;
	progress	limit;
	target		t;

	if (PG_ARGISNULL(SDG_BASELINE) || PG_ARGISNULL(SDG_LATEST))
		return result;
	GET_PROGRESS(SDG_BASELINE, &baseline);
	GET_PROGRESS(SDG_LATEST, &latest);
	if (has_target)
		GET_TARGET(SDG_TARGET, &t);
	if (has_limit)
		GET_PROGRESS(SDG_LIMIT, &limit);
	if (!sdg_comparable(has_target ? &t : NULL, &baseline, &latest,
						has_limit ? &limit : NULL))
		report_growth();
	sdg_judge(&result, has_target ? &t : NULL, &baseline, &latest, wants_more,
			  has_limit ? &limit : NULL, method);
	if (result.has_ratio && isinf(result.ratio))
		report_growth_range();
	return result;
}

/*
 * sdg_progress(target, baseline, latest, direction [, limit [, method]]):
 * growth ratio, score and class.  Not strict: there may be no target, no limit
 * and no report.
 */
Datum
goalpost_sdg_progress(PG_FUNCTION_ARGS)
{
	Datum		values[COLUMN_COUNT];
	bool		nulls[COLUMN_COUNT] = {false};
	TupleDesc	columns;
	sdg_result	result;

	if (PG_ARGISNULL(SDG_DIRECTION))
		PG_RETURN_NULL();
	if (get_call_result_type(fcinfo, NULL, &columns) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	result = judge(fcinfo);
	values[COLUMN_RATIO] = Float8GetDatum(result.ratio);
	nulls[COLUMN_RATIO] = !result.has_ratio;
	values[COLUMN_SCORE] = Float8GetDatum(result.score);
	nulls[COLUMN_SCORE] = !result.has_score;
	values[COLUMN_STATUS] = CStringGetTextDatum(sdg_class_name(result.class));
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(columns),
													  values, nulls)));
}
