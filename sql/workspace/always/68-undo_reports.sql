-- Taking back an import of reports
--
-- Afterwards each day has the figure that it would have if the import had never
-- been: that of the last import or entry that still stands, whether it brought
-- the figure or only confirmed it.  What was taken back by hand stays so.
-- Nothing is deleted: figures are replaced, and those that return are written
-- anew, so that past scorecards stay what they were.

-- What was said, by whatever stands, about the days that a batch touched
CREATE OR REPLACE FUNCTION goalpost.find_said(batch bigint)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	CREATE TEMPORARY TABLE said ON COMMIT DROP AS
		WITH figure AS MATERIALIZED (
			SELECT r.plan_id, r.indicator_id, r.as_of, r.report_id, r.batch_id,
				r.record, r.reported_at, r.replaced_at, r.retracted_reason
			FROM (
				SELECT DISTINCT x.plan_id, x.indicator_id, x.as_of
				FROM goalpost.outcome AS o
				JOIN goalpost.report AS x
					USING (plan_id, indicator_id, report_id)
				WHERE o.batch_id = find_said.batch
			) AS t
			JOIN goalpost.report AS r USING (plan_id, indicator_id, as_of)
		)
		-- Entered by hand, or brought by an import.  Who cannot see the import
		-- cannot know whether it stands.
		SELECT f.plan_id, f.indicator_id, f.as_of, f.report_id,
			f.reported_at AS said_at,
			f.batch_id IS NOT NULL AND b.batch_id IS NULL AS hidden
		FROM figure AS f
		LEFT JOIN goalpost.batch AS b USING (batch_id)
		WHERE (f.batch_id IS NULL OR f.record IS NOT NULL)
			AND b.undone_at IS NULL
		UNION ALL
		SELECT f.plan_id, f.indicator_id, f.as_of, f.report_id,
			coalesce(b.loaded_at, 'infinity'), b.batch_id IS NULL
		FROM figure AS f
		JOIN goalpost.stored_outcome AS o
			USING (plan_id, indicator_id, report_id)
		LEFT JOIN goalpost.batch AS b ON b.batch_id = o.batch_id
		WHERE o.outcome = 'unchanged' AND b.undone_at IS NULL
		UNION ALL
		SELECT f.plan_id, f.indicator_id, f.as_of, f.report_id,
			coalesce(b.loaded_at, 'infinity'), b.batch_id IS NULL
		FROM figure AS f
		JOIN goalpost.unchanged_outcome AS u USING (plan_id, indicator_id)
		LEFT JOIN goalpost.batch AS b ON b.batch_id = u.batch_id
		WHERE f.report_id = ANY (u.report_ids) AND b.undone_at IS NULL
		UNION ALL
		SELECT f.plan_id, f.indicator_id, f.as_of, NULL, f.replaced_at, false
		FROM figure AS f
		WHERE f.retracted_reason IS NOT NULL AND NOT EXISTS (
			SELECT FROM goalpost.batch AS b
			WHERE b.undone_at = f.replaced_at);
END
$$;
COMMENT ON FUNCTION goalpost.find_said(bigint)
	IS 'finds what imports and entries that stand said about the days of a batch';

-- The figures that are to change, with the one that stands and the one to return
CREATE OR REPLACE FUNCTION goalpost.find_returning(batch bigint)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	CREATE TEMPORARY TABLE returning_figure ON COMMIT DROP AS
		SELECT t.plan_id, t.indicator_id, t.as_of, s.report_id AS standing_id,
			w.report_id, w.progress_text, w.figure_status, w.note, w.batch_id,
			w.line, coalesce(l.hidden, false) AS hidden,
			coalesce(t.as_of <= p.closed_through, false) AS closed
		FROM (
			SELECT DISTINCT x.plan_id, x.indicator_id, x.as_of
			FROM goalpost.outcome AS o
			JOIN goalpost.report AS x USING (plan_id, indicator_id, report_id)
			WHERE o.batch_id = find_returning.batch
		) AS t
		JOIN goalpost.plan AS p USING (plan_id)
		LEFT JOIN (
			SELECT DISTINCT ON (x.plan_id, x.indicator_id, x.as_of) x.*
			FROM said AS x
			ORDER BY x.plan_id, x.indicator_id, x.as_of, x.said_at DESC,
				x.report_id DESC
		) AS l USING (plan_id, indicator_id, as_of)
		LEFT JOIN goalpost.report AS w ON w.plan_id = t.plan_id
			AND w.indicator_id = t.indicator_id AND w.report_id = l.report_id
		LEFT JOIN goalpost.report AS s ON s.plan_id = t.plan_id
			AND s.indicator_id = t.indicator_id AND s.as_of = t.as_of
			AND s.replaced_at IS NULL
		WHERE (s.progress_text, s.figure_status, s.note)
			IS DISTINCT FROM (w.progress_text, w.figure_status, w.note);
