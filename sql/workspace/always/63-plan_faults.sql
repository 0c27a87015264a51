-- What is wrong with the records of a plan, as far as only the workspace knows

-- The records that are not empty, each with the indicator that it means and
-- the target that it changes
CREATE OR REPLACE FUNCTION goalpost.find_candidates(since date)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	CREATE TEMPORARY TABLE candidate ON COMMIT DROP AS
		SELECT s.record, s.line, s.plan_code, s.code, s.name, s.place,
			coalesce(s.breakdown, '') AS breakdown, s.target_text,
			s.target_words, s.no_sum, s.section, s.department, s.weight,
			s.commitment, s.source, s.parent_place, s.parent, s.aggregation,
			s.schedule, s.frequency, s.starts, s.due,
			p.plan_id, i.indicator_id,
			t.new_target, t.new_words,
			CASE
				WHEN since IS NOT NULL THEN since
				-- The first target holds from the start.
				WHEN i.indicator_id IS NULL OR i.target_text IS NULL
					AND NOT EXISTS (SELECT FROM goalpost.target_history AS h
						WHERE h.plan_id = i.plan_id
							AND h.indicator_id = i.indicator_id) THEN NULL
				ELSE current_date
			END AS holds_from
		FROM pg_temp.incoming AS s
		LEFT JOIN goalpost.plan AS p ON p.code = s.plan_code
		LEFT JOIN goalpost.place AS l ON l.code = s.place
		LEFT JOIN goalpost.indicator AS i
			ON i.plan_id = p.plan_id AND i.code = s.code
			AND coalesce(i.place_id, 0) = coalesce(l.place_id, 0)
			AND i.breakdown = coalesce(s.breakdown, '')
			AND (s.place IS NULL OR l.place_id IS NOT NULL)
		-- Words without a target say that none is set.
		CROSS JOIN LATERAL (
			SELECT s.target_text IS DISTINCT FROM i.target_text
				AND coalesce(s.target_text, s.target_words) IS NOT NULL,
				s.target_text IS NOT NULL
					AND s.target_words IS DISTINCT FROM i.target_words
		) AS t (new_target, new_words)
		WHERE s.code IS NOT NULL;
	ANALYZE pg_temp.candidate;
END
$$;
COMMENT ON FUNCTION goalpost.find_candidates(date)
	IS 'finds the indicators that the records of a plan mean';

-- What contradicts the tree of places, or the period of a plan
CREATE OR REPLACE FUNCTION goalpost.check_places()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	INSERT INTO pg_temp.incoming_fault (record, field, code, detail)
		SELECT n.record, 'parent_place', 'place', n.above
		FROM (
			SELECT c.record, c.parent_place, coalesce(a.code,
				first_value(c.parent_place) OVER (PARTITION BY c.place
					ORDER BY c.record)) AS above
			FROM candidate AS c
			LEFT JOIN goalpost.place AS p ON p.code = c.place
			LEFT JOIN goalpost.place AS a ON a.place_id = p.parent_id
			WHERE c.parent_place IS NOT NULL
		) AS n
		WHERE n.parent_place <> n.above;
	INSERT INTO pg_temp.incoming_fault (record, field, code)
		WITH RECURSIVE stated AS MATERIALIZED (
			SELECT DISTINCT c.place, c.parent_place AS above FROM candidate AS c
			WHERE c.parent_place IS NOT NULL
		), edge AS (
			SELECT p.code AS place, a.code AS above
			FROM goalpost.place AS p
			JOIN goalpost.place AS a ON a.place_id = p.parent_id
			UNION
			SELECT s.place, s.above FROM stated AS s
		), way AS (
			SELECT s.place, s.above FROM stated AS s
			UNION
			SELECT w.place, e.above FROM way AS w
			JOIN edge AS e ON e.place = w.above
		)
		SELECT c.record, 'parent_place', 'place'
		FROM candidate AS c
		WHERE c.parent_place IS NOT NULL
			AND c.place IN (SELECT w.place FROM way AS w
				WHERE w.above = w.place)
			AND c.record NOT IN (SELECT f.record
				FROM pg_temp.incoming_fault AS f);
	INSERT INTO pg_temp.incoming_fault (record, field, code, detail)
		SELECT n.record, 'period', 'period', n.first
		FROM (
			SELECT c.record, format('%s..%s', c.starts, c.due) AS stated,
				first_value(format('%s..%s', c.starts, c.due))
					OVER (PARTITION BY c.plan_code ORDER BY c.record) AS first
			FROM candidate AS c
			WHERE c.starts IS NOT NULL
		) AS n
		WHERE n.stated <> n.first;
