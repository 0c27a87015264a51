-- What the views of an earlier version called

DROP FUNCTION IF EXISTS goalpost.remaining_value(@extschema@.target,
	@extschema@.progress);
DROP FUNCTION IF EXISTS goalpost.actual_value(@extschema@.target,
	@extschema@.progress);
DROP FUNCTION IF EXISTS goalpost.expected_value(@extschema@.target, date);
DROP FUNCTION IF EXISTS goalpost.target_in_plan(@extschema@.target, date, date);
