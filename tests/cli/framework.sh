# Plans as results frameworks write them: baseline, year, direction and unit
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace

# reads HEADINGS ROW…: checks each row; its target, or the code of its error
reads() {
	local row number=0
	echo >>plans
	{ echo "code,indicator,$1"; for row in "${@:2}"; do echo "i$((++number)),x,$row"; done; } >f.csv
	goalpost load --max-rejects 100% --plan "P$(wc -l <plans)" ${option:-} f.csv >out 2>err
	{
		sql "SELECT line, coalesce(target_text, '') FROM goalpost.indicator WHERE plan_id = (SELECT plan_id FROM goalpost.plan WHERE code = 'P$(wc -l <plans)')"
		sed -nE 's/^f\.csv:([0-9]+):[0-9]+: error\[([a-z-]+)\].*/\1|\2/p' err
	} | sort -n -s -t'|' -k1,1 | cut -d'|' -f2
	rm -f f.csv.*
}
is 'a direction makes the comparator, a baseline the from' \
	"$(reads target,baseline,unit,direction 100,200,件,decrease 80,120,%,down 80,20,%,increase 12,18,‰,逆向 500,300,USD,↑ '90 %',75,,正向)" \
	$'<= 100 件 from 200\n<= 80 % from 120\n>= 80 % from 20\n<= 12 ‰ from 18\n>= 500 USD from 300\n>= 90 % from 75'
printf '%s\n' code,indicator,target,baseline,unit,direction D1,x,100,200,件,decrease >plan.csv
printf '%s\n' code,as_of,value 'D1,2026-03-31,200 件' >r.csv
goalpost load -q --plan D plan.csv && goalpost load -q --plan D r.csv
is 'a figure that equals the baseline is no progress' "$(sql "SELECT completion_pct FROM goalpost.scorecard WHERE plan_code = 'D'")" 0
is 'by the year of the baseline too' \
	"$(reads target,baseline,baseline_year,unit 40,45.2,2020,μg/m³ 80,60,2019年,% 80,60,2019-12-31,% 80,60,2019-06-30,% 80,60,FY2019,% 80,,2019,% 80,TBD,,%)" \
	$'<= 40 μg/m³ from 45.2 at 2020\n>= 80 % from 60 at 2019\n>= 80 % from 60 at 2019\nbaseline-year\ndate-fiscal\nbaseline-year\n>= 80 %'
is 'without a direction the two values say it' \
	"$(reads target,baseline,unit 80,120,% 80,60,% 0,12,件 80,80,% 达到80,60,% 达到80,120,% '>= 80',120,% '<= 80',60,%)" \
	$'<= 80 % from 120\n>= 80 % from 60\n<= 0 件 from 12\ndirection-unclear\n>= 80 % from 60\ndirection\n>= 80 % from 120\n<= 80 % from 60'
is 'a direction agrees with the target' \
	"$(reads target,direction,unit '>= 80',decrease,% '<= 80',decrease,% '<= 80',increase,% 2..3,up,家 '= 5',down,个 达到80,down,% done,increase, done,decrease, +5,up,% -20,down,% 5%左右,down, 0,down,件 90%以上,down, 80,sideways,% 80,,%)" \
	$'direction-mismatch\n<= 80 %\ndirection-mismatch\ndirection-mismatch\ndirection-mismatch\ndirection-mismatch\ndone\ndirection-mismatch\n>= +5 %\n<= -20 %\n~<= 5 %\n<= 0 件\ndirection-mismatch\ndirection-unclear\n>= 80 %'
says 'and the error says what contradicts what' err 'error\[direction-mismatch\]: .*direction "decrease" contradicts the target >= 80 %; correct one of them'
is 'and with the way from the baseline, unless the target is a limit' \
	"$(reads target,baseline,direction,unit 80,60,down,% '<= 80',60,down,% 80,120,up,% 80,80,down,%)" \
	$'direction-mismatch\n<= 80 % from 60\ndirection-mismatch\n<= 80 % from 80'
is 'a baseline agrees with that of the target' \
	"$(reads target,baseline,baseline_year,unit '<= 80 from 120',120,,% '<= 80 from 120',110,,% '<= 80 from 120 at 2020',120,2020,% '<= 80 from 120 at 2020',120,2019,% '<= 80 from 120','120 %',2020,%)" \
	$'<= 80 % from 120\nbaseline-mismatch\n<= 80 % from 120 at 2020\nbaseline-mismatch\n<= 80 % from 120 at 2020'
