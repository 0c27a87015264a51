# What the unit column says: labels, units that are not known, and none at all
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace

# plan ROW…: targets with a unit each; what they are, or the code of the error
plan() {
	local row number=0
	echo >>plans
	{ echo code,indicator,target,unit; for row in "$@"; do echo "i$((++number)),x,$row"; done; } >p.csv
	goalpost load --max-rejects 100% --plan "P$(wc -l <plans)" p.csv >out 2>err
	{
		sql "SELECT line, target_text FROM goalpost.indicator WHERE plan_id = (SELECT plan_id FROM goalpost.plan WHERE code = 'P$(wc -l <plans)')"
		sed -nE 's/^p\.csv:([0-9]+):[0-9]+: error\[([a-z-]+)\].*/\1|\2/p' err
	} | sort -n -s -t'|' -k1,1 | cut -d'|' -f2
	rm -f p.csv.*
}
# reports ROW…: figures for a year each of the last plan, in the same way
reports() {
	local row number=2000
	{ echo code,as_of,value,unit; for row in "$@"; do echo "${row%%,*},$((++number)),${row#*,}"; done; } >r.csv
	goalpost load --max-rejects 100% --plan "P$(wc -l <plans)" ${option:-} r.csv >out 2>err
	{
		sql "SELECT line, progress_text FROM goalpost.report WHERE batch_id = (SELECT max(batch_id) FROM goalpost.batch WHERE kind = 'reports')"
		sed -nE 's/^r\.csv:([0-9]+):[0-9]+: error\[([a-z-]+)\].*/\1|\2/p' err
	} | sort -n -s -t'|' -k1,1 | cut -d'|' -f2 | sed 's/ @ .*//'
	rm -f r.csv.*
}
is 'a label of percentages is %' "$(plan 50,Percentage 50,Percent '50,per cent' 50,百分比 '50,% ' '50,Percentage (%)')" "$(yes '>= 50 %' | head -n 6)"
is 'labels of numbers are a count' "$(plan 50,Number '50,No.' 50,# 50,Count 50,number 50,数量 50,个数)" $'>= 50 number\n>= 50 number\n>= 50 number\n>= 50 number\n>= 50 number\n>= 50 个\n>= 50 个'
is 'of what a share is, is no part of the unit' "$(plan '5,% of GDP' '5,Percent of households' '5,"per 100,000 live births"' '5,"per 1,000"')" $'>= 5 %\n>= 5 %\n>= 5 /10万\n>= 5 per 1,000'
is 'the number of a rate is read whole' "$(plan '5,per 100 000' '5,per 100 000 live births' '5,Per 10 000 people' '5,per 1 000' '5,per 100 000 人' '5,per 100 thousand people' '5,per 1 million')" \
	"$(plan '5,"per 100,000"' '5,"per 100,000"' '5,"per 10,000"' '5,"per 1,000"' '5,"per 100,000"' '5,"per 100,000"' '5,"per 1,000,000"')"
is 'or not at all' "$(plan '5,per 100 00 people' '5,per 100 5 year olds')" $'trailing\ntrailing'
is 'percentage points are points, which need a sign' "$(plan '5,Percentage points' '>= +5,percentage points')" $'unit-points\n>= +5 pp'
is 'letters in either case make one unit' "$(plan 5,Score 5,score '5, SCORE' 5,Ratio)" $'>= 5 "score"\n>= 5 "score"\n>= 5 "score"\n>= 5 "ratio"'
is 'Yes/No is done or not' "$(plan Yes,Yes/No 是,是/否 1,Boolean '>= 1,Yes/No' done,Y/N '完成,是否' 'done by 2026,Yes/No' No,Yes/No 3,Yes/No '100 %,Yes/No' Yes,)" \
	$'done\ndone\ndone\ndone\ndone\ndone\ndone by 2026-12-31\nyes-no\nyes-no\nyes-no\ndone'
plan 50,Percentage 50,Number Yes,Yes/No >/dev/null
is 'figures with the labels fit the targets with them' "$(reports i1,40,percent i1,40,% i2,30,number i2,30,个 i3,No,Yes/No i3,yes, i3,否, i3,1,Boolean 'i3,45 %,Yes/No' i3,2,Yes/No)" \
	$'40 %\n40 %\n30 number\n30 个\n0 % done\ndone\n0 % done\ndone\n45 % done\nyes-no'
is 'yes is no figure of an amount' "$(reports i2,yes,number)" mismatch

# Units that are not known
plan 5,船 6,船 7,Widgets 8,个 '9,船/个' >/dev/null
says 'units that are not known are listed once, with their rows' out '^p\.csv: units not known, taken as counting words: "船" \(2 rows\), "Widgets" \(1 row\), "船"/个 \(1 row\)$'
reports i1,3,船 i4,3,个 >/dev/null
says 'so in reports' out '^r\.csv: units not known, taken as counting words: "船" \(1 row\)$'
reports i4,3,个 >/dev/null
fails 'a unit that is known is not' grep -q 'units not known' out
mapfile -t many < <(printf '5,uu%s\n' {a..y})
plan "${many[@]}" >/dev/null
says 'not more than twenty' out '"uut" \(1 row\), and others \(5 rows\)$'
goalpost load -q --plan Q p.csv >out
empty 'with -q they are not told' out

