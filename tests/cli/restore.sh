#!/usr/bin/env bash
#
# restore.sh
#	  What docs/operations.md says of dumps: what restores, what not, what instead.
#
# The views and triggers are those of the tables on that page.
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

page=$GOALPOST_ROOT/docs/operations.md
copy=${PGDATABASE}_copy

# Cells of the table under a heading, tab-separated, without code marks.
rows() {
	awk -v heading="$1" '
		index($0, heading) == 1 { inside = 1; next }
		inside && /^\|---/ { next }
		inside && /^\|/ { gsub(/^\| `?|`? \|$/, ""); gsub(/`? \| `?/, "\t"); print; next }
		inside { exit }' "$page"
}

# Restore into an empty database; errors in err
restore() {
	psql -Xq -d postgres -c "DROP DATABASE IF EXISTS \"$copy\"" -c "CREATE DATABASE \"$copy\"" 2>/dev/null
	psql -Xq -d "$copy" "$@" >out 2>err
}

# Rows of a view, in any order
content() { psql -XAtq -d "$1" -c "SELECT v FROM $2 AS v ORDER BY v::text"; }

sql "CREATE EXTENSION goalpost; SET client_min_messages = warning;
CREATE TABLE figure (id integer PRIMARY KEY, target target, progress progress);
CREATE TABLE earlier (LIKE figure INCLUDING ALL);
INSERT INTO figure VALUES (1, '>= 5 个', '3 个'), (2, NULL, NULL), (3, '>= 6 个', '0 个'), (4, NULL, '5 个'), (5, '>= 7 个', NULL);
INSERT INTO earlier VALUES (1, '>= 5 个', '3 个'), (2, NULL, NULL), (3, '>= 7 个', '0 个'), (4, '>= 1 个', '2 个'), (5, NULL, '4 个');
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END'"

count=0
while IFS=$'\t' read -r construct refused instead; do
	count=$((count + 1))
	sql "CREATE VIEW instead_$count AS $instead"
	is "$construct: what is written instead gives the same rows" "$(content "$PGDATABASE" "instead_$count")" \
		"$(content "$PGDATABASE" "($refused)")"
	printf 'CREATE VIEW refused_%d AS %s;\n' "$count" "$refused" >>refused.sql
done < <(rows '| construct |')
while IFS=$'\t' read -r construct query; do
	count=$((count + 1))
	sql "CREATE VIEW restores_$count AS $query"
	ok "$construct is a view" $?
done < <(rows '| restores | |')
while IFS=$'\t' read -r definition verdict; do
	count=$((count + 1))
	statement="CREATE TRIGGER trigger_$count ${definition//\`/} EXECUTE FUNCTION touch();"
	if [[ $verdict == restores* ]]; then sql "$statement"; else echo "$statement" >>refused.sql; fi
done < <(rows '| trigger |')
is 'every row of the three tables was read' "$count" 20
sql "CREATE TABLE kept (t target, p progress, c double precision GENERATED ALWAYS AS (completion(t, p)) STORED, CHECK (t IS NULL OR comparable(t, p)));
CREATE INDEX ON kept (completion(t, p)) WHERE p > '1 个';
CREATE FUNCTION atomic(p progress) RETURNS boolean LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT p = '3 个'; END;
CREATE FUNCTION quoted(p progress) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = public AS 'SELECT p = ''3 个''';
CREATE INDEX ON kept (atomic(p), quoted(p));
INSERT INTO kept VALUES ('>= 5 个', '3 个')"

pg_dump >dump.sql
restore -v ON_ERROR_STOP=1 -f dump.sql
ok 'what the page says restores does' $?
empty 'and without a word' err
for view in $(sql "SELECT relname FROM pg_class WHERE relname ~ '^(instead|restores)_'"); do
	[[ $(content "$copy" "$view") == "$(content "$PGDATABASE" "$view")" ]] || echo "$view"
done >differing
empty 'every view has the same rows there' differing
is 'the triggers are there' "$(psql -XAtq -d "$copy" -c "SELECT count(*) FROM pg_trigger WHERE tgname ~ '^trigger_'")" 2

psql -Xq -v ON_ERROR_STOP=1 -f refused.sql
ok 'what does not restore can be created' $?
pg_dump >dump.sql
restore -f dump.sql
is 'but none of it is restored, and nothing else fails' \
	"$(psql -XAtq -d "$copy" -c "SELECT count(*) FROM pg_class WHERE relname ~ '^refused_'") $(grep -c 'ERROR:  operator does not exist' err)" '0 7'
is 'the data are' "$(psql -XAtq -d "$copy" -c 'SELECT count(*) FROM figure')" 5

# A workspace: all of it, its schema, its data
sql "DROP VIEW refused_1, refused_2, refused_3, refused_4, refused_5, refused_6; DROP TABLE figure, earlier CASCADE" 2>/dev/null
workspace plan 2>/dev/null
goalpost load -q --max-rejects 3 "$reports" 2>/dev/null
scores() { psql -XAtq -d "$1" -c 'SELECT s FROM goalpost.scorecard AS s ORDER BY indicator_code'; }
scores "$PGDATABASE" >wanted
pg_dump >dump.sql
restore -v ON_ERROR_STOP=1 -f dump.sql
is 'a restored workspace scores the same' "$(scores "$copy")" "$(<wanted)"

pg_dump --schema=goalpost >dump.sql
restore -v ON_ERROR_STOP=1 -f dump.sql
says 'the schema alone needs the extension' err 'type public.target does not exist'
restore -v ON_ERROR_STOP=1 -c 'CREATE EXTENSION goalpost' -f dump.sql
is 'with it, it scores the same' "$(scores "$copy")" "$(<wanted)"

# Into a new workspace
refill() {
	restore -c 'SELECT'
	PGDATABASE=$copy goalpost init -q
	[[ -z $1 ]] || psql -Xq -d "$copy" -c "TRUNCATE $1"
	psql -Xq -d "$copy" --single-transaction -v ON_ERROR_STOP=1 -f data.sql >out 2>err
}
pg_dump --data-only --schema=goalpost >data.sql 2>warnings
says 'pg_dump warns of the tree of departments' warnings 'circular foreign-key'
refill ''
says 'data do not go into a new workspace: it has headings' err 'column_alias_pkey'
refill goalpost.column_alias
says 'and triggers, which write a history' err 'target_history_pkey'
pg_dump --data-only --schema=goalpost --disable-triggers >data.sql 2>/dev/null
refill goalpost.column_alias
says 'and a version' err 'workspace_pkey'
refill 'goalpost.column_alias, goalpost.workspace'
is 'with the tables empty and the triggers off they do, and score the same' "$(scores "$copy")" "$(<wanted)"
export PGDATABASE=$copy
runs 'loading goes on there' 3 goalpost load "$reports"
says 'where it was' out 'already loaded as batch 2'
export PGDATABASE=postgres
sql "DROP DATABASE \"$copy\""
finish
