# The period of a plan is stated, never guessed
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace

# plan CODE TARGET...: a file CODE.csv of that plan with these targets
plan() {
	local code=$1 i=0 target
	shift
	echo plan,code,indicator,target >"$code.csv"
	for target in "$@"; do
		i=$((i + 1))
		echo "$code,$code$i,Indicator $i,$target" >>"$code.csv"
	done
}
period() { sql "SELECT starts, due FROM goalpost.plan WHERE code = '$1'"; }
effective() { sql "SELECT s.target FROM goalpost.standing AS s JOIN goalpost.indicator AS i USING (plan_id, indicator_id) WHERE i.code = '$1'"; }

plan A '>= 100 个' '>= 5 亿元 in 2026' '>= 6 亿元 in 2026' '建成 by 2026-09-30'
runs 'targets that name one period' 0 goalpost load A.csv
is 'name that of the plan; a due date names none' "$(period A)" '2026-01-01|2026-12-31'
is 'which a target without one gets' "$(effective A1)" '>= 100 个 in 2026'
is 'and nothing is told' "$(grep -c period out)" 0

plan B '>= 100 个' '>= 30 个' '>= 5 亿元 in 2026' '>= 20 亿元 in 2026..2030'
runs 'targets that name several' 0 goalpost load B.csv
is 'name none for the plan' "$(period B)" '|'
is 'so the others have none' "$(effective B1)" '>= 100 个'
says 'which is told' out '^B\.csv: 2 targets have no period, and plan B has none: use --period$'
runs 'the same file with --period' 0 goalpost load --period=2026 B.csv
says 'is another import' out 'new 0 \+ revised 0 \+ unchanged 4 '
is 'and states it' "$(period B)/$(effective B1)" '2026-01-01|2026-12-31/>= 100 个 in 2026'
is 'a target keeps its own' "$(effective B4)" '>= 20 亿元 in 2026..2030'
is 'the target is kept as it was written' "$(sql "SELECT target_text FROM goalpost.indicator WHERE code = 'B1'")" '>= 100 个'
runs 'another --period changes it' 0 goalpost load --period=2026..2030 B.csv
says 'and says so' out '^B\.csv: the period of plan B is now 2026\.\.2030; it was 2026$'
is 'for all targets without one' "$(effective B2)" '>= 30 个 in 2026..2030'

plan C '年底前建成' '>= 5 个 by 2026-12-31'
sed -i 's/年底前建成/建成 by 2026-12-31/' C.csv
runs 'a due date alone' 0 goalpost load C.csv
says 'is no period' out '2 targets have no period, and plan C has none'
goalpost load -q --period 2026 C.csv
is 'with the start of the plan it is one' "$(effective C2) $(sql "SELECT DISTINCT starts(target), due(target) FROM goalpost.standing JOIN goalpost.plan USING (plan_id) WHERE code = 'C'")" '>= 5 个 in 2026 2026-01-01|2026-12-31'

# A column
cat >column.csv <<'END'
plan,code,indicator,target,计划期
D,d1,One,>= 5 个,2026年
D,d2,Two,>= 5 个,
E,e1,One,>= 5 个,2026-01-01..2026-06-30
END
runs 'a column states the period of each plan' 0 goalpost load column.csv
is 'as it is written' "$(period D)/$(period E)" '2026-01-01|2026-12-31/2026-01-01|2026-06-30'
cat >two.csv <<'END'
plan,code,indicator,target,period
F,f1,One,>= 5 个,2026
F,f2,Two,>= 5 个,2026..2030
F,f3,Three,>= 5 个,soon
END
runs 'two periods of one plan are refused' 65 goalpost load two.csv
says 'as a contradiction' err '^two\.csv:3:17: error\[period\]: the plan has the period 2026 .*not "2026\.\.2030"'
says 'so is what is no period' err '^two\.csv:4:.*error\[.*period "soon"'
runs 'nor may --period contradict the column' 65 goalpost load --period=2025 column.csv
is 'in any row that has it' "$(grep -c 'error\[period\]' err)" 2
runs '--period takes a period only' 64 goalpost load --period=soon A.csv
says 'and says how to write it' err 'write 2026, 2026\.\.2030 or '

