-- The order is total, goes across families, and equality agrees with it and with both hashes.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

-- Equal values are equal however they are written, and only they.
SELECT a, b, a = b AS equal, a <> b AS different, progress_cmp(a, b),
	progress_hash(a) = progress_hash(b) AS hash, progress_hash_extended(a, 7) = progress_hash_extended(b, 7) AS hash64
FROM (VALUES
	('1 亿元'::progress, '10000 万元'::progress),
	('1 亿元', '100000000 元'),
	('1 公顷', '15 亩'),
	('88 %', '880 ‰'),
	('19.80 %', '19.8 %'),
	('100 % done', 'done'),
	('1 of 2 万亩', '1.0 of 2.00 万亩'),
	('1 of 2 个', '2 of 4 个'),
	('5 家', '5 个'),
	('5 个 @ 2020-06-30', '5 个'),
	('+5 %', '5 %'),
	('100 %', '1'),
	('0', '0 个')) AS v (a, b);
SELECT a, b, a = b AS equal, a <> b AS different, target_cmp(a, b),
	target_hash(a) = target_hash(b) AS hash, target_hash_extended(a, 7) = target_hash_extended(b, 7) AS hash64
FROM (VALUES
	('>= 1 亿元'::target, '>= 10000 万元'::target),
	('~ 100 元', '~ 100 ± 5 元'),
	('>= 50 万亩 total', '>= 50 万亩'),
	('>= 5 个 in 2020', '>= 5 个 in 2020-01-01..2020-12-31'),
	('>= 5 个 by 2020', '>= 5 个 in 2020'),
	('>= 1 公顷 from 2', '>= 15 亩 from 30'),
	('>= 5 个', '> 5 个'),
	('= 5 个', '5..5 个')) AS v (a, b);

-- Values of every kind, from the largest number to the smallest.
CREATE TEMP TABLE mixed_progress AS SELECT v::progress AS p FROM unnest(ARRAY[
	'0', '7', '88 %', '870 ‰', '27.4 of 31.2 万亩', '+5 %', '+5 % vs 2015', '-5 pp', '3 个', '3 家',
	'5 万人', '1 亿元', '9999 万元', '-5 亿元 level', '100 USD', '15 亩', '1 公顷', '40 μg/m³',
	'5 吨/年', '12 小时', '3 月', '5 "兆焦"', '5 "米袋"', 'done', '45 % done', '3 个 @ 2020-06-30',
	'999999999999999999 万亿元', '0.000000000000000001 角']) AS v;
CREATE TEMP TABLE mixed_target AS SELECT v::target AS t FROM unnest(ARRAY[
	'<= 0', '>= 7', '>= 88 %', '< 880 ‰', '<= 88 %', '>= +5 %', '>= +5 % vs 2015', '>= +0.2 pp',
	'2..3 家', '>= 2 家', '>= 3 个', '>= 3 个 in 2020', '>= 3 个 by 2020', '>= 1 亿元', '~ 1 亿元',
	'>= 1 亿元 stretch 2', '>= 1 亿元 from 5 亿元', '>= -5 亿元 level', '<= 40 μg/m³ from 45.2 at 2020',
	'>= 5 "兆焦"', 'done', 'done by 2020']) AS v;

SELECT p FROM mixed_progress ORDER BY p;
SELECT t FROM mixed_target ORDER BY t;

-- Of any two values exactly one of <, =, > holds; the others follow; sides can be changed.
SELECT 'progress' AS type, count(*) FROM mixed_progress a(x), mixed_progress b(y)
WHERE (x < y)::int + (x = y)::int + (x > y)::int <> 1
   OR (x <= y) <> (x < y OR x = y) OR (x >= y) <> (x > y OR x = y) OR (x <> y) = (x = y)
   OR (x < y) <> (y > x) OR progress_cmp(x, y) <> -progress_cmp(y, x)
UNION ALL
SELECT 'target', count(*) FROM mixed_target a(x), mixed_target b(y)
WHERE (x < y)::int + (x = y)::int + (x > y)::int <> 1
   OR (x <= y) <> (x < y OR x = y) OR (x >= y) <> (x > y OR x = y) OR (x <> y) = (x = y)
   OR (x < y) <> (y > x) OR target_cmp(x, y) <> -target_cmp(y, x);

-- What comes before what comes before comes before.
SELECT 'progress' AS type, count(*) FROM mixed_progress a(x), mixed_progress b(y), mixed_progress c(z)
WHERE x <= y AND y <= z AND NOT x <= z
UNION ALL
SELECT 'target', count(*) FROM mixed_target a(x), mixed_target b(y), mixed_target c(z)
WHERE x <= y AND y <= z AND NOT x <= z;

-- Equal values, and only they, have one hash.
SELECT count(*) FROM mixed_progress a(x), mixed_progress b(y)
WHERE (x = y) <> (progress_hash_extended(x, 1) = progress_hash_extended(y, 1)) OR (x = y AND progress_hash(x) <> progress_hash(y));
SELECT count(*) FROM mixed_target a(x), mixed_target b(y)
WHERE (x = y) <> (target_hash_extended(x, 1) = target_hash_extended(y, 1)) OR (x = y AND target_hash(x) <> target_hash(y));

-- min and max are the ends of the order, whatever the order of rows; of equal values always the same one.
SELECT min(p) = (SELECT p FROM mixed_progress ORDER BY p LIMIT 1) AS min,
	max(p) = (SELECT p FROM mixed_progress ORDER BY p DESC LIMIT 1) AS max FROM mixed_progress;
SELECT min(t), max(t) FROM mixed_target;
SELECT min(p ORDER BY i) AS forwards, min(p ORDER BY -i) AS backwards, max(p ORDER BY i), max(p ORDER BY -i)
FROM (VALUES (1, '1 亿元'::progress), (2, '10000 万元'), (3, '1.0 亿元')) AS v (i, p);
SELECT min(p), max(p) FROM mixed_progress WHERE false;
