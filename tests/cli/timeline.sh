# timeline judges each figure by the target of its day
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
source "$GOALPOST_ROOT/tests/cli/random_workspace.bash"

# A target that moves half-way, and one whose figures are added up
workspace
goalpost load -q - <<<'plan,code,indicator,target
P,moved,moved on the way,>= 100 个 in 2020
P,added,three quarters,>= 100 个 in 2020'
sql "UPDATE goalpost.indicator SET aggregation = 'sum' WHERE code = 'added';
	UPDATE goalpost.indicator SET target_text = '>= 200 个 in 2020', target_since = '2020-07-01' WHERE code = 'moved'"
goalpost load -q - <<<'code,as_of,value
moved,2020-06-30,50 个
moved,2020-09-30,60 个
added,2020-03-31,30 个
added,2020-06-30,25 个
added,2020-09-30,28 个'
line() { sql "SELECT as_of, $2 FROM goalpost.timeline WHERE indicator_code = '$1' ORDER BY as_of"; }
is 'a figure is judged by the target of its day' "$(line moved 'target_text, target_value, completion_pct, status, expected_value, pace_value')" \
	'2020-06-30|>= 100 个 in 2020|100|50|on_track|50|1
2020-09-30|>= 200 个 in 2020|200|30|off_track|150|0.4'
is 'figures of a period each are added up' "$(line added 'actual_value, running_value, running_text, completion_pct, status')" \
	'2020-03-31|30|30|30 个 @ 2020-03-31|30|ahead
2020-06-30|25|55|55 个 @ 2020-06-30|55|ahead
2020-09-30|28|83|83 个 @ 2020-09-30|83|ahead'
is 'the last sum is the figure of the scorecard' "$(sql "SELECT actual_text, completion_pct, as_of FROM goalpost.scorecard WHERE indicator_code = 'added'")" '83 个 @ 2020-09-30|83|2020-09-30'
sql "UPDATE goalpost.indicator SET schedule = '{0.1,0.2,0.3,1}' WHERE code = 'moved'"
is 'schedules count' "$(line moved 'expected_value, status')" '2020-06-30|20|ahead
2020-09-30|60|on_track'
is 'the series has the running figure and the target of the day' "$(sql "SELECT * FROM goalpost.timeline_series")" '2020-03-31 00:00:00|P / added / three quarters|30|100
2020-06-30 00:00:00|P / added / three quarters|55|100
2020-06-30 00:00:00|P / moved / moved on the way|50|100
2020-09-30 00:00:00|P / added / three quarters|83|100
2020-09-30 00:00:00|P / moved / moved on the way|60|200'

# A former target that never fitted, sums that do not add up
sql "UPDATE goalpost.indicator SET target_text = '>= 5 %', target_since = NULL WHERE code = 'added'" 2>/dev/null
ok 'a target that figures do not fit is refused' $((! $?))
goalpost load -q - <<<'plan,code,indicator,target
P,older,of another kind before,>= 5 %
P,shares,shares do not add up,>= 5 %'
sql "UPDATE goalpost.indicator SET aggregation = 'sum' WHERE code = 'shares';
	UPDATE goalpost.indicator SET target_text = '>= 5 个', target_since = '2020-07-01' WHERE code IN ('older', 'shares');
	INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text) SELECT plan_id, indicator_id, day::date, value || ' @ ' || day
		FROM goalpost.indicator, (VALUES ('older', '2020-06-29', '3 个'), ('older', '2020-06-30', '3 %'), ('older', '2020-07-31', '3 个'),
			('shares', '2020-05-31', '3 %'), ('shares', '2020-06-30', '2 %')) AS v (c, day, value) WHERE code = c"
is 'what does not fit the target of its day has no score' "$(line older 'actual_text, actual_value, completion_pct, status, target_text')" \
	'2020-06-29|3 个 @ 2020-06-29||||>= 5 %
