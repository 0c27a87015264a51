/*
 * score.c
 *	  Scoring a report against its target: met, completion, what remains.
 *
 * The rules are core's.  Here a pair that cannot be compared becomes an error
 * that names both units and says what to write instead; comparable() and
 * why_not() say the same without raising one, for queries over mixed rows.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "core/score/explain.h"
#include "core/score/implies.h"
#include "core/score/mismatch.h"
#include "core/score/score_rule.h"
#include "core/schedule/score_stored.h"

#include "support/goalpost.h"
#include "support/pair.h"

SQL_FUNCTION(goalpost_comparable);
SQL_FUNCTION(goalpost_why_not);
SQL_FUNCTION(goalpost_met);
SQL_FUNCTION(goalpost_progress_met);
SQL_FUNCTION(goalpost_completion);
SQL_FUNCTION(goalpost_progress_completion);
SQL_FUNCTION(goalpost_completion_pct);
SQL_FUNCTION(goalpost_remaining);
SQL_FUNCTION(goalpost_explain_completion);
SQL_FUNCTION(goalpost_stretch_met);
SQL_FUNCTION(goalpost_implies);
SQL_FUNCTION(goalpost_score);

/* Can completion() and the others score this pair? */
Datum
goalpost_comparable(PG_FUNCTION_ARGS)
{
	progress	p;
	target		t;

	GET_TARGET(0, &t);
	GET_PROGRESS(1, &p);
	PG_RETURN_BOOL(score_mismatch(&t, &p) == MISMATCH_NONE);
}

/* The language named by an optional last argument, English without it. */
static language
get_language(FunctionCallInfo fcinfo, int argument)
{
	language	result = LANGUAGE_ENGLISH;
	span		name;

	if (PG_NARGS() <= argument)
		return result;
	name = utf8_of_text(PG_GETARG_TEXT_PP(argument));
	if (!language_from_name(name.data, name.length, &result))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown language"),
				 errhint("The languages are 'en' and 'zh'.")));
	return result;
}

/* Why a pair is not comparable and what to report instead; else NULL. */
Datum
goalpost_why_not(PG_FUNCTION_ARGS)
{
	char		text[2 * SCORE_TEXT_SIZE];
	language	lang = get_language(fcinfo, 2);
	size_t		length;
	mismatch	m;
	progress	p;
	target		t;

	GET_TARGET(0, &t);
	GET_PROGRESS(1, &p);
	m = score_mismatch(&t, &p);
	if (m == MISMATCH_NONE)
		PG_RETURN_NULL();
	length = mismatch_reason(m, &t, &p, lang, text);
	text[length] = '\n';
	if (mismatch_remedy(m, &t, &p, lang, text + length + 1) == 0)
		text[length] = '\0';
	RETURN_UTF8(text);
}

/* Is the target met?  Exact; also the operator target @> progress. */
Datum
goalpost_met(PG_FUNCTION_ARGS)
{
	progress	p;
	target		t;

	get_pair(fcinfo, 0, 1, &t, &p);
	PG_RETURN_BOOL(score_met(&t, &p));
}

/* The operator progress <@ target. */
Datum
goalpost_progress_met(PG_FUNCTION_ARGS)
{
	progress	p;
	target		t;

	get_pair(fcinfo, 1, 0, &t, &p);
	PG_RETURN_BOOL(score_met(&t, &p));
}

/*
 * Completion of a pair.  The usual pair is scored in place; all others, and
 * those that cannot be compared, are unpacked.
 */
static double
completion_of(FunctionCallInfo fcinfo, int target_at, int progress_at)
{
	struct varlena *stored_target = PG_GETARG_VARLENA_PP(target_at);
	struct varlena *stored_progress = PG_GETARG_VARLENA_PP(progress_at);
	double		completion;
	progress	p;
	target		t;

	if (score_completion_stored((const uint8_t *) VARDATA_ANY(stored_target),
								VARSIZE_ANY_EXHDR(stored_target),
								(const uint8_t *) VARDATA_ANY(stored_progress),
								VARSIZE_ANY_EXHDR(stored_progress),
								&completion))
		return completion;
	get_pair(fcinfo, target_at, progress_at, &t, &p);
	return score_completion(&t, &p);
}

