-- section_scorecard: the scorecard counted by section of the plan

CREATE OR REPLACE VIEW goalpost.section_scorecard AS
SELECT p.code AS plan_code,
	c.section,
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
	row_number() OVER (PARTITION BY p.code
		ORDER BY c.first_indicator_id)::integer AS section_order,
	n.ahead_count,
	n.on_track_count,
	n.at_risk_count,
	n.off_track_count,
	n.no_target_count,
	c.plan_id
FROM (
	SELECT i.plan_id, i.section,
		min(i.indicator_id) AS first_indicator_id,
		count(i.figure_as_of) AS reported,
		count(*) FILTER (WHERE i.effective_target IS NULL) AS without_target,
		@extschema@.summary(i.effective_target, i.figure,
			goalpost.status_day(i.due, i.figure_as_of, current_date),
			i.weight, i.commitment, i.schedule) AS total
	FROM goalpost.indicator_today AS i
	GROUP BY i.plan_id, i.section
) AS c
JOIN goalpost.plan AS p USING (plan_id)
CROSS JOIN LATERAL goalpost.summary_count(c.total, c.reported,
	c.without_target) AS n;

COMMENT ON VIEW goalpost.section_scorecard
	IS '分章节记分卡 — the scorecard summed up by section of the plan';
COMMENT ON COLUMN goalpost.section_scorecard.plan_code
	IS '计划编码 — code of the plan';
COMMENT ON COLUMN goalpost.section_scorecard.section
	IS '章节 — section of the plan';
COMMENT ON COLUMN goalpost.section_scorecard.section_order
	IS '章节次序 — position of the section in the plan';
COMMENT ON COLUMN goalpost.section_scorecard.plan_id
	IS '计划标识 — key of the plan';
