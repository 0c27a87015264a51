# A workspace of version 1 is brought up to version 2, with all that is in it
#
# tests/data/workspace-0eb1271.sql.gz is a dump made with the program of that
# commit: the tutorial, a corrected report, a moved target, another plan with
# departments and the period of its targets, aliases changed by hand, a view of
# a user's, and the grants of a role old_reader.
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
cp "$tutorial/$targets" "$tutorial/$reports" .

lines() { grep -vE '^(\\(un)?restrict|--|$)'; }
schema() { pg_dump --schema-only --schema=goalpost --no-privileges "$@" | lines; }
# Columns have the order of their making, also where a function returns a row
unordered() { sed -E 's/,$//; s/(report_at\([^)]*\) [a-z]+)\(.*$/\1/' | sort; }
columns='indicator_id, plan_code, section, department_name, indicator_code, indicator_name, target_text, target_value, unit,
	baseline_value, due, actual_value, actual_text, as_of, completion_value, completion_pct, weight, commitment, is_met, report_count, note'
scores() { sql "SELECT $columns FROM goalpost.scorecard ORDER BY indicator_id"; }
# Every row of version 1, without what version 2 adds
rows() {
	sql "SELECT 'plan', plan_id, code, starts, due FROM goalpost.plan ORDER BY 2;
		SELECT 'department', d FROM goalpost.department AS d ORDER BY 2;
		SELECT 'batch', batch_id, kind, file_name, byte_count, sha256, mapping, loader_version, loaded_at, loaded_by, read_count, new_count,
			revised_count, unchanged_count, rejected_count, superseded_count, not_reported_count FROM goalpost.batch ORDER BY 2;
		SELECT 'attempt', a FROM goalpost.attempt AS a ORDER BY attempt_id;
		SELECT 'reject', attempt_id, record, fault, batch_id, line, position, cell, code, message, hint, value, byte_offset, byte_count, raw
			FROM goalpost.reject ORDER BY attempt_id, record, fault;
		SELECT 'outcome', batch_id, record, line, outcome, indicator_id, report_id, reading FROM goalpost.outcome ORDER BY 2, 3;
		SELECT 'indicator', indicator_id, plan_id, code, name, section, department_id, target_text, target_since, target_reason, weight,
			commitment, source, batch_id, line, target FROM goalpost.indicator ORDER BY 2;
		SELECT 'report', report_id, indicator_id, as_of, progress_text, note, batch_id, line, reported_at, reported_by, replaced_at,
			replaced_by_batch_id, progress FROM goalpost.report ORDER BY 2"
}
history='indicator_id, target_text, holds_from, reason, changed_at, changed_by, batch_id, line'
dump=$GOALPOST_ROOT/tests/data/workspace-0eb1271.sql.gz
sql 'CREATE ROLE old_reader LOGIN'
restore() { gzip -dc "$dump" | psql -XqAt -v ON_ERROR_STOP=1 >/dev/null; }
restore 2>err
empty 'a workspace of version 1 is there' err
rows >rows.before
scores >scores.before
sql "SELECT $history FROM goalpost.target_history ORDER BY history_id" | sort >history.before
behind() { sql 'SELECT indicator_code, completion_pct FROM public.behind' | sort; }
behind >behind.before
sql 'SELECT a FROM goalpost.column_alias AS a' | sort >alias.before
runs 'load does not work with it' 78 goalpost load "$targets"
says 'and says what to do' err 'Run "goalpost init" to bring it up to date'

# A failure in the middle leaves version 1, as it was
pg_dump | lines >dump.before
sql 'CREATE VIEW goalpost.place AS SELECT 1 AS x; ALTER VIEW goalpost.place OWNER TO old_reader'
runs 'what is in the way of a new table' 78 goalpost init
says 'is named' err 'relation "place" already exists'
says 'with the file' err 'detail: This happened in the file v2/10-plan.sql of the workspace'
sql 'DROP VIEW goalpost.place'
sql "CREATE FUNCTION goalpost.begin_rejects() RETURNS integer LANGUAGE sql AS 'SELECT 1'"
runs 'what is in the way of a function, much later' 70 goalpost init
says 'too' err 'detail: This happened in the file always/69'
sql 'DROP FUNCTION goalpost.begin_rejects()'
pg_dump | lines | diff - dump.before >out
ok 'nothing has changed' $?

runs 'init brings it up to date' 0 goalpost init
says 'it says so' out 'brought up to date \(version 2\)'
rows | diff rows.before - >out
ok 'every row is what it was' $?
sql 'SELECT a FROM goalpost.column_alias AS a' | sort | comm -23 alias.before - >out
empty 'every heading is known' out
is 'one that was deleted stays deleted' "$(sql "SELECT count(*) FROM goalpost.column_alias WHERE heading = 'remark'")" 0
sql "SELECT $history FROM goalpost.target_history UNION ALL SELECT indicator_id, target_text, target_since, target_reason,
	target_changed_at, target_changed_by, batch_id, line FROM goalpost.indicator" | sort | diff history.before - >out
ok 'former targets and the present ones are the history of before' $?
is 'a former target says when it was replaced' "$(sql "SELECT h.target_text, h.replaced_at = i.target_changed_at, h.replaced_by
	FROM goalpost.target_history AS h JOIN goalpost.indicator AS i USING (indicator_id)")" '>= 2700 亿元 in 2020|t|postgres'
scores | diff scores.before - >out
ok 'the scorecard is the same' $?
sed 's/^/# /' out
is 'a target with no first day begins with its plan now' "$(sql "SELECT starts FROM goalpost.scorecard WHERE indicator_code = 'G3'")" 2026-01-01
is 'a plan keeps the period that it took from its targets' "$(sql "SELECT starts, due FROM goalpost.plan WHERE code = 'HULL'")" '2026-01-01|2030-12-31'
is 'every row is kept under its plan' "$(sql 'SELECT count(*) FROM goalpost.report AS r JOIN goalpost.indicator AS i USING (plan_id, indicator_id)')" "$(sql 'SELECT count(*) FROM goalpost.report')"
is 'the figure that stands is there' "$(sql 'SELECT count(figure) FROM goalpost.standing')" "$(sql "SELECT count(DISTINCT indicator_id) FROM goalpost.report")"
behind | diff behind.before - >out
ok 'a view on a view still shows the same' $?
is 'and who could read can' "$(psql -XAtq -U old_reader -c 'SELECT count(*) FROM goalpost.scorecard' -c 'SELECT count(*) > 0 FROM public.behind' 2>&1)" $'82\nt'

pg_dump | lines >dump.after
runs 'a second init finds nothing to do' 0 goalpost init
says 'it says so' out 'up to date \(version 2\)'
pg_dump | lines | cmp -s - dump.after
ok 'and changes nothing' $?
runs 'a file loaded before is known, and so is what replaced it' 3 goalpost load "$targets"
says 'as the batch of then' out 'already loaded as batch 1'
sed 's/,4800,/,4799,/' "$reports" >later.csv
runs 'loading goes on' 3 goalpost load --max-rejects 3 later.csv
says 'where it was' out 'batch 7: .* revised 1 \+ unchanged 33 '

sql 'CREATE DATABASE fresh'
goalpost init -q -d fresh
sql 'DROP VIEW public.behind'
schema | unordered >migrated
schema -d fresh | unordered | diff - migrated >out
ok 'it is made of the same as a new workspace' $?
sed 's/^/# /' out
database=$PGDATABASE
export PGDATABASE=postgres
sql "DROP DATABASE fresh"
sql "DROP DATABASE \"$database\""
sql 'DROP ROLE old_reader'
finish
