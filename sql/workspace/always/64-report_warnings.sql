-- What looks odd in the records of reports: names, and figures out of scale

-- Two spellings of one name: blanks, full-width forms and capitals aside
CREATE OR REPLACE FUNCTION goalpost.folded_name(name text)
	RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT lower(regexp_replace(
		-- Other encodings of servers have no normal form.
		CASE WHEN getdatabaseencoding() = 'UTF8'
			THEN normalize(name, NFKC) ELSE name END, '\s+', '', 'g'));
END;
COMMENT ON FUNCTION goalpost.folded_name(text)
	IS 'a name without blanks, in half-width forms and lower case, to be compared';

-- The name beside a code is a second witness, by which a shifted column is
-- noticed: that of another indicator of the plan is a fault, and one that none
-- has is told.
CREATE OR REPLACE FUNCTION goalpost.check_names()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM pg_temp.incoming AS s
		WHERE s.code IS NOT NULL AND s.name IS NOT NULL)
	THEN
		RETURN;
	END IF;
	CREATE TEMPORARY TABLE misnamed ON COMMIT DROP AS
		SELECT n.record, n.key, n.name, i.name AS own_name,
			EXISTS (SELECT FROM goalpost.indicator AS o
				WHERE o.plan_id = i.plan_id AND o.code <> i.code
					AND goalpost.folded_name(o.name)
						= goalpost.folded_name(n.name)) AS is_other
		FROM (
			SELECT min(s.record) AS record, s.name, goalpost.name_key(
				s.plan_code, s.code, s.name, s.place, s.breakdown) AS key
			FROM pg_temp.incoming AS s
			WHERE s.code IS NOT NULL AND s.name IS NOT NULL
				AND s.progress_text IS NOT NULL
			GROUP BY s.name, 3
		) AS n
		JOIN meant AS m USING (key)
		JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
		WHERE m.fault IS NULL AND n.name <> i.name
			AND goalpost.folded_name(n.name) <> goalpost.folded_name(i.name);
	INSERT INTO pg_temp.incoming_fault (record, field, code, detail)
		SELECT s.record, 'indicator', 'name-mismatch', x.own_name
		FROM misnamed AS x
		JOIN pg_temp.incoming AS s ON s.name = x.name
			AND goalpost.name_key(s.plan_code, s.code, s.name, s.place,
				s.breakdown) = x.key
		WHERE x.is_other AND s.progress_text IS NOT NULL;
	INSERT INTO pg_temp.incoming_warning (record, field, code, detail)
		SELECT x.record, 'indicator', 'name', x.own_name
		FROM misnamed AS x WHERE NOT x.is_other;
END
$$;
COMMENT ON FUNCTION goalpost.check_names()
	IS 'finds codes with the name of another indicator';

CREATE OR REPLACE FUNCTION goalpost.is_leap(factor double precision)
	RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT factor > 1000 OR factor < 0.001 AND factor > 0;
END;
COMMENT ON FUNCTION goalpost.is_leap(double precision)
	IS 'whether two figures differ by more than a factor of a thousand';

