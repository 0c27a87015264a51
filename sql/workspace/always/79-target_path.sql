-- target_path: what the schedule expects of an indicator, month by month
--
-- Also of months for which nothing was reported, or that lie ahead.  A period
-- may be as long as 9,999 years: the first 600 months are shown.

CREATE OR REPLACE VIEW goalpost.target_path AS
SELECT i.indicator_id,
	p.code AS plan_code,
	i.code AS indicator_code,
	i.name AS indicator_name,
	l.name AS place,
	i.breakdown,
	d.month_end,
	@extschema@.expected_value(i.effective_target, d.month_end, t.schedule)
		AS expected_value,
	@extschema@.target_value(i.effective_target) AS target_value,
	nullif(@extschema@.unit(i.effective_target), '') AS unit,
	@extschema@.elapsed(i.effective_target, d.month_end, t.schedule)
		AS elapsed_value,
	-- By way of a decimal, as every percentage
	(100 * @extschema@.elapsed(i.effective_target, d.month_end, t.schedule)
		::numeric)::double precision AS elapsed_pct
FROM goalpost.indicator_today AS i
JOIN goalpost.plan AS p USING (plan_id)
LEFT JOIN goalpost.place AS l USING (place_id)
CROSS JOIN LATERAL (
	SELECT @extschema@.starts(i.effective_target),
		@extschema@.due(i.effective_target),
		goalpost.fitting_schedule(i.schedule, i.effective_target)
) AS t (starts, due, schedule)
CROSS JOIN LATERAL generate_series(0, least(599,
	12 * (extract(year FROM t.due) - extract(year FROM t.starts))
		+ extract(month FROM t.due) - extract(month FROM t.starts))::integer)
	AS m (number)
CROSS JOIN LATERAL (
	SELECT least(t.due, (date_trunc('month', t.starts::timestamp)
		+ make_interval(months => m.number + 1, days => -1))::date)
) AS d (month_end)
WHERE t.starts <= t.due;

COMMENT ON VIEW goalpost.target_path
	IS '序时目标：有目标和期限的指标每月一行，最多 600 个月 — what the schedule expects: one row per month of the period of an indicator, the first 600 of them';
COMMENT ON COLUMN goalpost.target_path.indicator_id
	IS '指标标识 — key of the indicator';
COMMENT ON COLUMN goalpost.target_path.plan_code
	IS '计划编码 — code of the plan';
COMMENT ON COLUMN goalpost.target_path.indicator_code
	IS '指标编码 — code of the indicator';
COMMENT ON COLUMN goalpost.target_path.indicator_name
	IS '指标名称 — name of the indicator';
COMMENT ON COLUMN goalpost.target_path.place
	IS '地区，空为计划全域 — place; empty for the whole of the plan';
COMMENT ON COLUMN goalpost.target_path.breakdown
	IS '分组，空文本为合计 — breakdown; an empty text is the total';
COMMENT ON COLUMN goalpost.target_path.month_end
	IS '月末；最后一行为截止日 — last day of the month; in the last row the due date';
COMMENT ON COLUMN goalpost.target_path.expected_value
	IS '该日的序时目标（按目标单位） — what is expected on that day, in the unit of the target';
COMMENT ON COLUMN goalpost.target_path.target_value
	IS '目标值；区间取下限，目标为 done 时为空 — bound of the target; the lower one of a range, empty for done';
COMMENT ON COLUMN goalpost.target_path.unit
	IS '目标的计量单位 — unit of the target';
COMMENT ON COLUMN goalpost.target_path.elapsed_value
	IS '时间进度，0 至 1 — part of the period that has passed, by the schedule, 0 to 1';
COMMENT ON COLUMN goalpost.target_path.elapsed_pct
	IS '时间进度（%） — the same in percent';
