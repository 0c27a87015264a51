-- Which indicator a record of reports means, and what does not add up

-- How a record names an indicator, to be compared
CREATE OR REPLACE FUNCTION goalpost.name_key(plan_code text, code text,
		name text, place text, breakdown text)
	RETURNS text[]
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT ARRAY[plan_code, code, CASE WHEN code IS NULL THEN name END, place,
		coalesce(breakdown, '')];
END;
COMMENT ON FUNCTION goalpost.name_key(text, text, text, text, text)
	IS 'how a record of reports names its indicator; its name counts only without a code';

-- By its code, else by its name; where none is named, at the whole of the plan
-- and the total.  A row for each name that the file has for an indicator, with
-- the first record that has it.
CREATE OR REPLACE FUNCTION goalpost.find_meant()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	CREATE TEMPORARY TABLE meant ON COMMIT DROP AS
		WITH named AS MATERIALIZED (
			SELECT min(s.record) AS record, s.plan_code, s.code,
				CASE WHEN s.code IS NULL THEN s.name END AS name, s.place,
				coalesce(s.breakdown, '') AS breakdown
			FROM pg_temp.incoming AS s
			WHERE s.progress_text IS NOT NULL
			GROUP BY 2, 3, 4, 5, 6
		), fitting AS (
			SELECT n.*, i.indicator_id, i.plan_id, i.retired_at
			FROM named AS n
			LEFT JOIN goalpost.place AS l ON l.code = n.place
			LEFT JOIN (goalpost.indicator AS i
				JOIN goalpost.plan AS p USING (plan_id))
				ON i.code = n.code
				AND coalesce(i.place_id, 0) = coalesce(l.place_id, 0)
				AND i.breakdown = n.breakdown
				AND (n.place IS NULL OR l.place_id IS NOT NULL)
				AND (n.plan_code IS NULL OR p.code = n.plan_code)
			WHERE n.code IS NOT NULL
			UNION ALL
			SELECT n.*, i.indicator_id, i.plan_id, i.retired_at
			FROM named AS n
			LEFT JOIN goalpost.place AS l ON l.code = n.place
			LEFT JOIN (goalpost.indicator AS i
				JOIN goalpost.plan AS p USING (plan_id))
				ON i.name = n.name
				AND coalesce(i.place_id, 0) = coalesce(l.place_id, 0)
				AND i.breakdown = n.breakdown
				AND (n.place IS NULL OR l.place_id IS NOT NULL)
				AND (n.plan_code IS NULL OR p.code = n.plan_code)
			WHERE n.code IS NULL
		)
		SELECT f.record, f.plan_code, f.code, f.name, f.place, f.breakdown,
			goalpost.name_key(f.plan_code, f.code, f.name, f.place,
				f.breakdown) AS key,
			min(f.indicator_id) AS indicator_id, min(f.plan_id) AS plan_id,
			min(f.plan_id) = max(f.plan_id) AS in_one_plan,
			CASE
				WHEN count(f.indicator_id) = 0 THEN 'reference'
				WHEN count(f.indicator_id) > 1 THEN 'ambiguous'
			END AS fault
		FROM (
			-- A retired one counts only where there is no other.
			SELECT x.*, rank() OVER (PARTITION BY x.record
				ORDER BY x.retired_at IS NOT NULL) AS rank
			FROM fitting AS x
		) AS f
		WHERE f.rank = 1
		GROUP BY f.record, f.plan_code, f.code, f.name, f.place, f.breakdown;
	ANALYZE pg_temp.meant;
	PERFORM goalpost.explain_references();
END
$$;
COMMENT ON FUNCTION goalpost.find_meant()
	IS 'finds the indicators that the records of reports mean';

