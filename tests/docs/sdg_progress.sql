-- Rows of tests/data/sdg_progress.csv of which SQL gives another class, score or ratio
-- than was published.
CREATE TEMP TABLE published (id text, source text, commit text, tag text, variant text, baseline_year numeric, baseline numeric,
	latest_year numeric, latest numeric, due_year numeric, target numeric, direction text, limit_value numeric,
	ratio float8, score float8, status text, note text);
\copy published from pstdin with (format csv, header)
SELECT id
FROM published AS g,
	LATERAL (SELECT make_date(baseline_year::integer, 12, 31), make_date(latest_year::integer, 12, 31), make_date(due_year::integer, 1, 1), make_date(due_year::integer, 12, 31)) AS d (first, last, starts, due),
	sdg_progress(
		CASE WHEN target IS NOT NULL THEN make_target(CASE direction WHEN 'positive' THEN '>=' ELSE '<=' END, target, '', false, starts, due) END,
		make_progress(baseline, '', first), make_progress(latest, '', last), direction,
		CASE WHEN limit_value IS NOT NULL THEN make_progress(limit_value, '') END,
		CASE WHEN variant LIKE 'opensdg%' THEN 'opensdg' ELSE 'eurostat' END) AS r
WHERE r.status IS DISTINCT FROM g.status
	OR (g.score IS NOT NULL AND (abs(r.score - g.score) <= 1e-6) IS NOT TRUE)
	OR (g.ratio < 'infinity' AND (abs(r.growth_ratio - g.ratio) <= 1e-9 * greatest(1, abs(g.ratio))) IS NOT TRUE)
ORDER BY id COLLATE "C";
