-- How the figures of an import are read, and whether they fit their targets

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
CREATE OR REPLACE FUNCTION goalpost.find_goals(first_day date, last_day date)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
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
	CREATE TEMPORARY TABLE standing_figure ON COMMIT DROP AS
		SELECT r.indicator_id, r.as_of, r.report_id, r.progress_text, r.note,
			r.figure_status
		FROM (SELECT DISTINCT g.plan_id, g.indicator_id FROM goal AS g) AS n
		JOIN goalpost.report AS r USING (plan_id, indicator_id)
		WHERE r.replaced_at IS NULL AND r.as_of BETWEEN first_day AND last_day;
	ANALYZE pg_temp.standing_figure (indicator_id, as_of);
END
$$;
COMMENT ON FUNCTION goalpost.find_goals(date, date)
	IS 'finds the indicators that a file of reports names, with their targets and the figures that stand';

CREATE OR REPLACE FUNCTION goalpost.begin_judging()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	CREATE TEMPORARY TABLE judged (
		record bigint,
		line bigint,
		plan_id bigint,
		indicator_id bigint,
		as_of date,
		aggregation text,
		target @extschema@.target,	-- of that day
		progress_text text,		-- as it is read
		reading text,			-- the same, if the cell has another
		percent numeric,
		closed_through date,
		closed boolean,
		standing_id bigint,
		outcome text,
		-- Of those that do not stand already:
		note text,
		figure_status text,
		no_sum text,
		fault text,
		size double precision,	-- in the unit of the target
		share double precision	-- of the target
	) ON COMMIT DROP;
END
$$;
COMMENT ON FUNCTION goalpost.begin_judging()
	IS 'makes the temporary table of the figures of an import, as they are read';

-- A sheet that comes again has mostly what stands: that needs no reading, no
-- check and no order.  Only where the cell can be read in one way.
CREATE OR REPLACE FUNCTION goalpost.judge_repeated()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM standing_figure) THEN
		RETURN;
	END IF;
	INSERT INTO judged (record, line, plan_id, indicator_id, as_of, aggregation,
			target, progress_text, percent, closed_through, closed, standing_id,
			outcome)
		SELECT x.record, x.line, g.plan_id, g.indicator_id, x.as_of,
			g.aggregation, g.target, x.progress_text, x.percent,
			g.closed_through, coalesce(x.as_of <= g.closed_through, false),
			r.report_id, 'unchanged'
		FROM pg_temp.incoming AS x
		JOIN goal AS g ON g.key = goalpost.name_key(x.plan_code, x.code,
			x.name, x.place, x.breakdown)
		JOIN standing_figure AS r ON r.indicator_id = g.indicator_id
			AND r.as_of = x.as_of AND r.progress_text = x.progress_text
		WHERE x.note IS NOT DISTINCT FROM r.note
			AND coalesce(x.figure_status = r.figure_status,
				x.figure_status IS NULL)
			AND g.retired_at IS NULL AND x.unit_from IS NULL
			AND coalesce(g.target_since <= x.as_of, true)
			AND (x.done_text IS NULL
				OR @extschema@.comparator(g.target) IS DISTINCT FROM 'done')
			AND (x.rise_text IS NULL
				OR goalpost.only_rises(g.target) IS NOT TRUE);
	ANALYZE pg_temp.judged (record);
END
$$;
COMMENT ON FUNCTION goalpost.judge_repeated()
	IS 'finds the figures of an import that stand as they are written';

