-- Binary input and output: lossless, versioned, and closed to what text would not read.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

-- The bytes as a message of binary COPY: header, one row of one field, trailer.
CREATE FUNCTION pg_temp.message(bytes bytea) RETURNS bytea
LANGUAGE sql AS $$
	SELECT '\x5047434f50590aff0d0a000000000000000000'::bytea || int2send(1::smallint)
		|| int4send(length(bytes)) || bytes || int2send((-1)::smallint)
$$;

-- A shell command that prints them.
CREATE FUNCTION pg_temp.command(bytes bytea) RETURNS text
LANGUAGE sql AS $$
	SELECT format('printf ''%s''', string_agg(format('\%s%s%s', b >> 6, b >> 3 & 7, b & 7), '' ORDER BY i))
	FROM generate_series(0, length(bytes) - 1) AS i, get_byte(bytes, i) AS b
$$;

CREATE TEMP TABLE target_received (v target);
CREATE TEMP TABLE progress_received (v progress);

-- What the type makes of the bytes: a value, or an SQLSTATE.
CREATE FUNCTION pg_temp.receive(type text, bytes bytea, OUT code text, OUT value text)
LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('COPY %I FROM PROGRAM %L (FORMAT binary)', type || '_received',
		pg_temp.command(pg_temp.message(bytes)));
	EXECUTE format('DELETE FROM %I RETURNING v', type || '_received') INTO value;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE;
END $$;

CREATE TEMP TABLE seed (id serial, type text, literal text);
INSERT INTO seed (type, literal) VALUES
('target', '>= 2700 亿元 in 2020'),
('target', '~>= +5.5 ± 0.5 % vs 2015 from 200 亿元 stretch +6.5 in 2016..2020'),
('target', '<= 40 μg/m³ from 45.2 at 2020'),
('target', '2..3 "兆焦"/"人" by 2020-06-30'),
('target', '>= -5 亿元 level'),
('target', 'done'),
('progress', '1350.5 亿元 @ 2020-06-30'),
('progress', '27.4 of 31.2 万亩'),
('progress', '-20 % vs 2015 @ 2020-12-31'),
('progress', '-999999999999999999 万亿元 level'),
('progress', '45 % done'),
('progress', '19.80 "兆焦"');

CREATE FUNCTION pg_temp.send(type text, literal text) RETURNS bytea
LANGUAGE plpgsql AS $$
DECLARE result bytea;
BEGIN
	EXECUTE format('SELECT %I(%L)', type || '_send', literal) INTO result;
	RETURN result;
END $$;

-- What is sent is received as the same value, printed alike.
SELECT literal, (pg_temp.receive(type, pg_temp.send(type, literal))).value
FROM seed ORDER BY id;

-- Every shorter message is refused, and one byte more.
SELECT type, literal, r.code, count(*)
FROM seed,
	LATERAL (SELECT pg_temp.send(type, literal) AS sent) s,
	LATERAL generate_series(0, length(sent) - 1) AS size,
	LATERAL pg_temp.receive(type, substr(sent, 1, size)) AS r
WHERE id IN (1, 2, 7)
GROUP BY id, type, literal, r.code ORDER BY id;
SELECT type, (pg_temp.receive(type, pg_temp.send(type, literal) || '\x00')).code
FROM seed WHERE id IN (1, 7) ORDER BY id;

-- Every other version is refused.
SELECT DISTINCT type, (pg_temp.receive(type, set_byte(pg_temp.send(type, literal), 0, 255))).code
FROM seed ORDER BY type;

-- Any byte changed to anything is refused, or gives a value whose text reads back to it.
SELECT type, r.code IS DISTINCT FROM '22P03' AND r.code IS NOT NULL AS other_error,
	bool_and(r.value IS NULL OR (pg_temp.receive(type, pg_temp.send(type, r.value))).value = r.value) AS reads_back
FROM seed,
	LATERAL (SELECT pg_temp.send(type, literal) AS sent) s,
	LATERAL generate_series(0, length(sent) - 1) AS place,
	LATERAL unnest(ARRAY[0, 1, 127, 255]) AS byte,
	LATERAL pg_temp.receive(type, set_byte(sent, place, byte)) AS r
WHERE id IN (2, 4, 7, 8)
GROUP BY 1, 2 ORDER BY 1, 2;
