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

-- A number without a unit is meant in that of its target.  An unsigned share
-- is a rise there as well.
CREATE OR REPLACE FUNCTION goalpost.in_unit_of(progress_text text,
		target @extschema@.target)
	RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
	SET search_path = pg_catalog, pg_temp
AS $$
	SELECT @extschema@.make_progress(@extschema@.value(p.progress),
		@extschema@.unit(in_unit_of.target), @extschema@.as_of(p.progress),
		@extschema@.is_change(p.progress)
			OR @extschema@.unit(in_unit_of.target) IN ('%', '‰')
				AND @extschema@.value(p.progress) >= 0
				AND goalpost.only_rises(in_unit_of.target::text))::text
	FROM (SELECT progress_text::@extschema@.progress AS progress) AS p
$$;
COMMENT ON FUNCTION goalpost.in_unit_of(text, @extschema@.target)
	IS 'a figure without a unit in the unit of its target';

-- How are the figures to be read, each against the target of its day, and do
-- they fit?  Those of a closed day stay as they are, unless a reason is given.
CREATE OR REPLACE FUNCTION goalpost.judge_reports(reason text)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	CREATE TEMPORARY TABLE judged ON COMMIT DROP AS
		SELECT s.record, s.line, s.as_of, s.note, s.figure_status, s.no_sum,
			s.percent,
			i.plan_id, i.indicator_id, i.aggregation, t.target::text AS target_text,
			s.progress_text AS cell_text, c.progress_text,
			coalesce(s.as_of <= p.closed_through, false) AS closed,
			p.closed_through, r.report_id AS standing_id,
			CASE
				WHEN r.report_id IS NULL THEN 'new'
				WHEN c.progress_text = r.progress_text
					AND s.note IS NOT DISTINCT FROM r.note
					AND coalesce(s.figure_status = r.figure_status,
						s.figure_status IS NULL) THEN 'unchanged'
				ELSE 'revised'
			END AS outcome,
			CASE
				WHEN i.retired_at IS NOT NULL THEN 'retired'
				WHEN (s.rise_text IS NOT NULL OR s.unit_from = 'target'
						AND @extschema@.unit(t.target) IN ('%', '‰')
						AND NOT @extschema@.is_change(
							c.progress_text::@extschema@.progress))
					AND @extschema@.is_change(t.target)
					AND NOT goalpost.only_rises(t.target::text) THEN 'direction'
				WHEN s.unit_from = 'nowhere'
					AND @extschema@.unit(t.target) <> '' THEN 'unit-missing'
				WHEN NOT @extschema@.comparable(t.target,
					c.progress_text::@extschema@.progress) THEN 'mismatch'
				WHEN i.aggregation = 'sum' AND s.no_sum IS NOT NULL THEN 'sum'
			END AS fault
		FROM pg_temp.incoming AS s
		JOIN meant AS m USING (record)
		JOIN goalpost.indicator AS i
			ON i.plan_id = m.plan_id AND i.indicator_id = m.indicator_id
		JOIN goalpost.plan AS p ON p.plan_id = i.plan_id
		-- By its key: of a table that grew since it was analysed the planner
		-- would expect few rows, and go through all of them for each record.
		LEFT JOIN LATERAL (
			SELECT x.report_id, x.progress_text, x.note, x.figure_status
			FROM goalpost.report AS x
			WHERE x.plan_id = i.plan_id AND x.indicator_id = i.indicator_id
				AND x.as_of = s.as_of AND x.replaced_at IS NULL
			LIMIT 1
		) AS r ON true
		-- Figures of before are judged by the target of then.
		LEFT JOIN LATERAL (
			SELECT @extschema@.with_period(h.target, p.starts, p.due) AS target
			FROM goalpost.target_history AS h
			WHERE i.target_since > s.as_of AND h.plan_id = i.plan_id
				AND h.indicator_id = i.indicator_id
				AND coalesce(h.holds_from <= s.as_of, true)
			ORDER BY h.history_id DESC
			LIMIT 1
		) AS f ON true
		CROSS JOIN LATERAL (
			SELECT CASE WHEN i.target_since > s.as_of THEN f.target
				ELSE @extschema@.with_period(i.target, p.starts, p.due) END
		) AS t (target)
		CROSS JOIN LATERAL (
			SELECT CASE
				WHEN s.unit_from = 'target' AND @extschema@.unit(t.target) <> ''
					THEN goalpost.in_unit_of(s.progress_text, t.target)
				WHEN s.done_text IS NOT NULL
					AND @extschema@.comparator(t.target) = 'done'
					THEN s.done_text
				WHEN s.rise_text IS NOT NULL
					AND goalpost.only_rises(t.target::text)
					THEN s.rise_text
				ELSE s.progress_text
			END
		) AS c (progress_text)
		WHERE m.fault IS NULL;
	ANALYZE pg_temp.judged;
	INSERT INTO pg_temp.incoming_fault (record, field, code, detail,
			target_text, progress_text)
		SELECT j.record,
			CASE j.fault WHEN 'retired' THEN m.field ELSE 'value' END,
			j.fault, CASE j.fault WHEN 'sum' THEN j.no_sum END,
			CASE WHEN j.fault IN ('direction', 'mismatch', 'unit-missing') THEN j.target_text END,
			j.progress_text
		FROM judged AS j
		JOIN meant AS m USING (record)
		WHERE j.fault IS NOT NULL;
	INSERT INTO pg_temp.incoming_fault (record, field, code, detail)
		SELECT j.record, 'as_of', 'closed', j.closed_through
		FROM judged AS j
		WHERE j.closed AND judge_reports.reason IS NULL
			AND j.outcome <> 'unchanged';
	PERFORM goalpost.check_percentages();
	PERFORM goalpost.reject_faults();
	PERFORM goalpost.check_sums();
