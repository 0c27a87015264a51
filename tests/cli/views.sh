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
sql "
	CREATE TABLE dated_targets AS SELECT with_period(target, '2020-01-01', '2020-12-31') AS target FROM targets;
	INSERT INTO dated_targets SELECT target_of(format('~<= %1\$s 个 in 2020', text)) FROM value;
	CREATE TABLE dated_progresses AS SELECT (progress::text || ' @ ' || day)::progress AS progress
		FROM progresses, (VALUES ('2019-12-31'), ('2020-06-30'), ('2021-01-01')) AS d (day) WHERE progress IS NOT NULL;"
for schedule in NULL "'{0.1,0.4,1}'" 'array_fill(1, ARRAY[1000])'; do
	sql "SELECT count(*), count(m.actual_value), count(m.pace_value), count(m.forecast_value)
		FROM dated_targets JOIN dated_progresses ON comparable(target, progress),
			LATERAL goalpost.measure(target, progress, as_of(progress), '2020-12-30', $schedule) AS m" >out 2>err
	empty "the measures raise on none of them, schedule $schedule" err
	is 'each has an actual value' "$(cut -d'|' -f1 out)" "$(cut -d'|' -f2 out)"
	ok 'pace and forecast are known of some' "$(grep -cvE '\|[1-9][0-9]*\|[1-9][0-9]*$' out)"
done

goalpost load -q "$targets"
goalpost load -q --max-rejects 3 "$reports" 2>/dev/null
sql "UPDATE goalpost.indicator SET target_text = '>= 100 亿元 in 2020' WHERE code = 'ZJ2020-001'"
# Days are those that a target can name.
figure() { sql "INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text) SELECT plan_id, indicator_id, '$1', '5 个' FROM goalpost.indicator WHERE code = 'ZJ2020-055'" 2>&1; }
for day in 10000-01-01 5874897-12-31 '0001-12-31 BC' infinity; do
	figure "$day" >out
	says "a figure of $day is refused" out 'violates check constraint "report_(day|as_of_check)"'
done
for day in 0001-01-01 9999-12-31; do
	is "one of $day is not" "$(figure "$day")" ''
done
for view in $(sql "SELECT oid::regclass FROM pg_class WHERE relkind = 'v' AND relnamespace = 'goalpost'::regnamespace"); do
	sql "SELECT count(v::text) FROM $view AS v"
done >out 2>err
empty 'every view can show the first and the last' err
# Names are looked up by nobody's search_path, and everything says what it is.
for path in "''" pg_catalog foreign_schema; do
	is "every view is readable with search_path $path" "$(sql "CREATE SCHEMA IF NOT EXISTS foreign_schema; SET search_path = $path;
		SELECT (SELECT count(*) > 0 FROM goalpost.scorecard) AND (SELECT count(*) > 0 FROM goalpost.scorecard_at(current_date))
			AND (SELECT count(*) > 0 FROM goalpost.timeline) AND (SELECT count(*) > 0 FROM goalpost.timeline_series) AND (SELECT count(*) > 0 FROM goalpost.moved_goalpost)
			AND (SELECT count(*) > 0 FROM goalpost.plan_scorecard) AND (SELECT count(*) > 0 FROM goalpost.section_scorecard) AND (SELECT count(*) > 0 FROM goalpost.department_scorecard)" 2>&1 | tail -1)" t
done
views="SELECT c.oid FROM pg_class AS c WHERE c.relnamespace = 'goalpost'::regnamespace AND c.relkind = 'v' AND has_table_privilege('goalpost_reader', c.oid, 'SELECT')"
is 'views have built-in types only' "$(sql "SELECT DISTINCT attrelid::regclass, attname, format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid IN ($views) AND attnum > 0
	AND format_type(atttypid, atttypmod) NOT IN ('text', 'integer', 'bigint', 'double precision', 'date', 'timestamp with time zone', 'timestamp without time zone')")" ''
is 'views and columns have a comment in both languages' "$(sql "SELECT a.attrelid::regclass, a.attname FROM pg_attribute AS a WHERE a.attrelid IN ($views) AND a.attnum > 0
	AND coalesce(col_description(a.attrelid, a.attnum), '') !~ '[一-龥].* — .*[a-z]' UNION ALL SELECT c.oid::regclass, '' FROM ($views) AS c WHERE coalesce(obj_description(c.oid), '') !~ '[一-龥].* — .*[a-z]'")" ''
finish
