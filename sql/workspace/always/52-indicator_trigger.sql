-- What follows when an indicator or its plan changes

-- Who changed a target, and when, is not told by the statement itself; only an
-- undo has a moment of its own.
CREATE OR REPLACE FUNCTION goalpost.sign_indicator()
	RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	IF NEW.aggregation <> OLD.aggregation AND EXISTS (
		SELECT FROM goalpost.report AS r
		WHERE r.plan_id = OLD.plan_id AND r.indicator_id = OLD.indicator_id)
	THEN
		RAISE EXCEPTION 'aggregation of % cannot change once it has figures',
			OLD.code
			USING ERRCODE = 'object_not_in_prerequisite_state';
	END IF;
	IF NEW.target_text IS DISTINCT FROM OLD.target_text THEN
		IF NEW.target_changed_at = OLD.target_changed_at
			OR NOT goalpost.is_moment_of_undo(NEW.target_changed_at)
		THEN
			NEW.target_changed_at := clock_timestamp();
		END IF;
		NEW.target_changed_by := goalpost.invoker();
		-- The words of the former target are not those of this one.
		IF NEW.target_words IS NOT DISTINCT FROM OLD.target_words THEN
			NEW.target_words := NULL;
		END IF;
		-- Changed by hand: the line of the former target is not that of this one.
		IF (NEW.batch_id, NEW.line) IS NOT DISTINCT FROM (OLD.batch_id, OLD.line)
		THEN
			NEW.batch_id := NULL;
			NEW.line := NULL;
		END IF;
	END IF;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION goalpost.sign_indicator()
	IS 'records who changes a target, drops its former words and source, and keeps the aggregation of an indicator that has figures';

CREATE OR REPLACE TRIGGER sign_indicator
	BEFORE UPDATE OF target_text, aggregation ON goalpost.indicator
	FOR EACH ROW EXECUTE FUNCTION goalpost.sign_indicator();

-- Every former target is kept, also one that was changed by hand.  The UPDATE
-- that fires this has locked the indicator's row.
CREATE OR REPLACE FUNCTION goalpost.keep_target()
	RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	misfit record;
BEGIN
	SELECT r.as_of, @extschema@.why_not(e.target, r.progress) AS why
		INTO misfit
		FROM goalpost.plan AS p
		CROSS JOIN LATERAL (
			SELECT @extschema@.with_period(NEW.target, p.starts, p.due)
		) AS e (target)
		JOIN goalpost.report AS r USING (plan_id)
		WHERE p.plan_id = NEW.plan_id AND r.indicator_id = NEW.indicator_id
			AND r.replaced_at IS NULL
			-- Figures of before are judged by the target of then.
			AND coalesce(r.as_of >= NEW.target_since, true)
			AND NOT @extschema@.comparable(e.target, r.progress)
		ORDER BY r.as_of
		LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION 'target of % cannot be compared with its report on %',
			NEW.code, misfit.as_of
			USING ERRCODE = 'check_violation', DETAIL = misfit.why;
	END IF;
	INSERT INTO goalpost.target_history
			(plan_id, indicator_id, target_text, target_words, holds_from,
			reason, changed_at, changed_by, batch_id, line,
			replaced_at, replaced_by, replaced_by_batch_id)
		VALUES (OLD.plan_id, OLD.indicator_id, OLD.target_text,
			OLD.target_words, OLD.target_since, OLD.target_reason,
			OLD.target_changed_at, OLD.target_changed_by, OLD.batch_id,
			OLD.line, NEW.target_changed_at, NEW.target_changed_by,
			-- By hand, the row keeps the batch of the import before.
			(SELECT b.batch_id FROM goalpost.batch AS b
			WHERE b.batch_id = NEW.batch_id AND b.read_count = 0));
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.keep_target()
	IS 'adds the former target of an indicator to its history, and refuses a new one that its reports cannot be compared with';

CREATE OR REPLACE TRIGGER keep_target
	AFTER UPDATE OF target_text ON goalpost.indicator
	FOR EACH ROW WHEN (NEW.target_text IS DISTINCT FROM OLD.target_text)
	EXECUTE FUNCTION goalpost.keep_target();

CREATE OR REPLACE FUNCTION goalpost.settle_indicators()
	RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	PERFORM goalpost.settle(array_agg(c.plan_id), array_agg(c.indicator_id))
		FROM changed AS c;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.settle_indicators()
	IS 'finds anew what stands of the indicators that a statement changed';

CREATE OR REPLACE TRIGGER settle_indicators_inserted
	AFTER INSERT ON goalpost.indicator
	REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION goalpost.settle_indicators();
CREATE OR REPLACE TRIGGER settle_indicators_updated
	AFTER UPDATE ON goalpost.indicator
	REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION goalpost.settle_indicators();

-- The period of a plan is that of its targets that have none.
CREATE OR REPLACE FUNCTION goalpost.settle_plan()
	RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	PERFORM FROM goalpost.indicator AS i
		WHERE i.plan_id = NEW.plan_id
		ORDER BY i.indicator_id
		FOR NO KEY UPDATE;
	PERFORM goalpost.settle(array_agg(i.plan_id), array_agg(i.indicator_id))
		FROM goalpost.indicator AS i
		WHERE i.plan_id = NEW.plan_id;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.settle_plan()
	IS 'finds anew what stands of the indicators of a plan, whose period has changed';

CREATE OR REPLACE TRIGGER settle_plan
	AFTER UPDATE OF starts, due ON goalpost.plan
	FOR EACH ROW
	WHEN ((NEW.starts, NEW.due) IS DISTINCT FROM (OLD.starts, OLD.due))
	EXECUTE FUNCTION goalpost.settle_plan();
