# A department's login: it sees and reports what is its own, by whatever way it asks
#
# Every text of another department has SECRET in it.
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

as() { psql -XAtq -v ON_ERROR_STOP=1 -U "$1" -c "$2"; }
# blind NAME SQL: nothing that the office gets to read is another's
blind() {
	psql -XAtq -U office -c "$2" >out 2>&1
	! grep -q SECRET out
	ok "$1" $?
}

goalpost init -q
cat >plan.csv <<-'END'
	plan,code,indicator,target,department,section
	P,H1,beds,>= 100 张 in 2026,health,own
	P,C1,visits,>= 500 次 in 2026,clinic,own
	P,S1,SECRET schools,>= 10 所 in 2026,school,SECRET section
	P,N1,SECRET roads,>= 7 公里 in 2026,,SECRET section
END
cat >all.csv <<-'END'
	code,as_of,value,note
	H1,2026-06-30,40 张,own note
	C1,2026-06-30,200 次,own note
	S1,2026-06-30,4 所,SECRET note
	N1,2026-06-30,SECRET,SECRET note
END
for name in office clerk central analyst chief; do sql "CREATE ROLE $name LOGIN"; done
sql "GRANT goalpost_loader, goalpost_reader TO office, central; GRANT goalpost_reader TO analyst; GRANT goalpost_admin TO chief; GRANT office TO clerk"
goalpost load -q -U chief plan.csv
as chief "UPDATE goalpost.department SET parent_id = (SELECT department_id FROM goalpost.department WHERE name = 'health') WHERE name = 'clinic';
	INSERT INTO goalpost.department_member SELECT m, department_id FROM goalpost.department, unnest('{office,chief}'::text[]) AS m WHERE name = 'health';
	INSERT INTO goalpost.department_member SELECT 'no such role', department_id FROM goalpost.department"
goalpost load -q -U central --max-rejects 1 all.csv 2>/dev/null
sed -i 's/4 所/5 所/; s/SECRET,S/6 公里,S/' all.csv
goalpost load -q -U central all.csv
goalpost load -q -U chief --reason SECRET <(sed 's/10 所/11 所/; s/7 公里/8 公里/' plan.csv)

counts() { as "$1" "SELECT count(*), count(*) FILTER (WHERE indicator_code IN ('H1', 'C1')) FROM goalpost.$2"; }
is 'it sees the indicators of its department and of those below' "$(counts office scorecard)" '2|2'
is 'and their figures' "$(counts office timeline)" '2|2'
is 'so does a member of the role that is listed' "$(counts clerk scorecard)" '2|2'
is 'others see all' "$(counts analyst scorecard)$(counts central scorecard)" '4|24|2'
is 'an administrator too, though listed, and a superuser' "$(counts chief scorecard)$(counts "$PGUSER" scorecard)" '4|24|2'
is 'summaries count what it sees' "$(as office 'SELECT indicator_count FROM goalpost.plan_scorecard')" 2
is 'the imports of others are none of its business' "$(as office 'SELECT count(*) FROM goalpost.import_log')" 0

