-- Rows that tools stumble over, and one for every view that the tutorial leaves
-- empty: names with quotes, newlines, marks of parameters and of formats; a place,
-- a breakdown, a target that moved, one that is not set, figures that are late.

CREATE TEMP TABLE hostile AS SELECT
	E'\n%s "计划" ''P'' \\N \\. ,;\t:x ?::text {} ${x} $1 <b>&amp;</b> 100% 😀\r\n' AS name;

INSERT INTO goalpost.department (name) SELECT 'department' || name FROM hostile;
INSERT INTO goalpost.place (code, name) VALUES ('%', '''浙江''');
INSERT INTO goalpost.place (code, name, parent_id)
	SELECT 'below' || h.name, h.name, p.place_id FROM hostile AS h, goalpost.place AS p;
INSERT INTO goalpost.plan (code, starts, due)
	SELECT 'plan' || name, '2020-01-01', '2020-12-31' FROM hostile;
INSERT INTO goalpost.indicator (plan_id, code, name, section, department_id, place_id, breakdown,
		target_text, weight, commitment, frequency, source, created_at)
	SELECT plan_id, 'code' || h.name, 'indicator' || h.name, 'section' || h.name, department_id, place_id,
		breakdown, target, 0.1, 'binding', 'monthly', h.name, '2020-01-01'
	FROM hostile AS h
	JOIN goalpost.plan AS p ON p.code = 'plan' || h.name
	JOIN goalpost.department AS d ON d.name = 'department' || h.name
	CROSS JOIN (SELECT place_id FROM goalpost.place UNION ALL SELECT NULL) AS c
	CROSS JOIN (VALUES ('', '>= 100 "%s''" in 2020'), ('"男" % ''女''', NULL)) AS b (breakdown, target);
INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text, note, figure_status)
	SELECT i.plan_id, i.indicator_id, day, v.value || ' "%s''" @ ' || day, h.name, 'P'
	FROM hostile AS h
	JOIN goalpost.indicator AS i ON i.source = h.name AND i.target_text IS NOT NULL
	CROSS JOIN (VALUES ('29', '2020-01-31'::date), ('0.000000000000000001', '2020-06-30'),
		('999999999999999999', '2020-09-30')) AS v (value, day);
-- No name can be empty, but a note can.
INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text, note)
	SELECT i.plan_id, i.indicator_id, '2020-10-31', '58 "%s''" @ 2020-10-31', ''
	FROM hostile AS h
	JOIN goalpost.indicator AS i ON i.source = h.name AND i.target_text IS NOT NULL;
UPDATE goalpost.indicator AS i
	SET target_text = '>= 90 "%s''" in 2020', target_reason = h.name, target_words = h.name, target_since = '2020-07-01'
	FROM hostile AS h WHERE i.source = h.name AND i.target_text IS NOT NULL AND i.place_id IS NULL;

-- A plan above it, with one of its indicators
INSERT INTO goalpost.plan (code, starts, due) SELECT 'above' || name, '2020-01-01', '2020-12-31' FROM hostile;
UPDATE goalpost.plan AS p SET parent_id = a.plan_id
	FROM hostile AS h JOIN goalpost.plan AS a ON a.code = 'above' || h.name
	WHERE p.code = 'plan' || h.name;
INSERT INTO goalpost.indicator (plan_id, code, name, source, target_text)
	SELECT a.plan_id, 'code' || h.name, 'indicator' || h.name, 'above', '>= 200 "%s''" in 2020'
	FROM hostile AS h JOIN goalpost.plan AS a ON a.code = 'above' || h.name;

-- Some clients keep microseconds, some milliseconds.
UPDATE goalpost.attempt SET started_at = date_trunc('second', started_at) + '250001 microseconds',
	finished_at = date_trunc('second', finished_at) + '250001 microseconds';
UPDATE goalpost.report SET reported_at = date_trunc('second', reported_at) + '250001 microseconds',
	replaced_at = date_trunc('second', replaced_at) + '250001 microseconds';
UPDATE goalpost.indicator SET target_changed_at = date_trunc('second', target_changed_at) + '250001 microseconds';
UPDATE goalpost.target_history SET changed_at = date_trunc('second', changed_at) + '250001 microseconds',
	replaced_at = date_trunc('second', replaced_at) + '250001 microseconds';
