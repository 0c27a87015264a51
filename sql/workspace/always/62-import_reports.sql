-- An import of reports: one set-based step

-- Are all signs of a change +?  Then an unsigned percentage is a rise.
CREATE OR REPLACE FUNCTION goalpost.only_rises(target_text text)
	RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
	SET search_path = pg_catalog, pg_temp
AS $$
	SELECT @extschema@.is_change(t.target)
		AND coalesce(@extschema@.lower_bound(t.target), 0) >= 0
		AND coalesce(@extschema@.upper_bound(t.target), 0) >= 0
		AND coalesce(@extschema@.stretch(t.target), 0) >= 0
	FROM (SELECT target_text::@extschema@.target AS target) AS t
$$;
COMMENT ON FUNCTION goalpost.only_rises(text)
	IS 'whether a target is a change whose printed signs are all +';

CREATE OR REPLACE FUNCTION goalpost.import_reports(batch bigint,
		records bigint)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	ANALYZE pg_temp.incoming;

	-- Which indicator does a record mean?  By its code, else by its name.
	CREATE TEMPORARY TABLE meant ON COMMIT DROP AS
		SELECT m.record, count(m.indicator_id) AS matches,
			min(m.indicator_id) AS indicator_id, min(m.plan_id) AS plan_id
		FROM (
			SELECT s.record, i.indicator_id, i.plan_id
			FROM pg_temp.incoming AS s
			LEFT JOIN (goalpost.indicator AS i
				JOIN goalpost.plan AS p USING (plan_id))
				ON i.code = s.code
				AND (s.plan_code IS NULL OR p.code = s.plan_code)
			WHERE s.progress_text IS NOT NULL AND s.code IS NOT NULL
			UNION ALL
			SELECT s.record, i.indicator_id, i.plan_id
			FROM pg_temp.incoming AS s
			LEFT JOIN (goalpost.indicator AS i
				JOIN goalpost.plan AS p USING (plan_id))
				ON i.name = s.name
				AND (s.plan_code IS NULL OR p.code = s.plan_code)
			WHERE s.progress_text IS NOT NULL AND s.code IS NULL
		) AS m
		GROUP BY m.record;
	PERFORM goalpost.lock_plans(ARRAY(
		SELECT DISTINCT p.code
		FROM meant AS m
		JOIN goalpost.plan AS p USING (plan_id)));
	-- Nobody moves a target between here and the trigger on report.
	PERFORM FROM goalpost.indicator AS i
		WHERE i.indicator_id IN (SELECT m.indicator_id FROM meant AS m)
		ORDER BY i.indicator_id
		FOR NO KEY UPDATE;

	-- How is the figure to be read against that target, and does it fit?
	CREATE TEMPORARY TABLE judged ON COMMIT DROP AS
		SELECT s.record, s.line, s.sheet_row, s.byte_offset, s.byte_count,
			s.plan_code, s.code, s.as_of, s.note, i.plan_id, i.indicator_id, i.target_text,
			s.progress_text AS cell_text, c.progress_text,
			CASE
				WHEN m.matches = 0 THEN 'reference'
				WHEN m.matches > 1 THEN 'ambiguous'
				WHEN s.rise_text IS NOT NULL
					AND @extschema@.is_change(i.target)
					AND NOT goalpost.only_rises(i.target_text) THEN 'direction'
				WHEN NOT @extschema@.comparable(i.target,
					c.progress_text::@extschema@.progress) THEN 'mismatch'
			END AS fault
		FROM pg_temp.incoming AS s
		JOIN meant AS m USING (record)
		LEFT JOIN goalpost.indicator AS i
			ON m.matches = 1 AND i.plan_id = m.plan_id
			AND i.indicator_id = m.indicator_id
		CROSS JOIN LATERAL (
			SELECT CASE
				WHEN s.done_text IS NOT NULL
					AND @extschema@.comparator(i.target) = 'done'
					THEN s.done_text
				WHEN s.rise_text IS NOT NULL
					AND goalpost.only_rises(i.target_text)
					THEN s.rise_text
				ELSE s.progress_text
			END) AS c (progress_text);
	INSERT INTO pg_temp.incoming_reject (record, fault, line, sheet_row,
			byte_offset, byte_count, field, code, target_text, progress_text)
		SELECT j.record, 1, j.line, j.sheet_row, j.byte_offset, j.byte_count,
			CASE
				WHEN j.fault IN ('direction', 'mismatch') THEN 'value'
				WHEN j.fault = 'reference' AND NOT EXISTS
					(SELECT FROM goalpost.plan AS p WHERE p.code = j.plan_code)
					AND j.plan_code IS NOT NULL THEN 'plan'
				WHEN j.code IS NULL THEN 'indicator'
				ELSE 'code'
			END,
			j.fault, j.target_text, j.progress_text
		FROM judged AS j
		WHERE j.fault IS NOT NULL;

	-- Of several records for one indicator and day the last one counts.
	CREATE TEMPORARY TABLE settled ON COMMIT DROP AS
		SELECT n.*, r.report_id AS standing_id,
			CASE
				WHEN n.superseded THEN 'superseded'
				WHEN r.report_id IS NULL THEN 'new'
				WHEN n.progress_text = r.progress_text
					AND n.note IS NOT DISTINCT FROM r.note THEN 'unchanged'
				ELSE 'revised'
			END AS outcome
		FROM (
			SELECT j.*, row_number() OVER (PARTITION BY j.indicator_id,
				j.as_of ORDER BY j.record DESC) > 1 AS superseded
			FROM judged AS j
			WHERE j.fault IS NULL
		) AS n
		LEFT JOIN goalpost.report AS r
			ON r.plan_id = n.plan_id AND r.indicator_id = n.indicator_id
			AND r.as_of = n.as_of
			AND r.replaced_at IS NULL;

	UPDATE goalpost.report AS r
		SET replaced_at = clock_timestamp(), replaced_by = goalpost.invoker(),
			replaced_by_batch_id = batch
		FROM settled AS s
		WHERE s.outcome = 'revised' AND r.plan_id = s.plan_id
			AND r.indicator_id = s.indicator_id AND r.report_id = s.standing_id;
	INSERT INTO goalpost.report
			(plan_id, indicator_id, as_of, progress_text, note, batch_id, line)
		SELECT s.plan_id, s.indicator_id, s.as_of, s.progress_text, s.note, batch, s.line
		FROM settled AS s
		WHERE s.outcome IN ('new', 'revised')
		ORDER BY s.record;
	INSERT INTO goalpost.outcome (batch_id, record, line, outcome,
			plan_id, indicator_id, report_id, reading)
		SELECT batch, s.record, s.line, s.outcome, s.plan_id, s.indicator_id,
			CASE s.outcome
				WHEN 'superseded' THEN NULL
				WHEN 'unchanged' THEN s.standing_id
				ELSE r.report_id
			END,
			nullif(s.progress_text, s.cell_text)
		FROM settled AS s
		LEFT JOIN goalpost.report AS r
			ON r.plan_id = s.plan_id AND r.batch_id = batch AND r.line = s.line
		UNION ALL
		SELECT batch, s.record, s.line, 'not_reported', NULL, NULL, NULL, NULL
		FROM pg_temp.incoming AS s
		WHERE s.progress_text IS NULL;
	PERFORM goalpost.finish_import(batch, records);
END
$$;
COMMENT ON FUNCTION goalpost.import_reports(bigint, bigint)
	IS 'decides on all records of reports, in the transaction of the loader';
