# The scorecard speaks of the day of a figure, and the summaries count its rows
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace

# The schedule is that of the target's period, else of its plan's.
goalpost load -q - <<<'plan,code,indicator,target
P,own,of its own,>= 100 个 in 2020
P,none,of the plan,>= 100 个
P,silent,without a figure,>= 100 个
P,done,a task,done'
goalpost load -q - <<<'code,as_of,value
own,2020-06-30,40 个
none,2020-06-30,40 个
done,2020-06-30,45 %'
sql "UPDATE goalpost.plan SET starts = '2020-01-01', due = '2020-12-31' WHERE code = 'P'"
on_schedule() { sql "SELECT expected_value, pace_value, schedule_gap_pct, forecast_value FROM goalpost.scorecard WHERE indicator_code = '$1'"; }
is 'expected, pace, gap and forecast' "$(on_schedule own)" '50|0.8|-10|80'
is 'the same by the period of the plan' "$(on_schedule none)" '50|0.8|-10|80'
is 'of done in percent' "$(on_schedule done)" '50|0.9|-5|90'
is 'without a figure nothing' "$(on_schedule silent)" '|||'

# A percentage is rounded once.
goalpost load -q - <<<'code,as_of,value
none,2020-07-31,58 个'
is 'percentages are exact' "$(sql "SELECT s.completion_pct, t.completion_pct FROM goalpost.scorecard AS s JOIN goalpost.timeline AS t USING (indicator_code, as_of) WHERE s.indicator_code = 'none'")" '58|58'

# A figure of a day before the plan's period is none of it.
sql "UPDATE goalpost.plan SET starts = '2020-08-01' WHERE code = 'P'"
is 'a figure of an earlier period is not shown' "$(sql "SELECT actual_text, completion_pct, status, report_count FROM goalpost.scorecard WHERE indicator_code = 'none'" 2>&1)" '||no_report|2'
is 'and its indicator counts as not reported' "$(sql "SELECT no_report_count, open_count FROM goalpost.plan_scorecard WHERE plan_code = 'P'" 2>&1)" '2|0'
is 'the timeline shows it without a score' "$(sql "SELECT actual_text, completion_pct, status FROM goalpost.timeline WHERE indicator_code = 'none' ORDER BY as_of")" '40 个 @ 2020-06-30||
58 个 @ 2020-07-31||'
goalpost load -q - 2>err <<<'code,as_of,value
own,2019-12-31,40 个'
says 'nor is it loaded where the target has the period' err 'error\[before-period\]: the day 2019-12-31 is before the period of the target .* in 2020; report a figure of 2020-01-01 or later'
is 'without any period nothing' "$(sql "UPDATE goalpost.plan SET starts = NULL, due = NULL WHERE code = 'P'"; on_schedule none)" '|||'

# A plan that is half-way counts every status, and each indicator once.
goalpost load -q "$targets"
goalpost load -q --max-rejects 3 "$reports" 2>/dev/null
period=$(sql "SELECT (current_date - 99) || '..' || (current_date + 100)")
ended=$(sql "SELECT (current_date - 99) || '..' || (current_date - 1)")
today=$(sql 'SELECT current_date')
goalpost load -q - <<<"plan,section,department,code,indicator,target,weight
H,one,甲,H-met,met,>= 100 个 in $period,0
H,one,甲,H-ahead,ahead,>= 100 个 in $period,1
H,one,甲,H-on,on track,>= 100 个 in $period,1
H,one,乙,H-risk,at risk,>= 100 个 in $period,1
H,two,乙,H-off,off track,>= 100 个 in $period,1
H,two,乙,H-off2,off track as well,>= 100 个 in $period,999999999999999999
H,two,乙,H-missed,missed,>= 100 个 in $ended,1
H,two,,H-silent,without a figure,>= 100 个 in $period,1
H,two,,H-open,a total without a period,>= 100 个,1
H,two,,H-unset,without a target,>= 100 个 in $period,1
H,two,,H-late,mostly due at the end,>= 100 个 in $period,1"
goalpost load -q - <<<"code,as_of,value
H-met,$today,100 个
H-ahead,$today,82 个
H-on,$today,50 个
H-risk,$today,42 个
H-off,$today,20 个
H-off2,$today,0 个
H-missed,$today,99 个
H-open,$today,50 个
H-unset,$today,50 个
H-late,$today,10 个"
sql "UPDATE goalpost.plan SET starts = NULL, due = NULL WHERE code = 'H';
	UPDATE goalpost.indicator SET target_text = NULL WHERE code = 'H-unset';
	UPDATE goalpost.indicator SET schedule = '{0,0.1,0.3,1}' WHERE code = 'H-late'"
