-- Taking back an import of a plan
--
-- Afterwards each indicator has the target that it would have if the import had
-- never been: that of the last import or entry that still stands, whether it
-- brought the target or only confirmed it.  An indicator that none of them names
-- is retired, and reinstated when it is loaded again.  Nothing is deleted:
-- targets that return are set anew, so that past scorecards stay what they were.
-- Names, departments, weights and so on have no history, and stay.

-- A target that returned was not set by hand, and an indicator that was retired
-- so can be loaded again.
CREATE OR REPLACE FUNCTION goalpost.is_moment_of_undo(moment timestamptz)
	RETURNS boolean
	LANGUAGE sql STABLE
	SET search_path = pg_catalog, pg_temp
AS $$
	SELECT EXISTS (SELECT FROM goalpost.batch AS b
		WHERE b.undone_at = is_moment_of_undo.moment)
$$;
COMMENT ON FUNCTION goalpost.is_moment_of_undo(timestamptz)
	IS 'whether an import was taken back at a moment';

-- What was said, by whatever stands, about the indicators that a batch names.
-- An import need not say a target.
CREATE OR REPLACE FUNCTION goalpost.find_said_targets(batch bigint)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	CREATE TEMPORARY TABLE said_target ON COMMIT DROP AS
		WITH named AS MATERIALIZED (
			SELECT o.batch_id, o.line, o.outcome, o.plan_id, o.indicator_id,
				o.target_changed_at, b.loaded_at, b.undone_at
			FROM goalpost.stored_outcome AS o
			JOIN goalpost.batch AS b USING (batch_id)
			WHERE b.kind = 'targets'
				AND o.outcome IN ('new', 'revised', 'unchanged')
				AND (o.plan_id, o.indicator_id) IN (
					SELECT x.plan_id, x.indicator_id
					FROM goalpost.stored_outcome AS x
					WHERE x.batch_id = find_said_targets.batch)
		), version AS MATERIALIZED (
			SELECT v.plan_id, v.indicator_id, v.target_text, v.target_words,
				v.holds_from, v.changed_at,
				lag(v.changed_at) OVER earlier IS NULL AS is_first,
				lag(h.replaced_by_batch_id) OVER earlier AS set_by_batch_id
			FROM goalpost.target_version AS v
			LEFT JOIN goalpost.target_history AS h
				USING (plan_id, indicator_id, history_id)
			WHERE (v.plan_id, v.indicator_id) IN (
				SELECT n.plan_id, n.indicator_id FROM named AS n)
			WINDOW earlier AS (
				PARTITION BY v.plan_id, v.indicator_id ORDER BY v.history_id)
		)
		SELECT n.plan_id, n.indicator_id, n.loaded_at AS said_at,
			n.target_changed_at IS NOT NULL AS is_target, v.target_text,
			v.target_words, v.holds_from, n.batch_id, n.line
		FROM named AS n
		LEFT JOIN version AS v ON v.plan_id = n.plan_id
			AND v.indicator_id = n.indicator_id
			AND v.changed_at = n.target_changed_at
		WHERE n.undone_at IS NULL
		UNION ALL
		SELECT v.plan_id, v.indicator_id, v.changed_at, true, v.target_text,
			v.target_words, v.holds_from, NULL, NULL
		FROM version AS v
		WHERE v.set_by_batch_id IS NULL
			AND NOT goalpost.is_moment_of_undo(v.changed_at)
			AND NOT (v.is_first AND (v.plan_id, v.indicator_id) IN (
				SELECT n.plan_id, n.indicator_id FROM named AS n
				WHERE n.outcome = 'new'));
END
$$;
COMMENT ON FUNCTION goalpost.find_said_targets(bigint)
	IS 'finds what imports and entries that stand said about the indicators of a batch';

-- Each indicator of a batch, with the target that it is to have
CREATE OR REPLACE FUNCTION goalpost.settle_said_targets(batch bigint)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	CREATE TEMPORARY TABLE settled ON COMMIT DROP AS
		SELECT n.plan_id, n.indicator_id, p.code AS plan_code,
			l.said_at IS NOT NULL AS is_named, l.target_text, l.target_words,
			l.holds_from, l.batch_id, l.line
		FROM (
			SELECT DISTINCT o.plan_id, o.indicator_id
			FROM goalpost.stored_outcome AS o
			WHERE o.batch_id = settle_said_targets.batch
		) AS n
		JOIN goalpost.plan AS p USING (plan_id)
		LEFT JOIN (
			SELECT DISTINCT ON (x.plan_id, x.indicator_id) x.*
			FROM said_target AS x
			ORDER BY x.plan_id, x.indicator_id, x.is_target DESC,
				x.said_at DESC
		) AS l USING (plan_id, indicator_id);
END
$$;
COMMENT ON FUNCTION goalpost.settle_said_targets(bigint)
	IS 'finds the targets that the indicators of a batch have without it';

-- A figure that came after the batch may fit its targets only.
CREATE OR REPLACE FUNCTION goalpost.check_returning_targets()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	misfit record;
BEGIN
	SELECT i.code, r.as_of, r.batch_id,
			@extschema@.why_not(t.target, r.progress) AS why
		INTO misfit
		FROM settled AS s
		JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
		JOIN goalpost.plan AS p USING (plan_id)
		CROSS JOIN LATERAL (
			SELECT @extschema@.with_period(s.target_text::@extschema@.target,
				p.starts, p.due)
		) AS t (target)
		JOIN goalpost.report AS r USING (plan_id, indicator_id)
		WHERE s.is_named AND i.target_text IS DISTINCT FROM s.target_text
			AND r.replaced_at IS NULL
			AND coalesce(r.as_of >= s.holds_from, true)
			AND NOT @extschema@.comparable(t.target, r.progress)
		ORDER BY r.batch_id DESC NULLS FIRST, r.as_of
		LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION 'the figure of % on % would not fit the target that returns',
				misfit.code, misfit.as_of
			USING ERRCODE = 'object_not_in_prerequisite_state',
				DETAIL = misfit.why,
				HINT = coalesce(format('Take batch %s back first.',
					misfit.batch_id), 'Retract that figure first.');
	END IF;
END
$$;
COMMENT ON FUNCTION goalpost.check_returning_targets()
	IS 'refuses to bring targets back that figures of later imports do not fit';

-- Returns how many indicators were changed, and how many of them have a target
-- again that was said earlier.
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
	PERFORM goalpost.find_said_targets(batch);
	PERFORM goalpost.settle_said_targets(batch);
	PERFORM goalpost.check_returning_targets();
	UPDATE goalpost.indicator AS i
		SET retired_at = moment, retired_by = goalpost.invoker(),
			retired_reason = why
		FROM settled AS s
		WHERE NOT s.is_named AND i.plan_id = s.plan_id
			AND i.indicator_id = s.indicator_id AND i.retired_at IS NULL;
	GET DIAGNOSTICS retired = ROW_COUNT;
	UPDATE goalpost.indicator AS i
		SET target_text = s.target_text, target_words = s.target_words,
			target_since = s.holds_from, target_reason = why,
			target_changed_at = moment, batch_id = s.batch_id, line = s.line
		FROM settled AS s
		WHERE s.is_named AND i.plan_id = s.plan_id
			AND i.indicator_id = s.indicator_id
			AND i.target_text IS DISTINCT FROM s.target_text;
	GET DIAGNOSTICS restored = ROW_COUNT;
	taken_back := retired + restored;
	PERFORM goalpost.derive_periods();
END
$$;
COMMENT ON FUNCTION goalpost.undo_targets(bigint, text, timestamptz)
	IS 'takes the targets of a batch back';
