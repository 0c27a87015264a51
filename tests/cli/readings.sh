# How figures are read against their targets, and what is never guessed
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace
cat >plan.csv <<'END'
编码,名称,目标值,单位,牵头单位,权重,属性,计划
rise,产值增速,增长15%,,经信厅,2,预期性,P
cut,排放量,较上年下降20%,,生态环境厅,,约束性,P
level,覆盖率,达到90%,,,,导向性,P
done,铁路,建成,,,,,P
sum,投资额,2700,亿元,,0.5,,P
range,增速区间,增长6%—6.5%,,,,,P
END
runs 'a plan with Chinese headings and words loads' 0 goalpost load plan.csv
is 'its targets are canonical' "$(sql "SELECT string_agg(target_text, '; ' ORDER BY indicator_id) FROM goalpost.indicator")" \
	'>= +15 %; <= -20 %; >= 90 %; done; >= 2700 亿元; >= +6 % stretch +6.5'
is 'so are departments, weights and commitments' "$(sql "SELECT department_name, weight, commitment FROM goalpost.scorecard WHERE indicator_code = 'rise'")" '经信厅|2|anticipatory'

# reads CODE CELL UNIT: how that figure stands, or the code of its error
reads() {
	local text
	printf '%s\n' 'code,as_of,value,unit' "$1,2020-06-30,$2,$3" >r.csv
	if goalpost load -q r.csv 2>err; then
		text=$(sql "SELECT progress_text FROM goalpost.report WHERE replaced_at IS NULL AND indicator_id = (SELECT indicator_id FROM goalpost.indicator WHERE code = '$1')")
		echo "${text% @ 2020-06-30}"
	else
		sed -n 's/.*error\[\(.*\)\]:.*/\1/p' err
	fi
}
is 'an unsigned percentage against a rise is a rise' "$(reads rise 13 %)" '+13 %'
is 'so against a rise with a stretch' "$(reads range 6.2% '')" '+6.2 %'
is 'a sign is kept' "$(reads rise -2 %)" '-2 %'
is 'a word is a sign' "$(reads rise 下降2 %)" '-2 %'
is 'against a cut an unsigned percentage is refused' "$(reads cut 22 %)" direction
says 'with both ways to write it' err 'write 下降22% or -22 % '
is 'a word joins the unit of another cell' "$(reads cut 下降22 %)" '-22 %'
is 'against a level it is a level' "$(reads level 88 %)" '88 %'
is 'against done it is the part that is done' "$(reads done 45% '')" '45 % done'
is 'done in words' "$(reads done 已建成 '')" 'done'
is 'the unit may stand in the cell' "$(reads sum 累计完成1350.5亿元 '')" '1350.5 亿元'
is 'in its own cell' "$(reads sum 1350.6 亿元)" '1350.6 亿元'
is 'in both, when it is the same' "$(reads sum 1350.7亿元 亿元)" '1350.7 亿元'
is 'but not another one' "$(reads sum 1350.7亿元 万元)" unit-mismatch
is 'a part and its whole' "$(reads level '27.4 of 31.2' 万亩)" '27.4 of 31.2 万亩'
is 'a number without a unit fits no amount' "$(reads sum 1350 '')" unit-missing
is 'a separator in the wrong place is no number' "$(reads sum '"12,34"' 亿元)" separator
is '0 is a value' "$(reads sum 0 亿元)" '0 亿元'
for mark in '' — —— ― – / - N/A n/a NA na '#n/a' NaN .. ... … : 无 暂无 ' 　'; do
	printf '%s\n' code,as_of,value,unit "sum,2020-07-31,$mark,亿元" >r.csv
	goalpost load r.csv >out 2>err
	says "\"$mark\" is not reported, and counted" out 'read 1 = new 0 .* not reported 1 \+ total rows 0$'
done

sql "INSERT INTO goalpost.missing_mark VALUES ('未报 x')"
printf '%s\n' code,as_of,value,unit 'sum,2020-07-31,未报 X,亿元' 'sum,2020-07-31,x,亿元' >r.csv
goalpost check --max-rejects 1 r.csv >out 2>err
says 'a mark can be added' out 'read 2 = new 0 .* rejected 1 .* not reported 1 '
sql "DELETE FROM goalpost.missing_mark WHERE mark = 'na'"
is 'and one deleted' "$(reads sum NA 亿元)" word

