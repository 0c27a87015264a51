-- What stored outcomes refer to, and what must stay while something refers to it

-- An import has just read the figures that it confirms, under the lock of their
-- plan, for which whoever deletes one waits; and only an import has read no
-- record yet.
CREATE OR REPLACE FUNCTION goalpost.check_outcomes()
	RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	batches bigint[];
	missing record;
BEGIN
	SELECT array_agg(b.batch_id) INTO batches
		FROM (SELECT DISTINCT c.batch_id FROM changed AS c) AS b;
	PERFORM goalpost.lock_batches(batches);
	SELECT k.plan_id, k.indicator_id INTO missing
		FROM (SELECT DISTINCT c.plan_id, c.indicator_id FROM changed AS c
			WHERE c.indicator_id IS NOT NULL) AS k
		WHERE NOT EXISTS (SELECT FROM goalpost.indicator AS i
			WHERE i.plan_id = k.plan_id AND i.indicator_id = k.indicator_id)
		LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION 'there is no indicator (%, %)', missing.plan_id,
				missing.indicator_id
			USING ERRCODE = 'foreign_key_violation';
	END IF;
	IF NOT EXISTS (SELECT FROM goalpost.batch AS b
		WHERE b.batch_id = ANY (batches) AND b.read_count > 0)
	THEN
		RETURN NULL;
	END IF;
	IF tg_table_name = 'unchanged_outcome' THEN
		SELECT c.plan_id, c.indicator_id, n.report_id INTO missing
			FROM changed AS c
			CROSS JOIN LATERAL unnest(c.report_ids) AS n (report_id)
			WHERE NOT EXISTS (SELECT FROM goalpost.report AS r
				WHERE r.plan_id = c.plan_id
					AND r.indicator_id = c.indicator_id
					AND r.report_id = n.report_id)
			LIMIT 1;
	ELSE
		SELECT c.plan_id, c.indicator_id, c.report_id INTO missing
			FROM changed AS c
			WHERE c.report_id IS NOT NULL
				AND NOT EXISTS (SELECT FROM goalpost.report AS r
					WHERE r.plan_id = c.plan_id
						AND r.indicator_id = c.indicator_id
						AND r.report_id = c.report_id)
			LIMIT 1;
	END IF;
	IF FOUND THEN
		RAISE EXCEPTION 'there is no report (%, %, %)', missing.plan_id,
				missing.indicator_id, missing.report_id
			USING ERRCODE = 'foreign_key_violation';
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.check_outcomes()
	IS 'refuses outcomes of what does not exist';

DO $$
DECLARE
	checked text;
BEGIN
	FOREACH checked IN ARRAY ARRAY['stored_outcome', 'unchanged_outcome'] LOOP
		EXECUTE format('CREATE OR REPLACE TRIGGER check_outcomes_inserted '
			'AFTER INSERT ON goalpost.%I REFERENCING NEW TABLE AS changed '
			'FOR EACH STATEMENT EXECUTE FUNCTION goalpost.check_outcomes()',
			checked);
		EXECUTE format('CREATE OR REPLACE TRIGGER check_outcomes_updated '
			'AFTER UPDATE ON goalpost.%I REFERENCING NEW TABLE AS changed '
			'FOR EACH STATEMENT EXECUTE FUNCTION goalpost.check_outcomes()',
			checked);
	END LOOP;
END
$$;

CREATE OR REPLACE FUNCTION goalpost.keep_indicators()
	RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	kept record;