2020-06-30|3 % @ 2020-06-30|3|60|off_track|>= 5 %
2020-07-31|3 个 @ 2020-07-31|3|60|on_track|>= 5 个'
is 'nor has what does not add up' "$(line shares 'actual_value, running_text, completion_pct, status' 2>&1)" '2020-05-31|3|||
2020-06-30|2|||'
is 'corrections after closing are told' "$(sql "UPDATE goalpost.report SET after_closing = 1, reason = 'counted twice' WHERE as_of = '2020-06-29'; SELECT after_closing, reason FROM goalpost.timeline WHERE as_of = '2020-06-29'")" '1|counted twice'
sql "DROP EXTENSION goalpost CASCADE; DROP SCHEMA goalpost CASCADE" 2>/dev/null

# A random past against a plain model
random_workspace 0.7 2>err
empty 'a workspace gets a random past' err
both() { sql "SELECT count(*) FROM (($1 EXCEPT ALL $2) UNION ALL ($2 EXCEPT ALL $1)) AS d" 2>&1; }
sql "
	CREATE FUNCTION sum_of(progress[]) RETURNS progress LANGUAGE plpgsql AS
		'BEGIN RETURN (SELECT sum(p) FROM unnest(\$1) AS p); EXCEPTION WHEN data_exception OR program_limit_exceeded THEN RETURN NULL; END';
	CREATE TABLE version AS SELECT indicator_id, history_id, target_text, holds_from FROM goalpost.target_history
		UNION ALL SELECT indicator_id, 1000000, target_text, target_since FROM goalpost.indicator;
	CREATE TABLE held AS SELECT r.report_id, r.indicator_id, r.as_of, r.progress, i.aggregation, i.schedule, v.target_text, with_period(v.target_text::target, p.starts, p.due) AS target
		FROM goalpost.report AS r JOIN goalpost.indicator AS i USING (plan_id, indicator_id) JOIN goalpost.plan AS p USING (plan_id)
		LEFT JOIN version AS v ON v.indicator_id = r.indicator_id AND v.history_id = (SELECT max(w.history_id) FROM version AS w
			WHERE w.indicator_id = r.indicator_id AND coalesce(w.holds_from, '-infinity') <= r.as_of)
		WHERE r.replaced_at IS NULL;"
model="SELECT h.report_id, h.target_text, round(f.value::numeric, 6), round(f.completion::numeric, 6), round(f.pace::numeric, 6),
		CASE WHEN h.target IS NULL THEN 'no_target' WHEN f.day IS NOT NULL THEN status(h.target, f.figure, h.as_of, h.schedule) END
	FROM held AS h LEFT JOIN LATERAL (
		SELECT x.figure, as_of(x.figure) AS day, actual_value(h.target, x.figure) AS value, completion(h.target, x.figure) AS completion, pace(h.target, x.figure, h.schedule) AS pace
		FROM (SELECT CASE WHEN NOT comparable(h.target, h.progress) THEN NULL WHEN h.aggregation = 'latest' THEN h.progress ELSE (SELECT sum_of(array_agg(o.progress)) FROM held AS o WHERE o.indicator_id = h.indicator_id AND o.as_of <= h.as_of AND comparable(h.target, o.progress)
			AND o.as_of BETWEEN coalesce(starts(h.target), '-infinity') AND coalesce(due(h.target), 'infinity')) END AS figure OFFSET 0) AS x) AS f ON true"
view="SELECT report_id, target_text, round(running_value::numeric, 6), round(completion_value::numeric, 6), round(pace_value::numeric, 6), status FROM goalpost.timeline"
is 'each standing figure has a row' "$(sql "SELECT count(*) FROM goalpost.timeline")" "$(sql "SELECT count(*) FROM goalpost.report WHERE replaced_at IS NULL")"
is 'some of each kind' "$(sql "SELECT count(*) FILTER (WHERE status IS NULL) > 5, count(*) FILTER (WHERE running_value <> actual_value) > 3, count(*) FILTER (WHERE target_text IS NULL) > 3, count(DISTINCT status) > 4 FROM goalpost.timeline")" 't|t|t|t'
is 'every row is that of the model' "$(both "$model" "$view")" 0
is 'the series is ordered, has each time, and a metric for each indicator' "$(sql "
	SELECT count(*) = count(time), bool_and(time >= before), count(DISTINCT metric) = (SELECT count(DISTINCT indicator_id) FROM goalpost.timeline)
	FROM (SELECT *, lag(time, 1, time) OVER () AS before FROM goalpost.timeline_series) AS s")" 't|t|t'
finish
