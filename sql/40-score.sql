-- Scoring a report against its target

CREATE FUNCTION comparable(target target, progress progress)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_comparable'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION comparable(target, progress)
	IS 'whether the report can be scored against the target; never raises';

CREATE FUNCTION why_not(target target, progress progress)
	RETURNS text
	AS 'MODULE_PATHNAME', 'goalpost_why_not'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION why_not(target, progress)
	IS 'why the two are not comparable and what to report instead; NULL when they are';

CREATE FUNCTION why_not(target target, progress progress, lang text)
	RETURNS text
	AS 'MODULE_PATHNAME', 'goalpost_why_not'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 5;
COMMENT ON FUNCTION why_not(target, progress, text)
	IS 'why the two are not comparable, in English (en) or Chinese (zh)';

CREATE FUNCTION met(target target, progress progress)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_met'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 10;
COMMENT ON FUNCTION met(target, progress)
	IS 'whether the target is met, exactly';

CREATE FUNCTION completion(target target, progress progress)
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_completion'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 10;
COMMENT ON FUNCTION completion(target, progress)
	IS 'how much of the way is done, not capped: at least 1 exactly when the target is met';

CREATE FUNCTION completion_pct(target target, progress progress)
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_completion_pct'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION completion_pct(target, progress)
	IS 'completion in percent, rounded once: at least 100 exactly when the target is met';

CREATE FUNCTION remaining(target target, progress progress)
	RETURNS progress
	AS 'MODULE_PATHNAME', 'goalpost_remaining'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 100;
COMMENT ON FUNCTION remaining(target, progress)
	IS 'what is missing, an amount without sign';

CREATE FUNCTION explain_completion(target target, progress progress)
	RETURNS text
	AS 'MODULE_PATHNAME', 'goalpost_explain_completion'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 500;
COMMENT ON FUNCTION explain_completion(target, progress)
	IS 'the rule by which completion was computed, with its numbers, and what would meet the target';

CREATE FUNCTION explain_completion(target target, progress progress, lang text)
	RETURNS text
	AS 'MODULE_PATHNAME', 'goalpost_explain_completion'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 500;
COMMENT ON FUNCTION explain_completion(target, progress, text)
	IS 'the rule by which completion was computed, in English (en) or Chinese (zh)';

CREATE FUNCTION stretch_met(target target, progress progress)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_stretch_met'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 10;
COMMENT ON FUNCTION stretch_met(target, progress)
	IS 'whether the stretch value is met; NULL without one';

CREATE FUNCTION implies(target target, other target)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_implies'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 10;
COMMENT ON FUNCTION implies(target, target)
	IS 'whether whatever meets the first target meets the other; NULL where they judge different figures';

CREATE FUNCTION score(target target, progress progress)
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_score'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION score(target, progress)
	IS 'completion in percent, at least 0 and at most 100';

CREATE FUNCTION score(target target, progress progress, rule text)
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_score'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 20;
COMMENT ON FUNCTION score(target, progress, text)
	IS 'score by a rule: [growth | control | all_or_nothing | steps p:s ...] [floor N] [cap N] [bonus N]';

-- met as an operator.  Its estimators know no statistics: one that asked the
-- operator about stored values would score pairs that do not fit.

CREATE FUNCTION met_selectivity(internal, oid, internal, integer)
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_met_selectivity'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION met_selectivity(internal, oid, internal, integer)
	IS 'restriction selectivity of @> and <@: a third, as of met()';

CREATE FUNCTION met_join_selectivity(internal, oid, internal, smallint, internal)
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_met_join_selectivity'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION met_join_selectivity(internal, oid, internal, smallint, internal)
	IS 'join selectivity of @> and <@: a third, as of met()';

CREATE FUNCTION progress_met(progress progress, target target)
	RETURNS boolean
	AS 'MODULE_PATHNAME', 'goalpost_progress_met'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 10;
COMMENT ON FUNCTION progress_met(progress, target)
	IS 'implementation of <@ operator';

CREATE OPERATOR @> (
	FUNCTION = met,
	LEFTARG = target,
	RIGHTARG = progress,
	COMMUTATOR = <@,
	RESTRICT = met_selectivity,
	JOIN = met_join_selectivity
);
COMMENT ON OPERATOR @> (target, progress)
	IS 'is met by';

CREATE OPERATOR <@ (
	FUNCTION = progress_met,
	LEFTARG = progress,
	RIGHTARG = target,
	COMMUTATOR = @>,
	RESTRICT = met_selectivity,
	JOIN = met_join_selectivity
);
COMMENT ON OPERATOR <@ (progress, target)
	IS 'meets';

CREATE FUNCTION progress_completion(progress progress, target target)
	RETURNS double precision
	AS 'MODULE_PATHNAME', 'goalpost_progress_completion'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	COST 10;
COMMENT ON FUNCTION progress_completion(progress, target)
	IS 'implementation of / operator';

CREATE OPERATOR / (
	FUNCTION = progress_completion,
	LEFTARG = progress,
	RIGHTARG = target
);
COMMENT ON OPERATOR / (progress, target)
	IS 'completion';

