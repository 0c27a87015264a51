-- The parts of a progress as plain types, and its amount in any unit

CREATE FUNCTION value(progress progress)
	RETURNS numeric
	AS 'MODULE_PATHNAME', 'goalpost_progress_value'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION value(progress)
	IS 'value in the unit of the report; of a share with parts its percentage';

CREATE FUNCTION unit(progress progress)
	RETURNS text
	AS 'MODULE_PATHNAME', 'goalpost_progress_unit'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION unit(progress)
	IS 'unit of value(), empty for a bare number';

CREATE FUNCTION amount(progress progress, unit text)
	RETURNS numeric
	AS 'MODULE_PATHNAME', 'goalpost_progress_amount'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 50;
COMMENT ON FUNCTION amount(progress, text)
	IS 'value in another unit of the family, rounded at 18 digits';

CREATE FUNCTION as_of(progress progress)
	RETURNS date
	AS 'MODULE_PATHNAME', 'goalpost_progress_as_of'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION as_of(progress)
	IS 'day of the report; NULL when undated';

CREATE FUNCTION part(progress progress)
	RETURNS numeric
	AS 'MODULE_PATHNAME', 'goalpost_progress_part'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION part(progress)
	IS 'part of a share with parts, in part_unit; else NULL';

CREATE FUNCTION whole(progress progress)
	RETURNS numeric
	AS 'MODULE_PATHNAME', 'goalpost_progress_whole'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION whole(progress)
	IS 'whole of a share with parts, in part_unit; else NULL';

CREATE FUNCTION part_unit(progress progress)
	RETURNS text
	AS 'MODULE_PATHNAME', 'goalpost_progress_part_unit'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION part_unit(progress)
	IS 'unit of both parts of a share; else NULL';

CREATE FUNCTION base_period(progress progress)
	RETURNS text
	AS 'MODULE_PATHNAME', 'goalpost_progress_base_period'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION base_period(progress)
	IS 'period against which a change was measured (vs PERIOD); NULL for the year before';

CREATE FUNCTION is_change(progress progress)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_progress_is_change'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION is_change(progress)
	IS 'whether it is a change, printed with a sign';

CREATE FUNCTION is_done(progress progress)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_progress_is_done'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION is_done(progress)
	IS 'true for done, false for p % done, NULL for a figure';

