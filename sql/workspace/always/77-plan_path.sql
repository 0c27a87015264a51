-- plan_path: whether the plans below a plan, such as the years of a five-year
-- plan, lead to its targets
--
-- The parts of an indicator are the same code, place and breakdown in the plans
-- whose parent its plan is, as far as their periods lie within its own.  Parts
-- of a total add up, and so do those of an indicator whose figures are summed;
-- of anything else the target of the last part counts.

CREATE OR REPLACE VIEW goalpost.plan_path AS
SELECT i.indicator_id,
	p.code AS plan_code,
	i.code AS indicator_code,
	i.name AS indicator_name,
	l.name AS place,
	i.breakdown,
	i.effective_target_text,
	t.method,
	coalesce(g.parts_count, 0) AS parts_count,
	g.last_plan_code,
	y.missing_years_count,
	y.missing_years,
	d.planned::double precision AS planned_value,
	@extschema@.target_value(i.effective_target) AS target_value,
	nullif(@extschema@.unit(i.effective_target), '') AS unit,
	(d.planned - d.bound)::double precision AS difference_value,
	(100 * (d.planned - d.bound) / nullif(abs(d.bound), 0))::double precision
		AS difference_pct,
	CASE WHEN t.method = 'last' THEN g.steps_back_count END AS steps_back_count,
	s.status,
	array_position('{leads,incomplete,short,not_planned,not_compared}', s.status)
		AS status_order,
	CASE s.status WHEN 'leads' THEN 1 WHEN 'short' THEN 0 END AS leads
