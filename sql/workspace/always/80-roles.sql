-- The roles of the workspace
--
-- The loader puts the names of the roles here as literals, or NULL if there are
-- to be none.  Roles belong to the whole cluster, so those that exist are used,
-- and none is ever dropped.

DO $$
DECLARE
	admin CONSTANT text := @admin@;
	wanted text;
BEGIN
	FOREACH wanted IN ARRAY array_remove(ARRAY[@reader@, @loader@, admin], NULL)
	LOOP
		CONTINUE WHEN EXISTS (SELECT FROM pg_roles AS r
			WHERE r.rolname = wanted);
		IF NOT (SELECT r.rolcreaterole OR r.rolsuper FROM pg_roles AS r
			WHERE r.rolname = current_user)
		THEN
			RAISE EXCEPTION 'permission denied to create role "%"', wanted
				USING ERRCODE = 'insufficient_privilege',
					HINT = format('Have the roles created and %s granted to %I, '
						'name others with --admin-role, --loader-role and '
						'--reader-role, or use --no-roles.',
						admin, current_user);
		END IF;
		BEGIN
			EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
			-- Whoever creates roles but is no superuser is not yet a member.
			IF wanted = admin AND NOT (SELECT r.rolsuper FROM pg_roles AS r
				WHERE r.rolname = current_user)
			THEN
				EXECUTE format('GRANT %I TO %I', admin, current_user);
			END IF;
		EXCEPTION
			-- The init of another database was faster.
			WHEN duplicate_object OR unique_violation THEN NULL;
		END;
	END LOOP;
	IF EXISTS (SELECT FROM pg_roles AS r
		WHERE r.rolname = admin AND (r.rolsuper OR r.rolbypassrls))
	THEN
		RAISE EXCEPTION 'role "%" cannot own the workspace', admin
			USING ERRCODE = 'invalid_role_specification',
				DETAIL = 'A superuser or a role with BYPASSRLS sees the rows of every department.';
	END IF;
	IF NOT pg_has_role(current_user, admin, 'USAGE')
		OR (CASE WHEN current_setting('server_version_num')::integer >= 160000
			THEN NOT pg_has_role(current_user, admin, 'SET') ELSE false END)
	THEN
		RAISE EXCEPTION 'role "%" is not a member of "%"', current_user, admin
			USING ERRCODE = 'insufficient_privilege',
				HINT = format('Have %I granted to %I, or use --no-roles.',
					admin, current_user);
	END IF;
END
$$;

-- Everybody has these two rights unless somebody has revoked them.
DO $$
DECLARE
	member text;
BEGIN
	FOREACH member IN ARRAY array_remove(ARRAY[@reader@, @loader@, @admin@], NULL)
	LOOP
		IF NOT has_schema_privilege(member, '@extschema@'::regnamespace, 'USAGE')
		THEN
			EXECUTE format('GRANT USAGE ON SCHEMA @extschema@ TO %I', member);
		END IF;
	END LOOP;
	-- An import is staged in temporary tables of the owner's.
	IF NOT has_database_privilege(@admin@, current_database(), 'TEMPORARY')
	THEN
		EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO %I',
			current_database(), @admin@);
	END IF;
END
$$;
