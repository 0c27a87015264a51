-- decomposition: the target and the figure of an indicator against those of its
-- children
--
-- Children of several kinds, or broken down by several dimensions, are each the
-- whole of their parent once more: a row for each.  A breakdown that says
-- `sex: female` or `sex=female` is one by sex; those that name no dimension are
-- taken together.

CREATE OR REPLACE VIEW goalpost.decomposition AS
SELECT i.indicator_id,
	g.plan_code,
	i.code AS indicator_code,
	i.name AS indicator_name,
	l.name AS place,
	i.breakdown,
	g.target::text AS effective_target_text,
	@extschema@.target_value(g.target) AS target_value,
	nullif(@extschema@.unit(g.target), '') AS unit,
	g.children_kind,
	g.breakdown_dimension,
	g.children_count,
	g.children_with_target_count,
	CASE WHEN g.not_summed_reason IS NULL
		THEN coalesce(g.lower_bound, g.upper_bound) END::double precision
		AS children_target_value,
	d.coverage,
	d.difference::double precision AS difference_value,
	(100 * d.difference / nullif(abs(d.bound), 0))::double precision
		AS difference_pct,
	g.not_summed_reason,
	g.children_reported_count,
	a.children_amount::double precision AS children_actual_value,
	@extschema@.actual_value(g.target, g.figure) AS actual_value,
	CASE WHEN g.children_reported_count = g.children_count
		AND g.first_as_of = g.as_of AND g.last_as_of = g.as_of
		THEN a.children_amount
			- goalpost.amount_in(g.figure, @extschema@.unit(g.target))
	END::double precision AS actual_difference_value,
	g.as_of,
	g.first_as_of AS children_first_as_of,
	g.last_as_of AS children_last_as_of,
	g.furthest_behind_id AS furthest_behind_indicator_id,
	w.code AS furthest_behind_code,
	wl.name AS furthest_behind_place,
	w.breakdown AS furthest_behind_breakdown,
	g.furthest_behind_completion_pct,
	g.furthest_behind_pace_value,
	g.met_count,
	g.ahead_count,
	g.on_track_count,
	g.at_risk_count,
	g.off_track_count,
	g.missed_count,
	g.no_report_count,
	g.no_target_count,
	g.open_count