# plans CELL UNIT [HEADING]: how that target stands, or the code of its error
plans() {
	printf '%s\n' "plan,code,indicator,${3:-target},unit" "U$((++plan_count)),x,x,$1,$2" >t.csv
	if goalpost load -q t.csv 2>err; then
		sql "SELECT target_text FROM goalpost.indicator JOIN goalpost.plan USING (plan_id) WHERE plan.code = 'U$plan_count'"
	else
		sed -n 's/.*error\[\(.*\)\]:.*/\1/p' err
	fi
}
plan_count=0
is 'a target may bring its unit' "$(plans '5 公里' '')" '>= 5 公里'
is 'have it in its own cell' "$(plans 5 公里)" '>= 5 公里'
is 'or in both, when it is the same' "$(plans '5 公里' 公里)" '>= 5 公里'
is 'but not another one' "$(plans '5 公里' 米)" unit-mismatch
is 'nor another one in the heading' "$(plans '5 公里' '' '目标值(米)')" unit-mismatch
is 'the unit belongs to the number, whatever follows it' \
	"$(for cell in '>= +22 vs 2015' 5以上 '>= -5 level' '>= 5 in 2020' 6—6.5 '>= 6 stretch 6.5' '>= 45 from 40.5 at 2020' 到2020年达到1.5; do plans "$cell" %; done)" \
	$'>= +22 % vs 2015\n>= 5 %\n>= -5 % level\n>= 5 % in 2020\n6..6.5 %\n>= 6 % stretch 6.5\n>= 45 % from 40.5 at 2020\n>= 1.5 % by 2020-12-31'
is 'a cell may bring the multiplier' "$(plans 5万 台)" '>= 5 万台'
is 'but not a second one' "$(plans 930.1亿 亿元)" multipliers
says 'and the hint writes it once' err 'target "930\.1亿" with the unit "亿元": a unit can have only one multiplier, .*, such as 5 亿元 \(indicator "x"\)$'
is 'a unit is never taken from the period' "$(plans '>= 5 in 2020' 年)" '>= 5 年 in 2020'
is 'a unit column holds a unit and nothing else' "$(plans 5 '% vs 2015')" trailing
says 'it is told where the unit stands' err '^t\.csv:2:[0-9]*: error\[trailing\]: unit "% vs 2015": '
is 'points need a sign there too' "$(plans 5 百分点)" unit-points
says 'and what is quoted is what was written' err 'target "5" with the unit "百分点": percentage points are'
is 'what a heading brings is a unit' "$(plans 5 '' '目标值(2020-06)')" header-unit
is 'a cell beyond what a literal can be is refused' "$(plans "$(printf '%05000d' 1)" 公里)" too-long

# dates DAY: the day of a figure, or the code of its error
dates() {
	printf '%s\n' code,as_of,value "sum,$1,7.$BASHPID 亿元" >d.csv
	if goalpost load -q d.csv 2>err; then
		sql "SELECT as_of FROM goalpost.report WHERE replaced_at IS NULL AND progress_text LIKE '7.$BASHPID %'"
	else
		sed -n 's/.*error\[\(.*\)\]:.*/\1/p' err
	fi
}
for day in 2021-06-30 2021/6/30 2021/06/30 2021-6-30 2021.6.30 20210630 2021年6月30日 2021-06 \
	'2021/6/30 0:00' '2021-6-30 0:00:00' 2021-06-30T00:00:00 2021.6 2021/6 2021-6 202106; do
	is "$day is a day" "$(dates "$day")" 2021-06-30
done
for day in 30/06/2021 6/30/2021 2021/6-30 21/6/30 2021063 '5 亿元' 20210630.0 '>= 5'; do
	is "$day is no day that can be read for sure" "$(dates "$day")" date
	says 'and the hint is about days' err '; write the date with the year first, such as 2020-06-30'
