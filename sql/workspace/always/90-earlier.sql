-- What earlier versions had and this one has not

DO $$
DECLARE
	earlier text;
BEGIN
	FOREACH earlier IN ARRAY ARRAY[
		'counted_target(text, date, date, text)',
		'target_in_plan(@extschema@.target, date, date)',
		'remaining_value(@extschema@.target, @extschema@.progress)',
		'expected_value(@extschema@.target, date)',
		'actual_value(@extschema@.target, @extschema@.progress)',
		'check_target()',
		'only_rises(text)',
		'judge_reports(text)',
		'settle_whole_places()',
		'find_goals()',
		'reject_reports(text)',
		'write_reports(bigint, text, timestamptz)',
		'is_leap(double precision)',
		'standing_figure(bigint, bigint, text, @extschema@.target, date)']
	LOOP
		-- The extension may be in this schema, with functions of these names.
		CONTINUE WHEN to_regprocedure('goalpost.' || earlier) IS NULL
			OR EXISTS (SELECT FROM pg_catalog.pg_depend AS d
				WHERE d.objid = to_regprocedure('goalpost.' || earlier)
					AND d.classid = 'pg_catalog.pg_proc'::regclass
					AND d.deptype = 'e');
		EXECUTE 'DROP FUNCTION goalpost.' || earlier;
	END LOOP;
END
$$;