FROM (
	SELECT k.plan_code,
		k.plan_id,
		k.parent_id,
		k.kind AS children_kind,
		m.dimension AS breakdown_dimension,
		i.target,
		i.figure,
		i.figure_as_of AS as_of,
		m.parent_reason,
		count(*)::integer AS children_count,
		count(c.target)::integer AS children_with_target_count,
		count(c.figure)::integer AS children_reported_count,
		min(c.figure_as_of) AS first_as_of,
		max(c.figure_as_of) AS last_as_of,
		min(m.reason) AS not_summed_reason,
		-- Beyond 40 digits there is only what a quotient was cut to.
		round(sum(m.lower_bound), 40) AS lower_bound,
		round(sum(m.upper_bound), 40) AS upper_bound,
		bool_or(goalpost.is_strict(c.target)) AS is_strict,
		round(sum(m.amount), 40) AS amount,
		count(m.amount) AS amounts,
		array_agg(@extschema@.part(c.figure))
			FILTER (WHERE m.has_parts) AS parts,
		array_agg(@extschema@.whole(c.figure))
			FILTER (WHERE m.has_parts) AS wholes,
		array_agg(@extschema@.part_unit(c.figure))
			FILTER (WHERE m.has_parts) AS part_units,
		(array_agg(c.indicator_id
			ORDER BY q.pace_value, q.completion_value, c.indicator_id)
			FILTER (WHERE q.completion_value IS NOT NULL))[1] AS furthest_behind_id,
		(array_agg(q.completion_pct
			ORDER BY q.pace_value, q.completion_value, c.indicator_id)
			FILTER (WHERE q.completion_value IS NOT NULL))[1]
			AS furthest_behind_completion_pct,
		(array_agg(q.pace_value
			ORDER BY q.pace_value, q.completion_value, c.indicator_id)
			FILTER (WHERE q.completion_value IS NOT NULL))[1]
			AS furthest_behind_pace_value,
		count(*) FILTER (WHERE q.status = 'met')::integer AS met_count,
		count(*) FILTER (WHERE q.status = 'ahead')::integer AS ahead_count,
		count(*) FILTER (WHERE q.status = 'on_track')::integer
			AS on_track_count,
		count(*) FILTER (WHERE q.status = 'at_risk')::integer AS at_risk_count,
		count(*) FILTER (WHERE q.status = 'off_track')::integer
			AS off_track_count,
		count(*) FILTER (WHERE q.status = 'missed')::integer AS missed_count,
		count(*) FILTER (WHERE q.status = 'no_report')::integer
			AS no_report_count,
		count(*) FILTER (WHERE q.status = 'no_target')::integer
			AS no_target_count,
		count(*) FILTER (WHERE q.status IS NULL)::integer AS open_count
	FROM goalpost.indicator_tree AS k
	JOIN goalpost.standing_today AS c
		ON c.plan_id = k.plan_id AND c.indicator_id = k.indicator_id
	JOIN goalpost.standing_today AS i
		ON i.plan_id = k.plan_id AND i.indicator_id = k.parent_id
	-- OFFSET 0: what several columns are made of is computed once.
	CROSS JOIN LATERAL (
		SELECT goalpost.why_not_summed(i.target),
			goalpost.why_not_summed(c.target),
			@extschema@.unit(i.target)
		OFFSET 0
	) AS t (parent_reason, child_reason, unit)
	CROSS JOIN LATERAL (
		SELECT CASE WHEN t.parent_reason IS NULL AND t.child_reason IS NULL
			THEN goalpost.sum_factor(@extschema@.unit(c.target),
				t.unit) END,
			-- What was counted in another period is no part of this one.
			coalesce(@extschema@.due(c.target) > @extschema@.due(i.target)
				OR @extschema@.due(c.target) < @extschema@.starts(i.target)
				OR @extschema@.starts(c.target)
					< @extschema@.starts(i.target), false)
		OFFSET 0
	) AS f (factor, other_period)
	CROSS JOIN LATERAL (
		SELECT t.parent_reason,
			CASE WHEN k.kind <> 'breakdown' OR k.breakdown !~ '[:=：＝]' THEN ''
				ELSE lower(btrim(regexp_replace(k.breakdown,
					'\s*[:=：＝][^,;，；]*', '', 'g'))) END,
			CASE
				WHEN t.parent_reason IS NOT NULL THEN t.parent_reason
				WHEN t.child_reason = 'no_target' THEN 'child_no_target'
				WHEN t.child_reason IS NOT NULL THEN 'mixed'
				WHEN (@extschema@.lower_bound(i.target) IS NOT NULL
						AND @extschema@.lower_bound(c.target) IS NULL)
					OR (@extschema@.upper_bound(i.target) IS NOT NULL
						AND @extschema@.upper_bound(c.target) IS NULL)
					THEN 'direction'
				-- A level on a way, and what is added to it
				WHEN @extschema@.lower_bound(i.target) IS NOT NULL
					AND @extschema@.is_total(c.target)
						<> @extschema@.is_total(i.target) THEN 'mixed'
				WHEN f.factor IS NULL THEN 'unit'
				WHEN f.other_period THEN 'period'
			END,
			@extschema@.lower_bound(c.target) * f.factor,
			@extschema@.upper_bound(c.target) * f.factor,
			CASE WHEN t.parent_reason IS NULL AND NOT f.other_period
				THEN goalpost.amount_in(c.figure, t.unit) END,
			@extschema@.part(c.figure) IS NOT NULL
		OFFSET 0
	) AS m (parent_reason, dimension, reason, lower_bound, upper_bound, amount,
		has_parts)
	CROSS JOIN LATERAL goalpost.measure(c.target, c.figure,
		c.figure_as_of, current_date, c.schedule) AS q
	GROUP BY k.parent_id, k.plan_id, k.plan_code, k.kind, m.dimension,
		m.parent_reason, i.target, i.figure, i.figure_as_of
) AS g
JOIN goalpost.indicator AS i
	ON i.plan_id = g.plan_id AND i.indicator_id = g.parent_id
LEFT JOIN goalpost.place AS l ON l.place_id = i.place_id
LEFT JOIN goalpost.indicator AS w
	ON w.plan_id = g.plan_id AND w.indicator_id = g.furthest_behind_id
