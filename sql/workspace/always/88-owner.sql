-- Who owns the workspace: the admin role, whoever ran init
--
-- With no roles, what is new belongs to the owner of the schema.
DO $$
DECLARE
	owner CONSTANT text := coalesce(@admin@, (
		SELECT pg_get_userbyid(n.nspowner) FROM pg_namespace AS n
		WHERE n.nspname = 'goalpost'));
	statement text;
BEGIN
	-- The schema first: its owner may create objects in it.
	FOR statement IN
		SELECT format('SCHEMA %I', n.nspname)
			FROM pg_namespace AS n
			WHERE n.nspname = 'goalpost'
				AND pg_get_userbyid(n.nspowner) <> owner
		UNION ALL
		SELECT format('%s %s', CASE c.relkind
				WHEN 'v' THEN 'VIEW'
				WHEN 'm' THEN 'MATERIALIZED VIEW'
				WHEN 'S' THEN 'SEQUENCE'
				ELSE 'TABLE'
			END, c.oid::regclass)
			FROM pg_class AS c
			WHERE c.relnamespace = 'goalpost'::regnamespace
				AND c.relkind IN ('r', 'p', 'f', 'v', 'm', 'S')
				AND pg_get_userbyid(c.relowner) <> owner
				-- The sequence of a column goes with its table.
				AND NOT EXISTS (SELECT FROM pg_depend AS d
					WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
						AND d.deptype IN ('a', 'i'))
		UNION ALL
		SELECT format('ROUTINE %s', f.oid::regprocedure)
			FROM pg_proc AS f
			WHERE f.pronamespace = 'goalpost'::regnamespace
				AND pg_get_userbyid(f.proowner) <> owner
	LOOP
		EXECUTE format('ALTER %s OWNER TO %I', statement, owner);
	END LOOP;
END
$$;
