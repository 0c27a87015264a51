#!/usr/bin/env bash
#
# dump.sh
#	  Tables with columns of both types survive dump and restore.
#
# Columns, indexes, keys, partitions, generated columns, checks and a
# materialized view, in a schema that is in no search_path: what is restored is
# dumped as the very same text, from a binary copy of the rows too.
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

other=${PGDATABASE}_restored
psql -Xq -c "CREATE DATABASE \"$other\""

psql -Xq -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
CREATE SCHEMA types;
CREATE EXTENSION goalpost SCHEMA types;
SET search_path = types;
CREATE SCHEMA office;
CREATE TABLE office.indicator (
	id integer PRIMARY KEY,
	text text NOT NULL,
	goal target GENERATED ALWAYS AS (make_target('>=', length(text), '个')) STORED,
	stretch target DEFAULT '>= +6 % stretch +6.5 in 2020'
);
INSERT INTO office.indicator (id, text) SELECT i, repeat('x', i) FROM generate_series(1, 20) AS i;
CREATE TABLE office.report (
	goal target NOT NULL,
	figure progress NOT NULL,
	share double precision GENERATED ALWAYS AS (completion(goal, figure)) STORED,
	CHECK (comparable(goal, figure)),
	PRIMARY KEY (goal, figure)
) PARTITION BY HASH (goal);
CREATE TABLE office.report_0 PARTITION OF office.report FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE office.report_1 PARTITION OF office.report FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO office.report SELECT format('>= %s 亿元 in 2020', i)::target, format('%s.50 万元 @ 2020-06-30', i)::progress
FROM generate_series(1, 200) AS i;
INSERT INTO office.report VALUES ('<= 40 μg/m³ from 45.2 at 2015', '41 μg/m³'), ('>= 5 "兆焦"', '4 "兆焦"'),
	('>= 90 %', '27.4 of 31.2 万亩'), ('~ 100 ± 5 元', '100 元'), ('done by 2020', '45 % done');
CREATE TABLE office.ranged (figure progress) PARTITION BY RANGE (figure);
CREATE TABLE office.ranged_low PARTITION OF office.ranged FOR VALUES FROM (MINVALUE) TO ('5 亿元');
CREATE TABLE office.ranged_high PARTITION OF office.ranged FOR VALUES FROM ('5 亿元') TO (MAXVALUE);
INSERT INTO office.ranged VALUES ('1 亿元'), ('50000 万元'), ('done');
CREATE INDEX ON office.report USING hash (figure);
CREATE INDEX ON office.report (status(goal, figure));
CREATE MATERIALIZED VIEW office.overview AS
	SELECT sum(amount(figure, '元')) AS total, latest(figure), max(goal) FROM office.report WHERE unit(figure) = '万元';
SQL
ok 'the tables are made in a schema of their own' $?

pg_dump >first.sql && psql -Xq -v ON_ERROR_STOP=1 -d "$other" -f first.sql >out 2>err
ok 'the dump restores without an error' $?
empty 'and without a word' err
pg_dump -d "$other" >second.sql
diff <(grep -v '^\\\(un\)\?restrict' first.sql) <(grep -v '^\\\(un\)\?restrict' second.sql) >out
ok 'what was restored is dumped as the same text' $?
is 'every row is there' "$(psql -XAtq -d "$other" -c 'SELECT count(*) FROM office.report')" 205
is 'the view is filled' "$(psql -XAtq -d "$other" -c 'SELECT latest IS NOT NULL FROM office.overview')" t

# The rows as bytes, out and in again.
psql -Xq -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
\copy (SELECT goal, figure FROM office.report) TO 'rows.binary' (FORMAT binary)
CREATE TABLE office.copied AS SELECT goal, figure FROM office.report WHERE false;
\copy office.copied FROM 'rows.binary' (FORMAT binary)
SQL
ok 'rows are copied as bytes' $?
is 'they are the same rows, and print alike' "$(sql 'SET search_path = types; SELECT count(*) FROM office.copied JOIN office.report r
	USING (goal, figure) WHERE r.goal::text = copied.goal::text AND r.figure::text = copied.figure::text')" 205

fails 'the extension is not dropped from under the tables' psql -XAtq -c 'DROP EXTENSION goalpost'
psql -Xq -c 'ALTER EXTENSION goalpost SET SCHEMA public' -c 'REFRESH MATERIALIZED VIEW office.overview' \
	-c "INSERT INTO office.report VALUES ('>= 7 项', '6 项')" -c 'REINDEX TABLE office.report' >out 2>err
empty 'it can be moved, and all goes on' err

psql -Xq -d postgres -c "DROP DATABASE \"$other\""
finish