LEFT JOIN goalpost.place AS wl ON wl.place_id = w.place_id
CROSS JOIN LATERAL (
	SELECT @extschema@.lower_bound(g.target), @extschema@.upper_bound(g.target),
		goalpost.is_strict(g.target)
) AS b (lower_bound, upper_bound, is_strict)
CROSS JOIN LATERAL (
	-- The more is asked of the children the harder is a floor, the easier a
	-- limit.  A value between two bounds is covered when it stays within them.
	-- A sum that is more than so much takes one child that is.
	SELECT
		CASE
			WHEN g.not_summed_reason IS NOT NULL THEN 'not_summed'
			WHEN (g.lower_bound, g.is_strict) < (b.lower_bound, b.is_strict)
				THEN 'short'
			WHEN b.lower_bound IS NULL
				AND (g.upper_bound, b.is_strict) > (b.upper_bound, g.is_strict)
				THEN 'short'
			WHEN g.upper_bound > b.upper_bound THEN 'amplified'
			WHEN b.upper_bound IS NULL AND g.lower_bound > b.lower_bound
				THEN 'amplified'
			WHEN b.lower_bound IS NULL AND g.upper_bound < b.upper_bound
				THEN 'amplified'
			ELSE 'covered'
		END,
		CASE
			WHEN g.not_summed_reason IS NOT NULL THEN NULL
			WHEN b.upper_bound IS NULL OR g.lower_bound < b.lower_bound
				THEN g.lower_bound - b.lower_bound
			WHEN b.lower_bound IS NULL OR g.upper_bound > b.upper_bound
				THEN g.upper_bound - b.upper_bound
			ELSE 0
		END,
		CASE
			WHEN b.upper_bound IS NULL OR g.lower_bound < b.lower_bound
				THEN b.lower_bound
			ELSE b.upper_bound
		END
) AS d (coverage, difference, bound)
CROSS JOIN LATERAL (
	SELECT CASE
		WHEN g.parent_reason IS NULL
			AND g.amounts = g.children_reported_count THEN g.amount
		-- Shares add up by their parts and wholes.
		WHEN g.parent_reason = 'rate'
			AND cardinality(g.parts) = g.children_reported_count THEN (
			SELECT round(100 * sum(u.part * f.factor), 40)
				/ sum(u.whole * f.factor)
				* goalpost.unit_factor('%', @extschema@.unit(g.target))
			FROM unnest(g.parts, g.wholes, g.part_units)
				AS u (part, whole, unit)
			CROSS JOIN LATERAL goalpost.sum_factor(u.unit, g.part_units[1])
				AS f (factor)
			HAVING count(f.factor) = count(*)
		)
	END
	OFFSET 0
) AS a (children_amount);

COMMENT ON VIEW goalpost.decomposition
	IS '指标分解：有下级的指标各一行，下级目标与数据之和对照本级 — one row per indicator with children: the sum of their targets and figures against its own';
COMMENT ON COLUMN goalpost.decomposition.indicator_id
	IS '指标标识 — key of the indicator';
COMMENT ON COLUMN goalpost.decomposition.plan_code
	IS '计划编码 — code of the plan';
COMMENT ON COLUMN goalpost.decomposition.indicator_code
	IS '指标编码 — code of the indicator';
COMMENT ON COLUMN goalpost.decomposition.indicator_name
	IS '指标名称 — name of the indicator';
COMMENT ON COLUMN goalpost.decomposition.place
	IS '地区，空为计划全域 — place; empty for the whole of the plan';
COMMENT ON COLUMN goalpost.decomposition.breakdown
	IS '分组，空文本为合计 — breakdown; an empty text is the total';
COMMENT ON COLUMN goalpost.decomposition.effective_target_text
	IS '有效目标：无期限时取计划期 — the target within the period of the plan where it has none of its own';
COMMENT ON COLUMN goalpost.decomposition.target_value
	IS '目标值；区间取下限 — bound of the target; the lower one of a range';
COMMENT ON COLUMN goalpost.decomposition.unit
	IS '目标的计量单位，以下各值同 — unit of the target, and of all values here';
COMMENT ON COLUMN goalpost.decomposition.children_kind
	IS '下级类别：place 下级地区、breakdown 分组、stated 指定的上级；不同类别各成一行，不相加 — kind of the children: place, breakdown or stated (by parent); a row for each kind, which are not added together';
COMMENT ON COLUMN goalpost.decomposition.breakdown_dimension
	IS '分组维度，即「性别：女」冒号或等号之前；未写明或非分组为空文本 — dimension of a breakdown, as in «sex: female»; an empty text where none is named or the children are no breakdown';
COMMENT ON COLUMN goalpost.decomposition.children_count
	IS '下级指标数 — number of children';
COMMENT ON COLUMN goalpost.decomposition.children_with_target_count
	IS '已定目标的下级数 — children that have a target';
COMMENT ON COLUMN goalpost.decomposition.children_target_value
	IS '下级目标之和；区间取下限；不相加时为空 — sum of the targets of the children, the lower bounds of ranges; empty where they are not summed';
