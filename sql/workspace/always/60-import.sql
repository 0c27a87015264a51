-- What an import of plans and one of reports have in common
--
-- The loader parses, and copies what it read into temporary tables; these
-- functions then decide on all records at once.  Everything happens in the
-- transaction of the loader.

CREATE OR REPLACE FUNCTION goalpost.begin_import(kind text)
	RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	IF kind = 'targets' AND NOT goalpost.is_admin(goalpost.invoker()) THEN
		RAISE EXCEPTION 'only an administrator may change targets'
			USING ERRCODE = 'insufficient_privilege',
				HINT = format('Have the plan loaded by a member of role %I.',
					current_user);
	END IF;
	-- Faults found by either side.  The loader words those that come from
	-- here, and adds the raw bytes.
	CREATE TEMPORARY TABLE incoming_reject (
		record bigint NOT NULL,
		fault integer NOT NULL,
		line bigint NOT NULL,
		sheet_row bigint NOT NULL,
		byte_offset bigint NOT NULL,
		byte_count bigint NOT NULL,
		cell integer,		-- of the figure, in a sheet with a column per period
		field text,
		at_byte bigint NOT NULL DEFAULT 0,
		code text NOT NULL,
		message text,
		hint text,
		indicator_code text,
		detail text,
		target_text text,
		progress_text text
	) ON COMMIT DROP;
	-- Those found here, until reject_faults() moves them.
	CREATE TEMPORARY TABLE incoming_fault (
		record bigint NOT NULL,
		field text NOT NULL,
		code text NOT NULL,
		detail text,
		target_text text,
		progress_text text
	) ON COMMIT DROP;
	-- What is loaded all the same, and looks odd
	CREATE TEMPORARY TABLE incoming_warning (
		record bigint NOT NULL,
		field text NOT NULL,
		code text NOT NULL,
		detail text,
		target_text text,
		progress_text text
	) ON COMMIT DROP;
	-- What the loader is to tell of the whole file.
	CREATE TEMPORARY TABLE incoming_notice (
		notice text NOT NULL,
		plan_code text NOT NULL,
		total bigint,
		detail text,
		former text
	) ON COMMIT DROP;

	-- Rows of the sheet that sum up others
	CREATE TEMPORARY TABLE incoming_total (
		record bigint NOT NULL,
		line bigint NOT NULL,
		code text,
		name text
	) ON COMMIT DROP;

	CREATE TEMPORARY TABLE incoming (
		record bigint NOT NULL,
		line bigint NOT NULL,
		sheet_row bigint NOT NULL,
		byte_offset bigint NOT NULL,
		byte_count bigint NOT NULL,
		cell integer,
		plan_code text,
		code text,			-- NULL in a plan: the record is empty
		name text,
		place text,			-- NULL: the whole of the plan
		breakdown text		-- NULL: the total
	) ON COMMIT DROP;
	IF kind = 'targets' THEN
		ALTER TABLE pg_temp.incoming
			ADD target_text text,
			ADD target_words text,	-- alone: it says that none is set
			ADD no_sum text,		-- why its figures do not add up
			ADD percent numeric,	-- its number, if the % stands beside it
			ADD section text,
			ADD department text,
			ADD weight numeric,
			ADD commitment text,
			ADD source text,
			ADD parent_place text,
			ADD parent text,
			ADD aggregation text,
			ADD schedule numeric[],
			ADD frequency text,
			ADD starts date,		-- of the plan
			ADD due date;
	ELSE
		ALTER TABLE pg_temp.incoming
			ADD as_of date,
			ADD progress_text text,	-- NULL: not reported
			ADD rise_text text,		-- the same, if it may be read as a rise
			ADD done_text text,		-- the same, if it may be read as p % done
			ADD no_sum text,		-- why such figures do not add up
			ADD unit_from text,		-- without a unit: nowhere, or target
			ADD share_text text,	-- the same in %, if that is its target's
			ADD percent numeric,	-- its number, if the % is not in its cell
			ADD figure_status text,
			ADD note text,
			ADD target_text text,	-- as the sheet has it, to be compared
			ADD completion text,
			ADD period_starts date,	-- if it is longer than a month
			ADD unread bigint[];	-- hashes of the cells that are not read
	END IF;
	PERFORM goalpost.lend('incoming', 'incoming_reject', 'incoming_notice',
		'incoming_total', 'incoming_warning');
END
$$;
COMMENT ON FUNCTION goalpost.begin_import(text)
	IS 'makes the temporary tables of an import of targets or reports';

-- Two imports of one plan never interleave.  In the order of the keys, so
-- that two imports of several plans cannot wait for each other.
CREATE OR REPLACE FUNCTION goalpost.lock_plans(codes text[])
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	key integer;
	code text;
BEGIN
	FOR key, code IN
		SELECT hashtext(c), min(c) FROM unnest(codes) AS c GROUP BY 1 ORDER BY 1
	LOOP
		PERFORM pg_advisory_xact_lock(hashtext('goalpost.plan'), key);
	END LOOP;
