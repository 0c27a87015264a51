/*
 * forecast_fit.c
 *	  The aggregate forecast_fit(target, progress): where a history leads.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "core/aggregate/forecast_fit.h"

#include "support/aggregate_state.h"
#include "support/pair.h"

#define FORECAST_FIT_TYPE "forecast_fit_state"

SQL_FUNCTION(goalpost_forecast_fit_in);
SQL_FUNCTION(goalpost_forecast_fit_out);
SQL_FUNCTION(goalpost_forecast_fit_recv);
SQL_FUNCTION(goalpost_forecast_fit_send);
SQL_FUNCTION(goalpost_forecast_fit_add);
SQL_FUNCTION(goalpost_forecast_fit_merge);
SQL_FUNCTION(goalpost_forecast_fit_result);

/* Unpack a state; one made by hand is checked like any other. */
static void
read_fit(Datum datum, forecast_fit *f)
{
	size_t		size;
	const uint8_t *bytes = state_bytes(datum, &size);
	error_code	code = forecast_fit_load(bytes, size, f);

	if (code != ERROR_NONE)
		report_stored(FORECAST_FIT_TYPE, code);
}

/* Pack a state. */
static Datum
write_fit(const forecast_fit *f)
{
	uint8_t		bytes[FORECAST_FIT_STORED_MAX];

	return state_of_bytes(bytes, forecast_fit_store(f, bytes));
}

/* Are these bytes a fit? */
static error_code
check_forecast_fit(const uint8_t *bytes, size_t size)
{
	forecast_fit f;

	return forecast_fit_load(bytes, size, &f);
}

/* Text input of the state. */
Datum
goalpost_forecast_fit_in(PG_FUNCTION_ARGS)
{
	return state_in(fcinfo, FORECAST_FIT_TYPE, check_forecast_fit);
}

/* Text output of the state. */
Datum
goalpost_forecast_fit_out(PG_FUNCTION_ARGS)
{
	return state_out(fcinfo);
}

/* Binary input of the state. */
Datum
goalpost_forecast_fit_recv(PG_FUNCTION_ARGS)
{
	return state_recv(fcinfo, FORECAST_FIT_TYPE, check_forecast_fit);
}

/* Binary output of the state. */
Datum
goalpost_forecast_fit_send(PG_FUNCTION_ARGS)
{
	return state_send(fcinfo);
}

/* Raise the error that reports do not belong to one target. */
pg_noreturn static void
report_targets(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("a history belongs to one target"),
			 errdetail("The reports of the group belong to targets that are not equal."),
			 errhint("Group the reports by their target.")));
}

/* The transition; NULL and undated reports add nothing to the sums. */
Datum
goalpost_forecast_fit_add(PG_FUNCTION_ARGS)
{
	progress	p;
	target		t;
	forecast_fit f;

	if (PG_ARGISNULL(1) || PG_ARGISNULL(2))
	{
		if (PG_ARGISNULL(0))
			PG_RETURN_NULL();
		PG_RETURN_DATUM(PG_GETARG_DATUM(0));
	}
	if (PG_ARGISNULL(0))
		forecast_fit_start(&f);
	else
		read_fit(PG_GETARG_DATUM(0), &f);
	get_pair(fcinfo, 1, 2, &t, &p);
	if (!forecast_fit_add(&f, &t, &p))
		report_targets();
	PG_RETURN_DATUM(write_fit(&f));
}

/* Merge two parts of a history. */
Datum
goalpost_forecast_fit_merge(PG_FUNCTION_ARGS)
{
	forecast_fit other;
	forecast_fit f;

	read_fit(PG_GETARG_DATUM(0), &f);
	read_fit(PG_GETARG_DATUM(1), &other);
	if (!forecast_fit_merge(&f, &other))
		report_targets();
	PG_RETURN_DATUM(write_fit(&f));
}

/* The value at the due date; NULL below three dates or with no due date. */
Datum
goalpost_forecast_fit_result(PG_FUNCTION_ARGS)
{
	double		forecast;
	forecast_fit f;

	read_fit(PG_GETARG_DATUM(0), &f);
	if (!forecast_fit_value(&f, &forecast))
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(forecast);
}
