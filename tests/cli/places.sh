# Where a fault is: file, line, character and cell, whatever the file is like
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace plan

# fault NAME EXPECTED: check f.csv finds exactly these line:column codes cells
fault() {
	goalpost check --max-rejects 100% f.csv >out 2>err
	is "$1" "$(sed -n 's/^f\.csv:\([0-9]*:[0-9]*\): error\[\([a-z-]*\)\].*/\1 \2/p' err | tr '\n' ' ')" "$2"
}
good=ZJ2020-001,2020-12-31,4800,亿元,

printf '%s\n' code,as_of,value,unit,note "$good" 'ZJ2020-001,2020-12-30,"12,34",亿元,' >f.csv
fault 'a quoted cell is where its quote opens' '3:23 separator '
printf '%s\n' code,as_of,value,unit,note 'ZJ2020-001,2020-12-30,5,亿元,"two' 'lines"' 'ZJ2020-001,2020-13-01,5,亿元,' >f.csv
fault 'lines are physical ones after a quoted newline' '4:12 date-field '
printf '%s\n' note,code,as_of,value '"a' 'b,""c""' 'd",ZJ2020-001,2020-12-30,5 x' >f.csv
fault 'in a record of several lines, the line of the cell' '4:26 unit-letter '
printf 'code,as_of,value\r\n\r\n\r\nZJ2020-001,2020-12-30,5 米\r\n' >f.csv
fault 'blank lines and CR LF count' '4:23 mismatch '
printf 'code,as_of,value\rZJ2020-001,2020-12-30,5 米\rZJ2020-001,2020-12-30,6 米\r' >f.csv
fault 'a lone CR ends a line too' '2:23 mismatch 3:23 mismatch '
printf '\xEF\xBB\xBF"指标","统计截止日期","完成值"\n企业减负额,2020-12-30,5 米' >f.csv
fault 'a byte order mark is no character, the last line may lack its end' '2:18 mismatch '
printf '指标,统计截止日期,完成值(米)\n企业减负额,2020-12-30,5\n' >f.csv
fault 'a heading may bring the unit' '2:18 mismatch '
printf '%s\n' code,as_of,value 'ZJ2020-001,soon,many' ',,5' 'X,2020-01-01,1' >f.csv
fault 'all faults of a row, and of all rows, in the order of the file' \
	'2:17 word 2:12 date 3:1 required 3:2 required 4:1 reference '
goalpost check --max-rejects 100% f.csv >out 2>err
is 'and the same faults every time' "$(grep -c 'error\[' err)" 5

