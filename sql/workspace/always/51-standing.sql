-- What stands of an indicator: its effective target, and its figure

-- Who acts, also within a function that runs with the rights of the owner
CREATE OR REPLACE FUNCTION goalpost.invoker()
	RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $$
	SELECT CASE current_setting('role')
		WHEN 'none' THEN session_user::text
		ELSE current_setting('role')
	END
$$;
COMMENT ON FUNCTION goalpost.invoker()
	IS 'the role that acts: the one set by SET ROLE, else the one that connected';

-- Of the figures that fit the target: with aggregation latest the one of the
-- last day, with sum the sum of those within the period of the target.
CREATE OR REPLACE FUNCTION goalpost.standing_figure(plan bigint,
		indicator bigint, aggregation text, target @extschema@.target,
		OUT figure @extschema@.progress, OUT figure_as_of date)
	LANGUAGE plpgsql STABLE SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	IF aggregation = 'latest' THEN
		SELECT r.progress, r.as_of INTO figure, figure_as_of
			FROM goalpost.report AS r
			WHERE r.plan_id = plan AND r.indicator_id = indicator
				AND r.replaced_at IS NULL
				AND coalesce(@extschema@.comparable(target, r.progress), true)
			ORDER BY r.as_of DESC
			LIMIT 1;
	ELSE
		SELECT @extschema@.sum(r.progress), max(r.as_of)
			INTO figure, figure_as_of
			FROM goalpost.report AS r
			WHERE r.plan_id = plan AND r.indicator_id = indicator
				AND r.replaced_at IS NULL
				AND coalesce(r.as_of >= @extschema@.starts(target), true)
				AND coalesce(r.as_of <= @extschema@.due(target), true)
				AND coalesce(@extschema@.comparable(target, r.progress), true);
	END IF;
END
$$;
COMMENT ON FUNCTION goalpost.standing_figure(bigint, bigint, text, @extschema@.target)
	IS 'the figure by which an indicator is scored, and its day';

-- These indicators, their plans or their reports have changed.  Their rows are
-- locked, so that nobody else is about to make the same row.
CREATE OR REPLACE FUNCTION goalpost.settle(plans bigint[], indicators bigint[])
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	DELETE FROM goalpost.standing AS s
		USING unnest(plans, indicators) AS c (plan_id, indicator_id),
			goalpost.indicator AS i
		WHERE s.plan_id = c.plan_id AND s.indicator_id = c.indicator_id
			AND i.plan_id = c.plan_id AND i.indicator_id = c.indicator_id
			AND i.retired_at IS NOT NULL;
	INSERT INTO goalpost.standing (plan_id, indicator_id, weight)
		SELECT i.plan_id, i.indicator_id, i.weight
		FROM unnest(plans, indicators) AS c (plan_id, indicator_id)
		JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
		WHERE i.retired_at IS NULL AND NOT EXISTS (
			SELECT FROM goalpost.standing AS s
			WHERE s.plan_id = i.plan_id AND s.indicator_id = i.indicator_id);
	UPDATE goalpost.standing AS s
		SET department_id = i.department_id,
			target_since = i.target_since,
			weight = i.weight,
			commitment = i.commitment,
			schedule = i.schedule,
			target = e.target,
			due = @extschema@.due(e.target),
			figure = f.figure,
			figure_as_of = f.figure_as_of
		FROM unnest(plans, indicators) AS c (plan_id, indicator_id)
		JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
		JOIN goalpost.plan AS p USING (plan_id)
		CROSS JOIN LATERAL (
			SELECT @extschema@.with_period(i.target, p.starts, p.due)
		) AS e (target)
		CROSS JOIN LATERAL goalpost.standing_figure(i.plan_id,
			i.indicator_id, i.aggregation, e.target) AS f
		WHERE s.plan_id = i.plan_id AND s.indicator_id = i.indicator_id
			-- By their text: equal values may be written differently.
			AND (s.department_id, s.target_since, s.weight, s.commitment,
				s.schedule, s.target::text, s.figure::text, s.figure_as_of)
				IS DISTINCT FROM (i.department_id, i.target_since, i.weight,
				i.commitment, i.schedule, e.target::text, f.figure::text,
				f.figure_as_of);
END
$$;
COMMENT ON FUNCTION goalpost.settle(bigint[], bigint[])
	IS 'finds anew what stands of these indicators';

-- A row of a dump meets the one that the triggers have made.
CREATE OR REPLACE FUNCTION goalpost.keep_standing()
	RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	IF EXISTS (SELECT FROM goalpost.standing AS s
		WHERE s.plan_id = NEW.plan_id AND s.indicator_id = NEW.indicator_id)
	THEN
		RETURN NULL;
	END IF;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION goalpost.keep_standing()
	IS 'lets the standing row of an indicator in once';

CREATE OR REPLACE TRIGGER keep_standing
	BEFORE INSERT ON goalpost.standing
	FOR EACH ROW EXECUTE FUNCTION goalpost.keep_standing();