-- Why a record means no indicator: no such plan or place, or one that is known
-- elsewhere, or of others only.
CREATE OR REPLACE FUNCTION goalpost.explain_references()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM meant AS m WHERE m.fault IS NOT NULL) THEN
		RETURN;
	END IF;
	INSERT INTO pg_temp.incoming_fault (record, field, code, detail)
		WITH known AS MATERIALIZED (	-- anywhere
			SELECT n.code, n.name, n.plan_code, bool_or(n.plan_code IS NULL
				OR n.plan_code = p.code) AS known
			FROM (SELECT DISTINCT m.code, m.name, m.plan_code FROM meant AS m
				WHERE m.fault = 'reference') AS n
			JOIN (
				SELECT DISTINCT i.plan_id, i.code AS key, 'code' AS field
				FROM goalpost.indicator AS i
				UNION ALL
				SELECT DISTINCT i.plan_id, i.name, 'indicator'
				FROM goalpost.indicator AS i
			) AS k ON k.key = coalesce(n.code, n.name)
				AND k.field = CASE WHEN n.code IS NULL
					THEN 'indicator' ELSE 'code' END
			JOIN goalpost.plan AS p USING (plan_id)
			GROUP BY n.code, n.name, n.plan_code
		), there AS MATERIALIZED (	-- at that place, of others
			SELECT m.record
			FROM meant AS m
			LEFT JOIN goalpost.place AS l ON l.code = m.place
			JOIN goalpost.indicator AS i
				ON coalesce(i.place_id, 0) = coalesce(l.place_id, 0)
				AND i.code = m.code
			JOIN goalpost.plan AS p ON p.plan_id = i.plan_id
			WHERE m.fault = 'reference' AND p.code = coalesce(m.plan_code, p.code)
			UNION ALL
			SELECT m.record
			FROM meant AS m
			LEFT JOIN goalpost.place AS l ON l.code = m.place
			JOIN goalpost.indicator AS i
				ON coalesce(i.place_id, 0) = coalesce(l.place_id, 0)
				AND i.name = m.name
			JOIN goalpost.plan AS p ON p.plan_id = i.plan_id
			WHERE m.fault = 'reference' AND m.code IS NULL
				AND p.code = coalesce(m.plan_code, p.code)
		)
		SELECT s.record,
			CASE
				WHEN x.why = 'no plan' THEN 'plan'
				WHEN x.why = 'no place' THEN 'place'
				WHEN s.code IS NULL THEN 'indicator'
				ELSE 'code'
			END,
			x.fault, x.why
		FROM pg_temp.incoming AS s
		JOIN (
			SELECT m.key, m.fault,
				CASE
					WHEN m.fault = 'ambiguous' AND m.in_one_plan THEN (
						SELECT goalpost.choice(array_agg(i.code ORDER BY i.code),
							array_agg(i.section ORDER BY i.code))
						FROM goalpost.indicator AS i
						LEFT JOIN goalpost.place AS l USING (place_id)
						WHERE i.plan_id = m.plan_id AND i.name = m.name
							AND i.breakdown = m.breakdown
							AND l.code IS NOT DISTINCT FROM m.place
							AND i.retired_at IS NULL)
					-- Of several plans
					WHEN m.fault = 'ambiguous' THEN (
						SELECT 'plan ' || goalpost.choice(array_agg(
							DISTINCT p.code ORDER BY p.code))
						FROM goalpost.indicator AS i
						JOIN goalpost.plan AS p USING (plan_id)
						LEFT JOIN goalpost.place AS l USING (place_id)
						WHERE (i.code = m.code
								OR m.code IS NULL AND i.name = m.name)
							AND i.breakdown = m.breakdown
							AND l.code IS NOT DISTINCT FROM m.place
							AND i.retired_at IS NULL)
					WHEN m.plan_code IS NOT NULL AND m.plan_code NOT IN (
						SELECT p.code FROM goalpost.plan AS p) THEN 'no plan'
					WHEN m.place IS NOT NULL AND m.place NOT IN (
						SELECT l.code FROM goalpost.place AS l) THEN 'no place'
					WHEN k.known IS NOT TRUE THEN NULL
					WHEN m.record IN (SELECT t.record FROM there AS t)
						THEN 'breakdown'
					WHEN m.place IS NULL THEN 'place'
					ELSE 'elsewhere'
				END AS why
			FROM meant AS m
			LEFT JOIN known AS k
				ON coalesce(k.code, '') = coalesce(m.code, '')
				AND coalesce(k.name, '') = coalesce(m.name, '')
				AND coalesce(k.plan_code, '') = coalesce(m.plan_code, '')
			WHERE m.fault IS NOT NULL
		) AS x ON x.key = goalpost.name_key(s.plan_code, s.code, s.name,
			s.place, s.breakdown)
		WHERE s.progress_text IS NOT NULL;
	PERFORM goalpost.reject_faults();
END
$$;
COMMENT ON FUNCTION goalpost.explain_references()
	IS 'rejects the records of reports that mean no indicator, or several';

-- A spreadsheet saves 87 % as 0.87.  If all numbers of a column in % lie within
-- 0 and 1, those whose targets do not are none of percent, or a poor result.
CREATE OR REPLACE FUNCTION goalpost.check_percentages()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	IF (SELECT max(j.percent) <= 1 AND min(j.percent) < 1 FROM judged AS j)
	THEN
		INSERT INTO pg_temp.incoming_fault (record, field, code, target_text,
				progress_text)
			SELECT j.record, 'value', 'percent-unclear', j.target::text,
				j.progress_text
			FROM judged AS j
			WHERE j.percent IS NOT NULL AND j.fault IS NULL
				AND (@extschema@.comparator(j.target) = 'done'
					OR @extschema@.unit(j.target) = '%'
					AND greatest(abs(@extschema@.lower_bound(j.target)),
						abs(@extschema@.upper_bound(j.target))) > 1);
	END IF;
END
$$;
COMMENT ON FUNCTION goalpost.check_percentages()
	IS 'finds figures in percent that may be shares';

