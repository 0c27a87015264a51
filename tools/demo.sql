-- What the demo shows of the scorecard; any client can ask the view the same.
\pset footer off
\pset null '-'

SELECT section,
	count(*) AS indicators,
	count(actual_text) AS reported,
	count(*) FILTER (WHERE status = 'met') AS met,
	count(*) FILTER (WHERE status = 'missed') AS missed,
	count(*) FILTER (WHERE status = 'no_report') AS no_report,
	round(100 * avg(greatest(0, least(1, completion_value)))::numeric, 1) AS completion_pct
FROM goalpost.scorecard
GROUP BY ROLLUP (section)
ORDER BY grouping(section), min(indicator_code);

\echo 'Indicators with a figure; the sections count those without one as no_report.'
\echo

SELECT indicator_code AS code,
	indicator_name AS indicator,
	target_text AS target,
	actual_text AS reported,
	round(completion_pct::numeric, 1) AS completion_pct,
	status
FROM goalpost.scorecard
WHERE actual_text IS NOT NULL
ORDER BY indicator_code;
