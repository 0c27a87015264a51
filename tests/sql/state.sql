-- States of aggregates that a client sends: lossless as text and as bytes, refused with one code each when damaged.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

CREATE TABLE state AS
SELECT progress_sum_add(NULL, '5 "兆焦" @ 2020-06-30') AS progress_sum,
	progress_avg_add(NULL, '27.4 of 31.2 万亩') AS progress_avg,
	summary_add(NULL, '>= 5 个 in 2020', '3 个 @ 2020-06-30') AS summary_state,
	forecast_fit_add(NULL, '>= 5 个 in 2020', '3 个 @ 2020-06-30') AS forecast_fit_state,
	sdg_rollup_add(NULL, 2.5, true) AS sdg_rollup_state;

-- Bytes through a file of binary COPY, whose form for bytea is that of every type.
CREATE TABLE bytes (b bytea);
CREATE FUNCTION pg_temp.receive(type text, sent bytea) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
	result text;
BEGIN
	TRUNCATE bytes;
	INSERT INTO bytes VALUES (sent);
	COPY bytes TO PROGRAM 'cat > state.binary' (FORMAT binary);
	EXECUTE format('CREATE TEMP TABLE received (s %I)', type);
	COPY received FROM PROGRAM 'cat state.binary; rm state.binary' (FORMAT binary);
	SELECT s::text INTO result FROM received;
	DROP TABLE received;
	RETURN result;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE || ' ' || SQLERRM;
END $$;
CREATE FUNCTION pg_temp.read(type text, literal text) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
	result text;
BEGIN
	EXECUTE format('SELECT %L::%I::text', literal, type) INTO result;
	RETURN result;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE || ' ' || SQLERRM;
END $$;

CREATE TABLE form AS SELECT key AS type, value AS hex FROM state, jsonb_each_text(to_jsonb(state));
SELECT type, pg_temp.read(type, hex) = hex AS text, pg_temp.receive(type, decode(hex, 'hex')) = hex AS bytes FROM form ORDER BY type;

-- Nothing, another version, one byte too few, one too many, what is no hexadecimal.
SELECT type, damage, pg_temp.read(type, damaged) AS text,
	CASE WHEN damage <> 'letters' THEN pg_temp.receive(type, decode(damaged, 'hex')) END AS bytes
FROM form, LATERAL (VALUES ('nothing', ''), ('version', overlay(hex PLACING 'ff' FROM 1)), ('short', left(hex, -2)), ('long', hex || '00'),
	('letters', overlay(hex PLACING 'xy' FROM 3))) AS v (damage, damaged)
ORDER BY type, damage;

DROP TABLE state, bytes, form;
