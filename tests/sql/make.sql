-- Constructors make what the accessors give, and nothing that could not be written by hand.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

SELECT make_target('>=', 2700, '亿元'), make_target('<=', 19.80, '%'), make_target('<', 5, NULL), make_target('done', NULL, NULL),
	make_target('>=', -5, '亿元') AS below_zero;
SELECT make_target('>=', 15, '%', true) AS change, make_target('>=', 0.2, 'pp', true) AS points,
	make_target('>=', 5, '个', false, '2020-01-01', '2020-12-31') AS period, make_target('>=', 5, '个', false, NULL, '2020-12-31') AS by,
	make_target(2, 3, '家') AS range;
SELECT make_progress(1350.50, '亿元'), make_progress(88, '%', '2020-06-30'), make_progress(-20, '%', '2020-06-30', true) AS change,
	make_progress(-20, '%', NULL, true, '2011..2015') AS base, make_progress(27.4, 31.2, '万亩', '2020-06-30') AS share,
	make_progress(-5, '亿元') AS below_zero;

-- On a target to be done a percentage is the part of it that is done, on others it is what it says.
SELECT make_progress(45, '%', '2020-06-30', 'done'::target), make_progress(100, '%', NULL, 'done in 2020'::target),
	make_progress(45, '%', NULL, '>= 90 %'::target);

-- A target made of all of its parts is the same target.
CREATE TEMP TABLE plan AS SELECT t::target FROM unnest(ARRAY[
	'>= 2700 亿元 in 2020', '> 10 万台 by 2020-06-30', '<= 19.80 %', '= 5 个', '~ 100 元', '~>= +5.5 ± 0.50 % in 2020Q3',
	'~<= 3 %', '~ 0.333333333333333333 元',
	'~>= 999999999999999999 亿元', '2..3 家 in 2016..2020', '>= +6 % stretch +6.5', '<= 40 μg/m³ from 45.2 at 2020', '>= +15 % vs 2015 from 200 亿元',
	'>= +15 % from 105 by 2020', '<= -20 % vs 2011..2015 by 2020', '>= -5 亿元 level', '>= 50 万亩 level', '<= 50 万亩 total',
	'>= 5 "兆焦"/万人', '+2..+3 %', '-2..3 亿元 level', 'done by 2020', 'done']) AS t;
SELECT t FROM plan
WHERE t IS DISTINCT FROM make_target(comparator(t), lower_bound(t), upper_bound(t), unit(t), tolerance(t), stretch(t), baseline(t),
	baseline_unit(t), baseline_year(t), base_period(t), starts(t), due(t), is_by(t), is_change(t), is_total(t));
SELECT make_target(comparator => '~>=', lower_bound => 5, upper_bound => NULL, unit => '%', tolerance => 0.5, stretch => NULL,
	baseline => 3, baseline_unit => NULL, baseline_year => 2015, base_period => NULL, starts => NULL, due => '2020-12-31',
	is_by => NULL, is_change => NULL, is_total => NULL);
SELECT p FROM unnest(ARRAY['1350.50 亿元 @ 2020', '+13.2 %', '-20 % vs 2015 @ 2020', '-5 亿元 level', '0', '5 "兆焦"/万人']::progress[]) AS p
WHERE p IS DISTINCT FROM make_progress(value(p), unit(p), as_of(p), is_change(p), base_period(p));

-- Zeros that averages leave behind are no digits.
SELECT make_progress(avg(v), '亿元') FROM (VALUES (1.5), (2.5)) AS v (v);
SELECT make_progress(1234567890123456.50000000000000000000, '元');

-- NULL in the place of the value gives NULL.
SELECT make_target(NULL, 5, '个') IS NULL AND make_progress(NULL, '个') IS NULL AND make_progress(5, NULL::numeric, '个', NULL) IS NULL
	AND make_target(2, NULL, '个') IS NULL AS null;

CREATE FUNCTION pg_temp.refusal(call text, OUT code text, OUT message text, OUT detail text)
LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE 'SELECT ' || call INTO message;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL;
END $$;
\x on
SELECT call, r.*
FROM unnest(ARRAY[
	$$make_target('at least', 5, '个')$$,
	$$make_target('>=', NULL, '个')$$,
	$$make_target('..', 5, '个')$$,
	$$make_target('done', 5, NULL)$$,
	$$make_target('done', NULL, '个')$$,
	$$make_target('>=', 5, '个 in 2020')$$,
	$$make_target('>=', 0.2, 'pp')$$,
	$$make_target('>=', 5, '个', false, '2020-12-31', '2020-01-01')$$,
	$$make_target('>=', 5, '个', false, '2020-01-01', NULL)$$,
	$$make_target('>=', 5, '个', false, NULL, 'infinity')$$,
	$$make_target(3, 2, '个')$$,
	$$make_target('>=', NULL, 5, '个', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)$$,
	$$make_target('=', 5, 6, '个', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)$$,
	$$make_target('>=', 5, NULL, '个', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)$$,
	$$make_target('>=', 5, NULL, '亿元', NULL, NULL, 3, '万元', NULL, NULL, NULL, NULL, NULL, NULL, NULL)$$,
	$$make_target('>=', 5, NULL, '亿元', NULL, NULL, NULL, NULL, 2015, NULL, NULL, NULL, NULL, NULL, NULL)$$,
	$$make_progress('NaN', '个')$$,
	$$make_progress(1e18, '元')$$,
	$$make_progress(1e-19, '元')$$,
	$$make_progress(5, '元', '4714-01-01 BC')$$,
	$$make_progress(5, '元', NULL, false, '2015')$$,
	$$make_progress(5, '%', NULL, true, 'yesterday')$$,
	$$make_progress(5, 0, '个', NULL)$$,
	$$make_progress(120, '%', NULL, 'done'::target)$$]) WITH ORDINALITY AS v (call, id),
	pg_temp.refusal(call) AS r
ORDER BY id;