END
$$;
COMMENT ON FUNCTION goalpost.check_places()
	IS 'finds contradictions about places, and about the periods of plans';

-- What an indicator that exists, or its figures, do not allow
CREATE OR REPLACE FUNCTION goalpost.check_targets()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	INSERT INTO pg_temp.incoming_fault (record, field, code, detail)
		SELECT c.record, 'code', 'retired', to_char(i.retired_at, 'YYYY-MM-DD')
		FROM candidate AS c
		JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
		WHERE i.retired_at IS NOT NULL
			AND NOT goalpost.is_moment_of_undo(i.retired_at);

	INSERT INTO pg_temp.incoming_fault (record, field, code, detail)
		SELECT c.record,
			CASE WHEN c.aggregation IS NULL THEN 'target' ELSE 'aggregation' END,
			'aggregation', x.why
		FROM candidate AS c
		LEFT JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
		CROSS JOIN LATERAL (
			SELECT CASE
				WHEN c.aggregation <> i.aggregation AND EXISTS (
					SELECT FROM goalpost.report AS r WHERE r.plan_id = i.plan_id
						AND r.indicator_id = i.indicator_id) THEN 'figures'
				WHEN coalesce(c.aggregation, i.aggregation, '') <> 'sum' THEN NULL
				WHEN c.aggregation <> i.aggregation AND NOT c.new_target
					AND c.target_text IS NULL AND i.target_text IS NOT NULL
					THEN 'target'
				ELSE c.no_sum
			END
		) AS x (why)
		WHERE x.why IS NOT NULL;

	-- A spreadsheet saves 95 % as 0.95.
	IF (SELECT max(s.percent) <= 1 AND min(s.percent) < 1
		FROM pg_temp.incoming AS s)
	THEN
		INSERT INTO pg_temp.incoming_fault (record, field, code)
			SELECT s.record, 'target', 'percent-unclear'
			FROM pg_temp.incoming AS s WHERE s.percent IS NOT NULL;
	END IF;

	-- A target that a report of a day on which it holds does not fit
	INSERT INTO pg_temp.incoming_fault (record, field, code, target_text,
			progress_text)
		SELECT c.record, 'target', 'mismatch', c.target_text,
			misfit.progress_text
		FROM candidate AS c
		JOIN goalpost.plan AS p USING (plan_id)
		CROSS JOIN LATERAL (
			SELECT r.progress_text
			FROM goalpost.report AS r
			WHERE r.plan_id = c.plan_id AND r.indicator_id = c.indicator_id
				AND r.replaced_at IS NULL
				AND coalesce(r.as_of >= c.holds_from, true)
				AND NOT @extschema@.comparable(@extschema@.with_period(
					c.target_text::@extschema@.target,
					coalesce(c.starts, p.starts), coalesce(c.due, p.due)),
					r.progress)
			ORDER BY r.as_of DESC
			LIMIT 1) AS misfit
		WHERE c.new_target;
END
$$;
COMMENT ON FUNCTION goalpost.check_targets()
	IS 'finds targets that do not fit the figures of their indicators';

