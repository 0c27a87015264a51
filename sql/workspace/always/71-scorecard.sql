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
	m.completion_pct,
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
	m.forecast_value,
	i.effective_target_text
FROM goalpost.indicator_today AS i
JOIN goalpost.plan AS p USING (plan_id)
LEFT JOIN goalpost.department AS d USING (department_id)
CROSS JOIN LATERAL (SELECT i.effective_target) AS t (target)
CROSS JOIN LATERAL (
	SELECT count(*)::integer
	FROM goalpost.report AS a
	WHERE a.plan_id = i.plan_id AND a.indicator_id = i.indicator_id
		AND a.replaced_at IS NULL
) AS h (report_count)
LEFT JOIN LATERAL (
	SELECT i.figure AS progress, i.figure_text AS progress_text,
		i.figure_as_of AS as_of, a.note
	FROM goalpost.report AS a
	WHERE a.plan_id = i.plan_id AND a.indicator_id = i.indicator_id
		AND a.as_of = i.figure_as_of AND a.replaced_at IS NULL
) AS r ON true
CROSS JOIN LATERAL (
	SELECT
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN @extschema@.actual_value(t.target, r.progress) END,
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN @extschema@.completion(t.target, r.progress) END,
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN @extschema@.completion_pct(t.target, r.progress) END,
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN @extschema@.remaining_value(t.target, r.progress) END,
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN @extschema@.met(t.target, r.progress)::integer END,
		CASE
			WHEN r.progress IS NULL THEN 'no_report'
			WHEN @extschema@.comparable(t.target, r.progress)
				THEN @extschema@.status(t.target, r.progress, current_date)
		END,
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN @extschema@.expected_value(t.target, r.as_of) END,
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN @extschema@.pace(t.target, r.progress) END,
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN @extschema@.schedule_gap(t.target, r.progress) END,
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN @extschema@.forecast(t.target, r.progress) END
) AS m (actual_value, completion_value, completion_pct, remaining_value, is_met,
	status, expected_value, pace_value, schedule_gap_pct, forecast_value);

COMMENT ON VIEW goalpost.scorecard
	IS '指标记分卡：每个指标一行，取最新有效数据 — one row per indicator, with its latest figure';
COMMENT ON COLUMN goalpost.scorecard.indicator_id
	IS '指标标识 — key of the indicator';
COMMENT ON COLUMN goalpost.scorecard.plan_code
	IS '计划编码 — code of the plan';
COMMENT ON COLUMN goalpost.scorecard.section
	IS '章节 — section of the plan';
COMMENT ON COLUMN goalpost.scorecard.department_name
	IS '责任单位 — department in charge';
COMMENT ON COLUMN goalpost.scorecard.indicator_code
	IS '指标编码，计划内唯一 — code of the indicator, unique within the plan';
COMMENT ON COLUMN goalpost.scorecard.indicator_name
	IS '指标名称 — name of the indicator';
COMMENT ON COLUMN goalpost.scorecard.target_text
	IS '目标（规范写法） — the target in canonical notation';
COMMENT ON COLUMN goalpost.scorecard.target_value
	IS '目标值；区间取下限，目标为 done 时为空 — bound of the target; the lower one of a range, empty for done';
COMMENT ON COLUMN goalpost.scorecard.unit
	IS '目标的计量单位 — unit of the target';
COMMENT ON COLUMN goalpost.scorecard.baseline_value
	IS '基期值 — baseline of the target';
COMMENT ON COLUMN goalpost.scorecard.starts
	IS '起始日；目标未注明时取计划的起始日 — first day of the period of the target, or of the plan where the target has none';
COMMENT ON COLUMN goalpost.scorecard.due
	IS '截止日；目标未注明时取计划的截止日 — last day of the period of the target, or of the plan where the target has none';
COMMENT ON COLUMN goalpost.scorecard.actual_value
	IS '实际值（按目标单位） — the figure in the unit of the target';
COMMENT ON COLUMN goalpost.scorecard.actual_text
	IS '进展（规范写法） — the figure in canonical notation';
COMMENT ON COLUMN goalpost.scorecard.as_of
	IS '数据截至日 — day of the figure';
COMMENT ON COLUMN goalpost.scorecard.completion_value
	IS '完成率：1 为完成，可小于 0 或大于 1 — completion, 1 = met; may be below 0 or above 1';
COMMENT ON COLUMN goalpost.scorecard.completion_pct
	IS '完成率（%） — completion in percent';
COMMENT ON COLUMN goalpost.scorecard.status
	IS '状态：met 已完成、ahead 超序时进度、on_track 达到序时进度、at_risk 轻度滞后、off_track 严重滞后、missed 到期未完成、no_report 未上报；无法判定时为空 — met, ahead, on_track, at_risk, off_track, missed or no_report; empty where it cannot be determined';
COMMENT ON COLUMN goalpost.scorecard.status_order
	IS '状态排序，由好到差 — order of the status, best first';
COMMENT ON COLUMN goalpost.scorecard.remaining_value
	IS '差额，0 为完成；尽可能按目标单位 — what is missing, 0 when met; in the unit of the target where possible';
COMMENT ON COLUMN goalpost.scorecard.weight
	IS '权重 — weight in means';
COMMENT ON COLUMN goalpost.scorecard.commitment
	IS '指标属性：binding 约束性、anticipatory 预期性、directional 导向性 — binding, anticipatory or directional';
COMMENT ON COLUMN goalpost.scorecard.days_left_count
	IS '距截止日天数，逾期为负 — days until the due date, negative after it';
COMMENT ON COLUMN goalpost.scorecard.is_met
	IS '是否完成，1 是 0 否 — 1 when met, 0 when not';
COMMENT ON COLUMN goalpost.scorecard.report_count
	IS '有效数据条数，不含已更正的 — number of figures, without those that were corrected';
COMMENT ON COLUMN goalpost.scorecard.note
	IS '最新数据的备注 — note on the latest figure';
COMMENT ON COLUMN goalpost.scorecard.expected_value
	IS '数据截至日的序时目标（按目标单位）；缺少所需的起止日时为空 — what is expected on the day of the figure, in the unit of the target; empty where a period is needed and there is none';
COMMENT ON COLUMN goalpost.scorecard.pace_value
	IS '序时进度比，1 为与序时进度一致 — pace: completion against what is expected on the day of the figure, 1 = on schedule';
COMMENT ON COLUMN goalpost.scorecard.schedule_gap_pct
	IS '序时差（百分点），负为滞后 — schedule gap in percentage points, negative is behind schedule';
COMMENT ON COLUMN goalpost.scorecard.forecast_value
	IS '按当前进度推算的到期值（按目标单位） — value on the due date if the pace holds, in the unit of the target';
COMMENT ON COLUMN goalpost.scorecard.effective_target_text
	IS '有效目标：无期限时取计划期 — the target within the period of the plan where it has none of its own';
