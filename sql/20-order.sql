-- Order: comparison operators and the btree and hash operator classes

-- target

CREATE FUNCTION target_eq(target, target)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_target_eq'
	LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION target_eq(target, target)
	IS 'implementation of = operator';

CREATE FUNCTION target_ne(target, target)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_target_ne'
	LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION target_ne(target, target)
	IS 'implementation of <> operator';

CREATE FUNCTION target_lt(target, target)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_target_lt'
	LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION target_lt(target, target)
	IS 'implementation of < operator';

CREATE FUNCTION target_le(target, target)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_target_le'
	LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION target_le(target, target)
	IS 'implementation of <= operator';

CREATE FUNCTION target_gt(target, target)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_target_gt'
	LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION target_gt(target, target)
	IS 'implementation of > operator';

CREATE FUNCTION target_ge(target, target)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_target_ge'
	LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION target_ge(target, target)
	IS 'implementation of >= operator';

CREATE OPERATOR = (
	FUNCTION = target_eq,
	LEFTARG = target,
	RIGHTARG = target,
	COMMUTATOR = =,
	NEGATOR = <>,
	RESTRICT = eqsel,
	JOIN = eqjoinsel,
	HASHES,
	MERGES
);
COMMENT ON OPERATOR = (target, target)
	IS 'equal';

