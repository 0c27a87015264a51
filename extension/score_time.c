/*
 * score_time.c
 *	  Scoring a report against its schedule: elapsed, pace, status, forecast.
 *
 * Every function comes with and without a schedule; a NULL schedule is the
 * same as none, the straight line.  What cannot be known, for lack of a date
 * or of a way to go, is NULL.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "core/schedule/score_time.h"
#include "core/schedule/status.h"

#include "support/goalpost.h"
#include "support/pair.h"
#include "support/schedule_argument.h"

SQL_FUNCTION(goalpost_elapsed);
SQL_FUNCTION(goalpost_expected);
SQL_FUNCTION(goalpost_pace);
SQL_FUNCTION(goalpost_schedule_gap);
SQL_FUNCTION(goalpost_lead_days);
SQL_FUNCTION(goalpost_days_late);
SQL_FUNCTION(goalpost_forecast);
SQL_FUNCTION(goalpost_required_rate);
SQL_FUNCTION(goalpost_status);
SQL_FUNCTION(goalpost_status_order);

/* Is one of the two arguments that all forms of a function have NULL? */
static bool
lacks_pair(FunctionCallInfo fcinfo)
{
	return PG_ARGISNULL(0) || PG_ARGISNULL(1);
}

/* elapsed(target, date [, schedule]): 0 to 1 */
Datum
goalpost_elapsed(PG_FUNCTION_ARGS)
{
	schedule	s;
	double		result;
	target		t;

	if (lacks_pair(fcinfo))
		PG_RETURN_NULL();
	GET_TARGET(0, &t);
	s = get_schedule(fcinfo, 2, &t);
	if (!score_elapsed(&t, day_of_date(PG_GETARG_DATEADT(1)), &s, &result))
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(result);
}

/* expected(target, date [, schedule]): what is expected on a day */
Datum
goalpost_expected(PG_FUNCTION_ARGS)
{
	progress	result;
	schedule	s;
	bool		known;
	target		t;

	if (lacks_pair(fcinfo))
		PG_RETURN_NULL();
	GET_TARGET(0, &t);
	s = get_schedule(fcinfo, 2, &t);
	if (score_expected(&t, day_of_date(PG_GETARG_DATEADT(1)), &s,
					   &result, &known) != ERROR_NONE)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("expected value is out of range for type %s",
						PROGRESS_TYPE)));
	if (!known)
		PG_RETURN_NULL();
	RETURN_PROGRESS(&result);
}

/* A figure about a pair and its schedule; false if it is not known. */
typedef bool (*scorer) (const target *t, const progress *p,
						const schedule *s, double *result);

/* f(target, progress [, schedule]) */
static Datum
score_pair(FunctionCallInfo fcinfo, scorer f)
{
	double		result;
	progress	p;
	schedule	s;
	target		t;

	if (lacks_pair(fcinfo))
		PG_RETURN_NULL();
	get_pair(fcinfo, 0, 1, &t, &p);
	s = get_schedule(fcinfo, 2, &t);
	if (!f(&t, &p, &s, &result))
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(result);
}

/* Completion relative to what is expected on the report's day. */
Datum
goalpost_pace(PG_FUNCTION_ARGS)
{
	return score_pair(fcinfo, score_pace);
}

/* Completion minus the expected completion, in percentage points. */
Datum
goalpost_schedule_gap(PG_FUNCTION_ARGS)
{
	return score_pair(fcinfo, score_schedule_gap);
}

/* Days ahead of the schedule; negative is behind. */
Datum
goalpost_lead_days(PG_FUNCTION_ARGS)
{
	return score_pair(fcinfo, score_lead_days);
}

/* Days from the due date to the report, 0 up to it. */
Datum
goalpost_days_late(PG_FUNCTION_ARGS)
{
	int32_t		days;
	progress	p;
	target		t;

	get_pair(fcinfo, 0, 1, &t, &p);
	if (!score_days_late(&t, &p, &days))
		PG_RETURN_NULL();
	PG_RETURN_INT32(days);
}

/* The value at the due date if the pace holds, in the target's unit. */
Datum
goalpost_forecast(PG_FUNCTION_ARGS)
{
	return score_pair(fcinfo, score_forecast);
}

/* Per day, in the target's unit, from the report to the due date. */
Datum
goalpost_required_rate(PG_FUNCTION_ARGS)
{
	double		result;
	progress	p;
	target		t;

	get_pair(fcinfo, 0, 1, &t, &p);
	if (!score_required_rate(&t, &p, &result))
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(result);
}

/* The paces that separate the statuses, in optional arguments. */
static status_limits
get_limits(FunctionCallInfo fcinfo, int argument)
{
	status_limits limits = status_default_limits;

	if (PG_NARGS() <= argument)
		return limits;
	if (!PG_ARGISNULL(argument))
		limits.at_risk = rounded_of_numeric(PG_GETARG_NUMERIC(argument));
	if (!PG_ARGISNULL(argument + 1))
		limits.off_track = rounded_of_numeric(PG_GETARG_NUMERIC(argument + 1));
	if (!PG_ARGISNULL(argument + 2))
		limits.ahead = rounded_of_numeric(PG_GETARG_NUMERIC(argument + 2));
	if (decimal_compare(limits.off_track, limits.at_risk) > 0 ||
		decimal_compare(limits.at_risk, limits.ahead) > 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("status thresholds are out of order"),
				 errhint("They must satisfy off_track <= at_risk <= ahead.")));
	return limits;
}

/*
 * status(target, progress [, as_of [, schedule [, at_risk, off_track,
 * ahead]]]).  No progress gives the status no_report, no as_of means the day
 * of the report, and a NULL limit means the default.
 */
Datum
goalpost_status(PG_FUNCTION_ARGS)
{
	bool		reported = !PG_ARGISNULL(1);
	int32_t		as_of = NO_DAY;
	status_limits limits;
	const char *name;
	progress	p;
	schedule	s;
	target		t;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	GET_TARGET(0, &t);
	if (reported)
	{
		GET_PROGRESS(1, &p);
		check_comparable(&t, &p);
	}
	if (PG_NARGS() > 2 && !PG_ARGISNULL(2))
		as_of = day_of_date(PG_GETARG_DATEADT(2));
	s = get_schedule(fcinfo, 3, &t);
	limits = get_limits(fcinfo, 4);
	name = status_name(score_status_by(&t, reported ? &p : NULL, as_of, &s,
									   &limits));
	if (name == NULL)
		PG_RETURN_NULL();
	RETURN_UTF8(name);
}

/* The place of a status, from 1 for met to 7 for no_report. */
Datum
goalpost_status_order(PG_FUNCTION_ARGS)
{
	span		name = utf8_of_text(PG_GETARG_TEXT_PP(0));
	status		s;

	if (!status_from_name(name.data, name.length, &s))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown status"),
				 errhint("A status is what status() returns: met, ahead, on_track, at_risk, off_track, missed or no_report.")));
	PG_RETURN_INT32(status_order(s));
}
