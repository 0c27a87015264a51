-- What the demo shows of the scorecard; any client can ask the views the same.
\pset footer off
\pset null '-'

SELECT section,
	indicator_count AS indicators,
	reported_count AS reported,
	met_count AS met,
	missed_count AS missed,
	no_report_count AS no_report,
	round(completion_pct::numeric, 1) AS completion_pct
FROM (SELECT section, indicator_count, reported_count, met_count, missed_count,
		no_report_count, completion_pct, section_order
	FROM goalpost.section_scorecard
	UNION ALL
	SELECT plan_code, indicator_count, reported_count, met_count, missed_count,
		no_report_count, completion_pct, NULL
	FROM goalpost.plan_scorecard) AS scorecard
ORDER BY section_order NULLS LAST;

\echo 'Indicators with a figure; the sections count those without one as no_report.'
\echo

SELECT indicator_code AS code,
	indicator_name AS indicator,
	target_text AS target,
	report_count AS reports,
	actual_text AS reported,
	round(completion_pct::numeric, 1) AS completion_pct,
	status
FROM goalpost.scorecard
WHERE actual_text IS NOT NULL
ORDER BY indicator_code;
