#!/usr/bin/env bash
#
# demo.sh
#	  From a plan to a scorecard: a private server with the tutorial's data.
#
# usage: demo.sh start     make the demo, in place of an earlier one
#        demo.sh stop      end it and remove what it made
#
# The cluster is the caller's own, in a folder named after the user; no other
# cluster is looked at.
#
# SPDX-License-Identifier: PostgreSQL
source "$(dirname "${BASH_SOURCE[0]}")/../../tests/env/common.sh"

readonly DATABASE=goalpost
readonly LOADED_WITH_REJECTS=3

dir=$(scratch_base)/goalpost-demo-$UID

heading() { printf '\n== %s\n\n' "$*"; }

stop_cluster() {
	[[ ! -e $dir && ! -L $dir ]] || "$root/tests/env/cluster.sh" stop "$dir"
}

# What somebody else put in our place is not ours to remove.
make_room() {
	stop_cluster || die "cannot use $dir: remove it, or choose another folder with TMPDIR=FOLDER make demo"
}

start_cluster() {
	local bindir
	make_room
	trap 'status=$?; stop_cluster || true; exit $status' EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM HUP
	"$root/tests/env/cluster.sh" start "$dir"
	bindir=$("$root/tests/env/cluster.sh" bindir)
	PATH=$bindir:$PATH
	export PATH PGHOST=$dir PGPORT=$PORT PGUSER=$SUPERUSER PGCLIENTENCODING=UTF8
	# The loader of the build tree speaks Chinese too, where its user does.
	export GOALPOST_LOCALEDIR=$root/build/locale
	psql -qX -d postgres -c "CREATE DATABASE $DATABASE"
	export PGDATABASE=$DATABASE
}

# Show a command of the loader's, run it, and insist on its exit status.
goalpost() {
	local wanted=$1 status=0
	shift
	printf '$ goalpost %s\n' "$*"
	"$root/loader/goalpost" "$@" || status=$?
	[[ $status -eq $wanted ]] || die "goalpost $1: exit status $status, expected $wanted"
}

# The loader writes the rows it refuses beside their file, so it gets copies.
load_tutorial() {
	heading 'A workspace, a plan and the reports on it'
	mkdir "$dir/tutorial"
	cp "$root"/docs/tutorial/zhejiang-2020.{targets,reports}.csv "$dir/tutorial"
	cd "$dir/tutorial"
	goalpost 0 init
	goalpost 0 load zhejiang-2020.targets.csv
	# Three of the reports cannot be compared with their targets.
	goalpost "$LOADED_WITH_REJECTS" load --max-rejects 3 zhejiang-2020.reports.csv
	cd "$root"
}

show_scorecard() {
	heading 'The scorecard by section'
	psql -qX -P pager=off -v ON_ERROR_STOP=1 -f "$root/docs/tutorial/demo.sql"
}

# The same user gets in again with this: the socket's folder is the door.
show_connection() {
	heading 'Have a look yourself'
	say "psql -h $dir -p $PORT -U $SUPERUSER -d $DATABASE"
	say
	say "The files, and the refused rows ready to be mended, are in $dir/tutorial."
	say 'make demo-stop ends the demo and removes its folder.'
}

start() {
	"$root/tests/env/setup.sh"
	say 'building goalpost'
	build
	start_cluster
	load_tutorial
	show_scorecard
	show_connection
	trap - EXIT
}

stop() {
	if [[ -e $dir ]]; then
		stop_cluster
		say "stopped the demo in $dir"
	else
		say 'no demo is running'
	fi
}

case ${1:-} in
start | stop) "$1" ;;
*) die "usage: ${0##*/} start | stop" 64 ;;
esac
