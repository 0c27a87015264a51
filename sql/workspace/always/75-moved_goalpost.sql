-- moved_goalpost: one row for each change of a target, and for each retirement
-- of an indicator, with what completion is under the first target and now
--
-- Of two targets the harder one is that whose fulfilment implies the other's.
-- Bounds count, periods do not: a target that only got another period is other.

CREATE OR REPLACE VIEW goalpost.moved_goalpost AS
SELECT c.indicator_id,
	p.code AS plan_code,
	i.section,
	d.name AS department_name,
	i.code AS indicator_code,
	i.name AS indicator_name,
	l.name AS place,
	i.breakdown,
	c.former_target_text,
	c.target_text,
	c.change,
	c.holds_from,
	c.reason,
	c.changed_at,
	c.changed_by,
	c.former_target_words,
	c.target_words,
	s.figure::text AS actual_text,
	s.figure_as_of AS as_of,
	o.target_text AS first_target_text,
	CASE WHEN i.target_since > current_date
		THEN (goalpost.target_on(c.plan_id, c.indicator_id, current_date,
			'infinity')).target_text
		ELSE i.target_text
	END AS present_target_text,
	o.completion_value AS first_completion_value,
	o.completion_pct AS first_completion_pct,
	@extschema@.completion(s.target, s.figure)
		AS present_completion_value,
	@extschema@.completion_pct(s.target, s.figure)
		AS present_completion_pct,
	(i.retired_at IS NOT NULL)::integer AS is_retired,
	l.code AS place_code,
	p.name AS plan_name,
	c.plan_id,
	i.place_id,
	i.department_id,
	c.reinstated_at,
	c.reinstated_by
FROM (
	SELECT n.plan_id, n.indicator_id,
		h.target_text AS former_target_text,
		h.target_words AS former_target_words,
		n.target_text, n.target_words, n.holds_from, n.reason,
		n.changed_at, n.changed_by,
		CASE
			WHEN h.effective_target IS NULL THEN 'set'
			WHEN n.effective_target IS NULL THEN 'removed'
			WHEN x.harder AND NOT x.easier THEN 'harder'
			WHEN x.easier AND NOT x.harder THEN 'easier'
			ELSE 'other'
		END AS change,
		NULL::timestamptz AS reinstated_at, NULL AS reinstated_by
	FROM goalpost.target_version AS h
	-- The next one recorded
	CROSS JOIN LATERAL (
		SELECT v.*
		FROM goalpost.target_version AS v
		WHERE v.plan_id = h.plan_id AND v.indicator_id = h.indicator_id
			AND (v.history_id > h.history_id OR v.history_id IS NULL)
		ORDER BY v.history_id
		LIMIT 1
	) AS n
	CROSS JOIN LATERAL (
		SELECT @extschema@.implies(n.effective_target, h.effective_target),
			@extschema@.implies(h.effective_target, n.effective_target)
		OFFSET 0
	) AS x (harder, easier)
	WHERE h.history_id IS NOT NULL
	UNION ALL
	SELECT r.plan_id, r.indicator_id, r.target_text, r.target_words,
		-- Named, so that a dump of this view is the same after a restore.
		NULL AS target_text, NULL AS target_words,
		r.retired_at::date, r.retired_reason, r.retired_at, r.retired_by,
		'retired' AS change, NULL::timestamptz AS reinstated_at,
		NULL AS reinstated_by
	FROM goalpost.indicator AS r
	WHERE r.retired_at IS NOT NULL
	UNION ALL
	-- Since it was reinstated, its target may have moved on.
	SELECT r.plan_id, r.indicator_id, v.target_text, v.target_words,
		NULL AS target_text, NULL AS target_words,
		r.retired_at::date, r.reason, r.retired_at, r.retired_by,
		'retired' AS change, r.reinstated_at, r.reinstated_by
	FROM goalpost.retirement AS r
	LEFT JOIN LATERAL (
		SELECT x.target_text, x.target_words
		FROM goalpost.target_version AS x
		WHERE x.plan_id = r.plan_id AND x.indicator_id = r.indicator_id
			AND x.changed_at <= r.retired_at
		ORDER BY x.history_id DESC
		LIMIT 1
	) AS v ON true
) AS c
JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
JOIN goalpost.plan AS p USING (plan_id)
LEFT JOIN goalpost.standing_today AS s USING (plan_id, indicator_id)
LEFT JOIN goalpost.department AS d ON d.department_id = i.department_id
LEFT JOIN goalpost.place AS l USING (place_id)
LEFT JOIN LATERAL (
	SELECT v.target_text,
		@extschema@.completion(v.effective_target, x.figure),
		@extschema@.completion_pct(v.effective_target, x.figure)
	FROM (
		SELECT f.target_text, f.effective_target
		FROM goalpost.target_version AS f
		WHERE f.plan_id = c.plan_id AND f.indicator_id = c.indicator_id
			AND f.target_text IS NOT NULL
		ORDER BY f.history_id
		LIMIT 1
	) AS v
	CROSS JOIN LATERAL (
		SELECT CASE WHEN @extschema@.comparable(v.effective_target, s.figure)
			THEN s.figure END
		OFFSET 0
	) AS x (figure)
) AS o (target_text, completion_value, completion_pct) ON true;

