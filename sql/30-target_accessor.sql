-- The parts of a target as plain types

CREATE FUNCTION comparator(target target)
	RETURNS text
	AS 'MODULE_PATHNAME', 'goalpost_target_comparator'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION comparator(target)
	IS 'comparator as printed: .. for a range, done for done';

CREATE FUNCTION lower_bound(target target)
	RETURNS numeric
	AS 'MODULE_PATHNAME', 'goalpost_target_lower_bound'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION lower_bound(target)
	IS 'value of a floor, of = and ~, lower bound of a range; NULL for a cap';

CREATE FUNCTION upper_bound(target target)
	RETURNS numeric
	AS 'MODULE_PATHNAME', 'goalpost_target_upper_bound'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION upper_bound(target)
	IS 'value of a cap, of = and ~, upper bound of a range; NULL for a floor';

CREATE FUNCTION unit(target target)
	RETURNS text
	AS 'MODULE_PATHNAME', 'goalpost_target_unit'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION unit(target)
	IS 'unit of the value, empty for a bare number; NULL for done';

CREATE FUNCTION tolerance(target target)
	RETURNS numeric
	AS 'MODULE_PATHNAME', 'goalpost_target_tolerance'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION tolerance(target)
	IS 'tolerance of ~, ~>= and ~<=, given or 5 % of the value; else NULL';

CREATE FUNCTION stretch(target target)
	RETURNS numeric
	AS 'MODULE_PATHNAME', 'goalpost_target_stretch'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION stretch(target)
	IS 'stretch value in the unit of the target; NULL without one';

CREATE FUNCTION baseline(target target)
	RETURNS numeric
	AS 'MODULE_PATHNAME', 'goalpost_target_baseline'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION baseline(target)
	IS 'value of the baseline, in baseline_unit; NULL without one';

CREATE FUNCTION baseline_unit(target target)
	RETURNS text
	AS 'MODULE_PATHNAME', 'goalpost_target_baseline_unit'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION baseline_unit(target)
	IS 'unit of the baseline, empty for a bare number; NULL without a baseline';

CREATE FUNCTION baseline_year(target target)
	RETURNS integer
	AS 'MODULE_PATHNAME', 'goalpost_target_baseline_year'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION baseline_year(target)
	IS 'year of the baseline (at YEAR); else NULL';

CREATE FUNCTION base_period(target target)
	RETURNS text
	AS 'MODULE_PATHNAME', 'goalpost_target_base_period'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION base_period(target)
	IS 'period against which a change is meant (vs PERIOD); NULL for the year before';

CREATE FUNCTION starts(target target)
	RETURNS date
	AS 'MODULE_PATHNAME', 'goalpost_target_starts'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION starts(target)
	IS 'first day of the period; NULL where there is none';

CREATE FUNCTION due(target target)
	RETURNS date
	AS 'MODULE_PATHNAME', 'goalpost_target_due'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION due(target)
	IS 'last day of the period; NULL without a period';

CREATE FUNCTION is_change(target target)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_target_is_change'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION is_change(target)
	IS 'whether it is a change, printed with a sign';

CREATE FUNCTION is_total(target target)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_target_is_total'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION is_total(target)
	IS 'whether the figure starts from zero each period and adds up';

CREATE FUNCTION is_by(target target)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_target_is_by'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION is_by(target)
	IS 'whether only a due date is given (by DATE); NULL without a period';