/* How much of the way is done: at least 1 if and only if met. */
Datum
goalpost_completion(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(completion_of(fcinfo, 0, 1));
}

/* The operator progress / target. */
Datum
goalpost_progress_completion(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(completion_of(fcinfo, 1, 0));
}

/* The same in percent, rounded once: 58 of 100 is 58. */
Datum
goalpost_completion_pct(PG_FUNCTION_ARGS)
{
	progress	p;
	target		t;

	get_pair(fcinfo, 0, 1, &t, &p);
	PG_RETURN_FLOAT8(score_completion_pct(&t, &p));
}

/* What is missing, an amount without sign. */
Datum
goalpost_remaining(PG_FUNCTION_ARGS)
{
	progress	rest;
	progress	p;
	target		t;

	get_pair(fcinfo, 0, 1, &t, &p);
	if (score_remaining(&t, &p, &rest) != ERROR_NONE)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("remaining amount is out of range for type %s",
						PROGRESS_TYPE),
				 errdetail("It has more than %d digits in every unit of its family.",
						   DECIMAL_MAX_DIGITS)));
	RETURN_PROGRESS(&rest);
}

/* The rule by which completion was computed, with its numbers. */
Datum
goalpost_explain_completion(PG_FUNCTION_ARGS)
{
	char		text_form[SCORE_TEXT_SIZE];
	language	lang = get_language(fcinfo, 2);
	progress	p;
	target		t;

	get_pair(fcinfo, 0, 1, &t, &p);
	explain_completion(&t, &p, lang, text_form);
	RETURN_UTF8(text_form);
}

/* Is the second, higher mark met?  NULL without one. */
Datum
goalpost_stretch_met(PG_FUNCTION_ARGS)
{
	progress	p;
	target		t;

	get_pair(fcinfo, 0, 1, &t, &p);
	if (!t.has_stretch)
		PG_RETURN_NULL();
	PG_RETURN_BOOL(score_stretch_met(&t, &p));
}

/* Is the first target at least as hard?  NULL for targets of other kinds. */
Datum
goalpost_implies(PG_FUNCTION_ARGS)
{
	bool		implied;
	target		t;
	target		other;

	GET_TARGET(0, &t);
	GET_TARGET(1, &other);
	if (!target_implies(&t, &other, &implied))
		PG_RETURN_NULL();
	PG_RETURN_BOOL(implied);
}

/* The rule of a score, an optional last argument. */
static score_rule
get_rule(FunctionCallInfo fcinfo, int argument)
{
	score_rule	rule = score_default_rule;
	score_rule_error error;
	span		literal;
	span		place;

	if (PG_NARGS() <= argument)
		return rule;
	literal = utf8_of_text(PG_GETARG_TEXT_PP(argument));
	if (score_rule_parse(literal.data, literal.length, &rule, &error))
		return rule;

	place.data = literal.data + error.offset;
	place.length = error.length;
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("invalid score rule: \"%s\"", literal_excerpt(literal)),
			 error.length > 0 ?
			 errdetail("At \"%s\": %s", literal_excerpt(place), error.reason) :
			 errdetail("At the end: %s", error.reason),
			 errhint("A rule is [growth | control | all_or_nothing | steps p:s ...] [floor N] [cap N] [bonus N].")));
	return rule;				/* not reached */
}

/* 0 to 100 by a stated rule, or beyond 100 if the rule says so. */
Datum
goalpost_score(PG_FUNCTION_ARGS)
{
	score_rule	rule = get_rule(fcinfo, 2);
	progress	p;
	target		t;

	get_pair(fcinfo, 0, 1, &t, &p);
	PG_RETURN_FLOAT8(score_points(&t, &p, &rule));
}
