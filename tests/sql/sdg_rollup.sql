-- The mean of scores and its class, the same in any order and in parts.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

SELECT name, (r).*
FROM (VALUES
	('mean', ARRAY[5, -3.5, NULL]::float8[], ARRAY[false, false, false]),
	('achieved', ARRAY[5, 5], ARRAY[true, true]),
	('achieved by some', ARRAY[5, -2.5], ARRAY[true, false]),
	('at a limit', ARRAY[2.5], ARRAY[NULL::boolean]),
	('below zero', ARRAY[-2.5], ARRAY[false]),
	('worse', ARRAY[-2.6], ARRAY[false]),
	('not available', ARRAY[NULL, NULL]::float8[], ARRAY[NULL, true])) AS v (name, scores, achieved),
	LATERAL (SELECT sdg_rollup(s, a) AS r FROM unnest(scores, achieved) AS u (s, a)) AS a;
SELECT sdg_rollup(1, true) FILTER (WHERE false) AS nothing;

-- Every order of rows and every split into parts gives the same state.
CREATE TEMP TABLE score AS SELECT i, sin(i) * 5 AS s, i % 7 = 0 AS a FROM generate_series(1, 999) AS i;
SELECT count(DISTINCT r::text) AS results
FROM generate_series(1, 5) AS seed,
	LATERAL (SELECT sdg_rollup(s, a ORDER BY md5((i * seed)::text)) AS r FROM score) AS a;
CREATE FUNCTION pg_temp.state(scores float8[]) RETURNS sdg_rollup_state
LANGUAGE plpgsql AS $$
DECLARE
	state sdg_rollup_state;
	score float8;
BEGIN
	FOREACH score IN ARRAY scores LOOP
		state := sdg_rollup_add(state, score, false);
	END LOOP;
	RETURN state;
END $$;
SELECT count(DISTINCT sdg_rollup_merge(pg_temp.state(scores[:split]), pg_temp.state(scores[split + 1:]))::text) AS states
FROM (SELECT array_agg(s ORDER BY i) AS scores FROM score WHERE i <= 50) AS s, generate_series(1, 49) AS split;

-- A state goes through text unchanged, and one made by hand is refused or has a result.
SELECT state::text::sdg_rollup_state::text = state::text AS text_round_trip, sdg_rollup_result(state)
FROM pg_temp.state(ARRAY[1, 2, -0.5]) AS state;
CREATE FUNCTION pg_temp.state_code(literal text) RETURNS text
LANGUAGE plpgsql AS $$
BEGIN
	RETURN CASE WHEN sdg_rollup_result(literal::sdg_rollup_state) IS NOT NULL THEN 'a result' END;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE;
END $$;
SELECT pg_temp.state_code(literal) AS outcome, count(*) > 0 AS seen
FROM (SELECT pg_temp.state(ARRAY[1, 2, -0.5])::text AS hex) AS s,
	generate_series(1, length(hex)) AS place,
	LATERAL (VALUES (left(hex, place - 1)), (overlay(hex PLACING '0' FROM place)), (overlay(hex PLACING 'f' FROM place)),
		(overlay(hex PLACING 'x' FROM place)), (hex || '00')) AS v (literal)
GROUP BY 1 ORDER BY 1;

\set VERBOSITY terse
SELECT sdg_rollup(5.1, false);
SELECT sdg_rollup('NaN', false);
