# plan_path: whether annual plans lead to the targets of a five-year plan
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace

sql "INSERT INTO goalpost.plan (code, starts, due) VALUES ('five', '2021-01-01', '2025-12-31');
	INSERT INTO goalpost.plan (code, starts, due, parent_id) SELECT y::text, make_date(y, 1, 1), make_date(y, 12, 31), plan_id
		FROM goalpost.plan, generate_series(2021, 2026) AS y;
	INSERT INTO goalpost.place (code, name) VALUES ('a', 'A')"
# add PLAN CODE TARGET [PLACE [BREAKDOWN]]
add() {
	sql "INSERT INTO goalpost.indicator (plan_id, code, name, target_text, place_id, breakdown) SELECT plan_id, '$2', '$2', nullif('$3', '-')::target::text,
			(SELECT place_id FROM goalpost.place WHERE code = '${4:-}'), '${5:-}' FROM goalpost.plan WHERE code = '$1'" 2>&1 | sed 's/^/# /'
}
row() { sql "SELECT ${2:-status, leads, planned_value, difference_value, missing_years} FROM goalpost.plan_path WHERE indicator_code = '$1' ORDER BY indicator_id" 2>&1; }
# path NAME TARGET 'TARGET; …' WANTED: of the five years, - has none
path() {
	number=$((${number:-0} + 1))
	add five "c$number" "$2"
	local year=2020 target
	while IFS= read -r target; do
		year=$((year + 1))
		[[ $target == - ]] || add "$year" "c$number" "$target"
	done < <(tr ';' '\n' <<<"$3")
	is "$1" "$(row "c$number")" "$4"
}
path 'a total that the years make' '>= 100 亿元' '>= 10 亿元;>= 15 亿元;>= 200000 万元;>= 25 亿元;>= 30 亿元' 'leads|1|100|0|'
path 'one that they do not' '>= 100 亿元' '>= 10 亿元;>= 15 亿元;>= 20 亿元;>= 25 亿元;>= 29.999999999999999 亿元' 'short|0|100|-1e-15|'
path 'more than a floor takes a year that has more' '> 300 人 in 2021..2023' '>= 100 人;>= 100 人;>= 100 人' 'short|0|300|0|'
path 'one is enough' '> 300 人 in 2021..2023' '>= 100 人;> 100 人;>= 100 人' 'leads|1|300|0|'
path 'less than a limit takes a year that has less' '< 300 吨 total in 2021..2022' '<= 150 吨 total;<= 150 吨 total' 'short|0|300|0|'
path 'years that are still to be planned' '>= 100 亿元' '>= 10 亿元;-;>= 20 亿元' 'incomplete||30|-70|2022, 2024, 2025'
path 'a total that is reached before' '>= 100 亿元' '>= 90 亿元;>= 15 亿元' 'leads|1|105|5|2023, 2024, 2025'
path 'a limit on a total that is not used up yet' '<= 100 吨 total' '<= 50 吨 total;<= 40 吨 total' 'incomplete||90|-10|2023, 2024, 2025'
path 'one that is passed already' '<= 100 吨 total' '<= 50 吨 total;<= 60 吨 total' 'short|0|110|10|2023, 2024, 2025'
path 'a limit that holds to the end' '<= 100 吨 total' '<= 20 吨 total;<= 20 吨 total;<= 20 吨 total;<= 20 吨 total;<= 20 吨 total' 'leads|1|100|0|'
path 'a range that is passed' '10..12 个' '1..2 个;2..3 个;2..3 个;2..3 个;2..3 个' 'short|0|14|2|'
path 'a level that the last year reaches' '>= 88 %' '>= 70 %;>= 75 %;>= 80 %;>= 85 %;>= 88 %' 'leads|1|88|0|'
path 'one that it does not' '>= 88 %' '>= 70 %;>= 75 %;>= 80 %;>= 85 %;>= 87.5 %' 'short|0|87.5|-0.5|'
path 'years in the middle do not matter to a level' '>= 88 %' '>= 70 %;-;-;-;>= 89 %' 'leads|1|89|1|2022, 2023, 2024'
path 'but the last one does' '>= 88 %' '>= 70 %;>= 90 %' 'incomplete||90|2|2023, 2024, 2025'
path 'a cut to a limit, in other units' '<= 40 克 from 52 克 at 2020' '<= 50 克;-;-;-;<= 0.038 公斤' 'leads|1|38|-2|2022, 2023, 2024'
path 'a change against the same base' '<= -18 % vs 2020' '<= -3 % vs 2020;-;-;-;<= -18 % vs 2020' 'leads|1|-18|0|2022, 2023, 2024'
path 'one against another is not compared' '<= -18 % vs 2020' '<= -3 %;-;-;-;<= -4 %' 'not_compared||||2022, 2023, 2024'
path 'points against percent' '>= +5 pp' '>= +5 %;-;-;-;>= +5 %' 'not_compared||||2022, 2023, 2024'
path 'another unit' '>= 100 亿元' '>= 10 万美元' 'not_compared||||2022, 2023, 2024, 2025'
path 'another counting word' '>= 100 户' '>= 60 户;>= 40 家' 'not_compared||||2023, 2024, 2025'
path 'which a level may have' '>= 10 户 level' '>= 5 户 level;-;-;-;>= 10 家 level' 'leads|1|10|0|2022, 2023, 2024'
path 'levels under a total' '>= 100 张' '>= 60 张;from 20 to 40 张' 'not_compared||||2023, 2024, 2025'
path 'another direction' '>= 100 亿元' '<= 10 亿元' 'not_compared||||2022, 2023, 2024, 2025'
path 'tasks' done 'done;done;done;done;done' 'leads|1|||'
path 'no target' - '>= 10 亿元' 'not_compared||||'
path 'no year that has it' '>= 100 亿元' '-' 'not_planned||||2021, 2022, 2023, 2024, 2025'
path 'a total of many digits' '>= 1 total' '>= 999999999999999999 total;>= 0.000000000000000001 total' 'leads|1|1e+18|1e+18|2023, 2024, 2025'

