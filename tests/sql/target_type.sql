-- Every form of a target is read, and printed in one canonical form.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

CREATE TEMP TABLE form (id serial, input text, canonical text);
INSERT INTO form (input, canonical) VALUES
-- comparators, in symbols, Chinese and English
('2700亿元', '>= 2700 亿元'),
('累计超过10万台', '> 10 万台'),
('达到88%', '>= 88 %'),
('90%以上', '>= 90 %'),
('at least 88 %', '>= 88 %'),
('≤ 3.5%', '<= 3.5 %'),
('= 5 亿元', '= 5 亿元'),
('< 5 %', '< 5 %'),
('最多80天', '<= 80 天'),
('控制在3.5%以内', '<= 3.5 %'),
('不超过5%', '<= 5 %'),
('达到30%以上', '>= 30 %'),
('no more than 80 天', '<= 80 天'),
('exceed 100,000 units', '> 100000 units'),
-- changes: the comparator of a cut applies to its size
('增长15%', '>= +15 %'),
('增长2000户', '>= +2000 户'),
('increase by 15 %', '>= +15 %'),
('较2015年下降20%', '<= -20 % vs 2015'),
('下降30%以上', '<= -30 %'),
('下降不超过5%', '>= -5 %'),
('cut by 20 %', '<= -20 %'),
('>= +0.2 百分点', '>= +0.2 百分点'),
('年均增长6.5%', '>= +6.5 %/年'),
-- words that are whole targets
('零增长', '<= +0 %'),
('no growth', '<= +0 %'),
('零', '<= 0'),
('清零', '<= 0'),
('全覆盖', '>= 100 %'),
('翻一番', '>= +100 %'),
('完成', 'done'),
('建成', 'done'),
-- ranges, stretch, tolerance
('2—3家', '2..3 家'),
('控制在2%—3%之间', '2..3 %'),
('between 2% and 3%', '2..3 %'),
('增长6%—6.5%', '>= +6 % stretch +6.5'),
('确保6%、力争6.5%', '>= 6 % stretch 6.5'),
('增长5.5%左右', '~>= +5.5 %'),
('控制在3%左右', '~<= 3 %'),
('5%左右', '~ 5 %'),
('~ 100元 ± 5元', '~ 100 ± 5 元'),
('~ 0 ± 5 %', '~ 0 ± 5 %'),
-- baselines
('<= 40 μg/m³ from 45.2 at 2020', '<= 40 μg/m³ from 45.2 at 2020'),
('>= +15 % from 200 亿元', '>= +15 % from 200 亿元'),
('>= +15 % from 105', '>= +15 % from 105'),
-- total and level, printed only where they differ from the default
('>= -5 亿元 level', '>= -5 亿元 level'),
('>= 50 万亩 total', '>= 50 万亩'),
('>= 88 % level', '>= 88 %'),
('>= 50 万亩 level', '>= 50 万亩 level'),
-- periods
('>= 5 个 in 2020', '>= 5 个 in 2020'),
('>= 5 个 in 2020Q3', '>= 5 个 in 2020Q3'),
('>= 5 个 in 2020H1', '>= 5 个 in 2020H1'),
('>= 5 个 in 2020-06', '>= 5 个 in 2020-06'),
('>= 5 个 in 2016..2020', '>= 5 个 in 2016..2020'),
('>= 5 个 in 2020-03-01..2020-09-30', '>= 5 个 in 2020-03-01..2020-09-30'),
('>= 5 个 in 2020-01-01..2020-12-31', '>= 5 个 in 2020'),
('>= 5 个 by 2020', '>= 5 个 by 2020-12-31'),
('2020年增长15%', '>= +15 % in 2020'),
('到2020年建成', 'done by 2020-12-31'),
-- numbers and units as they are typed
('１２．５％', '>= 12.5 %'),
('1,234.5亿元', '>= 1234.5 亿元'),
('三百五十家', '>= 350 家'),
('2.5万户', '>= 2.5 万户'),
('百分之九十五', '>= 95 %'),
('5元3角2分', '>= 5.32 元'),
('>= 19.80 %', '>= 19.80 %'),
('>= 5 饕餮', '>= 5 "饕餮"'),
('>= 5 万"船"', '>= 5 万"船"'),
('>= 20 个/万人', '>= 20 个/万人');

-- Reads as it should.
SELECT input, canonical, input::target AS prints
FROM form WHERE input::target::text <> canonical ORDER BY id;

-- Canonical text is a fixed point, in text and in bytes.
SELECT input FROM form
WHERE input::target::text::target::text <> input::target::text
   OR target_send(input::target::text::target) <> target_send(input::target);

SELECT count(*) AS forms FROM form;

-- Typical values are small, and none is large.
CREATE TEMP TABLE stored AS SELECT input::target AS t FROM form
UNION ALL SELECT '>= 2700 亿元 in 2020';
SELECT pg_column_size(t) <= 32 AS small FROM stored WHERE t = '>= 2700 亿元 in 2020';
SELECT max(pg_column_size(t)) <= 512 AS none_large FROM stored;
