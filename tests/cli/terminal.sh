# On a terminal: a bar while a file is read, and a table at the end; elsewhere
# neither
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

if ! command -v script >/dev/null; then
	echo 'ok 1 - terminal # SKIP no script(1)'
	echo '1..1'
	exit
fi
workspace plan
# script(1) runs commands in $SHELL, which needs to know the functions of bash.
export SHELL=$BASH
# Run a command on a terminal of 100 columns; what it shows goes to out.
terminal() { TERM=${TERM_NAME:-xterm} script -qec "stty cols 100; $*" /dev/null </dev/null | tr -d '\r' >out; }
# The same, with the returns, one drawing a line
drawings() { TERM=${TERM_NAME:-xterm} script -qec "stty cols 100; $*" /dev/null </dev/null | tr '\r' '\n' >out; }
# A sheet that takes its time: one row in 0.2 s
slow() { printf 'code,as_of,value,note\n'; for day in 1 2 3 4; do sleep 0.2; printf 'ZJ2020-001,2020-0%d-01,240%d亿元,%s\n' "$day" "$day" "$1"; done; }
export -f slow

terminal goalpost load --max-rejects=3 $reports $targets missing.csv
is 'the table has a row for each file, a heading and the sums' \
	"$(grep -cE '^[a-z0-9.-]+ +(state|loaded|nothing_new|failed|37) ' out)" 5
says 'its headings make up a sum' out '^file +state +batch +read +=.new +\+ revised +\+ unchanged +\+ rejected .*\+ total rows$'
says 'a loaded file' out "^$reports +loaded +2 +37 +34 +0 +0 +3 +0 +0 +0$"
says 'a known file' out "^$targets +nothing_new +1 +- +- "
says 'a file that could not be read' out '^missing.csv +failed +- +-'
says 'the sums' out '^total +37 +34 '
is 'the numbers are aligned' "$(awk '$2 ~ /^(state|loaded|nothing_new|failed|-)$/ { print length }' out | sort -u | wc -l)" 1
is 'and no line for each file' "$(grep -c ': batch 2: read' out)" 0
terminal GOALPOST_LOCALEDIR="$GOALPOST_ROOT/build/locale" LANGUAGE=zh_CN goalpost load $targets
[[ ! -e $GOALPOST_ROOT/build/locale ]] || says 'the table in Chinese' out '^文件 +状态 +批次 +读取'

drawings "slow a | goalpost load -"
says 'a bar of a stream shows bytes and rate' out '^-  [0-9]+ B  [0-9.]+ B/s  '
is 'it is drawn at most ten times a second' "$(($(grep -c ' B/s' out) <= 12))" 1
says 'and then removed' out $'^\e\\[K'
drawings "slow b | goalpost load -q -"
is 'no bar with -q' "$(cat out)" ''
drawings "slow c | goalpost load --json -"
is 'no bar with --json' "$(grep -c 'B/s' out)" 0
TERM_NAME=dumb drawings "slow d | goalpost load -"
is 'no bar on a dumb terminal' "$(grep -cE $'B/s|\e' out)" 0
slow e >e.csv
runs 'no terminal' 0 goalpost load e.csv
says 'a line for the file' out '^e\.csv: batch [0-9]+: read 4 = new 0'
empty 'and no bar' err
drawings "goalpost load -q $targets 2>err"
is 'nothing at all with -q' "$(cat out err)" ''
TERM_NAME=xterm terminal goalpost check missing.csv
is 'a message stands on a clean line' "$(grep -c $'^goalpost: error: could not open' out)" 1

echo "1..$test_count"
