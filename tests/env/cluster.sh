#!/usr/bin/env bash
#
# cluster.sh
#	  Start and stop a private cluster that has the extension of this folder.
#
# usage: cluster.sh start DIR     make DIR, a cluster in it, and start its server
#        cluster.sh stop DIR      stop the server of DIR and remove DIR
#        cluster.sh bindir        print the folder of PostgreSQL's programs
#
# DIR holds data/, server.log, the server's socket (there is no TCP, and the
# folder is closed to others) and install/, a staged copy of the extension:
# nothing is installed into the system, and the server's user, which is not
# root, need not be able to enter the source folder.
#
# SPDX-License-Identifier: PostgreSQL
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# Says that a folder is one of ours, so that stop may remove it.
readonly MARK=goalpost-cluster

bindir=$("$PG_CONFIG" --bindir) || die "no $PG_CONFIG; tests/env/setup.sh installs it" "$EX_UNAVAILABLE"

# A new folder that nobody else can enter.  mkdir without -p: what somebody
# else put there before us is an error.
make_folder() {
	mkdir -m 0700 "$dir"
	touch "$dir/$MARK"
	hand_over "$dir"
}

# Give files to the server's user, who may be the caller.
hand_over() {
	[[ $EUID -ne 0 ]] || chown -R "$(server_user):" "$1"
}

# Is DIR a cluster of ours?  A link, or a folder of another user's, is not.
is_ours() {
	[[ ! -L $dir && -e $dir/$MARK && $(stat -c %U "$dir") == "$(server_user)" ]]
}

# Copy what `make install` installs, readable whatever the caller's umask.
stage() {
	(umask 022 && build install DESTDIR="$dir/install" >"$dir/install.log" 2>&1) || {
		cat "$dir/install.log" >&2
		die 'the build failed'
	}
	hand_over "$dir/install"
}

# Where the server looks for the staged copy.  Debian has one setting for it up
# to 17; 18 has two of its own, and drops the $libdir of the control file.
staged_settings() {
	local known
	known=$(as_server "$bindir/postgres" --describe-config | cut -f 1)
	if grep -qx extension_destdir <<<"$known"; then
		echo "extension_destdir = '$dir/install'"
	elif grep -qx extension_control_path <<<"$known"; then
		echo "extension_control_path = '$dir/install$("$PG_CONFIG" --sharedir):\$system'"
		echo "dynamic_library_path = '$dir/install$("$PG_CONFIG" --pkglibdir):\$libdir'"
	else
		die 'this PostgreSQL can load extensions from its own folders only' "$EX_UNAVAILABLE"
	fi
}

# What lives an hour needs no fsync, but commits as elsewhere: with asynchronous
# commit VACUUM sees less.  A cluster can be a publisher.  The door is guarded by
# the folder of the socket.
settings() {
	cat <<-EOF
		listen_addresses = ''
		port = $PORT
		unix_socket_directories = '$dir'
		unix_socket_permissions = 0700
		max_connections = 40
		shared_buffers = 32MB
		wal_level = logical
		fsync = off
		full_page_writes = off
		log_line_prefix = '%m [%p] %q%a '
	EOF
	staged_settings
}

# Messages about a folder the server's user cannot enter are avoided by cd.
init_cluster() {
	cd "$dir"
	as_server "$bindir/initdb" --pgdata="$dir/data" --username="$SUPERUSER" --auth=trust \
		--encoding=UTF8 --no-locale --no-sync >"$dir/initdb.log" 2>&1 || {
		cat "$dir/initdb.log" >&2
		die 'initdb failed'
	}
	settings >>"$dir/data/postgresql.conf"
}

# The server starts whole or not at all: a signal waits, and does not reach
# pg_ctl, so that whoever started us finds a server that stop can stop.
start_server() {
	trap : INT TERM HUP
	as_server setsid --wait "$bindir/pg_ctl" start -w -t 60 -s -D "$dir/data" \
		-l "$dir/server.log" </dev/null || {
		cat "$dir/server.log" >&2
		die 'the server did not start'
	}
	trap - INT TERM HUP
}

start() {
	[[ $dir =~ ^/[A-Za-z0-9/._-]{1,79}$ ]] || die "not a short, plain, absolute path: $dir"
	make_folder
	stage
	init_cluster
	start_server
}

# The server's process, or nothing.  The number in a file left over from before
# a reboot can be anybody's by now, so the process must work in our folder.
server_pid() {
	local pid
	pid=$(head -n 1 "$dir/data/postmaster.pid" 2>/dev/null) || return 0
	[[ ! /proc/$pid/cwd -ef $dir/data ]] || echo "$pid"
}

stop() {
	is_ours || die "no cluster of ours: $dir"
	if [[ -n $(server_pid) ]]; then
		as_server "$bindir/pg_ctl" stop -w -t 60 -s -m immediate -D "$dir/data" </dev/null ||
			die "could not stop the server of $dir"
	fi
	rm -rf "$dir"
}

dir=${2:-}
case ${1:-} in
start | stop)
	[[ -n $dir ]] || die "usage: ${0##*/} $1 DIR" 64
	cd /
	"$1"
	;;
bindir) echo "$bindir" ;;
*) die "usage: ${0##*/} start DIR | stop DIR | bindir" 64 ;;
esac
