-- What stands today, and the indicators with it
--
-- For the views of this workspace: these have values of the types target and
-- progress, and nobody but the owner may read them.

-- A target that begins on a later day does not hold yet, but the one before it.
CREATE OR REPLACE FUNCTION goalpost.earlier_target(plan bigint,
		indicator bigint, day date, OUT target_text text,
		OUT target_words text, OUT target_since date,
		OUT target @extschema@.target, OUT figure @extschema@.progress,
		OUT figure_as_of date)
	LANGUAGE plpgsql STABLE SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	SELECT h.target_text, h.target_words, h.holds_from,
			@extschema@.with_period(h.target, p.starts, p.due)
		INTO target_text, target_words, target_since, target
		FROM goalpost.target_history AS h
		JOIN goalpost.plan AS p USING (plan_id)
		WHERE h.plan_id = plan AND h.indicator_id = indicator
			AND (h.holds_from IS NULL OR h.holds_from <= day)
		ORDER BY h.history_id DESC
		LIMIT 1;
	SELECT f.figure, f.figure_as_of INTO figure, figure_as_of
		FROM goalpost.indicator AS i
		CROSS JOIN LATERAL goalpost.standing_figure(i.plan_id, i.indicator_id,
			i.aggregation, target) AS f
		WHERE i.plan_id = plan AND i.indicator_id = indicator;
END
$$;
COMMENT ON FUNCTION goalpost.earlier_target(bigint, bigint, date)
	IS 'the former target of an indicator that held on a day, and the figure that fits it';

CREATE OR REPLACE VIEW goalpost.standing_today AS
SELECT s.plan_id, s.indicator_id, s.department_id, s.weight, s.commitment,
	s.schedule,
	CASE WHEN s.target_since > current_date
		THEN (goalpost.earlier_target(s.plan_id, s.indicator_id, current_date)).target
		ELSE s.target END AS target,
	CASE WHEN s.target_since > current_date
		THEN @extschema@.due((goalpost.earlier_target(s.plan_id,
			s.indicator_id, current_date)).target)
		ELSE s.due END AS due,
	CASE WHEN s.target_since > current_date
		THEN (goalpost.earlier_target(s.plan_id, s.indicator_id, current_date)).figure
		ELSE s.figure END AS figure,
	CASE WHEN s.target_since > current_date
		THEN (goalpost.earlier_target(s.plan_id, s.indicator_id, current_date)).figure_as_of
		ELSE s.figure_as_of END AS figure_as_of
FROM goalpost.standing AS s;
COMMENT ON VIEW goalpost.standing_today
	IS '今日现状 — effective target and standing figure of each indicator that is not retired, as they hold today';

CREATE OR REPLACE VIEW goalpost.indicator_today AS
SELECT i.plan_id, i.indicator_id, i.code, i.place_id, i.breakdown, i.name,
	i.section, i.department_id, i.weight, i.commitment, i.parent_id,
	i.aggregation, i.frequency, i.schedule, i.source,
	CASE WHEN i.target_since > current_date
		THEN (goalpost.earlier_target(i.plan_id, i.indicator_id, current_date)).target_text
		ELSE i.target_text END AS target_text,
	CASE WHEN i.target_since > current_date
		THEN (goalpost.earlier_target(i.plan_id, i.indicator_id, current_date)).target_words
		ELSE i.target_words END AS target_words,
	CASE WHEN i.target_since > current_date
		THEN (goalpost.earlier_target(i.plan_id, i.indicator_id, current_date)).target_since
		ELSE i.target_since END AS target_since,
	s.target::text AS effective_target_text, s.target AS effective_target,
	s.figure::text AS figure_text, s.figure_as_of, s.figure
FROM goalpost.standing_today AS s
JOIN goalpost.indicator AS i USING (plan_id, indicator_id);
COMMENT ON VIEW goalpost.indicator_today
	IS '今日有效的指标、目标与数据 — indicators that are not retired, with the target that holds today and the figure that stands';
