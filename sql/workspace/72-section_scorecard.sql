-- section_scorecard: the scorecard counted by section of the plan
--
-- The mean is weighted, of completion capped to 0..1, over what is reported.
-- It is summed as numeric, so that it does not depend on the order of rows.

CREATE OR REPLACE VIEW goalpost.section_scorecard AS
SELECT s.plan_code,
	s.section,
	count(*)::integer AS indicator_count,
	count(s.as_of)::integer AS reported_count,
	count(*) FILTER (WHERE s.status = 'met')::integer AS met_count,
	count(*) FILTER (WHERE s.status = 'missed')::integer AS missed_count,
	count(*) FILTER (WHERE s.status = 'no_report')::integer AS no_report_count,
	count(*) FILTER (WHERE s.status IS NULL)::integer AS open_count,
	count(*) FILTER (WHERE s.status = 'missed'
		AND s.commitment = 'binding')::integer AS binding_missed_count,
	count(s.as_of)::double precision / count(*) AS coverage_value,
	100 * count(s.as_of)::double precision / count(*) AS coverage_pct,
	(sum(c.weight * c.capped) / nullif(sum(c.weight), 0))::double precision
		AS completion_value,
	(100 * sum(c.weight * c.capped) / nullif(sum(c.weight), 0))::double precision
		AS completion_pct,
	min(s.completion_value) AS worst_completion_value,
	row_number() OVER (PARTITION BY s.plan_code
		ORDER BY min(s.indicator_id))::integer AS section_order
FROM goalpost.scorecard AS s
CROSS JOIN LATERAL (
	SELECT CASE WHEN s.completion_value IS NOT NULL THEN s.weight::numeric END,
		least(greatest(s.completion_value, 0), 1)::numeric
) AS c (weight, capped)
GROUP BY s.plan_code, s.section;

COMMENT ON VIEW goalpost.section_scorecard
	IS '分章节记分卡 — the scorecard by section of the plan';
COMMENT ON COLUMN goalpost.section_scorecard.plan_code
	IS '计划编码 — code of the plan';
COMMENT ON COLUMN goalpost.section_scorecard.section
	IS '章节 — section of the plan';
COMMENT ON COLUMN goalpost.section_scorecard.indicator_count
	IS '指标数 — indicators';
COMMENT ON COLUMN goalpost.section_scorecard.reported_count
	IS '已报指标数 — indicators with a figure';
COMMENT ON COLUMN goalpost.section_scorecard.met_count
	IS '已完成数 — indicators that are met';
COMMENT ON COLUMN goalpost.section_scorecard.missed_count
	IS '未完成数 — indicators past their due date and not met';
COMMENT ON COLUMN goalpost.section_scorecard.no_report_count
	IS '未报数 — indicators without a figure';
COMMENT ON COLUMN goalpost.section_scorecard.open_count
	IS '进行中数 — indicators that are still open';
COMMENT ON COLUMN goalpost.section_scorecard.binding_missed_count
	IS '未完成的约束性指标数 — binding indicators missed';
COMMENT ON COLUMN goalpost.section_scorecard.coverage_value
	IS '上报率 — share of indicators with a figure, 0 to 1';
COMMENT ON COLUMN goalpost.section_scorecard.coverage_pct
	IS '上报率（%） — the same in percent';
COMMENT ON COLUMN goalpost.section_scorecard.completion_value
	IS '加权平均完成率，封顶 1 — weighted mean of completion, each capped to 0..1, over what is reported';
COMMENT ON COLUMN goalpost.section_scorecard.completion_pct
	IS '加权平均完成率（%） — the same in percent';
COMMENT ON COLUMN goalpost.section_scorecard.worst_completion_value
	IS '最低完成率 — completion of the worst indicator';
COMMENT ON COLUMN goalpost.section_scorecard.section_order
	IS '章节次序 — place of the section in the plan';
