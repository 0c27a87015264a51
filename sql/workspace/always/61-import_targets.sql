-- An import of a plan: one set-based step

CREATE OR REPLACE FUNCTION goalpost.import_targets(batch bigint,
		records bigint, since date, reason text)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	ANALYZE pg_temp.incoming;
	PERFORM goalpost.lock_plans(ARRAY(
		SELECT DISTINCT s.plan_code FROM pg_temp.incoming AS s
		WHERE s.target_text IS NOT NULL));
	PERFORM FROM goalpost.indicator AS i
		JOIN goalpost.plan AS p USING (plan_id)
		JOIN pg_temp.incoming AS s ON s.plan_code = p.code AND s.code = i.code
		ORDER BY i.indicator_id
		FOR UPDATE OF i;

	-- A target that a report which stands cannot be compared with
	INSERT INTO pg_temp.incoming_reject (record, fault, line, sheet_row,
			byte_offset, byte_count, field, code, target_text, progress_text)
		SELECT s.record, 1, s.line, s.sheet_row, s.byte_offset, s.byte_count,
			'target', 'mismatch', s.target_text, misfit.progress_text
		FROM pg_temp.incoming AS s
		JOIN goalpost.plan AS p ON p.code = s.plan_code
		JOIN goalpost.indicator AS i
			ON i.plan_id = p.plan_id AND i.code = s.code
		CROSS JOIN LATERAL (
			SELECT r.progress_text
			FROM goalpost.report AS r
			WHERE r.plan_id = i.plan_id AND r.indicator_id = i.indicator_id
				AND r.replaced_at IS NULL
				AND NOT @extschema@.comparable(
					s.target_text::@extschema@.target, r.progress)
			ORDER BY r.as_of DESC
			LIMIT 1) AS misfit;

	-- Of several records for one indicator the last one counts.  An empty
	-- cell leaves what is there.
	CREATE TEMPORARY TABLE settled ON COMMIT DROP AS
		SELECT n.*,
			CASE
				WHEN n.superseded THEN 'superseded'
				WHEN i.indicator_id IS NULL THEN 'new'
				WHEN (n.name, n.target_text) = (i.name, i.target_text)
					AND coalesce(n.section = i.section, n.section IS NULL)
					AND coalesce(n.department = d.name, n.department IS NULL)
					AND coalesce(n.weight = i.weight, true)
					AND coalesce(n.commitment = i.commitment, n.commitment IS NULL)
					AND coalesce(n.source = i.source, n.source IS NULL)
					THEN 'unchanged'
				ELSE 'revised'
			END AS outcome,
			i.indicator_id
		FROM (
			SELECT s.*, row_number() OVER (PARTITION BY s.plan_code, s.code
				ORDER BY s.record DESC) > 1 AS superseded
			FROM pg_temp.incoming AS s
			WHERE s.target_text IS NOT NULL
				AND NOT EXISTS (SELECT FROM pg_temp.incoming_reject AS r
					WHERE r.record = s.record)
		) AS n
		LEFT JOIN goalpost.plan AS p ON p.code = n.plan_code
		LEFT JOIN goalpost.indicator AS i
			ON i.plan_id = p.plan_id AND i.code = n.code
		LEFT JOIN goalpost.department AS d USING (department_id);

	INSERT INTO goalpost.plan (code)
		SELECT DISTINCT s.plan_code FROM settled AS s WHERE s.outcome = 'new'
		ORDER BY 1
		ON CONFLICT DO NOTHING;
	INSERT INTO goalpost.department (name)
		SELECT DISTINCT s.department FROM settled AS s
		WHERE s.outcome IN ('new', 'revised') AND s.department IS NOT NULL
		ORDER BY 1
		ON CONFLICT DO NOTHING;
	UPDATE goalpost.indicator AS i
		SET name = s.name,
			target_text = s.target_text,
			target_since = CASE WHEN s.target_text = i.target_text
				THEN i.target_since ELSE coalesce(since, current_date) END,
			target_reason = CASE WHEN s.target_text = i.target_text
				THEN i.target_reason ELSE reason END,
			section = coalesce(s.section, i.section),
			department_id = coalesce(d.department_id, i.department_id),
			weight = coalesce(s.weight, i.weight),
			commitment = coalesce(s.commitment, i.commitment),
			source = coalesce(s.source, i.source),
			batch_id = batch,
			line = s.line
		FROM settled AS s
		LEFT JOIN goalpost.department AS d ON d.name = s.department
		WHERE s.outcome = 'revised' AND i.indicator_id = s.indicator_id;
	INSERT INTO goalpost.indicator (plan_id, code, name, section,
			department_id, target_text, target_since, target_reason, weight,
			commitment, source, batch_id, line)
		SELECT p.plan_id, s.code, s.name, s.section, d.department_id,
			s.target_text, since, reason, coalesce(s.weight, 1),
			s.commitment, s.source, batch, s.line
		FROM settled AS s
		JOIN goalpost.plan AS p ON p.code = s.plan_code
		LEFT JOIN goalpost.department AS d ON d.name = s.department
		WHERE s.outcome = 'new'
		ORDER BY s.record;

	-- A plan lasts as long as its targets, unless somebody has said otherwise.
	UPDATE goalpost.plan AS p
		SET starts = span.starts, due = span.due
		FROM (
			SELECT i.plan_id, min(@extschema@.starts(i.target)) AS starts,
				max(@extschema@.due(i.target)) AS due
			FROM goalpost.indicator AS i
			WHERE i.batch_id = batch
			GROUP BY i.plan_id
		) AS span
		WHERE p.plan_id = span.plan_id AND p.starts IS NULL AND p.due IS NULL;

	INSERT INTO goalpost.outcome
			(batch_id, record, line, outcome, plan_id, indicator_id)
		SELECT batch, s.record, s.line, s.outcome, i.plan_id, i.indicator_id
		FROM settled AS s
		JOIN goalpost.plan AS p ON p.code = s.plan_code
		JOIN goalpost.indicator AS i
			ON i.plan_id = p.plan_id AND i.code = s.code
		UNION ALL
		SELECT batch, s.record, s.line, 'not_reported', NULL, NULL
		FROM pg_temp.incoming AS s
		WHERE s.target_text IS NULL;
	PERFORM goalpost.finish_import(batch, records);
END
$$;
COMMENT ON FUNCTION goalpost.import_targets(bigint, bigint, date, text)
	IS 'decides on all records of a plan, in the transaction of the loader';