BEGIN
	SELECT d.plan_id, d.indicator_id, d.code INTO kept
		FROM deleted AS d
		WHERE NOT EXISTS (SELECT FROM goalpost.indicator AS i
				WHERE i.plan_id = d.plan_id
					AND i.indicator_id = d.indicator_id)
			AND (EXISTS (SELECT FROM goalpost.report AS r
					WHERE r.plan_id = d.plan_id
						AND r.indicator_id = d.indicator_id)
				OR EXISTS (SELECT FROM goalpost.stored_outcome AS o
					WHERE o.plan_id = d.plan_id
						AND o.indicator_id = d.indicator_id)
				OR EXISTS (SELECT FROM goalpost.unchanged_outcome AS u
					WHERE u.plan_id = d.plan_id
						AND u.indicator_id = d.indicator_id))
		LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION 'indicator % has figures or came with an import',
				kept.code
			USING ERRCODE = 'foreign_key_violation',
				HINT = 'Retire it.';
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.keep_indicators()
	IS 'refuses to delete an indicator that reports or outcomes refer to';

CREATE OR REPLACE TRIGGER keep_indicators_deleted
	AFTER DELETE ON goalpost.indicator
	REFERENCING OLD TABLE AS deleted
	FOR EACH STATEMENT EXECUTE FUNCTION goalpost.keep_indicators();
CREATE OR REPLACE TRIGGER keep_indicators_updated
	AFTER UPDATE ON goalpost.indicator
	REFERENCING OLD TABLE AS deleted
	FOR EACH STATEMENT EXECUTE FUNCTION goalpost.keep_indicators();

-- A figure that was loaded is the outcome of its record.
CREATE OR REPLACE FUNCTION goalpost.keep_reports()
	RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	kept record;
BEGIN
	PERFORM goalpost.lock_plans(array_agg(p.code))
		FROM goalpost.plan AS p
		WHERE p.plan_id IN (SELECT d.plan_id FROM deleted AS d);
	SELECT d.report_id INTO kept
		FROM deleted AS d
		WHERE d.record IS NOT NULL
			OR EXISTS (SELECT FROM goalpost.stored_outcome AS o
				WHERE o.plan_id = d.plan_id
					AND o.indicator_id = d.indicator_id
					AND o.report_id = d.report_id)
			OR EXISTS (SELECT FROM goalpost.unchanged_outcome AS u
				WHERE u.plan_id = d.plan_id
					AND u.indicator_id = d.indicator_id
					AND d.report_id = ANY (u.report_ids))
		LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION 'report % came with an import, or was confirmed by one',
				kept.report_id
			USING ERRCODE = 'foreign_key_violation',
				HINT = 'Take it back with retract_figure().';
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.keep_reports()
	IS 'refuses to delete a figure that is the outcome of a record';

CREATE OR REPLACE TRIGGER keep_reports
	AFTER DELETE ON goalpost.report
	REFERENCING OLD TABLE AS deleted
	FOR EACH STATEMENT EXECUTE FUNCTION goalpost.keep_reports();

-- A batch takes the outcomes of its records with it, but no figure.
CREATE OR REPLACE FUNCTION goalpost.keep_batches()
	RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	kept bigint;
BEGIN
	SELECT d.batch_id INTO kept
		FROM deleted AS d
		WHERE EXISTS (SELECT FROM goalpost.report AS r
				WHERE r.batch_id = d.batch_id)
			OR EXISTS (SELECT FROM goalpost.report AS r
				WHERE r.replaced_by_batch_id = d.batch_id)
		LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION 'batch % has figures', kept
			USING ERRCODE = 'foreign_key_violation',
				HINT = 'Take it back with "goalpost undo".';
	END IF;
	DELETE FROM goalpost.stored_outcome AS o
		USING deleted AS d
		WHERE o.batch_id = d.batch_id;
	DELETE FROM goalpost.unchanged_outcome AS u
		USING deleted AS d
		WHERE u.batch_id = d.batch_id;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.keep_batches()
	IS 'refuses to delete a batch that has figures, and deletes the outcomes of others';

CREATE OR REPLACE TRIGGER keep_batches
	AFTER DELETE ON goalpost.batch
	REFERENCING OLD TABLE AS deleted
	FOR EACH STATEMENT EXECUTE FUNCTION goalpost.keep_batches();