COMMENT ON VIEW goalpost.moved_goalpost
	IS '目标调整：每次调整或停用一行 — one row for each change of a target, and for each retirement of an indicator';
COMMENT ON COLUMN goalpost.moved_goalpost.indicator_id
	IS '指标标识 — key of the indicator';
COMMENT ON COLUMN goalpost.moved_goalpost.plan_code
	IS '计划编码 — code of the plan';
COMMENT ON COLUMN goalpost.moved_goalpost.section
	IS '章节 — section of the plan';
COMMENT ON COLUMN goalpost.moved_goalpost.department_name
	IS '责任单位 — department in charge';
COMMENT ON COLUMN goalpost.moved_goalpost.indicator_code
	IS '指标编码；计划、地区、分组内唯一 — code of the indicator, unique within plan, place and breakdown';
COMMENT ON COLUMN goalpost.moved_goalpost.indicator_name
	IS '指标名称 — name of the indicator';
COMMENT ON COLUMN goalpost.moved_goalpost.place
	IS '地区，空为计划全域 — name of the place; empty is the whole of the plan';
COMMENT ON COLUMN goalpost.moved_goalpost.breakdown
	IS '分组，空为合计 — by sex, age or the like; empty is the total';
COMMENT ON COLUMN goalpost.moved_goalpost.former_target_text
	IS '调整前的目标（规范写法） — the target before, in canonical notation';
COMMENT ON COLUMN goalpost.moved_goalpost.target_text
	IS '调整后的目标（规范写法），停用时为空 — the target after, in canonical notation; empty where the indicator was retired';
COMMENT ON COLUMN goalpost.moved_goalpost.change
	IS '调整方向：harder 更高、easier 更低、other 其他、set 新定、removed 取消、retired 停用 — harder, easier, other, set, removed or retired';
COMMENT ON COLUMN goalpost.moved_goalpost.holds_from
	IS '自何日起有效，空为自始 — from which day it holds; empty: from the start';
COMMENT ON COLUMN goalpost.moved_goalpost.reason
	IS '调整理由 — why';
COMMENT ON COLUMN goalpost.moved_goalpost.changed_at
	IS '调整时间 — when it was changed';
COMMENT ON COLUMN goalpost.moved_goalpost.changed_by
	IS '调整人 — who changed it';
COMMENT ON COLUMN goalpost.moved_goalpost.former_target_words
	IS '调整前的目标原文 — the target before, as it was written';
COMMENT ON COLUMN goalpost.moved_goalpost.target_words
	IS '调整后的目标原文 — the target after, as it was written';
COMMENT ON COLUMN goalpost.moved_goalpost.actual_text
	IS '现行数据（规范写法） — the present figure in canonical notation';
COMMENT ON COLUMN goalpost.moved_goalpost.as_of
	IS '数据截至日 — day of the figure';
COMMENT ON COLUMN goalpost.moved_goalpost.first_target_text
	IS '最初的目标（规范写法） — the first target, in canonical notation';
COMMENT ON COLUMN goalpost.moved_goalpost.present_target_text
	IS '今日有效的目标（规范写法） — the target that holds today, in canonical notation';
COMMENT ON COLUMN goalpost.moved_goalpost.first_completion_value
	IS '按最初目标计的完成率，1 为完成；无法比较时为空 — completion under the first target, 1 = met; empty where the figure cannot be compared with it';
COMMENT ON COLUMN goalpost.moved_goalpost.first_completion_pct
	IS '按最初目标计的完成率（%） — completion under the first target in percent';
COMMENT ON COLUMN goalpost.moved_goalpost.present_completion_value
	IS '按今日有效的目标计的完成率，1 为完成 — completion under the target that holds today, 1 = met';
COMMENT ON COLUMN goalpost.moved_goalpost.present_completion_pct
	IS '按今日有效的目标计的完成率（%） — completion under the target that holds today in percent';
COMMENT ON COLUMN goalpost.moved_goalpost.is_retired
	IS '是否已停用，1 是 0 否 — 1 when the indicator is retired';
COMMENT ON COLUMN goalpost.moved_goalpost.place_code
	IS '地区编码 — code of the place';
COMMENT ON COLUMN goalpost.moved_goalpost.plan_name
	IS '计划名称 — name of the plan';
COMMENT ON COLUMN goalpost.moved_goalpost.plan_id
	IS '计划标识 — key of the plan';
COMMENT ON COLUMN goalpost.moved_goalpost.place_id
	IS '地区标识 — key of the place';
COMMENT ON COLUMN goalpost.moved_goalpost.department_id
	IS '责任单位标识 — key of the department in charge';
COMMENT ON COLUMN goalpost.moved_goalpost.reinstated_at
	IS '停用后恢复的时间；仍停用或并非停用时为空 — when an indicator that was retired was reinstated; empty where it was not';
COMMENT ON COLUMN goalpost.moved_goalpost.reinstated_by
	IS '恢复人 — who reinstated it';
