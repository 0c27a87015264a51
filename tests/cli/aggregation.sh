# Figures of one period each, schedules and frequencies
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace
code() { sed -n 's/.*error\[\([a-z-]*\)\].*/\1/p' err | tr '\n' ' '; }
figure() { sql "SELECT s.figure FROM goalpost.standing AS s JOIN goalpost.indicator AS i USING (plan_id, indicator_id) WHERE i.code = '$1'"; }

goalpost load -q --plan P - <<<$'code,indicator,target,aggregation\nA1,Trainings held,>= 100 people in 2026,sum\nA2,Accidents,<= 100 例 in 2026,合计\nA3,Running total,>= 100 people in 2026,累计'
printf '%s\n' code,as_of,value A1,2026-03-31,30people A1,2026-06-30,25people A1,2026-09-30,28people >sums.csv
runs 'quarters that report their own numbers' 0 goalpost load sums.csv
is 'are added up' "$(sql "SELECT actual_text, completion_value FROM goalpost.scorecard WHERE indicator_code = 'A1'")" '83 people @ 2026-09-30|0.83'
printf '%s\n' code,as_of,value A1,2026-06-30,26people A1,2025-12-31,50people >more.csv
runs 'a figure of before the period' 65 goalpost load more.csv
runs 'is not added' 3 goalpost load --max-rejects 1 more.csv
is 'a correction is added in the place of what it corrects' "$(figure A1)" '84 people @ 2026-09-30'

printf '%s\n' code,as_of,value A1,2026-10-31,5家 A1,2026-11-30,5people A2,2026-03-31,3例 A2,2026-06-30,4件 >words.csv
runs 'other counting words do not add up' 65 goalpost load words.csv
is 'neither with what stands nor within a file' "$(code)" 'sum sum '
says 'and say why' err '^words\.csv:2:15: error\[sum\]: value "5家" cannot be added to the figures of other periods: values with different counting words'
printf '%s\n' code,as_of,value A1,2026-10-31,"50% done" >done.csv
runs 'nor does what is no amount' 65 goalpost load done.csv

# Targets whose figures do not add up
cat >targets.csv <<'END'
code,indicator,target,aggregation
B1,a share,>= 90 %,sum
B2,a change,>= +15 %,sum
B3,a rate,>= 5 元/人,sum
B4,done,done,sum
B5,points,>= +2 pp,sum
B6,a score,>= 90 分,sum
B7,hours,>= 90 小时,sum
B8,a word that is none,>= 90 个,平均
A1,Trainings held,>= 100 people in 2026,latest
A3,Running total,>= 90 %,
END
runs 'targets that do not add up are refused' 65 goalpost load --plan P targets.csv
is 'hours do' "$(sed -n 's/^targets\.csv:\([0-9]*\):.*error\[\([a-z-]*\)\].*/\1 \2/p' err | tr '\n' ' ')" \
	'2 aggregation 3 aggregation 4 aggregation 5 aggregation 6 aggregation 7 aggregation 9 aggregation 10 aggregation '
says 'a share' err '^targets\.csv:2:.*aggregation is sum, but shares do not add up; '
says 'an aggregation with figures' err '^targets\.csv:10:.*aggregation cannot change, since the indicator has figures'
goalpost load -q --plan P - 2>err <<<$'code,indicator,target,aggregation\nA3,Running total,,sum'
says 'a sum needs its target in the row' err 'error\[aggregation\]: aggregation becomes sum, but the row has no target'
goalpost load -q --plan P - 2>err <<<$'code,indicator,target\nA2,Accidents,<= 5 %'
says 'a target that turns a sum into none is refused at the target' err '^-:2:14: error\[aggregation\]: '
goalpost load -q --plan P - <<<$'code,indicator,target,aggregation\nA4,No target yet,TBD,sum'
printf '%s\n' code,as_of,value A4,2026-03-31,5% A4,2026-06-30,+5个 >open.csv
runs 'without a target the figures are asked' 65 goalpost load open.csv
is 'each of them' "$(code)" 'sum sum '

# Words and shares, as they are written
{ echo code,indicator,target,aggregation,frequency,schedule
	i=0
	for row in 'latest,weekly,0.15;0.4;0.7;1' '最新,每周,"{0.15,0.4,0.7,1}"' '累计值,周,15% 40% 70% 100%' 'Cumulative,monthly,15 %;40 %;70 %;100 %' \
		'SUM,月度,15％、40％、70％、100％' '求和,每季度,"0.15, 0.4, 0.7, 1.0"' '加总,季,0.15 0.4 0.7 1' ',Half-Yearly,1' ',半年,' ',yearly,' ',年度,' ',,'; do
		i=$((i + 1)); echo "W$i,Word $i,>= 5 个,$row"
	done; } >words.csv
runs 'words and lists of shares in their forms' 0 goalpost load --plan W words.csv
is 'mean the same' "$(sql "SELECT string_agg(concat_ws(' ', aggregation, frequency, schedule = '{0.15,0.4,0.7,1}'), ', ' ORDER BY indicator_id) FROM goalpost.indicator WHERE code ~ '^W'")" \
	'latest weekly t, latest weekly t, latest weekly t, latest monthly t, sum monthly t, sum quarterly t, sum quarterly t, latest half_yearly f, latest half_yearly, latest yearly, latest yearly, latest'
for bad in '0.5;0.4;1' '0.5;0.9' '15;40;100' '50%;1' 'x;1' "$(seq -s ' ' 367)" '-0.1;1'; do
	printf '%s\n' code,indicator,target,schedule "S,S,>= 5 个,$bad" >s.csv
	goalpost load -q --plan W s.csv 2>err
	is "a schedule ${bad::12} is none" "$(code)" 'schedule '
done
printf '%s\n' code,indicator,target,frequency 'S,S,>= 5 个,sometimes' >s.csv
runs 'a frequency that is none is refused' 65 goalpost load --plan W s.csv
is 'as such' "$(code)" 'frequency '

# Figure status
{ echo code,as_of,value,数据状态; printf '%s\n' W1,2026-01-31,1个,P W1,2026-02-28,2个,初步 W1,2026-03-31,3个,Estimated W1,2026-04-30,4个,预测 W1,2026-05-31,5个,正式 W1,2026-06-30,6个,; } >status.csv
runs 'a figure has a status' 0 goalpost load status.csv
is 'by the codes of SDMX' "$(sql "SELECT string_agg(coalesce(figure_status, '-'), ' ' ORDER BY as_of) FROM goalpost.report WHERE progress_text ~ ' 个 '")" 'P P E F A -'
printf '%s\n' code,as_of,value,figure_status W1,2026-01-31,1个,A W1,2026-02-28,2个, >final.csv
goalpost load final.csv >out
says 'a status that changes is a revision, an empty cell is none' out 'new 0 \+ revised 1 \+ unchanged 1 '
printf '%s\n' code,as_of,value,figure_status W1,2026-01-31,1个,M >missing.csv
runs 'a status of what is missing is none of a figure' 65 goalpost load missing.csv
is 'as such' "$(code)" 'figure-status '
finish
