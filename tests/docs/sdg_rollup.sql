-- Rows of tests/data/sdg_rollup.csv of which SQL gives another class or mean than was
-- published; * marks a score of a target that is achieved.
CREATE TEMP TABLE published (id text, source text, commit text, indicator text, children text, score float8, status text, note text);
\copy published from pstdin with (format csv, header)
SELECT id
FROM published AS g,
	LATERAL (SELECT (sdg_rollup(nullif(rtrim(child, '*'), 'null')::float8, child LIKE '%*')).* FROM regexp_split_to_table(children, ';') AS child) AS r
WHERE r.status IS DISTINCT FROM g.status
	OR (g.score IS NOT NULL AND (abs(r.score - g.score) <= 1e-6) IS NOT TRUE)
ORDER BY id COLLATE "C";
