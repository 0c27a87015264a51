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

# Known conversions
measure() { sql "SELECT goalpost.actual_value('$1', '$2'), goalpost.remaining_value('$1', '$2')"; }
is 'the unit of the target' "$(measure '>= 2700 亿元' '1350.5 万元')" '0.13505|2699.86495'
is 'another counting word' "$(measure '>= 10 万台' '92000 个')" '9.2|0.8'
is 'a part of a whole' "$(measure '>= 90 %' '27.4 of 31.2 万亩')" "$(sql 'SELECT (100 * 27.4 / 31.2)::float8')|0.68"
is 'a level against a change, in its own unit' "$(measure '>= +15 % from 300 亿元' '320 亿元')" '320|25'
is 'done' "$(measure 'done' '45 % done')" '45|55'

# An older target or figure that no longer fits is a row without a score.
goalpost load -q "$targets"
goalpost load -q --max-rejects 3 "$reports" 2>/dev/null
sql "ALTER TABLE goalpost.indicator DISABLE TRIGGER USER;
	UPDATE goalpost.indicator SET target_text = '>= 5 米' WHERE code = 'ZJ2020-001';
	ALTER TABLE goalpost.indicator ENABLE TRIGGER USER"
is 'the scorecard shows it without one' "$(sql "SELECT actual_text, completion_value, status FROM goalpost.scorecard WHERE indicator_code = 'ZJ2020-001'" 2>&1)" '4800 亿元 @ 2020-12-31||'
is 'timeline and summaries go on' "$(sql "SELECT (SELECT count(*) FROM goalpost.timeline), (SELECT open_count FROM goalpost.plan_scorecard)" 2>&1)" '34|1'
finish
