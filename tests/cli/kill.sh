# Killed at any moment: nothing of a file is in, or all of it
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace plan

# Twenty thousand figures, so that there is something to interrupt; none is of
# a day before the period of its target
{
	echo code,as_of,value,unit
	for year in 2020 2021 2022 2023 2024 2025; do
		for month in 01 02 03 04 05 06 07 08 09 10 11 12; do
			for code in 001 021 057 064 074 018 030 037 013 025; do
				case $code in
				001 | 021) unit=亿元 ;; 057) unit=万亩 ;; 064) unit=万人 ;;
				074) unit=公里 ;; 018) unit=万个 ;; 037) unit=列 ;;
				013) unit=家 ;; *) unit=个 ;;
				esac
				for day in {01..28}; do
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
for table in attempt batch report stored_outcome; do
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

# Killed after the commit, before the files of rejects have their names
${CC:-gcc} -shared -fPIC -O1 -o fault.so "$GOALPOST_ROOT/tests/fault/fault.c" -ldl
fault() { FAULT_CLASS=$1 FAULT_ACT=$2 FAULT_AT=$3 LD_PRELOAD=$PWD/fault.so goalpost load -q --max-rejects 1 "$4"; }
make_file() { printf '%s\n' code,as_of,value "ZJ2020-001,2060-01-$1,5亿元" X,2020-01-31,=1 >"$2"; }
rejects_of() { sed 2d "$1" | cmp -s - "$2"; }
make_file 01 whole.csv
runs 'a load that is not killed' 3 goalpost load -q --max-rejects 1 whole.csv
number=10
for call in 1 2; do
	file=named$call.csv
	make_file $((++number)) $file
	runs "killed before name $call is given" 137 fault rename kill $call $file
	quiet_server
	is 'it is loaded' "$(sql "SELECT count(*) FROM goalpost.batch WHERE file_name = '$file'")" 1
	empty 'without the files' $file.errors.csv
	runs 'the next load' 3 goalpost load -q $file
	says 'says that there were rejects' out "^$file: nothing new, already loaded as batch [0-9]+, with 1 of 2 rows rejected$"
	says 'and where they are' err "^goalpost: hint: The rejected rows are in \"$file\.rejects\.csv\", and the reasons in \"$file\.errors\.csv\""
	rejects_of $file $file.rejects.csv
	ok 'it writes the rejects' $?
	cmp -s whole.csv.errors.csv $file.errors.csv
	ok 'and the errors, as the first load would have' $?
done
is 'no part is left' "$(find . -name '*.part')" ''

# The answer to COMMIT is lost, and the server does not come back.
make_file 21 cut.csv
runs 'COMMIT without an answer: try again' 75 fault commit fail 3 cut.csv
quiet_server
is 'it is loaded' "$(sql "SELECT count(*) FROM goalpost.batch WHERE file_name = 'cut.csv'")" 1
is 'without files of rejects' "$(find . -name 'cut.csv.*')" ''
runs 'a check tells the rejects' 3 goalpost check -q cut.csv
is 'but writes no files' "$(find . -name 'cut.csv.*')" ''
runs 'tried again, it ends as the first load would have' 3 goalpost load -q cut.csv
rejects_of cut.csv cut.csv.rejects.csv
ok 'with the rejects' $?

# Whoever mends the rejects keeps what he has.
sed -i s/X/ZJ2020-002/ cut.csv.rejects.csv
cp cut.csv.rejects.csv mended
rm cut.csv.errors.csv
runs 'loaded again while the rejects are mended' 3 goalpost load -q cut.csv
cmp -s mended cut.csv.rejects.csv
ok 'they stay' $?
is 'and nothing is put beside them' "$(find . -name 'cut.csv.*')" ./cut.csv.rejects.csv
sql "$(sed -n 's/.*database: \(SELECT.*\)\.$/\1/p' err)" >out
says 'the hint is a query for the rows as they were' out '\|comparator\|'
make_file 22 cut.csv
runs 'killed where another number was taken' 137 fault rename kill 1 cut.csv
quiet_server
runs 'the next load' 3 goalpost load -q cut.csv
rejects_of cut.csv cut.csv.rejects.2.csv
ok 'writes them under that number' $?
is 'attempts are closed' "$(sql "SELECT count(*) FROM goalpost.attempt WHERE state = 'running'")" 0
finish
