-- postgres_fdw ships our functions, operators and aggregates to the other side, with the same result.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
CREATE EXTENSION IF NOT EXISTS postgres_fdw;
DO $$ BEGIN
	EXECUTE format('CREATE SERVER loopback FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host %L, port %L, dbname %L, extensions ''goalpost'')',
		split_part(current_setting('unix_socket_directories'), ',', 1), current_setting('port'), current_database());
	EXECUTE format('CREATE USER MAPPING FOR CURRENT_USER SERVER loopback OPTIONS (user %L, password_required ''false'')', current_user);
END $$;
RESET client_min_messages;

CREATE TABLE county (region integer, t target, p progress);
INSERT INTO county
SELECT i % 5, format('>= %s 亿元 in 2020', 1 + i % 50)::target, format('%s.%s %s @ 2020-0%s-28', i * 7919 % 10000, i % 10, (ARRAY['亿元', '万元', '元'])[1 + i % 3], 1 + i % 9)::progress
FROM generate_series(1, 2000) AS i;
CREATE FOREIGN TABLE far (region integer, t target, p progress) SERVER loopback OPTIONS (table_name 'county');

-- Filters and aggregates run on the other side; PostgreSQL 14 sends a literal with its cast.
CREATE FUNCTION pg_temp.remote_sql(query text) RETURNS SETOF text
LANGUAGE plpgsql AS $$
DECLARE
	line text;
BEGIN
	FOR line IN EXECUTE 'EXPLAIN (VERBOSE, COSTS OFF) ' || query LOOP
		IF line LIKE '%Remote SQL:%' THEN
			RETURN NEXT replace(ltrim(line), '::public.progress', '');
		END IF;
	END LOOP;
END $$;
SELECT pg_temp.remote_sql(query)
FROM unnest(ARRAY[
	$$SELECT region FROM far WHERE completion(t, p) > 0.5 AND p >= '5 亿元'$$,
	$$SELECT region FROM far WHERE t @> p$$,
	$$SELECT region, sum(p), latest(p), min(p), max(p), summary(t, p) FROM far GROUP BY region$$]) AS query;

-- The results are the same bytes, but for the average of doubles, which depends on the order of rows.
SELECT count(*) FROM (SELECT t, p FROM county WHERE t @> p AND p / t < 100 EXCEPT ALL SELECT t, p FROM far WHERE t @> p AND p / t < 100) AS d;
SELECT count(*)
FROM (SELECT region, sum(p), latest(p), min(p), max(p), summary(t, p), avg(completion(t, p)) FROM county GROUP BY region) AS here
JOIN (SELECT region, sum(p), latest(p), min(p), max(p), summary(t, p), avg(completion(t, p)) FROM far GROUP BY region) AS there USING (region)
WHERE progress_send(here.sum) = progress_send(there.sum) AND progress_send(here.latest) = progress_send(there.latest)
	AND progress_send(here.min) = progress_send(there.min) AND progress_send(here.max) = progress_send(there.max)
	AND here.summary::text = there.summary::text AND abs(here.avg - there.avg) < 1e-9 * there.avg;

DROP FOREIGN TABLE far;
DROP TABLE county;
DROP USER MAPPING FOR CURRENT_USER SERVER loopback;
DROP SERVER loopback;
DROP EXTENSION postgres_fdw;