FROM goalpost.indicator_today AS i
JOIN goalpost.plan AS p USING (plan_id)
LEFT JOIN goalpost.place AS l USING (place_id)
LEFT JOIN (
	SELECT c.upper_code, c.indicator_id,
		count(*)::integer AS parts_count,
		min(c.plan_code) FILTER (WHERE c.is_last) AS last_plan_code,
		max(c.due) AS last_due,
		bool_and(c.fits) AS fit,
		range_agg(daterange(c.starts, c.due, '[]')) AS covered,
		sum(c.due - c.starts + 1) AS days,
		-- Beyond 40 digits there is only what a quotient was cut to.
		round(sum(c.lower_bound), 40) AS lower_sum,
		round(sum(c.upper_bound), 40) AS upper_sum,
		round(min(c.lower_bound) FILTER (WHERE c.is_last), 40) AS last_lower,
		round(min(c.upper_bound) FILTER (WHERE c.is_last), 40) AS last_upper,
		bool_or(goalpost.is_strict(c.target)) AS is_strict,
		bool_or(c.implies) FILTER (WHERE c.is_last) AS last_implies,
		count(*) FILTER (WHERE @extschema@.implies(c.target_before, c.target)
			AND NOT @extschema@.implies(c.target, c.target_before))::integer
			AS steps_back_count
	FROM (
		SELECT u.code AS upper_code, w.indicator_id, b.code AS plan_code,
			x.effective_target AS target, e.starts, e.due,
			@extschema@.lower_bound(x.effective_target) * f.factor AS lower_bound,
			@extschema@.upper_bound(x.effective_target) * f.factor AS upper_bound,
			-- What both say of a bound that the whole has
			f.adds_up
				AND (@extschema@.is_total(x.effective_target)
					OR x.aggregation = 'sum'
					OR @extschema@.lower_bound(w.effective_target) IS NULL)
				AND (@extschema@.lower_bound(w.effective_target) IS NULL
					OR @extschema@.lower_bound(x.effective_target) IS NOT NULL)
				AND (@extschema@.upper_bound(w.effective_target) IS NULL
					OR @extschema@.upper_bound(x.effective_target) IS NOT NULL)
				AS fits,
			@extschema@.implies(x.effective_target, w.effective_target)
				AS implies,
			lag(x.effective_target) OVER parts AS target_before,
			lead(b.plan_id) OVER parts IS NULL AS is_last
		FROM goalpost.indicator_today AS w
		JOIN goalpost.plan AS u ON u.plan_id = w.plan_id
		JOIN goalpost.plan AS b ON b.parent_id = w.plan_id
		JOIN goalpost.indicator_today AS x ON x.plan_id = b.plan_id
			AND x.code = w.code AND x.breakdown = w.breakdown
			AND coalesce(x.place_id, 0) = coalesce(w.place_id, 0)
		CROSS JOIN LATERAL (
			SELECT coalesce(@extschema@.starts(x.effective_target), b.starts),
				coalesce(@extschema@.due(x.effective_target), b.due)
			OFFSET 0	-- what is used many times is computed once
		) AS e (starts, due)
		CROSS JOIN LATERAL (
			SELECT CASE
				WHEN @extschema@.is_change(x.effective_target)
					<> @extschema@.is_change(w.effective_target) THEN NULL
				WHEN @extschema@.unit(x.effective_target)
					= @extschema@.unit(w.effective_target) THEN 1
				WHEN NOT @extschema@.is_change(w.effective_target)
					THEN goalpost.unit_factor(
						@extschema@.unit(x.effective_target),
						@extschema@.unit(w.effective_target))
			END,
			CASE
				WHEN @extschema@.is_change(x.effective_target)
					OR @extschema@.is_change(w.effective_target) THEN false
				ELSE goalpost.sum_factor(@extschema@.unit(x.effective_target),
					@extschema@.unit(w.effective_target)) IS NOT NULL
			END
			OFFSET 0
		) AS f (factor, adds_up)
		WHERE e.starts <= e.due
			AND coalesce(e.starts >= @extschema@.starts(w.effective_target), true)
			AND coalesce(e.due <= @extschema@.due(w.effective_target), true)
			AND x.effective_target IS NOT NULL
		WINDOW parts AS (PARTITION BY w.indicator_id, u.code
			ORDER BY e.due, e.starts, b.plan_id)
	) AS c
	GROUP BY c.indicator_id, c.upper_code
) AS g ON g.upper_code = p.code AND g.indicator_id = i.indicator_id
CROSS JOIN LATERAL (
	SELECT CASE
			WHEN @extschema@.is_total(i.effective_target) THEN 'sum'
			WHEN i.aggregation = 'sum'
				AND @extschema@.comparator(i.effective_target) <> 'done' THEN 'sum'
			WHEN i.effective_target IS NOT NULL THEN 'last'
		END,
		@extschema@.lower_bound(i.effective_target),
		@extschema@.upper_bound(i.effective_target),
		goalpost.is_strict(i.effective_target),
		@extschema@.starts(i.effective_target),
		@extschema@.due(i.effective_target)
	OFFSET 0
) AS t (method, lower_bound, upper_bound, is_strict, starts, due)
CROSS JOIN LATERAL (
	SELECT CASE t.method WHEN 'sum' THEN g.lower_sum ELSE g.last_lower END,
		CASE t.method WHEN 'sum' THEN g.upper_sum ELSE g.last_upper END,
		CASE t.method
			WHEN 'sum' THEN g.covered @> daterange(t.starts, t.due, '[]')
			ELSE g.last_due = t.due
		END,
		-- Of two parts for the same days one would be counted twice.
		g.fit AND (SELECT sum(upper(r) - lower(r)) FROM unnest(g.covered) AS r)
			= g.days
	OFFSET 0
) AS a (lower_bound, upper_bound, is_complete, adds_up)
CROSS JOIN LATERAL (
	SELECT CASE
		WHEN t.method IS NULL THEN 'not_compared'
		WHEN g.parts_count IS NULL THEN 'not_planned'
		WHEN t.method = 'last' THEN CASE
			WHEN g.last_implies IS NULL THEN 'not_compared'
			WHEN a.is_complete IS NOT TRUE THEN 'incomplete'
			WHEN g.last_implies THEN 'leads'
			ELSE 'short'
		END
		WHEN a.adds_up IS NOT TRUE THEN 'not_compared'
		-- A sum that is more than so much takes one part that is.
		WHEN (a.upper_bound, t.is_strict) > (t.upper_bound, g.is_strict)
			THEN 'short'
		-- A floor that is reached stays so, a limit may still be passed.
		WHEN (a.lower_bound, g.is_strict) >= (t.lower_bound, t.is_strict)
			AND t.upper_bound IS NULL THEN 'leads'
		WHEN a.is_complete IS NOT TRUE THEN 'incomplete'
		WHEN (a.lower_bound, g.is_strict) < (t.lower_bound, t.is_strict)
			THEN 'short'
		ELSE 'leads'
	END
) AS s (status)
CROSS JOIN LATERAL (
	-- The bound that is in question
	SELECT CASE WHEN s.status = 'not_compared' THEN NULL
			WHEN t.lower_bound IS NULL OR a.upper_bound > t.upper_bound
				THEN a.upper_bound
			ELSE a.lower_bound END,
		CASE WHEN t.lower_bound IS NULL OR a.upper_bound > t.upper_bound
				THEN t.upper_bound
			ELSE t.lower_bound END
) AS d (planned, bound)
CROSS JOIN LATERAL (
	-- A period may be as long as 9,999 years: its first 100 are looked at.
	SELECT count(*)::integer AS missing_years_count,
		string_agg(n.year::text, ', ' ORDER BY n.year) AS missing_years
	FROM generate_series(extract(year FROM t.starts)::integer,
		least(extract(year FROM t.due), extract(year FROM t.starts) + 99)
			::integer) AS n (year)
	WHERE NOT coalesce(g.covered && daterange(make_date(n.year, 1, 1),
		make_date(n.year, 12, 31), '[]'), false)
) AS y
WHERE EXISTS (SELECT FROM goalpost.plan AS b WHERE b.parent_id = p.plan_id);

