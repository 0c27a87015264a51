-- The same figures as text, as values of goalpost and as plain columns, each
-- in a table of its own: to read a column past others takes a tenth longer.
CREATE EXTENSION goalpost;
SELECT setseed(0.5);

CREATE UNLOGGED TABLE written AS
SELECT n::text AS number, '亿元'::text AS unit, d::text AS day,
	n || ' 亿元 @ ' || d AS progress
FROM (SELECT round((random() * 3000)::numeric, 1) AS n,
		date '2020-01-01' + (random() * 365)::integer AS d
	FROM generate_series(1, :rows)) AS figures;

CREATE UNLOGGED TABLE literal AS SELECT progress FROM written;
CREATE UNLOGGED TABLE parts AS SELECT number, unit, day FROM written;
CREATE UNLOGGED TABLE number AS SELECT number::numeric AS number FROM written;
CREATE UNLOGGED TABLE dated AS
SELECT number::numeric AS number, day::date AS day FROM written;
CREATE UNLOGGED TABLE amount AS
SELECT (number || ' 亿元')::progress AS amount FROM written;
CREATE UNLOGGED TABLE report AS SELECT progress::progress AS progress FROM written;
CREATE UNLOGGED TABLE rate AS
SELECT (number || ' 元/人 @ ' || day)::progress AS progress FROM written;
CREATE UNLOGGED TABLE word AS
SELECT (number || ' "兆焦" @ ' || day)::progress AS progress FROM written;
VACUUM ANALYZE;