done
is '2021-02-30 is no day' "$(dates 2021/2/30)" date-field
is 'a time of day is no day' "$(dates '2021/6/30 8:00')" date-time
is 'a number of a spreadsheet is named' "$(dates 44377)" date-serial
says 'with its day' err '^d\.csv:2:5: error\[date-serial\]: as_of "44377" is .* has for 2021-06-30; format the column as dates'
is '2026.1 alone may be October' "$(dates 2020.1)" date-unclear
is '2010/11 alone may be a fiscal year' "$(dates 2010/11)" date-unclear
is '2010-11 alone is a month' "$(dates 2010-11)" 2010-11-30
is 'a fiscal year is named as such' "$(dates 2019/20)" date-fiscal
# column DAY...: what is wrong with which line of a column of days
column() {
	{ echo code,as_of,value; printf 'sum,%s,5 亿元\n' "$@"; } | iconv -t GB18030 >d.csv
	goalpost check --max-rejects 100% d.csv 2>err >out
	sed -n 's/^d\.csv:\([0-9]*\):.*error\[\(.*\)\]:.*/\1 \2/p' err | tr '\n' ' '
}
is 'the column tells 2010-11 and 2010/11 from fiscal years' "$(column 2010-11 2010/11 2010/10)" ''
is 'also where they stand' "$(column 2010-11 2010/11 2024/25)" '2 date-unclear 3 date-unclear 4 date-fiscal '
is 'and where all are of one kind, it does not' "$(column 2009-10 2010/11)" '2 date-unclear 3 date-unclear '
is '2026.10 tells that 2026.1 is January' "$(column 2020.1 2020.10)" ''
is 'but 2026.11 does not' "$(column 2020.1 2020.11)" '2 date-unclear '
day=$(date +%Y-%m-01 -d "$(date +%Y-%m-15) 1 month")
is 'a day of the next month is in the future' "$(dates "$day")" date-future
says 'with the end of this one' err "^d\.csv:2:5: error\[date-future\]: the day $day is after the end of this month, $(date -d "$day yesterday" +%F); "
is 'so in the value' "$(printf '%s\n' code,as_of,value "sum,,5 亿元 @ $day" >d.csv; goalpost load -q d.csv 2>&1 | sed -n 's/.*error\[\(.*\)\]:.*/\1/p')" date-future
is 'a day of this month is none' "$(dates "$(date -d "$day yesterday" +%F)")" "$(date -d "$day yesterday" +%F)"

# --as-of: the day of a sheet
printf '%s\n' '2021年7月重点指标,' 编码,完成值 'sum,5.5 亿元' | sed '2s/,.*/,完成值/;1s/,$/,,/' >d.csv
runs 'a sheet without days needs --as-of' 65 goalpost load d.csv
says 'and its title has a day for it' err '^d\.csv:2:1: error\[header-missing\]: the file has no as_of column; use --as-of=2021-07-31 if that is the day of all figures$'
runs 'with it, it loads' 0 goalpost load --as-of=2021/7 d.csv
is 'at that day' "$(sql "SELECT as_of FROM goalpost.report WHERE progress_text LIKE '5.5 %'")" 2021-07-31
runs 'for another month it contradicts the title' 65 goalpost load --as-of=202108 d.csv
runs 'for another day it is another import' 0 goalpost load --as-of=2021-07-30 d.csv
says 'of new figures' out 'new 1 '
sed 1d d.csv >d-202109.csv
runs 'the name of the file may have it' 65 goalpost load d-202109.csv
says 'too' err 'use --as-of=2021-09-30 if'
sed 1d d.csv >d.2.csv
runs 'else the option is named' 65 goalpost load d.2.csv
says 'only' err 'or use --as-of=DATE for all figures$'
printf '%s\n' code,as_of,value 'sum,2021-07-31,6 亿元' 'sum,,6 亿元' 'sum,2021-08-31,6 亿元' 'sum,,6 亿元 @ 2021-06-30' >d.csv
goalpost check --max-rejects 100% --as-of=2021-07-31 d.csv >out 2>err
is 'a day in the rows must agree with it' "$(sed -n 's/^d\.csv:\([0-9:]*\): error\[\(.*\)\]:.*/\1 \2/p' err | tr '\n' ' ')" '4:5 date-mismatch 5:6 date-mismatch '
runs 'a file with it is no plan' 65 goalpost check --as-of=2021-07-31 plan.csv
says 'as is told' err '^plan\.csv:1:1: error\[header-missing\]: the file has no value column; .*; a plan is loaded without --as-of$'
runs 'a plan has no such day' 0 goalpost check --as=targets --as-of=2021-07-31 plan.csv
says 'it is told' err '^goalpost: warning: plan\.csv: --as-of has no effect on a plan$'
runs 'no day is no option' 64 goalpost load --as-of=soon d.csv
for weight in heavy +1 -1 1% 1万 '1 @ 2020' 12,34; do
	printf '%s\n' plan,code,indicator,target,weight "P,w,w,5 个,\"$weight\"" >w.csv
	runs "$weight is no weight" 65 goalpost load w.csv
	says 'one code, one hint' err 'error\[weight\]: weight ".*" is not a plain number of 0 or more; write a number without a sign or a unit, such as 1\.5( \(indicator|$)'
