# An import is taken back: what it replaced returns, and nothing is deleted
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace
goalpost load -q --plan M - <<<$'code,indicator,target\nA,Visitors,>= 100 万人次 in 2026\nB,Income,>= 100 亿元 in 2026\nC,Length,>= 100 公里 in 2026'
batch_of() { sql "SELECT max(batch_id) FROM goalpost.batch WHERE file_name = '$1'"; }

# Random imports and undos against a model: the last import that stands and names
# a figure or an indicator, whether it brings or confirms it, has the say, or the
# last entry by hand.  What is said is written as in the files, "key,value".
RANDOM=4
figures_head=code,as_of,value
figures_stand() { sql "SELECT i.code || ',' || r.as_of || ',' || split_part(r.progress_text, ' @', 1) FROM goalpost.report AS r JOIN goalpost.indicator AS i USING (indicator_id) WHERE r.replaced_at IS NULL" | LC_ALL=C sort; }
figures_draw() {
	local key day
	for key in A:万人次 B:亿元 C:公里; do
		for day in 2026-01-31 2026-02-28; do
			((RANDOM % 2)) || echo "${key%:*},$day,$((RANDOM % 2 + 1)) ${key#*:}"
		done
	done
}
plans_head=plan,code,indicator,target
plans_stand() { sql "SELECT concat_ws(',', p.code, i.code, i.name, i.target_text) FROM goalpost.indicator AS i JOIN goalpost.plan AS p USING (plan_id) WHERE p.code = 'N' AND i.retired_at IS NULL" | LC_ALL=C sort; }
plans_draw() {
	local key
	for key in X Y Z; do ((RANDOM % 3 == 0)) || echo "N,$key,Name of $key,>= $((RANDOM % 2 + 1)) 个 in 2026"; done
}
model() {
	local one line
	declare -A last=()
	for one in "${live[@]}"; do
		while read -r line; do last[${line%,*}]=${line##*,}; done <<<"${said[$one]}"
	done
	for line in "${!last[@]}"; do echo "$line,${last[$line]}"; done | LC_ALL=C sort
}
try() { "$@" 2>err || { wrong=$((wrong + 1)); sed 's/^/# /' err; }; }
load_file() {
	try goalpost load -q "$1"
	one=$(batch_of "$1") && live+=("$one") && said[$one]=$2
}
undo_one() {
	local at=$1 gone=${live[$1]} file
	try goalpost undo -q "$gone"
	live=("${live[@]:0:at}" "${live[@]:at+1}")
	undone=$((undone + 1))
	# Sometimes the very same file comes again.
	((RANDOM % 3 == 0)) || return 0
	file=$(sql "SELECT file_name FROM goalpost.batch WHERE batch_id = $gone")
	load_file "$file" "${said[$gone]}"
	again=$((again + 1))
}
agree() { [[ $("$1_stand") == "$(model)" ]] || { wrong=$((wrong + 1)) && diff <("$1_stand") <(model) | sed "s/^/# step $step: /"; }; }
# walk KIND STEPS FILE: FILE1.csv, FILE2.csv and so on
walk() {
	local head=$1_head text line
	live=() wrong=0 undone=0 again=0
	for ((step = 1; step <= $2; step++)); do
		if ((RANDOM % 3 == 0 && ${#live[@]} > 0)); then
			line=$((RANDOM % ${#live[@]}))
			[[ ${live[line]} == hand* ]] || undo_one "$line"
		elif [[ $1 == plans ]] && ((step % 9 == 0)) && line=$(plans_stand | head -n 1) && [[ -n $line ]]; then
			sql "UPDATE goalpost.indicator SET target_text = '>= 1$step 个 in 2026' WHERE code = '${line:2:1}'"
			live+=("hand$step") && said[hand$step]="${line%,*},>= 1$step 个 in 2026"
		else
			text=$("$1_draw")
			[[ -n $text ]] || continue
			# As many blank lines as there were steps: no two files are the same.
			{ printf '%s\n' "${!head}" "$text" && head -c "$step" /dev/zero | tr '\0' '\n'; } >"$3$step.csv"
			load_file "$3$step.csv" "$text"
		fi
		agree "$1"
	done
}
declare -A said
walk figures 24 step
is "seed 4: after each of 24 steps, $undone undone and $again loaded again, every day has the figure of the model" "$wrong" 0
is 'what stands for the scorecard agrees' "$(sql "SELECT count(*) FROM goalpost.standing AS s JOIN LATERAL (SELECT r.progress_text FROM goalpost.report AS r WHERE r.indicator_id = s.indicator_id AND r.replaced_at IS NULL ORDER BY r.as_of DESC LIMIT 1) AS r ON true WHERE r.progress_text <> s.figure::text")" 0
is 'every record still has one outcome' "$(sql "SELECT bool_and(b.read_count = o.n) FROM goalpost.batch AS b JOIN (SELECT batch_id, count(*) AS n FROM goalpost.outcome GROUP BY 1) AS o USING (batch_id)")" t
says 'the ledger says which were undone' <(goalpost log) ' undone '

# What was known before stays known
figure_of() { sql "SELECT actual_text FROM goalpost.scorecard WHERE indicator_code = '$1'"; }
goalpost load -q - <<<$'code,as_of,value\nA,2026-03-31,5 万人次'
goalpost load -q - <<<$'code,as_of,value\nA,2026-03-31,6 万人次'
before=$(sql "SELECT clock_timestamp()")
second=$(batch_of -)
runs 'the second of two is taken back' 0 goalpost undo --reason='of May' "$second"
is 'which is told' "$(<out)" "batch $second: undone, 1 figure taken back, 1 with an earlier one instead"
is 'the first returns' "$(figure_of A)" '5 万人次 @ 2026-03-31'
is 'a scorecard as known before has the second' "$(sql "SELECT actual_text FROM goalpost.scorecard_at('2026-12-31', '$before') WHERE indicator_code = 'A'")" '6 万人次 @ 2026-03-31'
is 'the reason is kept' "$(sql "SELECT undone_by = current_user, undone_reason FROM goalpost.import_log WHERE undone_at IS NOT NULL ORDER BY undone_at DESC LIMIT 1")" 't|of May'
runs 'twice is refused' 65 goalpost undo "$second"
says 'with why' err "batch $second is undone already"
runs 'so is a batch that there is not' 65 goalpost undo 999
runs 'and what is no number' 64 goalpost undo x

# What was taken back by hand stays so, and a closed day needs a reason.
goalpost load -q - <<<$'code,as_of,value\nB,2026-04-30,5 亿元'
goalpost load -q - <<<$'code,as_of,value\nB,2026-04-30,6 亿元\nC,2026-04-30,6 公里'
goalpost retract -q B 2026-04-30 --reason=wrong
goalpost close -q M 2026-04-30
runs 'figures of a closed day need a reason' 65 goalpost undo "$(batch_of -)"
says 'which is said' err 'figures of C on 2026-04-30 are closed'
runs 'with one they are taken back' 0 goalpost undo --reason=audit "$(batch_of -)"
is 'and counted as after closing' "$(sql "SELECT count(*) FROM goalpost.report WHERE after_closing = 1 AND retracted_reason = 'audit'")" 1
is 'what was retracted by hand does not return' "$(sql "SELECT count(*) FROM goalpost.report AS r JOIN goalpost.indicator AS i USING (indicator_id) WHERE i.code = 'B' AND r.as_of = '2026-04-30' AND r.replaced_at IS NULL")" 0

# Plans
target_of() { sql "SELECT target_text FROM goalpost.scorecard WHERE indicator_code = '$1'"; }
cat >plan2.csv <<<$'plan,code,indicator,target\nM,A,Visitors,>= 200 万人次 in 2026\nM,D,Parks,>= 3 个 in 2026'
goalpost load -q plan2.csv 2>/dev/null
is 'a target is moved' "$(target_of A)" '>= 200 万人次 in 2026'
runs 'its import is taken back' 0 goalpost undo "$(batch_of plan2.csv)"
is 'told in a line' "$(<out)" "batch $(batch_of plan2.csv): undone, 1 indicator retired, 1 with the earlier target"
is 'the earlier target holds' "$(target_of A)" '>= 100 万人次 in 2026'
is 'the one in between is history' "$(sql "SELECT string_agg(h.target_text, ' ' ORDER BY history_id) FROM goalpost.target_history AS h JOIN goalpost.indicator AS i USING (indicator_id) WHERE i.code = 'A'")" '>= 100 万人次 in 2026 >= 200 万人次 in 2026'
is 'an indicator that came with it is retired' "$(target_of D)" ''
runs 'loaded again' 0 goalpost load plan2.csv
is 'it is back' "$(target_of D)" '>= 3 个 in 2026'
is 'with the moved target' "$(target_of A)" '>= 200 万人次 in 2026'
cat >plan3.csv <<<$'plan,code,indicator,target\nM,A,Visitors,>= 200 万人次 in 2026'
goalpost load -q plan3.csv 2>/dev/null
runs 'a target that a later import confirms' 0 goalpost undo "$(batch_of plan2.csv)"
is 'stays when the one that set it is taken back' "$(target_of A)" '>= 200 万人次 in 2026'

# Confirmed, or said again in between, and undone in either order
stand_for() { sql "SELECT CASE WHEN retired_at IS NULL THEN coalesce(target_text, 'no target') ELSE 'retired' END FROM goalpost.indicator WHERE code = '$1'"; }
# said_by CODE VALUE...: a file for each value; their batches are in "batches"
said_by() {
	local number=0 value
	batches=()
	for value in "${@:2}"; do
		number=$((number + 1))
		{ printf '%s\n' "$plans_head" "O,$1,Name of $1,>= $value 个 in 2026" && head -c "$number" /dev/zero | tr '\0' '\n'; } >"$1$number.csv"
		goalpost load -q "$1$number.csv" 2>/dev/null
		batches+=("$(batch_of "$1$number.csv")")
	done
}
# undo_in ORDER: of the batches, as numbers from 1; what stands after each
undo_in() { for number in "$@"; do goalpost undo -q "${batches[number - 1]}" && stand_for "$code"; done | paste -s -d '|'; }
code=P1 && said_by P1 1250 1250
is 'brought and confirmed: nobody says it any more' "$(undo_in 1 2)" '>= 1250 个 in 2026|retired'
code=P2 && said_by P2 1250 1600
is 'set and moved, the first one undone first' "$(undo_in 1 2)" '>= 1600 个 in 2026|retired'
code=P3 && said_by P3 1250 1600
is 'or last' "$(undo_in 2 1)" '>= 1250 个 in 2026|retired'
code=P4 && said_by P4 1250 1600 1250
is 'moved there and back' "$(undo_in 3 1 2)" '>= 1600 个 in 2026|>= 1600 个 in 2026|retired'
is 'every target is history' "$(sql "SELECT string_agg(substr(h.target_text, 4, 4), ' ' ORDER BY h.history_id) FROM goalpost.target_history AS h JOIN goalpost.indicator AS i USING (indicator_id) WHERE i.code = 'P4'")" '1250 1600 1250'
printf '%s\n' "$plans_head" 'O,P5,Park,TBD' >P5.csv && goalpost load -q P5.csv 2>/dev/null
code=P5 && said_by P5 1250
is 'an indicator that came without a target has none again' "$(undo_in 1)" 'no target'

walk plans 20 plan-step
is "after each of 20 steps, $undone undone and $again loaded again, every indicator has the target of the model" "$wrong" 0
for one in "${live[@]}"; do [[ $one == hand* ]] || goalpost undo -q "$one"; done
for one in "${!live[@]}"; do [[ ${live[one]} == hand* ]] || unset "live[$one]"; done
is 'without any import there is what was entered by hand' "$(plans_stand)" "$(model)"

# What has no history
printf '%s\n' plan,code,indicator,target,period,weight 'H,a,Alpha,>= 100 人,2026,1' >h1.csv
printf '%s\n' plan,code,indicator,target,period,weight 'H,a,Beta,>= 200 人,2027,5' 'H,b,Ceta,>= 50 人,2027,5' >h2.csv
goalpost load -q h1.csv
goalpost load -q h2.csv 2>/dev/null
runs 'a plan that changed more than targets is taken back' 0 goalpost undo "$(batch_of h2.csv)"
says 'what stays is told' err 'hint: What has no history is not restored: the period of the plan, and names'
runs 'the file before is known' 0 goalpost load h1.csv
says 'with what to do' err "hint: Batch $(batch_of h2.csv) of this plan was undone.* --again"
runs 'with -q' 0 goalpost load -q h1.csv
is 'nothing is' "$(<out)$(<err)" ''
runs 'which helps' 0 goalpost load --again h1.csv
is 'all is as in that file' "$(sql "SELECT DISTINCT p.due, i.name, i.weight FROM goalpost.plan AS p JOIN goalpost.indicator AS i USING (plan_id) WHERE p.code = 'H' AND i.retired_at IS NULL")" '2026-12-31|Alpha|1'
runs 'and known again' 0 goalpost load h1.csv
is 'without a word' "$(<err)" ''
runs 'an import of which nothing stands' 0 goalpost undo "$(batch_of h1.csv)"
goalpost load -q - <<<$'plan,code,indicator,target\nK,a,Alpha,5 人'
runs 'leaves no rest' 0 goalpost undo "$(batch_of -)"
is 'so nothing is told' "$(<err)" ''

# A figure that fits only the target that would go
goalpost load -q - <<<$'plan,code,indicator,target,unit,period\nL,l,Lambda,1250,人,2026'
goalpost load -q --since=2026-05-01 - <<<$'plan,code,indicator,target,unit,period\nL,l,Lambda,50,%,2026'
moved=$(batch_of -)
goalpost load -q - <<<$'plan,code,as_of,value\nL,l,2026-06-30,30 %'
fitting=$(batch_of -)
runs 'keeps its target' 65 goalpost undo "$moved"
says 'by its name' err 'the figure of l on 2026-06-30 would not fit the target that returns'
says 'with the batch that goes first' err "hint: Take batch $fitting back first"
goalpost undo -q "$fitting"
runs 'then it works' 0 goalpost undo "$moved"
is 'and the former target is there' "$(sql "SELECT target_text FROM goalpost.indicator WHERE code = 'l'")" '>= 1250 人'

# Who may
sql "CREATE ROLE undo_office LOGIN; GRANT goalpost_loader TO undo_office; INSERT INTO goalpost.department (name) VALUES ('office');
	INSERT INTO goalpost.department_member SELECT 'undo_office', department_id FROM goalpost.department;
	UPDATE goalpost.indicator SET department_id = (SELECT department_id FROM goalpost.department) WHERE code IN ('A', 'B')"
first=$(batch_of step1.csv)
runs 'a department does not take back what others loaded' 65 goalpost undo -U undo_office "$first"
says 'nor is it told of it' err 'there is no batch'
goalpost load -q -U undo_office - <<<$'code,as_of,value\nA,2026-05-31,5 万人次\nB,2026-05-31,7 亿元'
mine=$(batch_of -)
goalpost load -q - <<<$'code,as_of,value\nA,2026-05-31,5 万人次'
runs 'but what it loaded itself' 0 goalpost undo -U undo_office "$mine"
is 'but for a figure that an import which it cannot see has confirmed' "$(sql "SELECT string_agg(progress_text, ' ') FROM goalpost.report WHERE as_of = '2026-05-31' AND replaced_at IS NULL")" '5 万人次 @ 2026-05-31'
goalpost load -q -U undo_office - <<<$'code,as_of,value\nA,2026-05-31,8 万人次'
runs 'and not where such an import would have the say' 77 goalpost undo -U undo_office "$(batch_of -)"
says 'which is told' err 'imports of others are about the same figures'
runs 'but no plan' 65 goalpost undo -U undo_office "$(batch_of plan3.csv)"
sql 'DROP OWNED BY undo_office; DROP ROLE undo_office'
finish