is 'the base of a change has its own unit, or that of the amount' \
	"$(reads target,baseline,baseline_year,unit '>= +15,200,,%' '>= +15 %,200 亿元,,' '>= +15 %,200 亿元,2020,' '>= +2000,10000,,户' '<= -20,,2015,%' '<= -20 % vs 2015,,2015,' '<= -20 % vs 2015,,2016,' '>= +0.2,45,,pp' '>= +0.2 pp,45 %,,')" \
	$'unit-missing\n>= +15 % from 200 亿元\n>= +15 % vs 2020 from 200 亿元 at 2020\n>= +2000 户 from 10000 户\n<= -20 % vs 2015\n<= -20 % vs 2015\nbaseline-mismatch\nunit-missing\n>= +0.2 pp from 45 %'
is 'what is done starts from not done' "$(reads target,baseline,unit done,No, done,0, done,Yes, Yes,No,Yes/No 'done,40 %,')" \
	$'done\ndone\nbaseline\ndone\nbaseline'
is 'a multiplier that stands with the target only is not guessed' "$(reads target,baseline,unit 1.2万,9000,人 1.2,0.9,万人 1.2万,0,人 1.2万,0.9万,人)" \
	$'unit-missing\n>= 1.2 万人 from 0.9\n>= 1.2 万人 from 0\n>= 1.2 万人 from 0.9'
is 'a total starts from nothing' "$(reads target,baseline '100 人 total',50)" baseline-total
is 'what adds up has no way from a baseline' "$(reads target,baseline,unit,aggregation 100,50,人,sum 100,0,人,sum 100,50,人,latest)" $'aggregation\n>= 100 人 from 0\n>= 100 人 from 50'
is 'a dash is a minus where the values or the target confirm it' "$(reads target,baseline,direction,unit 28,34.1,-,% 45,23,+,% 45,23,-,% '<= 28,,-,%' 28,,-,% '>= 28,,−,%')" \
	$'<= 28 % from 34.1\n>= 45 % from 23\ndirection-mismatch\n<= 28 %\ndirection-unclear\ndirection-mismatch'
is 'IATI: ascending' "$(reads target,baseline,ascending,unit 80,60,1,% 80,120,0,% 80,60,true,% 80,60,up,%)" $'>= 80 % from 60\n<= 80 % from 120\n>= 80 % from 60\ndirection-unclear'
is 'with the headings of its elements' "$(sql "SELECT string_agg(field, ' ' ORDER BY field) FROM goalpost.column_alias WHERE heading ~ '^indicator/'")" 'as_of ascending baseline baseline_year code indicator target value'
is 'two columns that state a direction agree' "$(reads target,ascending,direction,unit 80,1,up,% 80,1,down,%)" $'>= 80 %\ndirection-mismatch'
is '指标性质 is the commitment in one row, the direction in another' "$(reads 目标值,单位,指标性质 80,%,约束性 80,%,逆向 80,%,好)" $'>= 80 %\n<= 80 %\ncommitment'
is 'and it is kept as such' "$(sql "SELECT string_agg(coalesce(commitment, '-'), ' ' ORDER BY line) FROM goalpost.indicator JOIN goalpost.plan USING (plan_id) WHERE plan.code = 'P$(wc -l <plans)'")" 'binding -'
is 'years in the headings' "$(reads 'Baseline (2015),Target (2030),Unit of measure' 34.1,50,% '34.1,50 in 2028,%' ,50,%)" $'>= 50 % from 34.1 at 2015 by 2030-12-31\nperiod\n>= 50 % by 2030-12-31'
is 'before and after them, in Chinese' "$(reads 2020年基期值,2025年目标值,单位 34.1,50,% 50,34.1,%)" $'>= 50 % from 34.1 at 2020 by 2025-12-31\n<= 34.1 % from 50 at 2020 by 2025-12-31'
is 'a column may say when each is due' "$(reads 'target,unit,Target year' 50,%,2030 50,%,2030-06-30 50,%, '50 by 2030,%,2030' '50 in 2028,%,2030' 50,%,soon 50,people,2030)" $'>= 50 % by 2030-12-31\n>= 50 % by 2030-06-30\n>= 50 %\n>= 50 % by 2030-12-31\nperiod\ndate\nperiod'
is 'before the heading, and within the plan' "$(option=--period=2026..2030 reads 'Target (2030),unit,deadline' 50,people,2030 50,%,2028)" $'>= 50 people\n>= 50 % by 2028-12-31'
is 'under all its headings' "$(sql "SELECT count(*) FROM goalpost.column_alias WHERE field = 'due' AND heading IN ('due', 'due_date', 'end_date', 'by', 'deadline', '完成时限', '完成时间', '截止时间', '目标年份', '目标年')")" 10
is 'a row may have its own' "$(reads 'Baseline (2015),Target (2030),unit' '34.1 (2016),50,%')" '>= 50 % from 34.1 at 2016 by 2030-12-31'
is 'a total that has to start somewhere' "$(reads 'Target (2030),unit' 50,people)" period
is 'starts with its plan' "$(option=--period=2026..2030 reads 'Target (2030),unit' 50,people)" '>= 50 people'
is 'years and units beside the number' "$(reads 'Target,Baseline (%)' '80 %,60' '80 %,60 (2019)')" $'>= 80 % from 60\n>= 80 % from 60 at 2019'
is 'the target comes before its baseline in the order of columns or after it' "$(reads baseline,unit,target 120,%,80)" '<= 80 % from 120'

