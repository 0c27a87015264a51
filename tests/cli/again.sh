# Right, wrong, right: a known file whose figures were replaced since
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
goalpost init -q
printf '%s\n' plan,code,indicator,target P,A,Alpha,'>= 100 t in 2026' P,B,Beta,'>= 50 t in 2026' >plan.csv
printf '%s\n' code,as_of,value A,2026-06-30,40t B,2026-06-30,20t A,2026-03-31,10t >right.csv
printf '%s\n' code,as_of,value A,2026-06-30,400t B,2026-06-30,200t >wrong.csv
goalpost load -q plan.csv right.csv
figures() { sql "SELECT string_agg(progress_text, ',' ORDER BY as_of, indicator_id) FROM goalpost.report WHERE replaced_at IS NULL"; }

runs 'known, and all of it stands' 0 goalpost load right.csv
empty 'without a warning' err
runs 'with --again just the same' 0 goalpost load --again right.csv
says 'nothing new' out '^right\.csv: nothing new, already loaded as batch 2$'
goalpost load -q wrong.csv
runs 'right, wrong, right' 3 goalpost load right.csv
says 'nothing new' out '^right\.csv: nothing new, already loaded as batch 2$'
says 'but that is not all' err '^goalpost: warning: right\.csv: rows of which the figure or target was replaced since: 2, last by batch 3$'
says 'and what to do' err '^goalpost: hint: Nothing was changed\. If this file is right, load it again with --again\.$'
runs 'check says the same' 3 goalpost check right.csv
says 'in the same words' err 'replaced since: 2, last by batch 3$'
is 'nothing was changed' "$(figures)" '10 t @ 2026-03-31,400 t @ 2026-06-30,200 t @ 2026-06-30'
runs 'check --again' 0 goalpost check --again right.csv
says 'shows what it would do' out 'revised 2 \+ unchanged 1'
runs 'loaded again' 0 goalpost load --again right.csv
says 'as a batch of its own' out '^right\.csv: batch [0-9]+: read 3 = new 0 \+ revised 2 \+ unchanged 1'
is 'the right figures stand' "$(figures)" '10 t @ 2026-03-31,40 t @ 2026-06-30,20 t @ 2026-06-30'
runs 'all of it stands now' 0 goalpost load right.csv
says 'as the new batch' out 'already loaded as batch [4-9]$'
runs 'and nothing of the wrong file' 3 goalpost load wrong.csv

# Another file with the same figures is as good.
goalpost load -q --again wrong.csv
{ cat right.csv; echo; } >same.csv
goalpost load -q same.csv
runs 'the same figures, of another file' 0 goalpost load right.csv
empty 'stand' err

# By hand
goalpost retract -q A 2026-03-31 --reason='counted twice'
runs 'a figure that was taken back' 3 goalpost load right.csv
says 'was replaced by hand' err 'replaced since: 1, by hand$'

# Plans
sed 's/100/90/' plan.csv >plan2.csv
runs 'a plan' 0 goalpost load plan.csv
empty 'that stands' err
goalpost load -q plan2.csv
runs 'one whose target was moved' 3 goalpost load plan.csv
says 'says so' err 'plan\.csv: rows of which the figure or target was replaced since: 1, last by batch [0-9]+$'
goalpost load -q --again plan.csv
is 'and moves it back' "$(sql "SELECT target_text FROM goalpost.indicator WHERE code = 'A'")" '>= 100 t in 2026'
runs 'then all of it stands' 0 goalpost load plan.csv
runs 'and not the other' 3 goalpost load plan2.csv
sql "UPDATE goalpost.indicator SET target_text = '>= 70 t in 2026' WHERE code = 'B'"
runs 'a target that was changed by hand' 3 goalpost load plan.csv
says 'was replaced, too' err 'replaced since: 1'

sql "UPDATE goalpost.indicator SET target_text = '>= 60 t in 2026' WHERE code = 'B'"
is 'and has no batch or line in the history' "$(sql "SELECT target_text, batch_id IS NULL, line IS NULL FROM goalpost.target_history ORDER BY history_id DESC LIMIT 1")" '>= 70 t in 2026|t|t'
is 'unlike the one before' "$(sql "SELECT target_text, batch_id IS NULL, line IS NULL FROM goalpost.target_history ORDER BY history_id DESC OFFSET 1 LIMIT 1")" '>= 50 t in 2026|f|f'

# Two at once
goalpost load -q --again wrong.csv
goalpost load --again right.csv >out1 2>&1 &
goalpost load --again right.csv >out2 2>&1 &
wait
is 'two at once: one loads it' "$(cat out1 out2 | grep -c 'batch .*: read')" 1
is 'no batch has a number twice' "$(sql 'SELECT count(*) FROM (SELECT FROM goalpost.batch GROUP BY sha256, mapping, repetition HAVING count(*) > 1) AS x')" 0
finish
