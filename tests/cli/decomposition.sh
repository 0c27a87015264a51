# decomposition: children against their parent, as a model in plain SQL has it
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace

# A plan of 2020, whose figures are all of its last day
sql "INSERT INTO goalpost.plan (code, starts, due) VALUES ('P', '2020-01-01', '2020-12-31');
	INSERT INTO goalpost.place (code, name) SELECT 'p' || n, 'place ' || n FROM generate_series(1, 101) AS n;
	UPDATE goalpost.place AS l SET parent_id = a.place_id FROM goalpost.place AS a
		WHERE l.code ~ '^p(1[2-9]|[2-9].|1..)$' AND a.code = 'p' || 1 + substr(l.code, 2)::integer % 11"

# A province, 11 cities, 90 counties, 150 indicators: the view and a model
sql "CREATE TABLE model AS SELECT n, w.id AS place, w.above, kind,
			CASE WHEN w.id = 0 THEN 600 + n WHEN w.id <= 11 THEN 10 * (1 + (n * 7 + w.id * 3) % 17) ELSE 1 + (n * 5 + w.id * 11) % 23 END AS target,
			CASE WHEN (n + w.id) % 29 > 0 THEN (1 + (n * 13 + w.id * 17) % 31) * 0.1 END AS figure
		FROM generate_series(1, 150) AS n CROSS JOIN LATERAL (SELECT (ARRAY['亿元', '吨', '%', '亩'])[1 + n % 4]) AS k (kind)
		CROSS JOIN (SELECT 0, NULL UNION ALL SELECT c, 0 FROM generate_series(1, 11) AS c
			UNION ALL SELECT c, 1 + c % 11 FROM generate_series(12, 101) AS c) AS w (id, above);
	UPDATE model AS t SET target = (SELECT sum(target) FROM model AS c WHERE c.above = 0 AND c.n = t.n) WHERE place = 0 AND n % 3 > 0;
	INSERT INTO goalpost.indicator (plan_id, code, name, place_id, target_text)
		SELECT plan_id, 'i' || n, 'indicator', place_id, (CASE kind WHEN '吨' THEN '<= ' ELSE '>= ' END || target || kind)::target::text
		FROM model AS m CROSS JOIN goalpost.plan AS p LEFT JOIN goalpost.place AS l ON l.code = 'p' || m.place WHERE p.code = 'P';
	INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text)
		SELECT i.plan_id, i.indicator_id, '2020-12-31', (m.figure || CASE kind WHEN '%' THEN ' of 4 亩' ELSE kind END || ' @ 2020-12-31')::progress::text
		FROM model AS m LEFT JOIN goalpost.place AS l ON l.code = 'p' || m.place
		JOIN goalpost.indicator AS i ON i.code = 'i' || m.n AND i.place_id IS NOT DISTINCT FROM l.place_id WHERE m.figure IS NOT NULL;
	ANALYZE" 2>&1 | sed 's/^/# /'
is 'the plan is as large as a province' "$(sql "SELECT count(*) FROM goalpost.indicator_today WHERE code ~ '^i'")" 15300
sql "SELECT indicator_code, place, children_count, children_target_value, coverage, children_reported_count,
			round(children_actual_value::numeric, 9), round(actual_difference_value::numeric, 9), furthest_behind_place, met_count, missed_count
		FROM goalpost.decomposition WHERE indicator_code ~ '^i' ORDER BY 1, 2" >got
sql "SELECT 'i' || t.n, 'place ' || nullif(t.place, 0), count(*), CASE WHEN t.kind <> '%' THEN sum(c.target) END,
			CASE WHEN t.kind = '%' THEN 'not_summed' WHEN sum(c.target) = t.target THEN 'covered'
				WHEN (sum(c.target) > t.target) = (t.kind = '吨') THEN 'short' ELSE 'amplified' END,
			count(c.figure), round(CASE WHEN t.kind <> '%' THEN sum(c.figure) ELSE 100 * sum(c.figure) / sum(4) FILTER (WHERE c.figure IS NOT NULL) END, 9),
			round(CASE WHEN count(*) > count(c.figure) THEN NULL WHEN t.kind <> '%' THEN sum(c.figure) - t.figure ELSE 100 * (avg(c.figure) - t.figure) / 4 END, 9),
			'place ' || (array_agg(c.place ORDER BY done, c.place) FILTER (WHERE c.figure IS NOT NULL))[1],
			count(*) FILTER (WHERE done >= 1), count(*) FILTER (WHERE done < 1)
		FROM model AS t JOIN model AS c ON c.n = t.n AND c.above = t.place
		CROSS JOIN LATERAL (SELECT CASE t.kind WHEN '吨' THEN 2 - c.figure / c.target WHEN '%' THEN 25 * c.figure / c.target ELSE c.figure / c.target END) AS d (done)
		GROUP BY t.n, t.place, t.kind, t.target, t.figure ORDER BY 1, 2" >wanted
