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

-- Of the figures up to a day that fit the target: with aggregation latest that
-- of the last day, with sum the sum of those within the period of the target.
-- No row where there is none.  Like to_stand() it has no settings of its own,
-- so that the planner puts the body in place.
CREATE OR REPLACE FUNCTION goalpost.figure_to_stand(plan bigint,
		indicator bigint, aggregation text, target @extschema@.target, day date)
	RETURNS TABLE (figure @extschema@.progress, figure_as_of date)
	LANGUAGE sql STABLE ROWS 1
BEGIN ATOMIC
	(SELECT r.progress, r.as_of
		FROM goalpost.report AS r
		WHERE figure_to_stand.aggregation = 'latest'
			AND r.plan_id = figure_to_stand.plan
			AND r.indicator_id = figure_to_stand.indicator
			AND r.replaced_at IS NULL AND r.as_of <= day
			AND coalesce(@extschema@.comparable(figure_to_stand.target,
				r.progress), true)
		ORDER BY r.as_of DESC
		LIMIT 1)
	UNION ALL
	SELECT @extschema@.sum(r.progress), max(r.as_of)
		FROM goalpost.report AS r
		WHERE figure_to_stand.aggregation = 'sum'
			AND r.plan_id = figure_to_stand.plan
			AND r.indicator_id = figure_to_stand.indicator
			AND r.replaced_at IS NULL AND r.as_of <= day
			AND coalesce(r.as_of
				>= @extschema@.starts(figure_to_stand.target), true)
			AND coalesce(r.as_of
				<= @extschema@.due(figure_to_stand.target), true)
			AND coalesce(@extschema@.comparable(figure_to_stand.target,
				r.progress), true)
		HAVING figure_to_stand.aggregation = 'sum';
END;
COMMENT ON FUNCTION goalpost.figure_to_stand(bigint, bigint, text, @extschema@.target, date)
	IS 'the figure by which an indicator is scored on a day, and its day';

-- The targets that hold today or will: of all that an indicator has or had, one
-- holds until another one begins that was recorded later.  Nor does a figure
-- stand before its day, so that a figure of a later day begins a new row.
CREATE OR REPLACE FUNCTION goalpost.coming_targets(plan bigint,
		indicator bigint)
	RETURNS TABLE (history_id bigint, target @extschema@.target,
		holds_from date, holds_until date)
	LANGUAGE sql STABLE ROWS 1
	SET search_path = pg_catalog, pg_temp
AS $$
	WITH version (history_id, target, holds_from) AS (
		SELECT NULL, i.target, coalesce(i.target_since, '-infinity')
			FROM goalpost.indicator AS i
			WHERE i.plan_id = plan AND i.indicator_id = indicator
		UNION ALL
		SELECT 0, NULL, '-infinity'	-- before all of them: none
		UNION ALL
		SELECT h.history_id, h.target, coalesce(h.holds_from, '-infinity')
			FROM goalpost.target_history AS h
			WHERE h.plan_id = plan AND h.indicator_id = indicator
	), holding AS (
		SELECT v.*, coalesce(lead(v.holds_from) OVER (ORDER BY v.history_id) - 1,
				'infinity') AS holds_until
			FROM (
				SELECT x.*, min(x.holds_from) OVER (ORDER BY x.history_id
					ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)
					AS later_from
				FROM version AS x
			) AS v
			WHERE v.later_from IS NULL OR v.later_from > v.holds_from
	), stretch AS (
		SELECT d.begins,
			coalesce(lead(d.begins) OVER (ORDER BY d.begins) - 1, 'infinity')
				AS ends
			FROM (
				SELECT '-infinity'::date
				UNION
				SELECT r.as_of
					FROM goalpost.report AS r
					WHERE r.plan_id = plan AND r.indicator_id = indicator
						AND r.replaced_at IS NULL AND r.as_of > current_date
			) AS d (begins)
	)
	SELECT h.history_id, h.target, greatest(h.holds_from, s.begins),
		least(h.holds_until, s.ends)
	FROM holding AS h
	JOIN stretch AS s
		ON s.begins <= h.holds_until AND s.ends >= h.holds_from
	WHERE least(h.holds_until, s.ends) >= current_date
$$;
COMMENT ON FUNCTION goalpost.coming_targets(bigint, bigint)
	IS 'the targets of an indicator that hold today or from a later day on, anew for each figure of a later day';

-- What is to stand of an indicator, but for its figure.  Nearly always that is
-- its present target, and nothing is of a later day.  Without settings of its
-- own, so that the planner puts the body in place.
CREATE OR REPLACE FUNCTION goalpost.to_stand(plan bigint, indicator bigint)
	RETURNS TABLE (holds_from date, holds_until date, is_dated boolean,
		history_id bigint, department_id bigint, weight numeric,
		commitment text, schedule numeric[], aggregation text,
		target @extschema@.target)
	LANGUAGE sql STABLE
