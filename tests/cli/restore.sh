#!/usr/bin/env bash
#
# restore.sh
#	  What docs/operations.md says of dumps: what restores, what not, what instead.
#
# The views and triggers are those of the tables on that page.  What it says of
# dumps of a workspace is in restore_workspace.sh.
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

export PGDATABASE=postgres
sql "DROP DATABASE \"$copy\""
finish
