-- The library itself

CREATE FUNCTION goalpost_version()
	RETURNS text
	AS 'MODULE_PATHNAME'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION goalpost_version()
	IS 'version of the loaded library';

CREATE FUNCTION goalpost_units(
		OUT number integer,
		OUT family text,
		OUT kin integer,
		OUT numerator numeric,
		OUT denominator numeric,
		OUT spellings text[],
		OUT aliases text[])
	RETURNS SETOF record
	AS 'MODULE_PATHNAME'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 200;
COMMENT ON FUNCTION goalpost_units()
	IS 'the known units: one is numerator / denominator of the base unit of its kin; units of one kin convert';

