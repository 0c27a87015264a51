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
is 'without any period nothing' "$(sql "UPDATE goalpost.plan SET starts = NULL, due = NULL WHERE code = 'P'"; on_schedule none)" '|||'

# An older target or figure that no longer fits is a row without a score.
goalpost load -q "$targets"
goalpost load -q --max-rejects 3 "$reports" 2>/dev/null
sql "ALTER TABLE goalpost.indicator DISABLE TRIGGER USER;
	UPDATE goalpost.indicator SET target_text = '>= 5 米' WHERE code = 'ZJ2020-001';
	ALTER TABLE goalpost.indicator ENABLE TRIGGER USER"
is 'the scorecard shows it without one' "$(sql "SELECT actual_text, completion_value, status, expected_value, pace_value, schedule_gap_pct, forecast_value FROM goalpost.scorecard WHERE indicator_code = 'ZJ2020-001'" 2>&1)" '4800 亿元 @ 2020-12-31||||||'
is 'timeline and summaries go on' "$(sql "SELECT (SELECT count(*) FROM goalpost.timeline WHERE plan_code <> 'P'), (SELECT open_count FROM goalpost.plan_scorecard WHERE plan_code <> 'P')" 2>&1)" '34|1'
finish
