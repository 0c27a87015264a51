-- The latest of several reports

CREATE FUNCTION progress_later(progress, progress)
	RETURNS progress
	AS 'MODULE_PATHNAME', 'goalpost_progress_later'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION progress_later(progress, progress)
	IS 'later of two, the larger of one day';

CREATE AGGREGATE latest(progress) (
	SFUNC = progress_later,
	STYPE = progress,
	COMBINEFUNC = progress_later,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE latest(progress)
	IS 'the report with the latest date, undated ones first, the largest one of one day';

