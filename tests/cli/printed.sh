# What a report sheet prints of its plan, targets and completions, is compared
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace
cat >p.csv <<'END'
code,indicator,target,aggregation
i,Investment,>= 1200 亿元 in 2020,
s,Share,>= 80 % from 60,
w,Waste,<= 100 吨 in 2020,
d,Trainees,>= 1000 人 in 2020,sum
g,Growth,>= +6 % in 2020,
t,Bridge,done,
END
goalpost load -q --plan P p.csv

# told HEADINGS ROW…: what is told of the sheet of 2020-06-30, as LINE:COLUMN, code and text
told() {
	printf '%s\n' "$@" >r.csv
	goalpost check --as-of=2020-06-30 r.csv >out 2>err || echo "status $?"
	sed -nE 's/^r\.csv:([0-9:]+): warning\[([a-z]+)\]: (.*); .*/\1 \2 \3/p' err
}
rates=编码,单位,累计完成,完成率
is 'a completion that is right, cut, rounded or a share, is not told' \
	"$(told $rates i,亿元,712.3,59.4% i,亿元,712.3,59.35 i,亿元,712.3,0.59 i,亿元,712.3,59% i,亿元,712.3,0.5936)" ''
is 'nor is what is no completion' "$(told $rates i,亿元,712.3, i,亿元,712.3,— i,亿元,712.3,good i,亿元,712.3,+5% i,亿元,712.3,$'\xff')" ''
is 'another one is, with both figures' "$(told $rates i,亿元,712.3,99%)" \
	'2:12 completion completion "99%" is not that of 712.3 亿元 @ 2020-06-30 for >= 1200 亿元 in 2020, 59.4 %'
says 'and with its indicator' err '; check the figure, its unit and the target \(indicator "i"\)$'
says 'it is loaded' out 'read 1 = new 1 '
is 'so is a share' "$(told $rates i,亿元,712.3,0.61)" \
	'2:12 completion completion "0.61" is not that of 712.3 亿元 @ 2020-06-30 for >= 1200 亿元 in 2020, 59.36 %'
is 'a heading in % has percentages' "$(told '编码,单位,累计完成,完成率(%)' i,亿元,712.3,0.59 s,%,70,50)" \
	'2:12 completion completion "0.59" is not that of 712.3 亿元 @ 2020-06-30 for >= 1200 亿元 in 2020, 59.36 %'
is 'the figure divided by the target is told as such' "$(told $rates s,%,70,87.5% w,吨,90,90%)" \
	$'2:8 completion completion "87.5%" is the figure divided by the target; that of 70 % @ 2020-06-30 for >= 80 % from 60 in 2020 is 50 %\n3:8 completion completion "90%" is the figure divided by the target; that of 90 吨 @ 2020-06-30 for <= 100 吨 in 2020 is 110 %'
is 'figures that add up count together' "$(
	printf '%s\n' code,as_of,value d,2020-03-31,200人 >q.csv
	goalpost load -q q.csv
	told 编码,单位,完成值,完成率 d,人,300,50%
	told 编码,单位,完成值,完成率 d,人,300,30%)" \
	'2:9 completion completion "30%" is not that of 500 人 @ 2020-06-30 for >= 1000 人 in 2020, 50 %'
is 'a second column of completions is ignored' "$(told $rates,完成进度 i,亿元,712.3,59.4%,7%)" ''
says 'as is told' err 'ignored columns: "完成进度"$'

targets=编码,单位,年度目标,累计完成,完成率
is 'a target that is the same in other words is not told' \
	"$(told $targets i,亿元,1200,712.3,59.4% i,,1200亿元,712.3亿元, i,,12000000万元,712.3亿元, i,,≥1200亿元,712.3亿元, w,吨,100,90, g,%,6,+5, t,,done,done,)" ''
is 'nor one that is not clear' "$(told $targets i,亿元,见附件,712.3, i,亿元,—,712.3, s,%,0.8,70, i,,1500,712.3亿元, g,,1500亿元,+5%,)" ''
is 'another one is told, and not the completion by it' "$(told $targets i,亿元,1500,712.3,47.5% i,亿元,1500,712.4,47.5%)" \
	'3:6 target target "1500" is not the one that is stored, >= 1200 亿元 in 2020'
is 'in the unit of its heading' "$(told '编码,累计完成(亿元),年度目标(万元)' i,712.3,12000000 i,712.3,1200)" \
	'3:9 target target "1200" is not the one that is stored, >= 1200 亿元 in 2020'
is 'or in that of the target' "$(told 编码,年度目标,完成值 w,100,90 >/dev/null; sed -i 's/,90/,90/' r.csv
	goalpost check --unit-from-target --as-of=2020-06-30 r.csv 2>&1 | grep -c warning
	sed -i 's/,100/,120/' r.csv; goalpost check --unit-from-target --as-of=2020-06-30 r.csv 2>&1 | grep -c 'warning\[target\]')" $'0\n1'
is 'neither is stored' "$(sql "SELECT target_text FROM goalpost.indicator WHERE code = 'i'")" '>= 1200 亿元 in 2020'
finish
