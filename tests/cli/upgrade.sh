# An older workspace is brought up to date: views and functions change, data stay
#
# tests/data/workspace-1739212.sql.gz is a dump of the tutorial's database, made
# with the program of that commit.
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
cp "$tutorial/$targets" .

# All rows but that of the version; what the tables are made of; the whole schema
rows() { pg_dump --data-only --schema=goalpost --exclude-table=goalpost.workspace 2>/dev/null | grep -vE '^(\\(un)?restrict|--|$)'; }
tables() { sql "SELECT oid, relname, relfilenode FROM pg_class WHERE relnamespace = 'goalpost'::regnamespace AND relkind IN ('r', 'i', 'S') ORDER BY oid"; }
schema() { pg_dump --schema-only --schema=goalpost -O -x | grep -vE '^(\\(un)?restrict|--|$)'; }
scores() { sql "SELECT indicator_code, completion_value, forecast_value FROM goalpost.scorecard ORDER BY 1"; }

gzip -dc "$GOALPOST_ROOT/tests/data/workspace-1739212.sql.gz" | psql -XqAt -v ON_ERROR_STOP=1 >/dev/null 2>err
empty 'the older workspace is there' err
scores >scores.before
runs 'load does not work with it' 78 goalpost load "$targets"
says 'and says what to do' err 'Run "goalpost init" to bring it up to date'
runs 'init brings it up to date' 0 goalpost init
says 'it says so' out 'brought up to date \(version 2\)'
is 'it scores as before' "$(scores)" "$(<scores.before)"
runs 'what was loaded before is known' 0 goalpost load "$targets"
says 'as a batch of its own' out 'already loaded as batch 1'

# Another program of the same version has other views and functions
rows >rows.before
tables >tables.before
schema >schema.before
sql "UPDATE goalpost.workspace SET fingerprint = 'another'"
runs 'of the same version, init replaces views and functions' 0 goalpost init
says 'it says so' out 'brought up to date \(version 2\)'
is 'every row is what it was' "$(rows)" "$(<rows.before)"
is 'no table is another or was written anew' "$(tables)" "$(<tables.before)"
schema | diff - schema.before >out
ok 'the same files make the same objects' $?
sql 'SELECT oid, xmin FROM pg_class UNION ALL SELECT oid, xmin FROM pg_proc ORDER BY 1' >catalogue.before
runs 'a second init finds nothing to do' 0 goalpost init
says 'it says so' out 'up to date \(version 2\)'
sql 'SELECT oid, xmin FROM pg_class UNION ALL SELECT oid, xmin FROM pg_proc ORDER BY 1' | cmp -s - catalogue.before
ok 'and changes nothing' $?

# A version is a folder: a program that knows six runs only what is lacking.
cp -r "$GOALPOST_ROOT/sql/workspace" workspace
for version in 3 4 5 6; do
	mkdir "workspace/v$version"
	echo "CREATE TABLE goalpost.step_$version AS SELECT $version AS version;" >"workspace/v$version/10-step.sql"
done
"$GOALPOST_ROOT/loader/embed.sh" workspace >files.c &&
	make -s -C "$GOALPOST_ROOT" LOADER="$PWD/newer" EMBEDDED="$PWD/files.o" "$PWD/newer"
ok 'a program of version 6 is built from four more folders' $?
runs 'the older workspace is not that of this program' 78 ./newer load "$targets"
says 'and it says what to do' err 'Run "goalpost init" to bring it up to date'
runs 'which brings it up' 0 ./newer init
says 'to the last version' out 'brought up to date \(version 6\)'
is 'by every step' "$(sql 'SELECT * FROM goalpost.step_3, goalpost.step_4, goalpost.step_5, goalpost.step_6')" '3|4|5|6'
runs 'once' 0 ./newer init
says 'and no more' out 'up to date \(version 6\)'
runs 'the program of version 2 leaves it alone' 78 goalpost init
says 'and says why' err 'version 6, and this program knows version 2 only'
sql "DELETE FROM goalpost.step_5; UPDATE goalpost.workspace SET version = 5; DROP TABLE goalpost.step_6"
runs 'from version 5 only the last step runs' 0 ./newer init
is 'the others do not run again' "$(sql 'SELECT (SELECT count(*) FROM goalpost.step_5), (SELECT count(*) FROM goalpost.step_6)')" '0|1'

finish
