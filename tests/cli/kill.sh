# Killed at any moment: nothing of a file is in, or all of it
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace plan
plan_only=${PGDATABASE}_plan
sql "CREATE DATABASE \"$plan_only\" TEMPLATE \"$PGDATABASE\""

# Two hundred figures, so that there is something to interrupt
{
	echo code,as_of,value,unit
	for month in 01 02; do
		for code in 001 021 057 064 074 018 030 037 013 025; do
			case $code in
			001 | 021) unit=亿元 ;; 057) unit=万亩 ;; 064) unit=万人 ;;
			074) unit=公里 ;; 018) unit=万个 ;; 037) unit=列 ;;
			013) unit=家 ;; *) unit=个 ;;
			esac
			for day in {01..10}; do echo "ZJ2020-$code,2020-$month-$day,5.5,$unit"; done
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
	for _ in $(seq 200); do
		[[ $(sql "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()") -gt 0 ]] || return 0
		sleep 0.05
	done
	return 1
}
terminate() { sql "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'goalpost'" >/dev/null; }

# kill_at TABLE HOW: the loader waits for a lock of that table; then it is killed,
# or the server ends its session
kill_at() {
	local table=$1 blocker loader status=0
	mkfifo blocker
	psql -XAtq <blocker &
	blocker=$!
	exec 9>blocker
	printf 'BEGIN; LOCK TABLE goalpost.%s;\n\\! touch held\n' "$table" >&9
	until [[ -e held ]]; do sleep 0.02; done
	goalpost load big.csv >out 2>err 9>&- &
	loader=$!
	for _ in $(seq 200); do
		[[ $(sql "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'goalpost.$table'::regclass") -eq 0 ]] || break
		sleep 0.02
	done
	case $2 in
	killed) kill -9 "$loader" ;;
	ended) terminate ;;
	esac
	wait "$loader" 2>/dev/null || status=$?
	echo ROLLBACK\; >&9
	exec 9>&-
	wait "$blocker"
	rm -f held blocker
	quiet_server
	ok "$2 while it waits for $table, its session ends" $?
	is "$2 at $table: nothing is in" "$(stands)" '0|0|0'
	is 'the status says so' "$status" "$([[ $2 == killed ]] && echo 137 || echo 75)"
}

# Before the ledger, while it claims the file, while it writes what it decided
for table in column_alias attempt batch report stored_outcome; do
	kill_at "$table" killed
	kill_at "$table" ended
done

# At 200 moments that nobody chose, in a database for each worker
began=$(date +%s%N)
goalpost check -q big.csv
took=$(($(date +%s%N) - began))
workers=$(($(nproc) + 1)) shots=$((200 / ($(nproc) + 1) + 1))
shoot_randomly() {
	local shot delay loader status answer
	RANDOM=$((12 + $1))
	export PGDATABASE=${PGDATABASE}_$1
	psql -qX -d postgres -c "CREATE DATABASE \"$PGDATABASE\" TEMPLATE \"$plan_only\""
	# One session for all questions: the answer of a statement, one line
	coproc psql -XAtq
	ask() {
		printf '%s;\n' "$1" >&"${COPROC[1]}"
		read -r answer <&"${COPROC[0]}"
	}
	local loaders="pg_stat_activity WHERE datname = current_database() AND application_name = 'goalpost'"
	for ((shot = 0; shot < shots; shot++)); do
		status=0
		sed "s/5\\.5/$shot.25/" big.csv >"random$1.csv"
		goalpost load "random$1.csv" >/dev/null 2>&1 &
		loader=$!
		delay=$((took / 1000 * (RANDOM % 1200) / 1000))
		sleep "$((delay / 1000000)).$(printf %06d $((delay % 1000000)))"
		if ((shot % 2)); then kill -9 "$loader" 2>/dev/null; else ask "SELECT count(pg_terminate_backend(pid)) FROM $loaders"; fi
		wait "$loader" 2>/dev/null || status=$?
		ask "SELECT count(*) FROM $loaders"
		for ((wait = 0; answer > 0 && wait < 200; wait++)); do sleep 0.02; ask "SELECT count(*) FROM $loaders"; done
		[[ $answer -eq 0 ]] || echo "shot $shot: its session stays"
		# Each load that came through has replaced all figures of the last one.
		ask "SELECT count(r.report_id) = b.n * $records AND count(r.report_id) FILTER (WHERE r.replaced_at IS NULL) = CASE b.n WHEN 0 THEN 0 ELSE $records END
			AND ($status <> 0 OR a.state = 'loaded')
			FROM (SELECT count(*) AS n FROM goalpost.batch WHERE kind = 'reports' AND read_count = $records) AS b
			CROSS JOIN (SELECT max(state) AS state FROM goalpost.attempt WHERE attempt_id = (SELECT max(attempt_id) FROM goalpost.attempt)) AS a
			LEFT JOIN goalpost.report AS r ON true GROUP BY b.n, a.state"
		[[ $answer == t && ($status -eq 137 || $status -eq 75 || $status -eq 0) ]] || echo "shot $shot, status $status: $answer"
		echo "$status" >>statuses
	done
	goalpost load -q "random$1.csv" || echo 'run again, it does not load'
	ask "SELECT count(*) FILTER (WHERE replaced_at IS NULL), (SELECT count(*) FROM goalpost.attempt WHERE state = 'running') FROM goalpost.report"
	[[ $answer == "$records|0" ]] || echo "run again: $answer"
	exec {COPROC[1]}>&-
}
for ((worker = 0; worker < workers; worker++)); do shoot_randomly "$worker" >"broken$worker" 2>&1 & done
wait
cat broken* >broken
empty "killed or ended at $((shots * workers)) moments: nothing or all, and a plain run ends right" broken
[[ $(grep -c 137 statuses) -gt 20 && $(grep -c 75 statuses) -gt 20 ]]
ok 'most of them in the middle' $?
for ((worker = 0; worker < workers; worker++)); do psql -qX -d postgres -c "DROP DATABASE \"${PGDATABASE}_$worker\""; done
sql "DROP DATABASE \"$plan_only\""