-- A figure that is more than a thousand times the one before, or its target, or
-- less than a thousandth of it, may be in another unit than its sender meant.
-- The first figure may be small, and a 0 is no scale.
CREATE OR REPLACE FUNCTION goalpost.warn_of_leaps()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	INSERT INTO pg_temp.incoming_warning (record, field, code, detail,
			target_text, progress_text)
		WITH before AS MATERIALIZED (	-- the file
			SELECT n.indicator_id, r.progress_text, CASE
				WHEN @extschema@.comparable(g.target, r.progress)
				THEN abs(@extschema@.actual_value(g.target, r.progress))
			END AS size
			FROM (
				SELECT j.plan_id, j.indicator_id, min(j.as_of) AS as_of
				FROM judged AS j
				WHERE j.outcome IN ('new', 'revised')
				GROUP BY j.plan_id, j.indicator_id
			) AS n
			JOIN (SELECT DISTINCT ON (g.indicator_id) g.indicator_id, g.target
				FROM goal AS g ORDER BY g.indicator_id) AS g USING (indicator_id)
			CROSS JOIN LATERAL (
				SELECT x.progress_text, x.progress
				FROM goalpost.report AS x
				WHERE x.plan_id = n.plan_id
					AND x.indicator_id = n.indicator_id
					AND x.as_of < n.as_of AND x.replaced_at IS NULL
				ORDER BY x.as_of DESC
				LIMIT 1
			) AS r
		), sized AS (
			SELECT j.record, j.indicator_id, j.as_of,
				abs(@extschema@.actual_value(j.target,
					j.progress_text::@extschema@.progress)) AS size,
				abs(@extschema@.target_value(j.target)) AS target_size
			FROM judged AS j
			WHERE j.outcome IN ('new', 'revised')
				AND NOT @extschema@.is_change(j.target)
				AND @extschema@.comparator(j.target) <> 'done'
		), scale AS (
			SELECT z.record, z.indicator_id, z.size, z.target_size,
				lag(z.size) OVER w AS size_before,
				lag(z.record) OVER w AS record_before
			FROM sized AS z
			WINDOW w AS (PARTITION BY z.indicator_id ORDER BY z.as_of)
		)
		SELECT l.record, 'value', 'leap',
			CASE WHEN f.factor > 1 THEN '' ELSE '/' END
				|| round(greatest(f.factor, 1 / f.factor)::numeric),
			CASE WHEN NOT l.is_leap THEN j.target::text END,
			CASE WHEN l.is_leap
				THEN coalesce(p.progress_text, l.text_before) END
		FROM (
			SELECT s.record, s.record_before, b.progress_text AS text_before,
				coalesce(s.size_before, b.size) AS former,
				s.size / nullif(coalesce(s.size_before, b.size), 0) AS step,
				s.size / nullif(s.target_size, 0) AS share,
				coalesce(goalpost.is_leap(s.size
					/ nullif(coalesce(s.size_before, b.size), 0)), false)
					AS is_leap
			FROM scale AS s
			LEFT JOIN before AS b
				ON s.record_before IS NULL AND b.indicator_id = s.indicator_id
		) AS l
		CROSS JOIN LATERAL (
			SELECT CASE WHEN l.is_leap THEN l.step ELSE l.share END
		) AS f (factor)
		JOIN judged AS j ON j.record = l.record
		LEFT JOIN judged AS p ON p.record = l.record_before
		WHERE l.is_leap OR l.share > 1000
			OR l.former IS NULL AND goalpost.is_leap(l.share);
END
$$;
COMMENT ON FUNCTION goalpost.warn_of_leaps()
	IS 'finds figures a thousand times as large or small as the one before, or as their target';

-- Shares of which one is 1 or more, as 0.87 and 1.02, are no fault, for such
-- percentages may be; but none of them comes near its target.
CREATE OR REPLACE FUNCTION goalpost.warn_of_shares()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	INSERT INTO pg_temp.incoming_warning (record, field, code, target_text,
			progress_text)
		SELECT j.record, 'value', 'percent-scale', j.target::text,
			j.progress_text
		FROM judged AS j
		WHERE j.record = (
			SELECT min(s.record)
			FROM (
				SELECT x.record, x.percent, CASE
					WHEN @extschema@.unit(x.target) = '%'
					THEN greatest(abs(@extschema@.lower_bound(x.target)),
						abs(@extschema@.upper_bound(x.target)))
				END AS size
				FROM judged AS x
				WHERE x.percent IS NOT NULL
					AND x.outcome IN ('new', 'revised')
			) AS s
			HAVING max(s.percent) <= 1.5
				AND bool_and(coalesce(s.percent * 25 < s.size, false)));
END
$$;
COMMENT ON FUNCTION goalpost.warn_of_shares()
	IS 'finds figures in percent that are all about a hundredth of their targets';