END
$$;
COMMENT ON FUNCTION goalpost.judge_reports(text)
	IS 'reads the figures of an import against their targets';

CREATE OR REPLACE FUNCTION goalpost.write_reports(batch bigint, reason text,
		moment timestamptz)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	UPDATE goalpost.report AS r
		SET replaced_at = greatest(moment, r.reported_at),
			replaced_by = goalpost.invoker(),
			replaced_by_batch_id = batch
		FROM settled AS s
		WHERE s.outcome = 'revised' AND r.plan_id = s.plan_id
			AND r.indicator_id = s.indicator_id AND r.report_id = s.standing_id;
	WITH written AS (
		INSERT INTO goalpost.report (plan_id, indicator_id, as_of,
			progress_text, figure_status, note, reason, after_closing,
			batch_id, line, reported_at, reported_by)
		SELECT s.plan_id, s.indicator_id, s.as_of, s.progress_text,
			s.figure_status, s.note,
			CASE WHEN s.closed OR s.outcome = 'revised'
				THEN write_reports.reason END,
			s.closed::integer, batch, s.line, moment, goalpost.invoker()
		FROM settled AS s
		WHERE s.outcome IN ('new', 'revised')
		ORDER BY s.record
		RETURNING report.report_id, report.line
	)
	INSERT INTO goalpost.outcome (batch_id, record, line, outcome,
			plan_id, indicator_id, report_id, reading)
		SELECT batch, s.record, s.line, s.outcome, s.plan_id, s.indicator_id,
			CASE s.outcome
				WHEN 'superseded' THEN NULL
				WHEN 'unchanged' THEN s.standing_id
				ELSE w.report_id
			END,
			nullif(s.progress_text, s.cell_text)
		FROM settled AS s
		LEFT JOIN written AS w USING (line)
		UNION ALL
		SELECT batch, s.record, s.line, 'not_reported', NULL, NULL, NULL, NULL
		FROM pg_temp.incoming AS s
		WHERE s.progress_text IS NULL;
END
$$;
COMMENT ON FUNCTION goalpost.write_reports(bigint, text, timestamptz)
	IS 'writes the figures of an import';

CREATE OR REPLACE FUNCTION goalpost.import_reports(batch bigint,
		records bigint, reason text)
	RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	moment timestamptz;
BEGIN
	PERFORM goalpost.check_import(batch, 'reports');
	PERFORM goalpost.settle_totals();
	ANALYZE pg_temp.incoming;
	PERFORM goalpost.find_meant();
	PERFORM goalpost.lock_plans(ARRAY(
		SELECT DISTINCT p.code
		FROM meant AS m
		JOIN goalpost.plan AS p USING (plan_id)));
	-- Nobody moves a target between here and the trigger on report.
	PERFORM FROM goalpost.indicator AS i
		WHERE (i.plan_id, i.indicator_id) IN (
			SELECT m.plan_id, m.indicator_id FROM meant AS m)
		ORDER BY i.indicator_id
		FOR NO KEY UPDATE;
	moment := clock_timestamp();

	PERFORM goalpost.judge_reports(reason);
	-- Of several records for one indicator and day the last one counts.
	CREATE TEMPORARY TABLE settled ON COMMIT DROP AS
		SELECT j.record, j.line, j.as_of, j.note, j.figure_status, j.plan_id,
			j.indicator_id, j.cell_text, j.progress_text, j.closed,
			j.standing_id,
			CASE WHEN row_number() OVER (PARTITION BY j.indicator_id, j.as_of
					ORDER BY j.record DESC) > 1
				THEN 'superseded' ELSE j.outcome END AS outcome
		FROM judged AS j
		WHERE NOT EXISTS (SELECT FROM pg_temp.incoming_reject AS r
			WHERE r.record = j.record);
	PERFORM goalpost.write_reports(batch, reason, moment);
	PERFORM goalpost.finish_import(batch, records);
END
$$;
COMMENT ON FUNCTION goalpost.import_reports(bigint, bigint, text)
	IS 'decides on all records of reports, in the transaction of the loader';
