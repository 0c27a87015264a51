-- An import of reports: one set-based step

-- Are all signs of a change +?  Then an unsigned percentage is a rise.
CREATE OR REPLACE FUNCTION goalpost.only_rises(target @extschema@.target)
	RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT @extschema@.is_change(target)
		AND coalesce(@extschema@.lower_bound(target), 0) >= 0
		AND coalesce(@extschema@.upper_bound(target), 0) >= 0
		AND coalesce(@extschema@.stretch(target), 0) >= 0;
END;
COMMENT ON FUNCTION goalpost.only_rises(@extschema@.target)
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
				AND goalpost.only_rises(in_unit_of.target))::text
	FROM (SELECT progress_text::@extschema@.progress AS progress) AS p
$$;
COMMENT ON FUNCTION goalpost.in_unit_of(text, @extschema@.target)
	IS 'a figure without a unit in the unit of its target';

-- The indicators that the file names, as they are now, with the version of the
-- row, by which a change is noticed before the figures are written; and the
-- figures that stand, of the days from the first of the file to the last.
CREATE OR REPLACE FUNCTION goalpost.find_goals()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	first_day date;
	last_day date;
BEGIN
	CREATE TEMPORARY TABLE goal ON COMMIT DROP AS
		SELECT m.key, i.plan_id, i.indicator_id, i.aggregation, i.target_since,
			i.retired_at, i.xmin AS version, p.starts, p.due, p.closed_through,
			@extschema@.with_period(i.target, p.starts, p.due) AS target
		FROM meant AS m
		JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
		JOIN goalpost.plan AS p USING (plan_id)
		WHERE m.fault IS NULL;
	ANALYZE pg_temp.goal;
	SELECT min(s.as_of), max(s.as_of) INTO first_day, last_day
		FROM pg_temp.incoming AS s;
	CREATE TEMPORARY TABLE standing_figure ON COMMIT DROP AS
		SELECT r.indicator_id, r.as_of, r.report_id, r.progress_text, r.note,
			r.figure_status
		FROM (SELECT DISTINCT g.plan_id, g.indicator_id FROM goal AS g) AS n
		JOIN goalpost.report AS r USING (plan_id, indicator_id)
		WHERE r.replaced_at IS NULL AND r.as_of BETWEEN first_day AND last_day;
	ANALYZE pg_temp.standing_figure (indicator_id, as_of);
END
$$;
COMMENT ON FUNCTION goalpost.find_goals()
	IS 'finds the indicators that a file of reports names, with their targets and the figures that stand';

