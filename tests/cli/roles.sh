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
sql 'GRANT USAGE ON SCHEMA goalpost TO cli_stranger; GRANT SELECT ON ALL TABLES IN SCHEMA goalpost TO cli_stranger'
runs 'who may only read sees the ledger' 0 goalpost log -U cli_stranger
runs 'but loads nothing' 77 goalpost load -U cli_stranger "$targets"
is 'so nothing changed' "$(sql 'SELECT count(*) FROM goalpost.attempt')" 2

# What a role or a database sets by default does not reach the loader.
sql "ALTER ROLE cli_owner SET search_path = pg_temp, nowhere; ALTER ROLE cli_owner SET datestyle = 'German, DMY';
	ALTER ROLE cli_owner SET default_transaction_isolation = 'serializable';
	ALTER ROLE cli_owner SET bytea_output = 'escape'; ALTER ROLE cli_owner SET lc_messages = 'C'"
sed 's/,4800,/,4801,/' "$reports" >again.csv
runs 'odd settings of a role change nothing' 3 goalpost load -U cli_owner --max-rejects 3 again.csv
says 'but what was to change' out 'new 0 \+ revised 1 \+ unchanged 33 '

export PGDATABASE=postgres
sql 'DROP DATABASE cli_owned'
sql 'DROP ROLE cli_owner'
sql 'DROP ROLE cli_stranger'
finish
