-- What report and stored_outcome refer to: checked once for a statement
--
-- A foreign key would look up and lock what each row refers to, which took as
-- long as the rest of an import.  As with a foreign key, whoever refers to a row
-- locks it, and whoever deletes it looks afterwards for rows that refer to it.

-- The indicators have to be there, each named once.
CREATE OR REPLACE FUNCTION goalpost.lock_indicators(plans bigint[],
		indicators bigint[])
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	locked bigint;
BEGIN
	PERFORM FROM unnest(plans, indicators) AS c (plan_id, indicator_id)
		JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
		ORDER BY i.indicator_id
		FOR NO KEY UPDATE OF i;
	GET DIAGNOSTICS locked = ROW_COUNT;
	IF locked < cardinality(plans) THEN
		RAISE EXCEPTION 'there is no indicator (%)', (
				SELECT concat_ws(', ', c.plan_id, c.indicator_id)
				FROM unnest(plans, indicators) AS c (plan_id, indicator_id)
				WHERE NOT EXISTS (SELECT FROM goalpost.indicator AS i
					WHERE i.plan_id = c.plan_id
						AND i.indicator_id = c.indicator_id)
				LIMIT 1)
			USING ERRCODE = 'foreign_key_violation';
	END IF;
END
$$;
COMMENT ON FUNCTION goalpost.lock_indicators(bigint[], bigint[])
	IS 'locks indicators, and refuses those that do not exist';

CREATE OR REPLACE FUNCTION goalpost.lock_batches(batches bigint[])
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	missing bigint;
BEGIN
	PERFORM FROM goalpost.batch AS b
		WHERE b.batch_id = ANY (batches)
		ORDER BY b.batch_id
		FOR KEY SHARE;
	SELECT n.batch_id INTO missing
		FROM unnest(batches) AS n (batch_id)
		WHERE n.batch_id IS NOT NULL AND NOT EXISTS (
			SELECT FROM goalpost.batch AS b WHERE b.batch_id = n.batch_id)
		LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION 'there is no batch %', missing
			USING ERRCODE = 'foreign_key_violation';
	END IF;
END
$$;
COMMENT ON FUNCTION goalpost.lock_batches(bigint[])
	IS 'locks batches, and refuses those that do not exist';

-- The batch of a figure, and no record of it twice.  An import writes its
-- figures with one statement, and afterwards says how many records it read.
CREATE OR REPLACE FUNCTION goalpost.check_report_batches()
	RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	batches bigint[];
	doubled bigint;
	replaced boolean;
BEGIN
	SELECT array_agg(b.batch_id), bool_or(b.replaced)
		INTO batches, replaced
		FROM (SELECT c.batch_id, count(c.replaced_by_batch_id) > 0 AS replaced
			FROM changed AS c
			GROUP BY c.batch_id) AS b;
	PERFORM goalpost.lock_batches(batches);
	-- Rows of a dump
	IF replaced THEN
		PERFORM goalpost.lock_batches(array_agg(b.batch_id))
			FROM (SELECT DISTINCT c.replaced_by_batch_id
				FROM changed AS c) AS b (batch_id);
	END IF;
	-- Numbers that differ in all batches do so in each.
	IF (SELECT count(c.record) > count(DISTINCT c.record) FROM changed AS c) THEN
		SELECT c.batch_id INTO doubled
			FROM changed AS c
			GROUP BY c.batch_id
			HAVING count(c.record) > count(DISTINCT c.record)
			LIMIT 1;
	END IF;
	IF doubled IS NULL AND NOT goalpost.restoring() THEN
		SELECT b.batch_id INTO doubled
			FROM goalpost.batch AS b
			WHERE b.batch_id = ANY (batches) AND b.read_count > 0
				AND EXISTS (SELECT FROM changed AS c
					WHERE c.batch_id = b.batch_id AND c.record IS NOT NULL)
			LIMIT 1;
	END IF;
	IF doubled IS NOT NULL THEN
		RAISE EXCEPTION 'a record of batch % has an outcome already', doubled
			USING ERRCODE = 'unique_violation';
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.check_report_batches()
	IS 'refuses figures of a batch that does not exist, and a second outcome of a record';

CREATE OR REPLACE TRIGGER check_batches_inserted
	AFTER INSERT ON goalpost.report
	REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION goalpost.check_report_batches();

-- By hand; nothing here moves a figure to another batch.
CREATE OR REPLACE FUNCTION goalpost.check_report_batch()
	RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	PERFORM goalpost.lock_batches(ARRAY[NEW.batch_id]);
	IF EXISTS (SELECT FROM goalpost.report AS r
		WHERE r.batch_id = NEW.batch_id AND r.record = NEW.record
			AND r.report_id <> NEW.report_id)
	THEN
		RAISE EXCEPTION 'record % of batch % has an outcome already',
				NEW.record, NEW.batch_id
			USING ERRCODE = 'unique_violation';
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.check_report_batch()
	IS 'checks the batch and the record that a figure is moved to';

CREATE OR REPLACE TRIGGER check_batch_updated
	AFTER UPDATE OF batch_id, record ON goalpost.report
	FOR EACH ROW EXECUTE FUNCTION goalpost.check_report_batch();

-- A figure that is replaced, in the import or by hand, names the batch.
CREATE OR REPLACE FUNCTION goalpost.check_replacing_batches()
	RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	PERFORM goalpost.lock_batches(array_agg(b.batch_id))
		FROM (SELECT DISTINCT c.replaced_by_batch_id
			FROM changed AS c
			WHERE c.replaced_by_batch_id IS NOT NULL) AS b (batch_id);
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.check_replacing_batches()
	IS 'refuses figures that were replaced by a batch that does not exist';

CREATE OR REPLACE TRIGGER check_replacing_batches
	AFTER UPDATE ON goalpost.report
	REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION goalpost.check_replacing_batches();
