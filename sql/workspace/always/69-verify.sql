-- Proving that every record of a file stands in the database, once
--
-- The loader reads the file again, as for an import, into the temporary tables
-- of one; these functions compare them with what is kept of the batch.

-- One outcome for each record that was read, and none without
CREATE OR REPLACE FUNCTION goalpost.compare_outcomes(batch bigint)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	CREATE TEMPORARY TABLE read_again ON COMMIT DROP AS
		SELECT s.record, s.line, NULL AS wanted FROM pg_temp.incoming AS s
		UNION ALL
		SELECT r.record, min(r.line), 'rejected'
		FROM pg_temp.incoming_reject AS r
		GROUP BY r.record
		UNION ALL
		SELECT t.record, t.line, 'total_row' FROM pg_temp.incoming_total AS t;
	INSERT INTO difference (record, line, kind, in_file, in_database)
		SELECT coalesce(f.record, o.record), coalesce(f.line, o.line),
			CASE
				WHEN o.record IS NULL THEN 'lost'
				WHEN f.record IS NULL THEN 'unknown'
				WHEN o.total > 1 THEN 'twice'
				WHEN o.line <> f.line THEN 'line'
				ELSE 'outcome'
			END,
			CASE WHEN o.line <> f.line THEN f.line::text ELSE f.wanted END,
			CASE WHEN o.line <> f.line THEN o.line::text ELSE o.outcome END
		FROM read_again AS f
		FULL JOIN (
			SELECT n.record, min(n.line) AS line, min(n.outcome) AS outcome,
				count(*) AS total
			FROM goalpost.outcome AS n
			WHERE n.batch_id = batch
			GROUP BY n.record
		) AS o USING (record)
		WHERE f.record IS NULL OR o.record IS NULL OR o.total > 1
			OR o.line <> f.line OR f.wanted <> o.outcome
			OR o.outcome = 'total_row' AND f.wanted IS NULL;
	-- What is rejected has its bytes in reject, and nothing else has.
	INSERT INTO difference (record, line, kind, in_file, in_database)
		SELECT coalesce(o.record, j.record), coalesce(o.line, j.line),
			'reject', NULL, CASE WHEN o.record IS NULL THEN 'more' ELSE 'less' END
		FROM (SELECT n.record, n.line FROM goalpost.outcome AS n
			WHERE n.batch_id = batch AND n.outcome = 'rejected') AS o
		FULL JOIN (SELECT r.record, r.line FROM goalpost.reject AS r
			WHERE r.batch_id = batch AND r.fault = 1) AS j USING (record)
		WHERE o.record IS NULL OR j.record IS NULL;
END
$$;
COMMENT ON FUNCTION goalpost.compare_outcomes(bigint)
	IS 'finds records of a file that have no outcome or another one than their batch keeps';

-- Does a figure say what the cell says, however it was read?
CREATE OR REPLACE FUNCTION goalpost.compare_figures(batch bigint)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	INSERT INTO difference (record, line, kind, in_file, in_database)
		SELECT s.record, s.line, x.kind,
			CASE x.kind
				WHEN 'figure' THEN s.progress_text
				WHEN 'indicator' THEN coalesce(s.code, s.name)
				WHEN 'note' THEN s.note
				WHEN 'status' THEN s.figure_status
				WHEN 'reading' THEN nullif(r.progress_text, s.progress_text)
				ELSE 'not reported'
			END,
			CASE x.kind
				WHEN 'figure' THEN r.progress_text
				WHEN 'indicator' THEN i.code
				WHEN 'note' THEN r.note
				WHEN 'status' THEN r.figure_status
				WHEN 'reading' THEN r.reading
				ELSE o.outcome
			END
		FROM pg_temp.incoming AS s
		JOIN goalpost.outcome AS o ON o.batch_id = batch AND o.record = s.record
		LEFT JOIN goalpost.report AS r ON r.plan_id = o.plan_id
			AND r.indicator_id = o.indicator_id AND r.report_id = o.report_id
		LEFT JOIN goalpost.indicator AS i ON i.plan_id = o.plan_id
			AND i.indicator_id = o.indicator_id
		CROSS JOIN LATERAL (
			SELECT CASE
				WHEN (s.progress_text IS NULL) <> (o.outcome = 'not_reported')
					THEN 'outcome'
				WHEN o.indicator_id IS NOT NULL AND NOT coalesce(
					i.code = s.code OR s.code IS NULL AND i.name = s.name, false)
					THEN 'indicator'
				WHEN r.report_id IS NULL THEN NULL
				WHEN r.as_of <> s.as_of OR NOT coalesce(r.progress_text
						IN (s.progress_text, s.rise_text, s.done_text), false)
					AND (s.unit_from IS DISTINCT FROM 'target'
						OR @extschema@.value(r.progress) NOT IN (
							@extschema@.value(
								s.progress_text::@extschema@.progress),
							@extschema@.value(coalesce(s.share_text,
								s.progress_text)::@extschema@.progress)))
					THEN 'figure'
				WHEN r.note IS DISTINCT FROM s.note THEN 'note'
				WHEN r.figure_status <> s.figure_status
					OR r.figure_status IS NULL AND s.figure_status IS NOT NULL
					-- What it only confirmed may have one.
					OR r.batch_id = batch AND r.figure_status IS NOT NULL
						AND s.figure_status IS NULL
					THEN 'status'
				WHEN r.batch_id = batch AND r.reading IS DISTINCT FROM
					nullif(r.progress_text, s.progress_text) THEN 'reading'
			END
		) AS x (kind)
		WHERE x.kind IS NOT NULL AND o.outcome <> 'rejected';