BEGIN ATOMIC
	SELECT coalesce(i.target_since, '-infinity'), 'infinity'::date, false,
			NULL::bigint, i.department_id, i.weight, i.commitment, i.schedule,
			i.aggregation, @extschema@.with_period(i.target, p.starts, p.due)
		FROM goalpost.indicator AS i
		JOIN goalpost.plan AS p USING (plan_id)
		WHERE i.plan_id = plan AND i.indicator_id = indicator
			AND i.retired_at IS NULL
			AND (i.target_since IS NULL OR i.target_since <= current_date)
			AND NOT EXISTS (
				SELECT FROM goalpost.report AS r
				WHERE r.plan_id = i.plan_id AND r.indicator_id = i.indicator_id
					AND r.replaced_at IS NULL AND r.as_of > current_date)
	UNION ALL
	SELECT t.holds_from, t.holds_until, true, t.history_id, i.department_id,
			i.weight, i.commitment, i.schedule, i.aggregation,
			@extschema@.with_period(t.target, p.starts, p.due)
		FROM goalpost.indicator AS i
		JOIN goalpost.plan AS p USING (plan_id)
		CROSS JOIN LATERAL goalpost.coming_targets(plan, indicator) AS t
		WHERE i.plan_id = plan AND i.indicator_id = indicator
			AND i.retired_at IS NULL
			AND (i.target_since > current_date OR EXISTS (
				SELECT FROM goalpost.report AS r
				WHERE r.plan_id = i.plan_id AND r.indicator_id = i.indicator_id
					AND r.replaced_at IS NULL AND r.as_of > current_date));
END;
COMMENT ON FUNCTION goalpost.to_stand(bigint, bigint)
	IS 'the targets of an indicator that is not retired, as they are to stand';

-- A schedule has at most one share for each day of the period; a former target
-- may have had a shorter one.
CREATE OR REPLACE FUNCTION goalpost.fitting_schedule(schedule numeric[],
		target @extschema@.target)
	RETURNS numeric[]
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
	SELECT CASE WHEN coalesce(cardinality(schedule) <= @extschema@.due(target)
			- @extschema@.starts(target) + 1, true)
		THEN schedule END;
END;
COMMENT ON FUNCTION goalpost.fitting_schedule(numeric[], @extschema@.target)
	IS 'the schedule, unless it has more shares than the period has days';

-- These indicators, their plans or their reports have changed.  Their rows are
-- locked, so that nobody else is about to make the same ones.  One statement for
-- all of them, planned anew every time: a plan for a few indicators would take
-- minutes for a whole country.
CREATE OR REPLACE FUNCTION goalpost.settle(plans bigint[], indicators bigint[])
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET plan_cache_mode = force_custom_plan
	SET jit = off
AS $$
BEGIN
	WITH wanted AS MATERIALIZED (
		SELECT c.plan_id, c.indicator_id, n.department_id, n.holds_from,
			n.holds_until, n.is_dated, n.history_id,
			@extschema@.due(n.target) AS due, f.figure_as_of, n.weight,
			n.commitment,
			goalpost.fitting_schedule(n.schedule, n.target) AS schedule,
			n.target, f.figure
		FROM unnest(plans, indicators) AS c (plan_id, indicator_id)
		CROSS JOIN LATERAL goalpost.to_stand(c.plan_id, c.indicator_id) AS n
		LEFT JOIN LATERAL goalpost.figure_to_stand(c.plan_id, c.indicator_id,
			n.aggregation, n.target, greatest(n.holds_from, current_date)) AS f
			ON true
	), gone AS (
		DELETE FROM goalpost.standing AS s
			USING unnest(plans, indicators) AS c (plan_id, indicator_id)
			WHERE s.plan_id = c.plan_id AND s.indicator_id = c.indicator_id
				AND NOT EXISTS (
					SELECT FROM wanted AS w
					WHERE w.plan_id = s.plan_id
						AND w.indicator_id = s.indicator_id
						AND w.holds_from = s.holds_from)
	), changed AS (
		UPDATE goalpost.standing AS s
			SET department_id = w.department_id, holds_until = w.holds_until,
				is_dated = w.is_dated, history_id = w.history_id, due = w.due,
				figure_as_of = w.figure_as_of, weight = w.weight,
				commitment = w.commitment, schedule = w.schedule,
				target = w.target, figure = w.figure
			FROM wanted AS w
			WHERE s.plan_id = w.plan_id AND s.indicator_id = w.indicator_id
				AND s.holds_from = w.holds_from
				-- Byte for byte: equal values may be written differently.
				-- wanted has the columns of standing in their order.
				AND s *<> w
	)
	INSERT INTO goalpost.standing (plan_id, indicator_id, department_id,
			holds_from, holds_until, is_dated, history_id, due, figure_as_of,
			weight, commitment, schedule, target, figure)
		SELECT w.plan_id, w.indicator_id, w.department_id, w.holds_from,
			w.holds_until, w.is_dated, w.history_id, w.due, w.figure_as_of,
			w.weight, w.commitment, w.schedule, w.target, w.figure
		FROM wanted AS w
		WHERE NOT EXISTS (
			SELECT FROM goalpost.standing AS s
			WHERE s.plan_id = w.plan_id AND s.indicator_id = w.indicator_id
				AND s.holds_from = w.holds_from);
END
$$;
COMMENT ON FUNCTION goalpost.settle(bigint[], bigint[])
	IS 'finds anew what stands of these indicators';

-- A row of a dump meets the one that the triggers have made.  pg_dump switches
-- the check of function bodies off, see restoring().
CREATE OR REPLACE FUNCTION goalpost.keep_standing()
	RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	IF EXISTS (SELECT FROM goalpost.standing AS s
		WHERE s.plan_id = NEW.plan_id AND s.indicator_id = NEW.indicator_id
			AND s.holds_from = NEW.holds_from)
	THEN
		RETURN NULL;
	END IF;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION goalpost.keep_standing()
	IS 'lets a standing row in once';

CREATE OR REPLACE TRIGGER keep_standing
	BEFORE INSERT ON goalpost.standing
	FOR EACH ROW WHEN (current_setting('check_function_bodies') = 'off')
	EXECUTE FUNCTION goalpost.keep_standing();
