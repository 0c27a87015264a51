#!/usr/bin/env bash
#
# pg_upgrade.sh
#	  What docs/operations.md says of upgrades: values and indexes are as before.
#
# From a cluster of this PostgreSQL into a new one of the same version, which
# takes the same steps as from an older one: the schema is dumped and restored,
# the files of tables and indexes are moved as they are.
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

old=$PWD/old
trap '[[ ! -e $old ]] || "$cluster" stop "$old"' EXIT
trap 'exit 143' TERM INT HUP
"$cluster" start "$old"
export PGHOST=$old PGDATABASE=plans
psql -Xq -d postgres -c 'CREATE DATABASE plans'
workspace plan 2>/dev/null
sql 'CREATE SCHEMA types; ALTER EXTENSION goalpost SET SCHEMA types'
runs 'after the extension has moved the workspace wants to know' 78 goalpost load "$targets"
runs 'from init' 0 goalpost init
sql "SET search_path = types, public;
CREATE TABLE figure (id integer PRIMARY KEY, t target, p progress, c double precision GENERATED ALWAYS AS (completion(t, p)) STORED);
INSERT INTO figure
SELECT i, format('>= %s 亿元 in 2020', i % 50)::target, format('%s.50 万元 @ 2020-06-30', i)::progress FROM generate_series(1, 5000) AS i;
CREATE INDEX figure_btree ON figure (t);
CREATE INDEX figure_hash ON figure USING hash (p);
CREATE INDEX figure_brin ON figure USING brin (p);
CREATE INDEX figure_status ON figure (status(t, p));
CREATE EXTENSION amcheck SCHEMA public"

# All rows and scores, and how many rows each index finds
state() {
	sql 'SELECT f FROM figure AS f ORDER BY id'
	sql 'SELECT s FROM goalpost.scorecard AS s ORDER BY indicator_code'
	sql "SET search_path = types, public; SET enable_seqscan = off;
	SELECT count(*) FROM figure WHERE t BETWEEN '>= 7 亿元 in 2020' AND '>= 9 亿元 in 2020';
	SELECT count(*) FROM figure WHERE p = '44.50 万元 @ 2020-06-30';
	SELECT count(*) FROM figure WHERE p > '4000 万元';
	SELECT count(*) FROM figure WHERE status(t, p) = 'off_track'"
}
files() { sql "SELECT relname, relfilenode FROM pg_class WHERE relname ~ '^figure' ORDER BY 1"; }
state >state.before
files >files.before
is 'each index finds rows' "$(tail -n 4 state.before | grep -c '^[1-9]')" 4

# upgrade: into a new cluster beside the stopped old one
bindir=$("$cluster" bindir)
upgrade() {
	rm -rf "$old/new"
	serve / pg_ctl stop -s -w -m fast -D "$old/data"
	serve / initdb -D "$old/new" -U "$PGUSER" --auth=trust --encoding=UTF8 --no-locale --no-sync >/dev/null 2>&1
	cat "$old/data/postgresql.conf" >"$old/new/postgresql.conf"
	serve "$old" pg_upgrade -b "$bindir" -B "$bindir" -d "$old/data" -D "$old/new" -U "$PGUSER" -s "$old" --no-sync
}
start() { serve / pg_ctl start -s -w -t 60 -D "$old/data" -l "$old/server.log"; }

sql "SET search_path = types, public; CREATE VIEW public.refused AS SELECT t IS DISTINCT FROM '>= 7 亿元 in 2020' AS x FROM figure"
runs 'what does not restore stops pg_upgrade' 1 upgrade
start
sql 'DROP VIEW public.refused'
runs 'without it pg_upgrade is done' 0 upgrade
says 'and so it is' out '^Upgrade Complete'
mv "$old/data" "$old/before" && mv "$old/new" "$old/data"
start
ok 'the new cluster starts' $?
state >state.after
ok 'rows, scores and what indexes find are as before' "$(cmp -s state.before state.after; echo $?)"
files >files.after
ok 'the files of tables and indexes are those that were moved' "$(cmp -s files.before files.after; echo $?)"
is 'the btree is in order, and has every row' "$(sql "SELECT bt_index_check('figure_btree', true)")" ''
runs 'loading goes on' 3 goalpost load --max-rejects 3 "$reports"
finish