# Quotes that cannot be right never take other rows with them.
printf '%s\n' code,as_of,value "ZJ2020-001,2020-01-31,1亿元" 'ZJ2020-001,2020-02-29,"2"x' "ZJ2020-001,2020-03-31,3亿元" >f.csv
fault 'text after a closing quote' '3:26 quote-stray '
says 'costs its own row only' out 'read 3 = new 2 '
printf '%s\n' code,as_of,value,note 'ZJ2020-001,2020-01-31,1,"open' "ZJ2020-001,2020-02-29,2亿元,a" "ZJ2020-001,2020-03-31,3亿元,b" >f.csv
fault 'a quote that is never closed is told where it opens' '2:25 quote-open '
says 'with how much it would have taken' err 'next 2 lines'
says 'and costs its own row only' out 'read 3 = new 2 '
printf '%s\n' code,as_of,value,note 'ZJ2020-001,2020-01-31,1亿元,"open' "ZJ2020-001,2020-02-29,2亿元,a" 'ZJ2020-001,2020-03-31,3亿元,"b"' 'ZJ2020-001,2020-04-30,4亿元,' >f.csv
fault 'so is one that a later quote only seems to close' '2:27 quote-open '
says 'with the lines up to there' err 'within the next 2 lines'
says 'which are rows of their own' out 'read 4 = new 3 .* rejected 1 '
printf '%s\n' note,code,as_of,value '"a ""b"" c","d' 'a,ZJ2020-001,2020-02-29,2亿元' >f.csv
fault 'a quote that was doubled is not the open one' '2:13 quote-open '
printf 'code,as_of,value,note\nZJ2020-001,2020-01-31,1亿元,"open' >f.csv
fault 'one on the last line' '2:27 quote-open '
fails 'takes no line with it' grep -q 'within the next' err
{ printf 'code,as_of,value,note\nZJ2020-001,2020-01-31,1亿元,"open\n'; for i in $(seq 28); do echo "ZJ2020-001,2020-02-$i,2亿元,\"b\""; done; } >f.csv
goalpost check --max-rejects 1 f.csv >out 2>err
says 'in a long file it costs its own row only' out 'read 29 = new 28 '
printf '%s\n' code,as_of,value "ZJ2020-001,2020-01-31" "ZJ2020-001,2020-01-31,1,2" >f.csv
fault 'too few cells and too many' '2:1 missing-cell 3:1 extra-cell '
printf 'code,as_of,value,note\nZJ2020-001,2020-01-31,1亿元,水\xB5\xC8\nZJ2020-001,2020-01-31,1亿元,a\0b\nZJ2020-001,2020-02-29,1亿元,水利和农业农村部门会同统计部门\n' >f.csv
fault 'bytes that are no text cost their row only' '2:28 encoding 3:28 encoding '
says 'and are named' err 'note is not UTF-8: byte 0xb5; '
says 'the rest is read' out 'read 3 = new 1 '
{ printf 'code,as_of,value,note\nZJ2020-001,2020-01-31,1,'; head -c 1100000 /dev/zero | tr '\0' x; printf '\nZJ2020-001,2020-02-29,1亿元,\n'; } >f.csv
fault 'a record beyond a megabyte' '2:1 record-too-long '
says 'costs its own row only' out 'read 2 = new 1 '
runs 'which is kept as far as a table takes it' 3 goalpost load --max-rejects 1 f.csv
is 'and in full in the file' "$(stat -c %s f.csv.rejects.csv)" "$(head -2 f.csv | wc -c)"

{ echo code,as_of,value; for i in $(seq 30); do echo "X$i,2020-01-31,1"; done; } >f.csv
goalpost check --max-rejects 100% f.csv >out 2>err
is 'of many faults the first twenty are told' "$(grep -c 'error\[' err)" 20
says 'and the rest counted' err '10 more errors'

# What the header must have
header() {
	printf '%s\n' "$2" "${4:-$good}" >f.csv
	runs "$1" 65 goalpost load f.csv
	says "$1: $3" err "^f\.csv:1:[0-9]+: error\[$3\]: .*; "
}
header 'a header that is not known' 'a,b,c' header-unknown
header 'a report without a day' 'code,value' header-missing
header 'a report that names no indicator' 'as_of,value' header-missing
header 'a plan without targets of a plan' 'code,indicator,target' header-missing
header 'two columns for one field' 'code,指标编码,as_of,value' header-duplicate
header 'a plan and a report at once' 'plan,code,indicator,target,value' header-ambiguous
printf 'code,as_of,value,\xFF\n%s\n' "$good" >f.csv
runs 'a heading that is no text' 65 goalpost load --encoding UTF-8 f.csv
says 'is told' err '^f\.csv:1:18: error\[encoding\]: the heading is not UTF-8: byte 0xff; '
: >f.csv
runs 'an empty file' 65 goalpost load f.csv
says 'is called so' err '^f\.csv:1:1: error\[empty\]: '
printf '\xEF\xBB\xBF\n\n' >f.csv
runs 'so is one with blank lines only' 65 goalpost load f.csv
is 'every refused attempt is in the ledger' "$(sql "SELECT count(*) FROM goalpost.attempt WHERE state = 'refused' AND message IS NOT NULL")" 9
runs 'a missing file' 66 goalpost load no/such/file.csv
printf '%s\n' code,as_of,value,weather "ZJ2020-001,2020-01-31,1亿元,fine" >f.csv
runs 'a column that is not read' 0 goalpost check f.csv
says 'is named' err 'ignored columns: "weather"'
finish
