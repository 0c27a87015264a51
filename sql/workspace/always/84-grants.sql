-- What the roles may do: readers read the views, loaders import reports
--
-- Rules rather than lists, so that a new view is not forgotten.  Nobody has a
-- right because he is part of PUBLIC.

REVOKE ALL ON ALL ROUTINES IN SCHEMA goalpost FROM PUBLIC;

-- Every view that is not for the other views, and the functions that the views
-- call; none of those writes, so they are not volatile.
DO $$
DECLARE
	internal_views CONSTANT text[] := ARRAY['indicator_today'];
	member text;
	what text;
BEGIN
	FOREACH member IN ARRAY array_remove(ARRAY[@reader@, @loader@], NULL) LOOP
		EXECUTE format('GRANT USAGE ON SCHEMA goalpost TO %I', member);
		FOR what IN
			SELECT format('SELECT ON %s', c.oid::regclass)
				FROM pg_class AS c
				WHERE c.relnamespace = 'goalpost'::regnamespace
					AND c.relkind = 'v' AND c.relname <> ALL (internal_views)
			UNION ALL
			SELECT format('EXECUTE ON FUNCTION %s', f.oid::regprocedure)
				FROM pg_proc AS f
				WHERE f.pronamespace = 'goalpost'::regnamespace
					AND f.provolatile <> 'v'
		LOOP
			EXECUTE format('GRANT %s TO %I', what, member);
		END LOOP;
	END LOOP;
END
$$;

-- The ledger of imports.  Who did what, and when, is not the loader's to say.
DO $$
DECLARE
	loader CONSTANT text := @loader@;
	what text;
BEGIN
	IF loader IS NULL THEN
		RETURN;
	END IF;
	FOREACH what IN ARRAY ARRAY[
		'SELECT ON goalpost.workspace, goalpost.column_alias, goalpost.attempt, '
			'goalpost.batch, goalpost.outcome, goalpost.reject',
		'INSERT (file_name, byte_count, sha256, loader_version), '
			'UPDATE (state, message, batch_id, finished_at) ON goalpost.attempt',
		'INSERT (kind, file_name, byte_count, sha256, mapping, loader_version) '
			'ON goalpost.batch']
	LOOP
		EXECUTE format('GRANT %s TO %I', what, loader);
	END LOOP;
	FOR what IN
		SELECT f.oid::regprocedure
		FROM pg_proc AS f
		WHERE f.pronamespace = 'goalpost'::regnamespace
			AND f.proname IN ('begin_import', 'import_reports',
				'begin_rejects', 'keep_rejects')
	LOOP
		EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', what, loader);
	END LOOP;
END
$$;