-- How are the figures to be read, each against the target of its day, and do
-- they fit?  In the order of the keys of report, so that its rows are looked up,
-- and written, one beside the other.
CREATE OR REPLACE FUNCTION goalpost.judge_reports()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	CREATE TEMPORARY TABLE judged ON COMMIT DROP AS
		SELECT s.record, s.line, s.as_of, s.note, s.figure_status, s.no_sum,
			CASE WHEN s.unit_from IS DISTINCT FROM 'target'
				OR @extschema@.unit(s.target) = '%' THEN s.percent END AS percent,
			s.plan_id, s.indicator_id, s.aggregation, s.target, c.progress_text,
			nullif(c.progress_text, s.progress_text) AS reading,
			coalesce(s.as_of <= s.closed_through, false) AS closed,
			s.closed_through, r.report_id AS standing_id,
			CASE
				WHEN r.report_id IS NULL THEN 'new'
				WHEN c.progress_text = r.progress_text
					AND s.note IS NOT DISTINCT FROM r.note
					AND coalesce(s.figure_status = r.figure_status,
						s.figure_status IS NULL) THEN 'unchanged'
				ELSE 'revised'
			END AS outcome,
			CASE
				WHEN s.retired_at IS NOT NULL THEN 'retired'
				-- It stands, so it fits.
				WHEN c.progress_text = r.progress_text THEN NULL
				WHEN (s.rise_text IS NOT NULL OR s.unit_from = 'target'
						AND @extschema@.unit(s.target) IN ('%', '‰')
						AND NOT @extschema@.is_change(
							c.progress_text::@extschema@.progress))
					AND @extschema@.is_change(s.target)
					AND NOT goalpost.only_rises(s.target) THEN 'direction'
				WHEN s.unit_from = 'nowhere'
					AND @extschema@.unit(s.target) <> '' THEN 'unit-missing'
				WHEN s.aggregation = 'sum'
					AND s.as_of < @extschema@.starts(s.target)
					THEN 'before-period'
				WHEN NOT @extschema@.comparable(s.target,
					c.progress_text::@extschema@.progress)
					-- Would it fit without its day?
					THEN CASE WHEN @extschema@.comparable(s.target,
						regexp_replace(c.progress_text, ' @ [0-9-]+$', '')
							::@extschema@.progress)
						THEN 'before-period' ELSE 'mismatch' END
				WHEN s.aggregation = 'sum' AND s.no_sum IS NOT NULL THEN 'sum'
			END AS fault
		FROM (
			SELECT x.record, x.line, x.as_of, x.note, x.figure_status, x.no_sum,
				x.progress_text, x.rise_text, x.done_text, x.unit_from,
				x.share_text, x.percent, g.plan_id, g.indicator_id, g.aggregation, g.retired_at, g.closed_through,
				-- Figures of before are judged by the target of then.
				CASE WHEN g.target_since > x.as_of THEN (
					SELECT @extschema@.with_period(h.target, g.starts, g.due)
					FROM goalpost.target_history AS h
					WHERE h.plan_id = g.plan_id
						AND h.indicator_id = g.indicator_id
						AND coalesce(h.holds_from <= x.as_of, true)
					ORDER BY h.history_id DESC
					LIMIT 1
				) ELSE g.target END AS target
			FROM pg_temp.incoming AS x
			JOIN goal AS g ON g.key = goalpost.name_key(x.plan_code, x.code,
				x.name, x.place, x.breakdown)
			WHERE x.progress_text IS NOT NULL
			ORDER BY g.indicator_id, x.as_of
		) AS s
		LEFT JOIN standing_figure AS r USING (indicator_id, as_of)
		CROSS JOIN LATERAL (
			SELECT CASE
				WHEN s.unit_from = 'target' AND @extschema@.unit(s.target) <> ''
					THEN goalpost.in_unit_of(CASE
						WHEN @extschema@.unit(s.target) = '%'
							THEN coalesce(s.share_text, s.progress_text)
						ELSE s.progress_text END, s.target)
				WHEN s.done_text IS NOT NULL
					AND @extschema@.comparator(s.target) = 'done'
					THEN s.done_text
				WHEN s.rise_text IS NOT NULL AND goalpost.only_rises(s.target)
					THEN s.rise_text
				ELSE s.progress_text
			END
		) AS c (progress_text);
	ANALYZE pg_temp.judged (plan_id, indicator_id, as_of, outcome, fault);
END
$$;
COMMENT ON FUNCTION goalpost.judge_reports()
	IS 'reads the figures of an import against their targets';

-- Those of a closed day stay as they are, unless a reason is given.
CREATE OR REPLACE FUNCTION goalpost.reject_reports(reason text)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	INSERT INTO pg_temp.incoming_fault (record, field, code, detail,
			target_text, progress_text)
		SELECT j.record,
			CASE WHEN j.fault = 'before-period' THEN 'as_of'
				WHEN j.fault <> 'retired' THEN 'value'
				WHEN s.code IS NULL THEN 'indicator' ELSE 'code' END,
			j.fault, CASE j.fault WHEN 'sum' THEN j.no_sum END,
			CASE WHEN j.fault IN ('direction', 'mismatch', 'unit-missing',
				'before-period') THEN j.target::text END,
			j.progress_text
		FROM judged AS j
		JOIN pg_temp.incoming AS s USING (record)
		WHERE j.fault IS NOT NULL;
	INSERT INTO pg_temp.incoming_fault (record, field, code, detail)
		SELECT j.record, 'as_of', 'closed', j.closed_through
		FROM judged AS j
		WHERE j.closed AND reject_reports.reason IS NULL
			AND j.outcome <> 'unchanged';
	PERFORM goalpost.check_percentages();
	PERFORM goalpost.check_overlaps();
	PERFORM goalpost.check_repetitions();
	PERFORM goalpost.reject_faults();
	PERFORM goalpost.check_sums();
	DELETE FROM judged AS j
		USING pg_temp.incoming_reject AS r
		WHERE r.record = j.record;
	-- Of several records for one indicator and day the last one counts.  Asked
	-- first: counting keys that come sorted is cheaper than grouping by them.
	IF (SELECT count(*) > count(DISTINCT (x.indicator_id, x.as_of))
		FROM judged AS x)
	THEN
		UPDATE judged AS j
			SET outcome = 'superseded'
			FROM (
				SELECT x.indicator_id, x.as_of, max(x.record) AS last
				FROM judged AS x
				GROUP BY x.indicator_id, x.as_of
				HAVING count(*) > 1
			) AS d
			WHERE j.indicator_id = d.indicator_id AND j.as_of = d.as_of
				AND j.record < d.last;
	END IF;
END
$$;
COMMENT ON FUNCTION goalpost.reject_reports(text)
	IS 'rejects the figures of an import that do not fit, and finds those that others supersede';

