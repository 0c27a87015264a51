# The benchmark times what the planner keeps, and every kind of pair has a table
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
sql 'CREATE EXTENSION goalpost'
psql -XAtq -v ON_ERROR_STOP=1 -v rows=50 -f "$GOALPOST_ROOT/tests/bench/kinds.sql"

# in_measure COMMAND: run it with the functions of the benchmark
in_measure() {
	cluster=$PGHOST database=$PGDATABASE scratch=$PWD bash -c "
		source '$GOALPOST_ROOT/tests/env/common.sh'; source '$GOALPOST_ROOT/tests/bench/measure.sh'; $1"
}
dropped='SELECT count(*) FROM (SELECT department, summary(target, progress) FROM same GROUP BY department) AS s -- summary(target, progress)'
kept='SELECT department, summary(target, progress) FROM same GROUP BY department -- summary(target, progress)'
runs 'an aggregate that nobody reads is refused' 1 in_measure "check_plan '$dropped'"
says 'with its statement' err 'the plan does not show summary\(target, progress\)'
runs 'one that is read is taken' 0 in_measure "check_plan '$kept'"
runs 'CPU time and time passed of each statement are measured' 0 in_measure "medians '$kept' '$kept'"
is 'in two columns' "$(grep -cE '^[0-9.]+ [0-9.]+$' out)" 2
for kind in same multiplier unit counting tolerance range share baseline change; do
	by_hand=$(sql "SELECT round(avg(completion_by_hand(met, ratio))::numeric, 9) FROM ${kind}_by_hand")
	is "the rule by hand agrees for $kind" "${by_hand:-none}" \
		"$(sql "SELECT round(avg(completion(target, progress))::numeric, 9) FROM $kind")"
done
finish
