# No view fails on a row, however extreme, and numbers mean what the types say
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace

# Every comparable pair of extreme targets and figures
sql "
	CREATE TABLE value (text text);
	INSERT INTO value VALUES ('999999999999999999'), ('0.000000000000000001'), ('1'), ('0');
	CREATE TABLE unit (text text);
	INSERT INTO unit SELECT unnest('{\"\",%,‰,成,倍,亿元,分,万亿元,亩,公顷,个,万家,吨,微克,μg/m³,元/人,天,月,\"\\\"船\\\"\",\"万\\\"船\\\"\"}'::text[]);
	CREATE FUNCTION target_of(text) RETURNS target LANGUAGE plpgsql AS
		'BEGIN RETURN \$1::target; EXCEPTION WHEN data_exception THEN RETURN NULL; END';
	CREATE FUNCTION progress_of(text) RETURNS progress LANGUAGE plpgsql AS
		'BEGIN RETURN \$1::progress; EXCEPTION WHEN data_exception THEN RETURN NULL; END';
	CREATE TABLE targets AS SELECT DISTINCT target_of(format(form, v.text, u.text)) AS target
		FROM value AS v, unit AS u, (VALUES ('>= %s %s'), ('<= %s %s'), ('>= +%s %s'), ('<= -%s %s'), ('>= -%s %s level'),
			('>= +%1\$s %% from %1\$s %2\$s'), ('>= %1\$s %2\$s from 5 %2\$s at 2015'), ('0..%s %s'), ('~ %s %s'), ('done')) AS f (form);
	CREATE TABLE progresses AS SELECT DISTINCT progress_of(format(form, v.text, u.text)) AS progress
		FROM value AS v, unit AS u, (VALUES ('%s %s'), ('+%s %s'), ('-%s %s'), ('-%s %s level'), ('%1\$s of %1\$s %2\$s'),
			('0.5 of %s %s'), ('%s of 0.5 %s'), ('done'), ('45 %% done')) AS f (form);" 2>err >out
empty 'the extremes are made' err
pairs='targets, progresses WHERE comparable(target, progress)'
[[ $(sql "SELECT count(*) FROM $pairs") -gt 10000 ]]
ok 'there are more than ten thousand comparable pairs' $?
sql "SELECT count(goalpost.actual_value(target, progress)), count(goalpost.remaining_value(target, progress)) FROM $pairs" >out 2>err
empty 'the measures raise on none of them' err
is 'each has an actual value' "$(cut -d'|' -f1 out)" "$(sql "SELECT count(*) FROM $pairs")"
is 'a target without a period takes any plan' "$(sql "SELECT count(*) FROM targets WHERE goalpost.target_in_plan(target, '0001-01-01', '9999-12-31') IS NULL AND target IS NOT NULL" 2>&1)" 0

# The same against the schedule of a year
sql "
	CREATE TABLE dated_targets AS SELECT goalpost.target_in_plan(target, '2020-01-01', '2020-12-31') AS target FROM targets;
	INSERT INTO dated_targets SELECT target_of(format('~<= %1\$s 个 in 2020', text)) FROM value;
	CREATE TABLE dated_progresses AS SELECT (progress::text || ' @ ' || day)::progress AS progress
		FROM progresses, (VALUES ('2019-12-31'), ('2020-06-30'), ('2021-01-01')) AS d (day) WHERE progress IS NOT NULL;"
pairs='dated_targets, dated_progresses WHERE comparable(target, progress)'
sql "SELECT count(goalpost.expected_value(target, as_of(progress))), count(pace(target, progress)), count(schedule_gap(target, progress)), count(forecast(target, progress)) FROM $pairs" >out 2>err
empty 'nor do pace, gap, forecast and what is expected' err
ok 'each of which is known of some' "$(grep -cvE '^([1-9][0-9]*[|]?){4}$' out)"

# Known conversions
measure() { sql "SELECT goalpost.actual_value('$1', '$2'), goalpost.remaining_value('$1', '$2')"; }
is 'the unit of the target' "$(measure '>= 2700 亿元' '1350.5 万元')" '0.13505|2699.86495'
is 'another counting word' "$(measure '>= 10 万台' '92000 个')" '9.2|0.8'
is 'a part of a whole' "$(measure '>= 90 %' '27.4 of 31.2 万亩')" "$(sql 'SELECT (100 * 27.4 / 31.2)::float8')|0.68"
is 'a level against a change, in its own unit' "$(measure '>= +15 % from 300 亿元' '320 亿元')" '320|25'
is 'done' "$(measure 'done' '45 % done')" '45|55'
expected() { sql "SELECT goalpost.expected_value('$1', '2020-06-30')"; }
is 'what is expected, in the unit of the target' "$(expected '>= 10 万台 in 2020') $(expected '<= 40 from 50 in 2020') $(expected 'done in 2020')" '5 45 50'
is 'of what does not ramp the bound' "$(expected '>= 88 % in 2020')" 88
is 'without a period nothing where it ramps' "$(expected '>= 10 万台')" ''

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
is 'a figure of an earlier period has no score' "$(sql "SELECT actual_text, completion_pct, status, pace_value FROM goalpost.scorecard WHERE indicator_code = 'none'" 2>&1)" '58 个 @ 2020-07-31|||'
is 'and is counted as open' "$(sql "SELECT open_count FROM goalpost.plan_scorecard WHERE plan_code = 'P'" 2>&1)" 1
goalpost load -q - 2>err <<<'code,as_of,value
own,2019-12-31,40 个'
says 'nor is it loaded where the target has the period' err 'error\[mismatch\]: .*dated 2019-12-31, before .*\(2020\).*; report a figure of 2020-01-01 or later'
is 'without any period nothing' "$(sql "UPDATE goalpost.plan SET starts = NULL, due = NULL WHERE code = 'P'"; on_schedule none)" '|||'

