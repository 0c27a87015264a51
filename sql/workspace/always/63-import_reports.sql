-- An import of reports: one set-based step

-- Those of a closed day stay as they are, unless a reason is given.  What the
-- figures do not have is not looked for.
CREATE OR REPLACE FUNCTION goalpost.reject_reports(reason text,
		has_shares boolean, has_periods boolean, has_unread boolean)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	has record;
BEGIN
	SELECT count(j.fault) > 0 AS faults,
			coalesce(bool_or(j.aggregation = 'sum'), false) AS sums,
			coalesce(bool_or(j.closed AND j.outcome <> 'unchanged'), false)
				AND reject_reports.reason IS NULL AS closed
		INTO has
		FROM judged AS j;
	IF has.faults THEN
		INSERT INTO pg_temp.incoming_fault (record, field, code, detail,
				target_text, progress_text)
			SELECT j.record,
				CASE WHEN j.fault = 'before-period' THEN 'as_of'
					WHEN j.fault <> 'retired' THEN 'value'
					WHEN s.code IS NULL THEN 'indicator' ELSE 'code' END,
				j.fault, CASE j.fault WHEN 'sum' THEN j.no_sum END,
				CASE WHEN j.fault IN ('direction', 'mismatch', 'unit-missing',
					'before-period') THEN j.target::text END,
				j.progress_text
			FROM judged AS j
			JOIN pg_temp.incoming AS s USING (record)
			WHERE j.fault IS NOT NULL;
	END IF;
	IF has.closed THEN
		INSERT INTO pg_temp.incoming_fault (record, field, code, detail)
			SELECT j.record, 'as_of', 'closed', j.closed_through
			FROM judged AS j
			WHERE j.closed AND j.outcome <> 'unchanged';
	END IF;
	IF has_shares OR EXISTS (SELECT FROM pg_temp.incoming_reject) THEN
		PERFORM goalpost.check_percentages();
	END IF;
	IF has_periods THEN
		PERFORM goalpost.check_overlaps();
	END IF;
	IF has_unread THEN
		PERFORM goalpost.check_repetitions();
	END IF;
	PERFORM goalpost.reject_faults();
	IF has.sums THEN
		PERFORM goalpost.check_sums();
	END IF;
	IF EXISTS (SELECT FROM pg_temp.incoming_reject) THEN
		DELETE FROM judged AS j
			USING pg_temp.incoming_reject AS r
			WHERE r.record = j.record;
	END IF;
	PERFORM goalpost.supersede_reports();
END
$$;
COMMENT ON FUNCTION goalpost.reject_reports(text, boolean, boolean, boolean)
	IS 'rejects the figures of an import that do not fit, and finds those that others supersede';

-- Of several records for one indicator and day the last one counts.  Asked
-- first, with one number for both, since numbers sort fastest: a date is within
-- 4,000,000 days.
CREATE OR REPLACE FUNCTION goalpost.supersede_reports()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	IF (SELECT count(*) = count(DISTINCT x.indicator_id * 4000000
			+ (x.as_of - date '2000-01-01'))
		FROM judged AS x)
	THEN
		RETURN;
	END IF;
	UPDATE judged AS j
		SET outcome = 'superseded'
		FROM (
			SELECT x.indicator_id, x.as_of, max(x.record) AS last
			FROM judged AS x
			GROUP BY x.indicator_id, x.as_of
			HAVING count(*) > 1
		) AS d
		WHERE j.indicator_id = d.indicator_id AND j.as_of = d.as_of
			AND j.record < d.last;
END
$$;
COMMENT ON FUNCTION goalpost.supersede_reports()
	IS 'finds the figures of an import that later ones of the same day supersede';

-- From here to the end of the transaction nobody moves the targets of what is
-- about to be written.  Who did since they were read is named.
CREATE OR REPLACE FUNCTION goalpost.lock_goals()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	moved text;
BEGIN
	PERFORM goalpost.lock_indicators(array_agg(n.plan_id),
			array_agg(n.indicator_id))
		FROM (SELECT DISTINCT j.plan_id, j.indicator_id
			FROM judged AS j
			WHERE j.outcome IN ('new', 'revised')) AS n;
	SELECT i.code INTO moved
		FROM goal AS g
		JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
		WHERE i.xmin <> g.version
		LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION 'indicator % was changed at the same time', moved
			USING ERRCODE = 'serialization_failure',
				HINT = 'Load the file again.';
	END IF;
END
$$;
COMMENT ON FUNCTION goalpost.lock_goals()
	IS 'locks the indicators that are about to get figures';

CREATE OR REPLACE FUNCTION goalpost.write_reports(batch bigint, reason text,
		moment timestamptz, has_gaps boolean)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	who CONSTANT text := goalpost.invoker();
	has record;
