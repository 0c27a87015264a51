-- plan_scorecard: the scorecard counted by plan

CREATE OR REPLACE VIEW goalpost.plan_scorecard AS
SELECT p.code AS plan_code,
	n.indicator_count,
	n.reported_count,
	n.met_count,
	n.missed_count,
	n.no_report_count,
	n.open_count,
	n.binding_missed_count,
	n.coverage_value,
	n.coverage_pct,
	n.completion_value,
	n.completion_pct,
	n.worst_completion_value,
	n.ahead_count,
	n.on_track_count,
	n.at_risk_count,
	n.off_track_count,
	n.no_target_count,
	p.name AS plan_name,
	c.plan_id
FROM (
	SELECT s.plan_id,
		count(s.figure_as_of) AS reported,
		count(*) FILTER (WHERE s.target IS NULL) AS without_target,
		@extschema@.summary(s.target, s.figure,
			goalpost.status_day(s.due, s.figure_as_of, current_date),
			s.weight, s.commitment, s.schedule) AS total
	FROM goalpost.standing_today AS s
	GROUP BY s.plan_id
) AS c
JOIN goalpost.plan AS p USING (plan_id)
CROSS JOIN LATERAL goalpost.summary_count(c.total, c.reported,
	c.without_target) AS n;

COMMENT ON VIEW goalpost.plan_scorecard
	IS '分计划记分卡 — the scorecard summed up by plan';
COMMENT ON COLUMN goalpost.plan_scorecard.plan_code
	IS '计划编码 — code of the plan';
COMMENT ON COLUMN goalpost.plan_scorecard.plan_name
	IS '计划名称 — name of the plan';
COMMENT ON COLUMN goalpost.plan_scorecard.plan_id
	IS '计划标识 — key of the plan';