sql "ALTER TABLE goalpost.indicator ALTER aggregation SET DEFAULT 'sum'"
path 'limits on figures that are summed' '<= 200 吨 in 2021..2023' '<= 100 吨;<= 100 吨;<= 100 吨' 'short|0|300|100|'
path 'and levels of them' '>= 200 吨 level in 2021..2023' '>= 100 吨 level;>= 50 吨 level;>= 50 吨' 'leads|1|200|0|'
path 'and hours of training' '>= 90 小时 in 2021..2023' '>= 30 小时;>= 1800 分钟;>= 20 小时' 'short|0|80|-10|'
path 'but no changes' '>= +8 %' '-;-;-;-;>= +8 %' 'not_compared||||2021, 2022, 2023, 2024'
sql "ALTER TABLE goalpost.indicator ALTER aggregation SET DEFAULT 'latest'"
add five steps '>= 88 %'
add 2021 steps '>= 80 %'
add 2022 steps '>= 78 %'
add 2023 steps '>= 85 %'
add 2025 steps '>= 84 %'
is 'steps back are counted' "$(row steps 'method, parts_count, last_plan_code, steps_back_count')" 'last|4|2025|2'
add five outside '>= 100 亿元'
add 2025 outside '>= 60 亿元'
add 2026 outside '>= 60 亿元'
is 'a year outside the period is no part' "$(row outside 'status, method, parts_count, planned_value')" 'incomplete|sum|1|60'
sql "INSERT INTO goalpost.plan (code, starts, due, parent_id) SELECT 'again', '2025-07-01', '2025-12-31', parent_id FROM goalpost.plan WHERE code = '2025'"
add again outside '>= 60 亿元'
is 'nothing is counted twice' "$(row outside 'status, leads, planned_value')" 'not_compared||'
for where in 'a ' ' female' ' '; do
	add five keys '>= 10 个' "${where% *}" "${where#* }"
	add 2021 keys ">= $((3 + ${#where})) 个" "${where% *}" "${where#* }"
done
is 'places and breakdowns go with their own' "$(row keys "coalesce(place, ''), breakdown, planned_value")" 'A||5
|female|10
||4'
is 'a plan without plans below has no rows' "$(sql "SELECT DISTINCT plan_code FROM goalpost.plan_path")" five
add five ages '>= 10 个 in 0001..9999'
is 'a period of ages is cut' "$(row ages 'status, missing_years_count')" 'not_planned|100'
sql "UPDATE goalpost.indicator SET retired_at = now(), retired_by = 'me', retired_reason = 'merged' WHERE code = 'steps' AND target_text = '>= 84 %'"
is 'what is retired is no part' "$(row steps 'parts_count, last_plan_code, status')" '3|2023|incomplete'
finish
