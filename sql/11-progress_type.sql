-- The type progress: text and binary input and output

CREATE TYPE progress;
COMMENT ON TYPE progress
	IS 'what was reported: value, unit, as-of date';

CREATE FUNCTION progress_in(cstring)
	RETURNS progress
	AS 'MODULE_PATHNAME', 'goalpost_progress_in'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION progress_in(cstring)
	IS 'I/O';

CREATE FUNCTION progress_out(progress)
	RETURNS cstring
	AS 'MODULE_PATHNAME', 'goalpost_progress_out'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION progress_out(progress)
	IS 'I/O';

CREATE FUNCTION progress_recv(internal)
	RETURNS progress
	AS 'MODULE_PATHNAME', 'goalpost_progress_recv'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION progress_recv(internal)
	IS 'I/O';

CREATE FUNCTION progress_send(progress)
	RETURNS bytea
	AS 'MODULE_PATHNAME', 'goalpost_progress_send'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION progress_send(progress)
	IS 'I/O';

CREATE TYPE progress (
	INPUT = progress_in,
	OUTPUT = progress_out,
	RECEIVE = progress_recv,
	SEND = progress_send,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = int4,
	STORAGE = main
);

