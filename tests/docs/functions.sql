-- The table of functions as docs/functions.md prints it: all that are neither input
-- or output, nor support of an operator, an operator class or an aggregate, nor an operator's own.
SELECT '| function | result | |'
UNION ALL SELECT '|---|---|---|'
UNION ALL
(SELECT format('| `%s(%s)` | %s | %s |', proname, arguments,
	replace(pg_get_function_result(p.oid), 'double precision', 'float8'),
	replace(obj_description(p.oid, 'pg_proc'), '|', '\|'))
FROM pg_proc AS p, LATERAL
	(SELECT string_agg(CASE WHEN name = type THEN type ELSE concat_ws(' ', name, type) END, ', ' ORDER BY place) AS arguments
	FROM (SELECT place, proargnames[place] AS name, format_type(type, NULL) AS type
		FROM unnest(proargtypes) WITH ORDINALITY AS a (type, place)) AS named) AS listed
WHERE p.oid IN (SELECT objid FROM pg_depend JOIN pg_extension AS e ON e.oid = refobjid
		WHERE classid = 'pg_proc'::regclass AND deptype = 'e' AND extname = 'goalpost')
	AND p.oid NOT IN (SELECT unnest(ARRAY[typinput, typoutput, typreceive, typsend]) FROM pg_type)
	AND p.oid NOT IN (SELECT amproc FROM pg_amproc)
	AND p.oid NOT IN (SELECT unnest(ARRAY[oprrest, oprjoin]) FROM pg_operator)
	AND p.oid NOT IN (SELECT unnest(ARRAY[aggtransfn, aggfinalfn, aggcombinefn]) FROM pg_aggregate)
	AND obj_description(p.oid, 'pg_proc') NOT LIKE 'implementation of % operator'
ORDER BY proname COLLATE "C", pronargs, arguments COLLATE "C");
