-- What the summaries of the scorecard have in common
--
-- They scan what stands once, group by keys, and then look up names.  The
-- planner puts the body of the function in place of the call.

CREATE OR REPLACE FUNCTION goalpost.summary_count(
		total @extschema@.summary_result, reported bigint, without_target bigint)
	RETURNS TABLE (
		indicator_count integer,
		reported_count integer,
		met_count integer,
		missed_count integer,
		no_report_count integer,
		open_count integer,
		binding_missed_count integer,
		coverage_value double precision,
		coverage_pct double precision,
		completion_value double precision,
		completion_pct double precision,
		worst_completion_value double precision,
		ahead_count integer,
		on_track_count integer,
		at_risk_count integer,
		off_track_count integer,
		no_target_count integer)
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT (total).indicators::integer,
		reported::integer,
		(total).met::integer,
		(total).missed::integer,
		(total).no_report::integer,
		((total).unknown - without_target)::integer,
		(total).binding_missed::integer,
		reported::double precision / (total).indicators,
		100 * reported::double precision / (total).indicators,
		(total).completion,
		-- By way of a decimal: a mean of 0.58 is 58 %, not 57.99999999999999.
		(100 * (total).completion::numeric)::double precision,
		(total).worst,
		(total).ahead::integer,
		(total).on_track::integer,
		(total).at_risk::integer,
		(total).off_track::integer,
		without_target::integer;
END;
COMMENT ON FUNCTION goalpost.summary_count(@extschema@.summary_result, bigint,
		bigint)
	IS 'the result of summary as the columns of a view';
