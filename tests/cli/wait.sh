# Locks of other sessions, limits of roles, and settings that must not stay with
# a pooled connection
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace plan

# Another session, in which statements are run one after the other
coproc psql -XAtq
run() {
	local answer
	printf '%s;\n\\echo done\n' "$1" >&"${COPROC[1]}"
	while read -r answer <&"${COPROC[0]}" && [[ $answer != done ]]; do echo "$answer"; done
}

make_file() { printf '%s\n' code,as_of,value "ZJ2020-001,2020-12-31,$1亿元" >"$1.csv"; }
make_file 1
hint='^goalpost: hint: Another session is at work there\. Try again later, or wait longer with --wait=SECONDS\.$'

run "BEGIN; SELECT goalpost.lock_plans('{ZJ2020}')" >got
runs 'an import of a plan that another one holds' 75 goalpost load --wait=1 1.csv
says 'names the file and the plan' err '^goalpost: error: 1\.csv: plan ZJ2020 is being changed by another session$'
says 'and what to do' err "$hint"
runs 'without any wait' 75 goalpost load --wait=0 1.csv
runs 'and so a plan' 75 goalpost load --wait=0 --since=2020-02-01 --plan=ZJ2020 "$targets"
runs 'and a retraction' 75 goalpost retract --wait=0 ZJ2020-001 2020-12-31 --reason=x
runs 'and the end of a period' 75 goalpost close --wait=0 ZJ2020 2020-01-31
says 'which names the plan' err 'plan ZJ2020 is being changed by another session'
is 'the ledger has why' "$(sql "SELECT DISTINCT state, message ~ 'plan ZJ2020 is being changed' FROM goalpost.attempt WHERE state <> 'loaded'")" 'failed|t'
run ROLLBACK

run 'BEGIN; LOCK TABLE goalpost.report'
runs 'a table that is locked' 75 goalpost load --wait=1 1.csv
says 'is told in words' err '1\.csv: another session held a lock for too long$'
says 'and says what to do, too' err "$hint"
goalpost load 1.csv >waited 2>&1 &
loader=$!
until [[ $(sql "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'goalpost.report'::regclass") -eq 1 ]]; do sleep 0.05; done

# How long does the session of a killed loader last?
run 'SELECT pid FROM pg_stat_activity WHERE application_name = $$goalpost$$' >pid
kill -9 "$loader"
wait "$loader" 2>/dev/null
run "SELECT clock_timestamp() AS killed \\gset
	CREATE FUNCTION pg_temp.until_gone(session int) RETURNS void LANGUAGE plpgsql AS 'BEGIN
		WHILE EXISTS (SELECT FROM pg_locks WHERE pid = session) LOOP PERFORM pg_sleep(0.01); END LOOP; END';
	SELECT pg_temp.until_gone($(<pid)); SELECT clock_timestamp() - :'killed' < '1 s'" >got
is 'its locks are gone in a second' "$(tail -1 got)" t
run ROLLBACK
for wrong in '' x 1.5 -1 1234567; do runs "--wait=$wrong" 64 goalpost load --wait="$wrong" 1.csv; done

# Limits that a role has for other statements
sql "ALTER ROLE $PGUSER IN DATABASE $PGDATABASE SET statement_timeout = '40ms'"
sql "ALTER ROLE $PGUSER IN DATABASE $PGDATABASE SET lock_timeout = '1ms'"
runs 'a short statement_timeout does not end an import' 0 goalpost load 1.csv
sql "ALTER ROLE $PGUSER IN DATABASE $PGDATABASE RESET ALL"

# Every setting is one of the transaction: a pooler gives the next one away.
make_file 2
PGOPTIONS='-c log_statement=all' goalpost load -q 2.csv
sql "SELECT pg_read_file('$PGHOST/server.log')" >log
says 'the settings of a transaction' log 'goalpost LOG:  statement: BEGIN.* SET LOCAL search_path = '
grep -P 'goalpost LOG: .*((: |; *)SET (?!LOCAL )|set_config)' log >session
empty 'no setting of the session' session
finish