# A change has its own unit
plan 提高1个百分点,% >/dev/null
says 'the hint keeps points what they are' err 'error\[unit-mismatch\].*leave the cell of the unit column empty, or write 百分点 \(pp\) there'
plan 增长6%,亿元 >/dev/null
says 'and a rise in percent' err 'error\[unit-mismatch\].*the unit of the change is that of the cell: leave the cell of the unit column empty'
is 'and both ways lead there' "$(plan 提高1个百分点, 提高1个百分点,百分点 增长6%,)" $'>= +1 pp\n>= +1 pp\n>= +6 %'
plan 5亿元,万元 >/dev/null
says 'of two units either may be wrong' err 'error\[unit-mismatch\].*correct the one that is wrong'

# In the heading as well
plan 200,亿元 50,Number 80,% >/dev/null
# heads HEADING ROW…: figures under that heading, with a unit column
heads() {
	printf '%s\n' "code,as_of,$1" "${@:2}" >r.csv
	goalpost check --max-rejects 100% --plan "P$(wc -l <plans)" r.csv >out 2>err
	sed -nE 's/^r\.csv:([0-9:]+): error\[([a-z-]+)\].*/\1 \2/p' err
}
is 'a heading and a unit column that agree' "$(heads '完成值(万元),unit' i1,2026-01,50,万元 i1,2026-02,50, i1,2026-03,-,亿元)" ''
is 'or do not, in unit or multiplier' "$(heads '完成值(万元),unit' i1,2026-01,50,亿元 i1,2026-02,50,元 i1,2026-03,50亿元,亿元 i1,2026-04,50,USD)" \
	$'2:15 unit-mismatch\n3:15 unit-mismatch\n4:17 unit-mismatch\n5:15 unit-mismatch'
says 'both are named' err '^r\.csv:2:15: error\[unit-mismatch\]: the unit column says "亿元", but the heading says "万元"; correct one of them'
is 'a heading that says number leaves it to the column what is counted' "$(heads 'value (number),unit' i2,2026-01,50,个 i2,2026-02,50,% i2,2026-03,50,亿元)" $'3:15 unit-mismatch\n4:15 unit-mismatch'
is 'labels are units' "$(heads 'value (%),unit' i3,2026-01,50,Percentage)" ''
is 'the heading of another column says nothing of this one' "$(heads '完成值(万元),目标值(亿元)' i1,2026-01,50,200 && goalpost load -q --plan "P$(wc -l <plans)" r.csv && sql "SELECT progress_text FROM goalpost.report WHERE line = 2 AND batch_id = (SELECT max(batch_id) FROM goalpost.batch)")" '50 万元 @ 2026-01-31'
printf '%s\n' '编码,指标名称,目标值(亿元),单位' x1,x,5,万元 >p.csv
runs 'a plan is asked the same' 65 goalpost check --plan Y p.csv

# No unit at all
plan 85,% '>= +5,%' '<= -20,%' 500,people 80, done, '>= +2000,户' >/dev/null
is 'a figure without a unit does not fit a target with one' "$(reports i1,87, i2,6, i4,12, i5,81, i1,0, i4,5万, i6,40,)" \
	$'unit-missing\nunit-missing\nunit-missing\n81\n0\nmismatch\nmismatch'
says 'and the hint names the option' err '^r\.csv:2:9: error\[unit-missing\]: .*value "87" has no unit, but the target is >= 85 %; write the unit, or use --unit-from-target'
is 'the option reads it in the unit of the target' "$(option=--unit-from-target reports i1,87, i2,6, i2,+7, i2,-1, i3,22, i3,-22, i4,1200, i5,81, 'i4,3 人,' i7,+5, i7,5,)" \
	$'87 %\n+6 %\n+7 %\n-1 %\ndirection\n-22 %\n1200 people\n81\n3 人\n+5 户\nmismatch'
says 'it is told' out 'r\.csv: 7 figures were read in the unit of the target, as a rise or as done; see goalpost\.outcome$'
is 'and kept as the reading of the cell' "$(sql "SELECT string_agg(reading, '; ' ORDER BY line) FROM goalpost.outcome WHERE batch_id = (SELECT max(batch_id) FROM goalpost.batch)")" \
	'87 % @ 2001-12-31; +6 % @ 2002-12-31; +7 % @ 2003-12-31; -1 % @ 2004-12-31; -22 % @ 2006-12-31; 1200 people @ 2007-12-31; +5 户 @ 2010-12-31'
