# Closing a plan: after it a figure changes only with a reason, and is marked
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace
goalpost load -q - <<<$'plan,code,indicator,target\nP,a,A,>= 100 个 in 2020\nP,b,B,>= 100 个 in 2020\nQ,c,C,>= 100 个 in 2020'
printf '%s\n' code,as_of,value a,2020-03-31,20个 b,2020-03-31,30个 >first.csv
goalpost load -q first.csv

runs 'a plan is closed' 0 goalpost close P 2020-03-31
is 'and told' "$(<out)" 'plan P: closed through 2020-03-31'
is 'by whom' "$(sql "SELECT closed_through, closed_by = current_user, closed_at IS NOT NULL FROM goalpost.plan WHERE code = 'P'")" '2020-03-31|t|t'

printf '%s\n' code,as_of,value a,2020-03-31,20个 b,2020-03-31,31个 a,2020-02-29,10个 a,2020-04-30,40个 c,2020-03-31,5个 >second.csv
runs 'a figure of a closed day is refused' 65 goalpost load second.csv
is 'a changed one and a new one, nothing else' "$(sed -n 's/^second\.csv:\([0-9]*:[0-9]*\): error\[\(.*\)\].*/\1 \2/p' err | tr '\n' ' ')" '3:3 closed 4:3 closed '
says 'with the way out' err 'figures are closed through 2020-03-31; remove the row, or say why with --reason=TEXT'
runs 'the others may load' 3 goalpost load --max-rejects 2 second.csv
says 'one of them unchanged, on a closed day' out 'new 2 \+ revised 0 \+ unchanged 1 \+ rejected 2 '
runs 'with a reason the rejected ones load' 0 goalpost load --reason='audit of June' second.csv.rejects.csv
is 'and say that they came after closing' "$(sql "SELECT i.code, r.as_of, r.progress_text, r.after_closing, r.reason FROM goalpost.report AS r JOIN goalpost.indicator AS i USING (indicator_id) WHERE r.after_closing = 1 ORDER BY 2")" \
	$'a|2020-02-29|10 个 @ 2020-02-29|1|audit of June\nb|2020-03-31|31 个 @ 2020-03-31|1|audit of June'
printf '%s\n' code,as_of,value a,2020-04-30,41个 b,2020-04-30,50个 >third.csv
goalpost load -q --reason='typing error' third.csv
is 'of a day that is not closed a correction keeps the reason' "$(sql "SELECT i.code, r.after_closing, r.reason FROM goalpost.report AS r JOIN goalpost.indicator AS i USING (indicator_id) WHERE r.as_of = '2020-04-30' AND r.replaced_at IS NULL ORDER BY 1")" $'a|0|typing error\nb|0|'
fails 'by hand the same holds' sql "INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text) SELECT plan_id, indicator_id, '2020-01-31', '1 个 @ 2020-01-31' FROM goalpost.indicator WHERE code = 'a'"
runs 'a figure of a closed day can be taken back, since that needs a reason' 0 goalpost retract a 2020-03-31 --reason='not audited'
goalpost retract -q b 2020-04-30 --reason='not audited'
is 'and is marked, unlike one of an open day' "$(sql "SELECT as_of, after_closing FROM goalpost.report WHERE retracted_reason IS NOT NULL ORDER BY 1")" $'2020-03-31|1\n2020-04-30|0'

runs 'the day moves forward' 0 goalpost close P 2020年6月
is 'to the end of a month too' "$(sql "SELECT closed_through FROM goalpost.plan WHERE code = 'P'")" 2020-06-30
at=$(sql "SELECT closed_at FROM goalpost.plan WHERE code = 'P'")
runs 'the same day again is nothing new' 0 goalpost close P 2020-06-30
is 'and was closed when it was' "$(sql "SELECT closed_at FROM goalpost.plan WHERE code = 'P'")" "$at"
runs 'it does not move back' 65 goalpost close P 2020-05-31
says 'and says so' err 'error: plan "P" is closed through 2020-06-30 already'
runs 'a plan that is not there' 65 goalpost close X 2020-05-31
says 'is named' err 'error: there is no plan "X"'
runs 'a day that has not come' 65 goalpost close P 9999-12-31
says 'is named' err 'error: 9999-12-31 has not come yet'
runs 'a day is needed' 64 goalpost close P
runs 'one that can be read' 64 goalpost close P soon
says 'and the form is told' err 'invalid date "soon": write 2020-06-30'
finish
