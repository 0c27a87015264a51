/*
 * target_phrase.c
 *	  Reading the words around a value.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/target_phrase.h"

#include <string.h>

#include "notation/baseline_read.h"
#include "notation/period_read.h"

/*
 * Join two words about the bound: they must have the same direction, and the
 * stricter one holds.  WORD_NONE if they disagree.
 */
static word_kind
stricter(word_kind a, word_kind b)
{
	if (a == WORD_NONE || a == b)
		return b;
	if (b == WORD_NONE)
		return a;
	if (a == WORD_REACH || b == WORD_REACH)
	{
		word_kind	other = a == WORD_REACH ? b : a;

		return other == WORD_MORE || other == WORD_AT_LEAST ? other : WORD_NONE;
	}
	if ((a == WORD_AT_LEAST && b == WORD_MORE) ||
		(a == WORD_MORE && b == WORD_AT_LEAST))
		return WORD_MORE;
	if (a == WORD_KEEP || b == WORD_KEEP)
	{
		word_kind	other = a == WORD_KEEP ? b : a;

		return other == WORD_AT_MOST || other == WORD_LESS ? other : WORD_NONE;
	}
	if ((a == WORD_AT_MOST && b == WORD_LESS) ||
		(a == WORD_LESS && b == WORD_AT_MOST))
		return WORD_LESS;
	return WORD_NONE;
}

static bool
join_bound(literal *l, phrase *p, word_kind kind, bool symbol, size_t from)
{
	word_kind	joined = stricter(p->bound, kind);

	if (symbol && (p->bound != WORD_NONE || p->change != 0))
		return literal_fail(l, ERROR_COMPARATOR_TWICE, from, l->at);
	if (joined == WORD_NONE)
		return literal_fail(l, ERROR_WORDS_DISAGREE, from, l->at);
	p->bound = joined;
	p->bound_is_symbol |= symbol;
	return true;
}

bool
phrase_add_bound(literal *l, phrase *p, word_kind kind, size_t from)
{
	bool		symbol = (unsigned char) l->text[from] < 'A' ||
		literal_match(l, from, "≥") > 0 || literal_match(l, from, "≤") > 0;

	return join_bound(l, p, kind, symbol, from);
}

bool
phrase_add_over(literal *l, phrase *p, size_t from)
{
	if (p->bound_is_symbol)
		return literal_fail(l, ERROR_COMPARATOR_TWICE, from, l->at);
	return join_bound(l, p, WORD_MORE, false, from);
}

/* As a word, it may stand on both sides and after a symbol: >= 5%左右. */
static bool
add_about(literal *l, phrase *p, size_t from)
{
	bool		symbol = l->text[from] == '~' ||
		literal_match(l, from, "≈") > 0;

	if (symbol && (p->about || p->bound_is_symbol))
		return literal_fail(l, ERROR_COMPARATOR_TWICE, from, l->at);
	p->about = true;
	return true;
}

static bool
add_change(literal *l, phrase *p, int change, size_t from)
{
	if (p->change == -change || p->level_to || p->way_open)
		return literal_fail(l, ERROR_WORDS_DISAGREE, from, l->at);
	if (p->bound_is_symbol)
		return literal_fail(l, ERROR_COMPARATOR_TWICE, from, l->at);
	p->change = change;
	return true;
}

bool
phrase_mark(phrase *p, clause c, size_t from, const literal *l)
{
	p->from[c] = from;
	p->to[c] = l->at;
	return true;
}

bool
phrase_fail(literal *l, const phrase *p, clause c, error_code code)
{
	return literal_fail(l, code, p->from[c], p->to[c]);
}

bool
phrase_read_base(literal *l, target *t, phrase *p, size_t from)
{
	if (t->has_base)
		return literal_fail(l, ERROR_BASE_TWO, from, l->at);
	t->has_base = true;
	return period_read_base(l, &t->base) &&
		phrase_mark(p, CLAUSE_BASE, from, l);
}

bool
phrase_read_change_vs(literal *l, target *t, phrase *p, int change,
					  size_t from)
{
	return add_change(l, p, change, from) && phrase_read_base(l, t, p, from);
}

bool
phrase_read_period(literal *l, target *t, phrase *p, bool is_by, size_t from)
{
	if (t->has_period)
		return literal_fail(l, ERROR_CLAUSE_TWICE, from, l->at);
	if (!(is_by ? period_read_day(l, &t->period.last) :
		  period_read(l, &t->period)))
		return false;
	t->has_period = true;
	t->is_by = is_by;
	if (is_by)
		t->period.first = NO_DAY;
	return phrase_mark(p, CLAUSE_PERIOD, from, l);
}

/* Read a time before the value: the period, or the day it must be met by. */
static bool
read_time(literal *l, target *t, phrase *p, bool *found)
{
	period		time;
	bool		is_limit;
	size_t		from = l->at;

	if (!period_read_before(l, &time, &is_limit, found))
		return false;
	if (!*found)
		return true;
	if (t->has_period)
		return literal_fail(l, ERROR_CLAUSE_TWICE, from, l->at);
	t->has_period = true;
	t->is_by = is_limit;
	t->period = time;
	if (is_limit)
		t->period.first = NO_DAY;
	return phrase_mark(p, CLAUSE_PERIOD, from, l);
}

