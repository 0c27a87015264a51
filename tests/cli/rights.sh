# Who may do what: readers read, loaders load reports, administrators do the rest
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

as() { psql -XAtq -v ON_ERROR_STOP=1 -U "$1" -c "$2"; }
# refused NAME ROLE SQL: for want of a right
refused() {
	as "$2" "$3" >out 2>err
	says "$1" err '^ERROR:  (permission denied|must be owner|only an administrator|.* is not (a table of an import|being imported|running))'
}

database=$PGDATABASE
workspace plan
goalpost load -q --max-rejects 3 "$reports" 2>/dev/null
sql 'CREATE ROLE analyst LOGIN; CREATE ROLE reporter LOGIN; CREATE ROLE planner LOGIN; CREATE ROLE health_office LOGIN'
awk '/^## Roles/ { inside = 1 } !inside { next } /^```sql$/ { code = 1; next } /^```$/ { code = 0 } code' \
	"$GOALPOST_ROOT/docs/workspace.md" >grants.sql
psql -Xq -v ON_ERROR_STOP=1 -f grants.sql 2>err
ok 'the grants of the docs can be given' $?

# Reading: views of built-in types, and nothing behind them
views=$(as analyst "SELECT oid::regclass FROM pg_class WHERE relnamespace = 'goalpost'::regnamespace AND has_table_privilege(oid, 'SELECT') ORDER BY 1")
is 'an analyst may read no table' "$(sql "SELECT string_agg(relname, ', ') FROM pg_class WHERE relkind <> 'v'
	AND relnamespace = 'goalpost'::regnamespace AND has_any_column_privilege('analyst', oid, 'SELECT, INSERT, UPDATE, REFERENCES')")" ''
for view in $views; do
	for who in analyst reporter planner "$PGUSER"; do as "$who" "SELECT count(*) FROM $view"; done >counts 2>&1
	[[ $(sort -u counts | wc -l) -eq 1 && $(<counts) != *ERROR* ]] || { echo "$view"; cat counts; }
done >unread
empty 'each role reads every view, and the same rows' unread
says 'the scorecard is one of them' <(echo "$views") '^goalpost.scorecard$'
is 'a view with values of our types is for the others only' "$(sql "
	SELECT string_agg(DISTINCT a.attrelid::regclass::text, ', ')
	FROM pg_attribute AS a JOIN pg_type AS t ON t.oid = a.atttypid JOIN pg_class AS c ON c.oid = a.attrelid
	WHERE c.relnamespace = 'goalpost'::regnamespace AND c.relkind = 'v' AND t.typnamespace <> 'pg_catalog'::regnamespace
		AND has_table_privilege('analyst', c.oid, 'SELECT')")" ''
is 'everybody may call what a view calls, and has no other right' "$(sql "
	SELECT string_agg(x.name, ', ') FROM (
		SELECT oid::regclass::text, coalesce(relacl, acldefault('r', relowner)) FROM pg_class WHERE relnamespace = 'goalpost'::regnamespace
		UNION ALL SELECT oid::regprocedure::text, coalesce(proacl, acldefault('f', proowner)) FROM pg_proc
			WHERE pronamespace = 'goalpost'::regnamespace AND (provolatile = 'v' OR proname IN ('is_admin', 'only_rises', 'confined_login'))
		UNION ALL SELECT 'schema', nspacl FROM pg_namespace WHERE nspname = 'goalpost') AS x (name, acl)
	WHERE EXISTS (SELECT FROM aclexplode(x.acl) AS a WHERE a.grantee = 0)")" ''
sql 'CREATE ROLE stranger LOGIN; CREATE VIEW public.behind AS SELECT indicator_code, status FROM goalpost.scorecard; GRANT SELECT ON public.behind TO stranger'
is 'so a view of a view can be given to anybody' "$(as stranger 'SELECT count(*) FROM public.behind')" 78
refused 'who cannot call the function itself' stranger "SELECT goalpost.target_on(1, 1, '2020-12-31', 'infinity')"
refused 'nor read the view below' stranger 'TABLE goalpost.scorecard'
is 'an analyst calls no function that writes' "$(sql "SELECT string_agg(oid::regprocedure::text, ', ') FROM pg_proc
	WHERE pronamespace = 'goalpost'::regnamespace AND provolatile = 'v' AND has_function_privilege('analyst', oid, 'EXECUTE')")" ''
is 'a function that runs as the owner does so under settings of its own' "$(sql "SELECT string_agg(oid::regprocedure::text, ', ') FROM pg_proc
	WHERE pronamespace = 'goalpost'::regnamespace AND prosecdef
		AND (proconfig @> '{\"search_path=pg_catalog, pg_temp\",row_security=on}') IS NOT TRUE")" ''
runs 'an analyst does not load' 77 goalpost load -U analyst "$reports"

