# scorecard_at shows the scorecard of any day, as known at any moment
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
source "$GOALPOST_ROOT/tests/cli/random_workspace.bash"

random_workspace 0.42 2>err
empty 'a workspace gets a random past' err
is 'in which all kinds of things happened' "$(sql "SELECT (SELECT count(*) > 100 FROM goalpost.report), (SELECT count(*) > 20 FROM goalpost.report WHERE replaced_at IS NOT NULL),
	(SELECT count(*) > 20 FROM goalpost.target_history), (SELECT count(*) > 2 FROM goalpost.retirement), (SELECT count(*) BETWEEN 2 AND 15 FROM goalpost.indicator WHERE retired_at IS NOT NULL),
	(SELECT count(*) > 0 FROM goalpost.indicator WHERE target_since > current_date AND retired_at IS NULL), (SELECT count(*) > 0 FROM goalpost.scorecard WHERE aggregation = 'sum' AND actual_text IS NOT NULL)")" 't|t|t|t|t|t|t'
both() { sql "SELECT count(*) FROM (($1 EXCEPT ALL $2) UNION ALL ($2 EXCEPT ALL $1)) AS d" 2>&1; }
is 'known now it is the scorecard' "$(both 'SELECT s::text FROM goalpost.scorecard AS s' 'SELECT s::text FROM goalpost.scorecard_at(current_date) AS s')" 0
is 'known then it is the scorecard of then' "$(both 'SELECT known, row FROM snapshot' \
	'SELECT k.known, s::text FROM (SELECT DISTINCT known FROM snapshot) AS k, goalpost.scorecard_at(current_date, k.known) AS s')" 0
is 'an unknown day has none, nor has an unknown moment' "$(sql "SELECT count(*) FROM (SELECT FROM goalpost.scorecard_at(NULL) UNION ALL SELECT FROM goalpost.scorecard_at(NULL, 'infinity') UNION ALL SELECT FROM goalpost.scorecard_at(current_date, NULL)) AS s")" 0

# A plain model: what was recorded by then, of that the last, of that what fits
sql "
	CREATE TABLE ask AS SELECT current_date - d AS day, known FROM generate_series(0, 320, 40) AS d,
		(SELECT known FROM (SELECT known, row_number() OVER (ORDER BY known) AS n FROM snapshot GROUP BY 1) AS s WHERE n % 33 = 0) AS k UNION ALL SELECT current_date - 150, 'infinity';
	CREATE TABLE version AS SELECT indicator_id, history_id, target_text, holds_from, changed_at FROM goalpost.target_history
		UNION ALL SELECT indicator_id, 1000000, target_text, target_since, target_changed_at FROM goalpost.indicator;
	CREATE TABLE held AS SELECT a.day, a.known, i.indicator_id, i.aggregation, i.schedule, v.target_text, with_period(v.target_text::target, p.starts, p.due) AS target
		FROM ask AS a CROSS JOIN goalpost.indicator AS i JOIN goalpost.plan AS p USING (plan_id)
		LEFT JOIN version AS v ON v.indicator_id = i.indicator_id AND v.history_id = (SELECT max(w.history_id) FROM version AS w
			WHERE w.indicator_id = i.indicator_id AND w.changed_at <= a.known AND coalesce(w.holds_from, '-infinity') <= a.day)
		WHERE i.created_at <= a.known AND NOT coalesce(i.retired_at <= least(a.known, (a.day + 1)::timestamptz - interval '1 us'), false)
			AND NOT EXISTS (SELECT FROM goalpost.retirement AS x CROSS JOIN LATERAL (SELECT least(a.known, (a.day + 1)::timestamptz - interval '1 us')) AS e (moment)
				WHERE x.indicator_id = i.indicator_id AND x.retired_at <= e.moment AND x.reinstated_at > e.moment);
	CREATE TABLE fits AS SELECT h.*, r.as_of, r.progress, r.note
		FROM held AS h JOIN goalpost.report AS r ON r.indicator_id = h.indicator_id AND r.as_of <= h.day AND r.reported_at <= h.known AND coalesce(r.replaced_at, 'infinity') >= h.known
			AND r.replaced_at IS DISTINCT FROM h.known
		WHERE coalesce(comparable(h.target, r.progress), true) AND (h.aggregation = 'latest' OR r.as_of BETWEEN coalesce(starts(h.target), '-infinity') AND coalesce(due(h.target), 'infinity'));"
model="SELECT h.day, h.known, h.indicator_id, h.target_text, f.as_of, f.note, round(f.value::numeric, 6), h.day - f.as_of, due(h.target) - h.day,
		CASE WHEN h.target IS NULL THEN 'no_target' WHEN f.as_of IS NULL THEN 'no_report' ELSE status(h.target, f.progress, CASE WHEN h.day > due(h.target) THEN h.day ELSE f.as_of END, h.schedule) END
	FROM held AS h LEFT JOIN LATERAL (
		SELECT max(x.as_of) AS as_of, CASE h.aggregation WHEN 'sum' THEN sum(actual_value(x.target, x.progress))
			ELSE (array_agg(actual_value(x.target, x.progress) ORDER BY x.as_of DESC))[1] END AS value,
			CASE h.aggregation WHEN 'sum' THEN sum(x.progress) FILTER (WHERE h.aggregation = 'sum') ELSE (array_agg(x.progress ORDER BY x.as_of DESC))[1] END AS progress,
			(array_agg(x.note ORDER BY x.as_of DESC))[1] AS note
		FROM fits AS x WHERE (x.day, x.known, x.indicator_id) = (h.day, h.known, h.indicator_id)) AS f ON true"
view="SELECT a.day, a.known, s.indicator_id, s.target_text, s.as_of, s.note, round(s.actual_value::numeric, 6), s.age_days_count, s.days_left_count, s.status
	FROM ask AS a, goalpost.scorecard_at(a.day, a.known) AS s"
is 'many rows are compared, sums and overdue targets among them' "$(sql "SELECT count(*) > 2000, count(*) FILTER (WHERE status = 'missed') > 10, (SELECT count(*) > 100 FROM fits WHERE aggregation = 'sum') FROM ($view) AS v")" 't|t|t'
is 'every row is that of the model' "$(both "$model" "$view")" 0
is 'status_today is the status of the day, without a newer figure' "$(sql "SELECT count(*) FROM ask AS a, goalpost.scorecard_at(a.day, a.known) AS s
	JOIN held AS h USING (indicator_id) WHERE h.day = a.day AND h.known = a.known AND h.target IS NOT NULL AND s.actual_text IS NOT NULL
	AND s.status_today IS DISTINCT FROM status(h.target, s.actual_text::progress, a.day, h.schedule)")" 0

# Whoever reads views may ask, and sees nothing else.
sql "CREATE ROLE ask_only; GRANT USAGE ON SCHEMA goalpost TO ask_only; GRANT EXECUTE ON FUNCTION goalpost.scorecard_at(date), goalpost.scorecard_at(date, timestamptz) TO ask_only"
is 'a reader needs no right on a table' "$(sql "SET ROLE ask_only; SELECT count(*) > 0 FROM goalpost.scorecard_at(current_date)")" t
fails 'and gets none' sql "SET ROLE ask_only; SELECT count(*) FROM goalpost.indicator_at(current_date, 'infinity')"
sql "DROP OWNED BY ask_only; DROP ROLE ask_only"
finish