/* Note what a word before the value says; it has been taken. */
static bool
add_before(literal *l, target *t, phrase *p, word_kind kind, size_t from)
{
	if (word_refusal(kind) != ERROR_NONE)
		return literal_fail(l, word_refusal(kind), from, l->at);
	switch (kind)
	{
		case WORD_ABOUT:
			return add_about(l, p, from);
		case WORD_BETWEEN:
			p->between = true;
			return true;
		case WORD_RISE:
			return add_change(l, p, 1, from);
		case WORD_FALL:
			return add_change(l, p, -1, from);
		case WORD_RISE_TO:
		case WORD_FALL_TO:
			if (p->change != 0)
				return literal_fail(l, ERROR_WORDS_DISAGREE, from, l->at);
			p->level_to = true;
			return phrase_add_bound(l, p, kind == WORD_RISE_TO ?
									WORD_AT_LEAST : WORD_AT_MOST, from);
		case WORD_RISE_FROM:
		case WORD_FALL_FROM:
		case WORD_FROM:
			return baseline_read_before(l, t, p, kind, from);
		case WORD_TO:
			p->way_open = true;
			return true;
		case WORD_YEARLY:
			p->yearly = true;
			return true;
		case WORD_NEUTRAL:
		case WORD_STRIVE:
			return true;
		case WORD_HOLD:
			p->hold = true;
			return true;
		case WORD_SAME_TIME:
			p->same_time = true;
			return phrase_mark(p, CLAUSE_BASE, from, l);
		case WORD_VS:
			return phrase_read_base(l, t, p, from);
		case WORD_NOT_DONE:
			return literal_fail(l, ERROR_WORD_PLACE, from, l->at);
		case WORD_AT_LEAST:
		case WORD_REACH:
		case WORD_MORE:
		case WORD_AT_MOST:
		case WORD_LESS:
		case WORD_EQUAL:
		case WORD_KEEP:
			return phrase_add_bound(l, p, kind, from);
		default:
			p->whole = kind;
			return true;
	}
}

bool
phrase_read_before(literal *l, target *t, phrase *p)
{
	for (;;)
	{
		const word_entry *word;
		size_t		from;
		bool		is_time;

		literal_skip_spaces(l);
		if (!read_time(l, t, p, &is_time))
			return false;
		if (is_time)
			continue;
		word_skip_article(l);
		if (p->whole != WORD_NONE && p->whole != WORD_ACHIEVE)
			return true;
		word = word_take(l, PLACE_BEFORE, &from);
		if (word == NULL)
			return true;
		if (!add_before(l, t, p, word->kind, from))
			return false;
	}
}

/*
 * Note what a word after the value says; *taken is false if it says nothing
 * about it.
 */
static bool
add_after(literal *l, const target *t, phrase *p, word_kind kind, size_t from,
		  bool *taken)
{
	/* of other units, as in 985 universities cut by 10, a noun may be meant */
	if ((kind == WORD_RISE || kind == WORD_FALL) &&
		unit_family_of(&t->unit) != FAMILY_SHARE)
		return literal_fail(l, ERROR_WORD_PLACE, from, l->at);
	*taken = true;
	switch (kind)
	{
		case WORD_AT_LEAST:
		case WORD_AT_MOST:
			return phrase_add_bound(l, p, kind, from);
		case WORD_ABOUT:
			return add_about(l, p, from);
		case WORD_RISE:
			return add_change(l, p, 1, from);
		case WORD_FALL:
			return add_change(l, p, -1, from);
		case WORD_YEARLY:
			p->yearly = true;
			return true;
		case WORD_SAME_TIME:
			p->same_time = true;
			return phrase_mark(p, CLAUSE_BASE, from, l);
		case WORD_BETWEEN:
			return p->is_range ||
				literal_fail(l, ERROR_WORD_PLACE, from, l->at);
		default:
			*taken = false;
			return true;
	}
}

/* Read words after the value: 以上, 左右, or more. */
bool
phrase_read_after(literal *l, const target *t, phrase *p)
{
	const word_entry *word;
	size_t		from;

	while ((word = word_take(l, PLACE_AFTER, &from)) != NULL)
	{
		bool		taken;

		if (!add_after(l, t, p, word->kind, from, &taken))
			return false;
		if (!taken)
		{
			l->at = from;
			break;
		}
	}
	return true;
}

/* The targets that are one word; percent is the size of a change. */
static const struct
{
	word_kind	word;
	word_kind	bound;
	int			change;
	int			percent;
}			whole_targets[] = {
	{WORD_NO_GROWTH, WORD_AT_MOST, 1, 0},
	{WORD_ZERO, WORD_AT_MOST, 0, 0},
	{WORD_FULL, WORD_AT_LEAST, 0, 100},
	{WORD_UNCHANGED, WORD_EQUAL, 1, 0},
	{WORD_GROWTH, WORD_MORE, 1, 0},
	{WORD_HALVE, WORD_AT_LEAST, -1, 50},
	{WORD_DOUBLE, WORD_AT_LEAST, 1, 100},
	{WORD_TRIPLE, WORD_AT_LEAST, 1, 200},
	{WORD_QUADRUPLE, WORD_AT_LEAST, 1, 300},
	{WORD_OCTUPLE, WORD_AT_LEAST, 1, 700}
};

/* A bound that is given as well must agree with the word's own. */
bool
phrase_whole_target(literal *l, target *t, phrase *p)
{
	size_t		i = 0;
	word_kind	bound;

	while (whole_targets[i].word != p->whole)
		i++;
	bound = stricter(p->bound, whole_targets[i].bound);
	if (p->bound_is_symbol || p->about || p->change != 0 || p->between ||
		p->yearly || (p->level_to && p->whole != WORD_ZERO) || p->way_open ||
		p->hold ||
		(p->same_time && whole_targets[i].change == 0) || bound == WORD_NONE)
		return literal_fail(l, ERROR_WORDS_DISAGREE, 0, l->at);
	p->bound = bound;
	p->change = whole_targets[i].change;
	if (p->whole != WORD_ZERO)
		t->unit.over.number = UNIT_PERCENT;
	t->value.digits = whole_targets[i].percent;
	return true;
}