done

cat >r.csv <<'END'
指标名称,统计截止日期,累计完成,单位
投资额,2020年8月31日,5,亿元
投资额,2020-08-31,6,亿元
投资额,,截至2020年9月底累计完成7亿元,
投资额,2020-10-31,截至2020年9月底累计完成8亿元,
投资额,,9,亿元
,,,
END
runs 'names, dates in words, one day twice' 3 goalpost load --max-rejects 2 r.csv
says 'are each counted once' out 'read 6 = new 2 .* rejected 2 \+ superseded 1 \+ not reported 1 \+ total rows 0$'
is 'the last record of a day counts' "$(sql "SELECT progress_text FROM goalpost.report WHERE as_of = '2020-08-31'")" '6 亿元 @ 2020-08-31'
is 'a day in the value is enough' "$(sql "SELECT progress_text FROM goalpost.report WHERE as_of = '2020-09-30'")" '7 亿元 @ 2020-09-30'
says 'two days that differ are refused' err ':5:5: error\[date-mismatch\]'
says 'no day is refused' err ':6:5: error\[required\]'

# Columns of parts: the figure of a part must never count for the whole
printf '%s\n' 编码,名称,目标值,单位,性别,县区 k,就业,5,人,, k,就业,3,人,women, k,就业,2,人,,N1 >plan.csv
runs 'a plan with the headings of parts' 0 goalpost load -q --plan K plan.csv
is 'has them as breakdown and place' "$(sql "SELECT string_agg(concat(i.breakdown, '/', l.code), ' ' ORDER BY i.line) FROM goalpost.indicator AS i JOIN goalpost.plan AS p USING (plan_id) LEFT JOIN goalpost.place AS l USING (place_id) WHERE p.code = 'K'")" '/ women/ /N1'
for heading in sex Gender 'age group' 年龄段 城乡 residence; do
	printf '%s\n' "code,as_of,value,unit,$heading" k,2026-04-30,5,人,women k,2026-04-30,7,人,men >r.csv
	goalpost check --max-rejects 1 --plan K r.csv >out 2>err
	says "$heading is a breakdown" err '^r\.csv:3:1: error\[reference\]: .*not known for that breakdown'
done
for heading in County district 市县 区县 地区名称; do
	printf '%s\n' "code,as_of,value,unit,$heading" k,2026-04-30,5,人,N1 k,2026-04-30,7,人,N9 >r.csv
	goalpost check --max-rejects 1 --plan K r.csv >out 2>err
	says "$heading is a place" err '^r\.csv:3:18: error\[reference\]: there is no place "N9"'
done
printf '%s\n' code,as_of,value,sex,age k,2026-04-30,5,women,15-24 >r.csv
runs 'two of them' 65 goalpost check --plan K r.csv
says 'are to be one' err '^r\.csv:1:22: error\[header-duplicate\]: two columns are read as breakdown; write both in one column as the plan has them'

