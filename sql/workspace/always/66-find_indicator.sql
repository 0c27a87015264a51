-- The indicator that somebody names by hand

CREATE OR REPLACE FUNCTION goalpost.choice(codes text[])
	RETURNS text
	LANGUAGE sql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $$
	SELECT string_agg('"' || c.code || '"', ' or ' ORDER BY c.n)
			|| CASE WHEN cardinality(codes) > 5 THEN ' or others' ELSE '' END
	FROM unnest(codes) WITH ORDINALITY AS c (code, n)
	WHERE c.n <= 5
$$;
COMMENT ON FUNCTION goalpost.choice(text[])
	IS 'the first five of several codes, to choose from';

CREATE OR REPLACE FUNCTION goalpost.choice(codes text[], sections text[])
	RETURNS text
	LANGUAGE sql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $$
	SELECT string_agg('"' || c.code || '"' || coalesce(' (' || c.section || ')', ''),
			' or ' ORDER BY c.n)
			|| CASE WHEN cardinality(codes) > 5 THEN ' or others' ELSE '' END
	FROM unnest(codes, sections) WITH ORDINALITY AS c (code, section, n)
	WHERE c.n <= 5
$$;
COMMENT ON FUNCTION goalpost.choice(text[], text[])
	IS 'the first five of several codes with their sections, to choose from';

CREATE OR REPLACE FUNCTION goalpost.find_indicator(indicator text,
		plan text DEFAULT NULL, place text DEFAULT NULL,
		breakdown text DEFAULT NULL, OUT plan_id bigint,
		OUT indicator_id bigint)
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	matches bigint;
	codes text[];
	plans text[];
BEGIN
	IF plan IS NOT NULL AND NOT EXISTS (
		SELECT FROM goalpost.plan AS p WHERE p.code = plan)
	THEN
		RAISE EXCEPTION 'there is no plan "%"', plan
			USING ERRCODE = 'no_data_found';
	END IF;
	IF place IS NOT NULL AND NOT EXISTS (
		SELECT FROM goalpost.place AS l WHERE l.code = place)
	THEN
		RAISE EXCEPTION 'there is no place "%"', place
			USING ERRCODE = 'no_data_found';
	END IF;
	-- A code goes before a name.
	SELECT count(*), min(n.plan_id), min(n.indicator_id),
			array_agg(DISTINCT n.code), array_agg(DISTINCT n.plan_code)
		INTO matches, find_indicator.plan_id, find_indicator.indicator_id,
			codes, plans
		FROM (
			SELECT i.plan_id, i.indicator_id, i.code, p.code AS plan_code,
				rank() OVER (ORDER BY i.code = indicator DESC) AS rank
			FROM goalpost.indicator AS i
			JOIN goalpost.plan AS p USING (plan_id)
			LEFT JOIN goalpost.place AS l USING (place_id)
			WHERE (i.code = indicator OR i.name = indicator)
				AND (plan IS NULL OR p.code = plan)
				AND coalesce(l.code, '') = coalesce(place, '')
				AND i.breakdown = coalesce(find_indicator.breakdown, '')
		) AS n
		WHERE n.rank = 1;
	IF matches = 0 THEN
		RAISE EXCEPTION 'there is no indicator "%"%', indicator,
				coalesce(' at "' || place || '"', '')
				|| coalesce(' of "' || nullif(breakdown, '') || '"', '')
			USING ERRCODE = 'no_data_found',
				HINT = 'Write its code or its name, and its place and breakdown where it has them.';
	ELSIF matches > 1 THEN
		RAISE EXCEPTION 'several indicators are "%"', indicator
			USING ERRCODE = 'too_many_rows', HINT = CASE
				WHEN cardinality(plans) > 1
					THEN format('Name the plan: %s.', goalpost.choice(plans))
				-- Of one plan, place and breakdown only names can be the same.
				ELSE format('Write its code: %s.', goalpost.choice(codes))
			END;
	END IF;
END
$$;
COMMENT ON FUNCTION goalpost.find_indicator(text, text, text, text)
	IS 'the indicator with that code or name; an error where there is none, or several';
