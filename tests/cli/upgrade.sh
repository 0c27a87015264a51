# An older workspace is brought up to date: views and functions change, data stay
#
# tests/data/workspace-1739212.sql.gz is a dump of the tutorial's database, made
# with the program of that commit.
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
cp "$tutorial/$targets" "$tutorial/$reports" .

# All rows but that of the version; what the tables are made of; the whole schema
rows() { pg_dump --data-only --schema=goalpost --exclude-table=goalpost.workspace 2>/dev/null | grep -vE '^(\\(un)?restrict|--|$)'; }
tables() { sql "SELECT oid, relname, relfilenode FROM pg_class WHERE relnamespace = 'goalpost'::regnamespace AND relkind IN ('r', 'i', 'S') ORDER BY oid"; }
schema() { pg_dump --schema-only --schema=goalpost -O -x | grep -vE '^(\\(un)?restrict|--|$)'; }
scores() { sql "SELECT indicator_code, completion_value, status, forecast_value FROM goalpost.scorecard ORDER BY 1"; }

gzip -dc "$GOALPOST_ROOT/tests/data/workspace-1739212.sql.gz" | psql -XqAt -v ON_ERROR_STOP=1 >/dev/null 2>err
empty 'the older workspace is there' err
rows >rows.before
tables >tables.before
runs 'load does not work with it' 78 goalpost load "$targets"
says 'and says what to do' err 'Run "goalpost init" to bring it up to date'
runs 'init brings it up to date' 0 goalpost init
says 'it says so' out 'brought up to date \(version 1\)'
is 'every row is what it was' "$(rows)" "$(<rows.before)"
is 'no table is another or was written anew' "$(tables)" "$(<tables.before)"
schema >schema.after
sql 'SELECT oid, xmin FROM pg_class UNION ALL SELECT oid, xmin FROM pg_proc ORDER BY 1' >catalogue.before
runs 'a second init finds nothing to do' 0 goalpost init
says 'it says so' out 'up to date \(version 1\)'
sql 'SELECT oid, xmin FROM pg_class UNION ALL SELECT oid, xmin FROM pg_proc ORDER BY 1' | cmp -s - catalogue.before
ok 'and changes nothing' $?
runs 'what was loaded before is known' 0 goalpost load "$targets"
says 'as a batch of its own' out 'already loaded as batch 1'
scores >scores.after

sql 'CREATE DATABASE fresh'
export PGDATABASE=fresh
goalpost init -q
goalpost load -q "$targets"
goalpost load -q --max-rejects 3 "$reports" 2>err >out
is 'it scores as a new workspace does' "$(<scores.after)" "$(scores)"
schema | diff - schema.after >out
ok 'and is made of the same objects' $?

# A version is a folder: a program that knows five runs only what is lacking.
cp -r "$GOALPOST_ROOT/sql/workspace" workspace
for version in 2 3 4 5; do
	mkdir "workspace/v$version"
	echo "CREATE TABLE goalpost.step_$version AS SELECT $version AS version;" >"workspace/v$version/10-step.sql"
done
"$GOALPOST_ROOT/loader/embed.sh" workspace >files.c &&
	make -s -C "$GOALPOST_ROOT" LOADER="$PWD/newer" EMBEDDED="$PWD/files.o" "$PWD/newer"
ok 'a program of version 5 is built from four more folders' $?
runs 'the older workspace is not that of this program' 78 ./newer load "$targets"
says 'and it says what to do' err 'Run "goalpost init" to bring it up to date'
runs 'which brings it up' 0 ./newer init
says 'to the last version' out 'brought up to date \(version 5\)'
is 'by every step' "$(sql 'SELECT * FROM goalpost.step_2, goalpost.step_3, goalpost.step_4, goalpost.step_5')" '2|3|4|5'
runs 'once' 0 ./newer init
says 'and no more' out 'up to date \(version 5\)'
runs 'the program of version 1 leaves it alone' 78 goalpost init
says 'and says why' err 'version 5, and this program knows version 1 only'
sql "DELETE FROM goalpost.step_4; UPDATE goalpost.workspace SET version = 4; DROP TABLE goalpost.step_5"
runs 'from version 4 only the last step runs' 0 ./newer init
is 'the others do not run again' "$(sql 'SELECT (SELECT count(*) FROM goalpost.step_4), (SELECT count(*) FROM goalpost.step_5)')" '0|1'

export PGDATABASE=postgres
sql 'DROP DATABASE fresh'
finish
