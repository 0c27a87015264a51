-- plan_scorecard: the scorecard counted by plan

CREATE OR REPLACE VIEW goalpost.plan_scorecard AS
SELECT c.plan_code,
	(c.total).indicators::integer AS indicator_count,
	c.reported_count,
	(c.total).met::integer AS met_count,
	(c.total).missed::integer AS missed_count,
	(c.total).no_report::integer AS no_report_count,
	(c.total).unknown::integer AS open_count,
	(c.total).binding_missed::integer AS binding_missed_count,
	c.reported_count::double precision / (c.total).indicators AS coverage_value,
	100 * c.reported_count::double precision / (c.total).indicators
		AS coverage_pct,
	(c.total).completion AS completion_value,
	-- By way of a decimal: a mean of 0.58 is 58 %, not 57.99999999999999.
	(100 * (c.total).completion::numeric)::double precision AS completion_pct,
	(c.total).worst AS worst_completion_value,
	(c.total).ahead::integer AS ahead_count,
	(c.total).on_track::integer AS on_track_count,
	(c.total).at_risk::integer AS at_risk_count,
	(c.total).off_track::integer AS off_track_count
FROM (
	SELECT s.plan_code,
		count(s.as_of)::integer AS reported_count,
		@extschema@.summary(
			s.effective_target_text::@extschema@.target,
			s.actual_text::@extschema@.progress, current_date,
			-- A weight may be the nearest double to 10^18, a digit too many.
			least(s.weight::numeric, 999999999999999999), s.commitment) AS total
	FROM goalpost.scorecard AS s
	GROUP BY s.plan_code
) AS c;

COMMENT ON VIEW goalpost.plan_scorecard
	IS '分计划记分卡 — the scorecard summed up by plan';
COMMENT ON COLUMN goalpost.plan_scorecard.plan_code
	IS '计划编码 — code of the plan';
COMMENT ON COLUMN goalpost.plan_scorecard.indicator_count
	IS '指标数 — number of indicators';
COMMENT ON COLUMN goalpost.plan_scorecard.reported_count
	IS '已上报指标数 — indicators with a figure';
COMMENT ON COLUMN goalpost.plan_scorecard.met_count
	IS '已完成指标数 — indicators that are met';
COMMENT ON COLUMN goalpost.plan_scorecard.missed_count
	IS '到期未完成指标数 — indicators past their due date and not met';
COMMENT ON COLUMN goalpost.plan_scorecard.no_report_count
	IS '未上报指标数 — indicators without a figure';
COMMENT ON COLUMN goalpost.plan_scorecard.open_count
	IS '无法判定状态的指标数 — indicators with a figure but no status: no period to judge by, or the figure does not fit the target';
COMMENT ON COLUMN goalpost.plan_scorecard.binding_missed_count
	IS '到期未完成的约束性指标数 — binding indicators past their due date and not met';
COMMENT ON COLUMN goalpost.plan_scorecard.coverage_value
	IS '上报率，0 至 1 — share of indicators with a figure, 0 to 1';
COMMENT ON COLUMN goalpost.plan_scorecard.coverage_pct
	IS '上报率（%） — share of indicators with a figure, in percent';
COMMENT ON COLUMN goalpost.plan_scorecard.completion_value
	IS '已上报指标的加权平均完成率，单项限于 0 至 1 — weighted mean of completion over what is reported, each cut to 0..1';
COMMENT ON COLUMN goalpost.plan_scorecard.completion_pct
	IS '加权平均完成率（%） — weighted mean of completion in percent';
COMMENT ON COLUMN goalpost.plan_scorecard.worst_completion_value
	IS '最低完成率 — lowest completion of an indicator';
COMMENT ON COLUMN goalpost.plan_scorecard.ahead_count
	IS '超序时进度指标数 — indicators ahead of schedule';
COMMENT ON COLUMN goalpost.plan_scorecard.on_track_count
	IS '达到序时进度指标数 — indicators on schedule';
COMMENT ON COLUMN goalpost.plan_scorecard.at_risk_count
	IS '轻度滞后指标数 — indicators behind schedule';
COMMENT ON COLUMN goalpost.plan_scorecard.off_track_count
	IS '严重滞后指标数 — indicators far behind schedule';
