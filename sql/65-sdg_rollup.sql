-- The mean of scores of a group of indicators, and its class

CREATE TYPE sdg_rollup_state;
COMMENT ON TYPE sdg_rollup_state
	IS 'state of the aggregate sdg_rollup(score, achieved)';

CREATE FUNCTION sdg_rollup_state_in(cstring)
	RETURNS sdg_rollup_state
	AS 'MODULE_PATHNAME', 'goalpost_sdg_rollup_in'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION sdg_rollup_state_in(cstring)
	IS 'I/O';

CREATE FUNCTION sdg_rollup_state_out(sdg_rollup_state)
	RETURNS cstring
	AS 'MODULE_PATHNAME', 'goalpost_sdg_rollup_out'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION sdg_rollup_state_out(sdg_rollup_state)
	IS 'I/O';

CREATE FUNCTION sdg_rollup_state_recv(internal)
	RETURNS sdg_rollup_state
	AS 'MODULE_PATHNAME', 'goalpost_sdg_rollup_recv'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION sdg_rollup_state_recv(internal)
	IS 'I/O';

CREATE FUNCTION sdg_rollup_state_send(sdg_rollup_state)
	RETURNS bytea
	AS 'MODULE_PATHNAME', 'goalpost_sdg_rollup_send'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION sdg_rollup_state_send(sdg_rollup_state)
	IS 'I/O';

CREATE TYPE sdg_rollup_state (
	INPUT = sdg_rollup_state_in,
	OUTPUT = sdg_rollup_state_out,
	RECEIVE = sdg_rollup_state_recv,
	SEND = sdg_rollup_state_send,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = int4,
	STORAGE = extended
);

CREATE TYPE sdg_rollup_result AS (
	score double precision,
	status text
);
COMMENT ON TYPE sdg_rollup_result
	IS 'mean score and class of a group of indicators';

CREATE FUNCTION sdg_rollup_add(sdg_rollup_state, double precision, boolean)
	RETURNS sdg_rollup_state
	AS 'MODULE_PATHNAME', 'goalpost_sdg_rollup_add'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION sdg_rollup_add(sdg_rollup_state, double precision, boolean)
	IS 'transition of sdg_rollup';

CREATE FUNCTION sdg_rollup_merge(sdg_rollup_state, sdg_rollup_state)
	RETURNS sdg_rollup_state
	AS 'MODULE_PATHNAME', 'goalpost_sdg_rollup_merge'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION sdg_rollup_merge(sdg_rollup_state, sdg_rollup_state)
	IS 'two partial states of sdg_rollup as one';

CREATE FUNCTION sdg_rollup_result(sdg_rollup_state)
	RETURNS sdg_rollup_result
	AS 'MODULE_PATHNAME', 'goalpost_sdg_rollup_result'
	LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION sdg_rollup_result(sdg_rollup_state)
	IS 'result of sdg_rollup';

CREATE AGGREGATE sdg_rollup(score double precision, achieved boolean) (
	SFUNC = sdg_rollup_add,
	STYPE = sdg_rollup_state,
	FINALFUNC = sdg_rollup_result,
	COMBINEFUNC = sdg_rollup_merge,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE sdg_rollup(double precision, boolean)
	IS 'mean of the scores that are available, and its class; achieved when all of them are';

