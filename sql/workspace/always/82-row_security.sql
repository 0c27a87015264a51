-- Row security: a department's login sees what is its own
--
-- The views belong to the owner of the tables, so it is the policies that hold
-- whoever reads them; FORCE makes them hold the owner too.  What stands in a
-- subselect is found once for a query: for all who are not confined, a row
-- costs the test of a flag.  The flag is the subselect itself: the planner
-- expects it of half the rows, but `subselect IS NULL` of one in 200.

DO $$
DECLARE
	confined text;
BEGIN
	FOREACH confined IN ARRAY ARRAY['indicator', 'standing', 'target_history',
		'retirement', 'report', 'attempt', 'batch', 'stored_outcome',
		'unchanged_outcome', 'reject']
	LOOP
		EXECUTE format('ALTER TABLE goalpost.%I ENABLE ROW LEVEL SECURITY, '
			'FORCE ROW LEVEL SECURITY', confined);
		EXECUTE format('DROP POLICY IF EXISTS own_rows ON goalpost.%I', confined);
	END LOOP;
END
$$;

CREATE POLICY own_rows ON goalpost.indicator USING (
	(SELECT goalpost.departments_of(current_user) IS NULL)
	OR department_id = ANY (
		(SELECT goalpost.departments_of(current_user))::bigint[]));

CREATE POLICY own_rows ON goalpost.standing USING (
	(SELECT goalpost.departments_of(current_user) IS NULL)
	OR department_id = ANY (
		(SELECT goalpost.departments_of(current_user))::bigint[]));

-- What belongs to an indicator is seen by whoever sees the indicator.
CREATE POLICY own_rows ON goalpost.target_history USING (
	(SELECT goalpost.departments_of(current_user) IS NULL)
	OR EXISTS (SELECT FROM goalpost.indicator AS i
		WHERE i.plan_id = target_history.plan_id
			AND i.indicator_id = target_history.indicator_id));
CREATE POLICY own_rows ON goalpost.retirement USING (
	(SELECT goalpost.departments_of(current_user) IS NULL)
	OR EXISTS (SELECT FROM goalpost.indicator AS i
		WHERE i.plan_id = retirement.plan_id
			AND i.indicator_id = retirement.indicator_id));
CREATE POLICY own_rows ON goalpost.report USING (
	(SELECT goalpost.departments_of(current_user) IS NULL)
	OR EXISTS (SELECT FROM goalpost.indicator AS i
		WHERE i.plan_id = report.plan_id
			AND i.indicator_id = report.indicator_id));

-- The ledger of imports: what the login did itself
CREATE POLICY own_rows ON goalpost.attempt USING (
	(SELECT goalpost.departments_of(current_user) IS NULL)
	OR run_by = (SELECT goalpost.invoker()));
CREATE POLICY own_rows ON goalpost.batch USING (
	(SELECT goalpost.departments_of(current_user) IS NULL)
	OR loaded_by = (SELECT goalpost.invoker()));
CREATE POLICY own_rows ON goalpost.stored_outcome USING (
	(SELECT goalpost.departments_of(current_user) IS NULL)
	OR EXISTS (SELECT FROM goalpost.batch AS b
		WHERE b.batch_id = stored_outcome.batch_id)
	-- Also of other imports: whether one has confirmed a figure of its own
	OR EXISTS (SELECT FROM goalpost.indicator AS i
		WHERE i.plan_id = stored_outcome.plan_id
			AND i.indicator_id = stored_outcome.indicator_id));
CREATE POLICY own_rows ON goalpost.unchanged_outcome USING (
	(SELECT goalpost.departments_of(current_user) IS NULL)
	OR EXISTS (SELECT FROM goalpost.batch AS b
		WHERE b.batch_id = unchanged_outcome.batch_id)
	OR EXISTS (SELECT FROM goalpost.indicator AS i
		WHERE i.plan_id = unchanged_outcome.plan_id
			AND i.indicator_id = unchanged_outcome.indicator_id));
CREATE POLICY own_rows ON goalpost.reject USING (
	(SELECT goalpost.departments_of(current_user) IS NULL)
	OR EXISTS (SELECT FROM goalpost.attempt AS a
		WHERE a.attempt_id = reject.attempt_id));

-- A dump is restored with row_security off, which makes a query fail that the
-- policies could hold.  What triggers do as the owner must not.
DO $$
DECLARE
	definer regprocedure;
BEGIN
	FOR definer IN
		SELECT f.oid FROM pg_proc AS f
		WHERE f.pronamespace = 'goalpost'::regnamespace AND f.prosecdef
	LOOP
		EXECUTE format('ALTER FUNCTION %s SET row_security = on', definer);
	END LOOP;
END
$$;
