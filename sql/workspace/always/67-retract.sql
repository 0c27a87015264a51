-- Taking a figure back, or an indicator; nothing is deleted

CREATE OR REPLACE FUNCTION goalpost.lock_indicator(plan bigint,
		indicator bigint)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	PERFORM goalpost.lock_plans(ARRAY(
		SELECT p.code FROM goalpost.plan AS p WHERE p.plan_id = plan));
	PERFORM FROM goalpost.indicator AS i
		WHERE i.plan_id = plan AND i.indicator_id = indicator
		FOR NO KEY UPDATE;
END
$$;
COMMENT ON FUNCTION goalpost.lock_indicator(bigint, bigint)
	IS 'makes imports of its plan wait, and locks the indicator';

CREATE OR REPLACE FUNCTION goalpost.require_reason(reason text)
	RETURNS void
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	IF coalesce(btrim(reason), '') = '' THEN
		RAISE EXCEPTION 'a reason is needed'
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
END
$$;
COMMENT ON FUNCTION goalpost.require_reason(text)
	IS 'refuses an empty reason';

-- Returns the figure that was taken back.  The one that it had replaced does
-- not return.
CREATE OR REPLACE FUNCTION goalpost.retract_figure(indicator text, as_of date,
		reason text, plan text DEFAULT NULL, place text DEFAULT NULL,
		breakdown text DEFAULT NULL)
	RETURNS text
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	found_one record;
	figure text;
BEGIN
	PERFORM goalpost.require_reason(reason);
	found_one := goalpost.find_indicator(indicator, plan, place, breakdown);
	PERFORM goalpost.lock_indicator(found_one.plan_id, found_one.indicator_id);
	UPDATE goalpost.report AS r
		SET replaced_at = greatest(clock_timestamp(), r.reported_at),
			replaced_by = goalpost.invoker(),
			retracted_reason = retract_figure.reason,
			after_closing = greatest(r.after_closing,
				(r.as_of <= p.closed_through)::integer)
		FROM goalpost.plan AS p
		WHERE p.plan_id = found_one.plan_id
			AND r.plan_id = found_one.plan_id
			AND r.indicator_id = found_one.indicator_id
			AND r.as_of = retract_figure.as_of AND r.replaced_at IS NULL
		RETURNING r.progress_text INTO figure;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'indicator "%" has no figure on %', indicator, as_of
			USING ERRCODE = 'no_data_found';
	END IF;
	RETURN figure;
END
$$;
COMMENT ON FUNCTION goalpost.retract_figure(text, date, text, text, text, text)
	IS 'takes the figure of a day back, with a reason';

CREATE OR REPLACE FUNCTION goalpost.retire_indicator(indicator text,
		reason text, plan text DEFAULT NULL, place text DEFAULT NULL,
		breakdown text DEFAULT NULL)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	found_one record;
BEGIN
	PERFORM goalpost.require_reason(reason);
	found_one := goalpost.find_indicator(indicator, plan, place, breakdown);
	PERFORM goalpost.lock_indicator(found_one.plan_id, found_one.indicator_id);
	UPDATE goalpost.indicator AS i
		SET retired_at = clock_timestamp(), retired_by = goalpost.invoker(),
			retired_reason = reason
		WHERE i.plan_id = found_one.plan_id
			AND i.indicator_id = found_one.indicator_id
			AND i.retired_at IS NULL;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'indicator "%" is retired already', indicator
			USING ERRCODE = 'object_not_in_prerequisite_state';
	END IF;
END
$$;
COMMENT ON FUNCTION goalpost.retire_indicator(text, text, text, text, text)
	IS 'retires an indicator, with a reason; it stays in every scorecard of before';

-- A retirement that is taken back is kept, also one that was by hand.
CREATE OR REPLACE FUNCTION goalpost.keep_retirement()
	RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	INSERT INTO goalpost.retirement (plan_id, indicator_id, retired_at,
			retired_by, reason, reinstated_at, reinstated_by)
		VALUES (OLD.plan_id, OLD.indicator_id, OLD.retired_at, OLD.retired_by,
			OLD.retired_reason, greatest(clock_timestamp(), OLD.retired_at),
			goalpost.invoker());
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.keep_retirement()
	IS 'adds the retirement of an indicator that is reinstated to its history';

CREATE OR REPLACE TRIGGER keep_retirement
	AFTER UPDATE OF retired_at ON goalpost.indicator
	FOR EACH ROW WHEN (OLD.retired_at IS NOT NULL AND NEW.retired_at IS NULL)
	EXECUTE FUNCTION goalpost.keep_retirement();

CREATE OR REPLACE FUNCTION goalpost.reinstate_indicator(indicator text,
		plan text DEFAULT NULL, place text DEFAULT NULL,
		breakdown text DEFAULT NULL)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	found_one record;
BEGIN
	found_one := goalpost.find_indicator(indicator, plan, place, breakdown);
	PERFORM goalpost.lock_indicator(found_one.plan_id, found_one.indicator_id);
	UPDATE goalpost.indicator AS i
		SET retired_at = NULL, retired_by = NULL, retired_reason = NULL
		WHERE i.plan_id = found_one.plan_id
			AND i.indicator_id = found_one.indicator_id
			AND i.retired_at IS NOT NULL;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'indicator "%" is not retired', indicator
			USING ERRCODE = 'object_not_in_prerequisite_state';
	END IF;
END
$$;
COMMENT ON FUNCTION goalpost.reinstate_indicator(text, text, text, text)
	IS 'takes up an indicator that was retired; past scorecards of the time between leave it out';
