/*
 * quantity.c
 *	  The values in a sentence: numbers with their units, and whole words.
 *
 * Numbers and units are read by the notation's own readers; here is decided
 * where one starts, and which numbers are parts of a name or a date.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/quantity.h"

#include <string.h>

#include "extract/date.h"
#include "extract/english_million.h"
#include "extract/quantity_unit.h"
#include "extract/words.h"
#include "notation/multiplier_read.h"
#include "notation/number.h"
#include "notation/numeral.h"
#include "notation/period_read.h"
#include "notation/value.h"

/* The number at the cursor, if it is well-formed; an error is forgotten. */
static bool
take_number(literal *l, number *n)
{
	bool		found = number_at(l) && number_read(l, n);

	memset(&l->error, 0, sizeof(l->error));
	return found;
}

/* $50 to $80 per tonne: the rate stands at the second bound alone. */
static bool
is_rate_of(const unit *rate, const unit *u)
{
	unit		over = *rate;

	over.is_rate = false;
	memset(&over.under, 0, sizeof(over.under));
	return rate->is_rate && !u->is_rate && unit_same(&over, u);
}

/* The other bound of a range; its unit may stand at either or both. */
static void
take_range(literal *l, size_t end, quantity *q)
{
	size_t		from = l->at;
	number		n;
	unit		u;

	if (value_take_range(l, q->is_between) && (literal_skip_spaces(l), take_number(l, &n)) &&
		n.sign == 0 && quantity_unit(l, end, &n, &u) &&
		(unit_is_bare(&q->unit) || unit_same(&q->unit, &u) || is_rate_of(&u, &q->unit)) &&
		decimal_compare(q->value, n.value) < 0 &&
		(q->is_numeral || !n.is_numeral))
	{
		q->is_range = true;
		q->upper = n.value;
		q->unit = u;
		return;
	}
	l->at = from;
}

/* Words after the value: 以上, 左右, or more; 20 % reduction. */
static void
take_after(literal *l, size_t end, quantity *q)
{
	text_span	rest = {l->at, end};
	size_t		size;
	const word_entry *word;

	for (;;)
	{
		size_t		at = literal_after_spaces(l, l->at);
		size_t		of = literal_match(l, at, "out of 5") + literal_match(l, at, "out of 10") +
			literal_match(l, at, "out of 100");

		/* a score of 4.5 out of 5 */
		if (of > 0 && !literal_digit_at(l, at + of))
			l->at = at += of;
		rest.from = at;
		if (unit_family_of(&q->unit) == FAMILY_SHARE &&
			plan_word_starting(growth_after, l->text, rest, &size) != NULL)
		{
			q->change = WORD_RISE;
			l->at = at + size;
			return;
		}
		word = word_find(l, at, PLACE_AFTER, &size);
		if (word == NULL || at + size > end)
			return;
		if (word->kind == WORD_AT_LEAST || word->kind == WORD_AT_MOST)
			q->bound = word->kind;
		else if (word->kind == WORD_ABOUT)
			q->is_about = true;
		else if (word->kind == WORD_BETWEEN)
			q->is_between = true;
		else if (word->kind == WORD_RISE || word->kind == WORD_FALL)
			q->change = word->kind;
		else
			return;
		l->at = at + size;
	}
}

static bool
ascii_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Is the number at from..to part of a name: G60, 2.0版, 17+1, 第三, 100强? */
static bool
is_label(const sentence *s, size_t from, size_t to, const quantity *q)
{
	const char *text = s->l.text;
	text_span	before = {s->from, from};
	text_span	after = {to, s->l.length};
	size_t		size;
	char		last = from > 0 ? text[from - 1] : ' ';
	char		next = text[to];

	if (ascii_letter(last) || last == '+' || last == '.' || last == '_' ||
		next == '+' || (last == '-' && from > 1 && text[from - 2] != ' ') ||
		(last == '/' && from > 1 && literal_digit_at(&s->l, from - 2)))
		return true;
	/* 95-95-95 and 1:5 */
	if (((next == '-' || next == ':') && literal_digit_at(&s->l, to + 1)) ||
		(last == ':' && from > 1 && literal_digit_at(&s->l, from - 2)))
		return true;
	if ((s->is_chinese || unit_family_of(&q->unit) != FAMILY_SHARE) &&
		plan_word_ending(label_words_before, s->lower, before, &size) != NULL)
		return true;
	if (!unit_is_bare(&q->unit) || q->unit.over.multiplier != 0)
		return false;
	return ascii_letter(next) || (next == '-' && !literal_digit_at(&s->l, to + 1)) ||
		(next == '/' && literal_digit_at(&s->l, to + 1)) ||
		plan_word_starting(label_words_after, s->lower, after, &size) != NULL;
}

