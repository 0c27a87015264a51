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

-- The targets that hold now or will: of all that an indicator has or had, one
-- holds until another one begins that was recorded later.
CREATE OR REPLACE FUNCTION goalpost.coming_targets(plan bigint,
		indicator bigint)
	RETURNS TABLE (history_id bigint, target @extschema@.target,
		holds_from date, holds_until date)
	LANGUAGE sql STABLE ROWS 1
	SET search_path = pg_catalog, pg_temp
AS $$
	SELECT v.history_id, v.target, v.holds_from, v.holds_until
	FROM (
		SELECT x.history_id, x.target, x.holds_from,
			coalesce(lead(x.holds_from) OVER (ORDER BY x.history_id) - 1,
				'infinity') AS holds_until
		FROM (
			SELECT t.history_id, t.target, t.holds_from,
				min(t.holds_from) OVER (ORDER BY t.history_id
					ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)
					AS later_from
			FROM (
				SELECT NULL, i.target, coalesce(i.target_since, '-infinity')
				FROM goalpost.indicator AS i
				WHERE i.plan_id = plan AND i.indicator_id = indicator
				UNION ALL
				SELECT 0, NULL, '-infinity'	-- before all of them: none
				UNION ALL
				SELECT h.history_id, h.target,
					coalesce(h.holds_from, '-infinity')
				FROM goalpost.target_history AS h
				WHERE h.plan_id = plan AND h.indicator_id = indicator
			) AS t (history_id, target, holds_from)
		) AS x
		WHERE x.later_from IS NULL OR x.later_from > x.holds_from
	) AS v
	WHERE v.holds_until >= current_date
$$;
COMMENT ON FUNCTION goalpost.coming_targets(bigint, bigint)
	IS 'the targets of an indicator that hold today or from a later day on';

-- These indicators, their plans or their reports have changed.  Their rows are
-- locked, so that nobody else is about to make the same ones.
CREATE OR REPLACE FUNCTION goalpost.settle(plans bigint[], indicators bigint[])
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	WITH concerned AS MATERIALIZED (
		SELECT i.plan_id, i.indicator_id, i.department_id, i.weight,
			i.commitment, i.schedule, i.aggregation, i.target, i.target_since,
			p.starts, p.due
		FROM unnest(plans, indicators) AS c (plan_id, indicator_id)
		JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
		JOIN goalpost.plan AS p USING (plan_id)
		WHERE i.retired_at IS NULL
	), holding AS (
		SELECT c.*, NULL::bigint AS history_id,
			coalesce(c.target_since, '-infinity') AS holds_from,
			'infinity'::date AS holds_until, false AS is_dated,
			@extschema@.with_period(c.target, c.starts, c.due) AS effective
		FROM concerned AS c
		WHERE c.target_since IS NULL OR c.target_since <= current_date
		UNION ALL
		SELECT c.*, t.history_id, t.holds_from, t.holds_until, true,
			@extschema@.with_period(t.target, c.starts, c.due)
		FROM concerned AS c
		CROSS JOIN LATERAL goalpost.coming_targets(c.plan_id,
			c.indicator_id) AS t
		WHERE c.target_since > current_date
	), wanted AS MATERIALIZED (
		SELECT h.plan_id, h.indicator_id, h.holds_from, h.holds_until,
			h.is_dated, h.history_id, h.department_id, h.weight,
			h.commitment, h.schedule, h.effective AS target,
			@extschema@.due(h.effective) AS due, f.figure, f.figure_as_of
		FROM holding AS h
		CROSS JOIN LATERAL goalpost.standing_figure(h.plan_id,
			h.indicator_id, h.aggregation, h.effective) AS f
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
			SET holds_until = w.holds_until, is_dated = w.is_dated,
				history_id = w.history_id, department_id = w.department_id,
				weight = w.weight, commitment = w.commitment,
				schedule = w.schedule, target = w.target, due = w.due,
				figure = w.figure, figure_as_of = w.figure_as_of
			FROM wanted AS w
			WHERE s.plan_id = w.plan_id AND s.indicator_id = w.indicator_id
				AND s.holds_from = w.holds_from
				-- By their text: equal values may be written differently.
				AND (s.holds_until, s.is_dated, s.history_id, s.department_id,
					s.weight, s.commitment, s.schedule, s.target::text,
					s.figure::text, s.figure_as_of)
					IS DISTINCT FROM (w.holds_until, w.is_dated, w.history_id,
					w.department_id, w.weight, w.commitment, w.schedule,
					w.target::text, w.figure::text, w.figure_as_of)
	)
	INSERT INTO goalpost.standing (plan_id, indicator_id, holds_from,
			holds_until, is_dated, history_id, department_id, weight,
			commitment, schedule, target, due, figure, figure_as_of)
		SELECT w.plan_id, w.indicator_id, w.holds_from, w.holds_until,
			w.is_dated, w.history_id, w.department_id, w.weight, w.commitment,
			w.schedule, w.target, w.due, w.figure, w.figure_as_of
		FROM wanted AS w
		WHERE NOT EXISTS (
			SELECT FROM goalpost.standing AS s
			WHERE s.plan_id = w.plan_id AND s.indicator_id = w.indicator_id
				AND s.holds_from = w.holds_from);
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
	FOR EACH ROW EXECUTE FUNCTION goalpost.keep_standing();
