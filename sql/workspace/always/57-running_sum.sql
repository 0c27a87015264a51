-- The sum of the figures of an indicator up to a day, for past days
--
-- Figures that were never summed up before may not add up: that is no figure,
-- not an error, since a view asks.  What catches an error opens a
-- subtransaction, so this cannot run in parallel.

CREATE OR REPLACE FUNCTION goalpost.running_sum(plan bigint, indicator bigint,
		effective_target @extschema@.target, as_of date, known timestamptz)
	RETURNS @extschema@.progress
	LANGUAGE plpgsql STABLE SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	RETURN (
		SELECT @extschema@.sum(r.progress)
		FROM goalpost.report AS r
		WHERE r.plan_id = running_sum.plan
			AND r.indicator_id = running_sum.indicator
			AND r.reported_at <= known
			AND (r.replaced_at IS NULL OR r.replaced_at > known)
			AND r.as_of <= least(running_sum.as_of,
				@extschema@.due(effective_target))
			AND coalesce(r.as_of >= @extschema@.starts(effective_target), true)
			AND coalesce(@extschema@.comparable(effective_target, r.progress),
				true));
EXCEPTION
	WHEN data_exception OR program_limit_exceeded THEN
		RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.running_sum(bigint, bigint, @extschema@.target,
		date, timestamptz)
	IS 'sum of the figures within the period of the target up to a day, as known then';
