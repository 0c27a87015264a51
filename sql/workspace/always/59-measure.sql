-- measure: all that the views tell of a pair, computed once
--
-- The figure fits the target, or one of them is NULL.  The planner puts the
-- body in place of the call; OFFSET 0 keeps it from computing a column again
-- wherever it is used, and columns that nobody asks for are not computed.

-- A row speaks of the day of its figure, until the due date has passed.
CREATE OR REPLACE FUNCTION goalpost.status_day(due date, figure_as_of date,
		today date)
	RETURNS date
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT CASE WHEN today > due THEN today ELSE figure_as_of END;
END;
COMMENT ON FUNCTION goalpost.status_day(date, date, date)
	IS 'the day of which the status of an indicator speaks';

CREATE OR REPLACE FUNCTION goalpost.measure(target @extschema@.target,
		figure @extschema@.progress, figure_as_of date, today date,
		schedule numeric[])
	RETURNS TABLE (
		target_value double precision,
		unit text,
		baseline_value double precision,
		starts date,
		due date,
		actual_value double precision,
		completion_value double precision,
		completion_pct double precision,
		remaining_value double precision,
		is_met integer,
		expected_value double precision,
		pace_value double precision,
		schedule_gap_pct double precision,
		lead_days_count double precision,
		forecast_value double precision,
		status text,
		status_today text)
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT @extschema@.target_value(p.target),
		nullif(@extschema@.unit(p.target), ''),
		@extschema@.baseline(p.target)::double precision,
		@extschema@.starts(p.target),
		p.due,
		@extschema@.actual_value(p.target, p.figure),
		@extschema@.completion(p.target, p.figure),
		@extschema@.completion_pct(p.target, p.figure),
		@extschema@.remaining_value(p.target, p.figure),
		@extschema@.met(p.target, p.figure)::integer,
		CASE WHEN p.figure IS NOT NULL THEN @extschema@.expected_value(p.target,
			p.figure_as_of, p.schedule) END,
		@extschema@.pace(p.target, p.figure, p.schedule),
		@extschema@.schedule_gap(p.target, p.figure, p.schedule),
		@extschema@.lead_days(p.target, p.figure, p.schedule),
		@extschema@.forecast(p.target, p.figure, p.schedule),
		CASE WHEN p.target IS NULL THEN 'no_target'
			ELSE @extschema@.status(p.target, p.figure,
				goalpost.status_day(p.due, p.figure_as_of, p.today), p.schedule)
		END,
		CASE WHEN p.target IS NULL THEN 'no_target'
			ELSE @extschema@.status(p.target, p.figure, p.today, p.schedule)
		END
	FROM (
		SELECT target, figure, figure_as_of, today, @extschema@.due(target),
			goalpost.fitting_schedule(schedule, target)
		OFFSET 0
	) AS p (target, figure, figure_as_of, today, due, schedule)
	OFFSET 0;
END;
COMMENT ON FUNCTION goalpost.measure(@extschema@.target, @extschema@.progress,
		date, date, numeric[])
	IS 'the measures of a figure against its target, as plain numbers';

CREATE OR REPLACE FUNCTION goalpost.status_order(status text)
	RETURNS integer
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT CASE WHEN status = 'no_target' THEN 8
		ELSE @extschema@.status_order(status) END;
END;
COMMENT ON FUNCTION goalpost.status_order(text)
	IS 'place of a status, best first; no_target is the last';
