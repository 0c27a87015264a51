-- scorecard: one row per indicator, with the figure that stands
-- scorecard_at: the same as planned and known at a past moment
--
-- Their text is one; they differ in where indicators and figures come from,
-- and in which day is today.

DO $do$
DECLARE
	query CONSTANT text := $query$
SELECT i.indicator_id,
	p.code AS plan_code,
	i.section,
	d.name AS department_name,
	i.code AS indicator_code,
	i.name AS indicator_name,
	i.target_text,
	m.target_value,
	m.unit,
	m.baseline_value,
	m.starts,
	m.due,
	m.actual_value,
	i.figure_text AS actual_text,
	i.figure_as_of AS as_of,
	m.completion_value,
	m.completion_pct,
	m.status,
	goalpost.status_order(m.status) AS status_order,
	m.remaining_value,
	i.weight::double precision AS weight,
	i.commitment,
	m.due - %3$s AS days_left_count,
	m.is_met,
	(
		SELECT count(*)::integer
		FROM %2$s AS a
		WHERE a.plan_id = i.plan_id AND a.indicator_id = i.indicator_id
	) AS report_count,
	r.note,
	m.expected_value,
	m.pace_value,
	m.schedule_gap_pct,
	m.forecast_value,
	i.effective_target_text,
	l.name AS place,
	i.breakdown,
	%3$s - i.figure_as_of AS age_days_count,
	r.figure_status,
	m.status_today,
	goalpost.status_order(m.status_today) AS status_today_order,
	i.target_words,
	i.target_since,
	m.lead_days_count,
	i.aggregation,
	i.frequency,
	i.source,
	p.name AS plan_name,
	l.code AS place_code,
	i.plan_id,
	i.place_id,
	i.department_id
FROM %1$s AS i
JOIN goalpost.plan AS p USING (plan_id)
LEFT JOIN goalpost.department AS d USING (department_id)
LEFT JOIN goalpost.place AS l USING (place_id)
LEFT JOIN %2$s AS r ON r.plan_id = i.plan_id
	AND r.indicator_id = i.indicator_id AND r.as_of = i.figure_as_of
CROSS JOIN LATERAL goalpost.measure(i.effective_target, i.figure,
	i.figure_as_of, %3$s, i.schedule) AS m$query$;
BEGIN
	EXECUTE 'CREATE OR REPLACE VIEW goalpost.scorecard AS'
		|| format(query, 'goalpost.indicator_today',
			'(SELECT x.* FROM goalpost.report AS x WHERE x.replaced_at IS NULL AND x.as_of <= current_date)',
			'current_date');
	-- Compiling so wide a query costs seconds and saves little.
	EXECUTE 'CREATE OR REPLACE FUNCTION goalpost.scorecard_at('
		'as_of date, known timestamptz) RETURNS SETOF goalpost.scorecard '
		-- An unknown day has no scorecard.
		'LANGUAGE sql STABLE STRICT SECURITY DEFINER '
		'SET search_path = pg_catalog, pg_temp SET jit = off BEGIN ATOMIC'
		|| format(query, 'goalpost.indicator_at($1, $2)',
			'goalpost.report_at($1, $2)', '$1')
		|| '; END';
END
$do$;
COMMENT ON FUNCTION goalpost.scorecard_at(date, timestamptz)
	IS '历史记分卡：某日的计划与进展，以当时所知为准 — the scorecard of a day, as planned and as known at a moment';

CREATE OR REPLACE FUNCTION goalpost.scorecard_at(as_of date)
	RETURNS SETOF goalpost.scorecard
	LANGUAGE sql STABLE
BEGIN ATOMIC
	SELECT s.* FROM goalpost.scorecard_at(as_of, 'infinity') AS s;
END;
COMMENT ON FUNCTION goalpost.scorecard_at(date)
	IS '历史记分卡：某日的计划与进展，以现在所知为准 — the scorecard of a day, as known now';

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
	IS '指标编码；计划、地区、分组内唯一 — code of the indicator, unique within plan, place and breakdown';
COMMENT ON COLUMN goalpost.scorecard.indicator_name
	IS '指标名称 — name of the indicator';
COMMENT ON COLUMN goalpost.scorecard.target_text
	IS '目标（规范写法），尚未确定时为空 — the target in canonical notation; empty while none is set';
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
	IS '数据截至日的状态，逾期后为今日的：met 已完成、ahead 超序时进度、on_track 达到序时进度、at_risk 轻度滞后、off_track 严重滞后、missed 到期未完成、no_report 未上报、no_target 未定目标；无法判定时为空 — status on the day of the figure, after the due date that of today: met, ahead, on_track, at_risk, off_track, missed, no_report or no_target; empty where it cannot be determined';
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
COMMENT ON COLUMN goalpost.scorecard.place
	IS '地区，空为计划全域 — name of the place; empty is the whole of the plan';
COMMENT ON COLUMN goalpost.scorecard.breakdown
	IS '分组，空为合计 — by sex, age or the like; empty is the total';
COMMENT ON COLUMN goalpost.scorecard.age_days_count
	IS '数据距今天数 — age of the figure in days';
COMMENT ON COLUMN goalpost.scorecard.figure_status
	IS '数据状态（SDMX CL_OBS_STATUS 代码）：A 正式、P 初步、E 估计、F 预测等 — code of SDMX CL_OBS_STATUS: A normal, P provisional, E estimated, F forecast and so on';
COMMENT ON COLUMN goalpost.scorecard.status_today
	IS '今日状态：无新数据时按今日的序时进度判定 — status of today, if there is no newer figure';
COMMENT ON COLUMN goalpost.scorecard.status_today_order
	IS '今日状态排序，由好到差 — order of the status of today, best first';
COMMENT ON COLUMN goalpost.scorecard.target_words
	IS '目标原文 — the target as it was written';
COMMENT ON COLUMN goalpost.scorecard.target_since
	IS '目标自何日起有效，空为自始 — from which day the target holds; empty: from the start';
COMMENT ON COLUMN goalpost.scorecard.lead_days_count
	IS '超前天数，负为滞后 — days ahead of schedule, negative is behind';
COMMENT ON COLUMN goalpost.scorecard.aggregation
	IS '汇总方式：latest 取最新，sum 各期相加 — latest figure, or sum of the figures within the period';
COMMENT ON COLUMN goalpost.scorecard.frequency
	IS '上报频率 — how often it is to be reported: weekly, monthly, quarterly, half_yearly or yearly';
COMMENT ON COLUMN goalpost.scorecard.source
	IS '来源 — where the target is stated';
COMMENT ON COLUMN goalpost.scorecard.plan_name
	IS '计划名称 — name of the plan';
COMMENT ON COLUMN goalpost.scorecard.place_code
	IS '地区编码 — code of the place';
COMMENT ON COLUMN goalpost.scorecard.plan_id
	IS '计划标识 — key of the plan';
COMMENT ON COLUMN goalpost.scorecard.place_id
	IS '地区标识 — key of the place';
COMMENT ON COLUMN goalpost.scorecard.department_id
	IS '责任单位标识 — key of the department in charge';
