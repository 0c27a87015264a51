# Figures taken back and indicators retired: with a reason, nothing deleted
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace plan
goalpost load -q --max-rejects 3 "$reports" 2>/dev/null
actual() { sql "SELECT actual_text FROM goalpost.scorecard WHERE indicator_code = '$1'"; }

# A figure
is 'the latest figure stands' "$(actual ZJ2020-037)" '1399 列 @ 2020-12-31'
runs 'it is taken back' 0 goalpost retract ZJ2020-037 2020-12-31 --reason='counted twice'
is 'and told' "$(<out)" 'retracted: ZJ2020-037 on 2020-12-31, 1399 列 @ 2020-12-31'
is 'then the one before it stands' "$(actual ZJ2020-037)" '529 列 @ 2020-09-02'
is 'it is kept, with who and why' "$(sql "SELECT progress_text, replaced_by = current_user, replaced_by_batch_id, retracted_reason FROM goalpost.report WHERE retracted_reason IS NOT NULL")" \
	'1399 列 @ 2020-12-31|t||counted twice'
runs 'there is none to take back any more' 65 goalpost retract ZJ2020-037 2020-12-31 --reason=again
says 'which is told' err 'error: indicator "ZJ2020-037" has no figure on 2020-12-31'
runs 'the file it came from is nothing new' 3 goalpost load "$reports"
is 'so it does not come back' "$(actual ZJ2020-037)" '529 列 @ 2020-09-02'
printf '%s\n' code,as_of,value ZJ2020-037,2020年12月,1400列 >again.csv
runs 'another file brings a new one' 0 goalpost load again.csv
says 'that is new, not revised' out 'new 1 \+ revised 0 '
runs 'a name will do, and a day as files write it' 0 goalpost retract -q 企业减负额 2020/12/31 --reason=x
empty 'quietly' out

goalpost load -q --plan S - <<<$'code,indicator,target,aggregation\nS,Trainings held,>= 100 people in 2026,sum'
goalpost load -q - <<<$'code,as_of,value\nS,2026-03-31,30 people\nS,2026-06-30,25 people'
goalpost retract -q S 2026-03-31 --reason=x
sql "INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text) SELECT plan_id, indicator_id, '2026-02-28', '10 people @ 2026-02-28' FROM goalpost.indicator WHERE code = 'S'"
is 'one that is added by hand is in it' "$(actual S)" '35 people @ 2026-06-30'
sql "DELETE FROM goalpost.report WHERE as_of = '2026-02-28'"
is 'a figure that is taken back leaves the sum, and so does one that is deleted' "$(actual S)" '25 people @ 2026-06-30'

# An indicator
before=$(sql 'SELECT count(*) FROM goalpost.scorecard')
runs 'an indicator is retired' 0 goalpost retire ZJ2020-037 --reason='no longer collected'
is 'and told' "$(<out)" 'retired: ZJ2020-037'
is 'it leaves the scorecard' "$(sql "SELECT count(*), count(*) FILTER (WHERE indicator_code = 'ZJ2020-037') FROM goalpost.scorecard")" "$((before - 1))|0"
is 'it is kept, with who and why' "$(sql "SELECT retired_by = current_user, retired_reason FROM goalpost.indicator WHERE retired_at IS NOT NULL")" 't|no longer collected'
runs 'it cannot be retired twice' 65 goalpost retire ZJ2020-037 --reason=again
says 'which is told' err 'error: indicator "ZJ2020-037" is retired already'
sed 's/>= 1000 列/>= 1100 列/' "$targets" >plan.csv
runs 'a plan that names it is refused' 65 goalpost load plan.csv
says 'at its code' err '^plan\.csv:38:8: error\[retired\]: the indicator was retired on [0-9-]+; .*"goalpost retire --undo"'
printf '%s\n' code,as_of,value ZJ2020-037,2020-11-30,1300列 >late.csv
runs 'so is a figure' 65 goalpost load late.csv
says 'at its code too' err '^late\.csv:2:1: error\[retired\]: '
sed '/ZJ2020-037/d; s/>= 2700 亿元/>= 2750 亿元/' "$targets" >plan.csv
runs 'a plan without it loads' 0 goalpost load plan.csv
is 'and does not miss it' "$(grep -c 'not in this file' out)" 0
while_retired=$(sql 'SELECT clock_timestamp()')
runs 'what was retired can be taken up again' 0 goalpost retire --undo ZJ2020-037
is 'and told' "$(<out)" 'no longer retired: ZJ2020-037'
is 'as it was' "$(actual ZJ2020-037)" '1400 列 @ 2020-12-31'
is 'the scorecard of before still leaves it out' "$(sql "SELECT count(*) FILTER (WHERE s.known <> 'infinity'), count(*) FILTER (WHERE s.known = 'infinity') FROM (
	SELECT k.known, a.indicator_code FROM (VALUES ('$while_retired'::timestamptz), ('infinity')) AS k (known), goalpost.scorecard_at(current_date, k.known) AS a) AS s WHERE s.indicator_code = 'ZJ2020-037'")" '0|1'
