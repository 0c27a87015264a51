# late_report: whether the figure of every period that has ended came in time
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace

sql "INSERT INTO goalpost.plan (code, starts, due) VALUES ('P', '2024-01-01', '2024-12-31'), ('Q', NULL, NULL), ('R', '0001-01-01', '9999-12-31')"
# add PLAN CODE TARGET FREQUENCY [CREATED]
add() {
	sql "INSERT INTO goalpost.indicator (plan_id, code, name, target_text, frequency, created_at)
		SELECT plan_id, '$2', '$2', nullif('$3', '-')::target::text, nullif('$4', '-'), '${5:-2023-12-01}'::timestamptz
		FROM goalpost.plan WHERE code = '$1'" 2>&1 | sed 's/^/# /'
}
# came CODE DAY REPORTED [VALUE]: a figure of that day came then
came() {
	sql "INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text, reported_at)
		SELECT plan_id, indicator_id, '$2', ('${4:-5 个} @ $2')::progress::text, '$3' FROM goalpost.indicator WHERE code = '$1'" 2>&1 | sed 's/^/# /'
}
# gone CODE DAY WHEN [REASON]: it was replaced then, or with a reason taken back
gone() {
	sql "UPDATE goalpost.report AS r SET replaced_at = '$3', replaced_by = 'me', retracted_reason = nullif('${4:-}', '')
		FROM goalpost.indicator AS i WHERE i.code = '$1' AND r.indicator_id = i.indicator_id AND r.as_of = '$2' AND r.replaced_at IS NULL" 2>&1 | sed 's/^/# /'
}
late() { sql "SELECT ${2:-period_start, period_end, status, late_days_count} FROM goalpost.late_report WHERE indicator_code = '$1' ${3:-} ORDER BY period_end"; }
all() { sql "SELECT $2 FROM goalpost.late_report WHERE indicator_code = '$1'"; }
count() { all "$1" 'count(*), min(period_start), max(period_end), sum(period_end - period_start + 1)'; }
missing=$(sql "SELECT current_date - '2024-04-15'::date")

add P month '>= 100 个' monthly
came month 2024-01-31 2024-02-15
came month 2024-02-15 2024-03-16
came month 2024-03-10 2024-02-01
add P silent '>= 100 个' -
is 'in time, late by a day, early, and missing' "$(late month '' | head -4)" "2024-01-01|2024-01-31|on_time|0
2024-02-01|2024-02-29|late|1
2024-03-01|2024-03-31|on_time|0
2024-04-01|2024-04-30|missing|$((missing - 30))"
is 'without a frequency nothing is asked for' "$(count silent)" '0|||'
for frequency in 'weekly 53' 'quarterly 4' 'half_yearly 2' 'yearly 1' 'monthly 12'; do
	set -- $frequency
	add P "every $1" '>= 100 个' "$1"
	is "a year reported $1 is $2 periods, without gap or overlap" "$(count "every $1")" "$2|2024-01-01|2024-12-31|366"
done
is 'weeks begin on Monday' "$(all 'every weekly' "count(*) FILTER (WHERE extract(isodow FROM period_start) = 1 AND period_end - period_start = 6)")" 52
is 'half years in January and July' "$(late 'every half_yearly' period_start | xargs)" '2024-01-01 2024-07-01'
add P cut '>= 100 个 in 2024-02-20..2024-05-10' monthly
is 'periods stay within that of the target' "$(late cut 'period_start, period_end' | sed -n '1p;$p') $(count cut)" '2024-02-20|2024-02-29
2024-05-01|2024-05-10 4|2024-02-20|2024-05-10|81'

