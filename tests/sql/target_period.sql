-- A target takes the period of its plan where it has none; it never raises.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;
SET datestyle = ISO;

-- No period takes the plan's, a due date without a base its first day; what is stated stays.
SELECT t, with_period(t, '2016-01-01', '2020-12-31') AS five_years, with_period(t, '2020-03-05', '2020-09-17') AS days
FROM unnest(ARRAY['>= 2700 亿元', 'done by 2020-06-30', '>= 5 个 by 2019', '>= 5 个 in 2019', '<= 40 μg/m³ from 45.2 at 2017 by 2020',
	'<= 40 μg/m³ from 45.2 by 2020', '<= -20 % vs 2015 by 2020', '<= -20 % vs 2015', '>= +6 % stretch +6.5', '~<= 3 % ± 0.50', '2..3 家',
	'<= 50 万亩 total', '>= 50 万亩 level', '>= -5.0 亿元 level', '>= 5 "兆焦"/万人', 'done']::target[]) AS t;

-- Dates that no target can hold, and those in the wrong order, change nothing.
SELECT starts, due, with_period('>= 5 个', starts, due), with_period('>= 5 个 by 2020', starts, due) AS by
FROM (VALUES ('2020-01-01'::date, 'infinity'::date), ('-infinity', '2020-12-31'), ('0001-01-01 BC', '2020-12-31'), ('2020-01-01', '10000-01-01'),
	('2021-01-01', '2020-12-31'), (NULL, '2020-12-31'), ('2020-01-01', NULL), ('0001-01-01', '9999-12-31'), ('2020-12-31', '2020-12-31')) AS v (starts, due);
SELECT with_period(NULL, '2020-01-01', '2020-12-31') IS NULL AS null;

-- It is what the text with the period reads as, in every byte; a second plan changes nothing.
CREATE TEMP TABLE plan AS SELECT t::target FROM unnest(ARRAY['>= 2700.00 亿元', '> 10 万台', '~ 100 元', '~>= +5.5 ± 0.50 %', '~ 0.333333333333333333 元',
	'2..3 家', '>= +6 % stretch +6.5', '<= 40 微克/立方米 from 45.2 at 2015', '>= +15 % vs 2015 from 200 亿元', '>= +15 % from 105', '>= -5 亿元 level',
	'>= 50 万亩 level', '<= 50 万亩 total', '>= 5 "兆焦"/万人', '-2..3 亿元 level', 'done']) AS t;
SELECT count(*) AS targets, count(*) FILTER (WHERE target_send(taken) = target_send((t::text || ' in 2020')::target)) AS as_text,
	count(*) FILTER (WHERE target_send(with_period(taken, '2019-01-01', '2021-12-31')) = target_send(taken)) AS once
FROM plan, LATERAL (SELECT with_period(t, '2020-01-01', '2020-12-31') OFFSET 0) AS w (taken);
