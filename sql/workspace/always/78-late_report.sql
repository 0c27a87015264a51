-- late_report: of every period that has ended, whether its figure came in time
--
-- A period is one of the calendar (a week is one of ISO 8601, from Monday),
-- within the period of the target.  Any figure of a day in it is its figure.  It
-- is on time within grace_days of the plan after the period, or after the
-- indicator was made where that is later: nobody can report before.  A
-- corrected figure came when its first version did; one that was taken back
-- never came.  The last 600 periods of an indicator are shown.

CREATE OR REPLACE VIEW goalpost.late_report AS
SELECT i.indicator_id,
	p.code AS plan_code,
	e.name AS department_name,
	i.code AS indicator_code,
	i.name AS indicator_name,
	l.name AS place,
	i.breakdown,
	i.frequency,
	r.period_start,
	r.period_end,
	w.report_due,
	r.first_reported_at,
	r.as_of,
	s.status,
	array_position('{on_time,awaited,late,missing}', s.status) AS status_order,
	greatest(coalesce(r.first_reported_at::date, current_date) - w.report_due, 0)
		AS late_days_count
FROM goalpost.indicator_today AS i
JOIN goalpost.plan AS p USING (plan_id)
JOIN goalpost.indicator AS n USING (plan_id, indicator_id)
LEFT JOIN goalpost.department AS e ON e.department_id = i.department_id
LEFT JOIN goalpost.place AS l ON l.place_id = i.place_id
CROSS JOIN LATERAL (
	SELECT coalesce(@extschema@.starts(i.effective_target), p.starts,
			n.created_at::date),
		coalesce(@extschema@.due(i.effective_target), p.due, 'infinity'),
		CASE i.frequency WHEN 'weekly' THEN 7 ELSE 0 END,
		CASE i.frequency WHEN 'monthly' THEN 1 WHEN 'quarterly' THEN 3
			WHEN 'half_yearly' THEN 6 WHEN 'yearly' THEN 12 ELSE 0 END
	OFFSET 0	-- what is used many times is computed once
) AS f (starts, due, days, months)
CROSS JOIN LATERAL (
	-- The period that holds the last day, and how many there may be before it
	SELECT CASE WHEN f.days > 0
			THEN date_trunc('week', e.day::timestamp)
			ELSE date_trunc('year', e.day::timestamp) + make_interval(
				months => (extract(month FROM e.day)::integer - 1)
					/ f.months * f.months)
		END,
		CASE WHEN f.days > 0 THEN (e.day - f.starts) / f.days + 1
			ELSE (12 * (extract(year FROM e.day) - extract(year FROM f.starts))
				+ extract(month FROM e.day) - extract(month FROM f.starts)
				)::integer / f.months + 1
		END
	FROM (SELECT least(f.due, current_date)) AS e (day)
	WHERE f.starts <= e.day
	OFFSET 0
) AS c (last_start, before)
CROSS JOIN LATERAL (
	SELECT d.period_start, d.period_end,
		min(v.first_reported_at) AS first_reported_at, max(v.as_of) AS as_of
	FROM generate_series(0, least(599, c.before)) AS g (back)
	CROSS JOIN LATERAL (
		SELECT greatest(f.starts, b.starts::date),
			least(f.due, (b.starts
				+ make_interval(days => f.days - 1, months => f.months))::date)
		FROM (
			SELECT c.last_start - make_interval(days => g.back * f.days,
				months => g.back * f.months)
		) AS b (starts)
		OFFSET 0
	) AS d (period_start, period_end)
	LEFT JOIN (
		SELECT y.as_of, min(y.reported_at)
			FILTER (WHERE coalesce(y.reported_at >= y.retracted_at, true))
			AS first_reported_at
		FROM (
			SELECT x.as_of, x.reported_at, x.replaced_at,
				max(x.replaced_at) FILTER (WHERE x.retracted_reason IS NOT NULL)
					OVER (PARTITION BY x.as_of) AS retracted_at
			FROM goalpost.report AS x
			WHERE x.plan_id = i.plan_id AND x.indicator_id = i.indicator_id
		) AS y
		GROUP BY y.as_of
		HAVING bool_or(y.replaced_at IS NULL)
	) AS v ON v.as_of BETWEEN d.period_start AND d.period_end
	WHERE d.period_start <= d.period_end AND d.period_end <= current_date
	GROUP BY d.period_start, d.period_end
) AS r
CROSS JOIN LATERAL (
	SELECT greatest(r.period_end, n.created_at::date) + p.grace_days
) AS w (report_due)
CROSS JOIN LATERAL (
	SELECT CASE
		WHEN r.first_reported_at::date <= w.report_due THEN 'on_time'
		WHEN r.first_reported_at IS NOT NULL THEN 'late'
		WHEN current_date <= w.report_due THEN 'awaited'
		ELSE 'missing'
	END
) AS s (status)
WHERE i.frequency IS NOT NULL;

COMMENT ON VIEW goalpost.late_report
	IS '上报及时性：有上报频率的指标，每个已结束的期间一行 — whether figures came in time: one row per period that has ended, of every indicator with a frequency';
COMMENT ON COLUMN goalpost.late_report.indicator_id
	IS '指标标识 — key of the indicator';
COMMENT ON COLUMN goalpost.late_report.plan_code
	IS '计划编码 — code of the plan';
COMMENT ON COLUMN goalpost.late_report.department_name
	IS '责任单位 — department in charge';
COMMENT ON COLUMN goalpost.late_report.indicator_code
	IS '指标编码 — code of the indicator';
COMMENT ON COLUMN goalpost.late_report.indicator_name
	IS '指标名称 — name of the indicator';
COMMENT ON COLUMN goalpost.late_report.place
	IS '地区，空为计划全域 — place; empty for the whole of the plan';
COMMENT ON COLUMN goalpost.late_report.breakdown
	IS '分组，空文本为合计 — breakdown; an empty text is the total';
COMMENT ON COLUMN goalpost.late_report.frequency
	IS '上报频率：weekly、monthly、quarterly、half_yearly、yearly — how often it is to be reported';
COMMENT ON COLUMN goalpost.late_report.period_start
	IS '期初；不早于目标期限起始日 — first day of the period, not before that of the target';
COMMENT ON COLUMN goalpost.late_report.period_end
	IS '期末；不晚于截止日 — last day of the period, not after the due date';
COMMENT ON COLUMN goalpost.late_report.report_due
	IS '上报期限：期末（或指标建立之日，取其晚者）加计划的宽限日数 — last day on which it is on time: the end of the period, or the day the indicator was made if later, and the grace of the plan';
COMMENT ON COLUMN goalpost.late_report.first_reported_at
	IS '首次上报时间；未上报或已撤回时为空；按其在会话时区的日期判定是否按时 — when its figure first came; empty where there is none, or it was taken back; whether it is on time is judged by its day in the time zone of the session';
COMMENT ON COLUMN goalpost.late_report.as_of
	IS '期内最新数据截至日 — day of the latest figure within the period';
COMMENT ON COLUMN goalpost.late_report.status
	IS '状态：on_time 按时、awaited 宽限期内未报、late 迟报、missing 逾期未报 — on_time, awaited (none yet, within the grace), late or missing';
COMMENT ON COLUMN goalpost.late_report.status_order
	IS '状态排序，由好到差 — order of the status, best first';
COMMENT ON COLUMN goalpost.late_report.late_days_count
	IS '迟报或逾期天数，按时为 0 — days by which it came late, or has been missing until today; 0 when in time';
