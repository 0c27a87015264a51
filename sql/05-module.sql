-- The library itself

CREATE FUNCTION goalpost_version()
	RETURNS text
	AS 'MODULE_PATHNAME'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION goalpost_version()
	IS 'version of the loaded library';

