-- Means are the exact sum divided once, do not depend on the order of rows, and refuse what sum refuses.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

SELECT id, avg(p)
FROM (VALUES
	(1, '19.80 亿元'::progress), (1, '0.20 亿元'),
	(2, '1 个'), (2, '1 个'), (2, '2 个'),
	(3, '1 亿元 @ 2020-03-31'), (3, '5000 万元 @ 2020-06-30'), (3, '1 亿元'),
	(4, '27.4 of 31.2 万亩'), (4, '1 of 10 万亩'),
	(5, '+0.3 pp vs 2015'), (5, '-0.8 pp vs 2015'),
	(6, '0'), (6, '3 km'),							-- a bare 0 fits every plain value, and counts
	(7, '1 亩'), (7, '1 平方米'),					-- in the unit of the sum, which is no decimal in the smaller one
	(8, '999999999999999999 元'), (8, '999999999999999999 元'),	-- a sum of more than 18 digits has a mean of 18
	(9, '33.3333333333333333 元'), (9, '0.333333333333333333 元'),
	(10, '0.000000000000000001 元'), (10, '0.000000000000000002 元'),	-- half away from zero
	(11, '-0.000000000000000001 元 level'), (11, '-0.000000000000000002 元 level')) AS v (id, p)
GROUP BY id
ORDER BY id;

-- Nothing has no mean, NULLs are left out, one value is its own mean.
SELECT avg(NULL::progress) AS none, avg(p) FILTER (WHERE false) AS filtered, avg(p) AS one
FROM (VALUES (NULL), ('1.50 亿元 @ 2020'::progress), (NULL)) AS v (p);

-- What sum refuses, in its words.
CREATE FUNCTION pg_temp.refusal(call text, OUT code text, OUT message text, OUT detail text)
LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE 'SELECT ' || call INTO message;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL;
END $$;
SELECT literals, a.code, a.message, a.detail, a = s AS like_sum
FROM (VALUES
	('{50 %, 50 %}'),
	('{+13 %, +2 %}'),
	('{done}'),
	('{3 个, 4 个, 5 户}'),
	('{3 亿元, 3 USD}'),
	('{3 亿元, 3}'),
	('{0, +5 亿元}'),
	('{+3 亿元, +3 亿元 vs 2015}'),
	('{1 of 2 个, 3 个}')) AS v (literals),
	pg_temp.refusal(format('avg(p) FROM unnest(%L::progress[]) AS p', literals)) AS a,
	pg_temp.refusal(format('sum(p) FROM unnest(%L::progress[]) AS p', literals)) AS s;

-- A mean is the sum divided by the count, in numeric, to its last place: over groups of every size, in mixed units.
CREATE TABLE figure (id integer PRIMARY KEY, p progress);
INSERT INTO figure
SELECT i, format('%s.%s %s @ 2020-%s-15', i * 7919 % 1000, i * 31 % 100, (ARRAY['亿元', '万元', '元', '百万元', '角'])[1 + i % 5],
	lpad((1 + i % 12)::text, 2, '0'))::progress
FROM generate_series(1, 20000) AS i;
INSERT INTO figure SELECT i, NULL FROM generate_series(20001, 20100) AS i;
ANALYZE figure;
CREATE FUNCTION pg_temp.quotient(total numeric, n bigint, places integer) RETURNS numeric
LANGUAGE sql AS $$ SELECT round(round(total, 40) / n, places) $$;
SELECT count(*) AS means, count(*) FILTER (WHERE scale(value(mean)) > 10) AS rounded,
	bool_and(amount(mean, '元') = pg_temp.quotient(amount(total, '元'), n, scale(amount(mean, '元')))) AS like_numeric,
	bool_and(unit(mean) = unit(total) AND as_of(mean) = as_of(total)) AS like_sum
FROM (SELECT avg(p) AS mean, sum(p) AS total, count(p) AS n FROM figure WHERE p IS NOT NULL GROUP BY id % 700) AS g;

-- Every order of rows and every number of workers gives the same bytes.
SET max_parallel_workers_per_gather = 0;
CREATE TABLE serial AS SELECT avg(p) FROM figure;
SELECT * FROM serial;
SELECT count(DISTINCT progress_send(avg)) AS results
FROM generate_series(1, 5) AS seed, LATERAL (SELECT avg(p ORDER BY md5((id * seed)::text)) FROM figure) AS a;
SET max_parallel_workers_per_gather = 2;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
EXPLAIN (COSTS OFF) SELECT avg(p) FROM figure;
CREATE TABLE parallel AS SELECT avg(p) FROM figure;
SELECT progress_send(serial.avg) = progress_send(parallel.avg) AS same FROM serial, parallel;
\set VERBOSITY sqlstate
SELECT avg(CASE WHEN id = 19999 THEN '5 个' ELSE p END) FROM figure;
\set VERBOSITY default
RESET max_parallel_workers_per_gather;

-- A window over moving frames.
SELECT id, avg(p) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM figure WHERE id <= 3;

-- Partial states travel as text and as bytes, and merge either way round.
CREATE TABLE state AS
SELECT id % 2 AS half, progress_avg_add(progress_avg_add(NULL, min(p)), max(p)) AS s FROM figure GROUP BY 1;
SELECT half, s::text::progress_avg::text = s::text AS text_round_trip, progress_avg_result(s) FROM state ORDER BY half;
SELECT progress_avg_result(progress_avg_merge(a.s, b.s)),
	progress_avg_merge(a.s, b.s)::text = progress_avg_merge(b.s, a.s)::text AS commutes
FROM state a, state b WHERE a.half = 0 AND b.half = 1;
CREATE TABLE received (LIKE state);
COPY state TO PROGRAM 'cat > avg_state.binary' (FORMAT binary);
COPY received FROM PROGRAM 'cat avg_state.binary; rm avg_state.binary' (FORMAT binary);
SELECT count(*) AS byte_round_trip FROM state JOIN received USING (half) WHERE state.s::text = received.s::text;
SELECT (r).* FROM pg_temp.refusal($$progress_avg_merge(progress_avg_add(NULL, '3 个'), progress_avg_add(NULL, '5 户'))$$) AS r;

-- One made by hand is refused or is a mean.
CREATE FUNCTION pg_temp.state_code(literal text) RETURNS text
LANGUAGE plpgsql AS $$
BEGIN
	RETURN CASE WHEN progress_avg_result(literal::progress_avg) IS NOT NULL THEN 'a mean' END;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE;
END $$;
SELECT DISTINCT pg_temp.state_code(literal) AS outcome
FROM (SELECT s::text AS hex FROM state) AS s,
	generate_series(1, length(hex)) AS place,
	LATERAL (VALUES (left(hex, place - 1)), (overlay(hex PLACING '0' FROM place)), (overlay(hex PLACING 'f' FROM place)),
		(overlay(hex PLACING '7' FROM place)), (overlay(hex PLACING 'x' FROM place)), (hex || '00')) AS v (literal)
ORDER BY 1;

DROP TABLE figure, serial, parallel, state, received;