-- A parent is an indicator of the plan that stands, or that this file brings.
-- A record whose parent is rejected is rejected too, and so on.
CREATE OR REPLACE FUNCTION goalpost.check_parents()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM candidate AS c WHERE c.parent IS NOT NULL) THEN
		RETURN;
	END IF;
	-- All indicators that there will be, with the parent that is stated
	CREATE TEMPORARY TABLE family ON COMMIT DROP AS
		SELECT c.record, c.indicator_id, c.plan_code, c.code,
			coalesce(c.place, '') AS place, c.breakdown,
			coalesce(c.parent, a.code) AS parent, c.parent IS NOT NULL AS told
		FROM candidate AS c
		LEFT JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
		LEFT JOIN goalpost.indicator AS a
			ON a.plan_id = i.plan_id AND a.indicator_id = i.parent_id
		WHERE NOT EXISTS (SELECT FROM pg_temp.incoming_reject AS r
			WHERE r.record = c.record)
		UNION ALL
		SELECT NULL, i.indicator_id, p.code, i.code, coalesce(l.code, ''),
			i.breakdown, a.code, false
		FROM goalpost.plan AS p
		JOIN goalpost.indicator AS i USING (plan_id)
		LEFT JOIN goalpost.place AS l USING (place_id)
		LEFT JOIN goalpost.indicator AS a
			ON a.plan_id = i.plan_id AND a.indicator_id = i.parent_id
		WHERE p.code IN (SELECT c.plan_code FROM candidate AS c)
			AND i.retired_at IS NULL
			AND NOT EXISTS (SELECT FROM candidate AS c
				WHERE c.indicator_id = i.indicator_id
					AND NOT EXISTS (SELECT FROM pg_temp.incoming_reject AS r
						WHERE r.record = c.record));
	ANALYZE pg_temp.family;
	LOOP
		WITH orphan AS (
			DELETE FROM family AS f
			WHERE f.told AND NOT EXISTS (SELECT FROM family AS a
				WHERE a.plan_code = f.plan_code AND a.code = f.parent
					AND CASE
						WHEN f.parent <> f.code THEN a.place = f.place
							AND a.breakdown = f.breakdown
						-- Its own code stands for the default parent.
						WHEN f.breakdown <> '' THEN a.place = f.place
							AND a.breakdown = ''
							OR a.place <> f.place AND a.breakdown = f.breakdown
						ELSE f.place <> '' AND a.place <> f.place
							AND a.breakdown = ''
					END)
			RETURNING f.record
		)
		INSERT INTO pg_temp.incoming_fault (record, field, code)
			SELECT o.record, 'parent', 'reference' FROM orphan AS o;
		EXIT WHEN NOT FOUND;
		PERFORM goalpost.reject_faults();
	END LOOP;
	INSERT INTO pg_temp.incoming_fault (record, field, code)
		WITH RECURSIVE way AS (
			SELECT f.record, f.plan_code, f.place, f.breakdown,
				f.code AS child, f.parent AS above
			FROM family AS f
			WHERE f.told AND f.parent <> f.code
			UNION
			SELECT w.record, w.plan_code, w.place, w.breakdown, w.child, a.parent
			FROM way AS w
			JOIN family AS a ON a.plan_code = w.plan_code AND a.code = w.above
				AND a.place = w.place AND a.breakdown = w.breakdown
			WHERE a.parent <> a.code
		)
		SELECT DISTINCT w.record, 'parent', 'parent' FROM way AS w
		WHERE w.above = w.child;
	PERFORM goalpost.reject_faults();
END
$$;
COMMENT ON FUNCTION goalpost.check_parents()
	IS 'finds parents that no indicator of the plan has, and circles';

-- Which indicators of its plans the file does not name.  Those that it brings
-- are not written yet.
CREATE OR REPLACE FUNCTION goalpost.notice_missing()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	INSERT INTO pg_temp.incoming_notice (notice, plan_code, total, detail)
		SELECT 'missing', m.plan_code, count(*),
			string_agg(m.label, ', ' ORDER BY m.indicator_id)
				FILTER (WHERE m.number <= 5)
		FROM (
			SELECT p.code AS plan_code, i.indicator_id,
				i.code || coalesce(' ' || l.code, '')
					|| coalesce(' ' || nullif(i.breakdown, ''), '') AS label,
				row_number() OVER (PARTITION BY i.plan_id
					ORDER BY i.indicator_id) AS number
			FROM goalpost.plan AS p
			JOIN goalpost.indicator AS i USING (plan_id)
			LEFT JOIN goalpost.place AS l USING (place_id)
			WHERE p.code IN (SELECT c.plan_code FROM candidate AS c)
				AND i.retired_at IS NULL
				AND NOT EXISTS (SELECT FROM candidate AS c
					WHERE c.indicator_id = i.indicator_id)
				-- A record that could not be read names it too.
				AND NOT EXISTS (SELECT FROM pg_temp.incoming_reject AS r
					WHERE r.indicator_code = i.code)
		) AS m
		GROUP BY m.plan_code;
END
$$;
COMMENT ON FUNCTION goalpost.notice_missing()
	IS 'finds the indicators of a plan that its file does not name';

CREATE OR REPLACE FUNCTION goalpost.notice_open()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	INSERT INTO pg_temp.incoming_notice (notice, plan_code, total)
		SELECT 'open', p.code, count(*)
		FROM goalpost.plan AS p
		JOIN goalpost.indicator AS i USING (plan_id)
		WHERE p.code IN (SELECT s.plan_code FROM settled AS s)
			AND p.starts IS NULL AND i.retired_at IS NULL
			AND i.target_text IS NOT NULL
			AND (@extschema@.starts(i.target) IS NULL
				OR @extschema@.due(i.target) IS NULL)
		GROUP BY p.code;
END
$$;
COMMENT ON FUNCTION goalpost.notice_open()
	IS 'counts the targets of a plan that have no period, nor it';
