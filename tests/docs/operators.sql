-- The table of operators as docs/functions.md prints it.
SELECT '| operator | result | |'
UNION ALL SELECT '|---|---|---|'
UNION ALL
(SELECT format('| `%s %s %s` | %s | %s |', oprleft::regtype, oprname, oprright::regtype,
	replace(format_type(oprresult, NULL), 'double precision', 'float8'),
	replace(obj_description(o.oid, 'pg_operator'), '|', '\|'))
FROM pg_operator AS o
WHERE o.oid IN (SELECT objid FROM pg_depend JOIN pg_extension AS e ON e.oid = refobjid
		WHERE classid = 'pg_operator'::regclass AND deptype = 'e' AND extname = 'goalpost')
ORDER BY oprleft::regtype::text COLLATE "C", oprright::regtype::text COLLATE "C", oprname COLLATE "C");
