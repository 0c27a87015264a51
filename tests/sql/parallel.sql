-- Partial aggregates give the same bytes as one process, in workers and by partition.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

CREATE TABLE county (region integer, p progress) PARTITION BY LIST (region);
CREATE TABLE county_0 PARTITION OF county FOR VALUES IN (0);
CREATE TABLE county_1 PARTITION OF county FOR VALUES IN (1);
CREATE TABLE county_empty PARTITION OF county FOR VALUES IN (2);
INSERT INTO county
SELECT i % 2, format('%s.%s %s @ 2020-%s-28', i * 7919 % 100000, i % 10, (ARRAY['亿元', '万元', '元'])[1 + i % 3],
	lpad((1 + i % 12)::text, 2, '0'))::progress
FROM generate_series(1, 20000) AS i;
INSERT INTO county SELECT 0, NULL FROM generate_series(1, 100);
ANALYZE county;

SET max_parallel_workers_per_gather = 0;
CREATE TABLE serial AS SELECT sum(p), latest(p), min(p), max(p) FROM county;
CREATE TABLE serial_by_region AS SELECT region, sum(p), latest(p), min(p), max(p) FROM county GROUP BY region;

SET max_parallel_workers_per_gather = 2;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET enable_partitionwise_aggregate = on;
EXPLAIN (COSTS OFF) SELECT sum(p), latest(p), min(p), max(p) FROM county;
CREATE TABLE parallel AS SELECT sum(p), latest(p), min(p), max(p) FROM county;
CREATE TABLE parallel_by_region AS SELECT region, sum(p), latest(p), min(p), max(p) FROM county GROUP BY region;

SELECT serial.*, progress_send(serial.sum) = progress_send(parallel.sum) AS sum,
	progress_send(serial.latest) = progress_send(parallel.latest) AS latest,
	progress_send(serial.min) = progress_send(parallel.min) AS min, progress_send(serial.max) = progress_send(parallel.max) AS max
FROM serial, parallel;
SELECT s.region, progress_send(s.sum) = progress_send(p.sum) AS sum, progress_send(s.latest) = progress_send(p.latest) AS latest
FROM serial_by_region s JOIN parallel_by_region p USING (region)
ORDER BY region;

-- What does not fit raises, whichever process meets it.
\set VERBOSITY sqlstate
SELECT sum(CASE WHEN value(p) > 99900 THEN '5 个' ELSE p END) FROM county;
\set VERBOSITY default

-- Partial states travel as text and as bytes, and one made by hand is refused or is a sum.
CREATE TABLE state AS
SELECT region, progress_sum_add(progress_sum_add(NULL, min(p)), max(p)) AS s FROM county GROUP BY region;
SELECT region, s::text::progress_sum::text = s::text AS text_round_trip, progress_sum_result(s) FROM state ORDER BY region;
SELECT progress_sum_result(progress_sum_merge(a.s, b.s)) FROM state a, state b WHERE a.region = 0 AND b.region = 1;
SELECT progress_sum_merge(a.s, b.s)::text = progress_sum_merge(b.s, a.s)::text AS commutes
FROM state a, state b WHERE a.region = 0 AND b.region = 1;
CREATE FUNCTION pg_temp.state_code(literal text) RETURNS text
LANGUAGE plpgsql AS $$
BEGIN
	RETURN CASE WHEN progress_sum_result(literal::progress_sum) IS NOT NULL THEN 'a sum' END;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE;
END $$;
SELECT DISTINCT pg_temp.state_code(literal) AS outcome
FROM (SELECT s::text AS hex FROM state) AS s,
	generate_series(1, length(hex)) AS place,
	LATERAL (VALUES (left(hex, place - 1)), (overlay(hex PLACING '0' FROM place)), (overlay(hex PLACING 'f' FROM place)),
		(overlay(hex PLACING '7' FROM place)), (overlay(hex PLACING 'x' FROM place)), (hex || '00')) AS v (literal)
ORDER BY 1;

DROP TABLE county, serial, serial_by_region, parallel, parallel_by_region, state;
