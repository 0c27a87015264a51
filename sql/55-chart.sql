-- A report against its target as a picture

CREATE FUNCTION completion_bar(target target, progress progress)
	RETURNS text
	AS 'MODULE_PATHNAME', 'goalpost_completion_bar'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 100;
COMMENT ON FUNCTION completion_bar(target, progress)
	IS 'completion as a bar of 20 cells, full only when the target is met';

CREATE FUNCTION completion_bar(target target, progress progress, width integer)
	RETURNS text
	AS 'MODULE_PATHNAME', 'goalpost_completion_bar'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 100;
COMMENT ON FUNCTION completion_bar(target, progress, integer)
	IS 'completion as a bar of the given number of cells';

CREATE FUNCTION bullet_svg(target target, progress progress)
	RETURNS text
	AS 'MODULE_PATHNAME', 'goalpost_bullet_svg'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 500;
COMMENT ON FUNCTION bullet_svg(target, progress)
	IS 'bullet graph of a report against its target, as SVG';

