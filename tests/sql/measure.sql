-- The measures of a pair as plain numbers: those of the exact functions, and NULL where these raise.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

SELECT t, p, target_value(t), actual_value(t, p), remaining_value(t, p), expected_value(t, '2020-06-30') AS expected
FROM (VALUES ('>= 2700 亿元 in 2020'::target, '1350.5 万元'::progress), ('>= 10 万台', '92000 个'), ('>= 90 %', '27.4 of 31.2 万亩'),
	('>= 0.3 亿元 in 2020', '1000 万元'), ('<= 0', '3 个'), ('2..3 家 in 2020', '5 家'), ('<= 40 μg/m³ from 50 in 2020', '46 μg/m³'),
	('>= +15 % from 300 亿元', '3200000 万元'), ('<= -20 % vs 2015 in 2016..2025', '-11.5 % vs 2015'), ('>= 900 ‰', '45 % done'),
	('>= 5 万', '40000'), ('done in 2020', '45 % done'), ('>= 88 % in 2020', '80 %'), ('>= 1 亿元', '5 个'), ('>= 5 %', '+5 %'),
	('>= 100 个 in 2020', '4 个 @ 2019-12-31')) AS v (t, p);

-- The schedule: NULL is the straight line; a day that no target has is NULL; what is no schedule is an error.
SELECT expected_value('>= 100 个 in 2020', '2020-06-30', '{0.15,0.4,0.7,1}') AS by_schedule, expected_value('>= 100 个 in 2020', '2020-06-30', NULL) AS straight,
	expected_value('>= 100 个 in 2020', 'infinity') AS never, expected_value('>= 100 个', '2020-06-30') AS no_period,
	expected_value(NULL, '2020-06-30', '{1}') AS no_target, expected_value('>= 100 个 in 2020', NULL, '{1}') AS no_day;
SELECT expected_value('>= 100 个 in 2020', '2020-06-30', '{0.5}');

-- A number that an exact function gives; NULL if it raises.
CREATE FUNCTION pg_temp.number(call text, t target, p progress) RETURNS double precision
LANGUAGE plpgsql AS $$
DECLARE
	result double precision;
BEGIN
	EXECUTE 'SELECT (' || call || ')::double precision' INTO result USING t, p;
	RETURN result;
EXCEPTION WHEN data_exception THEN
	RETURN NULL;
END $$;

-- Every target with every report, the extremes included.
CREATE TEMP TABLE pair AS
SELECT t, p FROM unnest(ARRAY['>= 2700 亿元 in 2020', '> 0.1 万元', '>= 999999999999999999 亿元', '<= 0.000000000000000001 元', '~<= 999999999999999999 个 in 2020',
	'>= 999999999999999999 家 in 2020', '>= 10 万台 from 5', '2..3 家', '<= 0', '>= 5', '>= 90 %', '~ 5 % ± 1', '>= 900 ‰', '>= +15 %', '>= +15 % from 300 亿元',
	'>= +0.2 pp from 91 %', '<= -20 % vs 2015', '>= +999999999999999999 % from 0.000000000000000001 亿元', '>= 1 公顷', '>= 5 "兆焦"', 'done in 2020']::target[]) AS t,
	unnest(ARRAY['1350.5 万元 @ 2020-06-30', '0.1 元', '999999999999999999 万亿元', '-999999999999999999 亿元 level', '-999999999999999999 家 level', '92000 个',
	'0.7 万台', '0', '88 %', '91.19 %', '2 of 7 家', '+13.2 %', '-17.3 % vs 2015', '1 亩', '4 "兆焦"', 'done', '45 % done']::progress[]) AS p;
SELECT count(*) FROM pair WHERE (actual_value(t, p) IS NOT NULL) <> comparable(t, p);
SELECT t, p, actual_value(t, p), pg_temp.number('amount($2, unit($1))', t, p) FROM pair
WHERE comparable(t, p) AND unit(t) <> '' AND is_change(t) = is_change(p) AND part(p) IS NULL
  AND actual_value(t, p) <> pg_temp.number('amount($2, unit($1))', t, p);
SELECT t, p, remaining_value(t, p), pg_temp.number('value(remaining($1, $2))', t, p) FROM pair
WHERE remaining_value(t, p) IS DISTINCT FROM pg_temp.number('value(remaining($1, $2))', t, p);
SELECT DISTINCT t, expected_value(t, '2020-06-30'), pg_temp.number('value(expected($1, ''2020-06-30''))', t, NULL) FROM pair
WHERE expected_value(t, '2020-06-30') IS DISTINCT FROM pg_temp.number('value(expected($1, ''2020-06-30''))', t, NULL);
SELECT DISTINCT t, target_value(t) FROM pair WHERE target_value(t) IS DISTINCT FROM coalesce(lower_bound(t), upper_bound(t))::double precision;
SELECT count(*) FILTER (WHERE comparable(t, p)) AS comparable, count(remaining_value(t, p)) AS remaining FROM pair;