is 'a plan has a count for every status' "$(sql "SELECT met_count, ahead_count, on_track_count, at_risk_count, off_track_count, missed_count, no_report_count, no_target_count, open_count FROM goalpost.plan_scorecard WHERE plan_code = 'H'")" '1|1|2|1|2|1|1|1|1'
is 'and so has a section' "$(sql "SELECT section, met_count, ahead_count, on_track_count, at_risk_count, off_track_count, missed_count, no_report_count, no_target_count, open_count FROM goalpost.section_scorecard WHERE plan_code = 'H' ORDER BY section_order")" 'one|1|1|1|1|0|0|0|0|0
two|0|0|1|0|2|1|1|1|1'
is 'and a department' "$(sql "SELECT department_name, indicator_count, met_count, at_risk_count, no_target_count FROM goalpost.department_scorecard WHERE plan_code = 'H' ORDER BY 1")" '乙|4|0|1|0
甲|3|1|0|0
|4|0|0|1'
is 'a row without a target says so' "$(sql "SELECT target_text, target_value, actual_text, completion_value, status, status_order, status_today, remaining_value FROM goalpost.scorecard WHERE indicator_code = 'H-unset'")" "||50 个 @ $today||no_target|8|no_target|"
counts="met ahead on_track at_risk off_track missed no_report no_target"
for view in plan section department; do
	key="s.plan_code = v.plan_code"
	[[ $view != section ]] || key+=" AND s.section IS NOT DISTINCT FROM v.section"
	[[ $view != department ]] || key+=" AND s.department_id IS NOT DISTINCT FROM v.department_id"
	differs=$(for c in $counts; do echo "OR v.${c}_count <> n.$c"; done)
	is "the counts by $view are those of the scorecard" "$(sql "
		SELECT count(*), count(*) FILTER (WHERE v.indicator_count <> n.indicators OR v.reported_count <> n.reported OR v.open_count <> n.open $differs)
		FROM goalpost.${view}_scorecard AS v, LATERAL (SELECT count(*) AS indicators, count(as_of) AS reported, count(*) FILTER (WHERE status IS NULL) AS open
			$(for c in $counts; do echo ", count(*) FILTER (WHERE status = '$c') AS $c"; done) FROM goalpost.scorecard AS s WHERE $key) AS n" | cut -d'|' -f2)" 0
	is "and add up to the indicators" "$(sql "
		SELECT bool_and(${counts// /_count + }_count + open_count = indicator_count), sum(indicator_count) = (SELECT count(*) FROM goalpost.indicator)
		FROM goalpost.${view}_scorecard")" 't|t'
done
is 'the mean is weighted and cut to 0..1 over what is reported' "$(sql "
	SELECT section, completion_value, completion_pct, worst_completion_value, coverage_pct FROM goalpost.section_scorecard WHERE plan_code = 'H' ORDER BY section_order")" \
	"one|0.58|58|0.42|100
two|$(sql 'SELECT (1.79 / 1000000000000000003)::float8, (179 / 1000000000000000003.0)::float8')|0|85.71428571428571"

# A row speaks of the day of its figure until it is due; status_today of today.
day_of() { sql "SELECT status, status_today, age_days_count, days_left_count, expected_value FROM goalpost.scorecard WHERE indicator_code = 'D'"; }
goalpost load -q - <<<"plan,code,indicator,target
D,D,a year,>= 100 个 in $period"
goalpost load -q - <<<"code,as_of,value
D,$(sql 'SELECT current_date - 80'),10 个"
is 'an old figure is judged by its own day' "$(day_of)" 'on_track|off_track|80|100|10'
sql "UPDATE goalpost.indicator SET target_text = '>= 100 个 in $ended' WHERE code = 'D'"
is 'and by today once it is due' "$(sql "SELECT status, status_today FROM goalpost.scorecard WHERE indicator_code = 'D'")" 'missed|missed'
sql "UPDATE goalpost.indicator SET schedule = array_fill(1, ARRAY[100]) WHERE code = 'D';
	UPDATE goalpost.indicator SET target_text = '>= 100 个 in $today..$today' WHERE code = 'D'" 2>err
is 'a schedule that is too long fails no view' "$(sql "SELECT count(*) FROM goalpost.scorecard" 2>&1; sql "SELECT count(*) FROM goalpost.plan_scorecard" 2>&1)" "$(sql 'SELECT count(*) FROM goalpost.indicator')
$(sql 'SELECT count(*) FROM goalpost.plan')"
# A figure of a later day does not stand before it.
sql "INSERT INTO goalpost.plan (code, starts, due) VALUES ('LATER', current_date - 100, current_date + 100);
	INSERT INTO goalpost.indicator (plan_id, code, name, target_text, aggregation) SELECT plan_id, a, a, '>= 100 人', a
		FROM goalpost.plan, unnest('{latest,sum}'::text[]) AS a WHERE code = 'LATER';
	INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text) SELECT plan_id, indicator_id, current_date + d, v || ' 人 @ ' || current_date + d
		FROM goalpost.indicator JOIN goalpost.plan AS p USING (plan_id), (VALUES (-9, 30), (5, 60), (9, 110)) AS f (d, v) WHERE p.code = 'LATER'"
is 'a figure of tomorrow is none of today' "$(sql "SELECT actual_value, age_days_count, status FROM goalpost.scorecard WHERE plan_code = 'LATER'")" '30|9|off_track
30|9|off_track'
is 'as in the scorecard of the day' "$(sql "SELECT count(*) FROM (SELECT * FROM goalpost.scorecard EXCEPT SELECT * FROM goalpost.scorecard_at(current_date)) AS x WHERE plan_code = 'LATER'")" 0
is 'but has its row for when the day comes' "$(sql "SELECT string_agg((s.holds_from - current_date) || ' ' || value(s.figure), ', ' ORDER BY s.holds_from)
	FROM goalpost.standing AS s JOIN goalpost.indicator AS i USING (plan_id, indicator_id) JOIN goalpost.plan AS p USING (plan_id)
	WHERE p.code = 'LATER' AND i.code = 'sum' AND s.holds_from > '-infinity'")" '5 90, 9 200'
sql "DELETE FROM goalpost.report WHERE plan_id = (SELECT plan_id FROM goalpost.plan WHERE code = 'LATER');
	DELETE FROM goalpost.indicator WHERE plan_id = (SELECT plan_id FROM goalpost.plan WHERE code = 'LATER')"
finish