/* 9 in 10 is 90 %. */
static bool
take_ratio(literal *l, quantity *q, const number *n)
{
	size_t		from = l->at;
	number		of;

	literal_skip_spaces(l);
	if (!literal_take(l, "in") && !literal_take(l, "out of"))
	{
		l->at = from;
		return false;
	}
	literal_skip_spaces(l);
	if (take_number(l, &of) && of.value.scale == 0 && n->value.scale == 0 && of.value.digits > n->value.digits &&
		(of.value.digits == 10 || of.value.digits == 100 || of.value.digits == 5) &&
		n->value.digits > 0)
	{
		q->value.digits = n->value.digits * (100 / of.value.digits);
		q->unit.over.number = UNIT_PERCENT;
		return true;
	}
	l->at = from;
	return false;
}

static const plan_word way_words[] = {
	{"from", PLAN_NEUTRAL}, {"由", PLAN_NEUTRAL}, {"从", PLAN_NEUTRAL}, {NULL, PLAN_NONE}
};

static const plan_word between_words[] = {{"between", PLAN_NEUTRAL}, {NULL, PLAN_NONE}};

/* Read a number with what belongs to it. */
static bool
read_number(sentence *s, size_t from, size_t end, quantity *q)
{
	literal    *l = &s->l;
	text_span	before = {s->from, from};
	size_t		size;
	number		n;

	while (before.to > before.from && l->text[before.to - 1] == ' ')
		before.to--;
	l->at = from;
	memset(q, 0, sizeof(*q));
	q->from = from;
	if (!take_number(l, &n) || l->at > end)
		return false;
	q->value = n.value;
	q->is_numeral = n.is_numeral;
	q->is_over = n.is_over;
	unit_set_bare(&q->unit);
	q->is_between = plan_word_ending(between_words, s->lower, before, &size) != NULL;
	if (!take_ratio(l, q, &n))
	{
		if (!quantity_unit(l, end, &n, &q->unit))
			return false;
		/* from 150 to 300 are two values */
		if (plan_word_ending(way_words, s->lower, before, &size) == NULL)
			take_range(l, end, q);
	}
	q->is_between = false;		/* what grows so has a floor */
	q->to = l->at;
	if (!s->is_chinese && !n.has_prefix && !english_read_million(s, end, q))
		return false;
	l->at = q->to;
	take_after(l, end, q);
	q->after = l->at;
	return q->to <= end && !is_label(s, from, q->to, q) &&
		!(n.is_numeral && n.has_prefix == false && unit_is_bare(&q->unit) &&
		  q->unit.over.multiplier == 0);
}

/* 突破千亿元大关, 达到万人: a multiplier is the number, where nothing follows. */
static bool
read_round(sentence *s, size_t from, size_t end, quantity *q)
{
	literal    *l = &s->l;
	text_span	before = {s->from, from};
	text_span	after;
	size_t		size;
	number		one = {.value = {1, 0}};

	if (multiplier_find(l, from, MULTIPLIER_CHINESE, &size) == 0 ||
		plan_word_ending(round_leads, s->lower, before, &size) == NULL)
		return false;
	memset(q, 0, sizeof(*q));
	l->at = q->from = from;
	q->value = one.value;
	if (!quantity_unit(l, end, &one, &q->unit) || unit_family_of(&q->unit) == FAMILY_BARE)
		return false;
	after.from = q->to = q->after = l->at;
	after.to = s->l.length;
	return after.from == after.to ||
		plan_word_starting(round_ends, s->lower, after, &size) != NULL;
}

/* four in five is 80 %. */
static bool
take_spelled_ratio(sentence *s, size_t end, quantity *q)
{
	text_span	rest = {literal_after_spaces(&s->l, s->l.at), end};
	size_t		size = text_starts(s->lower, rest.from, end, "in") +
		text_starts(s->lower, rest.from, end, "out of");
	const plan_word *of;

	if (size == 0)
		return false;
	rest.from = literal_after_spaces(&s->l, rest.from + size);
	of = plan_word_starting(english_numerals, s->lower, rest, &size);
	if (of == NULL || ((int) of->kind != 5 && (int) of->kind != 10) ||
		q->value.digits >= (int64_t) of->kind)
		return false;
	q->value.digits *= 100 / (int64_t) of->kind;
	q->unit.over.number = UNIT_PERCENT;
	q->to = q->after = rest.from + size;
	return true;
}

