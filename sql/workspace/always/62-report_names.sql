-- Which indicator a record of reports means

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

-- The names that the file has for indicators, each with the first record that
-- has it, and what its records bring: all in one pass, so that what a file does
-- not have is not looked for record by record.
CREATE OR REPLACE FUNCTION goalpost.find_names(OUT figures bigint,
		OUT first_day date, OUT last_day date, OUT gaps boolean,
		OUT both_names boolean, OUT shares boolean, OUT periods boolean,
		OUT unread boolean, OUT printed boolean)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	DROP TABLE IF EXISTS pg_temp.named;
	CREATE TEMPORARY TABLE named ON COMMIT DROP AS
		SELECT s.plan_code, s.code,
			CASE WHEN s.code IS NULL THEN s.name END AS name, s.place,
			coalesce(s.breakdown, '') AS breakdown,
			min(s.record) FILTER (WHERE s.progress_text IS NOT NULL) AS record,
			count(s.progress_text) AS figures,
			min(s.as_of) AS first_day, max(s.as_of) AS last_day,
			count(*) > count(s.progress_text) AS gaps,
			s.code IS NOT NULL AND count(s.name) > 0 AS both_names,
			max(s.percent) FILTER (WHERE s.unit_from IS NULL) AS percent,
			count(s.percent) FILTER (WHERE s.unit_from IS NOT NULL) > 0 AS unclear,
			count(s.period_starts) > 0 AS periods,
			count(s.unread) > 0 AS unread,
			count(s.target_text) + count(s.completion) > 0 AS printed
		FROM pg_temp.incoming AS s
		GROUP BY 1, 2, 3, 4, 5;
	-- Numbers in % that may all be shares
	SELECT sum(n.figures), min(n.first_day), max(n.last_day), bool_or(n.gaps),
			bool_or(n.both_names), max(n.percent) <= 1.5 OR bool_or(n.unclear),
			bool_or(n.periods), bool_or(n.unread), bool_or(n.printed)
		INTO figures, first_day, last_day, gaps, both_names, shares,
			periods, unread, printed
		FROM named AS n;
END
$$;
COMMENT ON FUNCTION goalpost.find_names()
	IS 'finds how the records of reports name indicators, and what there is in them';

-- 合计 in the column of places is the whole of the plan, unless there is such a
-- place.
CREATE OR REPLACE FUNCTION goalpost.words_for_whole()
	RETURNS text[]
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	RETURN array_agg(DISTINCT n.place)
		FROM named AS n
		WHERE lower(regexp_replace(n.place, '[\s　]', '', 'g'))
				IN ('合计', '总计', '全部', 'total', 'all')
			AND NOT EXISTS (SELECT FROM goalpost.place AS p
				WHERE p.code = n.place);
END
$$;
COMMENT ON FUNCTION goalpost.words_for_whole()
	IS 'words for the total that a file has in the place of a place; NULL if none';

-- By its code, else by its name; where none is named, at the whole of the plan
-- and the total.  A row for each name.
CREATE OR REPLACE FUNCTION goalpost.find_meant()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	CREATE TEMPORARY TABLE meant ON COMMIT DROP AS
		WITH named AS MATERIALIZED (
			SELECT n.record, n.plan_code, n.code, n.name, n.place, n.breakdown
			FROM pg_temp.named AS n
			WHERE n.record IS NOT NULL
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