-- From here to the end of the transaction nobody moves the targets of what is
-- about to be written.  Who did since they were read is named.
CREATE OR REPLACE FUNCTION goalpost.lock_goals()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	moved text;
BEGIN
	PERFORM goalpost.lock_indicators(array_agg(n.plan_id),
			array_agg(n.indicator_id))
		FROM (SELECT DISTINCT j.plan_id, j.indicator_id
			FROM judged AS j
			WHERE j.outcome IN ('new', 'revised')) AS n;
	SELECT i.code INTO moved
		FROM goal AS g
		JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
		WHERE i.xmin <> g.version
		LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION 'indicator % was changed at the same time', moved
			USING ERRCODE = 'serialization_failure',
				HINT = 'Load the file again.';
	END IF;
END
$$;
COMMENT ON FUNCTION goalpost.lock_goals()
	IS 'locks the indicators that are about to get figures';

CREATE OR REPLACE FUNCTION goalpost.write_reports(batch bigint, reason text,
		moment timestamptz)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	who CONSTANT text := goalpost.invoker();
BEGIN
	UPDATE goalpost.report AS r
		SET replaced_at = greatest(moment, r.reported_at),
			replaced_by = who,
			replaced_by_batch_id = batch
		FROM judged AS j
		WHERE j.outcome = 'revised' AND r.plan_id = j.plan_id
			AND r.indicator_id = j.indicator_id AND r.report_id = j.standing_id;
	INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text,
			figure_status, note, reason, after_closing, batch_id, line, record,
			replaces_id, reading, reported_at, reported_by)
		SELECT j.plan_id, j.indicator_id, j.as_of, j.progress_text,
			j.figure_status, j.note,
			CASE WHEN j.closed OR j.outcome = 'revised'
				THEN write_reports.reason END,
			j.closed::integer, batch, j.line, j.record, j.standing_id,
			j.reading, moment, who
		FROM judged AS j
		WHERE j.outcome IN ('new', 'revised');
	INSERT INTO goalpost.stored_outcome (batch_id, record, line, outcome,
			plan_id, indicator_id, report_id, reading)
		SELECT batch, j.record, j.line, j.outcome, j.plan_id, j.indicator_id,
			CASE j.outcome WHEN 'unchanged' THEN j.standing_id END, j.reading
		FROM judged AS j
		WHERE j.outcome IN ('unchanged', 'superseded')
		UNION ALL
		SELECT batch, s.record, s.line, 'not_reported', NULL, NULL, NULL, NULL
		FROM pg_temp.incoming AS s
		WHERE s.progress_text IS NULL;
END
$$;
COMMENT ON FUNCTION goalpost.write_reports(bigint, text, timestamptz)
	IS 'writes the figures of an import';

-- 合计 in the column of places is the whole of the plan, unless there is such a
-- place.
CREATE OR REPLACE FUNCTION goalpost.settle_whole_places()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	UPDATE pg_temp.incoming AS s
		SET place = NULL
		WHERE lower(regexp_replace(s.place, '[\s　]', '', 'g'))
				IN ('合计', '总计', '全部', 'total', 'all')
			AND NOT EXISTS (SELECT FROM goalpost.place AS p
				WHERE p.code = s.place);
END
$$;
COMMENT ON FUNCTION goalpost.settle_whole_places()
	IS 'reads a word for the total in the place of a place as the whole of the plan';

CREATE OR REPLACE FUNCTION goalpost.import_reports(batch bigint,
		records bigint, reason text)
	RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	SET work_mem = '64MB'
	SET default_statistics_target = 10
AS $$
BEGIN
	PERFORM goalpost.check_import(batch, 'reports');
	PERFORM goalpost.settle_totals();
	PERFORM goalpost.settle_whole_places();
	ANALYZE pg_temp.incoming (plan_code, code, name, place, breakdown);
	PERFORM goalpost.find_meant();
	PERFORM goalpost.lock_plans(ARRAY(
		SELECT DISTINCT p.code
		FROM meant AS m
		JOIN goalpost.plan AS p USING (plan_id)));
	PERFORM goalpost.check_names();
	PERFORM goalpost.find_goals();
	PERFORM goalpost.judge_reports();
	PERFORM goalpost.reject_reports(reason);
	PERFORM goalpost.warn_of_leaps();
	PERFORM goalpost.warn_of_shares();
	PERFORM goalpost.lock_goals();
	PERFORM goalpost.write_reports(batch, reason, clock_timestamp());
	PERFORM goalpost.compare_printed();
	PERFORM goalpost.finish_import(batch, records);
END
$$;
COMMENT ON FUNCTION goalpost.import_reports(bigint, bigint, text)
	IS 'decides on all records of reports, in the transaction of the loader';
