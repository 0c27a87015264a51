# Killed at any moment: nothing of a file is in, or all of it
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace plan

# Twenty thousand figures, so that there is something to interrupt
{
	echo code,as_of,value,unit
	for year in $(seq 2001 2055); do
		for month in 01 02 03 04 05 06 07 08 09 10 11 12; do
			for code in 001 021 057 064 074 018 030 037; do
				case $code in
				001 | 021) unit=亿元 ;; 057) unit=万亩 ;; 064) unit=万人 ;;
				074) unit=公里 ;; 018) unit=万个 ;; 030) unit=个 ;; 037) unit=列 ;;
				esac
				for day in 01 10 20 28; do
					echo "ZJ2020-$code,$year-$month-$day,$((year % 7 + 1)).5,$unit"
				done
			done
		done
	done
} >big.csv
records=$(($(wc -l <big.csv) - 1))

# What stands of the file: figures, outcomes, batches
stands() {
	sql "SELECT (SELECT count(*) FROM goalpost.report), (SELECT count(*) FROM goalpost.outcome AS o JOIN goalpost.batch AS b USING (batch_id) WHERE b.kind = 'reports'), (SELECT count(*) FROM goalpost.batch WHERE kind = 'reports')"
}
all="$records|$records|1"

# No session but ours: a killed loader's transaction has been rolled back.
quiet_server() {
	for _ in $(seq 100); do
		[[ $(sql "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()") -gt 0 ]] || return 0
		sleep 0.1
	done
	return 1
}

# Hold a lock on a table so that the loader waits there, then kill it.
kill_at() {
	local table=$1 blocker loader
	mkfifo blocker
	psql -XAtq <blocker &
	blocker=$!
	exec 9>blocker
	printf 'BEGIN; LOCK TABLE goalpost.%s IN SHARE MODE;\n\\! touch held\n' "$table" >&9
	for _ in $(seq 200); do [[ ! -e held ]] || break; sleep 0.05; done
	goalpost load big.csv >out 2>err &
	loader=$!
	for _ in $(seq 200); do
		[[ $(sql "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'goalpost.$table'::regclass") -eq 0 ]] || break
		sleep 0.05
	done
	kill -9 "$loader" 2>/dev/null
	wait "$loader" 2>/dev/null
	exec 9>&-
	wait "$blocker"
	rm -f held blocker
	quiet_server
	ok "killed while it waits for $table, its session ends" $?
}

# Before the ledger, while it claims the file, while it writes what it decided
for table in attempt batch report outcome; do
	kill_at "$table"
	is "killed at $table: nothing is in" "$(stands)" '0|0|0'
done

# At moments that nobody chose
for delay in 0.02 0.05 0.08 0.12 0.2 0.3 0.5; do
	goalpost load big.csv >out 2>err &
	loader=$!
	sleep "$delay"
	kill -9 "$loader" 2>/dev/null
	wait "$loader" 2>/dev/null
	quiet_server
	after=$(stands)
	[[ $after == '0|0|0' || $after == "$all" ]]
	ok "killed after $delay s: nothing or all" $?
done

# The server ends the session in the middle.
goalpost load big.csv >out 2>err &
loader=$!
for _ in $(seq 100); do
	[[ $(sql "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'goalpost' AND query LIKE 'COPY%'") -eq 0 ]] || break
	sleep 0.01
done
status=0
wait "$loader" || status=$?
[[ $status -eq 75 || $status -eq 0 ]]
ok 'a session that the server ends is told as such, unless it was done' $?

runs 'run again, it loads' 0 goalpost load big.csv
is 'all of it' "$(stands)" "$all"
is 'attempts whose loader is gone are closed as lost' "$(sql "SELECT count(*) FROM goalpost.attempt WHERE state = 'running'")" 0
is 'counters and outcomes agree' "$(sql "SELECT bool_and(b.read_count = o.n) FROM goalpost.batch AS b JOIN (SELECT batch_id, count(*) AS n FROM goalpost.outcome GROUP BY 1) AS o USING (batch_id)")" t

# Two at once: one loads, the other finds it done.
sed 's/\.5,/.25,/' big.csv >twice.csv
goalpost load twice.csv >out1 2>err1 &
first=$!
goalpost load twice.csv >out2 2>err2 &
second=$!
status=0
wait "$first" || status=$?
wait "$second" || status=$((status + $?))
is 'two loaders of one file both end with 0' "$status" 0
is 'one of them loaded it' "$(cat out1 out2 | grep -c "revised $records ")" 1
is 'the other found it done' "$(cat out1 out2 | grep -c 'nothing new')" 1
is 'every corrected figure is kept' "$(sql 'SELECT count(*), count(*) FILTER (WHERE replaced_at IS NULL) FROM goalpost.report')" "$((2 * records))|$records"
finish
