-- timeline: one row per figure that stands

CREATE OR REPLACE VIEW goalpost.timeline AS
SELECT r.report_id,
	i.indicator_id,
	p.code AS plan_code,
	i.code AS indicator_code,
	i.name AS indicator_name,
	r.as_of,
	r.progress_text AS actual_text,
	m.actual_value,
	i.target_text,
	coalesce(@extschema@.lower_bound(t.target),
		@extschema@.upper_bound(t.target))::double precision AS target_value,
	nullif(@extschema@.unit(t.target), '') AS unit,
	m.completion_value,
	m.completion_pct,
	m.status,
	@extschema@.status_order(m.status) AS status_order,
	r.note,
	r.batch_id,
	r.line::integer AS line,
	r.reported_at
FROM goalpost.report AS r
JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
JOIN goalpost.plan AS p USING (plan_id)
CROSS JOIN LATERAL (
	SELECT @extschema@.with_period(i.target, p.starts, p.due)
) AS t (target)
CROSS JOIN LATERAL (
	SELECT
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN @extschema@.actual_value(t.target, r.progress) END,
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN @extschema@.completion(t.target, r.progress) END,
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN @extschema@.completion_pct(t.target, r.progress) END,
		CASE WHEN @extschema@.comparable(t.target, r.progress)
			THEN @extschema@.status(t.target, r.progress) END
) AS m (actual_value, completion_value, completion_pct, status)
WHERE r.replaced_at IS NULL;

COMMENT ON VIEW goalpost.timeline
	IS '进展时间线：每条有效数据一行 — one row per figure, without those that were corrected';
COMMENT ON COLUMN goalpost.timeline.report_id
	IS '数据标识 — key of the figure';
COMMENT ON COLUMN goalpost.timeline.indicator_id
	IS '指标标识 — key of the indicator';
COMMENT ON COLUMN goalpost.timeline.plan_code
	IS '计划编码 — code of the plan';
COMMENT ON COLUMN goalpost.timeline.indicator_code
	IS '指标编码，计划内唯一 — code of the indicator, unique within the plan';
COMMENT ON COLUMN goalpost.timeline.indicator_name
	IS '指标名称 — name of the indicator';
COMMENT ON COLUMN goalpost.timeline.as_of
	IS '数据截至日 — day of the figure';
COMMENT ON COLUMN goalpost.timeline.actual_text
	IS '进展（规范写法） — the figure in canonical notation';
COMMENT ON COLUMN goalpost.timeline.actual_value
	IS '实际值（按目标单位） — the figure in the unit of the target';
COMMENT ON COLUMN goalpost.timeline.target_text
	IS '目标（规范写法） — the target in canonical notation';
COMMENT ON COLUMN goalpost.timeline.target_value
	IS '目标值；区间取下限，目标为 done 时为空 — bound of the target; the lower one of a range, empty for done';
COMMENT ON COLUMN goalpost.timeline.unit
	IS '目标的计量单位 — unit of the target';
COMMENT ON COLUMN goalpost.timeline.completion_value
	IS '该日完成率，1 为完成 — completion on that day, 1 = met';
COMMENT ON COLUMN goalpost.timeline.completion_pct
	IS '完成率（%） — completion in percent';
COMMENT ON COLUMN goalpost.timeline.status
	IS '当日状态：met 已完成、ahead 超序时进度、on_track 达到序时进度、at_risk 轻度滞后、off_track 严重滞后、missed 到期未完成、no_report 未上报；无法判定时为空 — met, ahead, on_track, at_risk, off_track, missed or no_report; empty where it cannot be determined';
COMMENT ON COLUMN goalpost.timeline.status_order
	IS '状态排序，由好到差 — order of the status, best first';
COMMENT ON COLUMN goalpost.timeline.note
	IS '备注 — note on the figure';
COMMENT ON COLUMN goalpost.timeline.batch_id
	IS '批次 — batch that brought the figure';
COMMENT ON COLUMN goalpost.timeline.line
	IS '行号 — line in the file';
COMMENT ON COLUMN goalpost.timeline.reported_at
	IS '入库时间 — when the figure was loaded';
