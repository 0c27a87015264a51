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

-- A later plan may have left names, weights or a period behind, which have no
-- history to return from.
CREATE OR REPLACE FUNCTION goalpost.undone_since(batch bigint)
	RETURNS bigint
	LANGUAGE sql STABLE SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
	SELECT max(u.batch_id)
	FROM goalpost.batch AS b
	JOIN goalpost.batch AS u ON u.kind = b.kind AND u.loaded_at > b.loaded_at
	WHERE b.batch_id = batch AND b.kind = 'targets'
		AND u.undone_at IS NOT NULL
		AND b.confined_to IN ('', goalpost.invoker())
		AND EXISTS (SELECT FROM goalpost.stored_outcome AS o
			WHERE o.batch_id = u.batch_id AND o.plan_id IN (
				SELECT x.plan_id FROM goalpost.stored_outcome AS x
				WHERE x.batch_id = b.batch_id))
$$;
COMMENT ON FUNCTION goalpost.undone_since(bigint)
	IS 'the last import after a batch of targets that was about the same plan, and was undone';
