# A sheet with a column of figures for each period
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace
goalpost load -q --plan P --period=2024..2030 - <<<$'code,indicator,target,unit\nw1,Trees,1000 level,棵\nw2,Share,>= 90,%'
figures() { sql "SELECT string_agg(progress_text, '; ' ORDER BY as_of) FROM goalpost.report JOIN goalpost.indicator USING (plan_id, indicator_id) WHERE code = '$1' AND replaced_at IS NULL"; }
# faults: the places and codes in err
faults() { sed -n 's/^[^ ]*csv:\([0-9:]*\): error\[\([a-z-]*\)\].*/\1 \2/p' err | tr '\n' ' '; }

cat >f.csv <<'END'
Trees and shares,,,,,,
code,unit,2025Q1,2025Q2,2025Q3,2025Q4,remark
w1,棵,100,250,,—,a
Total,,100,250,,,
,,,,,,
w2,%,81.5,"82
.5",x,84,b
w1,棵
w3,棵,1,2,,,
END
runs 'with errors it is refused' 65 goalpost load f.csv
is 'which are at their cells, those of the row once' "$(faults)" '6:11 several-values 7:5 word 8:1 missing-cell 9:1 reference '
is 'the table names the cells of the spreadsheet' "$(sql "SELECT string_agg(cell || ' ' || code, ',' ORDER BY record) FROM goalpost.reject")" \
	'D6 several-values,E6 word,A7 missing-cell,A8 reference,A8 reference'
is 'a row is in the file of rejects once' "$(wc -l <f.csv.rejects.csv)" 6
runs 'the good cells can be loaded' 3 goalpost load --max-rejects 5 f.csv
says 'each cell with a figure counts, and so do empty ones, empty rows and total rows' out \
	'read 15 = new 4 .* rejected 5 \+ superseded 0 \+ not reported 5 \+ total rows 1$'
is 'at the days of the headings' "$(figures w1)" '100 棵 @ 2025-03-31; 250 棵 @ 2025-06-30'
is 'every record has one outcome' "$(sql 'SELECT count(DISTINCT record), count(*), max(record) FROM goalpost.outcome WHERE batch_id = (SELECT max(batch_id) FROM goalpost.batch)')" '15|15|15'
{ head -n 2 f.csv.rejects.csv; echo 'w2,%,81.5,82.5,83,84,b'; } >mended.csv
runs 'the mended rows too' 0 goalpost load mended.csv
says 'whose good cells are unchanged' out 'read 4 = new 2 \+ revised 0 \+ unchanged 2 '
rm f.csv.rejects.csv f.csv.errors.csv
runs 'lost files of rejects are restored' 3 goalpost load f.csv
is 'as they were' "$(cat f.csv.rejects.csv | wc -l)" 6

# wide HEADINGS OPTION...: the days of the figures of a row with them, or the codes of errors
wide() {
	local headings=$1 count
	shift
	count=$(tr -cd , <<<"$headings" | wc -c)
	{ echo "code,$headings"; echo "w1$(for ((i = 0; i <= count; i++)); do echo -n ",$((RANDOM % 900)).$i$BASHPID 棵"; done)"; } >w.csv
	if goalpost load -q "$@" w.csv 2>err; then
		sql "SELECT string_agg(to_char(as_of, 'MM-DD'), ' ' ORDER BY as_of) FROM goalpost.report WHERE batch_id = (SELECT max(batch_id) FROM goalpost.batch)"
	else
		sed -n 's/.*error\[\([a-z-]*\)\].*/\1/p' err | tr '\n' ' '
	fi
}
is 'months' "$(wide 2025-01,2025-02)" '01-31 02-28'
is 'months of years of ten' "$(wide 2010-10,2010-11,2010-12 --as=reports | head -1)" '10-31 11-30 12-31'
is 'months in words' "$(wide 2025年1月,2025年2月)" '01-31 02-28'
is 'years, as the World Bank has them' "$(wide '2023 [YR2023],2024 [YR2024]')" '12-31 12-31'
is 'one, if the kind is given' "$(wide 2025-03 --as=reports)" 03-31
is 'without that it may be anything' "$(wide 2025-03)" 'header-unknown '
is 'months of the year of --period' "$(wide 1月,2月 --period=2025)" '01-31 02-28'
is 'quarters too' "$(wide Q1,一季度 --period=2025)" 'header-duplicate '
is 'without it they are no months' "$(wide 1月,2月)" 'header-period header-period '
says 'and the option is named' err '1:6: error\[header-period\]: the heading "1月" does not clearly name a period; name the year of the columns: --period=2025'
is 'fiscal years are not read' "$(wide 2023/24,2024/25)" 'header-period header-period '
is 'nor numbers of a spreadsheet' "$(wide 45658,45689)" 'header-period header-period '
is 'two columns of one period contradict each other' "$(wide 2025Q1,2025-03)" 'header-duplicate '
is 'a figure of the future is refused' "$(wide 2025-01,2126-01)" 'date-future '
says 'at its cell' err '^w\.csv:2:'
printf 'code,indicator,target,2024,2025\nw9,x,5 棵,1棵,2棵\n' >p.csv
runs 'a target beside periods is that of a plan or of a report' 65 goalpost check --plan=P p.csv
says 'and each has its option' err '^p\.csv:1:23: error\[header-ambiguous\]: the file has a target column, and the heading "2024" names a period; use --as=targets .*, or --as=reports '
is 'a plan is no wide sheet' "$(goalpost check --as=targets --plan=P p.csv 2>&1 | grep -c 'ignored columns: "2024", "2025"')" 1
sed -i 's/^w9,x/w1,Trees/' p.csv
is 'a report is one' "$(goalpost check --as=reports p.csv 2>/dev/null | grep -c 'read 2 = new ')" 1
finish
