-- timeline: one row per figure that stands, judged by the target of its day
--
-- The target of a day is the one that held then, as known now.  Figures that
-- are added up are judged by their sum so far; the figure of the row itself
-- stays what was reported.

CREATE OR REPLACE VIEW goalpost.timeline AS
SELECT r.report_id,
	i.indicator_id,
	p.code AS plan_code,
	i.code AS indicator_code,
	i.name AS indicator_name,
	r.as_of,
	r.progress_text AS actual_text,
	CASE WHEN f.fits
		THEN @extschema@.actual_value(f.effective_target, r.progress)
	END AS actual_value,
	f.target_text,
	m.target_value,
	m.unit,
	m.completion_value,
	m.completion_pct,
	s.status,
	goalpost.status_order(s.status) AS status_order,
	r.note,
	r.batch_id,
	r.line::integer AS line,
	r.reported_at,
	i.section,
	d.name AS department_name,
	l.name AS place,
	i.breakdown,
	i.aggregation,
	f.figure::text AS running_text,
	m.actual_value AS running_value,
	m.expected_value,
	m.pace_value,
	m.schedule_gap_pct,
	m.is_met,
	r.figure_status,
	r.after_closing,
	r.reason,
	f.effective_target::text AS effective_target_text,
	l.code AS place_code,
	p.name AS plan_name,
	i.plan_id,
	i.place_id,
	i.department_id
FROM goalpost.report AS r
JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
JOIN goalpost.plan AS p USING (plan_id)
LEFT JOIN goalpost.department AS d USING (department_id)
LEFT JOIN goalpost.place AS l USING (place_id)
CROSS JOIN LATERAL (
	SELECT x.target_text, x.effective_target, x.fits,
		CASE WHEN x.fits IS NOT TRUE THEN NULL
			WHEN i.aggregation = 'latest' THEN r.progress
			ELSE goalpost.running_sum(r.plan_id, r.indicator_id,
				x.effective_target, r.as_of, 'infinity')
		END AS figure
	FROM (
		SELECT t.target_text, t.effective_target,
			@extschema@.comparable(t.effective_target, r.progress)
		FROM (
			SELECT CASE WHEN i.target_since > r.as_of THEN (e.held).target_text
					ELSE i.target_text END,
				CASE WHEN i.target_since > r.as_of
					THEN (e.held).effective_target
					ELSE @extschema@.with_period(i.target, p.starts, p.due) END
			FROM (
				SELECT goalpost.target_on(r.plan_id, r.indicator_id, r.as_of,
					'infinity')
			) AS e (held)
			OFFSET 0
		) AS t (target_text, effective_target)
		OFFSET 0
	) AS x (target_text, effective_target, fits)
	OFFSET 0
) AS f
CROSS JOIN LATERAL goalpost.measure(f.effective_target, f.figure, r.as_of,
	r.as_of, i.schedule) AS m
CROSS JOIN LATERAL (
	SELECT CASE WHEN f.figure IS NOT NULL OR f.effective_target IS NULL
		THEN m.status END
) AS s (status)
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
	IS '指标编码；计划、地区、分组内唯一 — code of the indicator, unique within plan, place and breakdown';
COMMENT ON COLUMN goalpost.timeline.indicator_name
	IS '指标名称 — name of the indicator';
COMMENT ON COLUMN goalpost.timeline.as_of
	IS '数据截至日 — day of the figure';
COMMENT ON COLUMN goalpost.timeline.actual_text
	IS '进展（规范写法） — the figure in canonical notation';
COMMENT ON COLUMN goalpost.timeline.actual_value
	IS '实际值（按目标单位） — the figure in the unit of the target';
COMMENT ON COLUMN goalpost.timeline.target_text
	IS '当日有效的目标（规范写法） — the target that held on that day, in canonical notation';
COMMENT ON COLUMN goalpost.timeline.target_value
	IS '目标值；区间取下限，目标为 done 时为空 — bound of the target; the lower one of a range, empty for done';
COMMENT ON COLUMN goalpost.timeline.unit
	IS '目标的计量单位 — unit of the target';
COMMENT ON COLUMN goalpost.timeline.completion_value
	IS '该日完成率，1 为完成；各期相加的指标按累计数计 — completion on that day, 1 = met; of figures that are added up that of their sum so far';
COMMENT ON COLUMN goalpost.timeline.completion_pct
	IS '完成率（%） — completion in percent';
COMMENT ON COLUMN goalpost.timeline.status
	IS '当日状态：met 已完成、ahead 超序时进度、on_track 达到序时进度、at_risk 轻度滞后、off_track 严重滞后、missed 到期未完成、no_target 当日无目标；无法判定时为空 — status on that day: met, ahead, on_track, at_risk, off_track, missed or no_target; empty where it cannot be determined';
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
COMMENT ON COLUMN goalpost.timeline.section
	IS '章节 — section of the plan';
COMMENT ON COLUMN goalpost.timeline.department_name
	IS '责任单位 — department in charge';
COMMENT ON COLUMN goalpost.timeline.place
	IS '地区，空为计划全域 — name of the place; empty is the whole of the plan';
COMMENT ON COLUMN goalpost.timeline.breakdown
	IS '分组，空为合计 — by sex, age or the like; empty is the total';
COMMENT ON COLUMN goalpost.timeline.aggregation
	IS '汇总方式：latest 取最新，sum 各期相加 — latest figure, or sum of the figures within the period';
COMMENT ON COLUMN goalpost.timeline.running_text
	IS '据以评分的数据：当日数据，或目标期内至当日的累计 — the figure that is judged: that of the day, or the sum so far within the period of the target';
COMMENT ON COLUMN goalpost.timeline.running_value
	IS '据以评分的数据（按目标单位） — the figure that is judged, in the unit of the target';
COMMENT ON COLUMN goalpost.timeline.expected_value
	IS '当日的序时目标（按目标单位） — what is expected on that day, in the unit of the target';
COMMENT ON COLUMN goalpost.timeline.pace_value
	IS '当日序时进度比，1 为与序时进度一致 — pace on that day, 1 = on schedule';
COMMENT ON COLUMN goalpost.timeline.schedule_gap_pct
	IS '当日序时差（百分点），负为滞后 — schedule gap in percentage points, negative is behind schedule';
COMMENT ON COLUMN goalpost.timeline.is_met
	IS '是否完成，1 是 0 否 — 1 when met, 0 when not';
COMMENT ON COLUMN goalpost.timeline.figure_status
	IS '数据状态（SDMX CL_OBS_STATUS 代码）：A 正式、P 初步、E 估计、F 预测等 — code of SDMX CL_OBS_STATUS: A normal, P provisional, E estimated, F forecast and so on';
COMMENT ON COLUMN goalpost.timeline.after_closing
	IS '是否关账后更正，1 是 0 否 — 1 when corrected after closing';
COMMENT ON COLUMN goalpost.timeline.reason
	IS '更正理由 — why the figure was corrected';
COMMENT ON COLUMN goalpost.timeline.effective_target_text
	IS '当日有效目标：无期限时取计划期 — the target that held on that day, within the period of the plan where it has none of its own';
COMMENT ON COLUMN goalpost.timeline.place_code
	IS '地区编码 — code of the place';
COMMENT ON COLUMN goalpost.timeline.plan_name
	IS '计划名称 — name of the plan';
COMMENT ON COLUMN goalpost.timeline.plan_id
	IS '计划标识 — key of the plan';
COMMENT ON COLUMN goalpost.timeline.place_id
	IS '地区标识 — key of the place';
COMMENT ON COLUMN goalpost.timeline.department_id
	IS '责任单位标识 — key of the department in charge';