# The server crashes, and recovers.
RANDOM=12
for shot in 1 2 3 4 5; do
	goalpost load big.csv >out 2>err &
	loader=$!
	delay=$((took / 1000 * (100 + RANDOM % 700) / 1000))
	sleep "$((delay / 1000000)).$(printf %06d $((delay % 1000000)))"
	session=$(sql "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'goalpost'")
	[[ -z $session ]] || serve "$PGHOST" pg_ctl kill KILL "$session" 2>/dev/null
	status=0
	wait "$loader" || status=$?
	[[ $status -eq 75 || $status -eq 0 ]]
	ok "the server crashes, moment $shot: try again, unless it was done" $?
	until psql -XAtqc 'SELECT' >/dev/null 2>&1; do sleep 0.05; done
	after=$(stands)
	[[ $after == "$([[ $status -eq 0 ]] && echo "$all" || echo '0|0|0')" ]]
	ok 'nothing is in, or all' $?
done

runs 'run again, it loads' 0 goalpost load big.csv
is 'all of it' "$(stands)" "$all"
is 'attempts whose loader is gone are closed as lost' "$(sql "SELECT count(*) FROM goalpost.attempt WHERE state = 'running'")" 0
is 'counters and outcomes agree' "$(sql "SELECT bool_and(b.read_count = o.n) FROM goalpost.batch AS b JOIN (SELECT batch_id, count(*) AS n FROM goalpost.outcome GROUP BY 1) AS o USING (batch_id)")" t

# Two at once: one loads, the other finds it done.
sed 's/5\.5,/5.25,/' big.csv >twice.csv
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

# Eight files of one plan at once, with the same figures
for number in 1 2 3 4 5 6 7 8; do sed "s/5\\.5,/6.$number,/" big.csv >race$number.csv; done
for number in 1 2 3 4 5 6 7 8; do
	goalpost load race$number.csv >race$number.out 2>&1 || touch failed &
done
wait
[[ ! -e failed && $(cat race?.out | grep -c "revised $records ") -eq 8 ]]
ok 'eight loaders of one plan all load' $?
is 'one after the other, none doubled, the last one as a whole' \
	"$(sql 'SELECT count(*), count(*) FILTER (WHERE replaced_at IS NULL), count(DISTINCT batch_id) FILTER (WHERE replaced_at IS NULL) FROM goalpost.report')" "$((10 * records))|$records|1"

# Killed after the commit, before the files of rejects have their names
${CC:-gcc} -shared -fPIC -O1 -o fault.so "$GOALPOST_ROOT"/tests/fault/*.c -ldl
fault() { FAULT_CLASS=$1 FAULT_ACT=$2 FAULT_AT=$3 LD_PRELOAD=$PWD/fault.so goalpost load -q --max-rejects 1 "$4"; }
make_file() { printf '%s\n' code,as_of,value "ZJ2020-001,2020-06-$1,5亿元" X,2020-01-31,=1 >"$2"; }
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