is 'each of its parents has a row, and each row is that of the model' "$(wc -l <got) $(diff wanted got | head -4)" '1800 '

# add CODE PLACE BREAKDOWN TARGET FIGURE: an indicator of the plan; - is none
add() {
	sql "INSERT INTO goalpost.indicator (plan_id, code, name, place_id, breakdown, target_text)
			SELECT plan_id, '$1', '$1', (SELECT place_id FROM goalpost.place WHERE code = '$2'), trim('$3', '-'),
				nullif('$4', '-')::target::text FROM goalpost.plan WHERE code = 'P';
		INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text)
			SELECT plan_id, indicator_id, coalesce(as_of('${5:--}' || ''::text), '2020-12-31'), '$5' FROM goalpost.indicator
			WHERE code = '$1' AND '$5' <> '-' ORDER BY indicator_id DESC LIMIT 1" 2>&1 | sed 's/^/# /'
}
sql 'CREATE FUNCTION as_of(text) RETURNS date IMMUTABLE RETURN substring($1 FROM $r$@ (\S+)$r$)::date'
row() { sql "SELECT $2 FROM goalpost.decomposition WHERE indicator_code = '$1' AND place IS NULL ORDER BY children_kind, breakdown_dimension" 2>&1; }

# coverage NAME PARENT CHILD CHILD WANTED: two places against the whole
coverage() {
	number=$((${number:-0} + 1))
	add "c$number" - - "$2" -
	add "c$number" p1 - "$3" -
	add "c$number" p2 - "$4" -
	is "$1" "$(row "c$number" "coverage, coalesce(not_summed_reason, difference_value::text)")" "$5"
}
coverage 'a floor that the children fill' '>= 100 亿元' '>= 60 亿元' '>= 400000 万元' 'covered|0'
coverage 'one that they do not' '>= 100 亿元' '>= 60 亿元' '>= 39.9 亿元' 'short|-0.1'
coverage 'by the last digit' '>= 100 亿元' '>= 60.000000000000001 亿元' '>= 40 亿元' 'amplified|1e-15'
coverage 'decimals are exact' '>= 0.3 亿元' '>= 0.1 亿元' '>= 0.2 亿元' 'covered|0'
coverage 'a limit that they share out' '<= 100 吨' '<= 60 吨' '<= 40000 公斤' 'covered|0'
coverage 'one with more handed out than there is' '<= 100 吨' '<= 60 吨' '<= 41 吨' 'short|1'
coverage 'one made stricter on the way down' '<= 100 吨' '<= 60 吨' '<= 30 吨' 'amplified|-10'
coverage 'more than a floor takes a child that has more' '> 100 人' '>= 50 人' '>= 50 人' 'short|0'
coverage 'one is enough' '> 100 人' '>= 50 人' '> 50 人' 'covered|0'
coverage 'less than a limit takes a child that has less' '< 100 吨' '<= 50 吨' '<= 50 吨' 'short|0'
coverage 'one is enough of these too' '< 100 吨' '< 50 吨' '<= 50 吨' 'covered|0'
coverage 'which may be stricter than their parent' '<= 100 吨' '< 50 吨' '< 50 吨' 'covered|0'
coverage 'thirds of a unit' '>= 1 公顷' '>= 7 亩' '>= 8 亩' 'covered|0'
coverage 'and both ways' '>= 15 亩' '>= 0.5 公顷' '>= 5000 平方米' 'covered|0'
coverage 'one counting word adds up' '>= 3 万家' '>= 10000 家' '>= 2 万家' 'covered|0'
coverage 'a range is covered from within' '10..20 个' '5..9 个' '6..10 个' 'covered|0'
coverage 'short below it' '10..20 个' '4..9 个' '5..10 个' 'short|-1'
coverage 'amplified above it' '10..20 个' '5..9 个' '6..12 个' 'amplified|1'
coverage 'levels on a way add up' '>= 100 亿元 from 50 亿元' '>= 60 亿元 from 30 亿元' '>= 40 亿元 from 20 亿元' 'covered|0'
coverage 'rates do not' '>= 90 %' '>= 90 %' '>= 90 %' 'not_summed|rate'
coverage 'changes do not' '>= +6 %' '>= +6 %' '>= +7 %' 'not_summed|change'
coverage 'nor do percentage points' '>= +6 pp' '>= +6 pp' '>= +7 pp' 'not_summed|change'
coverage 'nor what is written as a level' '>= 5 万元 level' '>= 5 万元 level' '>= 4 万元 level' 'not_summed|level'
coverage 'nor tasks' 'done' 'done' 'done' 'not_summed|done'
coverage 'without a target nothing is summed' - '>= 60 亿元' '>= 40 亿元' 'not_summed|no_target'
coverage 'nor where a child has none' '>= 100 亿元' '>= 60 亿元' - 'not_summed|child_no_target'
coverage 'nor a limit under a floor' '>= 100 亿元' '>= 60 亿元' '<= 40 亿元' 'not_summed|direction'
coverage 'nor a change under a total' '>= 100 亿元' '>= 60 亿元' '>= +4 %' 'not_summed|mixed'
coverage 'nor a total under a level' 'from 1200 to 1500 张' 'from 600 to 800 张' '>= 700 张' 'not_summed|mixed'
coverage 'nor a level under a total' '>= 100 张' '>= 60 张' 'from 20 to 40 张' 'not_summed|mixed'
coverage 'nor another family' '>= 100 亿元' '>= 60 亿元' '>= 40 万美元' 'not_summed|unit'
coverage 'nor another counting word' '>= 100 人' '>= 60 户' '>= 40 家' 'not_summed|unit'
coverage 'be it a generic one' '>= 3 家' '>= 1 个' '>= 2 家' 'not_summed|unit'
coverage 'nor what is due later' '>= 100 亿元' '>= 60 亿元' '>= 40 亿元 in 2020..2021' 'not_summed|period'
coverage 'nor what is of a year before' '>= 100 人 in 2020' '>= 60 人 in 2020' '>= 40 人 in 2019' 'not_summed|period'
coverage 'nor what begins before' '>= 100 人 in 2020' '>= 60 人 in 2020' '>= 40 人 in 2019..2020' 'not_summed|period'
coverage 'while a part of the period may do' '>= 100 人 in 2019..2020' '>= 60 人 in 2020' '>= 40 人 in 2019' 'covered|0'
coverage 'sums may be longer than a number' '>= 1' '>= 999999999999999999 total' '>= 0.000000000000000001 total' 'not_summed|rate'
coverage 'and are exact then' '>= 1 total' '>= 999999999999999999 total' '>= 0.000000000000000001 total' 'amplified|1e+18'

