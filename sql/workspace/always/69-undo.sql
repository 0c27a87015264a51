-- Taking an import back

-- What it replaced returns, unless later imports have said otherwise.
CREATE OR REPLACE FUNCTION goalpost.undo_batch(batch bigint, reason text,
		OUT kind text, OUT taken_back bigint, OUT restored bigint)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	SET work_mem = '64MB'
AS $$
DECLARE
	moment timestamptz;
	undone timestamptz;
BEGIN
	PERFORM goalpost.lock_plans(ARRAY(
		SELECT DISTINCT p.code
		FROM goalpost.outcome AS o
		JOIN goalpost.plan AS p USING (plan_id)
		WHERE o.batch_id = batch));
	SELECT b.kind, b.undone_at INTO undo_batch.kind, undone
		FROM goalpost.batch AS b
		WHERE b.batch_id = batch
		FOR UPDATE;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'there is no batch %', batch
			USING ERRCODE = 'no_data_found';
	ELSIF undone IS NOT NULL THEN
		RAISE EXCEPTION 'batch % is undone already', batch
			USING ERRCODE = 'object_not_in_prerequisite_state';
	ELSIF undo_batch.kind = 'targets'
		AND NOT goalpost.is_admin(goalpost.invoker())
	THEN
		RAISE EXCEPTION 'only an administrator may change targets'
			USING ERRCODE = 'insufficient_privilege',
				HINT = format('Have the plan taken back by a member of role %I.',
					current_user);
	END IF;
	-- The clock may have been put back since.
	moment := greatest(clock_timestamp(), (
		SELECT max(r.reported_at)
		FROM goalpost.outcome AS o
		JOIN goalpost.report AS r USING (plan_id, indicator_id)
		WHERE o.batch_id = batch AND r.replaced_at IS NULL), (
		SELECT max(i.target_changed_at)
		FROM goalpost.stored_outcome AS o
		JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
		WHERE o.batch_id = batch));
	UPDATE goalpost.batch AS b
		SET undone_at = moment, undone_by = goalpost.invoker(),
			undone_reason = reason
		WHERE b.batch_id = batch;
	IF undo_batch.kind = 'targets' THEN
		SELECT u.taken_back, u.restored
			INTO undo_batch.taken_back, undo_batch.restored
			FROM goalpost.undo_targets(batch, reason, moment) AS u;
	ELSE
		SELECT u.taken_back, u.restored
			INTO undo_batch.taken_back, undo_batch.restored
			FROM goalpost.undo_reports(batch, reason, moment) AS u;
	END IF;
END
$$;
COMMENT ON FUNCTION goalpost.undo_batch(bigint, text)
	IS 'takes an import back, restoring what it replaced; nothing is deleted';
