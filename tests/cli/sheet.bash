# sheet.bash
#	  What the tests of sheets have in common: f.csv is checked, and what is
#	  told of it.
#
# Sourced after tap.bash.
#
# SPDX-License-Identifier: PostgreSQL

# reads NAME COUNTS FAULTS OPTION...: checking f.csv counts and faults so
reads() {
	local name=$1 counts=$2 faults=$3
	shift 3
	goalpost check --max-rejects 100% "$@" f.csv >out 2>err
	says "$name" out "read $counts"
	is "$name: faults" "$(sed -n 's/^f\.csv:\([0-9]*:[0-9]*\): error\[\([a-z-]*\)\].*/\1 \2/p' err | tr '\n' ' ')" "$faults"
}
# refused NAME MESSAGE OPTION...: f.csv is refused in one line
refused() {
	local name=$1 message=$2
	shift 2
	runs "$name" 65 goalpost check "$@" f.csv
	is "$name: one line says why" "$(grep -v warning: err)" "f.csv:$message"
}
row() { printf "%s$1%s$1%s\n" "${@:2}"; }
