-- Every form of a progress is read, and printed in one canonical form.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

CREATE TEMP TABLE form (id serial, input text, canonical text);
INSERT INTO form (input, canonical) VALUES
('1350.5 亿元 @ 2020-06-30', '1350.5 亿元 @ 2020-06-30'),
('累计完成1350.5亿元', '1350.5 亿元'),
('1,350.50亿元', '1350.50 亿元'),
('1,234,567 户', '1234567 户'),
('达到26万人', '26 万人'),
('实现64.9万亩', '64.9 万亩'),
-- changes
('+13.2 %', '+13.2 %'),
('同比增长13.2%', '+13.2 %'),
('下降17.3%', '-17.3 %'),
('−13.2 %', '-13.2 %'),
('增长5个百分点', '+5 pp'),
('-20 % vs 2015', '-20 % vs 2015'),
('-3 亿元 level', '-3 亿元 level'),
-- shares with their parts
('27.4 of 31.2 万亩', '27.4 of 31.2 万亩'),
('27.4万亩 of 31.2万亩', '27.4 of 31.2 万亩'),
-- done
('done', 'done'),
('done @ 2020', 'done @ 2020-12-31'),
('100 % done', 'done'),
('45 % done', '45 % done'),
('未完成', '0 % done'),
('not done', '0 % done'),
-- dates: a day, or the last day of what is named
('5 个 @ 2020-06', '5 个 @ 2020-06-30'),
('5 个 @ 2020-02', '5 个 @ 2020-02-29'),
('5 个 @ 2019-02', '5 个 @ 2019-02-28'),
('5 个 @ 2020Q3', '5 个 @ 2020-09-30'),
('5 个 @ 2020H1', '5 个 @ 2020-06-30'),
('5 个 @ 2020', '5 个 @ 2020-12-31'),
('5 个 @ 2020年6月30日', '5 个 @ 2020-06-30'),
('截至2020年6月底累计完成1350.5亿元', '1350.5 亿元 @ 2020-06-30'),
('2020年1—6月完成171公里', '171 公里 @ 2020-06-30'),
-- numbers
('１２．５万亩', '12.5 万亩'),
('完成一百二十项', '120 项'),
('完成七点九公里', '7.9 公里'),
('完成百分之五十', '50 %'),
('19.80 %', '19.80 %'),
('-0.5 亿元 level', '-0.5 亿元 level'),
('0 个', '0 个'),
('999999999999999999 万亿元', '999999999999999999 万亿元'),
('0.000000000000000001 角', '0.000000000000000001 角'),
('5 foobars', '5 "foobars"');

-- Reads as it should.
SELECT input, canonical, input::progress AS prints
FROM form WHERE input::progress::text <> canonical ORDER BY id;

-- Canonical text is a fixed point, in text and in bytes.
SELECT input FROM form
WHERE input::progress::text::progress::text <> input::progress::text
   OR progress_send(input::progress::text::progress) <> progress_send(input::progress);

SELECT count(*) AS forms FROM form;

-- Typical values are small, and none is large.
CREATE TEMP TABLE stored AS SELECT input::progress AS p FROM form;
SELECT pg_column_size(p) <= 28 AS small FROM stored WHERE p = '1350.5 亿元 @ 2020-06-30';
SELECT max(pg_column_size(p)) <= 512 AS none_large FROM stored;
