# tap.bash
#	  What the tests of the loader have in common: TAP, and a way to ask.
#
# Sourced by every script here.  The runner gives an empty folder to work in, an
# empty database (PGDATABASE), the loader in PATH, and GOALPOST_ROOT.
#
# SPDX-License-Identifier: PostgreSQL
set -u

tutorial=$GOALPOST_ROOT/docs/tutorial
targets=zhejiang-2020.targets.csv
reports=zhejiang-2020.reports.csv
test_count=0

# ok NAME STATUS: a property holds when STATUS is 0
ok() {
	test_count=$((test_count + 1))
	if [[ $2 -eq 0 ]]; then
		echo "ok $test_count - $1"
	else
		echo "not ok $test_count - $1"
	fi
}

# is NAME GOT WANTED
is() {
	[[ $2 == "$3" ]]
	ok "$1" $?
	[[ $2 == "$3" ]] || printf '# got:    %s\n# wanted: %s\n' "${2//$'\n'/$'\n'# }" "${3//$'\n'/$'\n'# }"
}

# runs NAME STATUS COMMAND...: it ends with that status; output in out and err
runs() {
	local name=$1 wanted=$2 status=0
	shift 2
	"$@" >out 2>err || status=$?
	is "$name" "$status" "$wanted"
	[[ $status -eq $wanted ]] || sed 's/^/# /' out err
}

# says NAME FILE PATTERN: the file has a line that matches
says() {
	grep -qE -- "$3" "$2"
	local status=$?
	ok "$1" $status
	[[ $status -eq 0 ]] || { printf '# no line matches: %s\n' "$3"; sed 's/^/# /' "$2"; }
}

# fails NAME COMMAND...: it does not succeed
fails() {
	local name=$1
	shift
	! "$@" >/dev/null 2>&1
	ok "$name" $?
}

# empty NAME FILE: nothing was written
empty() {
	[[ ! -s $2 ]]
	local status=$?
	ok "$1" $status
	[[ $status -eq 0 ]] || sed 's/^/# /' "$2"
}

# Ask the database: unaligned, without headings
sql() { psql -XAtq -v ON_ERROR_STOP=1 -c "$1"; }

# serve FOLDER PROGRAM ARGUMENT...: as the user of the servers, in that folder
cluster=$GOALPOST_ROOT/tests/env/cluster.sh
serve() { (
	host=$PGHOST user=$PGUSER
	source "$GOALPOST_ROOT/tests/env/common.sh"
	cd "$1"
	PGHOST=$host PGUSER=$user as_server "$("$cluster" bindir)/$2" "${@:3}"
); }

# A workspace, and with the first argument `plan` the tutorial's plan in it
workspace() {
	cp "$tutorial/$targets" "$tutorial/$reports" .
	goalpost init -q || echo '# init failed'
	[[ ${1:-} != plan ]] || goalpost load -q "$targets" || echo '# load failed'
}

finish() { echo "1..$test_count"; }