# Figures that were corrected or taken back
add P history '>= 100 个' monthly
came history 2024-01-31 2024-02-10
gone history 2024-01-31 2024-09-01
came history 2024-01-31 2024-09-01 '6 个'
came history 2024-02-29 2024-03-10
gone history 2024-02-29 2024-03-11 wrong
came history 2024-03-31 2024-04-10
gone history 2024-03-31 2024-04-11 wrong
came history 2024-03-31 2024-04-25 '6 个'
came history 2024-04-20 2024-05-30
came history 2024-04-30 2024-05-05
is 'a correction does not make it late; what was taken back never came; the first of a month counts' \
	"$(late history 'period_end, first_reported_at::date, as_of, status, late_days_count' | head -4)" "2024-01-31|2024-02-10|2024-01-31|on_time|0
2024-02-29|||missing|$(sql "SELECT current_date - '2024-03-15'::date")
2024-03-31|2024-04-25|2024-03-31|late|10
2024-04-30|2024-05-05|2024-04-30|on_time|0"
add P zone '>= 100 个' monthly
came zone 2024-01-31 '2024-02-15 20:00+00'
for zone in 'UTC on_time|0' 'Asia/Shanghai late|1'; do
	is "the day it came is that of the session, ${zone% *}" "$(PGTZ=${zone% *} late zone 'status, late_days_count' | head -1)" "${zone#* }"
done

# Grace, and an indicator that is younger than its periods
sql "UPDATE goalpost.plan SET grace_days = 30 WHERE code = 'P'"
is 'the grace is the plan'"'"'s' "$(late month 'status, report_due' | sed -n 2p)" 'on_time|2024-03-30'
fails 'which is a number of days' sql "UPDATE goalpost.plan SET grace_days = -1"
sql "UPDATE goalpost.plan SET grace_days = 15 WHERE code = 'P'"
add P young '>= 100 个' quarterly 2024-08-01
came young 2024-03-31 2024-08-16
came young 2024-06-30 2024-08-17
is 'nobody can report before the indicator is made' "$(late young 'report_due, status, late_days_count' | head -3)" "2024-08-16|on_time|0
2024-08-16|late|1
2024-10-15|missing|$(sql "SELECT current_date - '2024-10-15'::date")"

# What depends on today
add Q open '>= 100 个' monthly "$(sql "SELECT date_trunc('month', current_date)::date - 40")"
is 'without a period it is asked for since it was made' "$(all open 'min(period_start), max(period_end)')" \
	"$(sql "SELECT date_trunc('month', current_date)::date - 40, date_trunc('month', current_date + 1)::date - 1")"
sql "UPDATE goalpost.plan SET grace_days = 45 WHERE code = 'Q'"
is 'within the grace it is awaited' "$(late open 'status, late_days_count' "AND period_end >= current_date - 45" | sort -u)" 'awaited|0'
add R ages '>= 100 个' weekly
is 'of a period of ages the last 600 are asked for' "$(all ages 'count(*) BETWEEN 599 AND 600, max(period_end) BETWEEN current_date - 6 AND current_date')" 't|t'
add R ahead '>= 100 个 in 9000' monthly
is 'of one that lies ahead none' "$(count ahead)" '0|||'
add P none - monthly
is 'also where there is no target yet' "$(count none)" '12|2024-01-01|2024-12-31|366'
is 'a row never stands twice' "$(sql 'SELECT count(*) - count(DISTINCT (indicator_id, period_end)) FROM goalpost.late_report')" 0
is 'and its order is that of its status' "$(sql 'SELECT DISTINCT status_order, status FROM goalpost.late_report ORDER BY 1')" '1|on_time
2|awaited
3|late
4|missing'
for column in indicator.created_at indicator.target_changed_at indicator.retired_at report.reported_at report.replaced_at; do
	for moment in infinity -infinity; do
		other=
		[[ $column != *.retired_at ]] || other=", retired_by = 'me', retired_reason = 'merged'"
		sql "UPDATE goalpost.${column%.*} SET ${column#*.} = '$moment' $other" >/dev/null 2>err
		says "$column is never $moment" err 'violates check constraint'
	done
done
sql "UPDATE goalpost.indicator SET retired_at = now(), retired_by = 'me', retired_reason = 'merged' WHERE code = 'month'"
is 'what is retired is asked for no more' "$(count month)" '0|||'
finish