-- A figure of a quarter, a half-year or a year has in it what figures of days
-- within have: it would count twice.  The period of a figure that stands is not
-- known, so only that of a new one is looked at.
CREATE OR REPLACE FUNCTION goalpost.check_overlaps()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM pg_temp.incoming AS s
		WHERE s.period_starts IS NOT NULL)
	THEN
		RETURN;
	END IF;
	INSERT INTO pg_temp.incoming_fault (record, field, code, detail)
		SELECT n.record, 'as_of', 'sum', coalesce(n.before, w.as_of)
		FROM (
			SELECT x.record, x.plan_id, x.indicator_id, x.as_of, s.period_starts,
				x.outcome, CASE WHEN x.before >= s.period_starts
					THEN x.before END AS before
			FROM (
				SELECT j.record, j.plan_id, j.indicator_id, j.as_of, j.outcome,
					max(j.as_of) OVER (PARTITION BY j.indicator_id
						ORDER BY j.as_of GROUPS BETWEEN UNBOUNDED PRECEDING
						AND 1 PRECEDING) AS before
				FROM judged AS j
				WHERE j.aggregation = 'sum' AND j.fault IS NULL
			) AS x
			JOIN pg_temp.incoming AS s USING (record)
			WHERE s.period_starts IS NOT NULL
		) AS n
		LEFT JOIN LATERAL (
			SELECT max(r.as_of) AS as_of
			FROM goalpost.report AS r
			WHERE r.plan_id = n.plan_id AND r.indicator_id = n.indicator_id
				AND r.replaced_at IS NULL
				AND r.as_of >= n.period_starts AND r.as_of < n.as_of
		) AS w ON true
		-- What stands is a matter of the file that brings it.
		WHERE n.outcome <> 'unchanged'
			AND coalesce(n.before, w.as_of) IS NOT NULL;
END
$$;
COMMENT ON FUNCTION goalpost.check_overlaps()
	IS 'finds figures of periods that have those of others in them';

-- Rows with different figures for one day may be about parts, which a column
-- names that is not read: the last one is no revision then.
CREATE OR REPLACE FUNCTION goalpost.check_repetitions()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	-- Rows have them all, or none has.
	IF (SELECT s.unread FROM pg_temp.incoming AS s LIMIT 1) IS NULL THEN
		RETURN;
	END IF;
	INSERT INTO pg_temp.incoming_fault (record, field, code, detail)
		WITH repeated AS MATERIALIZED (
			SELECT j.record, j.indicator_id, j.as_of, s.unread
			FROM (
				SELECT x.indicator_id, x.as_of
				FROM judged AS x
				GROUP BY x.indicator_id, x.as_of
				HAVING min(x.progress_text) <> max(x.progress_text)
			) AS d
			JOIN judged AS j USING (indicator_id, as_of)
			JOIN pg_temp.incoming AS s USING (record)
		), differing AS (
			SELECT DISTINCT ON (r.indicator_id, r.as_of) r.indicator_id,
				r.as_of, u.number
			FROM repeated AS r
			CROSS JOIN LATERAL unnest(r.unread)
				WITH ORDINALITY AS u (hash, number)
			GROUP BY r.indicator_id, r.as_of, u.number
			HAVING min(u.hash) <> max(u.hash)
			ORDER BY r.indicator_id, r.as_of, u.number
		)
		SELECT r.record, 'value', 'duplicate-unclear', d.number - 1
		FROM repeated AS r
		JOIN differing AS d USING (indicator_id, as_of);
END
$$;
COMMENT ON FUNCTION goalpost.check_repetitions()
	IS 'finds rows of one indicator and day that a column tells apart which is not read';

-- Figures of one period each have to add up.  They are added as they come,
-- beginning with those that stand for other days.
CREATE OR REPLACE FUNCTION goalpost.check_sums()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	figure record;
	plan bigint;
	indicator bigint;
	total @extschema@.progress;
	why text;
BEGIN
	FOR figure IN
		SELECT j.record, j.plan_id, j.indicator_id, j.progress_text
		FROM judged AS j
		WHERE j.aggregation = 'sum'
			AND NOT EXISTS (SELECT FROM pg_temp.incoming_reject AS r
				WHERE r.record = j.record)
		ORDER BY j.plan_id, j.indicator_id, j.record
	LOOP
		IF indicator IS DISTINCT FROM figure.indicator_id THEN
			plan := figure.plan_id;
			indicator := figure.indicator_id;
			SELECT @extschema@.sum(r.progress) INTO total
				FROM goalpost.report AS r
				WHERE r.plan_id = plan AND r.indicator_id = indicator
					AND r.replaced_at IS NULL
					AND NOT EXISTS (SELECT FROM judged AS j
						WHERE j.standing_id = r.report_id);
		END IF;
		BEGIN
			total := CASE WHEN total IS NULL
				THEN figure.progress_text::@extschema@.progress
				ELSE total OPERATOR(@extschema@.+)
					figure.progress_text::@extschema@.progress END;
		EXCEPTION WHEN data_exception THEN
			GET STACKED DIAGNOSTICS why = PG_EXCEPTION_DETAIL;
			INSERT INTO pg_temp.incoming_fault (record, field, code, detail)
				VALUES (figure.record, 'value', 'sum', why);
		END;
	END LOOP;
	PERFORM goalpost.reject_faults();
END
$$;
COMMENT ON FUNCTION goalpost.check_sums()
	IS 'rejects figures that do not add up with the others of their indicator';
