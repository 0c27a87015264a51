-- A summary counts by status, knows the mean, the worst and what is binding, in any order and in parts.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

CREATE TABLE office (department integer, t target, p progress, weight numeric, commitment text);
INSERT INTO office VALUES
(1, '>= 100 个 in 2020', '120 个 @ 2020-06-30', 2, 'binding'),			-- met
(1, '>= 100 个 in 2020', '60 个 @ 2020-06-30', NULL, 'binding'),			-- ahead
(1, '>= 100 个 in 2020', '50 个 @ 2020-06-30', 1, NULL),					-- on track
(2, '>= 100 个 in 2020', '45 个 @ 2020-06-30', 0.5, '预期性'),			-- at risk
(2, '>= 100 个 in 2020', '-20 个 level @ 2020-06-30', 0, 'directional'),	-- off track
(2, '>= 100 个 in 2020', '99 个 @ 2020-12-31', 1, '约束性'),				-- missed
(2, '>= 100 个 in 2020', '0 个 @ 2020-12-31', 1, 'anticipatory'),			-- missed, not binding
(3, '>= 100 个 in 2020', NULL, 5, 'binding'),							-- no report
(3, '>= 100 个 in 2020', '60 个', 1, 'binding'),							-- no date: unknown
(3, NULL, '60 个', NULL, NULL),											-- no target: unknown
(3, NULL, NULL, NULL, NULL);

\x on
SELECT (summary(t, p)).* FROM office;
SELECT (summary(t, p, '2020-12-31')).* FROM office;
SELECT (summary(t, p, NULL, weight, commitment)).* FROM office;
\x off
SELECT department, (s).indicators, (s).reported, (s).completion, (s).worst, (s).binding_missed
FROM (SELECT department, summary(t, p, NULL, weight, commitment) AS s FROM office GROUP BY department) AS d ORDER BY 1;
SELECT summary(t, p) FROM office WHERE false;
SELECT summary(t, p) FROM office WHERE p IS NULL;

-- What it counts is what the functions say, and the mean is theirs.
SELECT (s).met = count(*) FILTER (WHERE status(t, p) = 'met') AND (s).no_report = count(*) FILTER (WHERE status(t, p) = 'no_report')
	AND (s).unknown = count(*) FILTER (WHERE status(t, p) IS NULL) AND (s).indicators = count(*) AS counts,
	abs((s).completion - avg(least(greatest(completion(t, p), 0), 1)) FILTER (WHERE completion(t, p) IS NOT NULL)) < 1e-15 AS mean,
	(s).worst = min(completion(t, p)) AS worst
FROM office, (SELECT summary(t, p) AS s FROM office) AS a GROUP BY s;
-- The summary of one is the one.
SELECT count(*) FROM office, LATERAL (SELECT (summary(t, p)).* FROM (SELECT office.t, office.p) AS one) AS s
WHERE p IS NOT NULL AND s.completion <> least(greatest(completion(t, p), 0), 1);

-- By schedules it counts what status says by the schedule of each row; without one it is the straight line.
CREATE TABLE front AS
SELECT t, p, as_of::date, schedule::numeric[] FROM office, (VALUES (NULL, '{0.6,0.8,0.9,1}'), (NULL, '{0,0,0,1}'), ('2020-03-31', '{0,0.4,0.7,1}'),
	(NULL, NULL), ('2020-09-30', NULL)) AS v (as_of, schedule);
SELECT name, counted, (SELECT count(*) FROM front WHERE coalesce(status(t, p, as_of, schedule), 'unknown') = name) AS by_row
FROM (SELECT summary(t, p, as_of, NULL, NULL, schedule) AS s FROM front) AS a, jsonb_each_text(to_jsonb(s)) AS c (name, counted)
WHERE name IN ('met', 'ahead', 'on_track', 'at_risk', 'off_track', 'missed', 'no_report', 'unknown');
SELECT summary(t, p, NULL, weight, commitment)::text = summary(t, p, NULL, weight, commitment, NULL)::text AS straight,
	(summary(t, p, NULL, weight, commitment, '{0.6,0.8,0.9,1}')).completion = (summary(t, p, NULL, weight, commitment)).completion AS same_completion
FROM office;

-- Every order of rows, every split into parts and any number of workers give the same state.
CREATE TABLE many AS
SELECT i, i % 60 AS department, (ARRAY['>= 100 个 in 2020', '<= -20 % vs 2015 in 2016..2020', '2..3 家', 'done', '>= 90 %'])[1 + i % 5]::target AS t,
	(ARRAY[format('%s.%s 个 @ 2020-06-30', i % 150, i % 10), format('-%s %% vs 2015 @ 2018-06-30', i % 40), format('%s 家', i % 5),
		format('%s %% done', i % 100), format('%s of %s 亩', i % 90, 100)])[1 + i % 5]::progress AS p, (i % 13) / 7.0 AS weight
FROM generate_series(1, 5000) AS i;
ANALYZE many;
SELECT count(DISTINCT s::text) AS results
FROM generate_series(1, 5) AS seed, LATERAL (SELECT summary(t, p, NULL, round(weight, 6), NULL ORDER BY md5((i * seed)::text)) AS s FROM many) AS a;
CREATE TABLE serial AS SELECT department, summary(t, p, NULL, round(weight, 6), NULL) AS s FROM many GROUP BY department;
SET max_parallel_workers_per_gather = 2;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
EXPLAIN (COSTS OFF) SELECT summary(t, p) FROM many;
SELECT count(*) FROM serial JOIN (SELECT department, summary(t, p, NULL, round(weight, 6), NULL) AS s FROM many GROUP BY department) AS parallel
	USING (department) WHERE serial.s::text = parallel.s::text;
RESET max_parallel_workers_per_gather;

-- A state goes through text unchanged; called outside of an aggregate the functions leave their arguments alone.
WITH one AS MATERIALIZED (SELECT summary_add(summary_add(NULL, '>= 5 个', '4 个'), '>= 5 个', '5 个') AS s)
SELECT s::text::summary_state::text = s::text AS text_round_trip, summary_result(summary_merge(s, s)), summary_result(s) FROM one;
CREATE FUNCTION pg_temp.state_code(literal text) RETURNS text
LANGUAGE plpgsql AS $$
BEGIN
	RETURN CASE WHEN summary_result(literal::summary_state) IS NOT NULL THEN 'a result' END;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE;
END $$;
SELECT DISTINCT pg_temp.state_code(literal) AS outcome
FROM (SELECT summary_add(NULL, '>= 5 个', '4 个')::text AS hex) AS s, generate_series(1, length(hex)) AS place,
	LATERAL (VALUES (left(hex, place - 1)), (overlay(hex PLACING '1' FROM place)), (overlay(hex PLACING 'f' FROM place)), (hex || '00')) AS v (literal)
ORDER BY 1;

\set VERBOSITY terse
SELECT summary(t, '5 %') FROM office;
SELECT summary(t, p, NULL, -1, NULL) FROM office;
SELECT summary(t, p, NULL, 1, 'urgent') FROM office;
SELECT summary(t, p, NULL, 1, NULL, '{0.5}') FROM office;
DROP TABLE office, front, many, serial;
