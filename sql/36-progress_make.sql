-- Progress from plain values.  A NULL is a part that the progress does not have.

CREATE FUNCTION make_progress(value numeric, unit text)
	RETURNS progress
	AS 'MODULE_PATHNAME', 'goalpost_make_progress'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 50;
COMMENT ON FUNCTION make_progress(numeric, text)
	IS 'undated progress';

CREATE FUNCTION make_progress(value numeric, unit text, as_of date)
	RETURNS progress
	AS 'MODULE_PATHNAME', 'goalpost_make_progress'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 50;
COMMENT ON FUNCTION make_progress(numeric, text, date)
	IS 'progress on a day';

CREATE FUNCTION make_progress(value numeric, unit text, as_of date, is_change boolean)
	RETURNS progress
	AS 'MODULE_PATHNAME', 'goalpost_make_progress'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 50;
COMMENT ON FUNCTION make_progress(numeric, text, date, boolean)
	IS 'progress on a day, or a change by the value';

CREATE FUNCTION make_progress(
		value numeric,
		unit text,
		as_of date,
		is_change boolean,
		base_period text)
	RETURNS progress
	AS 'MODULE_PATHNAME', 'goalpost_make_progress'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 50;
COMMENT ON FUNCTION make_progress(numeric, text, date, boolean, text)
	IS 'change against a period (vs PERIOD)';

CREATE FUNCTION make_progress(value numeric, unit text, as_of date, target target)
	RETURNS progress
	AS 'MODULE_PATHNAME', 'goalpost_make_progress_for'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 50;
COMMENT ON FUNCTION make_progress(numeric, text, date, target)
	IS 'progress reported on a target: if the target is done, a percentage is read as % done';

CREATE FUNCTION make_progress(part numeric, whole numeric, unit text, as_of date)
	RETURNS progress
	AS 'MODULE_PATHNAME', 'goalpost_make_progress_share'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 50;
COMMENT ON FUNCTION make_progress(numeric, numeric, text, date)
	IS 'share with its parts';