/* two-thirds of the fleet, cut by three quarters */
static bool
read_fraction(sentence *s, size_t from, size_t end, quantity *q)
{
	static const plan_word by[] = {{"by", PLAN_NEUTRAL}, {NULL, PLAN_NONE}};
	text_span	rest = {from, end};
	text_span	before = {s->from, from > s->from ? from - 1 : from};
	size_t		size;
	const plan_word *share = plan_word_starting(english_fractions, s->lower, rest, &size);

	if (share == NULL)
		return false;
	rest.from = literal_after_spaces(&s->l, from + size);
	if (strchr(".,;)", s->l.text[from + size]) == NULL &&
		plan_word_ending(by, s->lower, before, &size) == NULL &&
		plan_word_starting(english_after_fractions, s->lower, rest, &size) == NULL)
		return false;
	plan_word_starting(english_fractions, s->lower, (text_span) {from, end}, &size);
	memset(q, 0, sizeof(*q));
	unit_set_bare(&q->unit);
	q->from = from;
	q->to = q->after = from + size;
	q->value.digits = (int64_t) share->kind;
	q->value.scale = 2;
	if (q->value.digits % 100 == 0)
	{
		q->value.digits /= 100;
		q->value.scale = 0;
	}
	q->unit.over.number = UNIT_PERCENT;
	return true;
}

/* two … twelve, before an English noun. */
static bool
read_spelled(sentence *s, size_t from, size_t end, quantity *q)
{
	text_span	rest = {from, end};
	size_t		size;
	const plan_word *word;

	if (from > 0 && s->l.text[from - 1] != ' ')
		return false;
	if (read_fraction(s, from, end, q))
		return true;
	word = plan_word_starting(english_numerals, s->lower, rest, &size);
	if (word == NULL || s->l.text[from + size] != ' ')
		return false;
	memset(q, 0, sizeof(*q));
	unit_set_bare(&q->unit);
	q->from = from;
	q->value.digits = (int64_t) word->kind;
	q->is_numeral = true;
	s->l.at = from + size;
	if (take_spelled_ratio(s, end, q))
		return true;
	s->l.at = literal_after_spaces(&s->l, s->l.at);
	if (!quantity_unit_part(&s->l, end, &q->unit.over, q->unit.over_word))
	{
		unit_set_bare(&q->unit);
		s->l.at = from + size;
	}
	q->to = q->after = s->l.at;
	/* one million, but not one of */
	if (q->value.digits == 1 && q->unit.over.multiplier == 0)
		return false;
	rest.from = literal_after_spaces(&s->l, q->to);
	return !unit_is_bare(&q->unit) || q->unit.over.multiplier != 0 ||
		plan_word_starting(english_function_words, s->lower, rest, &size) == NULL;
}

static bool
read_whole(sentence *s, size_t from, size_t end, quantity *q)
{
	text_span	rest = {from, end};
	size_t		size;
	const whole_word *word = whole_word_at(s->lower, rest, &size);

	if (word == NULL)
		return false;
	memset(q, 0, sizeof(*q));
	unit_set_bare(&q->unit);
	q->from = from;
	q->to = q->after = from + size;
	q->whole = word->kind;
	return true;
}

/* Where the run of digits or numerals at from ends, to go on behind it. */
static size_t
pass_number(const sentence *s, size_t from)
{
	size_t		at = from;

	while (literal_digit_at(&s->l, at) || numeral_at(&s->l, at) ||
		   (s->l.text[at] == '.' && literal_digit_at(&s->l, at + 1)))
		at += literal_char_size(&s->l, at);
	return at > from ? at : from + literal_char_size(&s->l, from);
}

/* A sign before a number of its own: -35 %. */
static bool
is_signed(const sentence *s, size_t from, size_t at)
{
	return !s->is_chinese && (s->l.text[at] == '-' || s->l.text[at] == '+') &&
		literal_digit_at(&s->l, at + 1) && at > from &&
		strchr(" (:,", s->l.text[at - 1]) != NULL;
}

bool
quantity_next(sentence *s, size_t from, size_t end, quantity *q)
{
	size_t		at = from;

	while (at < end)
	{
		unsigned char c = (unsigned char) s->l.text[at];
		size_t		date = literal_digit_at(&s->l, at) ? date_at(s, at) : 0;

		if (date > 0)
		{
			at += date;
			continue;
		}
		if (read_whole(s, at, end, q))
			return true;
		if (is_signed(s, from, at) && read_number(s, at + 1, end, q) &&
			unit_family_of(&q->unit) == FAMILY_SHARE)
		{
			q->from = at;
			q->change = c == '-' ? WORD_FALL : WORD_RISE;
			return true;
		}
		s->l.at = at;
		if (c != '+' && c != '-' && c != ' ' && number_at(&s->l))
		{
			if (read_number(s, at, end, q))
				return true;
			at = pass_number(s, at);
			continue;
		}
		if (c >= 0x80 && read_round(s, at, end, q))
			return true;
		if (s->lower[at] >= 'a' && s->lower[at] <= 'z' && read_spelled(s, at, end, q))
			return true;
		at += literal_char_size(&s->l, at);
	}
	return false;
}