# refused KIND HEADINGS: the file is refused because of a heading
refused() {
	printf '%s\n' "$2" >h.csv
	runs "$2 is not left out of $1" 65 goalpost check --plan P1 h.csv
	says "$2: the column is named" err 'error\[header-meaning\]: the column ".*" may turn the meaning of its row'
}
for heading in '基数(亿元)2' 'Baseline 2' 'Base value (EUR) 2' 指标正逆向 'Lower is better' 'Cumulative?' 'Aggregation rule'; do
	refused 'a plan' "code,indicator,target,$heading"
done
refused reports code,as_of,value,direction
for heading in is_inverse Inverse? 'Reverse scored' 反向指标 Comparator 'Reference value' 起始值2; do
	refused 'a plan' "code,indicator,target,$heading"
done
is 'synonyms of baseline and direction are read' "$(reads 'target,Starting value,unit,Desired trend' 80,120,%,down; reads 目标值,起始值,单位 80,60,%; reads 'target,unit,Good is' 80,%,down; reads target,unit,increase/decrease 80,%,decrease)" \
	$'<= 80 % from 120\n>= 80 % from 60\n<= 80 %\n<= 80 %'

# column KIND HEADING CELL…: is a file with that column refused or not?
column() {
	local row
	{
		[ "$1" = plan ] && echo "code,indicator,target,$2" || echo "code,as_of,value,${target:-}$2"
		for row in "${@:3}"; do [ "$1" = plan ] && echo "x,y,80 %,$row" || echo "x,2025,5 %,${target:+80 %,}$row"; done
	} >h.csv
	goalpost check --max-rejects 100% --as "${1/plan/targets}" --plan P1 h.csv >out 2>err
	if grep -q 'error\[header-meaning\]' err; then echo refused; elif grep -q 'ignored columns: ' err; then echo ignored; else echo read; fi
}
is 'whatever the heading, a column of directions or comparators is not left out of a plan' \
	"$(column plan H down down; column plan Trend up,; column plan 指标类型 正向 - 逆向; column plan op '>=' '≤'; column plan 符号 不低于)" "$(yes refused | head -n 5)"
says 'and the hint says how to go on' err 'rename it to direction, or write the comparator before the target, such as >= 80; if it means something else, remove it'
is 'nor are numbers of where it began' "$(column plan Base 60 - 70; column plan 起始 60; column plan Start 12.5%)" "$(yes refused | head -n 3)"
is 'what only describes is left out' \
	"$(column plan 'Indicator type' outcome down; column plan Priority high low; column plan Trend 'see annex'; column plan H n/a —; column plan H; column plan Start 2026 2027; column plan Start 2026-01-01; column plan 上年值 60; column plan 2025年实际完成 60; column plan Scale national; column plan 'Base' city)" "$(yes ignored | head -n 11)"
is 'a multiplier is left out of no file' \
	"$(for kind in plan reports; do column $kind UNIT_MULT 0 6; column $kind 'Unit multiplier' 1000000; column $kind 单位倍数 10000; column $kind Scale 1000; done)" "$(yes refused | head -n 8)"
says 'and the hint says where it goes' err 'write the multiplier into the unit, such as 万元 or million USD'
is 'unless it multiplies by one' "$(for kind in plan reports; do column $kind UNIT_MULT 0 '0: Units' -; column $kind multiplier 1; column $kind multiplier; done)" "$(yes ignored | head -n 6)"
is 'in reports directions turn the figures' "$(column reports H down; column reports H '>' '<'; column reports H steady; column reports Inverse? yes)" $'refused\nrefused\nignored\nignored'
is 'or are those of the targets beside them' "$(target=target, column reports H down; target=target, column reports UNIT_MULT 6)" $'ignored\nrefused'
printf '%s\n' 'code,indicator,target,Baseline comments' >h.csv
runs 'a note on the baseline is one' 0 goalpost check --plan P1 h.csv
printf '%s\n' code,as_of,target,direction,value >h.csv
runs 'reports in a sheet with the targets leave those alone' 0 goalpost check --as reports h.csv
finish
