-- Scoring a report against its schedule.  A NULL schedule is the straight line.

CREATE FUNCTION elapsed(target target, as_of date)
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_elapsed'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 10;
COMMENT ON FUNCTION elapsed(target, date)
	IS 'part of the period that has passed, 0 to 1';

CREATE FUNCTION elapsed(target target, as_of date, schedule numeric[])
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_elapsed'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 10;
COMMENT ON FUNCTION elapsed(target, date, numeric[])
	IS 'part of the period that has passed, 0 to 1, by a schedule of cumulative shares';

CREATE FUNCTION expected(target target, as_of date)
	RETURNS progress
	AS 'MODULE_PATHNAME', 'goalpost_expected'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION expected(target, date)
	IS 'what is expected on a day';

CREATE FUNCTION expected(target target, as_of date, schedule numeric[])
	RETURNS progress
	AS 'MODULE_PATHNAME', 'goalpost_expected'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION expected(target, date, numeric[])
	IS 'what is expected on a day, by a schedule of cumulative shares';

CREATE FUNCTION pace(target target, progress progress)
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_pace'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION pace(target, progress)
	IS 'completion against what is expected on the day of the report';

CREATE FUNCTION pace(target target, progress progress, schedule numeric[])
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_pace'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION pace(target, progress, numeric[])
	IS 'completion against what is expected on the day of the report, by a schedule of cumulative shares';

CREATE FUNCTION schedule_gap(target target, progress progress)
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_schedule_gap'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION schedule_gap(target, progress)
	IS 'completion minus the completion of what is expected, in percentage points; negative is behind';

CREATE FUNCTION schedule_gap(target target, progress progress, schedule numeric[])
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_schedule_gap'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION schedule_gap(target, progress, numeric[])
	IS 'completion minus the completion of what is expected, in percentage points; negative is behind, by a schedule of cumulative shares';

CREATE FUNCTION lead_days(target target, progress progress)
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_lead_days'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 50;
COMMENT ON FUNCTION lead_days(target, progress)
	IS 'days ahead of the schedule; negative is behind';

CREATE FUNCTION lead_days(target target, progress progress, schedule numeric[])
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_lead_days'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 50;
COMMENT ON FUNCTION lead_days(target, progress, numeric[])
	IS 'days ahead of the schedule; negative is behind, by a schedule of cumulative shares';

CREATE FUNCTION days_late(target target, progress progress)
	RETURNS integer
	AS 'MODULE_PATHNAME', 'goalpost_days_late'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION days_late(target, progress)
	IS 'days by which the report lies after the due date, 0 up to it, whether or not it meets the target';

CREATE FUNCTION forecast(target target, progress progress)
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_forecast'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION forecast(target, progress)
	IS 'value at the due date if the pace holds, in the unit of the target';

CREATE FUNCTION forecast(target target, progress progress, schedule numeric[])
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_forecast'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION forecast(target, progress, numeric[])
	IS 'value at the due date if the pace holds, in the unit of the target, by a schedule of cumulative shares';

CREATE FUNCTION required_rate(target target, progress progress)
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_required_rate'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 10;
COMMENT ON FUNCTION required_rate(target, progress)
	IS 'change needed per day until the due date, in the unit of the target; 0 when met';

CREATE FUNCTION status(target target, progress progress)
	RETURNS text
	AS 'MODULE_PATHNAME', 'goalpost_status'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION status(target, progress)
	IS 'status on the day of the report; no_report without one';

CREATE FUNCTION status(target target, progress progress, as_of date)
	RETURNS text
	AS 'MODULE_PATHNAME', 'goalpost_status'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION status(target, progress, date)
	IS 'status on a day';

CREATE FUNCTION status(target target, progress progress, as_of date, schedule numeric[])
	RETURNS text
	AS 'MODULE_PATHNAME', 'goalpost_status'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION status(target, progress, date, numeric[])
	IS 'status on a day by a schedule of cumulative shares';

CREATE FUNCTION status(
		target target,
		progress progress,
		as_of date,
		schedule numeric[],
		at_risk numeric,
		off_track numeric,
		ahead numeric)
	RETURNS text
	AS 'MODULE_PATHNAME', 'goalpost_status'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION status(target, progress, date, numeric[], numeric, numeric, numeric)
	IS 'status on a day by given limits of pace: below at_risk, below off_track, from ahead on';

CREATE FUNCTION status_order(status text)
	RETURNS integer
	AS 'MODULE_PATHNAME', 'goalpost_status_order'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION status_order(text)
	IS 'order of a status, from 1 for met to 7 for no_report';

