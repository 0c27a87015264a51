-- Taking back an import of a plan
--
-- A target that the batch set, that nobody has changed since and that no later
-- import has confirmed returns to the version before.  An indicator that only
-- this batch has brought is retired, and reinstated when it is loaded again.
-- Names, departments, weights and so on have no history, and stay.

CREATE OR REPLACE FUNCTION goalpost.undo_targets(batch bigint, reason text,
		moment timestamptz, OUT taken_back bigint, OUT restored bigint)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	why CONSTANT text := coalesce(reason, format('batch %s was undone', batch));
	retired bigint;
BEGIN
	PERFORM FROM goalpost.indicator AS i
		WHERE (i.plan_id, i.indicator_id) IN (
			SELECT o.plan_id, o.indicator_id FROM goalpost.stored_outcome AS o
			WHERE o.batch_id = batch)
		ORDER BY i.indicator_id
		FOR UPDATE;
	-- Those that no other import that stands has named, at all or since
	CREATE TEMPORARY TABLE settled ON COMMIT DROP AS
		SELECT DISTINCT o.plan_id, o.indicator_id, p.code AS plan_code,
			bool_or(o.outcome = 'new') OVER (
				PARTITION BY o.indicator_id) AS is_new
		FROM goalpost.stored_outcome AS o
		JOIN goalpost.plan AS p USING (plan_id)
		JOIN goalpost.batch AS b USING (batch_id)
		WHERE o.batch_id = batch AND NOT EXISTS (
			SELECT FROM goalpost.stored_outcome AS x
			JOIN goalpost.batch AS l USING (batch_id)
			WHERE x.plan_id = o.plan_id AND x.indicator_id = o.indicator_id
				AND l.kind = 'targets' AND l.undone_at IS NULL
				AND l.loaded_at > b.loaded_at);
	UPDATE goalpost.indicator AS i
		SET retired_at = moment, retired_by = goalpost.invoker(),
			retired_reason = why
		FROM settled AS s
		WHERE s.is_new AND i.plan_id = s.plan_id
			AND i.indicator_id = s.indicator_id AND i.retired_at IS NULL
			AND i.batch_id = batch;
	GET DIAGNOSTICS retired = ROW_COUNT;
	UPDATE goalpost.indicator AS i
		SET target_text = v.target_text, target_words = v.target_words,
			target_since = v.holds_from, target_reason = why,
			batch_id = v.batch_id, line = v.line
		FROM settled AS s
		JOIN LATERAL (
			SELECT h.replaced_by_batch_id
			FROM goalpost.target_history AS h
			WHERE h.plan_id = s.plan_id AND h.indicator_id = s.indicator_id
			ORDER BY h.history_id DESC
			LIMIT 1
		) AS l ON l.replaced_by_batch_id = batch
		JOIN LATERAL (
			SELECT h.*
			FROM goalpost.target_history AS h
			LEFT JOIN goalpost.batch AS b USING (batch_id)
			WHERE h.plan_id = s.plan_id AND h.indicator_id = s.indicator_id
				AND b.undone_at IS NULL
			ORDER BY h.history_id DESC
			LIMIT 1
		) AS v ON true
		WHERE i.plan_id = s.plan_id AND i.indicator_id = s.indicator_id
			AND i.batch_id = batch AND i.retired_at IS NULL;
	GET DIAGNOSTICS restored = ROW_COUNT;
	taken_back := retired + restored;
	PERFORM goalpost.derive_periods();
END
$$;
COMMENT ON FUNCTION goalpost.undo_targets(bigint, text, timestamptz)
	IS 'takes the targets of a batch back';

-- Was an indicator retired because its import was taken back?
CREATE OR REPLACE FUNCTION goalpost.retired_by_undo(retired_at timestamptz)
	RETURNS boolean
	LANGUAGE sql STABLE
	SET search_path = pg_catalog, pg_temp
AS $$
	SELECT EXISTS (SELECT FROM goalpost.batch AS b
		WHERE b.undone_at = retired_by_undo.retired_at)
$$;
COMMENT ON FUNCTION goalpost.retired_by_undo(timestamptz)
	IS 'whether an indicator was retired when an import was taken back';
