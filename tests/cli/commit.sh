# The reply to COMMIT is lost: the ledger tells what became of it
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
${CC:-gcc} -shared -fPIC -O1 -o fault.so "$GOALPOST_ROOT"/tests/fault/*.c -ldl

# cut CLASS NUMBER COMMAND...: the reply to that COMMIT never comes
cut_reply() { FAULT_CLASS=$1 FAULT_AT=$2 LD_PRELOAD=$PWD/fault.so "${@:3}"; }
settled='^goalpost: warning: the connection was lost, but everything was committed$'

runs 'init: done' 0 cut_reply reply 1 goalpost init
says 'it says so' err "$settled"
says 'and what it did' out 'created'
runs 'it was' 0 goalpost init
says 'whole' out 'up to date'
workspace plan

printf '%s\n' code,as_of,value ZJ2020-001,2020-06-30,4000亿元 >good.csv
printf '%s\n' code,as_of,value X,2020-06-30,4000亿元 >bad.csv
runs 'the batch of a load' 0 cut_reply reply 3 goalpost load good.csv
says 'is found' err "$settled"
says 'and told as loaded' out 'good.csv: batch [0-9]+: read 1 = new 1 '
runs 'the rejects of a refused file' 65 cut_reply reply 3 goalpost load bad.csv
says 'are found' err "$settled"
is 'and kept' "$(sql "SELECT state, count(r) FROM goalpost.attempt JOIN goalpost.reject AS r USING (attempt_id) GROUP BY 1")" 'refused|1'
runs 'a file that is known' 0 cut_reply reply 3 goalpost load good.csv
is 'is told in the ledger' "$(sql "SELECT state FROM goalpost.attempt ORDER BY attempt_id DESC LIMIT 1")" nothing_new
runs 'the begin of an attempt' 0 cut_reply reply 2 goalpost load good.csv
runs 'retract' 0 cut_reply reply 2 goalpost retract ZJ2020-001 2020-06-30 --reason=x
says 'says what it took back' out '^retracted: ZJ2020-001 on 2020-06-30, 4000 亿元'
runs 'retire' 0 cut_reply reply 2 goalpost retire ZJ2020-001 --reason=x
runs 'retire --undo' 0 cut_reply reply 2 goalpost retire --undo ZJ2020-001
runs 'close' 0 cut_reply reply 2 goalpost close ZJ2020 2020-06-30
is 'each was done once' "$(sql 'SELECT (SELECT count(*) FROM goalpost.retirement), (SELECT max(closed_through) FROM goalpost.plan)')" '1|2020-06-30'

# The statement itself never arrives.
runs 'COMMIT of a retraction does not arrive' 75 cut_reply unsent 2 goalpost retire ZJ2020-002 --reason=x
is 'nothing was retired' "$(sql "SELECT count(*) FROM goalpost.indicator WHERE code = 'ZJ2020-002' AND retired_at IS NOT NULL")" 0
printf '%s\n' code,as_of,value ZJ2020-001,2020-07-31,4000亿元 >good.csv
runs 'COMMIT of a load does not arrive' 75 cut_reply unsent 3 goalpost load good.csv
is 'nothing was loaded' "$(sql "SELECT state, batch_id FROM goalpost.attempt ORDER BY attempt_id DESC LIMIT 1")" 'failed|'

# The server does not come back: it cannot be known yet.
runs 'no reply, and no server' 75 cut_reply commit 3 goalpost load good.csv
says 'it says how to find out' err '^goalpost: hint: It is not known yet whether .* run the command again'
runs 'run again' 0 goalpost load good.csv
says 'the ledger tells' out 'good.csv: nothing new'
is 'no attempt is left' "$(sql "SELECT count(*) FROM goalpost.attempt WHERE state = 'running'")" 0
finish
