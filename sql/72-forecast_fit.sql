-- Where the reported history of a target leads

CREATE TYPE forecast_fit_state;
COMMENT ON TYPE forecast_fit_state
	IS 'state of the aggregate forecast_fit: the target and exact sums';

CREATE FUNCTION forecast_fit_state_in(cstring)
	RETURNS forecast_fit_state
	AS 'MODULE_PATHNAME', 'goalpost_forecast_fit_in'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION forecast_fit_state_in(cstring)
	IS 'I/O';

CREATE FUNCTION forecast_fit_state_out(forecast_fit_state)
	RETURNS cstring
	AS 'MODULE_PATHNAME', 'goalpost_forecast_fit_out'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION forecast_fit_state_out(forecast_fit_state)
	IS 'I/O';

CREATE FUNCTION forecast_fit_state_recv(internal)
	RETURNS forecast_fit_state
	AS 'MODULE_PATHNAME', 'goalpost_forecast_fit_recv'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION forecast_fit_state_recv(internal)
	IS 'I/O';

CREATE FUNCTION forecast_fit_state_send(forecast_fit_state)
	RETURNS bytea
	AS 'MODULE_PATHNAME', 'goalpost_forecast_fit_send'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION forecast_fit_state_send(forecast_fit_state)
	IS 'I/O';

CREATE TYPE forecast_fit_state (
	INPUT = forecast_fit_state_in,
	OUTPUT = forecast_fit_state_out,
	RECEIVE = forecast_fit_state_recv,
	SEND = forecast_fit_state_send,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = int4,
	STORAGE = extended
);

CREATE FUNCTION forecast_fit_add(forecast_fit_state, target, progress)
	RETURNS forecast_fit_state
	AS 'MODULE_PATHNAME', 'goalpost_forecast_fit_add'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 100;
COMMENT ON FUNCTION forecast_fit_add(forecast_fit_state, target, progress)
	IS 'transition of forecast_fit';

CREATE FUNCTION forecast_fit_merge(forecast_fit_state, forecast_fit_state)
	RETURNS forecast_fit_state
	AS 'MODULE_PATHNAME', 'goalpost_forecast_fit_merge'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 100;
COMMENT ON FUNCTION forecast_fit_merge(forecast_fit_state, forecast_fit_state)
	IS 'two partial histories as one';

CREATE FUNCTION forecast_fit_result(forecast_fit_state)
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_forecast_fit_result'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION forecast_fit_result(forecast_fit_state)
	IS 'result of forecast_fit';

CREATE AGGREGATE forecast_fit(target target, progress progress) (
	SFUNC = forecast_fit_add,
	STYPE = forecast_fit_state,
	FINALFUNC = forecast_fit_result,
	COMBINEFUNC = forecast_fit_merge,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE forecast_fit(target, progress)
	IS 'value at the due date by least squares over the reported history, in the unit of the target; NULL below three dates';

