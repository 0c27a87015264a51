-- What stands today, and the indicators with it
--
-- For the views of this workspace: these have values of the types target and
-- progress, and nobody but the owner may read them.

CREATE OR REPLACE VIEW goalpost.standing_today AS
SELECT s.plan_id, s.indicator_id, s.history_id, s.department_id, s.weight,
	s.commitment, s.schedule, s.target, s.due, s.figure, s.figure_as_of
FROM goalpost.standing AS s
WHERE NOT s.is_dated OR current_date BETWEEN s.holds_from AND s.holds_until;
COMMENT ON VIEW goalpost.standing_today
	IS '今日现状 — effective target and standing figure of each indicator that is not retired, as they hold today';

CREATE OR REPLACE VIEW goalpost.indicator_today AS
SELECT i.plan_id, i.indicator_id, i.code, i.place_id, i.breakdown, i.name,
	i.section, i.department_id, i.weight, i.commitment, i.parent_id,
	i.aggregation, i.frequency, s.schedule, i.source,
	CASE WHEN s.history_id IS NULL THEN i.target_text
		ELSE (t.held).target_text END AS target_text,
	CASE WHEN s.history_id IS NULL THEN i.target_words
		ELSE (t.held).target_words END AS target_words,
	CASE WHEN s.history_id IS NULL THEN i.target_since
		ELSE (t.held).holds_from END AS target_since,
	s.target::text AS effective_target_text, s.target AS effective_target,
	s.due, s.figure::text AS figure_text, s.figure_as_of, s.figure
FROM goalpost.standing_today AS s
JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
-- Called only for the few rows with a target to come; a join would make each
-- query on top of this longer to plan.
CROSS JOIN LATERAL (
	SELECT goalpost.target_on(s.plan_id, s.indicator_id, current_date,
		'infinity')
) AS t (held);
COMMENT ON VIEW goalpost.indicator_today
	IS '今日有效的指标、目标与数据 — indicators that are not retired, with the target that holds today and the figure that stands';