# Each table and view that it may read, each function that it may call
leak="CREATE FUNCTION pg_temp.leak(x text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS 'BEGIN RAISE NOTICE ''%'', x; RETURN true; END'"
for relation in $(as office "SELECT oid::regclass FROM pg_class WHERE relnamespace = 'goalpost'::regnamespace AND relkind IN ('r', 'v')
	AND has_table_privilege(oid, 'SELECT')"); do
	blind "neither $relation nor a function that tells what it is given shows anything" "$leak; TABLE $relation; SELECT FROM $relation AS r WHERE pg_temp.leak(r::text)"
done
blind 'nor in a column' "$leak; SELECT FROM goalpost.timeline WHERE pg_temp.leak(note); SELECT FROM goalpost.scorecard WHERE pg_temp.leak(indicator_name)"
says 'though it is given its own' out 'own note'
blind 'a cast says what it cannot read, of its own' 'SELECT note::integer FROM goalpost.timeline'
says 'as it does' out 'invalid input syntax for type integer: "own note"'
blind 'a division by what is hidden' "SELECT 1 / (note NOT LIKE 'SECRET%')::integer FROM goalpost.timeline"
is 'does not divide by zero' "$(<out)" $'1\n1'
analyze() { sql 'ANALYZE goalpost.report, goalpost.indicator, goalpost.reject'; }
analyze
# Autovacuum may have been at the words of headings, which are for all.
blind 'statistics' "SELECT * FROM pg_stats WHERE schemaname = 'goalpost' AND tablename <> 'column_alias'"
empty 'are not shown' out
blind 'a plan' "EXPLAIN (ANALYZE, VERBOSE) SELECT * FROM goalpost.timeline WHERE note ~ 'SE' || 'CRET'"
blind 'functions that read' "SELECT (goalpost.target_on(plan_id, indicator_id, '2026-12-31', 'infinity')).target_text
	FROM generate_series(1, 9) AS plan_id, generate_series(1, 9) AS indicator_id"
is 'find only its own targets' "$(grep -cE '张|次' out)|$(grep -cE '所|公里' out)" '2|0'

blind 'past scorecards' "SELECT goalpost.scorecard_at(d::date, 'infinity') FROM generate_series('2026-01-31', '2026-12-31', interval '1 month') AS d"
says 'show its own' out '40 张'
for code in S1 X9; do as office "SELECT goalpost.retract_figure('$code', '2026-06-30', 'why')" >out 2>"$code"; done
is 'a figure of another cannot be taken back, nor be told from one that there is not' "$(sed 's/S1/X9/' S1)" "$(<X9)"
says 'since its indicator is not there' X9 'ERROR: .*X9'

# Under another name
both="SELECT count(*) FROM goalpost.scorecard"
is 'SET ROLE does not free it' "$(as office "SET ROLE goalpost_reader; $both")" 2
is 'nor does a role of the listed one' "$(as clerk "SET ROLE office; $both")" 2
sql "CREATE SCHEMA shared; GRANT ALL ON SCHEMA shared TO PUBLIC"
as analyst "CREATE FUNCTION shared.all_rows() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS '$both'; CREATE VIEW shared.all_names AS TABLE goalpost.scorecard; GRANT SELECT ON shared.all_names TO PUBLIC"
is 'nor does the function of somebody who sees all' "$(as office 'SELECT shared.all_rows()')" 2
is 'nor his view' "$(as office 'SELECT count(*) FROM shared.all_names')" 2
as office "CREATE FUNCTION shared.own_rows() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS '$both'"
is 'and its own function sees no more for somebody who does' "$(as analyst 'SELECT shared.own_rows()')" 2
is 'a connection pool that acts for it is confined' "$(sql "SET ROLE office; $both")" 2
fails 'it does not free itself' as office 'DELETE FROM goalpost.department_member'

# Imports
sed 's/S1/X9/; s/N1/X8/' all.csv >unknown.csv
runs 'an indicator of another' 65 goalpost check -U office all.csv
cp err hidden
runs 'is as one that there is not' 65 goalpost check -U office unknown.csv
is 'in every word' "$(sed 's/S1/X9/; s/N1/X8/; s/all\.csv/unknown.csv/' hidden)" "$(<err)"
runs 'nor by its name' 65 goalpost check -U office <(sed 's/^code/indicator/; s/^S1/SECRET schools/' all.csv)
says 'it is found' err 'error\[reference\]: no indicator has the name "SECRET schools"'
runs 'what another loaded is no obstacle' 3 goalpost load -U office --max-rejects 2 all.csv
says 'and nothing known' out 'batch [0-9]*: read 4 = new 0 \+ revised 0 \+ unchanged 2 \+ rejected 2 '
runs 'its own import it knows' 3 goalpost load -U office --max-rejects 2 all.csv
says 'as loaded' out 'already loaded as batch'
runs 'and others do not meet it' 3 goalpost load -U central all.csv
is 'it sees its own imports' "$(as office "SELECT count(*), count(DISTINCT loaded_by), min(loaded_by) FROM goalpost.import_log")" '2|1|office'
is 'and its own rejects' "$(as office 'SELECT count(*), count(DISTINCT code) FROM goalpost.reject')" '2|1'
runs 'a batch of another is not there' 64 goalpost log -U office 2
sed 's/40 张/45 张/; /S1/d; /N1/d' all.csv >own.csv
runs 'it revises its own' 0 goalpost load -U office own.csv
says 'figure' out 'revised 1 \+ unchanged 1 '
runs 'it sets no target' 77 goalpost load -U office <(sed 's/100/90/' plan.csv)
is 'who saw it all knows who did it' "$(as analyst "SELECT loaded_by FROM goalpost.import_log WHERE revised_count = 1 AND kind = 'reports' ORDER BY attempt_id DESC LIMIT 1")" office

sql 'DROP SCHEMA shared CASCADE' 2>/dev/null
database=$PGDATABASE
export PGDATABASE=postgres
sql "DROP DATABASE \"$database\""
sql 'DROP ROLE office, clerk, central, analyst, chief'
finish
