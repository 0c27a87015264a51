-- The views that a reader may read, with every column, as docs/workspace.md prints
-- them.  A comment says in Chinese and, after a dash, in English what is meant.
SELECT format(E'### %s\n\n| | type | %s |\n|---|---|---|---|\n%s\n', relname,
	regexp_replace(obj_description(c.oid, 'pg_class'), '^(.*) — (.*)$', '\2 | \1'),
	string_agg(format('| `%s` | %s | %s |', attname,
		replace(replace(format_type(atttypid, NULL), 'timestamp with time zone', 'timestamptz'),
			'timestamp without time zone', 'timestamp'),
		regexp_replace(col_description(c.oid, attnum), '^(.*) — (.*)$', '\2 | \1')), E'\n' ORDER BY attnum))
FROM pg_class AS c
JOIN pg_attribute AS a ON attrelid = c.oid
WHERE relnamespace = 'goalpost'::regnamespace AND relkind = 'v' AND attnum > 0
	AND has_table_privilege('goalpost_reader', c.oid, 'SELECT')
GROUP BY c.oid, relname
ORDER BY relname COLLATE "C";