-- How are the others to be read, each against the target of its day, and do
-- they fit?  Step by step: what a step computes is used many times by the next
-- one, so that OFFSET 0 keeps the planner from computing it each time.  In the
-- order of the keys of report, which later steps sort by at little cost, and by
-- which the rows of an indicator are written side by side.
CREATE OR REPLACE FUNCTION goalpost.judge_reports()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	INSERT INTO judged (record, line, plan_id, indicator_id, as_of, aggregation,
			target, progress_text, reading, percent, closed_through, closed,
			standing_id, outcome, note, figure_status, no_sum, fault, size,
			share)
		WITH aimed AS (	-- Figures of before are judged by the target of then.
			SELECT x.*, g.plan_id, g.indicator_id, g.aggregation, g.retired_at,
				g.closed_through, CASE WHEN g.target_since > x.as_of THEN (
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
				AND NOT EXISTS (SELECT FROM judged AS j
					WHERE j.record = x.record)
			ORDER BY g.indicator_id, x.as_of
		), read AS (
			SELECT s.record, s.line, s.as_of, s.plan_id, s.indicator_id, s.note,
				s.figure_status, s.aggregation, s.retired_at, s.closed_through,
				s.target, s.progress_text AS written, s.rise_text, s.unit_from,
				s.percent, s.no_sum, r.report_id AS standing_id,
				r.progress_text AS standing_text, r.note AS standing_note,
				r.figure_status AS standing_status,
				CASE
					WHEN s.unit_from = 'target'
						AND @extschema@.unit(s.target) <> ''
						THEN goalpost.in_unit_of(CASE
							WHEN @extschema@.unit(s.target) = '%'
								THEN coalesce(s.share_text, s.progress_text)
							ELSE s.progress_text END, s.target)
					WHEN s.done_text IS NOT NULL
						AND @extschema@.comparator(s.target) = 'done'
						THEN s.done_text
					WHEN s.rise_text IS NOT NULL
						AND goalpost.only_rises(s.target) THEN s.rise_text
					ELSE s.progress_text
				END AS progress_text
			FROM aimed AS s
			LEFT JOIN standing_figure AS r USING (indicator_id, as_of)
			OFFSET 0
		), sized AS (	-- What stands fits.
			SELECT s.*, CASE
				WHEN s.progress_text IS DISTINCT FROM s.standing_text
				THEN @extschema@.actual_value(s.target,
					s.progress_text::@extschema@.progress) END AS size
			FROM read AS s
			OFFSET 0
		)
		SELECT s.record, s.line, s.plan_id, s.indicator_id, s.as_of,
			s.aggregation, s.target, s.progress_text,
			nullif(s.progress_text, s.written),
			CASE WHEN s.unit_from IS DISTINCT FROM 'target'
				OR @extschema@.unit(s.target) = '%' THEN s.percent END,
			s.closed_through, coalesce(s.as_of <= s.closed_through, false),
			s.standing_id,
			CASE
				WHEN s.standing_id IS NULL THEN 'new'
				WHEN s.progress_text = s.standing_text
					AND s.note IS NOT DISTINCT FROM s.standing_note
					AND coalesce(s.figure_status = s.standing_status,
						s.figure_status IS NULL) THEN 'unchanged'
				ELSE 'revised'
			END,
			s.note, s.figure_status,
			CASE s.aggregation WHEN 'sum' THEN s.no_sum END,
			CASE
				WHEN s.retired_at IS NOT NULL THEN 'retired'
				WHEN s.progress_text = s.standing_text THEN NULL
				WHEN (s.rise_text IS NOT NULL OR s.unit_from = 'target'
						AND @extschema@.unit(s.target) IN ('%', '‰')
						AND NOT @extschema@.is_change(
							s.progress_text::@extschema@.progress))
					AND @extschema@.is_change(s.target)
					AND NOT goalpost.only_rises(s.target) THEN 'direction'
				WHEN s.unit_from = 'nowhere'
					AND @extschema@.unit(s.target) <> '' THEN 'unit-missing'
				WHEN s.aggregation = 'sum'
					AND s.as_of < @extschema@.starts(s.target)
					THEN 'before-period'
				WHEN s.size IS NULL AND NOT @extschema@.comparable(s.target,
					s.progress_text::@extschema@.progress)
					-- Would it fit without its day?
					THEN CASE WHEN @extschema@.comparable(s.target,
						regexp_replace(s.progress_text, ' @ [0-9-]+$', '')
							::@extschema@.progress)
						THEN 'before-period' ELSE 'mismatch' END
				WHEN s.aggregation = 'sum' AND s.no_sum IS NOT NULL THEN 'sum'
			END,
			-- What is out of scale is told, but for changes.
			CASE WHEN NOT @extschema@.is_change(s.target) THEN abs(s.size) END,
			CASE WHEN NOT @extschema@.is_change(s.target)
				THEN abs(s.size / nullif(@extschema@.target_value(s.target), 0))
			END
		FROM sized AS s;
	ANALYZE pg_temp.judged (record, plan_id, indicator_id, as_of, outcome, fault);
END
$$;
COMMENT ON FUNCTION goalpost.judge_reports()
	IS 'reads the figures of an import against their targets';