COMMENT ON VIEW goalpost.plan_path
	IS '规划衔接：有下级计划（如年度计划）的计划，每个指标一行 — one row per indicator of a plan that has plans below it, such as its years: whether they lead to its target';
COMMENT ON COLUMN goalpost.plan_path.indicator_id
	IS '指标标识 — key of the indicator';
COMMENT ON COLUMN goalpost.plan_path.plan_code
	IS '计划编码 — code of the plan';
COMMENT ON COLUMN goalpost.plan_path.indicator_code
	IS '指标编码 — code of the indicator';
COMMENT ON COLUMN goalpost.plan_path.indicator_name
	IS '指标名称 — name of the indicator';
COMMENT ON COLUMN goalpost.plan_path.place
	IS '地区，空为计划全域 — name of the place; empty is the whole of the plan';
COMMENT ON COLUMN goalpost.plan_path.breakdown
	IS '分组，空文本为合计 — breakdown; an empty text is the total';
COMMENT ON COLUMN goalpost.plan_path.effective_target_text
	IS '有效目标：无期限时取计划期 — the target within the period of the plan where it has none of its own';
COMMENT ON COLUMN goalpost.plan_path.method
	IS '对照方式：sum 累计量或汇总方式为 sum，各期目标相加；last 其余，取最后一期目标 — sum: of a total, or with aggregation sum, the targets of the parts are added; last: of anything else, that of the last part counts';
COMMENT ON COLUMN goalpost.plan_path.parts_count
	IS '下级计划中有该指标目标的期数 — number of plans below that have a target for it';
COMMENT ON COLUMN goalpost.plan_path.last_plan_code
	IS '最后一期的计划编码 — code of the last of them';
COMMENT ON COLUMN goalpost.plan_path.missing_years_count
	IS '无下级目标的年数，至多看前 100 年 — years of its period without such a target, of the first 100';
COMMENT ON COLUMN goalpost.plan_path.missing_years
	IS '无下级目标的年份 — those years';
COMMENT ON COLUMN goalpost.plan_path.planned_value
	IS '各期目标之和，或最后一期目标（按本级单位） — sum of the targets of the parts, or target of the last one, in the unit of the target';
COMMENT ON COLUMN goalpost.plan_path.target_value
	IS '目标值；区间取下限 — bound of the target; the lower one of a range';
COMMENT ON COLUMN goalpost.plan_path.unit
	IS '目标的计量单位 — unit of the target';
COMMENT ON COLUMN goalpost.plan_path.difference_value
	IS '各期目标减本级目标 — planned value less the target; of a range the bound that is passed';
COMMENT ON COLUMN goalpost.plan_path.difference_pct
	IS '差额占本级目标的百分比 — the same in percent of the target';
COMMENT ON COLUMN goalpost.plan_path.steps_back_count
	IS '比前一期宽松的期数；相加时为空 — parts whose target is easier than that of the part before; empty where they are added';
COMMENT ON COLUMN goalpost.plan_path.status
	IS '状态：leads 可达目标、incomplete 尚缺期次、short 达不到、not_planned 下级计划无此指标、not_compared 无法对照（无目标、口径或单位不同、期次重叠） — leads, incomplete (parts are missing), short, not_planned (none below has it) or not_compared: no target, of another kind or unit, or parts that overlap';
COMMENT ON COLUMN goalpost.plan_path.status_order
	IS '状态排序，由好到差 — order of the status, best first';
COMMENT ON COLUMN goalpost.plan_path.leads
	IS '是否可达目标，1 是 0 否，未定为空 — 1 when they lead to the target, 0 when not, empty while unknown';
