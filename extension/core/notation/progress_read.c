/*
 * progress_read.c
 *	  Reading a progress, in canonical form and as departments write it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/progress_read.h"

#include <string.h>

#include "notation/period_read.h"
#include "notation/value.h"
#include "notation/word.h"

/* What the words around the value say. */
typedef struct report
{
	int			change;			/* in words: 1 a rise, -1 a fall */
	bool		yearly;
	bool		same_time;		/* 同比: a change against the year before */
	word_kind	done_word;		/* done, 未完成; 完成 unless a number follows */
	bool		late_time;		/* a time stood after 完成 */
	bool		level;
	char		sign;			/* as written */
	size_t		value_from;
	size_t		value_to;
} report;

static bool
read_base(literal *l, progress *p, size_t from)
{
	if (p->has_base)
		return literal_fail(l, ERROR_BASE_TWO, from, l->at);
	p->has_base = true;
	return period_read_base(l, &p->base);
}

static bool
set_done(progress *p, int percent)
{
	p->kind = PROGRESS_DONE;
	p->value.digits = percent;
	p->value.scale = 0;
	return true;
}

static bool
add_change(literal *l, report *r, int change, size_t from)
{
	if (r->change != 0)
		return literal_fail(l, ERROR_WORDS_DISAGREE, from, l->at);
	r->change = change;
	return true;
}

/* Read one word before the value; a report takes no comparators. */
static bool
add_before(literal *l, progress *p, report *r, const word_entry *word,
		   size_t from)
{
	if ((word->places & PLACE_PROGRESS) == 0)
		return literal_fail(l, ERROR_COMPARATOR, from, l->at);
	if (word_refusal(word->kind) != ERROR_NONE)
		return literal_fail(l, word_refusal(word->kind), from, l->at);
	switch (word->kind)
	{
		case WORD_RISE:
			return add_change(l, r, 1, from);
		case WORD_FALL:
			return add_change(l, r, -1, from);
		case WORD_YEARLY:
			r->yearly = true;
			return true;
		case WORD_SAME_TIME:
			r->same_time = true;
			return true;
		case WORD_VS:
			return read_base(l, p, from);
		case WORD_DONE:
		case WORD_ACHIEVE:
		case WORD_NOT_DONE:
			/* only 已完成 and 建成 may stand together */
			if (r->done_word != WORD_NONE && (r->done_word != WORD_ACHIEVE ||
											  word->kind != WORD_ACHIEVE))
				return literal_fail(l, ERROR_WORDS_DISAGREE, from, l->at);
			r->done_word = word->kind;
			return set_done(p, word->kind == WORD_NOT_DONE ? 0 : 100);
		default:
			return true;
	}
}

static bool
read_before(literal *l, progress *p, report *r)
{
	for (;;)
	{
		const word_entry *word;
		period		time;
		bool		is_limit;
		bool		found;
		size_t		from;

		literal_skip_spaces(l);
		from = l->at;
		if (!period_read_before(l, &time, &is_limit, &found))
			return false;
		if (found && p->as_of != NO_DAY)
			return literal_fail(l, ERROR_CLAUSE_TWICE, from, l->at);
		/* in 完成2020年5家, the time comes late but a value follows */
		if (found && r->done_word == WORD_ACHIEVE)
			r->late_time = true;
		else if (found && r->done_word != WORD_NONE)
			return literal_fail(l, ERROR_DONE_CLAUSE, from, l->at);
		if (found)
		{
			p->as_of = time.last;
			continue;
		}
		word_skip_article(l);
		word = word_take(l, PLACE_BEFORE, &from);
		if (word == NULL)
			return true;
		if (!add_before(l, p, r, word, from))
			return false;
	}
}

static bool
read_value(literal *l, progress *p, report *r)
{
	value		v;

	literal_skip_spaces(l);
	r->value_from = l->at;
	if (!value_check_start(l) || !value_read(l, &v))
		return false;
	p->kind = PROGRESS_VALUE;
	p->value = v.number.value;
	p->unit = v.unit;
	r->sign = v.number.sign;
	r->value_to = l->at;
	if (value_take_range(l, false))
		return literal_fail(l, ERROR_SEVERAL_VALUES, r->value_from, l->at);
	return true;
}

/* 27.4 of 31.2 万亩: both parts in one unit. */
static bool
read_whole(literal *l, progress *p, report *r)
{
	value		v;

	if (p->kind != PROGRESS_VALUE)
		return literal_fail_here(l, ERROR_CLAUSE_TWICE);
	if (r->sign != 0 || unit_family_of(&p->unit) == FAMILY_SHARE)
		return literal_fail(l, ERROR_OF_PART, r->value_from, r->value_to);
	if (!value_read(l, &v))
		return false;
	if (v.number.sign != 0)
		return literal_fail(l, ERROR_OF_WHOLE, v.from, v.to);
	p->kind = PROGRESS_SHARE;
	p->whole = v.number.value;
	r->value_to = l->at;
	return value_join_unit(l, &p->unit, &v);
}

