#!/usr/bin/env bash
#
# soft_error.sh
#	  From PostgreSQL 16 on a wrong literal can be asked about without raising,
#	  and from 17 on COPY can leave out the rows that have one.
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

version=$(sql 'SHOW server_version_num')
if [[ $version -lt 160000 ]]; then
	echo 'ok 1 - soft errors # SKIP they came with PostgreSQL 16'
	echo '1..1'
	exit
fi

psql -Xq -v ON_ERROR_STOP=1 <<'SQL'
CREATE EXTENSION goalpost;
CREATE TABLE literal (type text, literal text NOT NULL, what text, place text);
-- What raising tells; nothing when the literal is read.
CREATE FUNCTION raised(type text, literal text, OUT message text, OUT detail text, OUT hint text, OUT sql_error_code text)
LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('SELECT %L::%I', literal, type);
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT,
		sql_error_code = RETURNED_SQLSTATE;
END $$;
SQL

valid() { sql "SELECT pg_input_is_valid('$2', '$1')"; }
code() { sql "SELECT sql_error_code FROM pg_input_error_info('$2', '$1')"; }

# literals FILE COLUMNS: the literals of one of our tables
literals() {
	sql 'TRUNCATE literal'
	sql "COPY literal ($2) FROM STDIN (FORMAT csv, HEADER, FORCE_NOT_NULL (literal))" <"$GOALPOST_ROOT/tests/data/$1"
}

is 'a target is valid' "$(valid target '>= 2700 亿元 in 2020')" t
is 'a progress is valid' "$(valid progress '1350.5 亿元 @ 2020-06-30')" t
is 'a wrong target has its SQLSTATE' "$(code target '12,34 亿元')" 22P02
is 'too many digits are out of range' "$(code progress '1234567890123456789')" 22003
is 'no such day is out of range' "$(code progress '5 @ 2020-02-30')" 22008
is 'in an array, too' "$(valid 'progress[]' '{5 个,5M}')" f

is 'no type of the extension raises' "$(sql "
	SELECT count(*) > 2 AND NOT bool_or(pg_input_is_valid('no value', typname))
	FROM pg_type JOIN pg_depend AS d ON d.classid = 'pg_type'::regclass AND d.objid = pg_type.oid
		JOIN pg_extension AS e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
	WHERE extname = 'goalpost' AND typtype = 'b' AND typcategory <> 'A'")" t

for file in invalid errors; do
	literals "$file.csv" "type, literal, what$([[ $file == invalid ]] || echo ', place')"
	is "$file.csv has literals" "$(sql 'SELECT count(*) > 30 FROM literal')" t
	is "no literal of $file.csv is valid" "$(sql 'SELECT literal FROM literal WHERE pg_input_is_valid(literal, type)')" ''
	is "what is told of $file.csv is what raising tells" "$(sql "
		SELECT literal FROM literal, pg_input_error_info(literal, type) AS told, raised(type, literal) AS raised
		WHERE (told.message, told.detail, coalesce(told.hint, ''), told.sql_error_code)
			IS DISTINCT FROM (raised.message, raised.detail, raised.hint, raised.sql_error_code)")" ''
done

sql "CREATE DATABASE soft_gb ENCODING 'EUC_CN' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"
is 'a character that UTF-8 does not have is no reason to raise' "$(PGDATABASE=soft_gb PGCLIENTENCODING=UTF8 sql "
	CREATE EXTENSION goalpost;
	SELECT (pg_input_error_info(E'5 \\xaa\\xa1', type)).sql_error_code FROM unnest('{target,progress}'::text[]) AS type")" \
	$'22P05\n22P05'
sql "CREATE DATABASE soft_ascii ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"
is 'nor are bytes that are none, where the server takes any' "$(PGDATABASE=soft_ascii sql "
	CREATE EXTENSION goalpost;
	SELECT pg_input_is_valid(E'5 \\xff', type) FROM unnest('{target,progress}'::text[]) AS type")" $'f\nf'

if [[ $version -lt 170000 ]]; then
	echo "ok $((++test_count)) - COPY that ignores errors # SKIP it came with PostgreSQL 17"
	finish
	exit
fi
sql 'CREATE TABLE figure (line integer, t target, p progress)'
runs 'COPY leaves out rows with a wrong literal' 0 psql -XqAt -v ON_ERROR_STOP=1 \
	-c "COPY figure FROM STDIN (FORMAT csv, ON_ERROR ignore)" <<'CSV'
1,>= 5 亿元,1 亿元
2,up to 5 %,1 %
3,>= 5 亿元,"12,34 亿元"
4,>= 5 亿元,5 @ 2020-02-30
5,,
6,done,1234567890123456789
7,~ 5 %,done
CSV
says 'it counts them' err '4 rows were skipped'
is 'and keeps the others' "$(sql "SELECT string_agg(line::text, ' ' ORDER BY line) FROM figure")" '1 5 7'
finish
