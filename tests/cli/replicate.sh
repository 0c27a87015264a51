#!/usr/bin/env bash
#
# replicate.sh
#	  What docs/operations.md says of replication, between two clusters.
#
# The runner's cluster publishes; a second one of this test subscribes, and a
# third is a standby of the first.
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

far=$PWD/far
standby=$PWD/standby
home=$PGDATABASE
publisher="host=$PGHOST port=$PGPORT user=$PGUSER dbname=$PGDATABASE"

clean_up() {
	[[ ! -e $standby/data/postmaster.pid ]] || serve / pg_ctl stop -s -w -m immediate -D "$standby/data"
	[[ ! -e $far ]] || "$cluster" stop "$far"
}
trap clean_up EXIT
trap 'exit 143' TERM INT HUP

# At the subscriber
there() { PGHOST=$far sql "$1"; }

# becomes NAME WANTED COMMAND...: it prints that, within half a minute
becomes() {
	local name=$1 wanted=$2 got='' try
	shift 2
	for ((try = 0; try < 300; try++)); do
		got=$("$@" 2>&1)
		[[ $got != "$wanted" ]] || break
		sleep 0.1
	done
	is "$name" "$got" "$wanted"
}

"$cluster" start "$far"
for database in typed plain other behind; do
	PGHOST=$far psql -Xq -d postgres -c "CREATE DATABASE $database"
done

sql "CREATE EXTENSION goalpost;
CREATE TABLE figure (id integer PRIMARY KEY, target target, progress progress);
INSERT INTO figure SELECT i, format('>= %s 亿元 in 2020', i)::target, format('%s.50 万元 @ 2020-06-30', i)::progress
FROM generate_series(1, 1000) AS i;
CREATE PUBLICATION figures FOR TABLE figure"
texts() { sql 'SELECT md5(string_agg(concat_ws(chr(9), id, target::text, progress::text), chr(10) ORDER BY id)) FROM figure'; }

# Values as text, as bytes into another schema, and as text into columns of text;
# the databases at the subscriber are named so
export PGDATABASE=typed
PGHOST=$far fails 'a subscriber without the extension has no such types' psql -Xq -v ON_ERROR_STOP=1 -c 'CREATE TABLE figure (id integer PRIMARY KEY, target target)'
there "CREATE EXTENSION goalpost; CREATE TABLE figure (id integer PRIMARY KEY, target target, progress progress)"
there "CREATE SUBSCRIPTION typed CONNECTION '$publisher' PUBLICATION figures" 2>/dev/null
PGDATABASE=other there "CREATE SCHEMA types; CREATE EXTENSION goalpost SCHEMA types;
CREATE TABLE figure (id integer PRIMARY KEY, target types.target, progress types.progress)"
PGDATABASE=other there "CREATE SUBSCRIPTION other CONNECTION '$publisher' PUBLICATION figures WITH (binary = true)" 2>/dev/null
PGDATABASE=plain there 'CREATE TABLE figure (id integer PRIMARY KEY, target text, progress text)'
PGDATABASE=plain there "CREATE SUBSCRIPTION plain CONNECTION '$publisher' PUBLICATION figures" 2>/dev/null
wanted=$(PGDATABASE=$home texts)
for database in typed other plain; do
	PGDATABASE=$database PGHOST=$far becomes "the first copy arrives ($database)" "$wanted" texts
done
PGDATABASE=$home sql "UPDATE figure SET progress = '7 亿元' WHERE id % 3 = 0; DELETE FROM figure WHERE id = 2;
INSERT INTO figure VALUES (2000, 'done', '45 % done'), (2001, NULL, NULL), (2002, '>= 5 \"兆焦\"', '27.4 of 31.2 万亩')"
wanted=$(PGDATABASE=$home texts)
for database in typed other plain; do
	PGDATABASE=$database PGHOST=$far becomes "changes arrive ($database)" "$wanted" texts
	PGDATABASE=$database there "DROP SUBSCRIPTION $database" 2>/dev/null
done

# A workspace
export PGDATABASE=$home
workspace plan 2>/dev/null
sql 'CREATE PUBLICATION workspace FOR TABLES IN SCHEMA goalpost'
scores() { sql 'SELECT md5(string_agg(s::text, chr(10) ORDER BY indicator_code)) FROM goalpost.scorecard AS s'; }
export PGDATABASE=behind
PGHOST=$far goalpost init -q
there "CREATE SUBSCRIPTION workspace CONNECTION '$publisher' PUBLICATION workspace WITH (binary = true)" 2>/dev/null
failed_copies() { grep -oE 'COPY (column_alias|missing_mark|workspace), line 1' "$far/server.log" | sort -u; }
becomes 'into a new workspace the first copy fails at what init wrote' $'COPY column_alias, line 1\nCOPY missing_mark, line 1\nCOPY workspace, line 1' failed_copies
there 'DROP SUBSCRIPTION workspace' 2>/dev/null
there "DROP SCHEMA goalpost CASCADE" 2>/dev/null
PGHOST=$far goalpost init -q
there 'TRUNCATE goalpost.column_alias, goalpost.missing_mark, goalpost.workspace'
there "CREATE SUBSCRIPTION workspace CONNECTION '$publisher' PUBLICATION workspace WITH (binary = true)" 2>/dev/null
PGHOST=$far becomes 'with the three tables empty it scores as the publisher does' "$(PGDATABASE=$home scores)" scores
PGDATABASE=$home goalpost load -q --max-rejects 3 "$reports" 2>/dev/null
PGHOST=$far becomes 'what is loaded there is scored here' "$(PGDATABASE=$home scores)" scores
is 'no sequence has moved' "$(there 'SELECT is_called FROM goalpost.batch_batch_id_seq')" f
there 'DROP SUBSCRIPTION workspace' 2>/dev/null

# A standby: files and all
export PGDATABASE=$home
mkdir -m 0700 "$standby"
[[ $EUID -ne 0 ]] || chown "$(stat -c %U "$PGHOST")" "$standby"
serve / pg_basebackup -R -c fast -D "$standby/data" &&
	serve / pg_ctl start -s -w -t 60 -D "$standby/data" -l "$standby/log" -o '-c port=5433'
ok 'a standby starts' $?
becomes 'it scores as its primary does' "$(scores)" env PGPORT=5433 bash -c "$(declare -f scores sql); scores"
sql "UPDATE goalpost.indicator SET weight = 2 WHERE code = 'ZJ2020-001'"
becomes 'and follows it' 2 env PGPORT=5433 bash -c "$(declare -f sql); sql \"SELECT weight FROM goalpost.indicator WHERE code = 'ZJ2020-001'\""
runs 'nothing can be loaded there' 78 env PGPORT=5433 goalpost load "$reports"
says 'it says why' err '^goalpost: error: the server is a standby, to which nothing can be written$'
says 'and what to do' err '^goalpost: hint: Connect to the primary\. Of several hosts, target_session_attrs=read-write finds it\.$'
runs 'nor can the workspace be changed' 78 env PGPORT=5433 goalpost init
runs 'but the ledger can be shown' 0 env PGPORT=5433 goalpost log
runs 'where a primary is wanted, and there is none: try again' 75 env PGPORT=5433 PGTARGETSESSIONATTRS=read-write goalpost log
finish
