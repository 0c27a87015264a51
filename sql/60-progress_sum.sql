-- Adding up progress: the state of sum, the operators, the aggregates

CREATE TYPE progress_sum;
COMMENT ON TYPE progress_sum
	IS 'state of the aggregate sum(progress): exact amounts, one for each unit';

CREATE FUNCTION progress_sum_in(cstring)
	RETURNS progress_sum
	AS 'MODULE_PATHNAME', 'goalpost_progress_sum_in'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION progress_sum_in(cstring)
	IS 'I/O';

CREATE FUNCTION progress_sum_out(progress_sum)
	RETURNS cstring
	AS 'MODULE_PATHNAME', 'goalpost_progress_sum_out'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION progress_sum_out(progress_sum)
	IS 'I/O';

CREATE FUNCTION progress_sum_recv(internal)
	RETURNS progress_sum
	AS 'MODULE_PATHNAME', 'goalpost_progress_sum_recv'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION progress_sum_recv(internal)
	IS 'I/O';

CREATE FUNCTION progress_sum_send(progress_sum)
	RETURNS bytea
	AS 'MODULE_PATHNAME', 'goalpost_progress_sum_send'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION progress_sum_send(progress_sum)
	IS 'I/O';

CREATE TYPE progress_sum (
	INPUT = progress_sum_in,
	OUTPUT = progress_sum_out,
	RECEIVE = progress_sum_recv,
	SEND = progress_sum_send,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = int4,
	STORAGE = extended
);

CREATE FUNCTION progress_sum_add(progress_sum, progress)
	RETURNS progress_sum
	AS 'MODULE_PATHNAME', 'goalpost_progress_sum_add'
	LANGUAGE C IMMUTABLE PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION progress_sum_add(progress_sum, progress)
	IS 'transition of sum(progress)';

CREATE FUNCTION progress_sum_merge(progress_sum, progress_sum)
	RETURNS progress_sum
	AS 'MODULE_PATHNAME', 'goalpost_progress_sum_merge'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 100;
COMMENT ON FUNCTION progress_sum_merge(progress_sum, progress_sum)
	IS 'two partial sums as one';

CREATE FUNCTION progress_sum_result(progress_sum)
	RETURNS progress
	AS 'MODULE_PATHNAME', 'goalpost_progress_sum_result'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 100;
COMMENT ON FUNCTION progress_sum_result(progress_sum)
	IS 'result of sum(progress)';

CREATE AGGREGATE sum(progress) (
	SFUNC = progress_sum_add,
	STYPE = progress_sum,
	FINALFUNC = progress_sum_result,
	COMBINEFUNC = progress_sum_merge,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE sum(progress)
	IS 'exact sum of amounts of one family, with the latest date; shares with parts add up to the share of the whole';

CREATE FUNCTION progress_plus(progress, progress)
	RETURNS progress
	AS 'MODULE_PATHNAME', 'goalpost_progress_plus'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 100;
COMMENT ON FUNCTION progress_plus(progress, progress)
	IS 'implementation of + operator';

CREATE OPERATOR + (
	FUNCTION = progress_plus,
	LEFTARG = progress,
	RIGHTARG = progress,
	COMMUTATOR = +
);
COMMENT ON OPERATOR + (progress, progress)
	IS 'exact sum, with the later date';

CREATE FUNCTION progress_minus(progress, progress)
	RETURNS progress
	AS 'MODULE_PATHNAME', 'goalpost_progress_minus'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 100;
COMMENT ON FUNCTION progress_minus(progress, progress)
	IS 'implementation of - operator';

CREATE OPERATOR - (
	FUNCTION = progress_minus,
	LEFTARG = progress,
	RIGHTARG = progress
);
COMMENT ON OPERATOR - (progress, progress)
	IS 'exact difference, with the later date';