CREATE OPERATOR <> (
	FUNCTION = target_ne,
	LEFTARG = target,
	RIGHTARG = target,
	COMMUTATOR = <>,
	NEGATOR = =,
	RESTRICT = neqsel,
	JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (target, target)
	IS 'not equal';

CREATE OPERATOR < (
	FUNCTION = target_lt,
	LEFTARG = target,
	RIGHTARG = target,
	COMMUTATOR = >,
	NEGATOR = >=,
	RESTRICT = scalarltsel,
	JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (target, target)
	IS 'less than';

CREATE OPERATOR <= (
	FUNCTION = target_le,
	LEFTARG = target,
	RIGHTARG = target,
	COMMUTATOR = >=,
	NEGATOR = >,
	RESTRICT = scalarlesel,
	JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (target, target)
	IS 'less than or equal';

CREATE OPERATOR > (
	FUNCTION = target_gt,
	LEFTARG = target,
	RIGHTARG = target,
	COMMUTATOR = <,
	NEGATOR = <=,
	RESTRICT = scalargtsel,
	JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (target, target)
	IS 'greater than';

CREATE OPERATOR >= (
	FUNCTION = target_ge,
	LEFTARG = target,
	RIGHTARG = target,
	COMMUTATOR = <=,
	NEGATOR = <,
	RESTRICT = scalargesel,
	JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (target, target)
	IS 'greater than or equal';

CREATE FUNCTION target_cmp(target, target)
	RETURNS integer
	AS 'MODULE_PATHNAME', 'goalpost_target_cmp'
	LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION target_cmp(target, target)
	IS 'less-equal-greater';

CREATE FUNCTION target_sortsupport(internal)
	RETURNS void
	AS 'MODULE_PATHNAME', 'goalpost_target_sortsupport'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION target_sortsupport(internal)
	IS 'sort support';

CREATE FUNCTION target_hash(target)
	RETURNS integer
	AS 'MODULE_PATHNAME', 'goalpost_target_hash'
	LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION target_hash(target)
	IS 'hash';

CREATE FUNCTION target_hash_extended(target, bigint)
	RETURNS bigint
	AS 'MODULE_PATHNAME', 'goalpost_target_hash_extended'
	LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION target_hash_extended(target, bigint)
	IS 'hash with a seed';

CREATE OPERATOR CLASS target_ops
	DEFAULT FOR TYPE target USING btree AS
	OPERATOR 1 <,
	OPERATOR 2 <=,
	OPERATOR 3 =,
	OPERATOR 4 >=,
	OPERATOR 5 >,
	FUNCTION 1 target_cmp(target, target),
	FUNCTION 2 target_sortsupport(internal);
COMMENT ON OPERATOR CLASS target_ops USING btree
	IS 'total order by family, exact value, remaining fields';
COMMENT ON OPERATOR FAMILY target_ops USING btree
	IS 'total order by family, exact value, remaining fields';

CREATE OPERATOR CLASS target_ops
	DEFAULT FOR TYPE target USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 target_hash(target),
	FUNCTION 2 target_hash_extended(target, bigint);
COMMENT ON OPERATOR CLASS target_ops USING hash
	IS 'hash that agrees with equality';
COMMENT ON OPERATOR FAMILY target_ops USING hash
	IS 'hash that agrees with equality';

CREATE FUNCTION target_smaller(target, target)
	RETURNS target
	AS 'MODULE_PATHNAME', 'goalpost_target_smaller'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION target_smaller(target, target)
	IS 'smallest of two';

CREATE AGGREGATE min(target) (
	SFUNC = target_smaller,
	STYPE = target,
	COMBINEFUNC = target_smaller,
	SORTOP = <,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE min(target)
	IS 'smallest value of all, by the total order';

CREATE FUNCTION target_larger(target, target)
	RETURNS target
	AS 'MODULE_PATHNAME', 'goalpost_target_larger'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION target_larger(target, target)
	IS 'largest of two';

CREATE AGGREGATE max(target) (
	SFUNC = target_larger,
	STYPE = target,
	COMBINEFUNC = target_larger,
	SORTOP = >,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE max(target)
	IS 'largest value of all, by the total order';

-- progress

CREATE FUNCTION progress_eq(progress, progress)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_progress_eq'
	LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION progress_eq(progress, progress)
	IS 'implementation of = operator';

CREATE FUNCTION progress_ne(progress, progress)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_progress_ne'
	LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION progress_ne(progress, progress)
	IS 'implementation of <> operator';

CREATE FUNCTION progress_lt(progress, progress)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_progress_lt'
	LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION progress_lt(progress, progress)
	IS 'implementation of < operator';

CREATE FUNCTION progress_le(progress, progress)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_progress_le'
	LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION progress_le(progress, progress)
	IS 'implementation of <= operator';

CREATE FUNCTION progress_gt(progress, progress)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_progress_gt'
	LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION progress_gt(progress, progress)
	IS 'implementation of > operator';

CREATE FUNCTION progress_ge(progress, progress)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_progress_ge'
	LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION progress_ge(progress, progress)
	IS 'implementation of >= operator';

CREATE OPERATOR = (
	FUNCTION = progress_eq,
	LEFTARG = progress,
	RIGHTARG = progress,
	COMMUTATOR = =,
	NEGATOR = <>,
	RESTRICT = eqsel,
	JOIN = eqjoinsel,
	HASHES,
	MERGES
);
COMMENT ON OPERATOR = (progress, progress)
	IS 'equal';

CREATE OPERATOR <> (
	FUNCTION = progress_ne,
	LEFTARG = progress,
	RIGHTARG = progress,
	COMMUTATOR = <>,
	NEGATOR = =,
	RESTRICT = neqsel,
	JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (progress, progress)
	IS 'not equal';

CREATE OPERATOR < (
	FUNCTION = progress_lt,
	LEFTARG = progress,
	RIGHTARG = progress,
	COMMUTATOR = >,
	NEGATOR = >=,
	RESTRICT = scalarltsel,
	JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (progress, progress)
	IS 'less than';

CREATE OPERATOR <= (
	FUNCTION = progress_le,
	LEFTARG = progress,
	RIGHTARG = progress,
	COMMUTATOR = >=,
	NEGATOR = >,
	RESTRICT = scalarlesel,
	JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (progress, progress)
	IS 'less than or equal';

CREATE OPERATOR > (
	FUNCTION = progress_gt,
	LEFTARG = progress,
	RIGHTARG = progress,
	COMMUTATOR = <,
	NEGATOR = <=,
	RESTRICT = scalargtsel,
	JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (progress, progress)
	IS 'greater than';

CREATE OPERATOR >= (
	FUNCTION = progress_ge,
	LEFTARG = progress,
	RIGHTARG = progress,
	COMMUTATOR = <=,
	NEGATOR = <,
	RESTRICT = scalargesel,
	JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (progress, progress)
	IS 'greater than or equal';

CREATE FUNCTION progress_cmp(progress, progress)
	RETURNS integer
	AS 'MODULE_PATHNAME', 'goalpost_progress_cmp'
	LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION progress_cmp(progress, progress)
	IS 'less-equal-greater';

CREATE FUNCTION progress_sortsupport(internal)
	RETURNS void
	AS 'MODULE_PATHNAME', 'goalpost_progress_sortsupport'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION progress_sortsupport(internal)
	IS 'sort support';

CREATE FUNCTION progress_hash(progress)
	RETURNS integer
	AS 'MODULE_PATHNAME', 'goalpost_progress_hash'
	LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION progress_hash(progress)
	IS 'hash';

CREATE FUNCTION progress_hash_extended(progress, bigint)
	RETURNS bigint
	AS 'MODULE_PATHNAME', 'goalpost_progress_hash_extended'
	LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION progress_hash_extended(progress, bigint)
	IS 'hash with a seed';

CREATE OPERATOR CLASS progress_ops
	DEFAULT FOR TYPE progress USING btree AS
	OPERATOR 1 <,
	OPERATOR 2 <=,
	OPERATOR 3 =,
	OPERATOR 4 >=,
	OPERATOR 5 >,
	FUNCTION 1 progress_cmp(progress, progress),
	FUNCTION 2 progress_sortsupport(internal);
COMMENT ON OPERATOR CLASS progress_ops USING btree
	IS 'total order by family, exact value, remaining fields';
COMMENT ON OPERATOR FAMILY progress_ops USING btree
	IS 'total order by family, exact value, remaining fields';

CREATE OPERATOR CLASS progress_ops
	DEFAULT FOR TYPE progress USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 progress_hash(progress),
	FUNCTION 2 progress_hash_extended(progress, bigint);
COMMENT ON OPERATOR CLASS progress_ops USING hash
	IS 'hash that agrees with equality';
COMMENT ON OPERATOR FAMILY progress_ops USING hash
	IS 'hash that agrees with equality';

CREATE FUNCTION progress_smaller(progress, progress)
	RETURNS progress
	AS 'MODULE_PATHNAME', 'goalpost_progress_smaller'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION progress_smaller(progress, progress)
	IS 'smallest of two';

CREATE AGGREGATE min(progress) (
	SFUNC = progress_smaller,
	STYPE = progress,
	COMBINEFUNC = progress_smaller,
	SORTOP = <,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE min(progress)
	IS 'smallest value of all, by the total order';

CREATE FUNCTION progress_larger(progress, progress)
	RETURNS progress
	AS 'MODULE_PATHNAME', 'goalpost_progress_larger'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION progress_larger(progress, progress)
	IS 'largest of two';

CREATE AGGREGATE max(progress) (
	SFUNC = progress_larger,
	STYPE = progress,
	COMBINEFUNC = progress_larger,
	SORTOP = >,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE max(progress)
	IS 'largest value of all, by the total order';

CREATE FUNCTION progress_later(progress, progress)
	RETURNS progress
	AS 'MODULE_PATHNAME', 'goalpost_progress_later'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION progress_later(progress, progress)
	IS 'the later of two, the larger one of one day';

CREATE AGGREGATE latest(progress) (
	SFUNC = progress_later,
	STYPE = progress,
	COMBINEFUNC = progress_later,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE latest(progress)
	IS 'the report with the latest date, undated ones first, the largest one of one day';

