# measure.sh
#	  Timing statements of a benchmark and printing rows of its tables.
#
# To be sourced after common.sh, by a script that sets `cluster` and `scratch`,
# and `database` where it is not bench.
# Every statement ends with ` -- PLAN`: a text that EXPLAIN VERBOSE has to show,
# but for the names of tables, so that nothing is timed that the planner has
# dropped.
#
# SPDX-License-Identifier: PostgreSQL

readonly ROUNDS=${ROUNDS:-5}
settings="SET jit = off; SET max_parallel_workers_per_gather = 0; SET work_mem = '2GB';
	SET synchronize_seqscans = off"

sql() {
	psql -XAtq -v ON_ERROR_STOP=1 -h "$cluster" -p "$PORT" -U "$SUPERUSER" -d "${database:-bench}" "$@"
}

# Refuse a statement whose plan does not compute what it is to time.
check_plan() {
	local statement=$1 wanted=${1##* -- }
	[[ $statement == *' -- '* ]] || die "no plan is given: $statement"
	sql -c "$settings" -c "EXPLAIN (VERBOSE, COSTS OFF) $statement" |
		sed -E 's/\b[a-z_]+\.//g' >"$scratch/plan"
	grep -qF -- "$wanted" "$scratch/plan" || {
		cat "$scratch/plan" >&2
		die "the plan does not show $wanted: $statement"
	}
}

readonly WORKERS='SET max_parallel_workers_per_gather = 2; SET parallel_setup_cost = 0; SET min_parallel_table_scan_size = 0'

# Alternating runs of several statements, as a script for one session.  One that
# begins with `workers: ` may use parallel workers.
rounds() {
	local round statement
	say "$settings; SET client_min_messages = log;"
	for ((round = 0; round < ROUNDS; round++)); do
		for statement in "$@"; do
			say 'BEGIN;'
			[[ $statement != 'workers: '* ]] || say "${WORKERS//SET/SET LOCAL};"
			say 'SET LOCAL log_executor_stats = on;'
			say "${statement#workers: };" | sed 's/ -- .*;$/;/'
			say 'ROLLBACK;'
		done
	done
}

# The median of each: CPU time of the backend and time that passed, in
# milliseconds, a line for each statement.
medians() {
	local i statement
	for statement in "$@"; do
		check_plan "${statement#workers: }"
	done
	rounds "$@" | sql 2>&1 >/dev/null | awk '
		/ERROR/ { print > "/dev/stderr" }
		/s elapsed/ { print ($2 + $5) * 1000, $8 * 1000 }' >"$scratch/times"
	for ((i = 1; i <= $#; i++)); do
		awk -v i="$i" -v count="$#" 'NR % count == i % count' "$scratch/times" >"$scratch/of_one"
		say "$(cut -d ' ' -f 1 "$scratch/of_one" | median) $(cut -d ' ' -f 2 "$scratch/of_one" | median)"
	done
}

median() {
	sort -g | sed -n "$(((ROUNDS + 1) / 2))p"
}

# The highest resident size of a process, in kB, watched until it ends
watch_memory() {
	local peak=0 line
	while line=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\) kB/\1/p' "/proc/$1/status" 2>/dev/null) && [[ -n $line ]]; do
		peak=$line
		sleep 0.05
	done
	echo "$peak"
}

# A row: its name, the statements, `--` and what its further cells are, `i/j`
# for a ratio of CPU times of two statements, other text as it is.
row() {
	local name=$1 statements=() cells times
	shift
	while [[ $1 != -- ]]; do
		statements+=("$1")
		shift
	done
	shift
	cells=$(printf '%s\t' "$@")
	times=$(medians "${statements[@]}")
	awk -v name="$name" -v cells="${cells%$'\t'}" -v hide="${ONLY_RATIOS-}" '
		{ cpu[NR] = $1; times = times sprintf(" %.0f (%.0f) |", $1, $2) }
		END {
			line = "| " name " |" (hide ? "" : times)
			count = split(cells, cell, "\t")
			for (i = 1; i <= count; i++)
				if (split(cell[i], of, "/") == 2)
					line = line sprintf(" %.2f |", cpu[of[1]] / cpu[of[2]])
				else
					line = line " " cell[i] " |"
			print line
		}' <<<"$times"
}

# The bytes of each group of an aggregate over a table, its key included.
group_bytes() {
	local count
	count=$(sql -c "SELECT count(*) FROM $2")
	sql <<-EOF | sed -n 's/.*Memory Usage: \([0-9]*\)kB.*/\1/p' | awk -v count="$count" '{ printf "%.0f", $1 * 1024 / count }'
		$settings; SET enable_sort = off;
		EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) SELECT ctid, $1 FROM $2 GROUP BY ctid;
	EOF
}
