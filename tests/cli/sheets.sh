# Sheets as people save them: titles above the header, empty rows, padding
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
source "$GOALPOST_ROOT/tests/cli/sheet.bash"
workspace plan


cat >f.csv <<'END'
"2020年度
重点指标",,,,,
,,,,,单位：亿元

,指标编码,"统计
截止日期",完成值,"备
注",,
,ZJ2020-001,2020-12-31,"12,34",甲
,,,,,,,,

,ZJ2020-001,2020-12-30,5亿元,"a
b",,,
,ZJ2020-001,soon,5亿元,,,
,ZJ2020-001,2020-12-29,5亿元,c,,d
,ZJ2020-001,2020-12-28
END
goalpost load --max-rejects 100% f.csv >out 2>err
says 'a title above the header, empty rows and columns, padding' out 'read 6 = new 1 .* rejected 4 .* not reported 1 \+ total rows 0$'
says 'the title is shown' err '^goalpost: warning: f\.csv: not read, above the header: "2020年度\\x0a重点指标"$'
says 'and its unit is read' out '^f\.csv: unit of the sheet: 亿元, by the title$'
is 'records are numbered from the first one below the header' \
	"$(sql 'SELECT min(record), max(record), count(*) FROM goalpost.outcome WHERE batch_id = (SELECT max(batch_id) FROM goalpost.batch)')" '1|6|6'
is 'faults are at their lines, columns and cells' \
	"$(sql 'SELECT line, position, cell, code FROM goalpost.reject WHERE attempt_id = (SELECT max(attempt_id) FROM goalpost.attempt) ORDER BY record')" \
	$'8|24|D5|separator\n13|13|C9|date\n14|1|A10|extra-cell\n15|1|A11|missing-cell'
is 'a broken heading is that heading' "$(sql 'SELECT note FROM goalpost.report')" $'a\nb'
head -n 8 f.csv | cmp -s - <(head -n 8 f.csv.rejects.csv)
ok 'the file of rejects keeps the title' $?
goalpost check -q --max-rejects 100% f.csv.rejects.csv >out 2>err
says 'and loads as it stands' out 'read 4 = new 0 .* rejected 4 '
fails 'with -q the title is not shown' grep -q 'above the header' err
goalpost load --max-rejects 100% f.csv >out 2>err
says 'the same sheet is the same import' out 'nothing new'
{ for i in $(seq 29); do echo "title $i"; done; row , code as_of value; row , ZJ2020-001 2020-12-31 5亿元; echo ,; } >f.csv
reads 'a header in the thirtieth line, and an empty row that is shorter' '2 = new 1 .* not reported 1 \+ total rows 0$' ''
sed -i 1i0 f.csv
runs 'is the last that is looked for' 65 goalpost check f.csv
printf 'Report,,\ncode,value,other\nZJ2020-001,5亿元,x\n' >f.csv
refused 'faults are those of the most likely header' \
	'2:1: error[header-missing]: the file has no as_of column; add it or its heading to goalpost.column_alias, or use --as-of=DATE for all figures'

# Total rows: counted, and never data
cat >f.csv <<'END'
编码,指标名称,统计截止日期,完成值
ZJ2020-001,,2020-11-30,5亿元
合计,,,
,合 计：,2020-11-30,"12,34"
,　总 计,2020-11-30
小计:,小计,2020-11-30,5亿元
GRAND TOTAL,,,80
,Sub-Total,2020-11-30,5亿元
total,地区生产总值,2020-11-30,5亿元
T1,Total,2020-11-30,5亿元
,Total revenue,2020-11-30,5亿元
END
reads 'total rows are counted whatever stands in them, but none that names an indicator too' \
	'10 = new 1 .* rejected 3 \+ superseded 0 \+ not reported 0 \+ total rows 6$' '9:1 reference 10:1 reference 11:2 reference '
rm f.csv.*
goalpost load -q --max-rejects 3 f.csv 2>err
is 'each has an outcome' "$(sql "SELECT count(*), min(record), max(line) FROM goalpost.outcome WHERE outcome = 'total_row'")" '6|2|8'
is 'and is in the log' "$(sql 'SELECT total_row_count FROM goalpost.import_log ORDER BY attempt_id DESC LIMIT 1')" 6
is 'a rejected row is in the file of rejects, a total row is not' "$(wc -l <f.csv.rejects.csv)" 4
printf '%s\n' plan,code,indicator,target,weight 'T,T1,One,5 个,1' 'T,T2,Total,5 个,1' 'T,合计,,,78' ',,Sum:,,2' >f.csv
reads 'so in a plan' '4 = new 2 .* rejected 0 .* total rows 2$' ''
goalpost load -q f.csv
printf '%s\n' indicator,as_of,value 'Total,2020-11-30,5 个' 'Total,soon,5 个' 'TOTAL,soon,5 个' >f.csv
reads 'an indicator may have such a name' '3 = new 1 .* rejected 1 .* total rows 1$' '3:7 date '

