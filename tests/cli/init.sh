# The workspace: made once, left alone afterwards, made again where it is torn
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

runs 'without a workspace, load says which command makes it' 78 goalpost load /dev/null
says 'it does' err 'Run "goalpost init" first'
runs 'log needs a workspace' 78 goalpost log
runs 'a database that is not there is not retried' 77 goalpost log -d no_such_database

runs 'init makes a workspace' 0 goalpost init
says 'and says so' out 'created \(version 2\)'
snapshot() { pg_dump --schema-only --schema=goalpost | grep -vE '^(\\(un)?restrict|--|$)'; }
snapshot >first
runs 'init a second time ends with 0' 0 goalpost init
says 'and says that nothing was to do' out 'up to date'
snapshot | cmp -s - first
ok 'it changes nothing' $?
runs 'init -q is quiet' 0 goalpost init -q
empty 'on standard output' out

is 'views show plain types only' "$(sql "
	SELECT string_agg(DISTINCT a.atttypid::regtype::text, ', ')
	FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid
	WHERE c.relnamespace = 'goalpost'::regnamespace AND c.relkind = 'v'
		AND has_table_privilege('goalpost_reader', c.oid, 'SELECT')
		AND a.atttypid NOT IN ('text'::regtype, 'integer'::regtype,
			'bigint'::regtype, 'double precision'::regtype, 'date'::regtype,
			'timestamptz'::regtype, 'timestamp'::regtype)")" ''
is 'every view and column of a view has a comment in both languages' "$(sql "
	SELECT string_agg(c.relname || '.' || coalesce(a.attname, ''), ', ')
	FROM pg_class AS c
	LEFT JOIN LATERAL (SELECT 0 AS attnum, NULL AS attname UNION ALL
		SELECT a.attnum, a.attname FROM pg_attribute AS a
		WHERE a.attrelid = c.oid AND a.attnum > 0) AS a ON true
	LEFT JOIN pg_description AS d ON d.objoid = c.oid AND d.objsubid = a.attnum
	WHERE c.relnamespace = 'goalpost'::regnamespace AND c.relkind = 'v'
		AND has_table_privilege('goalpost_reader', c.oid, 'SELECT')
		AND coalesce(d.description, '') !~ '[一-龥].* — [A-Za-z1]'")" ''

# The text is what is kept: an extension dropped by mistake costs nothing.
workspace plan
runs 'the plan and its reports are loaded' 3 goalpost load -q --max-rejects 3 "$reports"
sql 'SELECT * FROM goalpost.scorecard ORDER BY indicator_id' >before
fails 'DROP EXTENSION is refused' sql 'DROP EXTENSION goalpost'
PGOPTIONS='-c client_min_messages=error' sql 'DROP EXTENSION goalpost CASCADE'
runs 'without the extension, load says what to do' 78 goalpost load "$reports"
runs 'init repairs it' 0 goalpost init
sql 'SELECT * FROM goalpost.scorecard ORDER BY indicator_id' | cmp -s - before
ok 'with nothing lost' $?
sql 'UPDATE goalpost.workspace SET version = 99'
runs 'a newer workspace is left alone by init' 78 goalpost init
runs 'and by load' 78 goalpost load "$reports"
sql 'UPDATE goalpost.workspace SET version = 2'

# --print writes what init runs.
runs '--print needs no server' 0 env PGHOST=/nonexistent goalpost init --print
cp out script.sql
sql 'CREATE DATABASE printed'
PGOPTIONS='-c client_min_messages=warning' psql -XqAt -v ON_ERROR_STOP=1 -d printed -f script.sql >/dev/null
ok 'what it writes runs in psql' $?
pg_dump --schema-only --schema=goalpost -d printed | grep -vE '^(\\(un)?restrict|--|$)' | cmp -s - first
ok 'and makes the same workspace' $?
runs 'which init finds up to date' 0 goalpost init -d printed
says 'it says so' out 'up to date'

# A schema of another name holds the extension.
sql 'CREATE DATABASE elsewhere'
runs 'the extension may live in any schema' 0 goalpost init -d elsewhere --extension-schema 'My Types'
runs 'and the plan is loaded there too' 0 goalpost load -q -d elsewhere "$targets"
runs 'with its reports' 3 goalpost load -q -d elsewhere --max-rejects 3 "$reports"
is 'the scorecard is the same' "$(PGDATABASE=elsewhere sql 'SELECT * FROM goalpost.scorecard ORDER BY indicator_id')" "$(<before)"

runs 'but not in one whose name could end a quotation' 64 goalpost init --print --extension-schema 'a$b'

runs 'nor in one whose name only the system may give' 64 goalpost init -d template1 --extension-schema pg_types
sql 'CREATE DATABASE taken'
for what in 'TABLE target ()' 'VIEW progress AS SELECT 1' 'TYPE target AS (x integer)' 'DOMAIN progress AS text'; do
	psql -Xq -d taken -c "CREATE $what"
	runs "CREATE $what is in the way of the extension" 78 goalpost init -d taken
	says 'it is named' err '^goalpost: error: type "(target|progress)" already exists'
	says 'with a way around it' err 'hint: Schema "public" has something else .* --extension-schema=NAME'
	is 'nothing is made' "$(PGDATABASE=taken sql "SELECT count(*) FROM pg_namespace WHERE nspname IN ('goalpost', 'types')")" 0
	psql -Xq -d taken -c "DROP $(cut -d' ' -f1,2 <<<"$what")"
done
psql -Xq -d taken -c 'CREATE TABLE target ()'
runs 'which leads around it' 0 goalpost init -d taken --extension-schema types
goalpost init --print --extension-schema other >script.sql
sql 'DROP DATABASE taken'
sql 'CREATE DATABASE taken'
PGOPTIONS='-c client_min_messages=warning' psql -XqAt -v ON_ERROR_STOP=1 -d taken -f script.sql >/dev/null
ok 'what --print writes makes the schema too' $?
sql 'DROP DATABASE taken'
sql "CREATE DATABASE latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"
runs 'a database that has no Chinese characters' 78 goalpost init -d latin
says 'is told its encoding' err 'hint: The encoding of database "latin" is LATIN1: use one whose encoding is UTF8'
is 'nothing is made there' "$(PGDATABASE=latin sql "SELECT count(*) FROM pg_extension WHERE extname = 'goalpost'")" 0
sql 'DROP DATABASE latin'

# A dump of the workspace restores, and scores the same.
sql 'CREATE DATABASE restored'
pg_dump | PGOPTIONS='-c client_min_messages=warning' psql -Xq -v ON_ERROR_STOP=1 -d restored >out 2>err
ok 'a dump restores' $?
is 'and scores the same' "$(PGDATABASE=restored sql 'SELECT * FROM goalpost.scorecard ORDER BY indicator_id')" "$(<before)"
for name in printed elsewhere restored; do sql "DROP DATABASE $name"; done
finish
