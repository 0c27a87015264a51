-- The period of a plan for which none is stated
--
-- It follows from all targets of the plan, so that it does not depend on how
-- they were divided into files.

CREATE OR REPLACE FUNCTION goalpost.named_period(plan bigint,
		OUT starts date, OUT due date)
	LANGUAGE sql STABLE
	SET search_path = pg_catalog, pg_temp
AS $$
	SELECT min(@extschema@.starts(i.target)), min(@extschema@.due(i.target))
	FROM goalpost.indicator AS i
	WHERE i.plan_id = plan AND i.retired_at IS NULL
		AND @extschema@.due(i.target) IS NOT NULL
		AND NOT @extschema@.is_by(i.target)
	HAVING min(@extschema@.starts(i.target)) = max(@extschema@.starts(i.target))
		AND min(@extschema@.due(i.target)) = max(@extschema@.due(i.target))
$$;
COMMENT ON FUNCTION goalpost.named_period(bigint)
	IS 'the period that all targets of a plan name which name one; NULL where they name several';

CREATE OR REPLACE FUNCTION goalpost.remember_periods()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	CREATE TEMPORARY TABLE former_period ON COMMIT DROP AS
		SELECT p.plan_id, p.starts, p.due
		FROM goalpost.plan AS p
		WHERE p.code IN (SELECT s.plan_code FROM pg_temp.incoming AS s);
END
$$;
COMMENT ON FUNCTION goalpost.remember_periods()
	IS 'keeps the periods that the plans of an import have before it';

-- First take away what no longer follows: a period that changes in one step
-- counts as one that somebody states.
CREATE OR REPLACE FUNCTION goalpost.derive_periods()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	UPDATE goalpost.plan AS p
		SET starts = NULL, due = NULL, period_is_stated = true
		FROM goalpost.plan AS o
		CROSS JOIN LATERAL goalpost.named_period(o.plan_id) AS n
		WHERE p.plan_id = o.plan_id AND NOT o.period_is_stated
			AND (n.starts, n.due) IS DISTINCT FROM (o.starts, o.due)
			AND o.code IN (SELECT s.plan_code FROM settled AS s);
	UPDATE goalpost.plan AS p
		SET starts = n.starts, due = n.due, period_is_stated = false
		FROM goalpost.plan AS o
		CROSS JOIN LATERAL goalpost.named_period(o.plan_id) AS n
		WHERE p.plan_id = o.plan_id AND o.starts IS NULL
			AND n.starts IS NOT NULL
			AND o.code IN (SELECT s.plan_code FROM settled AS s);
END
$$;
COMMENT ON FUNCTION goalpost.derive_periods()
	IS 'gives the plans of an import for which none is stated the period that all their targets name';

-- Who changes a period that was derived by hand states it.
CREATE OR REPLACE FUNCTION goalpost.state_period()
	RETURNS trigger
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	NEW.period_is_stated := true;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION goalpost.state_period()
	IS 'takes a period that was changed as stated';

CREATE OR REPLACE TRIGGER state_period
	BEFORE UPDATE OF starts, due ON goalpost.plan
	FOR EACH ROW
	WHEN (NOT OLD.period_is_stated
		AND (NEW.starts, NEW.due) IS DISTINCT FROM (OLD.starts, OLD.due))
	EXECUTE FUNCTION goalpost.state_period();

CREATE OR REPLACE FUNCTION goalpost.notice_periods()
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	INSERT INTO pg_temp.incoming_notice (notice, plan_code, detail, former)
		SELECT 'period', p.code, p.starts || '..' || p.due,
			f.starts || '..' || f.due
		FROM former_period AS f
		JOIN goalpost.plan AS p USING (plan_id)
		WHERE f.starts IS NOT NULL
			AND (p.starts, p.due) IS DISTINCT FROM (f.starts, f.due);
	INSERT INTO pg_temp.incoming_notice (notice, plan_code, total)
		SELECT 'outside', p.code, count(DISTINCT i.indicator_id)
		FROM former_period AS f
		JOIN goalpost.plan AS p USING (plan_id)
		JOIN goalpost.indicator AS i USING (plan_id)
		JOIN goalpost.report AS r USING (plan_id, indicator_id)
		CROSS JOIN LATERAL (
			SELECT @extschema@.with_period(i.target, p.starts, p.due)
		) AS e (target)
		WHERE (p.starts, p.due) IS DISTINCT FROM (f.starts, f.due)
			AND i.retired_at IS NULL AND r.replaced_at IS NULL
			-- Of a target with a period of its own nothing has changed.
			AND @extschema@.starts(i.target) IS NULL
			AND coalesce(r.as_of BETWEEN f.starts AND f.due, true)
			AND (NOT @extschema@.comparable(e.target, r.progress)
				OR i.aggregation = 'sum' AND NOT r.as_of BETWEEN
					@extschema@.starts(e.target) AND @extschema@.due(e.target))
		GROUP BY p.code;
END
$$;
COMMENT ON FUNCTION goalpost.notice_periods()
	IS 'tells the periods that an import has changed, and counts the indicators with figures outside of them';