# What follows from the targets follows from all of them, in however many files.
plan G '>= 5 个 in 2026' '>= 100 个'
goalpost load -q G.csv
is 'a period that follows from the targets' "$(effective G2)" '>= 100 个 in 2026'
sed 1q G.csv >later.csv
echo 'G,G3,Indicator 3,>= 20 个 in 2026..2030' >>later.csv
runs 'is lost with a target that names another' 0 goalpost load later.csv
is 'as in one file' "$(period G)/$(effective G2)" '|/>= 100 个'
says 'which is told' out '^later\.csv: plan G no longer has the period 2026, which not all of its targets name any more$'
goalpost retire -q G3 --reason=x
goalpost load -q - <<<$'plan,code,indicator,target\nG,G4,Indicator 4,>= 1 个'
is 'and comes back once that is retired' "$(period G)" '2026-01-01|2026-12-31'
goalpost load - <<<$'plan,code,indicator,target\nG,G1,Indicator 1,>= 5 个 in 2027' >out
says 'it changes with all targets' out 'the period of plan G is now 2027; it was 2026$'
sed 's/G3/G5/' later.csv >last.csv
sql "UPDATE goalpost.plan SET starts = '2026-01-01' WHERE code = 'G'"
runs 'one that was stated by hand stays' 0 goalpost load last.csv
is 'as it is' "$(period G)" '2026-01-01|2027-12-31'
plan H '>= 5 个 in 2026'
goalpost load -q H.csv
goalpost load -q --period=2026 H.csv
sed 's/G/H/; s/G3/H3/' later.csv >last.csv
goalpost load -q last.csv
is 'so does one that --period states' "$(period H)" '2026-01-01|2026-12-31'

# Figures are judged within it.
printf '%s\n' code,as_of,value A1,2026-06-30,40个 >within.csv
goalpost load -q within.csv
goalpost load --period=2026 --since=2026-01-01 within.csv >out 2>err
says 'that --period has no effect on reports is told' err '^goalpost: warning: within\.csv: --period has no effect on reports$'
says 'so it is of --since' err '^goalpost: warning: within\.csv: --since has no effect on reports$'
is 'but not of a plan' "$(goalpost load --period=2026 --since=2026-01-01 A.csv 2>&1 | grep -c 'no effect')" 0
says 'reports are the same file with --period as without' out 'nothing new, already loaded as batch'
printf '%s\n' code,as_of,value A1,2025-12-31,40个 >before.csv
runs 'a figure of a total before the period of the plan is refused' 65 goalpost load before.csv
says 'as one of its own period is' err 'error\[before-period\]: .*before'
cat >sums.csv <<'END'
plan,code,indicator,target,aggregation
S,s1,Trainings,>= 100 people,sum
S,s2,Courses,>= 9 courses,
S,s3,Calls,>= 9 个 in 2025..2026,sum
S,s4,Share,>= 88 %,
END
goalpost load -q --period=2025..2026 sums.csv
goalpost load -q - <<<$'code,as_of,value\ns1,2025-06-30,30 people\ns1,2026-06-30,25 people\ns2,2025-06-30,4 courses\ns3,2025-06-30,4 个\ns4,2025-06-30,80 %'
goalpost load --period=2026 sums.csv >out
says 'a narrower period leaves figures of sums and totals outside, which is told' out \
	'^sums\.csv: 2 indicators of plan S have figures outside of the new period, which do not count$'
is 'they count no more' "$(sql "SELECT string_agg(concat_ws(' ', code, figure), ', ' ORDER BY code) FROM goalpost.standing JOIN goalpost.indicator USING (plan_id, indicator_id) WHERE code ~ '^s[1-4]'")" \
	's1 25 people @ 2026-06-30, s2, s3 4 个 @ 2025-06-30, s4 80 % @ 2025-06-30'
goalpost load --period=2025..2027 sums.csv >out
is 'a wider one leaves none outside' "$(grep -c outside out)" 0
finish
