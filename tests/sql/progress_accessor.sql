-- Every part of a progress can be read as a plain type, and its value in any unit of its family.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;
SET datestyle = ISO;

CREATE TEMP TABLE report (id serial, p progress);
INSERT INTO report (p) VALUES
('1350.50 亿元 @ 2020-06-30'),
('+13.2 %'),
('-20 % vs 2015 @ 2020'),
('-5 亿元 level'),
('27.4 of 31.2 万亩'),
('0'),
('5 "兆焦"/万人'),
('done @ 2020'),
('45 % done');

SELECT p, value(p), unit(p), as_of(p), part(p), whole(p), part_unit(p) FROM report ORDER BY id;
SELECT p, base_period(p), is_change(p), is_done(p) FROM report ORDER BY id;

-- The amount in the progress's own unit is its value.
SELECT p FROM report WHERE amount(p, unit(p)) IS DISTINCT FROM value(p);

-- Amounts are exact where they are decimals, else rounded half away from zero at 18 digits.
SELECT p, u, amount(p, u)
FROM (VALUES
	('1350.5 亿元'::progress, '万元'),
	('1 亿元', '元'),
	('1 公顷', '亩'),
	('1 亩', '平方米'),
	('2 亩', '公顷'),
	('-2 亩 level', '公顷'),
	('1 秒', '周'),
	('5 个/千人', '个/万人'),
	('12 元/人', '万元/万人'),
	('27.4 of 31.2 万亩', '‰'),
	('45 % done', '成'),
	('+20 基点', '百分点'),
	('5 家', '个'),
	('0', '亿元'),
	('105', ''),
	('999999999999999999 元', '亿元')) AS v (p, u);

-- A unit of another family, and more digits than there are, are errors.
CREATE FUNCTION pg_temp.refusal(p progress, u text, OUT code text, OUT message text, OUT detail text)
LANGUAGE plpgsql AS $$
BEGIN
	message := amount(p, u)::text;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL;
END $$;
SELECT r.*
FROM (VALUES
	('5 亿元'::progress, 'USD'),
	('5 亿元', '个'),
	('5', '个'),
	('27.4 of 31.2 万亩', '万亩'),
	('5 个/人', '家/人'),
	('999999999999999999 亿元', '元'),
	('5 元', '元 in 2020'),
	('5 元', '元/')) AS v (p, u),
	pg_temp.refusal(p, u) AS r;