BEGIN
	SELECT count(*) FILTER (WHERE j.outcome = 'revised') > 0 AS revised,
			count(*) FILTER (WHERE j.outcome IN ('new', 'revised')) > 0
				AS changed,
			count(*) FILTER (WHERE j.outcome NOT IN ('new', 'revised'))
				> 0 AS others
		INTO has
		FROM judged AS j;
	IF has.revised THEN
		UPDATE goalpost.report AS r
			SET replaced_at = greatest(moment, r.reported_at),
				replaced_by = who,
				replaced_by_batch_id = batch
			FROM judged AS j
			WHERE j.outcome = 'revised' AND r.plan_id = j.plan_id
				AND r.indicator_id = j.indicator_id AND r.as_of = j.as_of
				AND r.report_id = j.standing_id;
	END IF;
	IF has.changed THEN
		INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text,
				figure_status, note, reason, after_closing, batch_id, line,
				record, replaces_id, reading, reported_at, reported_by)
			SELECT j.plan_id, j.indicator_id, j.as_of, j.progress_text,
				j.figure_status, j.note,
				CASE WHEN j.closed OR j.outcome = 'revised'
					THEN write_reports.reason END,
				j.closed::integer, batch, j.line, j.record, j.standing_id,
				j.reading, moment, who
			FROM judged AS j
			WHERE j.outcome IN ('new', 'revised')
			ORDER BY j.indicator_id, j.as_of;
	END IF;
	IF has.others THEN
		INSERT INTO goalpost.stored_outcome (batch_id, record, line, outcome,
				plan_id, indicator_id, report_id, reading)
			SELECT batch, j.record, j.line, j.outcome, j.plan_id, j.indicator_id,
				CASE j.outcome WHEN 'unchanged' THEN j.standing_id END, j.reading
			FROM judged AS j
			WHERE j.outcome = 'superseded'
				OR j.outcome = 'unchanged' AND j.reading IS NOT NULL;
		INSERT INTO goalpost.unchanged_outcome (batch_id, plan_id, indicator_id,
				records, lines, report_ids)
			SELECT batch, j.plan_id, j.indicator_id, array_agg(j.record),
				array_agg(j.line), array_agg(j.standing_id)
			FROM judged AS j
			WHERE j.outcome = 'unchanged' AND j.reading IS NULL
			GROUP BY j.plan_id, j.indicator_id;
	END IF;
	IF has_gaps THEN
		INSERT INTO goalpost.stored_outcome (batch_id, record, line, outcome)
			SELECT batch, s.record, s.line, 'not_reported'
			FROM pg_temp.incoming AS s
			WHERE s.progress_text IS NULL;
	END IF;
END
$$;
COMMENT ON FUNCTION goalpost.write_reports(bigint, text, timestamptz, boolean)
	IS 'writes the figures of an import';

CREATE OR REPLACE FUNCTION goalpost.import_reports(batch bigint,
		records bigint, reason text)
	RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	SET work_mem = '64MB'
	SET default_statistics_target = 10
AS $$
DECLARE
	has record;
	whole text[];
BEGIN
	PERFORM goalpost.check_import(batch, 'reports');
	PERFORM goalpost.settle_totals();
	ANALYZE pg_temp.incoming (plan_code, code, name, place, breakdown);
	SELECT * INTO has FROM goalpost.find_names();
	whole := goalpost.words_for_whole();
	IF whole IS NOT NULL THEN
		UPDATE pg_temp.incoming AS s SET place = NULL WHERE s.place = ANY (whole);
		PERFORM goalpost.find_names();
	END IF;
	PERFORM goalpost.find_meant();
	PERFORM goalpost.lock_plans(ARRAY(
		SELECT DISTINCT p.code
		FROM meant AS m
		JOIN goalpost.plan AS p USING (plan_id)));
	IF has.both_names THEN
		PERFORM goalpost.check_names();
	END IF;
	PERFORM goalpost.find_goals(has.first_day, has.last_day);
	PERFORM goalpost.begin_judging();
	PERFORM goalpost.judge_repeated();
	IF has.figures > (SELECT count(*) FROM judged) THEN
		PERFORM goalpost.judge_reports();
	END IF;
	PERFORM goalpost.reject_reports(reason, has.shares, has.periods,
		has.unread);
	PERFORM goalpost.warn_of_leaps();
	IF has.shares OR EXISTS (SELECT FROM pg_temp.incoming_reject) THEN
		PERFORM goalpost.warn_of_shares();
	END IF;
	PERFORM goalpost.lock_goals();
	PERFORM goalpost.write_reports(batch, reason, clock_timestamp(), has.gaps);
	IF has.printed THEN
		PERFORM goalpost.compare_printed();
	END IF;
	PERFORM goalpost.finish_import(batch, records);
END
$$;
COMMENT ON FUNCTION goalpost.import_reports(bigint, bigint, text)
	IS 'decides on all records of reports, in the transaction of the loader';
