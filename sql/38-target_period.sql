-- A target within the period of its plan.  A NULL date is a plan without one.

CREATE FUNCTION with_period(target target, starts date, due date)
	RETURNS target
	AS 'MODULE_PATHNAME', 'goalpost_with_period'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION with_period(target, date, date)
	IS 'the target with the period of its plan, where it states none of its own; never raises';

