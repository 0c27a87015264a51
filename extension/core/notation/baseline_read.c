/*
 * baseline_read.c
 *	  Reading the baseline of a target, after the value or before it.
 *
 * A baseline says where the way to the target starts, so it also says which way
 * that goes.  A bare value below its baseline could be a floor or a ceiling,
 * which is never guessed.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/baseline_read.h"

#include "notation/period_read.h"
#include "notation/value.h"

/*
 * Take baseline of, levels of or the like; *of is false without the of.  level
 * alone is a clause.
 */
static bool
take_noun(literal *l, bool *of)
{
	size_t		from = l->at;

	literal_skip_spaces(l);
	*of = literal_take(l, "baseline of") || literal_take(l, "level of") ||
		literal_take(l, "levels of") || literal_take(l, "value of");
	if (*of || literal_take(l, "baseline") || literal_take(l, "levels"))
		return true;
	l->at = from;
	return false;
}

/* Read the year of a baseline, which must be a whole year. */
static bool
read_year(literal *l, target *t)
{
	size_t		from = l->at;
	period		year;
	int			month;
	int			day;

	if (!period_read_point(l, &year))
		return false;
	day_to_ymd(year.first, &t->baseline_year, &month, &day);
	return year.last - year.first >= 364 ||
		literal_fail(l, ERROR_AT, from, l->at);
}

/*
 * Read what may stand before the value: 2021年的, a baseline of, or
 * a 2021 baseline of.
 */
static bool
read_introduction(literal *l, target *t)
{
	size_t		from;
	size_t		size;
	int			year;
	bool		of;

	word_skip_article(l);
	from = l->at;
	if (period_year_at(l))
	{
		if (!read_year(l, t))
			return false;
		(void) literal_take(l, "的");
		return true;
	}
	size = period_year_digits(l, from, &year);
	l->at += size;
	if (!take_noun(l, &of))
	{
		l->at = from;
		return true;
	}
	if (!of)
		return size > 0 ?
			literal_fail(l, ERROR_BASELINE_YEAR, from, from + size) :
			literal_fail(l, ERROR_WORD_PLACE, from, l->at);
	t->baseline_year = size > 0 ? year : 0;
	return true;
}

/* Read the introduction, the value and what dates it after at. */
static bool
read_parts(literal *l, target *t, phrase *p, bool before)
{
	value		v;

	if (!read_introduction(l, t) || !value_check_start(l) ||
		!value_read(l, &v))
		return false;
	if (v.number.sign == '+')
		return literal_fail(l, ERROR_BASELINE_SIGN, v.from, v.to);
	t->has_baseline = true;
	t->baseline = v.number.value;
	t->baseline_unit = v.unit;
	p->from[CLAUSE_BASELINE] = v.from;
	p->to[CLAUSE_BASELINE] = v.to;

	literal_skip_spaces(l);
	if (t->baseline_year == 0 &&
		(literal_take(l, "at") || (before && literal_take(l, "in"))))
	{
		literal_skip_spaces(l);
		return read_year(l, t);
	}
	return true;
}

bool
baseline_read(literal *l, target *t, phrase *p)
{
	if (t->has_baseline)
		return literal_fail_here(l, ERROR_CLAUSE_TWICE);
	return read_parts(l, t, p, false);
}

bool
baseline_add_way(literal *l, phrase *p, word_kind kind, size_t from)
{
	if (p->change != 0)
		return literal_fail(l, ERROR_WORDS_DISAGREE, from, l->at);
	p->level_to = true;
	return phrase_add_bound(l, p, kind == WORD_RISE_FROM ?
							WORD_AT_LEAST : WORD_AT_MOST, from);
}

bool
baseline_read_before(literal *l, target *t, phrase *p, word_kind kind,
					 size_t from)
{
	const word_entry *next;
	size_t		size;

	if (kind != WORD_FROM && !baseline_add_way(l, p, kind, from))
		return false;
	if (t->has_baseline)
		return literal_fail(l, ERROR_CLAUSE_TWICE, from, l->at);
	if (!read_parts(l, t, p, true))
		return false;

	/* the value comes after a word only, else it would be a second baseline */
	literal_skip_spaces(l);
	next = word_find(l, l->at, PLACE_BEFORE, &size);
	if (next == NULL ||
		(next->kind != WORD_TO && next->kind != WORD_REACH &&
		 next->kind != WORD_RISE_TO && next->kind != WORD_FALL_TO))
		return literal_fail(l, ERROR_WORD_PLACE, from, l->at);
	return true;
}

/* Fail where the bound shows no direction, or the other one. */
static bool
fail_way(literal *l, const phrase *p, bool stated)
{
	return phrase_fail(l, p, stated ? CLAUSE_BASELINE : CLAUSE_VALUE,
					   stated ? ERROR_WORDS_DISAGREE : ERROR_DIRECTION);
}

bool
baseline_check_way(literal *l, const target *t, phrase *p)
{
	int			order = t->has_baseline ?
		decimal_compare(t->baseline, t->value) : 0;
	bool		bare = p->bound == WORD_NONE || p->bound == WORD_REACH;

	if (p->level_to && order != 0)
		return (p->bound == WORD_AT_LEAST || p->bound == WORD_MORE) ==
			(order < 0) || fail_way(l, p, true);
	if (p->way_open && p->bound == WORD_NONE)
	{
		p->bound = order < 0 ? WORD_AT_LEAST : WORD_AT_MOST;
		return order != 0 || fail_way(l, p, false);
	}
	return !bare || p->about || order <= 0 || fail_way(l, p, false);
}
