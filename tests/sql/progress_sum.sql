-- Sums are exact, do not depend on the order of rows, and refuse what does not add up.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

SELECT a, b, a + b AS sum, a - b AS difference
FROM (VALUES
	('19.80 亿元'::progress, '0.20 亿元'::progress),
	('1 亿元 @ 2020-03-31', '5000 万元 @ 2020-06-30'),
	('1 亿元', '0.5 元 @ 2020-06-30'),
	('1 亩', '1 平方米'),				-- no decimal in the smaller unit
	('1 公顷', '1 亩'),
	('1 元/小时', '1 元/天'),
	('1 吨/年', '1 公斤/年'),
	('5 "兆焦"', '2.50 "兆焦"'),
	('+200 亿元 vs 2015', '-50 亿元 vs 2015'),
	('+0.3 pp', '-5 基点'),
	('3 个', '5 个'),
	('3 pp', '5 pp'),
	('5 亿元', '0'),					-- a bare 0 fits every plain value
	('0', '0 @ 2020'),
	('27.4 of 31.2 万亩', '10000 of 20000 亩'),
	('105.5', '4.5')) AS v (a, b);

-- 6.6 three times is 19.8; a share of shares is the share of the whole.
SELECT sum(p), met('>= 19.8 亿元', sum(p)) FROM (VALUES ('6.6 亿元'::progress), ('6.6 亿元'), ('6.6 亿元')) AS v (p);
SELECT sum(p), round(value(sum(p)), 2) AS percent
FROM (VALUES ('27.4 of 31.2 万亩'::progress), ('1 of 10 万亩'), (NULL), ('5000 of 20000 亩')) AS v (p);

-- Nothing is summed to NULL, NULLs are left out, one is itself.
SELECT sum(NULL::progress) AS none, latest(NULL::progress) AS none, sum(p) FILTER (WHERE false) AS filtered, sum(p) AS one
FROM (VALUES (NULL), ('1.50 亿元 @ 2020'::progress)) AS v (p);

-- Limits are checked at the end only: to and fro beyond 18 digits is exact, a result beyond them is an error.
SELECT sum(p) FROM unnest(ARRAY['999999999999999999 亿元', '999999999999999999 亿元', '-999999999999999999 亿元 level']::progress[]) AS p;
SELECT sum(p) FROM unnest(ARRAY['999999999999999998 元', '1 元']::progress[]) AS p;
SELECT '5000000000000 亿元'::progress + '0.00 元' AS in_the_larger_unit;

CREATE FUNCTION pg_temp.refusal(call text, OUT code text, OUT message text, OUT detail text)
LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE 'SELECT ' || call INTO message;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL;
END $$;
\x on
SELECT call, r.*
FROM (VALUES
	(1, $$'999999999999999999 元'::progress + '1 元'$$),
	(2, $$'999999999999999999 元'::progress + '0.5 元'$$),
	(3, $$'50 %'::progress + '50 %'$$),
	(4, $$'+13 %'::progress + '+2 %'$$),
	(5, $$'90 %'::progress - '80 %'$$),
	(6, $$'+6.5 %/年'::progress + '+1 %/年'$$),
	(7, $$'done'::progress + 'done'$$),
	(8, $$'3 个'::progress + '3 家'$$),
	(9, $$'3 亿元'::progress + '3 USD'$$),
	(10, $$'3 亿元'::progress + '3'$$),
	(11, $$'3 亿元'::progress + '+3 亿元'$$),
	(12, $$'+3 亿元'::progress + '+3 亿元 vs 2015'$$),
	(13, $$'1 of 2 个'::progress + '3 个'$$),
	(14, $$'1 of 2 个'::progress - '1 of 3 个'$$),
	(15, $$'1 of 3 个'::progress - '2 of 2 个'$$),
	(16, $$sum(p) FROM (VALUES ('3 个'::progress), ('4 个'), ('5 户')) AS v (p)$$),	-- the sum so far is named, and what does not fit
	(17, $$sum(p) FROM unnest('{88 %, 90 %}'::progress[]) AS p$$),					-- what is no amount is named alone
	(18, $$sum(p) FROM unnest('{3 亿元, 90 %}'::progress[]) AS p$$),
	(19, $$sum(p) FROM unnest('{0, done}'::progress[]) AS p$$),
	(20, $$sum(p) FROM unnest('{0, +5 亿元}'::progress[]) AS p$$),
	(21, $$sum(p) FROM unnest('{999999999999999999 亿元, 1 亿元, +1 亿元}'::progress[]) AS p$$),	-- no progress shows the sum so far
	(22, $$progress_sum_merge(progress_sum_add(NULL, '3 个'), progress_sum_add(NULL, '5 户'))$$)) AS v (id, call),
	pg_temp.refusal(call) AS r
ORDER BY id;
\x off

-- The latest: undated first, of one day the largest in the total order.
SELECT latest(p) FROM (VALUES ('5 个 @ 2020-06-30'::progress), ('3 个 @ 2020-09-30'), ('9 个')) AS v (p);
SELECT latest(p) FROM (VALUES ('5 个 @ 2020-06-30'::progress), ('7 个 @ 2020-06-30'), ('6 个 @ 2020-06-30')) AS v (p);
SELECT latest(p) FROM (VALUES ('5 个'::progress), ('7 个')) AS v (p);

-- Every order of rows gives the same bytes, for every aggregate.
CREATE TEMP TABLE figure AS
SELECT i, format('%s.%s %s @ 2020-%s-15', i * 7919 % 1000, i * 31 % 100, (ARRAY['亿元', '万元', '元', '百万元', '角'])[1 + i % 5],
	lpad((1 + i % 12)::text, 2, '0'))::progress AS p
FROM generate_series(1, 1000) AS i;
SELECT sum(p), latest(p), min(p), max(p) FROM figure;
SELECT count(DISTINCT (progress_send(sum), progress_send(latest), progress_send(min), progress_send(max))) AS results
FROM generate_series(1, 5) AS seed,
	LATERAL (SELECT sum(p ORDER BY md5((i * seed)::text)), latest(p ORDER BY md5((i * seed)::text)),
		min(p ORDER BY md5((i * seed)::text)), max(p ORDER BY md5((i * seed)::text)) FROM figure) AS a;
SELECT sum(amount(p, '元')) = amount((SELECT sum(p) FROM figure), '元') AS like_numeric FROM figure;