/* 45 % done: how much is done. */
static bool
read_percent_done(literal *l, progress *p, report *r, size_t from)
{
	static const decimal hundred = {100, 0};

	if (p->kind != PROGRESS_VALUE || p->unit.is_rate ||
		p->unit.over.number != UNIT_PERCENT || p->unit.over.multiplier != 0)
		return literal_fail(l, ERROR_DONE_PERCENT, from, l->at);
	if (r->sign != 0)
		return literal_fail(l, ERROR_DONE_PERCENT, r->value_from, r->value_to);
	unit_set_bare(&p->unit);
	p->kind = PROGRESS_DONE;
	r->value_to = l->at;
	if (decimal_compare(p->value, hundred) == 0)
		set_done(p, 100);		/* prints as done, even from 100.0 % */
	return true;
}

static bool
read_date(literal *l, progress *p, size_t from)
{
	if (p->as_of != NO_DAY)
		return literal_fail(l, ERROR_CLAUSE_TWICE, from, l->at);
	return period_read_day(l, &p->as_of);
}

static bool
read_clause(literal *l, progress *p, report *r, word_kind kind, size_t from)
{
	switch (kind)
	{
		case WORD_OF:
			return read_whole(l, p, r);
		case WORD_DONE:
			return read_percent_done(l, p, r, from);
		case WORD_AS_OF:
			return read_date(l, p, from);
		case WORD_VS:
			return read_base(l, p, from);
		case WORD_LEVEL:
			if (r->level)
				return literal_fail(l, ERROR_CLAUSE_TWICE, from, l->at);
			r->level = true;
			return true;
		case WORD_TOTAL:
			return literal_fail(l, ERROR_TOTAL, from, l->at);
		case WORD_SAME_TIME:
			r->same_time = true;
			return true;
		case WORD_YEARLY:
			r->yearly = true;
			return true;
		case WORD_RISE:
		case WORD_FALL:
			if (unit_family_of(&p->unit) != FAMILY_SHARE)
				return literal_fail(l, ERROR_WORD_PLACE, from, l->at);
			return add_change(l, r, kind == WORD_RISE ? 1 : -1, from);
		case WORD_AT_LEAST:
		case WORD_AT_MOST:
		case WORD_ABOUT:
			return literal_fail(l, ERROR_COMPARATOR, from, l->at);
		default:
			return literal_fail(l, ERROR_WORD_PLACE, from, l->at);
	}
}

static bool
read_clauses(literal *l, progress *p, report *r)
{
	const word_entry *word;
	size_t		from;

	while ((word = word_take(l, PLACE_AFTER, &from)) != NULL)
		if (!read_clause(l, p, r, word->kind, from))
			return false;
	return value_check_end(l);
}

/* Settle sign and words of change; level allows a plain value below zero. */
static bool
settle(literal *l, progress *p, const report *r)
{
	if (p->kind == PROGRESS_DONE || p->kind == PROGRESS_SHARE)
		return r->change == 0 && !r->level && !r->yearly && !r->same_time ? true :
			literal_fail(l, p->kind == PROGRESS_DONE ? ERROR_DONE_CLAUSE :
						 ERROR_OF_PART, 0, l->length);
	if (r->change != 0 && r->sign != 0)
		return literal_fail(l, ERROR_WORDS_DISAGREE, r->value_from, r->value_to);
	if (r->level && (r->change != 0 || r->sign == '+'))
		return literal_fail(l, ERROR_PLUS_LEVEL, 0, l->length);
	if (r->level && unit_family_of(&p->unit) == FAMILY_POINTS)
		return literal_fail(l, ERROR_LEVEL_UNSIGNED, 0, l->length);
	if (r->change < 0)
		p->value = decimal_negate(p->value);
	p->is_change = !r->level && (r->change != 0 || r->sign != 0);
	if (r->same_time && p->has_base)
		return literal_fail(l, ERROR_BASE_TWO, 0, l->length);
	if (r->same_time && !p->is_change)
		return literal_fail(l, ERROR_BASE_PLAIN, r->value_from, r->value_to);
	if (r->yearly && (!p->is_change || !unit_make_yearly(&p->unit)))
		return literal_fail(l, ERROR_UNIT_RATE, r->value_from, r->value_to);
	return true;
}

static bool
parse_progress(literal *l, progress *p)
{
	report		r;
	error_code	code;

	memset(&r, 0, sizeof(r));
	literal_skip_spaces(l);
	if (literal_at_end(l))
		return literal_fail(l, ERROR_EMPTY, 0, l->length);
	if (!read_before(l, p, &r))
		return false;
	if (number_at(l) && r.done_word != WORD_NONE && r.done_word != WORD_ACHIEVE)
		return literal_fail_here(l, ERROR_DONE_CLAUSE);
	if (r.late_time && !number_at(l))
		return literal_fail(l, ERROR_DONE_CLAUSE, 0, l->length);
	if ((r.done_word == WORD_NONE || number_at(l)) && !read_value(l, p, &r))
		return false;
	if (!read_clauses(l, p, &r) || !settle(l, p, &r))
		return false;
	code = progress_check(p);
	return code == ERROR_NONE ||
		literal_fail(l, code, r.value_from,
					 r.value_to > 0 ? r.value_to : l->length);
}

error_code
progress_parse(const char *text, size_t length, progress *p, parse_error *error)
{
	literal		l;

	progress_set_empty(p);
	if (literal_fold(&l, text, length))
		parse_progress(&l, p);
	*error = l.error;
	return l.error.code;
}