# Which indicator a child belongs to
add tree - - '>= 10 个' -
add tree p1 - '>= 6 个' -
add tree p12 - '>= 5 个' -
add tree p1 'sex: female' '>= 2 个' -
add tree p1 'Sex：male' '>= 4 个' -
add tree p1 'age=0-14' '>= 5 个' -
add tree p2 female '>= 1 个' -
add tree p23 female '>= 1 个' -
is 'the whole, or the nearest place above, has it' "$(sql "SELECT coalesce(place, 'all'), breakdown, children_kind, breakdown_dimension, children_count, coverage, difference_value
	FROM goalpost.decomposition WHERE indicator_code = 'tree' ORDER BY indicator_id, children_kind, breakdown_dimension")" \
	"all||place||2|amplified|1
place 1||breakdown|age|1|short|-1
place 1||breakdown|sex|2|covered|0
place 2|female|place||1|covered|0"
sql "UPDATE goalpost.indicator SET parent_id = (SELECT indicator_id FROM goalpost.indicator WHERE code = 'tree' AND place_id IS NULL)
	WHERE code IN ('c1', 'c2') AND place_id IS NULL"
is 'a parent that is stated comes first, and is not mixed with places' "$(row tree 'children_kind, children_count, not_summed_reason')" 'place|2|
stated|2|unit'
sql "UPDATE goalpost.indicator SET retired_at = now(), retired_by = 'me', retired_reason = 'merged' WHERE code = 'tree' AND place_id =
	(SELECT place_id FROM goalpost.place WHERE code = 'p1')"
