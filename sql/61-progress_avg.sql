-- The mean of progress: the state of avg, the aggregate

CREATE TYPE progress_avg;
COMMENT ON TYPE progress_avg
	IS 'state of the aggregate avg(progress): the state of sum(progress), and how many were added';

CREATE FUNCTION progress_avg_in(cstring)
	RETURNS progress_avg
	AS 'MODULE_PATHNAME', 'goalpost_progress_avg_in'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION progress_avg_in(cstring)
	IS 'I/O';

CREATE FUNCTION progress_avg_out(progress_avg)
	RETURNS cstring
	AS 'MODULE_PATHNAME', 'goalpost_progress_avg_out'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION progress_avg_out(progress_avg)
	IS 'I/O';

CREATE FUNCTION progress_avg_recv(internal)
	RETURNS progress_avg
	AS 'MODULE_PATHNAME', 'goalpost_progress_avg_recv'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION progress_avg_recv(internal)
	IS 'I/O';

CREATE FUNCTION progress_avg_send(progress_avg)
	RETURNS bytea
	AS 'MODULE_PATHNAME', 'goalpost_progress_avg_send'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION progress_avg_send(progress_avg)
	IS 'I/O';

CREATE TYPE progress_avg (
	INPUT = progress_avg_in,
	OUTPUT = progress_avg_out,
	RECEIVE = progress_avg_recv,
	SEND = progress_avg_send,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = int4,
	STORAGE = extended
);

CREATE FUNCTION progress_avg_add(progress_avg, progress)
	RETURNS progress_avg
	AS 'MODULE_PATHNAME', 'goalpost_progress_avg_add'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION progress_avg_add(progress_avg, progress)
	IS 'transition of avg(progress)';

CREATE FUNCTION progress_avg_merge(progress_avg, progress_avg)
	RETURNS progress_avg
	AS 'MODULE_PATHNAME', 'goalpost_progress_avg_merge'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 100;
COMMENT ON FUNCTION progress_avg_merge(progress_avg, progress_avg)
	IS 'two partial means as one';

CREATE FUNCTION progress_avg_result(progress_avg)
	RETURNS progress
	AS 'MODULE_PATHNAME', 'goalpost_progress_avg_result'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 100;
COMMENT ON FUNCTION progress_avg_result(progress_avg)
	IS 'result of avg(progress)';

CREATE AGGREGATE avg(progress) (
	SFUNC = progress_avg_add,
	STYPE = progress_avg,
	FINALFUNC = progress_avg_result,
	COMBINEFUNC = progress_avg_merge,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE avg(progress)
	IS 'exact mean, rounded once to 18 digits: sum(progress) divided by the number of rows that are not NULL';

