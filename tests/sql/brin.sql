-- A BRIN index finds what a scan finds, however the table has changed.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

-- Figures of all families in the order of their dates; a range of pages holds few targets.
CREATE TABLE figure (id integer PRIMARY KEY, t target, p progress, filler text) WITH (autovacuum_enabled = off);
INSERT INTO figure
SELECT i, format('>= %s 亿元 in %s', i / 20, 2001 + i / 1000)::target,
	format('%s %s', i / 2, (ARRAY['个', '%', '万元', '亩', '"兆焦"'])[1 + i / 4000])::progress, repeat('x', 100)
FROM generate_series(1, 20000) AS i;
INSERT INTO figure SELECT i, NULL, NULL, 'none' FROM generate_series(20001, 20100) AS i;
CREATE INDEX figure_brin ON figure USING brin (t, p) WITH (pages_per_range = 4);
ANALYZE figure;

-- The classes are the default, and the planner takes the index where few ranges match.
EXPLAIN (COSTS OFF) SELECT count(*) FROM figure WHERE p BETWEEN '500000 元' AND '600000 元';
EXPLAIN (COSTS OFF) SELECT count(*) FROM figure WHERE t = '>= 500 亿元 in 2011';

-- The numbers of rows by each comparison with values at, between and beyond those that occur.
CREATE TABLE probe AS
SELECT column_name, operator, literal
FROM (VALUES ('t', 'target', ARRAY['>= 0 亿元 in 2001', '>= 500 亿元 in 2011', '>= 5000000 万元 in 2011', '>= 500.5 亿元 in 2011', '<= 5 %', 'done', '>= 1 个']),
	('p', 'progress', ARRAY['0', '1 个', '1000 个', '3000 %', '5000 万元', '50000000 元', '7777 亩', '9000 "兆焦"', '1 "瓦"', 'done', '-1 个 level']))
		AS v (column_name, type, literals),
	unnest(ARRAY['<', '<=', '=', '>=', '>']) AS operator, unnest(literals) AS literal;
CREATE FUNCTION pg_temp.counts() RETURNS TABLE (column_name text, operator text, literal text, n bigint)
LANGUAGE plpgsql AS $$
DECLARE
	r probe;
BEGIN
	FOR r IN SELECT * FROM probe LOOP
		column_name := r.column_name;
		operator := r.operator;
		literal := r.literal;
		EXECUTE format('SELECT count(*) FROM figure WHERE %I %s %L', r.column_name, r.operator, r.literal) INTO n;
		RETURN NEXT;
	END LOOP;
	FOR column_name, operator IN VALUES ('t', 'IS NULL'), ('p', 'IS NULL'), ('t', 'IS NOT NULL'), ('p', 'IS NOT NULL') LOOP
		literal := NULL;
		EXECUTE format('SELECT count(*) FROM figure WHERE %I %s', column_name, operator) INTO n;
		RETURN NEXT;
	END LOOP;
END $$;
CREATE PROCEDURE pg_temp.compare(INOUT queries bigint, INOUT differences bigint)
LANGUAGE plpgsql AS $$
BEGIN
	SET LOCAL enable_seqscan = on;
	SET LOCAL enable_bitmapscan = off;
	CREATE TEMP TABLE by_scan ON COMMIT DROP AS SELECT * FROM pg_temp.counts();
	SET LOCAL enable_seqscan = off;
	SET LOCAL enable_bitmapscan = on;
	CREATE TEMP TABLE by_index ON COMMIT DROP AS SELECT * FROM pg_temp.counts();
	SELECT count(*), count(*) FILTER (WHERE s.n <> i.n) INTO queries, differences
	FROM by_scan s JOIN by_index i USING (column_name, operator) WHERE s.literal IS NOT DISTINCT FROM i.literal;
END $$;
CALL pg_temp.compare(NULL, NULL);

-- Values that leave their range of pages in both directions, NULLs in and out, pages that are not summarized yet.
UPDATE figure SET p = '1 个', t = NULL WHERE id % 997 = 0;
UPDATE figure SET p = '999999 "兆焦"', t = '>= 999999 亿元 in 2021' WHERE id % 991 = 0;
UPDATE figure SET p = '-1 个 level', t = '<= 5 %' WHERE id > 20050;
CALL pg_temp.compare(NULL, NULL);
INSERT INTO figure
SELECT i, format('>= %s 亿元 in 2011', i % 1000)::target, format('%s 亩', i % 9000)::progress, repeat('y', 100)
FROM generate_series(20101, 25000) AS i;
CALL pg_temp.compare(NULL, NULL);
SELECT brin_summarize_new_values('figure_brin') > 0 AS summarized;
CALL pg_temp.compare(NULL, NULL);

-- Ranges made anew after rows have gone.
DELETE FROM figure WHERE id % 3 = 0;
VACUUM figure;
CALL pg_temp.compare(NULL, NULL);
SELECT brin_desummarize_range('figure_brin', 0);
CALL pg_temp.compare(NULL, NULL);
REINDEX INDEX figure_brin;
CALL pg_temp.compare(NULL, NULL);

-- Far fewer pages than the btree.
CREATE INDEX figure_btree ON figure (p);
SELECT pg_relation_size('figure_brin') * 5 < pg_relation_size('figure_btree') AS small;

DROP TABLE figure, probe;
