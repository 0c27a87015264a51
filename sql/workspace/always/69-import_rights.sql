-- An import runs with the rights of the owner, for whoever called it
--
-- Its temporary tables are in the caller's schema pg_temp, where he can put
-- others: views that show what the owner sees, tables with triggers that run
-- as the owner.  So begin_import makes them, they belong to the owner, and
-- what decides looks whose they are.

-- Let the caller fill and read tables that were just made for him.
CREATE OR REPLACE FUNCTION goalpost.lend(VARIADIC tables text[])
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	lent text;
BEGIN
	FOREACH lent IN ARRAY tables LOOP
		EXECUTE format('GRANT SELECT, INSERT ON pg_temp.%I TO %I', lent,
			goalpost.invoker());
	END LOOP;
END
$$;
COMMENT ON FUNCTION goalpost.lend(text[])
	IS 'lets the caller fill and read temporary tables of the owner';

CREATE OR REPLACE FUNCTION goalpost.check_lent(VARIADIC tables text[])
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	lent text;
BEGIN
	FOREACH lent IN ARRAY tables LOOP
		IF NOT EXISTS (SELECT FROM pg_class AS c
			WHERE c.relnamespace = pg_my_temp_schema() AND c.relname = lent
				AND c.relkind = 'r'
				AND pg_get_userbyid(c.relowner) = current_user)
		THEN
			RAISE EXCEPTION 'pg_temp.% is not a table of an import', lent
				USING ERRCODE = 'insufficient_privilege';
		END IF;
	END LOOP;
END
$$;
COMMENT ON FUNCTION goalpost.check_lent(text[])
	IS 'refuses temporary tables that do not belong to the owner';

-- Is the batch one that the caller has just begun?
CREATE OR REPLACE FUNCTION goalpost.check_import(batch bigint, kind text)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	PERFORM goalpost.check_lent('incoming', 'incoming_reject',
		'incoming_notice', 'incoming_total');
	IF NOT EXISTS (SELECT FROM goalpost.batch AS b
		WHERE b.batch_id = batch AND b.kind = check_import.kind
			AND b.loaded_by = goalpost.invoker() AND b.read_count = 0)
	THEN
		RAISE EXCEPTION 'batch % is not being imported', batch
			USING ERRCODE = 'insufficient_privilege';
	END IF;
END
$$;
COMMENT ON FUNCTION goalpost.check_import(bigint, text)
	IS 'refuses an import that the caller has not begun';

CREATE OR REPLACE FUNCTION goalpost.begin_rejects()
	RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	-- COPY cannot write to a table with row security.
	CREATE TEMPORARY TABLE kept_reject (LIKE goalpost.reject) ON COMMIT DROP;
	PERFORM goalpost.lend('kept_reject');
END
$$;
COMMENT ON FUNCTION goalpost.begin_rejects()
	IS 'makes the temporary table of the rejects that are to be kept';

CREATE OR REPLACE FUNCTION goalpost.keep_rejects(attempt bigint, batch bigint)
	RETURNS bigint
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	PERFORM goalpost.check_lent('kept_reject');
	-- It may have been taken for lost when it got another session.
	IF NOT EXISTS (SELECT FROM goalpost.attempt AS a
			WHERE a.attempt_id = attempt AND a.run_by = goalpost.invoker()
				AND a.state IN ('running', 'lost'))
		OR (batch IS NOT NULL AND NOT EXISTS (SELECT FROM goalpost.batch AS b
			WHERE b.batch_id = batch AND b.loaded_by = goalpost.invoker()))
	THEN
		RAISE EXCEPTION 'attempt % is not running', attempt
			USING ERRCODE = 'insufficient_privilege';
	END IF;
	INSERT INTO goalpost.reject (attempt_id, record, fault, batch_id, line,
			position, cell, code, message, hint, value, byte_offset, byte_count,
			raw, indicator_code)
		SELECT attempt, k.record, k.fault, batch, k.line, k.position, k.cell,
			k.code, k.message, k.hint, k.value, k.byte_offset, k.byte_count,
			k.raw, k.indicator_code
		FROM pg_temp.kept_reject AS k;
	RETURN (SELECT count(DISTINCT r.record) FROM goalpost.reject AS r
		WHERE r.attempt_id = attempt);
END
$$;
COMMENT ON FUNCTION goalpost.keep_rejects(bigint, bigint)
	IS 'keeps the rejects of an attempt, and counts the records in the table';
