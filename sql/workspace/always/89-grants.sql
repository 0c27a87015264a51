-- What the roles may do: readers read the views, loaders import reports
--
-- Rules rather than lists, so that a new view is not forgotten.

-- What a view or a policy calls is called by whoever reads the view, also by
-- way of a view of somebody else's on top of it.  So everybody may call that,
-- though by its name only with USAGE on the schema, and nothing else.
REVOKE ALL ON ALL ROUTINES IN SCHEMA goalpost FROM PUBLIC;
DO $$
DECLARE
	called regprocedure;
BEGIN
	FOR called IN
		WITH RECURSIVE calls AS (
			SELECT d.refobjid
			FROM pg_depend AS d
			LEFT JOIN pg_rewrite AS r
				ON d.classid = 'pg_rewrite'::regclass AND r.oid = d.objid
			LEFT JOIN pg_policy AS p
				ON d.classid = 'pg_policy'::regclass AND p.oid = d.objid
			JOIN pg_class AS c ON c.oid = coalesce(r.ev_class, p.polrelid)
			WHERE d.refclassid = 'pg_proc'::regclass
				AND c.relnamespace = 'goalpost'::regnamespace
			UNION
			SELECT d.refobjid
			FROM calls AS c
			JOIN pg_depend AS d
				ON d.classid = 'pg_proc'::regclass AND d.objid = c.refobjid
			WHERE d.refclassid = 'pg_proc'::regclass
		)
		SELECT f.oid
		FROM calls AS c
		JOIN pg_proc AS f ON f.oid = c.refobjid
		WHERE f.pronamespace = 'goalpost'::regnamespace
	LOOP
		EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO PUBLIC', called);
	END LOOP;
END
$$;

-- Readers and loaders: every view that is not for the other views only, nor for
-- the loader, and the functions that do not write.
DO $$
DECLARE
	internal_views CONSTANT text[] := ARRAY['indicator_today',
		'standing_today', 'target_version', 'indicator_tree', 'outcome'];
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

-- Loaders: the ledger of imports.  Who did what, and when, is not the loader's to say.
DO $$
DECLARE
	loader CONSTANT text := @loader@;
	what text;
BEGIN
	IF loader IS NULL THEN
		RETURN;
	END IF;
	FOREACH what IN ARRAY ARRAY[
		'SELECT ON goalpost.workspace, goalpost.column_alias, '
			'goalpost.missing_mark, goalpost.attempt, goalpost.batch, '
			'goalpost.outcome, goalpost.reject',
		'INSERT (file_name, byte_count, sha256, loader_version), '
			'UPDATE (state, message, batch_id, finished_at) ON goalpost.attempt',
		'INSERT (kind, file_name, byte_count, sha256, mapping, loader_version, repetition) '
			'ON goalpost.batch']
	LOOP
		EXECUTE format('GRANT %s TO %I', what, loader);
	END LOOP;
	FOR what IN
		SELECT f.oid::regprocedure
		FROM pg_proc AS f
		WHERE f.pronamespace = 'goalpost'::regnamespace
			AND f.proname IN ('begin_import', 'import_reports',
				'begin_rejects', 'keep_rejects', 'retract_figure', 'undo_batch',
				'verify_batch',
				'renew_statistics')
	LOOP
		EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', what, loader);
	END LOOP;
END
$$;
