-- Whose rows a role sees: everybody's, or those of its departments

CREATE OR REPLACE FUNCTION goalpost.is_admin(role text)
	RETURNS boolean
	LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
	-- In here, current_user is the owner of the workspace.
	SELECT pg_has_role(role, current_user, 'USAGE')
$$;
COMMENT ON FUNCTION goalpost.is_admin(text)
	IS 'whether a role has the rights of the owner of the workspace, as superusers do';

-- A role that is listed in department_member, or a member of one that is, is
-- confined.  So is what it does under another name: by SET ROLE, or in somebody
-- else's function.  Administrators are not.
CREATE OR REPLACE FUNCTION goalpost.departments_of(acting text)
	RETURNS bigint[]
	LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	someone text;
	own bigint[];
	below bigint[];
BEGIN
	-- The functions of the workspace act for whoever calls them.
	IF acting = current_user THEN
		acting := goalpost.invoker();
	END IF;
	FOREACH someone IN ARRAY ARRAY[acting, session_user::text] LOOP
		IF goalpost.is_admin(someone) THEN
			RETURN NULL;
		END IF;
		own := ARRAY(SELECT m.department_id
			FROM goalpost.department_member AS m
			WHERE pg_has_role(someone, to_regrole(quote_ident(m.member)),
				'MEMBER'));
		CONTINUE WHEN own = '{}';
		LOOP
			below := ARRAY(SELECT d.department_id
				FROM goalpost.department AS d
				WHERE d.parent_id = ANY (own) AND d.department_id <> ALL (own));
			IF below = '{}' THEN
				RETURN own;
			END IF;
			own := own || below;
		END LOOP;
	END LOOP;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.departments_of(text)
	IS 'the departments that a role is confined to, and those below them; NULL when it is not confined';

CREATE OR REPLACE FUNCTION goalpost.confined_login()
	RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $$
	SELECT CASE
		WHEN goalpost.departments_of(current_user) IS NULL THEN ''
		ELSE goalpost.invoker()
	END
$$;
COMMENT ON FUNCTION goalpost.confined_login()
	IS 'the role that acts if it is confined to departments, else an empty text';

-- Within functions that act for somebody else, current_user is the owner.
ALTER TABLE goalpost.attempt ALTER COLUMN run_by SET DEFAULT goalpost.invoker();
ALTER TABLE goalpost.batch
	ALTER COLUMN loaded_by SET DEFAULT goalpost.invoker(),
	ALTER COLUMN confined_to SET DEFAULT goalpost.confined_login();
ALTER TABLE goalpost.indicator
	ALTER COLUMN target_changed_by SET DEFAULT goalpost.invoker();
ALTER TABLE goalpost.report
	ALTER COLUMN reported_by SET DEFAULT goalpost.invoker();
