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

-- A figure that is more than a thousand times the one before, or its target, or
-- less than a thousandth of it, may be in another unit than its sender meant.
-- The first figure may be small, and a 0 is no scale.
CREATE OR REPLACE FUNCTION goalpost.warn_of_leaps()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	CREATE TEMPORARY TABLE sized ON COMMIT DROP AS
		SELECT j.record, j.plan_id, j.indicator_id, j.as_of, j.target,
			j.progress_text, abs(@extschema@.actual_value(j.target,
				j.progress_text::@extschema@.progress)) AS size,
			abs(@extschema@.target_value(j.target)) AS target_size
		FROM judged AS j
		WHERE j.outcome IN ('new', 'revised')
			AND NOT @extschema@.is_change(j.target)
			AND @extschema@.comparator(j.target) <> 'done';
	INSERT INTO pg_temp.incoming_warning (record, field, code, detail,
			target_text, progress_text)
		WITH first AS MATERIALIZED (
			SELECT DISTINCT ON (z.plan_id, z.indicator_id) z.record, z.plan_id,
				z.indicator_id, z.as_of, z.target
			FROM sized AS z
			ORDER BY z.plan_id, z.indicator_id, z.as_of
		), before AS MATERIALIZED (
			SELECT f.record, r.progress_text, CASE
				WHEN @extschema@.comparable(f.target, r.progress)
				THEN abs(@extschema@.actual_value(f.target, r.progress))
			END AS size
			FROM first AS f
			CROSS JOIN LATERAL (
				SELECT x.progress_text, x.progress
				FROM goalpost.report AS x
				WHERE x.plan_id = f.plan_id
					AND x.indicator_id = f.indicator_id
					AND x.as_of < f.as_of AND x.replaced_at IS NULL
				ORDER BY x.as_of DESC
				LIMIT 1
			) AS r
		), scale AS (
			SELECT z.record, z.size, z.target, z.target_size,
				coalesce(b.size, lag(z.size) OVER w) AS former_size,
				coalesce(b.progress_text, lag(z.progress_text) OVER w)
					AS former_text
			FROM sized AS z
			LEFT JOIN before AS b USING (record)
			WINDOW w AS (PARTITION BY z.plan_id, z.indicator_id
				ORDER BY z.as_of)
		)
		SELECT s.record, 'value', 'leap',
			CASE WHEN l.factor > 1 THEN '' ELSE '/' END
				|| round(greatest(l.factor, 1 / l.factor)::numeric),
			CASE WHEN NOT l.is_former THEN s.target::text END,
			CASE WHEN l.is_former THEN s.former_text END
		FROM scale AS s
		CROSS JOIN LATERAL (
			SELECT x.factor, x.is_former
			FROM (VALUES (s.size / nullif(s.former_size, 0), true),
				(s.size / nullif(s.target_size, 0), false))
				AS x (factor, is_former)
			WHERE x.factor > 1000 OR x.factor < 0.001 AND x.factor > 0
				AND (x.is_former OR s.former_size IS NULL)
			ORDER BY x.is_former DESC
			LIMIT 1
		) AS l;
END
$$;
COMMENT ON FUNCTION goalpost.warn_of_leaps()
	IS 'finds figures a thousand times as large or small as the one before, or as their target';
