-- Indexes, joins, grouping and partitions work over columns that mix all families.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

CREATE TABLE figure (id integer PRIMARY KEY, p progress, t target);
INSERT INTO figure
SELECT i, format('%s %s', i / 8 % 100, (ARRAY['个', '家', '%', '亿元', '万元', '亩', '"兆焦"', '吨/年'])[1 + i % 8])::progress,
	format('>= %s %s in %s', i / 6 % 50, (ARRAY['个', '家', '%', '亿元', '万元', '亩'])[1 + i % 6], 2016 + i % 5)::target
FROM generate_series(1, 4000) AS i;
INSERT INTO figure VALUES (0, NULL, NULL);
CREATE INDEX figure_p ON figure (p);
CREATE INDEX figure_t ON figure (t);
CREATE INDEX figure_hash ON figure USING hash (p);
ANALYZE figure;
VACUUM figure;

-- A lookup gives what a scan gives, by btree and by hash.
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT p FROM figure WHERE p = '20000 元';
EXPLAIN (COSTS OFF) SELECT count(*) FROM figure WHERE p >= '5 亿元' AND p < '7 亿元';
SELECT count(*) FROM figure WHERE p = '200000 元';
SELECT count(*) FROM figure WHERE p >= '5 亿元' AND p < '7 亿元';
SELECT count(*) FROM figure WHERE t <= '>= 7 % in 2020';
-- both ends of the order are the ends of the index; the line about the subplan differs between versions
CREATE FUNCTION pg_temp.scans(query text) RETURNS SETOF text
LANGUAGE plpgsql AS $$
DECLARE
	line text;
BEGIN
	FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP
		IF line LIKE '%Scan%' THEN
			RETURN NEXT ltrim(line, '-> ');
		END IF;
	END LOOP;
END $$;
SELECT * FROM pg_temp.scans('SELECT min(p), max(p) FROM figure') AS scan;
SELECT min(p), max(p) FROM figure;
SET enable_seqscan = on;
SET enable_indexscan = off;
SET enable_indexonlyscan = off;
SELECT count(*) FROM figure WHERE p = '200000 元';
SELECT count(*) FROM figure WHERE p >= '5 亿元' AND p < '7 亿元';
SELECT count(*) FROM figure WHERE t <= '>= 7 % in 2020';
RESET enable_indexscan;
RESET enable_indexonlyscan;
RESET enable_bitmapscan;

-- Sorting, which compares abbreviated keys first, agrees with comparison; as for words and rates, which have short ones.
SELECT count(*) FROM (SELECT p, lag(p) OVER (ORDER BY p) AS before FROM figure) AS s WHERE progress_cmp(before, p) > 0;
SELECT count(*) FROM (SELECT t, lag(t) OVER (ORDER BY t DESC) AS before FROM figure) AS s WHERE target_cmp(before, t) < 0;
SELECT count(*) FROM (
	SELECT p, lag(p) OVER (ORDER BY p) AS before
	FROM (SELECT format('%s %s', i * 7919 % 30000, CASE WHEN i % 2 = 0 THEN '"甲"' ELSE '吨/年' END)::progress AS p
		FROM generate_series(1, 30000) AS i) AS r) AS s
WHERE progress_cmp(before, p) > 0;

-- Hash and merge join find the same pairs as a nested loop.
CREATE TABLE wanted AS SELECT format('%s 元', i * 10000)::progress AS p FROM generate_series(0, 99) AS i;
ANALYZE wanted;
SET enable_nestloop = off;
SET enable_mergejoin = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM figure JOIN wanted USING (p);
SELECT count(*) FROM figure JOIN wanted USING (p);
SET enable_mergejoin = on;
SET enable_hashjoin = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM wanted JOIN figure USING (p);
SELECT count(*) FROM wanted JOIN figure USING (p);
SET enable_nestloop = on;
SET enable_mergejoin = off;
SELECT count(*) FROM figure JOIN wanted ON figure.p = wanted.p;
RESET enable_hashjoin;
RESET enable_mergejoin;

