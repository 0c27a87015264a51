-- department_scorecard: the scorecard counted by department in charge
--
-- A row for each plan that a department has indicators of, since means over
-- plans of different periods mean nothing; one without a department for the
-- indicators of nobody.

CREATE OR REPLACE VIEW goalpost.department_scorecard AS
SELECT p.code AS plan_code,
	c.department_id,
	d.name AS department_name,
	u.name AS parent_department_name,
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
	c.plan_id
FROM (
	SELECT s.plan_id, s.department_id,
		count(s.figure_as_of) AS reported,
		count(*) FILTER (WHERE s.target IS NULL) AS without_target,
		@extschema@.summary(s.target, s.figure,
			goalpost.status_day(s.due, s.figure_as_of, current_date),
			s.weight, s.commitment, s.schedule) AS total
	FROM goalpost.standing_today AS s
	GROUP BY s.plan_id, s.department_id
) AS c
JOIN goalpost.plan AS p USING (plan_id)
LEFT JOIN goalpost.department AS d USING (department_id)
LEFT JOIN goalpost.department AS u ON u.department_id = d.parent_id
CROSS JOIN LATERAL goalpost.summary_count(c.total, c.reported,
	c.without_target) AS n;

COMMENT ON VIEW goalpost.department_scorecard
	IS '分责任单位记分卡：每个计划的每个责任单位一行 — the scorecard summed up by department, for each plan';
COMMENT ON COLUMN goalpost.department_scorecard.plan_code
	IS '计划编码 — code of the plan';
COMMENT ON COLUMN goalpost.department_scorecard.department_id
	IS '责任单位标识，空为未指定 — key of the department; empty for the indicators of nobody';
COMMENT ON COLUMN goalpost.department_scorecard.department_name
	IS '责任单位 — department in charge';
COMMENT ON COLUMN goalpost.department_scorecard.parent_department_name
	IS '上级单位 — department above it';
COMMENT ON COLUMN goalpost.department_scorecard.plan_id
	IS '计划标识 — key of the plan';