END
$$;
COMMENT ON FUNCTION goalpost.find_returning(bigint)
	IS 'finds the figures that change when a batch is taken back';

-- What keeps a batch from being taken back
CREATE OR REPLACE FUNCTION goalpost.check_returning(reason text)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	misfit record;
BEGIN
	IF EXISTS (SELECT FROM returning_figure AS f WHERE f.hidden) THEN
		RAISE EXCEPTION 'imports of others are about the same figures'
			USING ERRCODE = 'insufficient_privilege',
				HINT = 'Have an administrator take it back.';
	END IF;
	SELECT i.code, f.as_of INTO misfit
		FROM returning_figure AS f
		JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
		WHERE f.closed AND check_returning.reason IS NULL
		ORDER BY f.indicator_id, f.as_of
		LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION 'figures of % on % are closed', misfit.code, misfit.as_of
			USING ERRCODE = 'object_not_in_prerequisite_state',
				HINT = 'Give a reason.';
	END IF;
	SELECT i.code, f.as_of, @extschema@.why_not(s.target,
			f.progress_text::@extschema@.progress) AS why
		INTO misfit
		FROM returning_figure AS f
		JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
		JOIN goalpost.standing AS s ON s.plan_id = f.plan_id
			AND s.indicator_id = f.indicator_id
			AND f.as_of BETWEEN s.holds_from AND s.holds_until
		WHERE NOT @extschema@.comparable(s.target,
			f.progress_text::@extschema@.progress)
		ORDER BY f.indicator_id, f.as_of
		LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION 'the earlier figure of % on % does not fit its present target',
				misfit.code, misfit.as_of
			USING ERRCODE = 'object_not_in_prerequisite_state',
				DETAIL = misfit.why,
				HINT = 'Take back the import of that target first.';
	END IF;
END
$$;
COMMENT ON FUNCTION goalpost.check_returning(text)
	IS 'refuses to take a batch back where the figures that would return are hidden, closed or do not fit';

-- Returns how many figures were taken back, and how many of them returned to an
-- earlier one.
CREATE OR REPLACE FUNCTION goalpost.undo_reports(batch bigint, reason text,
		moment timestamptz, OUT taken_back bigint, OUT restored bigint)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	who CONSTANT text := goalpost.invoker();
	why CONSTANT text := coalesce(reason, format('batch %s was undone', batch));
BEGIN
	PERFORM goalpost.find_said(batch);
	PERFORM goalpost.find_returning(batch);
	PERFORM goalpost.check_returning(reason);
	UPDATE goalpost.report AS r
		SET replaced_at = moment, replaced_by = who, retracted_reason = why,
			after_closing = greatest(r.after_closing, f.closed::integer)
		FROM returning_figure AS f
		WHERE r.plan_id = f.plan_id AND r.indicator_id = f.indicator_id
			AND r.report_id = f.standing_id;
	GET DIAGNOSTICS taken_back = ROW_COUNT;
	INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text,
			figure_status, note, reason, after_closing, batch_id, line,
			replaces_id, reported_at, reported_by)
		SELECT f.plan_id, f.indicator_id, f.as_of, f.progress_text,
			f.figure_status, f.note, why, f.closed::integer, f.batch_id, f.line,
			f.standing_id, moment, who
		FROM returning_figure AS f
		WHERE f.report_id IS NOT NULL
		ORDER BY f.indicator_id, f.as_of;
	GET DIAGNOSTICS restored = ROW_COUNT;
END
$$;
COMMENT ON FUNCTION goalpost.undo_reports(bigint, text, timestamptz)
	IS 'takes the figures of a batch back';
