-- Does all that a batch brought still stand?
--
-- A file is loaded once.  When its figures were replaced since, by another file
-- or by hand, whoever loads it again must learn that they do not stand.

-- Figures that the batch brought, or found to be there
CREATE OR REPLACE FUNCTION goalpost.replaced_figures(batch bigint)
	RETURNS TABLE (record bigint, by_batch bigint)
	LANGUAGE sql STABLE
	SET search_path = pg_catalog, pg_temp
AS $$
	SELECT o.record, s.batch_id
	FROM goalpost.outcome AS o
	JOIN goalpost.report AS r USING (plan_id, indicator_id, report_id)
	LEFT JOIN goalpost.report AS s
		ON s.plan_id = r.plan_id AND s.indicator_id = r.indicator_id
		AND s.as_of = r.as_of AND s.replaced_at IS NULL
	WHERE o.batch_id = batch AND r.replaced_at IS NOT NULL
		-- A later batch may have brought the same figure again.
		AND (s.progress_text, s.note, s.figure_status)
			IS DISTINCT FROM (r.progress_text, r.note, r.figure_status)
$$;
COMMENT ON FUNCTION goalpost.replaced_figures(bigint)
	IS 'the records of a batch of reports whose figures no longer stand';

-- Targets: those that stood when the batch had been loaded are the first that
-- were replaced after that.
CREATE OR REPLACE FUNCTION goalpost.replaced_targets(batch bigint)
	RETURNS TABLE (record bigint, by_batch bigint)
	LANGUAGE sql STABLE
	SET search_path = pg_catalog, pg_temp
AS $$
	SELECT o.record, nullif(i.batch_id, batch)
	FROM goalpost.attempt AS a
	JOIN goalpost.outcome AS o USING (batch_id)
	JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
	CROSS JOIN LATERAL (
		SELECT h.target_text
		FROM goalpost.target_history AS h
		WHERE h.plan_id = i.plan_id AND h.indicator_id = i.indicator_id
			AND h.replaced_at > a.finished_at
		ORDER BY h.history_id
		LIMIT 1
	) AS f
	WHERE a.batch_id = batch AND a.state = 'loaded'
		AND o.outcome IN ('new', 'revised', 'unchanged')
		AND f.target_text IS DISTINCT FROM i.target_text
$$;
COMMENT ON FUNCTION goalpost.replaced_targets(bigint)
	IS 'the records of a batch of targets whose targets no longer stand';

CREATE OR REPLACE FUNCTION goalpost.replaced_since(batch bigint)
	RETURNS TABLE (total bigint, by_batch bigint)
	LANGUAGE sql STABLE SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
	SELECT count(*), max(n.by_batch)
	FROM (
		SELECT f.by_batch FROM goalpost.replaced_figures(batch) AS f
		UNION ALL
		SELECT t.by_batch FROM goalpost.replaced_targets(batch) AS t
	) AS n
	WHERE EXISTS (SELECT FROM goalpost.batch AS b
		WHERE b.batch_id = batch AND b.confined_to IN ('', goalpost.invoker()))
$$;
COMMENT ON FUNCTION goalpost.replaced_since(bigint)
	IS 'how many figures or targets of a batch no longer stand, and the last batch that replaced some of them';
