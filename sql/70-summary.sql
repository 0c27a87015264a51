-- Many indicators at a glance

CREATE TYPE summary_state;
COMMENT ON TYPE summary_state
	IS 'state of the aggregate summary: counts and sums in integers';

CREATE FUNCTION summary_state_in(cstring)
	RETURNS summary_state
	AS 'MODULE_PATHNAME', 'goalpost_summary_in'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION summary_state_in(cstring)
	IS 'I/O';

CREATE FUNCTION summary_state_out(summary_state)
	RETURNS cstring
	AS 'MODULE_PATHNAME', 'goalpost_summary_out'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION summary_state_out(summary_state)
	IS 'I/O';

CREATE FUNCTION summary_state_recv(internal)
	RETURNS summary_state
	AS 'MODULE_PATHNAME', 'goalpost_summary_recv'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION summary_state_recv(internal)
	IS 'I/O';

CREATE FUNCTION summary_state_send(summary_state)
	RETURNS bytea
	AS 'MODULE_PATHNAME', 'goalpost_summary_send'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION summary_state_send(summary_state)
	IS 'I/O';

CREATE TYPE summary_state (
	INPUT = summary_state_in,
	OUTPUT = summary_state_out,
	RECEIVE = summary_state_recv,
	SEND = summary_state_send,
	INTERNALLENGTH = 152,
	ALIGNMENT = double,
	STORAGE = plain
);

CREATE TYPE summary_result AS (
	indicators bigint,
	reported bigint,
	met bigint,
	ahead bigint,
	on_track bigint,
	at_risk bigint,
	off_track bigint,
	missed bigint,
	no_report bigint,
	unknown bigint,
	completion double precision,
	worst double precision,
	binding_missed bigint
);
COMMENT ON TYPE summary_result
	IS 'result of summary: counts by status, weighted mean of completion cut to 0..1, worst completion, binding targets missed';

CREATE FUNCTION summary_add(summary_state, target, progress)
	RETURNS summary_state
	AS 'MODULE_PATHNAME', 'goalpost_summary_add'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION summary_add(summary_state, target, progress)
	IS 'transition of summary';

CREATE FUNCTION summary_add(summary_state, target, progress, date)
	RETURNS summary_state
	AS 'MODULE_PATHNAME', 'goalpost_summary_add'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION summary_add(summary_state, target, progress, date)
	IS 'transition of summary';

CREATE FUNCTION summary_add(summary_state, target, progress, date, numeric, text)
	RETURNS summary_state
	AS 'MODULE_PATHNAME', 'goalpost_summary_add'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION summary_add(summary_state, target, progress, date, numeric, text)
	IS 'transition of summary';

CREATE FUNCTION summary_add(summary_state, target, progress, date, numeric, text, numeric[])
	RETURNS summary_state
	AS 'MODULE_PATHNAME', 'goalpost_summary_add'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION summary_add(summary_state, target, progress, date, numeric, text, numeric[])
	IS 'transition of summary';

CREATE FUNCTION summary_merge(summary_state, summary_state)
	RETURNS summary_state
	AS 'MODULE_PATHNAME', 'goalpost_summary_merge'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION summary_merge(summary_state, summary_state)
	IS 'two partial states of summary as one';

CREATE FUNCTION summary_result(summary_state)
	RETURNS summary_result
	AS 'MODULE_PATHNAME', 'goalpost_summary_result'
	LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION summary_result(summary_state)
	IS 'result of summary';

CREATE AGGREGATE summary(target target, progress progress) (
	SFUNC = summary_add,
	STYPE = summary_state,
	FINALFUNC = summary_result,
	COMBINEFUNC = summary_merge,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE summary(target, progress)
	IS 'counts by status, coverage and weighted mean of many indicators, on the days of their reports';

CREATE AGGREGATE summary(target target, progress progress, as_of date) (
	SFUNC = summary_add,
	STYPE = summary_state,
	FINALFUNC = summary_result,
	COMBINEFUNC = summary_merge,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE summary(target, progress, date)
	IS 'the same as of a day';

CREATE AGGREGATE summary(
		target target,
		progress progress,
		as_of date,
		weight numeric,
		commitment text) (
	SFUNC = summary_add,
	STYPE = summary_state,
	FINALFUNC = summary_result,
	COMBINEFUNC = summary_merge,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE summary(target, progress, date, numeric, text)
	IS 'the same as of a day, with weights and commitments (binding, anticipatory, directional)';

CREATE AGGREGATE summary(
		target target,
		progress progress,
		as_of date,
		weight numeric,
		commitment text,
		schedule numeric[]) (
	SFUNC = summary_add,
	STYPE = summary_state,
	FINALFUNC = summary_result,
	COMBINEFUNC = summary_merge,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE summary(target, progress, date, numeric, text, numeric[])
	IS 'the same by schedules of cumulative shares; a NULL schedule is the straight line';

