-- What a report sheet prints of its plan, compared with what is stored

-- The last digit printed may have been rounded or cut.  A number without a %
-- may be a share, as spreadsheets save it.
CREATE OR REPLACE FUNCTION goalpost.is_printed(printed @extschema@.progress,
		completion numeric)
	RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT abs(n.number - 100 * completion) < power(10::numeric, -scale(n.number))
		OR @extschema@.unit(printed) = ''
			AND abs(n.number - completion)
				< power(10::numeric, -greatest(scale(n.number), 1))
	FROM (SELECT @extschema@.value(printed) AS number) AS n;
END;
COMMENT ON FUNCTION goalpost.is_printed(@extschema@.progress, numeric)
	IS 'whether a completion can have been printed so';

-- Sheets often have the number alone, without comparator or sign.
CREATE OR REPLACE FUNCTION goalpost.is_bound_of(bound numeric,
		target @extschema@.target)
	RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT bound IS NULL
		OR round(abs(bound), 12) IS NOT DISTINCT FROM
			round(abs(@extschema@.lower_bound(target)), 12)
		OR round(abs(bound), 12) IS NOT DISTINCT FROM
			round(abs(@extschema@.upper_bound(target)), 12);
END;
COMMENT ON FUNCTION goalpost.is_bound_of(numeric, @extschema@.target)
	IS 'whether a number is a bound of a target, signs aside; true without a number';

-- One of the unit of a printed target in that of the stored one; NULL where the
-- two do not tell the same thing.
CREATE OR REPLACE FUNCTION goalpost.printed_factor(printed @extschema@.target,
		target @extschema@.target, unit_from text)
	RETURNS numeric
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT CASE
		WHEN @extschema@.comparator(printed) = 'done'
			OR @extschema@.comparator(target) = 'done' THEN NULL
		WHEN @extschema@.unit(printed) = @extschema@.unit(target)
			OR @extschema@.unit(printed) = '' AND unit_from = 'target' THEN 1
		WHEN '' IN (@extschema@.unit(printed), @extschema@.unit(target))
			OR @extschema@.is_change(printed) OR @extschema@.is_change(target)
			THEN NULL
		ELSE goalpost.unit_factor(@extschema@.unit(printed),
			@extschema@.unit(target))
	END;
END;
COMMENT ON FUNCTION goalpost.printed_factor(@extschema@.target,
		@extschema@.target, text)
	IS 'factor from the unit of a printed target to that of the stored one; NULL where they cannot be compared';

-- After the figures were written, since those of a sum count with the others.
-- A target that differs explains a completion that does.
CREATE OR REPLACE FUNCTION goalpost.compare_printed()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	CREATE TEMPORARY TABLE printed ON COMMIT DROP AS
		SELECT j.record, j.plan_id, j.indicator_id, j.aggregation, j.as_of,
			j.target, j.progress_text::@extschema@.progress AS figure,
			s.completion::@extschema@.progress AS completion, t.words,
			coalesce(f.factor IS NOT NULL
				AND NOT (goalpost.is_bound_of(
						f.factor * @extschema@.lower_bound(t.target), j.target)
					AND goalpost.is_bound_of(
						f.factor * @extschema@.upper_bound(t.target), j.target)),
				false) AS differs
		FROM judged AS j
		JOIN pg_temp.incoming AS s USING (record)
		CROSS JOIN LATERAL (SELECT s.target_text AS words,
			s.target_text::@extschema@.target AS target) AS t
		CROSS JOIN LATERAL (SELECT goalpost.printed_factor(t.target, j.target,
			s.unit_from) AS factor) AS f
		WHERE j.target IS NOT NULL AND j.outcome <> 'superseded';
	INSERT INTO pg_temp.incoming_warning (record, field, code, target_text)
		SELECT DISTINCT ON (p.indicator_id, p.words, p.target::text) p.record,
			'target', 'target', p.target::text
		FROM printed AS p
		WHERE p.differs
		ORDER BY p.indicator_id, p.words, p.target::text, p.record;
	INSERT INTO pg_temp.incoming_warning (record, field, code, detail,
			target_text, progress_text)
		SELECT p.record, 'completion', 'completion',
			-- A sheet that divides is right in its own way.
			CASE WHEN goalpost.is_printed(p.completion,
					(@extschema@.actual_value(p.target, c.figure)
						/ nullif(@extschema@.target_value(p.target), 0))::numeric)
				THEN '/' ELSE '' END
				|| trim_scale(round(100 * o.completion, greatest(1,
					scale(@extschema@.value(p.completion))))) || ' %',
			p.target::text, c.figure::text
		FROM printed AS p
		CROSS JOIN LATERAL (SELECT CASE p.aggregation
			WHEN 'sum' THEN goalpost.running_sum(p.plan_id, p.indicator_id,
				p.target, p.as_of, 'infinity')
			ELSE p.figure END AS figure) AS c
		CROSS JOIN LATERAL (SELECT CASE
			WHEN @extschema@.comparable(p.target, c.figure)
			THEN @extschema@.completion(p.target, c.figure)::numeric
			END AS completion) AS o
		WHERE NOT p.differs AND NOT goalpost.is_printed(p.completion, o.completion);
END
$$;
COMMENT ON FUNCTION goalpost.compare_printed()
	IS 'finds targets and completions in a report sheet that are not those of the workspace';
