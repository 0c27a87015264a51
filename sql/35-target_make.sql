-- Targets from plain values.  A NULL is a part that the target does not have.

CREATE FUNCTION make_target(comparator text, value numeric, unit text)
	RETURNS target
	AS 'MODULE_PATHNAME', 'goalpost_make_target'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 100;
COMMENT ON FUNCTION make_target(text, numeric, text)
	IS 'target with one value; comparator as comparator() returns it';

CREATE FUNCTION make_target(comparator text, value numeric, unit text, is_change boolean)
	RETURNS target
	AS 'MODULE_PATHNAME', 'goalpost_make_target'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 100;
COMMENT ON FUNCTION make_target(text, numeric, text, boolean)
	IS 'target with one value, or a change by it';

CREATE FUNCTION make_target(
		comparator text,
		value numeric,
		unit text,
		is_change boolean,
		starts date,
		due date)
	RETURNS target
	AS 'MODULE_PATHNAME', 'goalpost_make_target'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 100;
COMMENT ON FUNCTION make_target(text, numeric, text, boolean, date, date)
	IS 'target with one value and its period, or only its due date';

CREATE FUNCTION make_target(lower_bound numeric, upper_bound numeric, unit text)
	RETURNS target
	AS 'MODULE_PATHNAME', 'goalpost_make_target_range'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 100;
COMMENT ON FUNCTION make_target(numeric, numeric, text)
	IS 'target that is a range';

CREATE FUNCTION make_target(
		comparator text,
		lower_bound numeric,
		upper_bound numeric,
		unit text,
		tolerance numeric,
		stretch numeric,
		baseline numeric,
		baseline_unit text,
		baseline_year integer,
		base_period text,
		starts date,
		due date,
		is_by boolean,
		is_change boolean,
		is_total boolean)
	RETURNS target
	AS 'MODULE_PATHNAME', 'goalpost_make_target_full'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 100;
COMMENT ON FUNCTION make_target(text, numeric, numeric, text, numeric, numeric, numeric, text, integer, text, date, date, boolean, boolean, boolean)
	IS 'target from all of its parts, as the accessors of the same names return them';

