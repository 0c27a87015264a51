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

-- A 0 is no scale.
CREATE OR REPLACE FUNCTION goalpost.is_leap(size double precision,
		former double precision)
	RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT former > 0 AND (size > 1000 * former
		OR size > 0 AND 1000 * size < former);
END;
COMMENT ON FUNCTION goalpost.is_leap(double precision, double precision)
	IS 'whether two figures differ by more than a factor of a thousand';

-- A figure that is more than a thousand times the one before, or its target, or
-- less than a thousandth of it, may be in another unit than its sender meant.
-- Only the first figure may be small for its target.
CREATE OR REPLACE FUNCTION goalpost.warn_of_leaps()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	INSERT INTO pg_temp.incoming_warning (record, field, code, detail,
			target_text, progress_text)
		WITH scale AS (
			SELECT j.record, j.plan_id, j.indicator_id, j.as_of, j.target,
				j.size, j.share, row_number() OVER w AS number,
				lag(j.size) OVER w AS size_before,
				lag(j.progress_text) OVER w AS text_before
			FROM judged AS j
			WHERE j.outcome IN ('new', 'revised') AND j.size IS NOT NULL
			WINDOW w AS (PARTITION BY j.indicator_id ORDER BY j.as_of)
		)
		SELECT s.record, 'value', 'leap',
			CASE WHEN f.factor > 1 THEN '' ELSE '/' END
				|| round(greatest(f.factor, 1 / f.factor)::numeric),
			CASE WHEN NOT n.is_step THEN s.target::text END,
			CASE WHEN n.is_step THEN coalesce(s.text_before, b.progress_text) END
		FROM scale AS s
		LEFT JOIN LATERAL (	-- the figure that stands before those of the file
			SELECT r.progress_text,
				abs(@extschema@.actual_value(s.target, r.progress)) AS size
			FROM goalpost.report AS r
			WHERE s.number = 1 AND r.plan_id = s.plan_id
				AND r.indicator_id = s.indicator_id
				AND r.as_of < s.as_of AND r.replaced_at IS NULL
			ORDER BY r.as_of DESC
			LIMIT 1
		) AS b ON true
		CROSS JOIN LATERAL (
			SELECT coalesce(s.size_before, b.size)
		) AS m (former)
		CROSS JOIN LATERAL (
			SELECT coalesce(goalpost.is_leap(s.size, m.former), false)
		) AS n (is_step)
		CROSS JOIN LATERAL (
			SELECT CASE WHEN n.is_step THEN s.size / m.former ELSE s.share END
		) AS f (factor)
		WHERE n.is_step OR s.share > 1000
			OR m.former IS NULL AND goalpost.is_leap(s.share, 1);
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