# An older target or figure that no longer fits is a row without a score.
goalpost load -q "$targets"
goalpost load -q --max-rejects 3 "$reports" 2>/dev/null
change_target() { sql "ALTER TABLE goalpost.indicator DISABLE TRIGGER USER;
	UPDATE goalpost.indicator SET target_text = '$2' WHERE code = '$1';
	ALTER TABLE goalpost.indicator ENABLE TRIGGER USER"; }
change_target ZJ2020-001 '>= 5 米'
is 'the scorecard shows it without one' "$(sql "SELECT actual_text, completion_value, status, expected_value, pace_value, schedule_gap_pct, forecast_value FROM goalpost.scorecard WHERE indicator_code = 'ZJ2020-001'" 2>&1)" '4800 亿元 @ 2020-12-31||||||'
is 'timeline and summaries go on' "$(sql "SELECT (SELECT count(*) FROM goalpost.timeline WHERE plan_code <> 'P'), (SELECT open_count FROM goalpost.plan_scorecard WHERE plan_code <> 'P')" 2>&1)" '34|1'

# A plan that is half-way counts every status, and each indicator once.
period=$(sql "SELECT (current_date - 99) || '..' || (current_date + 100)")
ended=$(sql "SELECT (current_date - 99) || '..' || (current_date - 1)")
today=$(sql 'SELECT current_date')
goalpost load -q - <<<"plan,section,code,indicator,target,weight
H,one,H-met,met,>= 100 个 in $period,0
H,one,H-ahead,ahead,>= 100 个 in $period,1
H,one,H-on,on track,>= 100 个 in $period,1
H,one,H-risk,at risk,>= 100 个 in $period,1
H,two,H-off,off track,>= 100 个 in $period,1
H,two,H-off2,off track as well,>= 100 个 in $period,999999999999999999
H,two,H-missed,missed,>= 100 个 in $ended,1
H,two,H-silent,without a figure,>= 100 个 in $period,1
H,two,H-open,a total without a period,>= 100 个,1
H,two,H-misfit,a target that will be another,>= 100 个 in $period,1"
goalpost load -q - <<<"code,as_of,value
H-met,$today,100 个
H-ahead,$today,82 个
H-on,$today,50 个
H-risk,$today,42 个
H-off,$today,20 个
H-off2,$today,0 个
H-missed,$today,99 个
H-open,$today,50 个
H-misfit,$today,50 个"
sql "UPDATE goalpost.plan SET starts = NULL, due = NULL WHERE code = 'H'"
change_target H-misfit '>= 5 米'
is 'a plan has a count for every status' "$(sql "SELECT met_count, ahead_count, on_track_count, at_risk_count, off_track_count, missed_count, no_report_count, open_count FROM goalpost.plan_scorecard WHERE plan_code = 'H'")" '1|1|1|1|2|1|1|2'
is 'and so has a section' "$(sql "SELECT section, met_count, ahead_count, on_track_count, at_risk_count, off_track_count, missed_count, no_report_count, open_count FROM goalpost.section_scorecard WHERE plan_code = 'H' ORDER BY section_order")" 'one|1|1|1|1|0|0|0|0
two|0|0|0|0|2|1|1|2'
for view in plan_scorecard section_scorecard; do
	is "the counts of $view are those of the scorecard" "$(sql "
		SELECT count(*) FILTER (WHERE (indicator_count, reported_count, met_count, ahead_count, on_track_count, at_risk_count,
				off_track_count, missed_count, no_report_count, open_count)::text
			IS DISTINCT FROM (SELECT (count(*), count(as_of), count(*) FILTER (WHERE status = 'met'),
				count(*) FILTER (WHERE status = 'ahead'), count(*) FILTER (WHERE status = 'on_track'),
				count(*) FILTER (WHERE status = 'at_risk'), count(*) FILTER (WHERE status = 'off_track'),
				count(*) FILTER (WHERE status = 'missed'), count(*) FILTER (WHERE status = 'no_report'),
				count(*) FILTER (WHERE status IS NULL))::text
				FROM goalpost.scorecard AS s WHERE s.plan_code = v.plan_code $([[ $view != section* ]] || echo 'AND s.section IS NOT DISTINCT FROM v.section')))
		FROM goalpost.$view AS v")" 0
	is "and add up to the indicators" "$(sql "
		SELECT bool_and(met_count + ahead_count + on_track_count + at_risk_count + off_track_count + missed_count + no_report_count
			+ open_count = indicator_count), sum(indicator_count) = (SELECT count(*) FROM goalpost.indicator)
		FROM goalpost.$view")" 't|t'
done
is 'the mean is weighted and cut to 0..1 over what is reported' "$(sql "
	SELECT section, completion_value, completion_pct, worst_completion_value, coverage_pct FROM goalpost.section_scorecard WHERE plan_code = 'H' ORDER BY section_order")" \
	"one|0.58|58|0.42|100
two|$(sql 'SELECT (1.69 / 1000000000000000002)::float8, (169 / 1000000000000000002.0)::float8')|0|83.33333333333333"
finish
