/*
 * target_read.c
 *	  Reading a target: words, value, words, clauses.
 *
 * The type reads a target, not a sentence: anything that is not part of the
 * notation is an error at its place.  Both columns of the table of forms in
 * docs/types.md are accepted, and every word comes from word.c.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/target_read.h"

#include <string.h>

#include "notation/baseline_read.h"
#include "notation/period_read.h"
#include "notation/target_phrase.h"
#include "notation/value.h"

/* Read ± 5, after ~ only; the number itself has no sign. */
static bool
read_tolerance(literal *l, target *t, phrase *p)
{
	value		v;
	size_t		from;

	literal_skip_spaces(l);
	from = l->at;
	if (!literal_take(l, "±") && !literal_take(l, "+/-"))
		return true;
	if (!value_read(l, &v))
		return false;
	if (v.number.sign != 0)
		return literal_fail(l, ERROR_TOLERANCE_SIGN, v.from, v.to);
	t->has_tolerance = true;
	t->tolerance = v.number.value;
	return value_join_unit(l, &t->unit, &v) &&
		phrase_mark(p, CLAUSE_TOLERANCE, from, l);
}

/* Read the value or the range, with its unit. */
static bool
read_values(literal *l, target *t, phrase *p)
{
	value		v;
	size_t		from;

	literal_skip_spaces(l);
	from = l->at;
	if (!value_check_start(l) || !value_read_open(l, &v))
		return false;
	t->value = v.number.value;
	t->unit = v.unit;
	if (v.number.is_over && !phrase_add_over(l, p, from))
		return false;
	p->sign = v.number.sign;
	p->spelled_zero = v.number.spelled_zero;

	if (value_take_range(l, p->between))
	{
		if (v.number.is_over)
			return literal_fail(l, ERROR_APPROXIMATE, v.from, v.to);
		/* increase by 5 % to 10 %: by 5 to 10 %, or to a level of 10 %? */
		if (p->change != 0 && !unit_is_bare(&v.unit) &&
			literal_match(l, v.to, " to") > 0)
			return literal_fail_here(l, ERROR_SEVERAL_VALUES);
		if (!value_read(l, &v) || !value_join_unit(l, &t->unit, &v))
			return false;
		p->is_range = true;
		phrase_mark(p, CLAUSE_STRETCH, from, l);	/* in a change: a stretch */
		p->upper_sign = v.number.sign;
		t->upper = v.number.value;
	}
	else if (p->between)
		return literal_fail_here(l, ERROR_NUMBER_MISSING);
	return phrase_mark(p, CLAUSE_VALUE, from, l) && read_tolerance(l, t, p);
}

static bool
read_stretch(literal *l, target *t, phrase *p)
{
	value		v;
	size_t		from = l->at;

	if (t->has_stretch)
		return literal_fail_here(l, ERROR_CLAUSE_TWICE);
	if (!value_read(l, &v) || !value_join_unit(l, &t->unit, &v))
		return false;
	t->has_stretch = true;
	t->stretch = v.number.value;
	p->stretch_sign = v.number.sign;
	return phrase_mark(p, CLAUSE_STRETCH, from, l);
}

/* Do the words of the stretch add nothing to those of the value? */
static bool
strives_alike(const phrase *p, const phrase *strive)
{
	word_kind	bound = p->bound == WORD_NONE || p->bound == WORD_REACH ?
		WORD_AT_LEAST : p->bound;

	if (strive->whole != WORD_NONE && strive->whole != WORD_ACHIEVE)
		return false;
	if (strive->about || strive->between || (strive->yearly && !p->yearly) ||
		(strive->same_time && !p->same_time))
		return false;
	return strive->bound == WORD_NONE || strive->bound == WORD_REACH ||
		strive->bound == bound ||
		(strive->bound == WORD_MORE && bound == WORD_AT_LEAST);
}

/* Read 确保6%、力争6.5%: a stretch, with the same words of change. */
static bool
read_strive(literal *l, target *t, phrase *p)
{
	phrase		strive;
	size_t		from = l->at;

	literal_skip_spaces(l);
	(void) (literal_take(l, "、") || literal_take(l, ",") ||
			literal_take(l, ";"));
	literal_skip_spaces(l);
	if (!literal_take(l, "力争"))
	{
		l->at = from;
		return true;
	}
	memset(&strive, 0, sizeof(strive));
	if (!phrase_read_before(l, t, &strive))
		return false;
	if (!read_stretch(l, t, p) || !phrase_read_after(l, t, &strive))
		return false;
	if (!strives_alike(p, &strive))
		return literal_fail(l, ERROR_WORDS_DISAGREE, from, l->at);
	if (strive.change != 0 && strive.change != p->change)
		return literal_fail(l, ERROR_STRETCH_SIGN, from, l->at);
	p->strives = true;
	return true;
}

