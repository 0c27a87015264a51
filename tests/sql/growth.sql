-- Growth a year between two dated levels, and progress towards a goal by it.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;
SET extra_float_digits = -3;

SELECT b, l, cagr(b, l)
FROM (VALUES
	('100 亿元 @ 2015'::progress, '200 亿元 @ 2020'::progress),
	('100 亿元 @ 2015', '1000000 万元 @ 2020'),
	('100 亿元 @ 2015', '121 亿元 @ 2017'),
	('100 亿元 @ 2015-06', '150 亿元 @ 2015-12'),
	('100 亿元 @ 2015', '0 亿元 @ 2020'),
	('-3 亿元 level @ 2015', '-1 亿元 level @ 2016')) AS v (b, l);

-- Undated, backwards, from nothing and across zero there is none.
SELECT cagr('100', '200 @ 2020') AS undated, cagr('100 @ 2020', '200 @ 2015') AS backwards, cagr('0 @ 2015', '200 @ 2020') AS from_nothing,
	cagr('-1 level @ 2015', '3 @ 2020') AS across_zero, cagr(NULL, '3 @ 2020') AS null;

-- Growth against the growth that the target asks for; without a target, growth itself.
SELECT t, b, l, d, r.*
FROM (VALUES
	('>= 3 in 2030'::target, '1 @ 2015'::progress, '2 @ 2016'::progress, 'positive'),
	('>= 3 in 2030', '1 @ 2015', '3 @ 2020', 'positive'),
	('<= 7.25 in 2030', '14.5 @ 2015', '9.9 @ 2022', 'negative'),
	('<= 7.25 in 2030', '14.5 @ 2015', '14.6 @ 2022', 'negative'),
	(NULL, '178.2 @ 2015', '170.2 @ 2024', 'negative'),
	(NULL, '1 @ 2015', '1 @ 2016', 'positive'),
	(NULL, '8 @ 2015', '18 @ 2023', 'negative'),
	(NULL, '1 @ 2015', '-1 level @ 2016', 'positive'),
	(NULL, NULL, '3 @ 2020', 'positive')) AS v (t, b, l, d),
	sdg_progress(t, b, l, d) AS r;

-- The limit of the scale and the method are optional, and NULL is none.
SELECT limit_value, method, r.*
FROM (VALUES (NULL::progress, NULL), ('100', NULL), ('100', 'opensdg'), (NULL, 'eurostat')) AS v (limit_value, method),
	sdg_progress(NULL, '97 @ 2015', '97.246 @ 2016', 'positive', limit_value, method) AS r;
SELECT t, b, l, limit_value, r.*
FROM (VALUES
	('>= 99.85 in 2030'::target, '99.88 @ 2015'::progress, '99.86 @ 2025'::progress, NULL::progress),
	(NULL, '100 @ 2015', '100 @ 2024', '100')) AS v (t, b, l, limit_value),
	sdg_progress(t, b, l, 'positive', limit_value, 'eurostat') AS r;
SELECT sdg_progress(NULL, '97 @ 2015', '97.246 @ 2016', 'positive') = sdg_progress(NULL, '97 @ 2015', '97.246 @ 2016', 'positive', NULL) AS same;

\set VERBOSITY terse
SELECT cagr('5 亿元 @ 2015', '5 个 @ 2020');
SELECT cagr('+5 % @ 2015', '+6 % @ 2020');
SELECT sdg_progress('>= 5 亿元', '3 个 @ 2015', '4 个 @ 2020', 'positive');
SELECT sdg_progress(NULL, '3 个 @ 2015', '4 个 @ 2020', 'up');
SELECT sdg_progress(NULL, '3 个 @ 2015', '4 个 @ 2020', 'positive', NULL, 'best');
