-- An import of a plan: one set-based step
--
-- 63-plan_faults.sql finds what is wrong with its records.

-- What becomes of the records without a fault.  Of several for one indicator
-- the last one counts; an empty cell leaves what is there.
CREATE OR REPLACE FUNCTION goalpost.settle_targets()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	CREATE TEMPORARY TABLE settled ON COMMIT DROP AS
		SELECT n.*,
			CASE
				WHEN n.superseded THEN 'superseded'
				WHEN n.indicator_id IS NULL THEN 'new'
				WHEN i.retired_at IS NULL AND n.name = i.name
					AND NOT n.new_target AND NOT n.new_words
					AND coalesce(n.section = i.section, n.section IS NULL)
					AND coalesce(n.department = d.name, n.department IS NULL)
					AND coalesce(n.weight = i.weight, true)
					AND coalesce(n.commitment = i.commitment, n.commitment IS NULL)
					AND coalesce(n.source = i.source, n.source IS NULL)
					AND coalesce(n.aggregation = i.aggregation, true)
					AND coalesce(n.schedule = i.schedule, n.schedule IS NULL)
					AND coalesce(n.frequency = i.frequency, n.frequency IS NULL)
					-- Its own code stands for the default parent.
					AND coalesce(n.parent = a.code, n.parent IS NULL
						OR n.parent = n.code)
					THEN 'unchanged'
				ELSE 'revised'
			END AS outcome
		FROM (
			SELECT c.*, row_number() OVER (PARTITION BY c.plan_code, c.code,
				c.place, c.breakdown ORDER BY c.record DESC) > 1 AS superseded
			FROM candidate AS c
			WHERE NOT EXISTS (SELECT FROM pg_temp.incoming_reject AS r
				WHERE r.record = c.record)
		) AS n
		LEFT JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
		LEFT JOIN goalpost.indicator AS a
			ON a.plan_id = i.plan_id AND a.indicator_id = i.parent_id
		LEFT JOIN goalpost.department AS d
			ON d.department_id = i.department_id;
	ANALYZE pg_temp.settled;
END
$$;
COMMENT ON FUNCTION goalpost.settle_targets()
	IS 'decides what becomes of the records of a plan';

-- Plans, with the period that the file states, places and departments
CREATE OR REPLACE FUNCTION goalpost.write_plans()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	INSERT INTO goalpost.plan AS p (code, starts, due)
		SELECT s.plan_code, min(s.starts), min(s.due)
		FROM settled AS s
		WHERE s.outcome = 'new' OR s.starts IS NOT NULL
		GROUP BY s.plan_code
		ORDER BY s.plan_code
		ON CONFLICT (code) DO UPDATE
			SET starts = EXCLUDED.starts, due = EXCLUDED.due,
				period_is_stated = true
			WHERE EXCLUDED.starts IS NOT NULL
				AND (EXCLUDED.starts, EXCLUDED.due, true)
					IS DISTINCT FROM (p.starts, p.due, p.period_is_stated);

	INSERT INTO goalpost.place (code, name)
		SELECT s.place, s.place FROM settled AS s WHERE s.place IS NOT NULL
		UNION
		SELECT s.parent_place, s.parent_place FROM settled AS s
		WHERE s.parent_place IS NOT NULL
		ORDER BY 1
		ON CONFLICT DO NOTHING;
	UPDATE goalpost.place AS p
		SET parent_id = a.place_id
		FROM settled AS s
		JOIN goalpost.place AS a ON a.code = s.parent_place
		WHERE p.code = s.place AND p.parent_id IS NULL;

	INSERT INTO goalpost.department (name)
		SELECT DISTINCT s.department FROM settled AS s
		WHERE s.outcome IN ('new', 'revised') AND s.department IS NOT NULL
		ORDER BY 1
		ON CONFLICT DO NOTHING;
END
$$;
COMMENT ON FUNCTION goalpost.write_plans()
	IS 'writes what the indicators of an import refer to';

-- The records of new indicators learn their keys here.
CREATE OR REPLACE FUNCTION goalpost.write_indicators(batch bigint, since date,
		reason text, moment timestamptz)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	UPDATE goalpost.indicator AS i
		SET name = s.name,
			target_text = CASE WHEN s.new_target
				THEN s.target_text ELSE i.target_text END,
			target_words = CASE WHEN s.new_target OR s.new_words
				THEN s.target_words ELSE i.target_words END,
			target_since = CASE WHEN s.new_target
				THEN s.holds_from ELSE i.target_since END,
			target_reason = CASE WHEN s.new_target
				THEN reason ELSE i.target_reason END,
			section = coalesce(s.section, i.section),
			department_id = coalesce(d.department_id, i.department_id),
			weight = coalesce(s.weight, i.weight),
			commitment = coalesce(s.commitment, i.commitment),
			source = coalesce(s.source, i.source),
			aggregation = coalesce(s.aggregation, i.aggregation),
			schedule = coalesce(s.schedule, i.schedule),
			frequency = coalesce(s.frequency, i.frequency),
			-- Retired by an undo, or the record would have been rejected
			retired_at = NULL, retired_by = NULL, retired_reason = NULL,
			batch_id = batch,
			line = s.line
		FROM settled AS s
		LEFT JOIN goalpost.department AS d ON d.name = s.department
		WHERE s.outcome = 'revised' AND i.plan_id = s.plan_id
			AND i.indicator_id = s.indicator_id;
	WITH written AS (
		INSERT INTO goalpost.indicator (plan_id, code, name, place_id,
			breakdown, section, department_id, target_text, target_words,
			target_since, target_reason, target_changed_at, target_changed_by,
			created_at, weight, commitment, source, aggregation, schedule,
			frequency, batch_id, line)
		SELECT p.plan_id, s.code, s.name, l.place_id, s.breakdown,
			s.section, d.department_id, s.target_text, s.target_words,
			s.holds_from, reason, moment, goalpost.invoker(), moment,
			coalesce(s.weight, 1), s.commitment, s.source,
			coalesce(s.aggregation, 'latest'), s.schedule, s.frequency,
			batch, s.line
		FROM settled AS s
		JOIN goalpost.plan AS p ON p.code = s.plan_code
		LEFT JOIN goalpost.place AS l ON l.code = s.place
		LEFT JOIN goalpost.department AS d ON d.name = s.department
		WHERE s.outcome = 'new'
		ORDER BY s.record
		RETURNING indicator.plan_id, indicator.indicator_id, indicator.line
	)
	UPDATE settled AS s
		SET plan_id = w.plan_id, indicator_id = w.indicator_id
		FROM written AS w
		JOIN settled AS n USING (line)
		-- Those that it supersedes as well
		WHERE s.plan_code = n.plan_code AND s.code = n.code
			AND coalesce(s.place, '') = coalesce(n.place, '')
			AND s.breakdown = n.breakdown;