END
$$;
COMMENT ON FUNCTION goalpost.compare_figures(bigint)
	IS 'finds figures of a batch that are not those of its file';

-- A target that a record set is the present one, or in the history.
CREATE OR REPLACE FUNCTION goalpost.compare_targets(batch bigint)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	INSERT INTO difference (record, line, kind, in_file, in_database)
		SELECT s.record, s.line,
			CASE WHEN i.code IS DISTINCT FROM s.code THEN 'indicator'
				ELSE 'target' END,
			CASE WHEN i.code IS DISTINCT FROM s.code THEN s.code
				ELSE s.target_text END,
			CASE WHEN i.code IS DISTINCT FROM s.code THEN i.code
				ELSE i.target_text END
		FROM pg_temp.incoming AS s
		JOIN goalpost.outcome AS o ON o.batch_id = batch AND o.record = s.record
			AND o.outcome IN ('new', 'revised', 'unchanged')
		LEFT JOIN goalpost.indicator AS i ON i.plan_id = o.plan_id
			AND i.indicator_id = o.indicator_id
		WHERE i.code IS DISTINCT FROM s.code OR s.target_text IS NOT NULL
			AND s.target_text IS DISTINCT FROM i.target_text
			AND NOT EXISTS (SELECT FROM goalpost.target_history AS h
				WHERE h.plan_id = o.plan_id
					AND h.indicator_id = o.indicator_id
					AND h.target_text = s.target_text);
END
$$;
COMMENT ON FUNCTION goalpost.compare_targets(bigint)
	IS 'finds targets of a batch that are not those of its file';

-- The counts of the ledger are those of the outcomes and of the file.
CREATE OR REPLACE FUNCTION goalpost.compare_counts(batch bigint,
		records bigint)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	INSERT INTO difference (kind, in_file, in_database)
		SELECT 'count', n.name || ' ' || n.total, n.name || ' ' || n.kept
		FROM goalpost.batch AS b
		CROSS JOIN LATERAL (
			SELECT x.name, x.kept, CASE x.name WHEN 'read' THEN records
				ELSE (SELECT count(*) FROM goalpost.outcome AS o
					WHERE o.batch_id = b.batch_id AND o.outcome = x.name) END
			FROM (VALUES ('read', b.read_count), ('new', b.new_count),
				('revised', b.revised_count), ('unchanged', b.unchanged_count),
				('rejected', b.rejected_count),
				('superseded', b.superseded_count),
				('not_reported', b.not_reported_count),
				('total_row', b.total_row_count)) AS x (name, kept)
		) AS n (name, kept, total)
		WHERE b.batch_id = batch AND n.kept <> n.total;
END
$$;
COMMENT ON FUNCTION goalpost.compare_counts(bigint, bigint)
	IS 'finds counts of a batch that are not those of its outcomes';

CREATE OR REPLACE FUNCTION goalpost.verify_batch(batch bigint, records bigint)
	RETURNS TABLE (record bigint, line bigint, kind text, in_file text,
		in_database text)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	SET work_mem = '64MB'
AS $$
BEGIN
	PERFORM goalpost.check_lent('incoming', 'incoming_reject', 'incoming_total');
	PERFORM goalpost.settle_totals();
	ANALYZE pg_temp.incoming (record);
	CREATE TEMPORARY TABLE difference (record bigint, line bigint,
		kind text NOT NULL, in_file text, in_database text) ON COMMIT DROP;
	PERFORM goalpost.compare_outcomes(batch);
	IF (SELECT b.kind FROM goalpost.batch AS b WHERE b.batch_id = batch)
		= 'targets'
	THEN
		PERFORM goalpost.compare_targets(batch);
	ELSE
		PERFORM goalpost.compare_figures(batch);
	END IF;
	PERFORM goalpost.compare_counts(batch, records);
	RETURN QUERY SELECT d.record, d.line, d.kind, d.in_file, d.in_database
		FROM difference AS d
		ORDER BY d.record NULLS LAST, d.kind;
END
$$;
COMMENT ON FUNCTION goalpost.verify_batch(bigint, bigint)
	IS 'the differences between a file that was read again and its batch';
