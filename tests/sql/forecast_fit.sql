-- A line through the reported history of one target, the same in any order and in parts.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

-- What lies on a line leads along it, in whatever units it was reported.
SELECT forecast_fit('>= 100 个 by 2020-01-31', p) AS on_a_line
FROM (VALUES ('10 个 @ 2020-01-01'::progress), ('20 个 @ 2020-01-11'), ('30 个 @ 2020-01-21')) AS v (p);
SELECT forecast_fit('>= 1 亿元 by 2020-01-31', p) AS in_the_unit_of_the_target
FROM (VALUES ('1000 万元 @ 2020-01-01'::progress), ('0.2 亿元 @ 2020-01-11'), ('30000000 元 @ 2020-01-21')) AS v (p);
SELECT forecast_fit('done by 2020-01-31', p) AS in_percent
FROM (VALUES ('10 % done @ 2020-01-01'::progress), ('20 % done @ 2020-01-11'), ('30 % done @ 2020-01-21')) AS v (p);

-- Equal targets in other spellings are one; the forecast is in the unit of the one that min takes, in any order.
CREATE TEMP TABLE spelling (i, t, p) AS
VALUES (1, '>= 1 亿元 by 2020-01-31'::target, '1000 万元 @ 2020-01-01'::progress), (2, '>= 10000 万元 by 2020-01-31', '0.2 亿元 @ 2020-01-11'),
	(3, '>= 1 亿元 by 2020-01-31', '3000 万元 @ 2020-01-21');
SELECT forecast_fit(t, p), min(t) FROM spelling GROUP BY t;
SELECT count(DISTINCT f) AS results
FROM generate_series(1, 20) AS seed, LATERAL (SELECT forecast_fit(t, p ORDER BY md5((i * seed)::text)) AS f FROM spelling) AS a;
SELECT forecast_fit(CASE WHEN i = 1 THEN '<= 7.5 亩 by 2020-01-31'::target ELSE '<= 0.5 公顷 by 2020-01-31' END, make_progress(i * 1000, '平方米', date '2020-01-01' + i * 6)) =
	forecast_fit(min, make_progress(i * 1.5, '亩', date '2020-01-01' + i * 6)) AS no_decimal_in_the_base
FROM generate_series(1, 4) AS i, (SELECT min(t) FROM unnest('{<= 7.5 亩 by 2020-01-31, <= 0.5 公顷 by 2020-01-31}'::target[]) AS t) AS first GROUP BY min;

-- Least squares as regr_slope and regr_intercept have them.
CREATE TEMP TABLE history AS
SELECT i, date '2020-01-01' + i * 3 AS d, round((i * 1.7 + 40 * sin(i))::numeric, 2) AS v FROM generate_series(1, 80) AS i;
SELECT abs(forecast_fit('>= 100 个 by 2020-12-31', make_progress(v, '个', d))
	- (regr_intercept(v, d - date '2020-01-01') + regr_slope(v, d - date '2020-01-01') * (date '2020-12-31' - date '2020-01-01'))) < 1e-9 AS like_regr
FROM history;
SELECT count(DISTINCT f) AS results
FROM generate_series(1, 5) AS seed,
	LATERAL (SELECT forecast_fit('>= 100 个 by 2020-12-31', make_progress(v, '个', d) ORDER BY md5((i * seed)::text)) AS f FROM history) AS a;
CREATE FUNCTION pg_temp.state(first integer, last integer) RETURNS forecast_fit_state
LANGUAGE plpgsql AS $$
DECLARE
	state forecast_fit_state;
	h history;
BEGIN
	FOR h IN SELECT * FROM history WHERE i BETWEEN first AND last ORDER BY i LOOP
		state := forecast_fit_add(state, '>= 100 个 by 2020-12-31', make_progress(h.v, '个', h.d));
	END LOOP;
	RETURN state;
END $$;
SELECT count(DISTINCT forecast_fit_merge(pg_temp.state(1, split), pg_temp.state(split + 1, 80))::text) AS states
FROM generate_series(1, 79, 6) AS split;

-- Too few dates, no due date, nothing dated, nothing at all: NULL.
SELECT forecast_fit('>= 100 个 in 2020', p) AS two_dates
FROM (VALUES ('10 个 @ 2020-01-01'::progress), ('20 个 @ 2020-01-11'), ('21 个 @ 2020-01-11'), ('30 个')) AS v (p);
SELECT forecast_fit('>= 100 个', p) AS no_due_date
FROM (VALUES ('10 个 @ 2020-01-01'::progress), ('20 个 @ 2020-01-11'), ('30 个 @ 2020-01-21')) AS v (p);
SELECT forecast_fit('>= 100 个 in 2020', NULL) AS null, forecast_fit(NULL, '5 个') AS null,
	forecast_fit('>= 100 个', '5 个') FILTER (WHERE false) AS nothing;

-- A state goes through text unchanged, and one made by hand is refused or has a result.
SELECT s::text::forecast_fit_state::text = s::text AS text_round_trip FROM pg_temp.state(1, 20) AS s;
CREATE FUNCTION pg_temp.state_code(literal text) RETURNS text
LANGUAGE plpgsql AS $$
BEGIN
	PERFORM forecast_fit_result(literal::forecast_fit_state);
	RETURN 'a result';
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE;
END $$;
SELECT DISTINCT pg_temp.state_code(literal) AS outcome
FROM (SELECT pg_temp.state(1, 20)::text AS hex) AS s, generate_series(1, length(hex)) AS place,
	LATERAL (VALUES (left(hex, place - 1)), (overlay(hex PLACING '1' FROM place)), (overlay(hex PLACING 'f' FROM place)), (hex || '00')) AS v (literal)
ORDER BY 1;

SELECT forecast_fit(t, '5 个 @ 2020') FROM (VALUES ('>= 100 个'::target), ('>= 101 个')) AS v (t);
\set VERBOSITY terse
SELECT forecast_fit('>= 100 个', '5 % @ 2020');
