-- What does not add up in the figures of an import

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
