-- The type target: text and binary input and output

CREATE TYPE target;
COMMENT ON TYPE target
	IS 'what is to be reached: comparator, value, unit, baseline, period';

CREATE FUNCTION target_in(cstring)
	RETURNS target
	AS 'MODULE_PATHNAME', 'goalpost_target_in'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION target_in(cstring)
	IS 'I/O';

CREATE FUNCTION target_out(target)
	RETURNS cstring
	AS 'MODULE_PATHNAME', 'goalpost_target_out'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION target_out(target)
	IS 'I/O';

CREATE FUNCTION target_recv(internal)
	RETURNS target
	AS 'MODULE_PATHNAME', 'goalpost_target_recv'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION target_recv(internal)
	IS 'I/O';

CREATE FUNCTION target_send(target)
	RETURNS bytea
	AS 'MODULE_PATHNAME', 'goalpost_target_send'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION target_send(target)
	IS 'I/O';

CREATE TYPE target (
	INPUT = target_in,
	OUTPUT = target_out,
	RECEIVE = target_recv,
	SEND = target_send,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = int4,
	STORAGE = main
);