# The monthly sheet of an office, with what it repeats of the plan
cat >plan.csv <<'END'
编码,指标名称,目标值,计划,汇总方式
m1,投资额,2700亿元,M,
m2,培训人次,>= 1000 人次 in 2020,M,合计
END
goalpost load -q --period=2020 plan.csv
cat >f.csv <<'END'
2020年4月重点指标完成情况,,,,,
指标名称,单位,年度目标,本月完成,累计完成,完成率
投资额,亿元,2700,210,900.5,33.35%
合计,,,,,
END
refused 'without a day it is a plan or a report' \
	'2:1: error[header-ambiguous]: the file has both a target column and a value column; use --as=targets for a plan, or --as-of=2020-04-30 if that is the day of all figures'
runs 'with one it is a report' 0 goalpost load --as-of=2020.4 f.csv
says 'of its running totals' out 'read 2 = new 1 .* total rows 1$'
says 'and the other columns are named' err 'ignored columns: "本月完成"$'
fails 'what is printed of the target and of completion is right' grep -q 'warning\[' err
is 'the figure' "$(sql "SELECT progress_text FROM goalpost.report WHERE progress_text LIKE '900%'")" '900.5 亿元 @ 2020-04-30'
sed -i 's/投资额,亿元/培训人次,人次/' f.csv
runs 'a running total is not added up' 65 goalpost load --as-of=2020.4 f.csv
says 'as is told' err '^f\.csv:3:18: error\[sum\]: value "900.5" cannot .*: a running total is no figure of one period; report the amount of the period alone'
sed -i '2s/累计完成/累计/; 2s/本月完成/完成值/' f.csv
runs 'the figure of the month is' 0 goalpost load --as-of=2020.4 f.csv
printf '%s\n' 指标名称,完成值 '培训人次,累计完成300人次' >f.csv
runs 'nor a running total in a cell' 65 goalpost load --as-of=2020.5 f.csv

# Footnotes below the table, as other tools write them: without padding
cat >f.csv <<'END'
place,breakdown,code,as_of,value
合计,合 计,ZJ2020-001,2020-02-29,5.5 亿元
,合　计,ZJ2020-001,2020-01-31,5.4 亿元
注：本表数据为初步数
"数据来源: 统计局",,,,
*Including roads
注册资本
注册资本,,,,
END
reads 'footnotes, and words for the whole in the place and the breakdown' \
	'7 = new 2 .* rejected 1 .* not reported 4 ' '7:1 missing-cell '
says 'footnotes are named' out 'f\.csv: footnotes are not read: "注：本表数据为初步数", "数据来源: 统计局", "\*Including roads"$'
says 'a lone text gets advice that fits' err 'the row has 1 cell, but the header has 5; if it is a note to the table, begin it with 注 or Note, or remove it'
printf '%s\n' plan,code,indicator,target 'P,X,名称,>= 5 亿元 in 2020' 'Notes: of 2019' >f.csv
reads 'in a plan, too' '2 = new 1 .* not reported 1 ' ''
sql "INSERT INTO goalpost.place (code, name) VALUES ('合计', '合计')"
printf '%s\n' place,code,as_of,value '合计,ZJ2020-001,2020-02-29,5.5 亿元' >f.csv
reads 'a place that is called so is a place' '1 = .* rejected 1 ' '2:4 reference '