-- Grouping by hash and by sorting gives the same groups.
SET enable_sort = off;
SELECT count(*) FROM (SELECT DISTINCT p FROM figure) AS d;
SELECT count(*) FROM (SELECT t FROM figure GROUP BY t) AS d;
RESET enable_sort;
SET enable_hashagg = off;
SELECT count(*) FROM (SELECT DISTINCT p FROM figure) AS d;
SELECT count(*) FROM (SELECT t FROM figure GROUP BY t) AS d;
RESET enable_hashagg;

-- Hash and range partitions: each row in one, found there again; equal keys together.
CREATE TABLE spread (p progress) PARTITION BY HASH (p);
CREATE TABLE spread_0 PARTITION OF spread FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE spread_1 PARTITION OF spread FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE spread_2 PARTITION OF spread FOR VALUES WITH (MODULUS 3, REMAINDER 2);
INSERT INTO spread SELECT p FROM figure;
SELECT count(*) = 4001 AS all_rows, count(DISTINCT tableoid) AS partitions FROM spread;
SELECT count(*) FROM spread WHERE p = '20 万元';
SELECT count(*) FROM spread WHERE p = '0.002 亿元';
CREATE TABLE ranged (t target) PARTITION BY RANGE (t);
CREATE TABLE ranged_low PARTITION OF ranged FOR VALUES FROM (MINVALUE) TO ('>= 20 个');
CREATE TABLE ranged_high PARTITION OF ranged FOR VALUES FROM ('>= 20 个') TO (MAXVALUE);
INSERT INTO ranged SELECT t FROM figure WHERE t IS NOT NULL;
SELECT tableoid::regclass, max(t) < '>= 20 个' AS below, min(t) >= '>= 20 个' AS above FROM ranged GROUP BY 1 ORDER BY 1;

-- A key holds equal values once; a generated column and a check work on restore.
CREATE TABLE keyed (p progress PRIMARY KEY, share double precision GENERATED ALWAYS AS (completion('>= 5 亿元', p)) STORED,
	CHECK (comparable('>= 5 亿元', p)));
INSERT INTO keyed VALUES ('1 亿元'), ('2 亿元') RETURNING *;
\set VERBOSITY sqlstate
INSERT INTO keyed VALUES ('10000 万元');
INSERT INTO keyed VALUES ('3 个');
\set VERBOSITY default

-- The planner expects a third of the rows of @> and <@, as of met(), in a scan and in a join.
CREATE FUNCTION pg_temp.expected_rows(query text) RETURNS double precision
LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT json) ' || query INTO plan;
	RETURN plan->0->'Plan'->>'Plan Rows';
END $$;
CREATE TABLE paired AS SELECT format('>= %s 个', i % 50 + 1)::target AS t, format('%s 个', i % 40)::progress AS p
FROM generate_series(1, 3000) AS i;
ANALYZE paired;
SELECT condition, pg_temp.expected_rows('SELECT FROM paired WHERE ' || condition)
FROM unnest(ARRAY['t @> p', 'p <@ t', 'met(t, p)', $$t @> '20 个'$$, $$p <@ '>= 20 个'$$]) AS condition;
SELECT condition, pg_temp.expected_rows('SELECT FROM paired a, paired b WHERE ' || condition)
FROM unnest(ARRAY['a.t @> b.p', 'b.p <@ a.t', 'met(a.t, b.p)']) AS condition;

-- Both btrees are in order, every row is found in them, and a rebuilt one is as it was.
SET client_min_messages = warning;
CREATE EXTENSION amcheck;
RESET client_min_messages;
SELECT bt_index_check('figure_p', true), bt_index_check('figure_t', true);
REINDEX INDEX figure_p;
SELECT bt_index_check('figure_p', true);
DROP EXTENSION amcheck;

DROP TABLE figure, wanted, spread, ranged, keyed, paired;
