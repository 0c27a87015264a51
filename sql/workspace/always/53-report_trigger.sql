-- What a constraint cannot state: a report fits the target of its day

-- A figure that was replaced makes way for the one that stands.
CREATE OR REPLACE FUNCTION goalpost.key_replaced()
	RETURNS trigger
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	NEW.replaced_key := CASE WHEN NEW.replaced_at IS NULL THEN 0
		ELSE NEW.report_id END;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION goalpost.key_replaced()
	IS 'keeps the key of figures that were replaced';

CREATE OR REPLACE TRIGGER key_replaced
	BEFORE INSERT OR UPDATE OF replaced_at ON goalpost.report
	FOR EACH ROW WHEN (NEW.replaced_at IS NOT NULL OR NEW.replaced_key <> 0)
	EXECUTE FUNCTION goalpost.key_replaced();

-- Lock first, then look: whoever changes a target holds the same row, so that
-- neither side can miss what the other is about to commit.
CREATE OR REPLACE FUNCTION goalpost.check_reports()
	RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	plans bigint[];
	indicators bigint[];
	misfit record;
BEGIN
	SELECT array_agg(k.plan_id), array_agg(k.indicator_id)
		INTO plans, indicators
		FROM (SELECT DISTINCT c.plan_id, c.indicator_id FROM changed AS c) AS k;
	PERFORM goalpost.lock_indicators(plans, indicators);
	WITH held AS MATERIALIZED (
		SELECT s.* FROM unnest(plans, indicators) AS k (plan_id, indicator_id)
			JOIN goalpost.standing AS s USING (plan_id, indicator_id)
	), misfit AS (
		SELECT c.plan_id, c.indicator_id, c.as_of, s.target, c.progress
			FROM changed AS c
			-- Figures of before are judged by the target of then.
			JOIN held AS s ON s.plan_id = c.plan_id
				AND s.indicator_id = c.indicator_id
				AND c.as_of BETWEEN s.holds_from AND s.holds_until
			WHERE c.replaced_at IS NULL
				AND NOT @extschema@.comparable(s.target, c.progress)
			ORDER BY c.report_id
			LIMIT 1
	)
	SELECT i.code, m.as_of, @extschema@.why_not(m.target, m.progress) AS why
		INTO misfit
		FROM misfit AS m
		JOIN goalpost.indicator AS i USING (plan_id, indicator_id);
	IF FOUND THEN
		RAISE EXCEPTION 'report of % on % cannot be compared with its target',
			misfit.code, misfit.as_of
			USING ERRCODE = 'check_violation', DETAIL = misfit.why;
	END IF;
	-- Rows of a dump were reported before the plan was closed.
	SELECT i.code, c.as_of, p.closed_through
		INTO misfit
		FROM changed AS c
		JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
		JOIN goalpost.plan AS p USING (plan_id)
		WHERE c.replaced_at IS NULL AND c.reason IS NULL
			AND c.as_of <= p.closed_through AND c.reported_at > p.closed_at
			-- Most plans are open: do not go through the figures for nothing.
			AND EXISTS (SELECT FROM goalpost.plan AS x
				WHERE x.closed_through IS NOT NULL)
		ORDER BY c.report_id
		LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION 'figures of % on % are closed', misfit.code, misfit.as_of
			USING ERRCODE = 'object_not_in_prerequisite_state',
				DETAIL = format('The plan is closed through %s.',
					misfit.closed_through),
				HINT = 'Give a reason.';
	END IF;
	PERFORM goalpost.settle(plans, indicators);
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.check_reports()
	IS 'refuses reports that cannot be compared with the target of their indicator or that are closed, and keeps the figures that stand';

CREATE OR REPLACE TRIGGER check_reports_inserted
	AFTER INSERT ON goalpost.report
	REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION goalpost.check_reports();
CREATE OR REPLACE TRIGGER check_reports_updated
	AFTER UPDATE ON goalpost.report
	REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION goalpost.check_reports();

-- A row that is deleted by hand counts no more.
CREATE OR REPLACE FUNCTION goalpost.settle_deleted()
	RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	plans bigint[];
	indicators bigint[];
BEGIN
	SELECT array_agg(k.plan_id), array_agg(k.indicator_id)
		INTO plans, indicators
		FROM (SELECT DISTINCT d.plan_id, d.indicator_id FROM deleted AS d) AS k;
	PERFORM goalpost.lock_indicators(plans, indicators);
	PERFORM goalpost.settle(plans, indicators);
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.settle_deleted()
	IS 'finds anew what stands of the indicators whose reports were deleted';

CREATE OR REPLACE TRIGGER settle_deleted
	AFTER DELETE ON goalpost.report
	REFERENCING OLD TABLE AS deleted
	FOR EACH STATEMENT EXECUTE FUNCTION goalpost.settle_deleted();
