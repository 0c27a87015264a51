-- Which indicator a record of reports means, and what does not add up

-- By its code, else by its name; where none is named, at the whole of the plan
-- and the total.
CREATE OR REPLACE FUNCTION goalpost.find_meant()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	CREATE TEMPORARY TABLE meant ON COMMIT DROP AS
		SELECT n.record, n.plan_code, n.code, n.name, n.place, n.breakdown,
			count(n.indicator_id) AS matches,
			min(n.indicator_id) AS indicator_id, min(n.plan_id) AS plan_id,
			min(n.plan_id) = max(n.plan_id) AS in_one_plan,
			CASE WHEN n.code IS NULL THEN 'indicator' ELSE 'code' END AS field,
			CASE
				WHEN count(n.indicator_id) = 0 THEN 'reference'
				WHEN count(n.indicator_id) > 1 THEN 'ambiguous'
			END AS fault
		FROM (
			SELECT k.record, k.plan_code, k.code, k.name, k.place, k.breakdown,
				k.indicator_id, k.plan_id,
				-- A retired one counts only where there is no other.
				rank() OVER (PARTITION BY k.record
					ORDER BY k.retired_at IS NOT NULL) AS rank
			FROM (
				SELECT s.record, s.plan_code, s.code, s.name, s.place,
					coalesce(s.breakdown, '') AS breakdown,
					i.indicator_id, i.plan_id, i.retired_at
				FROM pg_temp.incoming AS s
				LEFT JOIN goalpost.place AS l ON l.code = s.place
				LEFT JOIN (goalpost.indicator AS i
					JOIN goalpost.plan AS p USING (plan_id))
					ON i.code = s.code
					AND coalesce(i.place_id, 0) = coalesce(l.place_id, 0)
					AND i.breakdown = coalesce(s.breakdown, '')
					AND (s.place IS NULL OR l.place_id IS NOT NULL)
					AND (s.plan_code IS NULL OR p.code = s.plan_code)
				WHERE s.progress_text IS NOT NULL AND s.code IS NOT NULL
				UNION ALL
				SELECT s.record, s.plan_code, s.code, s.name, s.place,
					coalesce(s.breakdown, '') AS breakdown,
					i.indicator_id, i.plan_id, i.retired_at
				FROM pg_temp.incoming AS s
				LEFT JOIN goalpost.place AS l ON l.code = s.place
				LEFT JOIN (goalpost.indicator AS i
					JOIN goalpost.plan AS p USING (plan_id))
					ON i.name = s.name
					AND coalesce(i.place_id, 0) = coalesce(l.place_id, 0)
					AND i.breakdown = coalesce(s.breakdown, '')
					AND (s.place IS NULL OR l.place_id IS NOT NULL)
					AND (s.plan_code IS NULL OR p.code = s.plan_code)
				WHERE s.progress_text IS NOT NULL AND s.code IS NULL
			) AS k
		) AS n
		WHERE n.rank = 1
		GROUP BY n.record, n.plan_code, n.code, n.name, n.place, n.breakdown;
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
		SELECT x.record,
			CASE x.why
				WHEN 'no plan' THEN 'plan'
				WHEN 'no place' THEN 'place'
				ELSE x.field
			END,
			x.fault, x.why
		FROM (
			SELECT m.record, m.field, m.fault,
				CASE
					WHEN m.fault = 'ambiguous' AND m.in_one_plan THEN (
						SELECT goalpost.choice(array_agg(i.code ORDER BY i.code))
						FROM goalpost.indicator AS i
						LEFT JOIN goalpost.place AS l USING (place_id)
						WHERE i.plan_id = m.plan_id AND i.name = m.name
							AND i.breakdown = m.breakdown
							AND l.code IS NOT DISTINCT FROM m.place
							AND i.retired_at IS NULL)
					WHEN m.fault = 'ambiguous' THEN NULL
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
		) AS x;
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
			SELECT j.record, 'value', 'percent-unclear', j.target_text,
				j.progress_text
			FROM judged AS j
			CROSS JOIN LATERAL (
				SELECT j.target_text::@extschema@.target) AS t (target)
			WHERE j.percent IS NOT NULL AND j.fault IS NULL
				AND (@extschema@.comparator(t.target) = 'done'
					OR @extschema@.unit(t.target) = '%'
					AND greatest(abs(@extschema@.lower_bound(t.target)),
						abs(@extschema@.upper_bound(t.target))) > 1);
	END IF;
END
$$;
COMMENT ON FUNCTION goalpost.check_percentages()
	IS 'finds figures in percent that may be shares';

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
