-- The table of units as docs/types.md prints it; counting words share a row.
SELECT '| family | unit | one of it, in the base unit |'
UNION ALL SELECT '|---|---|---|'
UNION ALL
(SELECT format('| %s | %s | %s |', family,
	string_agg(array_to_string(spellings || aliases, ' · '), ', ' ORDER BY number),
	CASE WHEN family = 'count' THEN 'each its own; counts fit each other in scoring'
		WHEN family = 'alone' THEN 'each its own'
		WHEN denominator = 1 THEN numerator::text
		ELSE numerator || '/' || denominator END)
FROM goalpost_units()
GROUP BY family, CASE WHEN family IN ('count', 'alone') THEN 0 ELSE number END, numerator, denominator
ORDER BY min(number));
