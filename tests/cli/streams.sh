# Standard streams: closed, full, or read by somebody who went away
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace plan

# full NAME STATUS COMMAND...: with standard output on a full disk
full() {
	local name=$1 wanted=$2 status=0
	shift 2
	"$@" >/dev/full 2>err || status=$?
	is "$name" "$status" "$wanted"
	says "$name: it is told" err '^goalpost: error: could not write to standard output$'
}
full 'help that cannot be written' 73 goalpost --help
full 'a version that cannot be written' 73 goalpost --version
full 'a script that cannot be written' 73 goalpost init --print
full 'a ledger that cannot be written' 73 goalpost log
full 'a summary that cannot be written' 73 goalpost check "$targets"

# closed NAME STATUS COMMAND...: with a reader that has gone away
closed() {
	local name=$1 wanted=$2
	shift 2
	{ sleep 0.2; "$@" 2>err; echo $? >status; } | true
	is "$name" "$(<status)" "$wanted"
	empty "$name: without a word" err
}
closed 'help that nobody reads' 0 goalpost --help
closed 'a version that nobody reads' 0 goalpost --version
closed 'a script that nobody reads' 0 goalpost init --print
closed 'a ledger that nobody reads' 0 goalpost log
closed 'a load that nobody reads ends as the load does' 0 goalpost load "$targets"
is 'the first line of the help is enough' "$(goalpost --help | head -1)" "$(goalpost --help | sed -n 1p)"

# What is opened next must not become standard output or standard error.
printf '%s\n' code,as_of,value X,2020-01-31,1 >f.csv
cp f.csv before.csv
goalpost load f.csv 0<&- 1>&- 2>&-
is 'all three closed, a file is refused as ever' $? 65
cmp -s f.csv before.csv
ok 'and nothing is written into it' $?
is 'its rejects are in the table' "$(sql 'SELECT count(*) FROM goalpost.reject')" 1
goalpost load - <&- >out 2>err
is 'a closed standard input is an empty one' $? 65
says 'it says so' err 'error\[empty\]'
finish
