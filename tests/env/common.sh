# common.sh
#	  What the scripts share; to be sourced, with bash, at their start.
#
# Sets `root` to the source folder and clears the environment of libpq's
# variables, so that nothing here can reach a server that is not ours.
#
# SPDX-License-Identifier: PostgreSQL
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

# An exit status of sysexits.h: what is needed is not there.
readonly EX_UNAVAILABLE=69

# The user name of every cluster's superuser, and the port its socket is named
# after; no port is opened.
readonly SUPERUSER=postgres
readonly PORT=5432

say() { printf '%s\n' "$*"; }
complain() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }
die() {
	complain "$1"
	exit "${2:-1}"
}

# Forget PGHOST, PGSERVICE, PGOPTIONS, PGDATA and their like.  Under `make -j`
# the flags of the outer make name a job server that is not passed on.
clean_environment() {
	local name
	for name in ${!PG*}; do
		case $name in
		PG_CONFIG | PG_CFLAGS | PG_CPPFLAGS) ;;
		*) unset "$name" ;;
		esac
	done
	unset MAKEFLAGS MFLAGS MAKELEVEL
	export PG_CONFIG=${PG_CONFIG:-pg_config}
}

# Run make in the source folder; one at a time, since runs may be parallel.
build() {
	flock "$root/Makefile" make -s --no-print-directory -C "$root" -j"$(nproc)" "$@"
}

# The user that runs servers: PostgreSQL refuses root.
server_user() {
	if [[ $EUID -ne 0 ]]; then
		id -un
	elif id postgres >/dev/null 2>&1; then
		echo postgres
	else
		echo nobody
	fi
}

# Run a command as that user.
as_server() {
	local user
	if [[ $EUID -ne 0 ]]; then
		"$@"
	else
		user=$(server_user)
		setpriv --reuid "$user" --regid "$(id -g "$user")" --init-groups "$@"
	fi
}

# The folder for clusters: TMPDIR where the server's user can enter it and a
# socket's path stays short and plain (the kernel allows 107 bytes), else /tmp.
scratch_base() {
	local base=${TMPDIR:-/tmp}
	if [[ $base =~ ^/[A-Za-z0-9/._-]{0,59}$ ]] && as_server test -d "$base" -a -x "$base"; then
		echo "${base%/}"
	else
		echo /tmp
	fi
}

clean_environment
