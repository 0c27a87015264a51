#!/usr/bin/env bash
#
# restore_workspace.sh
#	  What docs/operations.md says of dumps of a workspace: rows, grants and scores are as before.
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

copy=${PGDATABASE}_copy
lines() { grep -vE '^(\\(un)?restrict|--|$)'; }
# Which roles were named, and so which SQL was run, is not a matter of the data.
rows() {
	pg_dump --data-only --schema=goalpost "$@" 2>/dev/null | lines |
		sed '/\tgoalpost_admin$/s/\t[0-9a-f]\{64\}\t\(.*\)\t[a-z_]*\t\([a-z_]*\t[a-z_]*\)$/\t\1\t\2/' | sort
}
# PostgreSQL gives a name to a column that has none, where another branch of a UNION names it.
schema() { pg_dump --schema-only --schema=goalpost "$@" | lines | sed 's/::text AS text/::text/'; }
views() {
	local view
	for view in $(psql -XAtq -d "$1" -c "SELECT oid::regclass FROM pg_class WHERE relkind = 'v' AND relnamespace = 'goalpost'::regnamespace ORDER BY relname"); do
		echo "$view"
		psql -XAtq -d "$1" -c "SELECT v FROM $view AS v ORDER BY v::text"
	done
}
# A new, empty database of that name
anew() { psql -Xq -d postgres -c "DROP DATABASE IF EXISTS \"$copy\"" -c "CREATE DATABASE \"$copy\"" 2>/dev/null; }
restore() { psql -Xq -d "$copy" -v ON_ERROR_STOP=1 "$@" >out 2>err; }
# same NAME: the copy has the rows and shows the views of the original
same() {
	rows -d "$copy" | diff rows.before - >out
	ok "$1 has the same rows" $?
	sed 's/^/# /' out
	views "$copy" | diff views.before - >out
	ok "$1 shows the same views" $?
	sed 's/^/# /' out
}

# A workspace in which everything has happened
workspace plan
goalpost load -q --max-rejects 3 "$reports" 2>/dev/null
sed 's/,4800,/,4790,/' "$reports" >corrected.csv
goalpost load -q --max-rejects 3 corrected.csv 2>/dev/null
sed 's/2700/2750/' "$targets" >moved.csv
goalpost load -q --reason 'mid-year review' --since 2020-07-01 moved.csv
sql 'CREATE ROLE restored_office LOGIN; GRANT goalpost_reader TO restored_office; CREATE ROLE restored_chief LOGIN; GRANT goalpost_admin TO restored_chief'
sql "INSERT INTO goalpost.department (name) VALUES ('below'), ('above');
	UPDATE goalpost.department SET parent_id = (SELECT department_id FROM goalpost.department WHERE name = 'above') WHERE name = 'below';
	UPDATE goalpost.indicator SET department_id = (SELECT department_id FROM goalpost.department WHERE name = 'below') WHERE code ~ '[05]$';
	INSERT INTO goalpost.department_member SELECT 'restored_office', department_id FROM goalpost.department WHERE name = 'above';
	INSERT INTO goalpost.place (code, name) VALUES ('b', 'below'), ('a', 'above');
	UPDATE goalpost.place SET parent_id = (SELECT place_id FROM goalpost.place WHERE code = 'a') WHERE code = 'b';
	UPDATE goalpost.indicator SET place_id = (SELECT place_id FROM goalpost.place WHERE code = 'b'), breakdown = 'women' WHERE code = 'ZJ2020-002';
	UPDATE goalpost.indicator SET parent_id = (SELECT indicator_id FROM goalpost.indicator WHERE code = 'ZJ2020-078' OR code = 'ZJ2020-074') WHERE code = 'ZJ2020-003';
	UPDATE goalpost.indicator SET target_text = '>= 70 项 in 2020', target_since = '9000-01-01' WHERE code = 'ZJ2020-004';
	UPDATE goalpost.indicator SET retired_at = now(), retired_by = 'me', retired_reason = 'over' WHERE code = 'ZJ2020-005';
	UPDATE goalpost.indicator SET retired_at = now(), retired_by = 'me', retired_reason = 'over' WHERE code = 'ZJ2020-010';
	UPDATE goalpost.indicator SET retired_at = NULL, retired_by = NULL, retired_reason = NULL WHERE code = 'ZJ2020-010';
	UPDATE goalpost.report SET replaced_at = clock_timestamp(), replaced_by = 'me', retracted_reason = 'wrong'
		WHERE replaced_at IS NULL AND indicator_id = (SELECT indicator_id FROM goalpost.indicator WHERE code = 'ZJ2020-011');
	UPDATE goalpost.plan SET closed_through = '2020-12-31', closed_at = clock_timestamp(), closed_by = 'me';
	INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text, reason, after_closing)
		SELECT plan_id, indicator_id, '2020-06-30', '12 个', 'came late', 1 FROM goalpost.indicator WHERE code = 'ZJ2020-055';
	DELETE FROM goalpost.column_alias WHERE heading = 'remark';
	DELETE FROM goalpost.missing_mark WHERE mark = ':'; INSERT INTO goalpost.missing_mark VALUES ('待报');
	UPDATE goalpost.column_alias SET field = 'note' WHERE heading = '来源'; INSERT INTO goalpost.column_alias VALUES ('任务', 'code')"
