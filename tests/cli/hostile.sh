# Hostile cells and names stay data
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace plan

# No byte of a control character may reach a terminal or a log.
clean() {
	! LC_ALL=C grep -qP '[\x00-\x08\x0b-\x1f\x7f]' "$2"
	ok "$1" $?
}

name=$'bad\e[2J\n";x.csv'
printf 'code,as_of,value,note\n' >"$name"
printf '%s\n' $'ZJ2020-001,2020-01-31,\e[31m5亿元,x' \
	"ZJ2020-001,2020-02-29,\"'; DROP SCHEMA goalpost CASCADE; --\",x" \
	$'=HYPERLINK("http://x"),2020-02-29,5,x' \
	'ZJ2020-001,2020-03-31,=1+1,x' \
	'ZJ2020-001,2020-03-31,@SUM(A1),x' \
	$'\u202eZJ2020-001,2020-03-31,5,x' >>"$name"
# The third row has quotes inside a cell.
runs 'a hostile file in a hostile name' 65 goalpost load "$name"
clean 'its messages are clean' err
is 'one line per error' "$(grep -c ': error\[' err)" 6
is 'the name is escaped' "$(grep -c '^bad\\x1b\[2J\\x0a";x\.csv:' err)" 6
is 'the schema is still there' "$(sql 'SELECT count(*) FROM goalpost.indicator')" 78
is 'the rejected rows are byte for byte those of the file' "$(cat "$name.rejects.csv")" "$(cat "$name")"
is 'the ledger has the name as it is' "$(sql 'SELECT file_name FROM goalpost.attempt ORDER BY attempt_id DESC LIMIT 1')" "$name"
is 'no value in the errors file is a formula' "$(sed 1d "$name.errors.csv" | grep -cE ',"[=+@-][^"]*"$')" 0
runs 'log shows it' 0 goalpost log
clean 'cleanly' out

cp "$name" $'\xB5\xC8.csv'
runs 'a name that is no text is a name still' 65 goalpost load $'\xB5\xC8.csv'
is 'the ledger has it escaped' "$(sql 'SELECT file_name FROM goalpost.attempt ORDER BY attempt_id DESC LIMIT 1')" '\xb5\xc8.csv'
runs 'an option that is no text is wrong usage' 64 goalpost load --reason $'\xB5' x.csv

cat >notes.csv <<'END'
code,as_of,value,note
ZJ2020-001,2020-01-31,5亿元,"tab	quote "" backslash \ \N \. newline
and CR LF"
ZJ2020-001,2020-02-29,5亿元,\N
ZJ2020-001,2020-03-31,5亿元,\.
ZJ2020-001,2020-04-30,5亿元,=cmd|' /C calc'!A0
END
runs 'notes with the syntax of COPY' 0 goalpost load notes.csv
is 'stand as they were written' "$(sql "SELECT string_agg(note, '|' ORDER BY as_of) FROM goalpost.report")" \
	$'tab\tquote " backslash \\ \\N \\. newline\nand CR LF|\\N|\\.|=cmd|\' /C calc\'!A0'

# Whoever may write into the folder cannot point the loader elsewhere.
echo precious >victim
printf 'code,as_of,value\nX,2020-01-31,1\n' >bait.csv
ln -s victim bait.csv.rejects.csv
ln -s victim bait.csv.errors.csv
runs 'symbolic links in place of the files' 65 goalpost load bait.csv
is 'are not followed' "$(<victim)" precious
is 'nor replaced' "$(stat -c %F bait.csv.rejects.csv bait.csv.errors.csv | sort -u)" 'symbolic link'
is 'the files stand beside them' "$(stat -c %F bait.csv.rejects.2.csv bait.csv.errors.2.csv | sort -u)" 'regular file'
is 'no half-written file is left' "$(find . -name '*.part' | wc -l)" 0
runs 'files that cannot be written' 73 goalpost load --max-rejects 1 /proc/self/fd/3 3<bait.csv

# Values that only just fit, or do not
cat >extreme.csv <<'END'
code,as_of,value
ZJ2020-001,2020-01-31,999999999999999999 亿元
ZJ2020-001,2020-02-29,0.000000000000000001 亿元
ZJ2020-001,2020-03-31,1000000000000000000 亿元
ZJ2020-041,2020-04-30,999999999999999999 of 0.000000000000000001 亩
ZJ2020-042,2020-05-31,-999999999999999999 个 level
ZJ2020-069,2020-06-30,-999999999999999999 亿元 level
ZJ2020-001,9999-12-31,1 亿元
ZJ2020-001,0001-01-01,1 亿元
ZJ2020-001,infinity,1 亿元
END
goalpost load --max-rejects 100% extreme.csv >out 2>err
says 'what does not fit is told' err ':4:23: error\[digits\]'
says 'so is a day that is none' err ':10:12: error\['
sql 'SELECT * FROM goalpost.scorecard; SELECT * FROM goalpost.timeline; SELECT * FROM goalpost.section_scorecard; SELECT * FROM goalpost.plan_scorecard' >out 2>err
ok 'no view fails on what fits' $?
empty 'nor complains' err

# Standard input
printf 'code,as_of,value\nZJ2020-001,2021-01-31,5亿元\n' >stdin
runs 'standard input loads like a file' 0 goalpost load - <stdin
is 'its figures stand' "$(sql "SELECT count(*) FROM goalpost.report WHERE as_of = '2021-01-31'")" 1
printf 'code,as_of,value\nX,2021-01-31,5亿元\n' >stdin
runs 'its rejects' 65 goalpost load - < <(cat stdin)
is 'are in the table' "$(sql "SELECT count(*) FROM goalpost.reject AS r JOIN goalpost.attempt AS a USING (attempt_id) WHERE a.file_name = '-'")" 1
is 'but in no file' "$(find . -name '-.*' | wc -l)" 0
finish
