-- The tables of the workspace as docs/workspace.md prints them: what each keeps,
-- and the columns by which a row is known.
SELECT '| table | keeps | a row is known by |'
UNION ALL SELECT '|---|---|---|'
UNION ALL
(SELECT format('| `%s` | %s | %s |', relname,
	regexp_replace(obj_description(c.oid, 'pg_class'), '^.* — ', ''), keys)
FROM pg_class AS c, LATERAL
	(SELECT string_agg(format('`%s`', regexp_replace(columns, 'COALESCE\((\w+),.*?\)', '\1')), '; '
		ORDER BY indisprimary DESC, columns COLLATE "C") AS keys
	FROM (SELECT indisprimary, (SELECT string_agg(pg_get_indexdef(indexrelid, place, true), ', ' ORDER BY place)
			FROM generate_series(1, indnkeyatts) AS place) AS columns
		FROM pg_index
		WHERE indrelid = c.oid AND indisunique AND indpred IS NULL) AS of_index) AS of_table
WHERE relnamespace = 'goalpost'::regnamespace AND relkind = 'r' AND relname <> 'workspace'
ORDER BY relname COLLATE "C");
