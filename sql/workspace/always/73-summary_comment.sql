-- What the columns that the summaries have in common mean

DO $do$
DECLARE
	c record;
BEGIN
	FOR c IN
		SELECT s.name AS summary, m.name, m.text
		FROM (VALUES ('section_scorecard'), ('plan_scorecard'),
			('department_scorecard')) AS s (name),
		(VALUES
			('indicator_count', '指标数 — number of indicators'),
			('reported_count', '已上报指标数 — indicators with a figure'),
			('met_count', '已完成指标数 — indicators that are met'),
			('missed_count', '到期未完成指标数 — indicators past their due date and not met'),
			('no_report_count', '未上报指标数 — indicators without a figure'),
			('open_count', '无法判定状态的指标数 — indicators with a figure but no status: no period to judge by'),
			('binding_missed_count', '到期未完成的约束性指标数 — binding indicators past their due date and not met'),
			('coverage_value', '上报率，0 至 1 — share of indicators with a figure, 0 to 1'),
			('coverage_pct', '上报率（%） — share of indicators with a figure, in percent'),
			('completion_value', '已上报指标的加权平均完成率，单项限于 0 至 1 — weighted mean of completion over what is reported, each cut to 0..1'),
			('completion_pct', '加权平均完成率（%） — weighted mean of completion in percent'),
			('worst_completion_value', '最低完成率 — lowest completion of an indicator'),
			('ahead_count', '超序时进度指标数 — indicators ahead of schedule'),
			('on_track_count', '达到序时进度指标数 — indicators on schedule'),
			('at_risk_count', '轻度滞后指标数 — indicators behind schedule'),
			('off_track_count', '严重滞后指标数 — indicators far behind schedule'),
			('no_target_count', '未定目标的指标数 — indicators without a target')
		) AS m (name, text)
	LOOP
		EXECUTE format('COMMENT ON COLUMN goalpost.%I.%I IS %L',
			c.summary, c.name, c.text);
	END LOOP;
END
$do$;