# A sheet with the targets of the year never replaces those of the plan unasked
# kind HEADINGS OPTION...: of a file with them
kind() {
	local headings=$1
	shift
	{ echo "$headings"; echo "m1,投资额,2800亿元$(tr -cd , <<<"${headings#*,*,}" | sed 's/,/,5亿元/g')"; } >k.csv
	goalpost check --plan=M "$@" k.csv 2>err | sed -n 's/.* new 1 .*/reports/p; s/.* revised 1 .*/targets/p'
}
for figures in 本年累计 1-6月累计 自年初累计 实际完成 achieved; do
	is "$figures is the figure" "$(kind "编码,指标名称,年度目标,本月,$figures,完成率" --as-of=2020-05)" reports
done
for figures in 完成率 目标完成率 实际 '6月累计' 'Actual 2020' '一季度' '2020年1月'; do
	runs "$figures beside a target: a plan or a report" 65 goalpost check --plan=M - <<<"编码,指标名称,年度目标,$figures
m1,投资额,2800亿元,1"
	says 'that is asked' err "^-:1:14: error\\[header-ambiguous\\]: .*\"$figures\".*--as=targets for a plan"
done
for other in 责任部门 基本情况; do
	is "$other is that of a plan" "$(kind "编码,指标名称,年度目标,$other")" targets
done
is 'so is any column with --as=targets' "$(kind 编码,指标名称,年度目标,完成率 --as=targets)" targets
printf '%s\n' 编码,指标名称,年度目标,本月完成,完成率 m1,投资额,2800亿元,5亿元,1% >f.csv
runs 'with a day it is no plan, whatever it lacks' 65 goalpost load --plan=M --as-of=2020-05 f.csv
says 'and the column of figures is named' err '^f\.csv:1:14: error\[header-missing\]: the file has no value column; if the figures are in the column "本月完成", rename it'
is 'the target is what it was' "$(sql "SELECT target_text FROM goalpost.indicator WHERE code = 'm1'")" '>= 2700 亿元'

# The day of the figures and that of the title
printf '%s\n' '2020年6月情况,,' 编码,统计截止日期,完成值 m1,,5亿元 >f.csv
runs 'the title of another month stops --as-of' 65 goalpost load --plan=M --as-of=2020-05 f.csv
says 'and both are told' err '^f\.csv:2:1: error\[date-mismatch\]: .* ends on 2020-06-30, and --as-of is 2020-05-31; .* take it out of the title, or rename the file$'
runs 'that of a day in the month does not' 0 goalpost check --plan=M --as-of=2020-06-15 f.csv
sed 1d f.csv >report_202006.csv
runs 'so does the name of the file' 65 goalpost load --plan=M --as-of=2020-05 report_202006.csv
sed -i '1s/.*/Produced 2020-07-01,,/' f.csv
runs 'a day of the print does not stop it' 0 goalpost check -q --plan=M --as-of=2020-06 f.csv
says 'but is told' err '^f\.csv:1:1: warning\[title-day\]: all figures are of 2020-06-30, and the title .* has 2020-07-01; check the day'
printf '%s\n' '2020年6月,,' 编码,统计截止日期,完成值 m1,2020-05,5亿元 >f.csv
runs 'days of rows are not stopped by a title' 0 goalpost check --plan=M f.csv
says 'but it is told where all are of another month' err '^f\.csv:1:1: warning\[title-day\]'
echo m1,2020-04,5亿元 >>f.csv
runs 'where they differ' 0 goalpost check --plan=M f.csv
fails 'it is not' grep title-day err

# A title gives the unit of the sheet
# unit TITLE HEADING CELLS OPTION...: what a figure of 50 is read as, or the code of the error
unit() {
	local title=$1 heading=$2 cells=$3
	shift 3
	printf '%s\n' "$title" "编码,$heading" "m1,$cells" >f.csv
	if goalpost load -q --again --plan=M --as-of=2020-09 "$@" f.csv 2>err; then
		sql "SELECT progress_text FROM goalpost.report JOIN goalpost.indicator USING (plan_id, indicator_id) WHERE code = 'm1' AND as_of = '2020-09-30' AND replaced_at IS NULL"
	else
		sed -n 's/.*error\[\([a-z-]*\)\].*/\1/p' err
	fi
}
for title in 单位：万元, 单位:万元, '（计量单位：万元）,' '2020年 单位：万元,' '单位：万元（现价）,' '单位：万元　制表：张三,' ',Unit: 万元'; do
	is "$title" "$(unit "$title" 完成值 50 --unit-from-target)" '50 万元 @ 2020-09-30'
done
is 'an office is no unit' "$(unit 填报单位：万元, 完成值 50 --unit-from-target)" '50 亿元 @ 2020-09-30'
is 'nor is an unknown word' "$(unit 单位：统计局, 完成值 50 --unit-from-target)" '50 亿元 @ 2020-09-30'
is 'several are not guessed' "$(unit '单位：万元、%,' 完成值 50 --unit-from-target)" header-unit
is 'nor are several rows of them' "$(unit $'单位：万元,\n单位：亿元,' 完成值 50 --unit-from-target)" header-unit
is 'nor without the option' "$(unit '单位：万元、户次,' 完成值 50)" unit-missing
is 'the heading agrees' "$(unit 单位：万元, '完成值(万元)' 51)" '51 万元 @ 2020-09-30'
is 'or contradicts it' "$(unit 单位：万元, '完成值(亿元)' 50)" unit-mismatch
says 'as is told' err '^f\.csv:2:4: error\[unit-mismatch\]: the title says that the unit is "万元", but the heading says "亿元"; correct one'
is 'so does a unit column' "$(unit 单位：万元,, 完成值,单位 50,亿元)" unit-mismatch
says 'as is told' err 'the unit column says "亿元", but the title says "万元"'
is 'and a cell' "$(unit 单位：万元, 完成值 50亿元)" unit-mismatch
says 'as is told' err 'has its own unit, but the title says "万元"'

# Numbers that spreadsheets keep as text, and spaces that nobody sees
printf '%s\n' code,as_of,value '"=""ZJ2020-001""",2020-05-31,'"'5.25 亿元" $'\u200BZJ2020-001\uFEFF,2020-04-30,\u202F5.75 亿元\u200B' 'ZJ2020-001,2020-03-31,"(1,234)"' >f.csv
reads 'are read, and parentheses are no sign' '3 = new 2 .* rejected 1 ' '4:23 number-brackets '
says 'as is told' err 'write .*-1234'
finish