plan=P$(wc -l <plans)
printf '%s\n' code,as_of,value i1,2020,88 >r.csv
runs 'a file that was refused' 65 goalpost load --plan "$plan" r.csv
runs 'is another import with the option' 0 goalpost load --plan "$plan" --unit-from-target r.csv
goalpost load --plan "$plan" --unit-from-target r.csv >out
says 'and is known with it' out 'nothing new'
runs 'a plan has no use for it' 0 goalpost check --plan Q --unit-from-target p.csv
says 'and says so' err 'warning: p\.csv: --unit-from-target has no effect on a plan'

# Shares in a column of percentages
plan 85,% 90,% 0.5,% done,% '>= +15,%' 0,件 500,件 >/dev/null
is 'a column in % within 0 and 1 may be one of shares' "$(reports i1,0.87,% i2,1,% i3,0.4,% i4,0.45,% i5,0.13,%)" $'percent-unclear\npercent-unclear\n0.4 %\npercent-unclear\npercent-unclear'
says 'and the hint names the option' err 'value "0\.87" and all others in % lie within 0 and 1, but the target is >= 85 %; use --percent=share if a spreadsheet wrote 87 % as 0\.87, or --percent=percent if it is 0\.87 % '
is 'the option says that it is' "$(option=--percent=share reports i1,0.87,% i2,1,百分比 i3,0.003,% i4,0.45,% i5,+0.135,% 'i1,0.9%,' 'i1,0.9 of 1,%')" $'87 %\n100 %\n0.3 %\n45 % done\n+13.5 %\n0.9 %\npercent-unclear'
# scales ROW…: the cells that are told to be about a hundredth of their targets
scales() {
	{ echo code,as_of,value,unit; printf '%s\n' "$@"; } >r.csv
	goalpost check --max-rejects 100% ${option:-} --plan "P$(wc -l <plans)" r.csv >out 2>err
	sed -nE 's/^r\.csv:([0-9:]+): warning\[percent-scale\].*/\1/p' err
}
is 'shares of which one is 1 or more are told of, once' "$(scales i1,2011,0.87,% i2,2011,1.02,%; scales i1,2012,1,%)" $'2:9\n2:9'
says 'with the target and the option' err 'value "1" and all others in % are about a hundredth of their targets, here >= 85 %; use --percent=share'
is 'but not if one comes near its target, or --percent says what they are' "$(scales i1,2011,0.87,% i2,2011,45,%; scales i1,2011,1.02,% i3,2011,1.1,%; option=--percent=percent scales i1,2011,1.02,%)" ''
is 'or that it is not' "$(option=--percent=percent reports i1,0.87,% i2,1,%)" $'0.87 %\n1 %'
is 'one number beyond says it too' "$(reports i1,0.88,% i2,45,%)" $'0.88 %\n45 %'
is 'and one with its sign in the cell says nothing' "$(reports i1,0.89%, i2,0,%)" $'0.89 %\n0 %'
is 'nor do figures in the unit of the target escape it' "$(option=--unit-from-target reports i1,0.87, i2,1, i3,0.4, i5,0.13, i7,0.5,)" $'percent-unclear\npercent-unclear\n0.4 %\npercent-unclear\n0.5 件'
is 'whose numbers are no percentages count for nothing' "$(option=--unit-from-target reports i1,0.87, i7,45,)" $'percent-unclear\n45 件'
is 'the option turns those in % alone' "$(option='--unit-from-target --percent=share' reports i1,0.871, i2,1, i5,0.135, i7,0.5, i1,0.02,%)" $'87.1 %\n100 %\n+13.5 %\n0.5 件\n2 %'
goalpost load -q --plan "P$(wc -l <plans)" --unit-from-target --percent=share r.csv
runs 'and verify knows what was read' 0 goalpost verify --plan "P$(wc -l <plans)" --unit-from-target --percent=share r.csv
is 'or leaves them' "$(option='--unit-from-target --percent=percent' reports i1,0.87, i2,1,)" $'0.87 %\n1 %'
printf '%s\n' 'code,as_of,完成值(%)' i1,2021,0.91 >r.csv
runs 'the % may stand in the heading' 65 goalpost check --plan "P$(wc -l <plans)" r.csv
is 'a plan is asked the same' "$(plan 0.95,% 0.8,%)" $'percent-unclear\npercent-unclear'
printf '%s\n' code,indicator,target,unit,baseline i1,x,0.95,%,0.6 '"i2",x,>= 0.8 in 2026,%,' >p.csv
goalpost load -q --percent=share --plan Z p.csv 2>err
says 'the number alone is turned' err 'percent-unclear.*target ">= 0\.8 in 2026" is not one plain number'
sed -i 's/ in 2026//' p.csv
runs 'with its baseline' 0 goalpost load --percent=share --plan Z p.csv
is 'both are percentages' "$(sql "SELECT string_agg(target_text, '; ' ORDER BY line) FROM goalpost.indicator JOIN goalpost.plan USING (plan_id) WHERE plan.code = 'Z'")" '>= 95 % from 60; >= 80 %'
runs 'no third word' 64 goalpost load --percent=half p.csv
finish
