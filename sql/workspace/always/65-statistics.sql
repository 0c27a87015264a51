-- Statistics after a large import
--
-- Autovacuum comes by within a minute or so.  Until then the planner would take
-- a plan of thousands of indicators for a handful, and decomposition would take
-- a minute instead of a second.

CREATE OR REPLACE FUNCTION goalpost.renew_statistics(batch bigint)
	RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	-- By a tenth, as autovacuum reckons; reltuples is -1 before the first time.
	-- Only the columns by which rows are looked up, joined and grouped.
	IF EXISTS (
		SELECT FROM goalpost.batch AS b
		JOIN pg_class AS c ON c.oid = CASE b.kind
			WHEN 'targets' THEN 'goalpost.indicator'::regclass
			ELSE 'goalpost.report'::regclass END
		WHERE b.batch_id = batch AND b.new_count >= 1000
			AND b.new_count > c.reltuples / 10)
	THEN
		ANALYZE goalpost.standing,
			goalpost.report (plan_id, indicator_id, as_of, replaced_at, batch_id),
			goalpost.indicator (plan_id, indicator_id, code, name, section,
				place_id, breakdown, department_id, parent_id, target_since,
				aggregation, retired_at);
	END IF;
END
$$;
COMMENT ON FUNCTION goalpost.renew_statistics(bigint)
	IS 'gathers statistics if the batch has brought a tenth or more of the rows';