END
$$;
COMMENT ON FUNCTION goalpost.write_indicators(bigint, date, text, timestamptz)
	IS 'writes the indicators of an import';

-- A parent may stand below its children in the file.
CREATE OR REPLACE FUNCTION goalpost.write_parents()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM settled AS s WHERE s.parent IS NOT NULL) THEN
		RETURN;
	END IF;
	UPDATE goalpost.indicator AS i
		SET parent_id = a.indicator_id
		FROM settled AS s
		LEFT JOIN (
			SELECT n.plan_code, n.code, coalesce(n.place, '') AS place,
				n.breakdown, n.indicator_id
			FROM settled AS n
			WHERE n.outcome <> 'superseded'
			UNION ALL
			SELECT f.plan_code, f.code, f.place, f.breakdown, f.indicator_id
			FROM family AS f
			WHERE f.record IS NULL
		) AS a ON a.plan_code = s.plan_code AND a.code = s.parent
			AND a.code <> s.code AND a.place = coalesce(s.place, '')
			AND a.breakdown = s.breakdown
		WHERE s.outcome IN ('new', 'revised') AND s.parent IS NOT NULL
			AND i.plan_id = s.plan_id AND i.indicator_id = s.indicator_id
			AND i.parent_id IS DISTINCT FROM a.indicator_id;
END
$$;
COMMENT ON FUNCTION goalpost.write_parents()
	IS 'writes what the indicators of an import are a part of';

CREATE OR REPLACE FUNCTION goalpost.import_targets(batch bigint,
		records bigint, since date, reason text)
	RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	moment timestamptz;
BEGIN
	PERFORM goalpost.check_import(batch, 'targets');
	PERFORM goalpost.settle_totals();
	ANALYZE pg_temp.incoming;
	PERFORM goalpost.lock_plans(ARRAY(
		SELECT DISTINCT s.plan_code FROM pg_temp.incoming AS s
		WHERE s.code IS NOT NULL));
	-- The tree of places is that of all plans.
	IF EXISTS (SELECT FROM pg_temp.incoming AS s WHERE s.place IS NOT NULL) THEN
		PERFORM pg_advisory_xact_lock(hashtext('goalpost.place'), 0);
	END IF;
	PERFORM FROM goalpost.indicator AS i
		JOIN goalpost.plan AS p USING (plan_id)
		WHERE (p.code, i.code) IN (
			SELECT s.plan_code, s.code FROM pg_temp.incoming AS s)
		ORDER BY i.indicator_id
		FOR UPDATE OF i;
	moment := clock_timestamp();

	PERFORM goalpost.remember_periods();
	PERFORM goalpost.find_candidates(since);
	PERFORM goalpost.check_places();
	PERFORM goalpost.check_targets();
	PERFORM goalpost.reject_faults();
	PERFORM goalpost.check_parents();
	PERFORM goalpost.settle_targets();
	PERFORM goalpost.notice_missing();
	PERFORM goalpost.write_plans();
	PERFORM goalpost.write_indicators(batch, since, reason, moment);
	PERFORM goalpost.write_parents();
	PERFORM goalpost.derive_periods();
	PERFORM goalpost.notice_periods();
	PERFORM goalpost.notice_open();

	INSERT INTO goalpost.stored_outcome (batch_id, record, line, outcome,
			plan_id, indicator_id, target_changed_at)
		SELECT batch, s.record, s.line, s.outcome, s.plan_id, s.indicator_id,
			CASE WHEN s.outcome = 'new' OR s.outcome <> 'superseded'
				AND coalesce(s.target_text, s.target_words) IS NOT NULL
				THEN i.target_changed_at END
		FROM settled AS s
		LEFT JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
		UNION ALL
		SELECT batch, s.record, s.line, 'not_reported', NULL, NULL, NULL
		FROM pg_temp.incoming AS s
		WHERE s.code IS NULL;
	PERFORM goalpost.finish_import(batch, records);
END
$$;
COMMENT ON FUNCTION goalpost.import_targets(bigint, bigint, date, text)
	IS 'decides on all records of a plan, in the transaction of the loader';