is 'the retirement is kept, with who took it back' "$(sql "SELECT reason, retired_by = current_user, reinstated_by = current_user, reinstated_at > '$while_retired' FROM goalpost.retirement")" 'no longer collected|t|t|t'
is 'and told' "$(sql "SELECT change, reason, is_retired FROM goalpost.moved_goalpost WHERE indicator_code = 'ZJ2020-037' AND change = 'retired'")" 'retired|no longer collected|0'
sql "UPDATE goalpost.retirement SET retired_at = '2020-03-01', reinstated_at = '2020-05-01'"
is 'so of any day between' "$(sql "SELECT string_agg(d::date::text, ' ' ORDER BY d) FROM generate_series('2020-01-31', '2020-06-30', interval '1 day') AS d
	WHERE extract(day FROM d) = 1 AND EXISTS (SELECT FROM goalpost.scorecard_at(d::date) AS s WHERE s.indicator_code = 'ZJ2020-037')")" '2020-02-01 2020-05-01 2020-06-01'
runs 'but not twice' 65 goalpost retire --undo ZJ2020-037
says 'which is told' err 'error: indicator "ZJ2020-037" is not retired'

# What is named must be there, once.
runs 'an indicator that is not there' 65 goalpost retire nothing --reason=x
says 'is named' err 'error: there is no indicator "nothing"'
runs 'a plan that is not there' 65 goalpost retire ZJ2020-037 --plan=Q --reason=x
says 'is named' err 'error: there is no plan "Q"'
runs 'a place that is not there' 65 goalpost retract ZJ2020-037 2020-06-30 --place=Q --reason=x
says 'is named' err 'error: there is no place "Q"'
goalpost load -q - <<<$'plan,place,breakdown,code,indicator,target\nQ,,,ZJ2020-037,trains,>= 5 列\nQ,Hangzhou,women,ZJ2020-037,trains,>= 5 列'
runs 'an indicator of two plans' 65 goalpost retire ZJ2020-037 --reason=x
says 'is not guessed' err 'error: several indicators are "ZJ2020-037"'
says 'the plans are named' err '^goalpost: hint: Name the plan: "Q" or "ZJ2020"\.$'
goalpost load -q - <<<$'plan,code,indicator,target\nN,n1,same,>= 5 个\nN,n2,same,>= 5 个'
runs 'a name that two indicators of a plan have' 65 goalpost retire same --plan=N --reason=x
says 'asks for the code' err '^goalpost: hint: Write its code: "n1" or "n2"\.$'
runs 'which may be given' 0 goalpost retire ZJ2020-037 --plan=Q --reason=x
runs 'place and breakdown name another one' 0 goalpost retire ZJ2020-037 --place=Hangzhou --breakdown=women --reason=x
is 'each its own' "$(sql "SELECT string_agg(p.code || coalesce(' ' || l.code, '') || coalesce(' ' || nullif(i.breakdown, ''), ''), ', ' ORDER BY i.indicator_id) FROM goalpost.indicator AS i JOIN goalpost.plan AS p USING (plan_id) LEFT JOIN goalpost.place AS l USING (place_id) WHERE i.retired_at IS NOT NULL")" \
	'Q, Q Hangzhou women'
runs 'a report that names it so' 65 goalpost load --plan=N - <<<$'indicator,as_of,value\nsame,2020-06-30,5 个'
says 'is asked for the code as well' err 'several indicators have the name "same"; write its code in a code column \(编码\): "n1" or "n2"$'
for word in 合计 total; do
	runs "the breakdown $word is the total" 0 goalpost retire n1 --breakdown=$word --reason=x
	goalpost retire -q --undo n1 --breakdown=$word
done
runs 'a stranger may not' 77 env PGUSER="$(sql "CREATE ROLE cli_retractor LOGIN"; echo cli_retractor)" goalpost retire ZJ2020-036 --reason=x
sql 'DROP ROLE cli_retractor'

# SQL users have the same functions.
is 'SQL retracts' "$(sql "SELECT goalpost.retract_figure('ZJ2020-011', '2020-12-31', 'by hand')")" '263 项 @ 2020-12-31'
fails 'but not without a reason' sql "SELECT goalpost.retract_figure('ZJ2020-015', '2020-12-31', ' ')"
fails 'nor does it retire without one' sql "SELECT goalpost.retire_indicator('ZJ2020-015', NULL)"
finish