# Under headings that are not known, rows with two figures are not revisions.
unclear() {
	printf '%s\n' "$@" >r.csv
	goalpost check --max-rejects 100% --plan K r.csv >out 2>err
	sed -nE 's/^r\.csv:([0-9]+):[0-9]+: error\[duplicate-unclear\].*/\1/p' err | tr '\n' ' '
}
is 'rows that a column tells apart that is not read' "$(unclear code,as_of,value,unit,Wealth k,2026-04-30,5,人,poor k,2026-04-30,7,人,rich k,2026-05-31,7,人,rich)" '2 3 '
says 'are told with that column' err '^r\.csv:2:14: error\[duplicate-unclear\]: value "5" is one of several for the same indicator and day, whose rows differ in the column "Wealth", which is not read; if they are about parts'
is 'the column that differs is named' "$(unclear code,as_of,value,unit,Office,Wealth k,2026-04-30,5,人,x,poor k,2026-04-30,7,人,x,rich && grep -c 'in the column "Wealth"' err)" '2 3 2'
is 'so in a wide sheet' "$(unclear code,unit,2026-01,2026-02,Wealth k,人,1,2,poor k,人,1,3,rich)" '2 3 '
is 'one figure twice, one row number each, and no such column are none' "$(unclear code,as_of,value,unit,Wealth k,2026-04-30,5,人,poor k,2026-04-30,5,人,rich; unclear 序号,code,as_of,value,unit 1,k,2026-04-30,5,人 2,k,2026-04-30,7,人; unclear code,as_of,value,unit,Wealth k,2026-04-30,5,人,poor k,2026-04-30,6,人,poor)" ''

# Codes are unique within their plan only.
printf '%s\n' 'plan,code,indicator,target' 'Q,sum,投资额,100 亿元' >q.csv
goalpost load -q q.csv
is 'a code of two plans is not guessed' "$(reads sum 5 亿元)" ambiguous
says 'and the plans are named' err '; name the plan in a plan column \(计划\), or use --plan=CODE: "P" or "Q"'
printf '%s\n' plan,code,indicator,target,section 'P,twin1,双生,5 个,城市' 'P,twin2,双生,5 个,农村' >t.csv
goalpost load -q t.csv
printf '%s\n' 指标名称,统计截止日期,完成值 双生,2020-06-30,3个 >r.csv
runs 'a name of two indicators is not guessed' 65 goalpost load r.csv
says 'and their sections tell them apart' err 'error\[ambiguous\].*: "twin1" \(城市\) or "twin2" \(农村\)$'
printf '%s\n' 'code,as_of,value' 'sum,2021-06-30,5 亿元' >r.csv
runs '--plan decides' 0 goalpost load --plan Q r.csv
runs 'the same bytes for another plan are another import' 0 goalpost load --plan P r.csv
is 'both stand' "$(sql "SELECT count(*) FROM goalpost.report WHERE as_of = '2021-06-30' AND replaced_at IS NULL")" 2
# A plan that is not there is told as such, by the column or by the option.
printf '%s\n' plan,code,as_of,value Nowhere,sum,2021-07-31,5亿元 >r.csv
runs 'a plan that is not there' 65 goalpost load r.csv
says 'is what is told' err '^r\.csv:2:1: error\[reference\]: there is no plan "Nowhere"; write the code of an existing plan, or load the plan first \(indicator "sum"\)$'
printf '%s\n' code,plan,as_of,value sum,,2021-07-31,5亿元 >r.csv
runs 'so with --plan' 65 goalpost load --plan Nowhere r.csv
says 'and an empty cell' err '^r\.csv:2:5: error\[reference\]: there is no plan "Nowhere"'
printf '%s\n' code,as_of,value sum,2021-07-31,5亿元 >r.csv
runs 'and without a column' 65 goalpost load --plan Nowhere r.csv
says 'it is told at the row' err '^r\.csv:2:1: error\[reference\]: there is no plan "Nowhere"'
runs 'a code that a plan does not have' 65 goalpost load --plan Q <(printf '%s\n' code,as_of,value nobody,2021-07-31,5亿元)
says 'is told as before' err 'error\[reference\]: no indicator has the code "nobody"'
finish
