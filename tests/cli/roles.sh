# Who may do what: an ordinary owner needs no superuser, a stranger gets nothing
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
cp "$tutorial/$targets" "$tutorial/$reports" .

sql 'CREATE ROLE cli_owner LOGIN'
sql 'CREATE ROLE cli_stranger LOGIN'
sql 'CREATE DATABASE cli_owned OWNER cli_owner'
export PGDATABASE=cli_owned
sql 'ALTER SCHEMA public OWNER TO cli_owner'

runs 'the owner of a database, no superuser, makes a workspace' 0 goalpost init -U cli_owner
runs 'loads a plan' 0 goalpost load -q -U cli_owner "$targets"
runs 'and its reports' 3 goalpost load -q -U cli_owner --max-rejects 3 "$reports"
is 'the ledger says who it was' "$(sql "SELECT DISTINCT loaded_by FROM goalpost.import_log WHERE state = 'loaded'")" cli_owner

runs 'a stranger cannot load' 77 goalpost load -U cli_stranger "$targets"
says 'and is told why' err 'permission denied for schema goalpost'
runs 'nor make a workspace of another version' 77 goalpost init -U cli_stranger
is 'so nothing changed' "$(sql 'SELECT count(*) FROM goalpost.attempt')" 2

# The grants of docs/loader.md are what reading and loading need.
sql 'CREATE ROLE analyst LOGIN; CREATE ROLE reporter LOGIN; CREATE ROLE planner LOGIN'
awk '/^## Permissions/ { inside = 1 } !inside { next } /^```sql$/ { code = 1; next } /^```$/ { code = 0 } code' \
	"$GOALPOST_ROOT/docs/loader.md" >grants.sql
runs 'the grants of the docs can be given by the owner' 0 psql -Xq -v ON_ERROR_STOP=1 -U cli_owner -f grants.sql
empty 'without a warning' err
for view in scorecard section_scorecard plan_scorecard timeline import_log; do
	runs "an analyst reads $view" 0 psql -XAtq -U analyst -c "SELECT count(*) FROM goalpost.$view"
done
fails 'but not the tables' psql -XAtq -U analyst -c 'SELECT FROM goalpost.report'
runs 'and does not load' 77 goalpost load -U analyst "$reports"
sql 'GRANT SELECT ON goalpost.workspace, goalpost.batch, goalpost.reject TO analyst'
runs 'with three tables more he sees the ledger' 0 goalpost log -U analyst
runs 'and a batch with its rejects' 0 goalpost log -U analyst 2
sed 's/,4800,/,4790,/' "$reports" >reported.csv
runs 'a reporter loads reports' 3 goalpost load -U reporter --max-rejects 3 reported.csv
says 'which revise others' out 'new 0 \+ revised 1 \+ unchanged 33 '
sed 's/2700/2750/' "$targets" >planned.csv
runs 'but no plan' 77 goalpost load -U reporter planned.csv
runs 'a planner loads plans' 0 goalpost load -U planner planned.csv
sed 's/^ZJ2020,/New plan,/; s/精准服务企业/New section/' "$targets" >new.csv
runs 'new ones too' 0 goalpost load -U planner new.csv
sed 's/,4800,/,4780,/' "$reports" >reported.csv
runs 'and reports' 3 goalpost load -U planner --plan ZJ2020 --max-rejects 3 reported.csv
is 'the ledger says who it was' "$(sql "SELECT DISTINCT loaded_by FROM goalpost.import_log WHERE state = 'loaded' ORDER BY 1")" 'cli_owner
planner
reporter'

# What a role or a database sets by default does not reach the loader.
sql "ALTER ROLE cli_owner SET search_path = pg_temp, nowhere; ALTER ROLE cli_owner SET datestyle = 'German, DMY';
	ALTER ROLE cli_owner SET default_transaction_isolation = 'serializable';
	ALTER ROLE cli_owner SET bytea_output = 'escape'; ALTER ROLE cli_owner SET lc_messages = 'C'"
sed 's/,4800,/,4801,/' "$reports" >again.csv
runs 'odd settings of a role change nothing' 3 goalpost load -U cli_owner --plan ZJ2020 --max-rejects 3 again.csv
says 'but what was to change' out 'new 0 \+ revised 1 \+ unchanged 33 '

export PGDATABASE=postgres
sql 'DROP DATABASE cli_owned'
sql 'DROP ROLE cli_owner'
sql 'DROP ROLE cli_stranger; DROP ROLE analyst; DROP ROLE reporter; DROP ROLE planner'
finish
