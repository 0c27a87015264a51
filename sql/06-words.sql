-- The words of the notation

CREATE FUNCTION goalpost_words(
		OUT word text,
		OUT meaning text,
		OUT before_value boolean,
		OUT after_value boolean,
		OUT in_progress boolean)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 200;
COMMENT ON FUNCTION goalpost_words()
	IS 'the words that are read around a value, with their meaning and where they are allowed';