/* Read one clause, whose word has been taken. */
static bool
read_clause(literal *l, target *t, phrase *p, word_kind kind, size_t from)
{
	switch (kind)
	{
		case WORD_VS:
			return phrase_read_base(l, t, p, from);
		case WORD_FROM:
			return baseline_read(l, t, p);
		case WORD_RISE_FROM:
		case WORD_FALL_FROM:
			return baseline_add_way(l, p, kind, from) &&
				baseline_read(l, t, p);
		case WORD_RISE_VS:
			return phrase_read_change_vs(l, t, p, 1, from);
		case WORD_FALL_VS:
			return phrase_read_change_vs(l, t, p, -1, from);
		case WORD_STRETCH:
			return read_stretch(l, t, p);
		case WORD_IN:
		case WORD_BY:
			return phrase_read_period(l, t, p, kind == WORD_BY, from);
		case WORD_TOTAL:
		case WORD_LEVEL:
			if (p->measure != WORD_NONE)
				return literal_fail(l, ERROR_CLAUSE_TWICE, from, l->at);
			p->measure = kind;
			return phrase_mark(p, CLAUSE_MEASURE, from, l);
		case WORD_AT:
			return literal_fail(l, ERROR_AT, from, l->at);
		default:
			return literal_fail(l, ERROR_WORD_PLACE, from, l->at);
	}
}

/*
 * After a value, "at most 8" begins another one; "at" is only its first word.
 */
static bool
begins_another(const literal *l, size_t from)
{
	size_t		size;

	return word_find(l, from, PLACE_BEFORE, &size) != NULL &&
		size > l->at - from;
}

/* Below 2015 makes a change; below 8 % is another value. */
static bool
is_comparison(word_kind kind)
{
	return kind == WORD_RISE_VS || kind == WORD_FALL_VS;
}

static bool
read_clauses(literal *l, target *t, phrase *p)
{
	const word_entry *word;
	size_t		from;

	while ((word = word_take(l, PLACE_AFTER, &from)) != NULL)
	{
		literal_skip_spaces(l);
		if (begins_another(l, from) ||
			(is_comparison(word->kind) && !period_point_at(l)))
			return value_fail_another(l, from);
		if (!read_clause(l, t, p, word->kind, from))
			return false;
	}
	return value_check_end(l);
}

/* After done, only a period or a date may follow. */
static bool
check_done(literal *l, const target *t, const phrase *p)
{
	if (t->has_base || t->has_baseline || t->has_stretch ||
		p->measure != WORD_NONE || p->bound != WORD_NONE || p->about ||
		p->change != 0 || p->same_time || p->yearly || p->between ||
		p->way_open || p->hold)
		return literal_fail(l, ERROR_DONE_CLAUSE, 0, l->length);
	return true;
}

/* The clause that a broken rule of shape is about. */
static clause
clause_of(error_code code)
{
	switch (code)
	{
		case ERROR_TOLERANCE:
		case ERROR_TOLERANCE_LARGE:
			return CLAUSE_TOLERANCE;
		case ERROR_STRETCH_RANGE:
		case ERROR_STRETCH_BEYOND:
			return CLAUSE_STRETCH;
		case ERROR_BASELINE_TOTAL:
		case ERROR_BASELINE_YEAR:
		case ERROR_UNIT_BASE:
		case ERROR_UNIT_MISSING:
			return CLAUSE_BASELINE;
		case ERROR_BASE_PLAIN:
			return CLAUSE_BASE;
		case ERROR_PERIOD_ORDER:
		case ERROR_PERIOD_BASE:
			return CLAUSE_PERIOD;
		default:
			return CLAUSE_VALUE;
	}
}

/* Read words, value, words and clauses, then resolve them. */
static bool
read_parts(literal *l, target *t, phrase *p)
{
	if (!phrase_read_before(l, t, p))
		return false;
	if (p->whole == WORD_DONE || (p->whole == WORD_ACHIEVE && !number_at(l)))
	{
		if (number_at(l))
			return literal_fail_here(l, ERROR_DONE_CLAUSE);
		t->comparator = COMPARATOR_DONE;
		return read_clauses(l, t, p) && check_done(l, t, p);
	}
	if (p->whole != WORD_NONE && p->whole != WORD_ACHIEVE)
		return phrase_read_after(l, t, p) &&
			phrase_whole_target(l, t, p) &&
			read_clauses(l, t, p) &&
			phrase_resolve(l, t, p);
	return read_values(l, t, p) &&
		phrase_read_after(l, t, p) &&
		read_strive(l, t, p) &&
		read_clauses(l, t, p) &&
		phrase_resolve(l, t, p);
}

static bool
parse_target(literal *l, target *t)
{
	phrase		p;
	error_code	code;

	memset(&p, 0, sizeof(p));
	literal_skip_spaces(l);
	if (literal_at_end(l))
		return literal_fail(l, ERROR_EMPTY, 0, l->length);
	if (!read_parts(l, t, &p))
		return false;
	code = target_check(t);
	return code == ERROR_NONE || phrase_fail(l, &p, clause_of(code), code);
}

error_code
target_parse(const char *text, size_t length, target *t, parse_error *error)
{
	literal		l;

	target_set_empty(t);
	if (literal_fold(&l, text, length))
		parse_target(&l, t);
	*error = l.error;
	return l.error.code;
}