# Loading reports
for n in 0 1 2 3; do sed "s/,4800,/,479$n,/" "$reports" >"reported.$n.csv"; done
runs 'a reporter loads reports' 3 goalpost load -U reporter --max-rejects 3 reported.0.csv
says 'which revise others' out 'new 0 \+ revised 1 \+ unchanged 33 '
runs 'more rejects than allowed are kept too' 65 goalpost load -U reporter reported.1.csv
runs 'and checks them' 65 goalpost check -U reporter reported.2.csv
runs 'he sees the ledger' 0 goalpost log -U reporter
runs 'and a batch with its rejects' 0 goalpost log -U reporter 3
is 'who reported is kept' "$(sql "SELECT reported_by, count(*) FROM goalpost.report WHERE reported_by = 'reporter' GROUP BY 1")" 'reporter|1'
is 'and who replaced it' "$(sql "SELECT DISTINCT replaced_by FROM goalpost.report WHERE replaced_at IS NOT NULL")" reporter
sed 's/2700/2750/' "$targets" >planned.csv
runs 'a plan he does not load' 77 goalpost load -U reporter planned.csv
says 'and is told who does' err 'only an administrator may change targets'
says 'by the name of the role' err 'hint: Have the plan loaded by a member of role goalpost_admin'
runs 'a planner loads plans' 0 goalpost load -U planner planned.csv
is 'who changed the target is kept' "$(sql "SELECT target_changed_by FROM goalpost.indicator WHERE code = 'ZJ2020-001'")" planner
runs 'and reports' 3 goalpost load -U planner --max-rejects 3 reported.3.csv

# What the loader does, done by hand
for statement in "UPDATE goalpost.indicator SET target_text = '>= 1 亿元'" "DELETE FROM goalpost.report" \
	"INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text) VALUES (1, 1, '2020-01-01', '1 亿元')" \
	"INSERT INTO goalpost.attempt (file_name, byte_count, sha256, loader_version, run_by) VALUES ('f', 1, sha256(''), '1', 'planner')" \
	"UPDATE goalpost.batch SET rejected_count = 0" "INSERT INTO goalpost.column_alias VALUES ('x', 'code')" "INSERT INTO goalpost.missing_mark VALUES ('x')" \
	"SELECT goalpost.import_targets(1, 1, NULL, NULL)" "SELECT goalpost.begin_import('targets')" "SELECT goalpost.finish_import(3, 1)" \
	"SELECT goalpost.settle('{1}', '{1}')" "SELECT goalpost.lend('incoming')" \
	"SELECT goalpost.retire_indicator('ZJ2020-001', 'why')" "SELECT goalpost.reinstate_indicator('ZJ2020-001')" "SELECT goalpost.close_plan('ZJ2020', '2020-12-31')" \
	"TABLE goalpost.indicator_today" "TABLE goalpost.standing" "TABLE goalpost.department_member"; do
	refused "a reporter is refused: ${statement:0:50}" reporter "$statement"
done

# Temporary tables are the caller's to make, but not to have decided upon
begin="INSERT INTO goalpost.batch (kind, file_name, byte_count, sha256, mapping, loader_version) VALUES ('reports', 'f', 1, sha256('1'), sha256('2'), '1')"
refused 'without the tables of begin_import nothing is decided' reporter "$begin; SELECT goalpost.import_reports((SELECT max(batch_id) FROM goalpost.batch), 0, NULL)"
refused 'nor on tables of his own' reporter "BEGIN; $begin; CREATE TEMP TABLE incoming (record bigint); CREATE TEMP TABLE incoming_reject (record bigint);
	SELECT goalpost.import_reports((SELECT max(batch_id) FROM goalpost.batch), 0, NULL)"
refused 'nor on a view' reporter "BEGIN; $begin; CREATE TEMP VIEW incoming AS SELECT 1; CREATE TEMP VIEW incoming_reject AS SELECT 1;
	SELECT goalpost.import_reports((SELECT max(batch_id) FROM goalpost.batch), 0, NULL)"
refused 'nor for the batch of somebody else' reporter "BEGIN; SELECT goalpost.begin_import('reports'); SELECT goalpost.import_reports(1, 0, NULL)"
refused 'nor twice for his own' reporter "BEGIN; SELECT goalpost.begin_import('reports'); SELECT goalpost.import_reports(3, 0, NULL)"
for change in 'ALTER TABLE pg_temp.incoming ADD COLUMN x integer' 'CREATE INDEX ON pg_temp.incoming ((record / 0))' \
	'CREATE TRIGGER t BEFORE INSERT ON pg_temp.incoming EXECUTE FUNCTION suppress_redundant_updates_trigger()' \
	'CREATE RULE r AS ON INSERT TO pg_temp.incoming DO NOTHING' 'UPDATE pg_temp.incoming SET record = 1'; do
	refused "what begin_import made he cannot change: ${change:0:40}" reporter "BEGIN; SELECT goalpost.begin_import('reports'); $change"
done
refused 'rejects are kept for his own attempt only' reporter "BEGIN; SELECT goalpost.begin_rejects(); SELECT goalpost.keep_rejects(1, NULL)"
fails 'what is in the way of begin_import is no way in' as reporter "CREATE TEMP TABLE incoming (x integer); SELECT goalpost.begin_import('reports')"
fails 'what is in the way of its work neither' as reporter "BEGIN; $begin; SELECT goalpost.begin_import('reports'); CREATE TEMP VIEW judged AS SELECT 1 AS record;
	SELECT goalpost.import_reports((SELECT max(batch_id) FROM goalpost.batch), 0, NULL)"

# A database where nothing is anybody's
sql 'CREATE DATABASE cli_closed'
export PGDATABASE=cli_closed
sql 'REVOKE ALL ON DATABASE cli_closed FROM PUBLIC; REVOKE ALL ON SCHEMA public FROM PUBLIC; GRANT CONNECT ON DATABASE cli_closed TO reporter, planner'
runs 'init grants what the roles lack there' 0 goalpost init
runs 'a planner loads' 0 goalpost load -q -U planner "$targets"
runs 'and a reporter' 3 goalpost load -q -U reporter --max-rejects 3 "$reports"
export PGDATABASE=postgres
sql 'DROP DATABASE cli_closed'
sql "DROP DATABASE \"$database\""
sql 'DROP ROLE analyst, reporter, planner, health_office, stranger'
finish
