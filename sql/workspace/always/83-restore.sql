-- The rows of a dump take the place of those that init made
--
-- So that pg_dump --data-only goes into a workspace that init has just made.

-- pg_dump and pg_restore switch the check of function bodies off before they
-- insert; nobody else does who inserts rows.
CREATE OR REPLACE FUNCTION goalpost.restoring()
	RETURNS boolean
	LANGUAGE sql STABLE
	SET search_path = pg_catalog, pg_temp
AS $$
	SELECT current_setting('check_function_bodies') = 'off'
$$;
COMMENT ON FUNCTION goalpost.restoring()
	IS 'whether this session restores a dump';

-- Before the first row of a dump, since it may lack rows on purpose
CREATE OR REPLACE FUNCTION goalpost.make_way()
	RETURNS trigger
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	done CONSTANT text := 'goalpost.made_way_in_' || TG_TABLE_NAME;
BEGIN
	IF goalpost.restoring() AND coalesce(current_setting(done, true), '') = ''
	THEN
		EXECUTE format('DELETE FROM goalpost.%I', TG_TABLE_NAME);
		PERFORM set_config(done, 'yes', false);
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.make_way()
	IS 'empties a table before the rows of a dump';

CREATE OR REPLACE TRIGGER make_way BEFORE INSERT ON goalpost.column_alias
	FOR EACH STATEMENT EXECUTE FUNCTION goalpost.make_way();

CREATE OR REPLACE TRIGGER make_way BEFORE INSERT ON goalpost.missing_mark
	FOR EACH STATEMENT EXECUTE FUNCTION goalpost.make_way();

-- The objects are those that init made here, with the roles that it was told.
CREATE OR REPLACE FUNCTION goalpost.keep_version()
	RETURNS trigger
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	own goalpost.workspace;
BEGIN
	SELECT * INTO own FROM goalpost.workspace;
	IF NOT FOUND OR NOT goalpost.restoring() THEN
		RETURN NEW;
	END IF;
	IF own.version <> NEW.version THEN
		RAISE EXCEPTION 'the dump has version % of the workspace, and this is version %',
			NEW.version, own.version
			USING ERRCODE = 'object_not_in_prerequisite_state',
				HINT = 'Restore the whole dump, and run "goalpost init" there.';
	END IF;
	UPDATE goalpost.workspace
		SET changed_at = NEW.changed_at, changed_by = NEW.changed_by;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.keep_version()
	IS 'keeps the row of the workspace when data of another are restored';

CREATE OR REPLACE TRIGGER keep_version BEFORE INSERT ON goalpost.workspace
	FOR EACH ROW EXECUTE FUNCTION goalpost.keep_version();

-- What stands was made when the indicators came, before their former targets.
CREATE OR REPLACE FUNCTION goalpost.settle_restored()
	RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
	SET row_security = on
AS $$
BEGIN
	IF goalpost.restoring() THEN
		PERFORM goalpost.settle(array_agg(c.plan_id), array_agg(c.indicator_id))
			FROM (SELECT DISTINCT x.plan_id, x.indicator_id
				FROM changed AS x) AS c;
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.settle_restored()
	IS 'finds anew what stands of indicators whose former targets are restored';

CREATE OR REPLACE TRIGGER settle_restored
	AFTER INSERT ON goalpost.target_history
	REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION goalpost.settle_restored();
