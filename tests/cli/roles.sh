# Whose the workspace is: roles of any name, made once for the cluster, or none
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
cp "$tutorial/$targets" "$tutorial/$reports" .

# Who owns the schema and what is in it
owners() { sql "SELECT DISTINCT o::regrole FROM (SELECT nspowner FROM pg_namespace WHERE nspname = 'goalpost'
	UNION SELECT relowner FROM pg_class WHERE relnamespace = 'goalpost'::regnamespace
	UNION SELECT proowner FROM pg_proc WHERE pronamespace = 'goalpost'::regnamespace) AS x (o)"; }
names() { sql 'SELECT reader_role, loader_role, admin_role FROM goalpost.workspace'; }

# The cluster may have roles of the usual names already.
roles=(--reader-role cli_reader --loader-role cli_loader --admin-role cli_admin)

sql 'CREATE ROLE cli_owner LOGIN'
sql 'CREATE ROLE cli_stranger LOGIN'
sql 'CREATE DATABASE cli_owned OWNER cli_owner'
export PGDATABASE=cli_owned
sql 'ALTER SCHEMA public OWNER TO cli_owner'


runs 'the owner of a database who may not create roles' 77 goalpost init -U cli_owner "${roles[@]}"
says 'is told what is missing' err 'permission denied to create role "cli_reader"'
says 'and what to do' err 'hint: Have the roles created and cli_admin granted to cli_owner, .*--admin-role.* or use --no-roles'
runs 'without roles he makes a workspace' 0 goalpost init -U cli_owner --no-roles
is 'all of it is his' "$(owners)" cli_owner
runs 'a second init still wants no roles' 0 goalpost init -U cli_owner
says 'and changes nothing' out 'up to date'
runs 'he loads a plan' 0 goalpost load -q -U cli_owner "$targets"
runs 'and its reports' 3 goalpost load -q -U cli_owner --max-rejects 3 "$reports"
is 'the ledger says who it was' "$(sql "SELECT DISTINCT loaded_by FROM goalpost.import_log WHERE state = 'loaded'")" cli_owner

runs 'a stranger cannot load' 77 goalpost load -U cli_stranger "$targets"
says 'and is told why' err 'permission denied for schema goalpost'
runs 'nor make a workspace of another version' 77 goalpost init -U cli_stranger
is 'so nothing changed' "$(sql 'SELECT count(*) FROM goalpost.attempt')" 2

# What a role or a database sets by default does not reach the loader.
sql "ALTER ROLE cli_owner SET search_path = pg_temp, nowhere; ALTER ROLE cli_owner SET datestyle = 'German, DMY';
	ALTER ROLE cli_owner SET default_transaction_isolation = 'serializable';
	ALTER ROLE cli_owner SET bytea_output = 'escape'; ALTER ROLE cli_owner SET lc_messages = 'C'"
sed 's/,4800,/,4801,/' "$reports" >again.csv
runs 'odd settings of a role change nothing' 3 goalpost load -U cli_owner --max-rejects 3 again.csv
says 'but what was to change' out 'new 0 \+ revised 1 \+ unchanged 33 '

# With roles: made once, used by every database of the cluster
sql 'CREATE ROLE cli_maker LOGIN CREATEROLE'
sql 'CREATE DATABASE cli_second OWNER cli_maker'
export PGDATABASE=cli_second
runs 'an owner who may create roles makes a workspace with them' 0 goalpost init -U cli_maker "${roles[@]}"
is 'all of it is the admin role'\''s' "$(owners)" cli_admin
is 'its row names the roles' "$(names)" 'cli_reader|cli_loader|cli_admin'
is 'none of them can log in or see more than it may' "$(sql "SELECT count(*) FROM pg_roles WHERE rolname IN ('cli_reader', 'cli_loader', 'cli_admin')
	AND NOT (rolcanlogin OR rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls)")" 3
runs 'what he made he can load into' 0 goalpost load -q -U cli_maker "$targets"
export PGDATABASE=cli_owned
runs 'an owner who is no member of the role that is to own' 77 goalpost init -U cli_owner "${roles[@]}"
says 'is told so' err 'role "cli_owner" is not a member of "cli_admin"'
says 'and what to do' err 'hint: Have cli_admin granted to cli_owner, or use --no-roles'
sql 'GRANT cli_admin TO cli_owner'
runs 'as a member he needs no right to create any' 0 goalpost init -U cli_owner "${roles[@]}"
is 'the workspace has changed hands' "$(owners)" cli_admin
is 'and kept its rows' "$(sql 'SELECT count(*) FROM goalpost.indicator')" 78

# Names that would be another statement where they are not quoted
odd=$'o\'"x$$;\\\n; y'
sql 'CREATE DATABASE cli_odd'
export PGDATABASE=cli_odd
runs 'roles may have any name' 0 goalpost init --reader-role "$odd" --loader-role '漢 "字"' --admin-role "a'; --"
is 'which the row keeps' "$(sql "SELECT reader_role = \$x\$$odd\$x\$, admin_role FROM goalpost.workspace")" "t|a'; --"
runs 'a second init knows them' 0 goalpost init
says 'and finds nothing to do' out 'up to date'
runs 'load knows them too' 0 goalpost load -q "$targets"
sql 'CREATE DATABASE cli_roles_printed'
goalpost init --print --reader-role "$odd" --loader-role '漢 "字"' --admin-role "a'; --" >script.sql
psql -Xq -v ON_ERROR_STOP=1 -d cli_roles_printed -f script.sql >out 2>err
ok 'what --print writes makes the same' $?
empty 'and says nothing' err
runs 'as init finds' 0 goalpost init -d cli_roles_printed
says 'it says so' out 'up to date'
runs 'a superuser cannot be the owner' 64 goalpost init --admin-role "$PGUSER"
says 'since row security would not hold him' err 'detail: A superuser or a role with BYPASSRLS sees'
runs 'a reserved name is refused' 64 goalpost init --loader-role public
runs 'a name that PostgreSQL would cut too' 64 goalpost init --loader-role "$(printf 'x%.0s' {1..64})"
runs 'no roles and a role is a contradiction' 64 goalpost init --no-roles --loader-role x
runs 'roles can be given up' 0 goalpost init --no-roles
is 'the row names none then' "$(names)" '||'
is 'and nothing changes hands' "$(owners)" "\"a'; --\""
runs 'and named later' 0 goalpost init --admin-role cli_admin
is 'the others get their usual names' "$(names)" 'goalpost_reader|goalpost_loader|cli_admin'

export PGDATABASE=postgres
for name in cli_owned cli_second cli_odd cli_roles_printed; do sql "DROP DATABASE $name"; done
sql "DROP ROLE cli_maker; DROP ROLE cli_reader; DROP ROLE cli_loader; DROP ROLE cli_admin; DROP ROLE \"a'; --\"; DROP ROLE \"漢 \"\"字\"\"\""
psql -XAtqc "SELECT format('DROP ROLE %I', rolname) FROM pg_roles WHERE rolname ~ '^o'" | psql -XqAt
sql 'DROP ROLE cli_owner'
sql 'DROP ROLE cli_stranger'
finish
