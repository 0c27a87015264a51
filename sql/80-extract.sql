-- The targets in the text of a plan

CREATE FUNCTION extract_targets(
		plan text,
		OUT indicator text,
		OUT target target,
		OUT section text,
		OUT commitment text,
		OUT phrase text,
		OUT "offset" integer,
		OUT line integer,
		OUT certain boolean)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'goalpost_extract_targets'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 50;
COMMENT ON FUNCTION extract_targets(text)
	IS 'the targets in the text of a plan, whose period its title tells';

CREATE FUNCTION extract_targets(
		plan text,
		period text,
		OUT indicator text,
		OUT target target,
		OUT section text,
		OUT commitment text,
		OUT phrase text,
		OUT "offset" integer,
		OUT line integer,
		OUT certain boolean)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'goalpost_extract_targets'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 50;
COMMENT ON FUNCTION extract_targets(text, text)
	IS 'the same for a plan of a period, such as 2026 or 2026..2030';