COMMENT ON COLUMN goalpost.decomposition.coverage
	IS '分解情况：covered 恰好覆盖（区间为不超出）、short 不足、amplified 层层加码、not_summed 不相加 — covered: exactly, or within the bounds of a two-sided target; short: all children met would not meet it; amplified: more is asked of the children than of their parent; not_summed';
COMMENT ON COLUMN goalpost.decomposition.difference_value
	IS '下级之和减本级目标；下限不足为负、加码为正，上限相反 — sum of the children less the target: of a floor negative when short, positive when amplified; of a limit the other way round';
COMMENT ON COLUMN goalpost.decomposition.difference_pct
	IS '差额占本级目标的百分比 — the same in percent of the target';
COMMENT ON COLUMN goalpost.decomposition.not_summed_reason
	IS '不相加的原因：no_target 本级无目标、change 增幅、rate 比率或指数等、level 水平值、done 完成类、child_no_target 下级未定目标、direction 方向不同、mixed 下级类型不同（如水平值与累计量）、period 下级期限不在本级期限之内、unit 单位（含量词）不可相加 — why not summed: no_target, change, rate (shares, rates, indices), level (written so), done; child_no_target, or a child of another direction, of another kind, such as a total under a level (mixed), not within its period (period) or in a unit that does not add up with its own, such as another counting word (unit)';
COMMENT ON COLUMN goalpost.decomposition.children_reported_count
	IS '已上报的下级数 — children with a figure';
COMMENT ON COLUMN goalpost.decomposition.children_actual_value
	IS '已上报下级数据之和；比重须均报分子分母；不相加时为空 — sum of the figures of those that reported, of shares by numerators and denominators when all give them; empty where figures do not add up';
COMMENT ON COLUMN goalpost.decomposition.actual_value
	IS '本级数据 — figure of the indicator itself';
COMMENT ON COLUMN goalpost.decomposition.actual_difference_value
	IS '下级数据之和减本级数据；全部上报且日期相同时才有 — sum of the figures of the children less its own; only when all have reported, for the same day';
COMMENT ON COLUMN goalpost.decomposition.as_of
	IS '本级数据截至日 — day of its own figure';
COMMENT ON COLUMN goalpost.decomposition.children_first_as_of
	IS '下级数据最早截至日 — earliest day of a figure of a child';
COMMENT ON COLUMN goalpost.decomposition.children_last_as_of
	IS '下级数据最晚截至日 — latest day of a figure of a child';
COMMENT ON COLUMN goalpost.decomposition.furthest_behind_indicator_id
	IS '最滞后的下级：已上报者中序时进度比最低、其次完成率最低 — the child furthest behind: of those with a figure the one with the lowest pace, then the lowest completion';
COMMENT ON COLUMN goalpost.decomposition.furthest_behind_code
	IS '最滞后下级的指标编码 — code of that child';
COMMENT ON COLUMN goalpost.decomposition.furthest_behind_place
	IS '最滞后下级的地区 — place of that child';
COMMENT ON COLUMN goalpost.decomposition.furthest_behind_breakdown
	IS '最滞后下级的分组 — breakdown of that child';
COMMENT ON COLUMN goalpost.decomposition.furthest_behind_completion_pct
	IS '最滞后下级的完成率（%） — completion of that child in percent';
COMMENT ON COLUMN goalpost.decomposition.furthest_behind_pace_value
	IS '最滞后下级的序时进度比 — pace of that child';
COMMENT ON COLUMN goalpost.decomposition.met_count
	IS '已完成的下级数 — children that are met';
COMMENT ON COLUMN goalpost.decomposition.ahead_count
	IS '超序时进度的下级数 — children ahead of schedule';
COMMENT ON COLUMN goalpost.decomposition.on_track_count
	IS '达到序时进度的下级数 — children on schedule';
COMMENT ON COLUMN goalpost.decomposition.at_risk_count
	IS '轻度滞后的下级数 — children behind schedule';
COMMENT ON COLUMN goalpost.decomposition.off_track_count
	IS '严重滞后的下级数 — children far behind schedule';
COMMENT ON COLUMN goalpost.decomposition.missed_count
	IS '到期未完成的下级数 — children past their due date and not met';
COMMENT ON COLUMN goalpost.decomposition.no_report_count
	IS '未上报的下级数 — children without a figure';
COMMENT ON COLUMN goalpost.decomposition.no_target_count
	IS '未定目标的下级数 — children without a target';
COMMENT ON COLUMN goalpost.decomposition.open_count
	IS '无法判定状态的下级数 — children whose status cannot be determined';
