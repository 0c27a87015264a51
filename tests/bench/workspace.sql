-- A plan of :counties counties, 150 indicators each, with 12 reports on each
--
-- Five departments a county; two indicators in three are totals over the year
-- of the plan, the others shares.  The plan is half-way: its due date is a year
-- from now.  Triggers are off while the figures go in, and do their work after.
SELECT setseed(0.5);

INSERT INTO goalpost.plan (code, name, starts, due)
	VALUES ('COUNTIES', '全国县域发展计划', current_date - 400, current_date + 365);
INSERT INTO goalpost.place (code, name)
	SELECT 'P' || p, p || '省' FROM generate_series(1, (:counties + 99) / 100) AS p;
INSERT INTO goalpost.place (code, name, parent_id)
	SELECT 'C' || c, c || '县', p.place_id
	FROM generate_series(1, :counties) AS c
	JOIN goalpost.place AS p ON p.code = 'P' || (c + 99) / 100;
INSERT INTO goalpost.department (name)
	SELECT c || '县第' || d || '局'
	FROM generate_series(1, :counties) AS c, generate_series(1, 5) AS d;

INSERT INTO goalpost.indicator (plan_id, code, place_id, name, section,
		department_id, weight, commitment, source, target_text)
	SELECT p.plan_id, 'I' || n, l.place_id, '第' || n || '项重点民生实事完成数量',
		'第' || (n + 9) / 10 || '章 重点任务', d.department_id, 1 + n % 3,
		(ARRAY['binding', 'anticipatory', 'directional'])[1 + n % 3],
		'政府工作报告',
		CASE WHEN n % 3 = 0 THEN '>= ' || 50 + n % 50 || ' %'
			ELSE '>= ' || 100 * n || ' 个' END
	FROM goalpost.plan AS p
	CROSS JOIN generate_series(1, :counties) AS c
	JOIN goalpost.place AS l ON l.code = 'C' || c
	CROSS JOIN generate_series(1, 150) AS n
	JOIN goalpost.department AS d ON d.name = c || '县第' || 1 + n % 5 || '局';

ALTER TABLE goalpost.report DISABLE TRIGGER USER;
INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text)
	SELECT i.plan_id, i.indicator_id, day::date,
		CASE WHEN i.target_text LIKE '%\%' THEN round((40 * random() + 30)::numeric, 1) || ' %'
			ELSE round(3000 * random())::text || ' 个' END || ' @ ' || day::date
	FROM goalpost.indicator AS i
	CROSS JOIN generate_series(0, 11) AS m
	CROSS JOIN LATERAL (SELECT current_date - 30 * m) AS d (day);
ALTER TABLE goalpost.report ENABLE TRIGGER USER;
SELECT goalpost.settle(array_agg(plan_id), array_agg(indicator_id))
	FROM goalpost.indicator;

-- What a plain report would be made of: the latest row of every indicator
CREATE TABLE latest AS
	SELECT indicator_id, plan_code, section, department_name, indicator_code,
		as_of, target_value, actual_value, completion_value, status
	FROM goalpost.scorecard;
VACUUM (FREEZE, ANALYZE);