EXCEPTION WHEN lock_not_available THEN
	RAISE EXCEPTION 'plan % is being changed by another session', code
		USING ERRCODE = 'lock_not_available';
END
$$;
COMMENT ON FUNCTION goalpost.lock_plans(text[])
	IS 'makes other imports of these plans wait until the end of the transaction';

-- Unless an indicator has that very code or name, a total row is no record of
-- one, and whatever else stands in it is no fault.
CREATE OR REPLACE FUNCTION goalpost.settle_totals()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM pg_temp.incoming_total) THEN
		RETURN;
	END IF;
	DELETE FROM pg_temp.incoming_total AS t
		WHERE EXISTS (SELECT FROM goalpost.indicator AS i WHERE i.code = t.code)
			OR EXISTS (SELECT FROM goalpost.indicator AS i WHERE i.name = t.name);
	DELETE FROM pg_temp.incoming AS s
		USING pg_temp.incoming_total AS t
		WHERE s.record = t.record;
	DELETE FROM pg_temp.incoming_reject AS r
		USING pg_temp.incoming_total AS t
		WHERE r.record = t.record;
END
$$;
COMMENT ON FUNCTION goalpost.settle_totals()
	IS 'takes the total rows of a sheet out of its records';

-- Reject the records with the faults that were found since the last call.
CREATE OR REPLACE FUNCTION goalpost.reject_faults()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	INSERT INTO pg_temp.incoming_reject (record, fault, line, sheet_row,
			byte_offset, byte_count, cell, field, code, indicator_code, detail,
			target_text, progress_text)
		SELECT s.record, row_number() OVER (PARTITION BY s.record), s.line,
			s.sheet_row, s.byte_offset, s.byte_count, s.cell, f.field, f.code, s.code,
			f.detail, f.target_text, f.progress_text
		FROM pg_temp.incoming_fault AS f
		JOIN pg_temp.incoming AS s USING (record);
	TRUNCATE pg_temp.incoming_fault;
END
$$;
COMMENT ON FUNCTION goalpost.reject_faults()
	IS 'rejects the records in which the database has found faults';

-- Every record has its outcome now: count them.  The number of records read
-- is the loader's own, so that the constraint batch_adds_up compares two
-- counts that were made apart.
CREATE OR REPLACE FUNCTION goalpost.finish_import(batch bigint, records bigint)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	INSERT INTO goalpost.stored_outcome (batch_id, record, line, outcome)
		SELECT DISTINCT batch, r.record, r.line, 'rejected'
		FROM pg_temp.incoming_reject AS r;
	INSERT INTO goalpost.stored_outcome (batch_id, record, line, outcome)
		SELECT batch, t.record, t.line, 'total_row'
		FROM pg_temp.incoming_total AS t;
	UPDATE goalpost.batch AS b
		SET read_count = records,
			-- Under the lock of the plan: the order of imports is that of these.
			loaded_at = clock_timestamp(),
			new_count = c.new_count,
			revised_count = c.revised_count,
			unchanged_count = c.unchanged_count,
			rejected_count = c.rejected_count,
			superseded_count = c.superseded_count,
			not_reported_count = c.not_reported_count,
			total_row_count = c.total_row_count,
			reading_count = c.reading_count
		FROM (
			SELECT
				coalesce(sum(n.total) FILTER (WHERE n.outcome = 'new'), 0) AS new_count,
				coalesce(sum(n.total) FILTER (WHERE n.outcome = 'revised'), 0) AS revised_count,
				coalesce(sum(n.total) FILTER (WHERE n.outcome = 'unchanged'), 0) AS unchanged_count,
				coalesce(sum(n.total) FILTER (WHERE n.outcome = 'rejected'), 0) AS rejected_count,
				coalesce(sum(n.total) FILTER (WHERE n.outcome = 'superseded'), 0) AS superseded_count,
				coalesce(sum(n.total) FILTER (WHERE n.outcome = 'not_reported'), 0) AS not_reported_count,
				coalesce(sum(n.total) FILTER (WHERE n.outcome = 'total_row'), 0) AS total_row_count,
				coalesce(sum(n.readings), 0) AS reading_count
			FROM (
				SELECT o.outcome, count(*) AS total,
					count(o.reading) AS readings
				FROM goalpost.stored_outcome AS o
				WHERE o.batch_id = batch
				GROUP BY o.outcome
				UNION ALL
				SELECT 'unchanged', sum(cardinality(u.records)), 0
				FROM goalpost.unchanged_outcome AS u
				WHERE u.batch_id = batch
				UNION ALL
				SELECT CASE WHEN r.replaces_id IS NULL THEN 'new'
					ELSE 'revised' END, count(*), count(r.reading)
				FROM goalpost.report AS r
				WHERE r.batch_id = batch AND r.record IS NOT NULL
				GROUP BY 1
			) AS n
		) AS c
		WHERE b.batch_id = batch;
END
$$;
COMMENT ON FUNCTION goalpost.finish_import(bigint, bigint)
	IS 'records the outcome of rejected records and total rows, and the counts of a batch';