is 'what is retired counts no more' "$(row tree 'children_kind, children_count, children_target_value')" 'place|1|5
stated|2|'
sql "UPDATE goalpost.indicator SET target_text = '>= 9 个', target_since = current_date + 1 WHERE code = 'tree' AND place_id IS NOT NULL AND breakdown = ''"
is 'nor does a target that does not hold yet' "$(row tree children_target_value | head -1)" 5
sql "UPDATE goalpost.place SET parent_id = (SELECT place_id FROM goalpost.place WHERE code = 'p12') WHERE code = 'p2'"
is 'places that go round in a circle do no harm' "$(row tree 'children_kind, children_count' 2>&1)" 'stated|2'
sql "UPDATE goalpost.place SET parent_id = NULL WHERE code = 'p2'"

# Figures
add sum - - '>= 100 亿元' '70 亿元 @ 2020-12-31'
add sum p1 - '>= 60 亿元' '30 亿元 @ 2020-12-31'
add sum p2 - '>= 20 亿元' '199000 万元 @ 2020-12-31'
add sum p3 - '>= 20 亿元' -
figures='children_count, children_reported_count, children_actual_value, actual_value, actual_difference_value'
is 'figures add up too; without one of them nothing is compared' "$(row sum "$figures")" '3|2|49.9|70|'
add sum p4 - '>= 20 亿元' '20 亿元 @ 2020-12-31'
sql "UPDATE goalpost.indicator SET retired_at = now(), retired_by = 'me', retired_reason = 'merged' WHERE code = 'sum' AND place_id = (SELECT place_id FROM goalpost.place WHERE code = 'p3')"
is 'with all of them the difference is exact' "$(row sum "$figures")" '3|3|69.9|70|-0.1'
is 'the child furthest behind is named' "$(row sum 'furthest_behind_place, furthest_behind_completion_pct, furthest_behind_pace_value, met_count, missed_count')" 'place 1|50|0.5|1|2'
sql "INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text) SELECT plan_id, indicator_id, '2020-11-30', '60 亿元 @ 2020-11-30'
	FROM goalpost.indicator WHERE code = 'sum' AND place_id IS NULL;
	UPDATE goalpost.report SET replaced_at = clock_timestamp(), replaced_by = 'me', retracted_reason = 'wrong' WHERE progress_text = '70 亿元 @ 2020-12-31'"
is 'figures of two days are not compared' "$(row sum "$figures, as_of, children_first_as_of, children_last_as_of")" '3|3|69.9|60||2020-11-30|2020-12-31|2020-12-31'
add share - - '>= 90 %' '88 % @ 2020-12-31'
add share p1 - '>= 90 %' '27.4 of 31.2 万亩 @ 2020-12-31'
add share p2 - '>= 90 %' '26000 of 88000 亩 @ 2020-12-31'
is 'shares add up by their parts' "$(row share "$figures")" "2|2|75|88|-13"
add share p3 - '>= 90 %' '88 % @ 2020-12-31'
is 'if every child gives them' "$(row share "$figures")" '3|3||88|'
add words - - '>= 90 %' -
add words p1 - '>= 90 %' '3 of 4 人 @ 2020-12-31'
add words p2 - '>= 90 %' '1 of 10 户 @ 2020-12-31'
is 'and counts the same in all of them' "$(row words "$figures")" '2|2|||'
add counts - - '>= 10 人' '10 人 @ 2020-12-31'
add counts p1 - '>= 5 人' '5 户 @ 2020-12-31'
add counts p2 - '>= 5 人' '5 人 @ 2020-12-31'
is 'nor do figures of different counting words' "$(row counts "$figures")" '2|2||10|'
add other - - '>= 100 人 in 2020' '10 人 @ 2020-12-31'
add other p1 - '>= 60 人 in 2020' '10 人 @ 2020-12-31'
add other p2 - '>= 100 人 in 2019' '100 人 @ 2019-12-31'
is 'a figure of another period is none of this one' "$(row other "$figures")" '2|2||10|'
add late - - '>= 10 个' -
add late p1 - '>= 5 个' '0 @ 2020-12-31'
add late p2 - - '5 个 @ 2020-12-31'
is 'every child has a status' "$(row late 'missed_count, no_report_count, no_target_count, children_with_target_count, children_actual_value')" '1|0|1|1|5'

finish
