/*
 * target_resolve.c
 *	  From the words of a phrase to comparator, sign and measure.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/baseline_read.h"

static bool
fail_value(literal *l, const phrase *p, error_code code)
{
	return phrase_fail(l, p, CLAUSE_VALUE, code);
}

/* A bound with about can be neither strict nor exact. */
static comparator
about_comparator(word_kind bound, int change, bool *agree)
{
	*agree = true;
	switch (bound)
	{
		case WORD_NONE:
			return change == 0 ? COMPARATOR_ABOUT : COMPARATOR_ABOUT_AT_LEAST;
		case WORD_REACH:
		case WORD_AT_LEAST:
			return COMPARATOR_ABOUT_AT_LEAST;
		case WORD_KEEP:
		case WORD_AT_MOST:
			return COMPARATOR_ABOUT_AT_MOST;
		default:
			*agree = false;
			return COMPARATOR_ABOUT;
	}
}

static comparator
plain_comparator(word_kind bound)
{
	switch (bound)
	{
		case WORD_MORE:
			return COMPARATOR_MORE;
		case WORD_KEEP:
		case WORD_AT_MOST:
			return COMPARATOR_AT_MOST;
		case WORD_LESS:
			return COMPARATOR_LESS;
		case WORD_EQUAL:
			return COMPARATOR_EQUAL;
		default:
			return COMPARATOR_AT_LEAST;
	}
}

/* 增长6%—6.5%: at least the first, with the second as stretch. */
static bool
resolve_range_of_change(literal *l, target *t, const phrase *p)
{
	if (t->has_stretch)
		return fail_value(l, p, ERROR_STRETCH_RANGE);
	if (p->sign != 0 || p->upper_sign != 0)
		return fail_value(l, p, ERROR_WORDS_DISAGREE);
	t->has_stretch = true;
	t->stretch = t->upper;
	t->upper.digits = 0;
	t->upper.scale = 0;
	return true;
}

static bool
resolve_range(literal *l, target *t, const phrase *p)
{
	if (p->about ||
		(p->bound != WORD_NONE && p->bound != WORD_KEEP))
		return fail_value(l, p, ERROR_RANGE_COMPARATOR);
	if (p->measure == WORD_NONE && (p->sign != 0) != (p->upper_sign != 0))
		return fail_value(l, p, ERROR_RANGE_SIGNS);
	if (t->has_stretch)
		return phrase_fail(l, p, CLAUSE_STRETCH, ERROR_STRETCH_RANGE);
	t->comparator = COMPARATOR_RANGE;
	return true;
}

static bool
resolve_comparator(literal *l, target *t, const phrase *p)
{
	bool		agree = true;

	if (p->about)
		t->comparator = about_comparator(p->bound, p->change, &agree);
	else if (p->spelled_zero && p->bound == WORD_NONE && p->change == 0 &&
			 unit_is_bare(&t->unit))
		t->comparator = COMPARATOR_AT_MOST; /* 零 */
	else
	{
		/*
		 * without a comparator, only a positive value without a sign is clear
		 */
		if (p->hold && p->bound == WORD_NONE)
			return fail_value(l, p, ERROR_DIRECTION);
		if (p->bound == WORD_NONE && p->change == 0 &&
			(p->sign != 0 || t->value.digits == 0))
			return fail_value(l, p, ERROR_BARE_NEGATIVE);
		t->comparator = plain_comparator(p->bound);
	}
	if (!agree)
		return fail_value(l, p, ERROR_WORDS_DISAGREE);
	if (p->change < 0)
		t->comparator = comparator_turned(t->comparator);
	return true;
}

/* Words of change take an unsigned number and give it its sign. */
static bool
resolve_change_words(literal *l, target *t, const phrase *p)
{
	if (p->sign != 0)
		return fail_value(l, p, ERROR_WORDS_DISAGREE);
	if (t->has_stretch && p->stretch_sign == 0 && (p->is_range || p->strives))
		t->stretch = p->change < 0 ? decimal_negate(t->stretch) : t->stretch;
	else if (t->has_stretch && p->stretch_sign == 0)
		return phrase_fail(l, p, CLAUSE_STRETCH, ERROR_STRETCH_SIGN);
	if (p->change < 0)
		t->value = decimal_negate(t->value);
	t->is_change = true;
	return true;
}

/* A sign makes it a change, unless level or total says otherwise. */
static bool
resolve_sign(literal *l, target *t, const phrase *p)
{
	if (p->measure != WORD_NONE)
	{
		if (p->change != 0 || p->sign == '+' || p->upper_sign == '+' ||
			p->stretch_sign == '+')
			return phrase_fail(l, p, CLAUSE_MEASURE, ERROR_PLUS_LEVEL);
		if (unit_family_of(&t->unit) == FAMILY_POINTS && !t->unit.is_rate)
			return phrase_fail(l, p, CLAUSE_MEASURE, ERROR_LEVEL_UNSIGNED);
		return true;
	}
	if (p->change != 0)
		return resolve_change_words(l, t, p);
	/* 提高到 gives a level, so its value has no sign */
	if ((p->level_to || p->way_open) && p->sign != 0)
		return fail_value(l, p, ERROR_WORDS_DISAGREE);
	t->is_change = p->sign != 0;
	if (t->has_stretch && (p->stretch_sign != 0) != t->is_change)
		return phrase_fail(l, p, CLAUSE_STRETCH, ERROR_STRETCH_SIGN);
	return true;
}

/* A plain baseline is in the target's unit, written or not. */
static bool
resolve_baseline(literal *l, target *t, const phrase *p)
{
	if (!t->has_baseline || t->is_change)
		return true;
	if (!unit_stands_for(&t->baseline_unit, &t->unit) &&
		!unit_same(&t->baseline_unit, &t->unit))
		return phrase_fail(l, p, CLAUSE_BASELINE, ERROR_UNIT_OTHER);
	t->baseline_unit = t->unit;
	return true;
}

/* What 同比 and 年均 ask for: a change, without another base. */
static bool
resolve_base(literal *l, target *t, const phrase *p)
{
	if (p->same_time && t->has_base)
		return phrase_fail(l, p, CLAUSE_BASE, ERROR_BASE_TWO);
	if (p->same_time && !t->is_change)
		return phrase_fail(l, p, CLAUSE_BASE, ERROR_BASE_PLAIN);
	if (p->yearly && !t->is_change)
		return fail_value(l, p, ERROR_BASE_PLAIN);
	return !p->yearly || unit_make_yearly(&t->unit) ||
		fail_value(l, p, ERROR_UNIT_RATE);
}

bool
phrase_resolve(literal *l, target *t, phrase *p)
{
	bool		of_change = p->is_range && p->change != 0;
	bool		is_range = p->is_range && !of_change;

	if (of_change && !resolve_range_of_change(l, t, p))
		return false;
	if (is_range && !resolve_range(l, t, p))
		return false;
	if (!resolve_sign(l, t, p) || !resolve_baseline(l, t, p))
		return false;
	if (!is_range && !t->is_change && !baseline_check_way(l, t, p))
		return false;
	if (!is_range && !resolve_comparator(l, t, p))
		return false;
	if (!resolve_base(l, t, p))
		return false;
	t->is_total = p->measure == WORD_TOTAL ||
		(p->measure == WORD_NONE && target_total_by_default(t));
	return true;
}
