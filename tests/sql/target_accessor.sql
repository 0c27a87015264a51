-- Every part of a target can be read as a plain type, with the scale it was written with.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;
SET datestyle = ISO;

CREATE TEMP TABLE plan (id serial, t target);
INSERT INTO plan (t) VALUES
('>= 2700 亿元 in 2020'),
('> 10 万台 by 2020-06-30'),
('<= 19.80 %'),
('< 5'),
('= 5 个'),
('~ 100 元'),
('~>= +5.5 ± 0.50 % in 2020Q3'),
('~<= 3 %'),
('2..3 家 in 2016..2020'),
('>= +6 % stretch +6.5'),
('<= 40 μg/m³ from 45.2 at 2020'),
('>= +15 % vs 2015 from 200 亿元'),
('>= +15 % from 105 by 2020'),
('<= -20 % vs 2011..2015 by 2020'),
('>= -5 亿元 level'),
('>= 50 万亩 level'),
('>= 5 "兆焦"/万人'),
('done by 2020');

SELECT t, comparator(t), lower_bound(t), upper_bound(t), unit(t), tolerance(t), stretch(t) FROM plan ORDER BY id;
SELECT t, baseline(t), baseline_unit(t), baseline_year(t), base_period(t), starts(t), due(t) FROM plan ORDER BY id;
SELECT t, is_change(t), is_total(t), is_by(t) FROM plan ORDER BY id;

-- The types are plain ones.
SELECT pg_typeof(comparator(t)), pg_typeof(lower_bound(t)), pg_typeof(unit(t)), pg_typeof(baseline_year(t)),
	pg_typeof(due(t)), pg_typeof(is_total(t))
FROM plan WHERE id = 1;

-- A part that is not there is NULL, and so is every part of NULL.
SELECT num_nulls(lower_bound(t), upper_bound(t), unit(t), tolerance(t), stretch(t), baseline(t), baseline_unit(t),
	baseline_year(t), base_period(t), starts(t), due(t), is_by(t)) AS nulls
FROM (VALUES ('done'::target)) AS v (t);
SELECT num_nonnulls(comparator(t), lower_bound(t), unit(t), due(t), is_change(t), is_total(t)) AS parts
FROM (VALUES (NULL::target)) AS v (t);
