-- Closing a plan: figures up to that day change only with a reason

-- The day only moves forward: a day that was closed stays so, and a single
-- correction needs no reopening.
CREATE OR REPLACE FUNCTION goalpost.close_plan(plan text, through date)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	closed date;
BEGIN
	PERFORM goalpost.lock_plans(ARRAY[plan]);
	SELECT p.closed_through INTO closed
		FROM goalpost.plan AS p
		WHERE p.code = plan
		FOR NO KEY UPDATE;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'there is no plan "%"', plan
			USING ERRCODE = 'no_data_found';
	ELSIF through > current_date THEN
		RAISE EXCEPTION '% has not come yet', through
			USING ERRCODE = 'object_not_in_prerequisite_state';
	ELSIF closed > through THEN
		RAISE EXCEPTION 'plan "%" is closed through % already', plan, closed
			USING ERRCODE = 'object_not_in_prerequisite_state',
				HINT = 'A figure of a closed day can be corrected with a reason.';
	END IF;
	UPDATE goalpost.plan AS p
		SET closed_through = through, closed_at = clock_timestamp(),
			closed_by = goalpost.invoker()
		WHERE p.code = plan AND p.closed_through IS DISTINCT FROM through;
END
$$;
COMMENT ON FUNCTION goalpost.close_plan(text, date)
	IS 'closes the figures of a plan up to a day';
