-- Growth a year, and progress towards a goal by it

CREATE FUNCTION cagr(baseline progress, latest progress)
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_cagr'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION cagr(progress, progress)
	IS 'compound annual growth rate between two dated levels; NULL across zero';

CREATE FUNCTION sdg_progress(
		target target,
		baseline progress,
		latest progress,
		direction text,
		OUT growth_ratio double precision,
		OUT score double precision,
		OUT status text)
	RETURNS record
	AS 'MODULE_PATHNAME', 'goalpost_sdg_progress'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 200;
COMMENT ON FUNCTION sdg_progress(target, progress, progress, text)
	IS 'Open SDG: growth over the growth that the target asks for, score from -5 to 5, and class';

CREATE FUNCTION sdg_progress(
		target target,
		baseline progress,
		latest progress,
		direction text,
		limit_value progress,
		OUT growth_ratio double precision,
		OUT score double precision,
		OUT status text)
	RETURNS record
	AS 'MODULE_PATHNAME', 'goalpost_sdg_progress'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 200;
COMMENT ON FUNCTION sdg_progress(target, progress, progress, text, progress)
	IS 'Open SDG, with the natural limit of the indicator';

CREATE FUNCTION sdg_progress(
		target target,
		baseline progress,
		latest progress,
		direction text,
		limit_value progress,
		method text,
		OUT growth_ratio double precision,
		OUT score double precision,
		OUT status text)
	RETURNS record
	AS 'MODULE_PATHNAME', 'goalpost_sdg_progress'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 200;
COMMENT ON FUNCTION sdg_progress(target, progress, progress, text, progress, text)
	IS 'by the method of Open SDG (opensdg) or Eurostat (eurostat)';

