# target_path: what the schedule expects, month by month
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace

sql "INSERT INTO goalpost.plan (code, starts, due) VALUES ('P', '2025-01-01', '2025-12-31'), ('Q', NULL, NULL)"
# add PLAN CODE TARGET [SCHEDULE]
add() {
	sql "INSERT INTO goalpost.indicator (plan_id, code, name, target_text, schedule)
		SELECT plan_id, '$2', '$2', nullif('$3', '-')::target::text, ${4:-NULL} FROM goalpost.plan WHERE code = '$1'" 2>&1 | sed 's/^/# /'
}
path() { sql "SELECT ${2:-month_end, expected_value, elapsed_pct} FROM goalpost.target_path WHERE indicator_code = '$1' ORDER BY month_end"; }

add P total '>= 120 个'
is 'a total grows by as much each month' "$(path total "month_end, expected_value, target_value, unit, elapsed_value" | sed -n '1p;2p;12p')" \
	"2025-01-31|10|120|个|$(sql 'SELECT 1 / 12.0::float8')
2025-02-28|20|120|个|$(sql 'SELECT 2 / 12.0::float8')
2025-12-31|120|120|个|1"
add P seasons '>= 120 个' "'{0.1,0.2,0.5,1}'"
is 'or as its schedule has it' "$(path seasons | sed -n '3p;6p;9p;12p')" '2025-03-31|12|10
2025-06-30|24|20
2025-09-30|60|50
2025-12-31|120|100'
add P share '>= 88 %'
is 'a level is expected in all twelve months' "$(path share expected_value | sort | uniq -c | xargs)" '12 88'
add P way '<= 40 微克/立方米 from 52 at 2024'
is 'on a way from a baseline it moves' "$(path way expected_value | xargs)" '51 50 49 48 47 46 45 44 43 42 41 40'
add P range '2..3 家'
add P task done
is 'a task is expected in percent' "$(path task 'expected_value, target_value, unit' | sed -n '6p;12p')" '50||
100||'
add P middle '>= 100 个 in 2025-03-16..2025-05-15'
is 'a period in the middle of months ends on its due date' "$(path middle)" "2025-03-31|$(sql "SELECT expected_value('>= 100 个 in 2025-03-16..2025-05-15', '2025-03-31'), 100 * elapsed('>= 100 个 in 2025-03-16..2025-05-15', '2025-03-31')::numeric::float8")
2025-04-30|$(sql "SELECT expected_value('>= 100 个 in 2025-03-16..2025-05-15', '2025-04-30'), 100 * elapsed('>= 100 个 in 2025-03-16..2025-05-15', '2025-04-30')::numeric::float8")
2025-05-15|100|100"
add P day '>= 1 个 in 2024-02-29'
is 'one of a day has one row' "$(path day)" '2024-02-29|1|100'
add P none -
add Q without '>= 120 个'
is 'without a target or a period there is none' "$(path none; path without)" ''
add P ages '>= 120 个 in 0001..9999'
is 'a period of ages is cut after 600 months' "$(path ages month_end | sed -n '1p;$p') $(path ages month_end | wc -l)" '0001-01-31
0050-12-31 600'
is 'it is the path that the scores follow' "$(sql "SELECT count(*), count(*) FILTER (WHERE v.expected_value IS DISTINCT FROM
		expected_value(i.effective_target, v.month_end, i.schedule)) FROM goalpost.target_path AS v JOIN goalpost.indicator_today AS i USING (indicator_id)")" '676|0'
sql "UPDATE goalpost.indicator SET target_text = '>= 240 个', target_since = current_date + 1 WHERE code = 'total'"
is 'a target that does not hold yet has no path' "$(path total target_value | sort -u)" 120
sql "UPDATE goalpost.indicator SET retired_at = now(), retired_by = 'me', retired_reason = 'merged' WHERE code = 'total'"
is 'nor has what is retired' "$(path total)" ''
finish
