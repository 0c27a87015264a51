-- The measures of a pair as plain numbers.  None of them raises; what cannot
-- be told is NULL.  A NULL schedule is the straight line.

CREATE FUNCTION target_value(target target)
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_target_value'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION target_value(target)
	IS 'bound in the unit of the target, the lower one of a range; NULL for done';

CREATE FUNCTION actual_value(target target, progress progress)
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_actual_value'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 10;
COMMENT ON FUNCTION actual_value(target, progress)
	IS 'reported figure in the unit of the target; NULL when the two are not comparable';

CREATE FUNCTION remaining_value(target target, progress progress)
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_remaining_value'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 100;
COMMENT ON FUNCTION remaining_value(target, progress)
	IS 'value of remaining(); NULL when the two are not comparable or 18 digits cannot hold it';

CREATE FUNCTION expected_value(target target, as_of date)
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_expected_value'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION expected_value(target, date)
	IS 'value of expected(); NULL where 18 digits cannot hold it';

CREATE FUNCTION expected_value(target target, as_of date, schedule numeric[])
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_expected_value'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION expected_value(target, date, numeric[])
	IS 'value of expected() by a schedule of cumulative shares; NULL where 18 digits cannot hold it';

