-- scorecard: one row per indicator, with the latest figure that stands

CREATE OR REPLACE VIEW goalpost.scorecard AS
SELECT i.indicator_id,
	p.code AS plan_code,
	i.section,
	d.name AS department_name,
	i.code AS indicator_code,
	i.name AS indicator_name,
	i.target_text,
	coalesce(@extschema@.lower_bound(t.target),
		@extschema@.upper_bound(t.target))::double precision AS target_value,
	nullif(@extschema@.unit(t.target), '') AS unit,
	@extschema@.baseline(t.target)::double precision AS baseline_value,
	@extschema@.starts(t.target) AS starts,
	@extschema@.due(t.target) AS due,
	m.actual_value,
	r.progress_text AS actual_text,
	r.as_of,
	m.completion_value,
	100 * m.completion_value AS completion_pct,
	m.status,
	@extschema@.status_order(m.status) AS status_order,
	m.remaining_value,
	i.weight::double precision AS weight,
	i.commitment,
	@extschema@.due(t.target) - current_date AS days_left_count,
	m.is_met,
	h.report_count,
	r.note,
	m.expected_value,
	m.pace_value,
	m.schedule_gap_pct,
	m.forecast_value
FROM goalpost.indicator AS i
JOIN goalpost.plan AS p USING (plan_id)
LEFT JOIN goalpost.department AS d USING (department_id)
CROSS JOIN LATERAL (
	SELECT goalpost.target_in_plan(i.target, p.starts, p.due)
) AS t (target)
CROSS JOIN LATERAL (
	SELECT count(*)::integer
	FROM goalpost.report AS a
	WHERE a.indicator_id = i.indicator_id AND a.replaced_at IS NULL
) AS h (report_count)
LEFT JOIN LATERAL (
	SELECT a.progress, a.progress_text, a.as_of, a.note
	FROM goalpost.report AS a
	WHERE a.indicator_id = i.indicator_id AND a.replaced_at IS NULL
	ORDER BY a.as_of DESC
	LIMIT 1
) AS r ON true
CROSS JOIN LATERAL (
	SELECT
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN goalpost.actual_value(t.target, r.progress) END,
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN @extschema@.completion(t.target, r.progress) END,
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN goalpost.remaining_value(t.target, r.progress) END,
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN @extschema@.met(t.target, r.progress)::integer END,
		CASE
			WHEN r.progress IS NULL THEN 'no_report'
			WHEN @extschema@.comparable(t.target, r.progress)
				THEN @extschema@.status(t.target, r.progress, current_date)
		END,
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN goalpost.expected_value(t.target, r.as_of) END,
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN @extschema@.pace(t.target, r.progress) END,
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN @extschema@.schedule_gap(t.target, r.progress) END,
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN @extschema@.forecast(t.target, r.progress) END
) AS m (actual_value, completion_value, remaining_value, is_met, status,
	expected_value, pace_value, schedule_gap_pct, forecast_value);

COMMENT ON VIEW goalpost.scorecard
	IS '指标记分卡：每个指标一行，取最新有效数据 — one row per indicator, with the latest figure that stands';
COMMENT ON COLUMN goalpost.scorecard.indicator_id
	IS '指标标识 — key of the indicator';
COMMENT ON COLUMN goalpost.scorecard.plan_code
	IS '计划编码 — code of the plan';
COMMENT ON COLUMN goalpost.scorecard.section
	IS '章节 — section of the plan';
COMMENT ON COLUMN goalpost.scorecard.department_name
	IS '责任单位 — department that reports';
COMMENT ON COLUMN goalpost.scorecard.indicator_code
	IS '指标编码 — code, unique within the plan';
COMMENT ON COLUMN goalpost.scorecard.indicator_name
	IS '指标名称 — name of the indicator';
COMMENT ON COLUMN goalpost.scorecard.target_text
	IS '目标（规范写法） — the target as it is written';
COMMENT ON COLUMN goalpost.scorecard.target_value
	IS '目标值，区间取下限 — bound of the target, of a range the lower one; empty for done';
COMMENT ON COLUMN goalpost.scorecard.unit
	IS '计量单位 — unit of the target';
COMMENT ON COLUMN goalpost.scorecard.baseline_value
	IS '基期值 — value at the start of the way';
COMMENT ON COLUMN goalpost.scorecard.starts
	IS '起始日 — first day of the period';
COMMENT ON COLUMN goalpost.scorecard.due
	IS '截止日 — last day of the period';
COMMENT ON COLUMN goalpost.scorecard.actual_value
	IS '实际值（按目标单位） — what was reported, in the unit of the target';
COMMENT ON COLUMN goalpost.scorecard.actual_text
	IS '进展（规范写法） — what was reported, as it is written';
COMMENT ON COLUMN goalpost.scorecard.as_of
	IS '数据截至日 — day of the figure';
COMMENT ON COLUMN goalpost.scorecard.completion_value
	IS '完成率，1 为完成 — completion, 1 = met; may be below 0 or above 1';
COMMENT ON COLUMN goalpost.scorecard.completion_pct
	IS '完成率（%） — completion in percent';
COMMENT ON COLUMN goalpost.scorecard.status
	IS '状态 — met, ahead, on_track, at_risk, off_track, missed or no_report; empty where nothing can be said';
COMMENT ON COLUMN goalpost.scorecard.status_order
	IS '状态排序 — order of the status, best first';
COMMENT ON COLUMN goalpost.scorecard.remaining_value
	IS '差额，0 为完成 — what is missing, 0 when met; in the unit of the target where it can';
COMMENT ON COLUMN goalpost.scorecard.weight
	IS '权重 — weight in means';
COMMENT ON COLUMN goalpost.scorecard.commitment
	IS '属性 — binding, anticipatory or directional';
COMMENT ON COLUMN goalpost.scorecard.days_left_count
	IS '剩余天数 — days until it is due, negative afterwards';
COMMENT ON COLUMN goalpost.scorecard.is_met
	IS '是否完成，1 或 0 — 1 when met, 0 when not';
COMMENT ON COLUMN goalpost.scorecard.report_count
	IS '有效数据条数 — figures that stand, over all days';
COMMENT ON COLUMN goalpost.scorecard.note
	IS '备注 — note of the latest figure';
COMMENT ON COLUMN goalpost.scorecard.expected_value
	IS '数据截至日的序时目标值（按目标单位） — what is asked for on the day of the figure, in the unit of the target; empty where the target has no period but needs one';
COMMENT ON COLUMN goalpost.scorecard.pace_value
	IS '序时完成率，1 为按序时 — completion against what is asked for on the day of the figure, 1 = on schedule';
COMMENT ON COLUMN goalpost.scorecard.schedule_gap_pct
	IS '与序时进度之差（百分点），负为滞后 — completion less that of the schedule, in percentage points; below 0 is behind';
COMMENT ON COLUMN goalpost.scorecard.forecast_value
	IS '按当前进度推算的到期值（按目标单位） — value at the due date if the pace holds, in the unit of the target';