rows >rows.before
views "$PGDATABASE" >views.before
schema >schema.before

# All of it, its schema
pg_dump >dump.sql
anew
restore -f dump.sql
ok 'a dump restores' $?
same 'it'
schema -d "$copy" | diff - schema.before >out
ok 'with its functions, policies and grants' $?
is 'an office sees its own there' "$(PGUSER=restored_office psql -XAtq -d "$copy" -c 'SELECT count(*) FROM goalpost.scorecard')" \
	"$(PGUSER=restored_office sql 'SELECT count(*) FROM goalpost.scorecard')"
pg_dump --schema=goalpost >dump.sql
anew
restore -f dump.sql
says 'the schema alone needs the extension' err '(type|function) public\..* does not exist'
anew
restore -c 'CREATE EXTENSION goalpost' -f dump.sql
ok 'with it, it restores' $?
same 'it'
schema -d "$copy" | diff - schema.before >out
ok 'with its functions, policies and grants' $?
runs 'init finds nothing to do there' 0 goalpost init -d "$copy"
says 'it says so' out 'up to date'

# Its data, into a new workspace
pg_dump --data-only --schema=goalpost >data.sql 2>warnings
for table in plan place department indicator; do says "pg_dump warns of the tree of ${table}s" warnings "^pg_dump: detail: $table$"; done
anew
goalpost init -q -d "$copy" --reader-role restored_office
restore --single-transaction -f data.sql
ok 'data go into a new workspace' $?
empty 'without a word' err
same 'it'
runs 'its roles are those that it was made with' 0 goalpost init -d "$copy"
says 'nothing is to be done' out 'up to date'
runs 'loading goes on there' 3 goalpost load -d "$copy" "$reports"
says 'where it was' out 'already loaded as batch 2'
fails 'a heading that is there is a mistake as ever' psql -Xq -d "$copy" -v ON_ERROR_STOP=1 -c "INSERT INTO goalpost.column_alias VALUES ('任务', 'name')"
sed 's/\t2\t\([0-9a-f]\{64\}\)\t/\t3\t\1\t/' data.sql >other.sql
anew
goalpost init -q -d "$copy"
restore --single-transaction -f other.sql
says 'data of another version are refused' err 'the dump has version 3 of the workspace, and this is version 2'
PGUSER=restored_chief pg_dump --data-only --schema=goalpost >data.sql 2>err
says 'an administrator who is no superuser' err 'query would be affected by row-level security'
is 'dumps every row with --enable-row-security' "$(PGUSER=restored_chief rows --enable-row-security | grep -v '^SET row')" "$(rows | grep -v '^SET row')"

# DROP EXTENSION
sql 'SELECT indicator_id, target_text FROM goalpost.indicator UNION ALL SELECT report_id, progress_text FROM goalpost.report ORDER BY 1, 2' >text.before
fails 'DROP EXTENSION is refused' sql 'DROP EXTENSION goalpost'
PGOPTIONS='-c client_min_messages=error' sql 'DROP EXTENSION goalpost CASCADE'
is 'after CASCADE the text is there' "$(sql 'SELECT indicator_id, target_text FROM goalpost.indicator UNION ALL SELECT report_id, progress_text FROM goalpost.report ORDER BY 1, 2')" "$(<text.before)"
runs 'init brings all back' 0 goalpost init
views "$PGDATABASE" | diff views.before - >out
ok 'every view' $?
schema | sed 's/,$//' | sort | diff <(sed 's/,$//' schema.before | sort) - >out
ok 'and every constraint, trigger, policy and grant' $?
sed 's/^/# /' out
is 'an office sees its own again' "$(PGUSER=restored_office sql 'SELECT count(*) FROM goalpost.scorecard')" 13

# Two databases of one cluster
anew
goalpost init -q -d "$copy"
goalpost load -q -d "$copy" "$targets"
is 'two databases with the same roles have each its own rows' "$(psql -XAtq -d "$copy" -U restored_chief -c 'SELECT count(*) FROM goalpost.timeline')|$(PGUSER=restored_chief sql 'SELECT count(*) FROM goalpost.timeline')" '0|34'
is 'who is confined in one is not in the other' "$(psql -XAtq -d "$copy" -U restored_office -c 'SELECT count(*) FROM goalpost.scorecard')" 78
sql "DROP DATABASE \"$copy\""
is 'and one outlives the other' "$(PGUSER=restored_office sql 'SELECT count(*) FROM goalpost.scorecard')" 13
database=$PGDATABASE
export PGDATABASE=postgres
sql "DROP DATABASE \"$database\""
sql 'DROP ROLE restored_office, restored_chief'
finish
