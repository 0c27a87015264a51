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
is 'percentage points are points, which need a sign' "$(plan '5,Percentage points' '>= +5,percentage points')" $'unit-points\n>= +5 pp'
is 'letters in either case make one unit' "$(plan 5,Score 5,score '5, SCORE' 5,Ratio)" $'>= 5 "score"\n>= 5 "score"\n>= 5 "score"\n>= 5 "ratio"'
is 'Yes/No is done or not' "$(plan Yes,Yes/No 是,是/否 1,Boolean '>= 1,Yes/No' done,Y/N '完成,是否' 'done by 2026,Yes/No' No,Yes/No 3,Yes/No '100 %,Yes/No' Yes,)" \
	$'done\ndone\ndone\ndone\ndone\ndone\ndone by 2026-12-31\nyes-no\nyes-no\nyes-no\ndone'
plan 50,Percentage 50,Number Yes,Yes/No >/dev/null
is 'figures with the labels fit the targets with them' "$(reports i1,40,percent i1,40,% i2,30,number i2,30,个 i3,No,Yes/No i3,yes, i3,否, i3,1,Boolean 'i3,45 %,Yes/No' i3,2,Yes/No)" \
	$'40 %\n40 %\n30 number\n30 个\n0 % done\ndone\n0 % done\ndone\n45 % done\nyes-no'
is 'yes is no figure of an amount' "$(reports i2,yes,number)" mismatch
finish
