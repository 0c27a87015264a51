/*
 * value.c
 *	  Reading a number together with its unit.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/value.h"

#include "notation/multiplier_read.h"
#include "notation/numeral.h"
#include "notation/period_read.h"
#include "notation/unit_index.h"
#include "notation/unit_read.h"
#include "notation/word.h"

/* Take one digit and its word, 角 or 分; false if they are not there. */
static bool
take_small_change(literal *l, const char *word, decimal *d, int scale,
				  bool negative)
{
	char		digit = l->text[l->at];

	if (!literal_digit_at(l, l->at) || literal_match(l, l->at + 1, word) == 0)
		return false;
	while (d->scale < scale)
	{
		d->digits *= 10;
		d->scale++;
	}
	/* below zero, the digit still adds to the absolute value */
	d->digits += negative ? '0' - digit : digit - '0';
	l->at++;
	literal_take(l, word);
	return true;
}

/*
 * 5元3角2分 is 5.32 元.  分 alone is points of a score; after 元 or 角 it is a
 * hundredth of 元.
 */
static void
read_small_change(literal *l, value *v)
{
	decimal    *d = &v->number.value;
	bool		yuan = v->unit.over.number == UNIT_YUAN;
	bool		negative = v->number.sign == '-';

	if (v->unit.is_rate || v->unit.over.multiplier != 0 || d->scale > 0 ||
		decimal_abs(*d).digits >= DECIMAL_LIMIT / 100 ||
		(!yuan && v->unit.over.number != UNIT_JIAO))
		return;
	if (yuan)
		take_small_change(l, "角", d, 1, negative);
	take_small_change(l, "分", d, yuan ? 2 : 1, negative);
}

/*
 * May this follow a numeral?  三百万 is 300 万; 一百百 and 五 千 瓦 are errors.
 */
static bool
continues_numeral(const literal *l, size_t at)
{
	unit_part	part;
	size_t		size;

	while (l->text[at] == ' ')
		at++;
	if (unit_index_find(l, at, &part) > 0)
		return true;
	return multiplier_entry_of(multiplier_find(l, at, MULTIPLIER_CHINESE,
											   &size))->exponent % 4 == 0;
}

/* After a unit before the number, only a multiplier may follow it. */
static bool
join_prefix(literal *l, value *v)
{
	if (!v->number.has_prefix)
		return true;
	if (!unit_is_bare(&v->unit))
		return literal_fail(l, ERROR_UNIT_OTHER, v->number.to, l->at);
	v->unit.over.number = v->number.prefix.number;
	v->unit.over.spelling = v->number.prefix.spelling;
	if (v->number.prefix.multiplier == 0)
		return true;
	if (v->unit.over.multiplier != 0)
		return literal_fail(l, ERROR_MULTIPLIERS, v->number.to, l->at);
	v->unit.over.multiplier = v->number.prefix.multiplier;
	return true;
}

static bool
letter_here(const literal *l)
{
	return literal_latin_at(l, l->at) || literal_ideograph_at(l, l->at);
}

/* Fail at a word: misplaced if it is one of the notation, else unknown. */
static bool
fail_word(literal *l)
{
	size_t		size;

	if (word_find(l, l->at, PLACE_ANY, &size) == NULL)
		return literal_fail_here(l, ERROR_WORD);
	return literal_fail(l, ERROR_WORD_PLACE, l->at, l->at + size);
}

static bool
currency_here(literal *l)
{
	size_t		from = l->at;
	unit_part	ignored;
	bool		found = unit_read_currency(l, &ignored);

	l->at = from;
	return found;
}

/*
 * Do a word and a numeral that only tell the size stand here: 几十, 数百, 上千,
 * 几个?
 */
static bool
approximate_at(const literal *l)
{
	size_t		first = literal_match(l, l->at, "几") +
		literal_match(l, l->at, "数") + literal_match(l, l->at, "上");
	size_t		size;

	return first > 0 &&
		(literal_match(l, l->at, "几个") > 0 ||
		 numeral_at(l, l->at + first) ||
		 multiplier_find(l, l->at + first, MULTIPLIER_CHINESE, &size) != 0);
}

/*
 * NaN, Infinity and a currency begin with letters, but number_read has its own
 * errors for them.
 */
bool
value_check_start(literal *l)
{
	literal_skip_spaces(l);
	if (l->text[l->at] == '(' && literal_digit_at(l, l->at + 1))
		return literal_fail_here(l, ERROR_NUMBER_BRACKETS);
	if (approximate_at(l))
		return literal_fail_here(l, ERROR_APPROXIMATE);
	if (!letter_here(l) || number_at(l) || currency_here(l) ||
		number_not_finite(l, l->at) > 0)
		return true;
	return fail_word(l);
}

/*
 * Is there another value further on?  Then move the cursor to it.  The search
 * ends at the word of a clause and at a year.
 */
static bool
find_value(literal *l)
{
	size_t		from = l->at;

	while (!literal_at_end(l) && !period_year_at(l))
	{
		size_t		size;
		const word_entry *word = word_find(l, l->at, PLACE_AFTER, &size);

		if (word != NULL && word->kind >= WORD_VS && word->kind <= WORD_AS_OF)
			break;
		if (number_at(l))
			return true;
		l->at += literal_char_size(l, l->at);
	}
	l->at = from;
	return false;
}

bool
value_fail_another(literal *l, size_t from)
{
	size_t		size;

	word_find(l, from, PLACE_BEFORE, &size);
	l->at = from + size;
	if (find_value(l))
		return literal_fail_here(l, ERROR_SEVERAL_VALUES);
	return literal_fail(l, ERROR_WORD_PLACE, from, from + size);
}

bool
value_check_end(literal *l)
{
	literal_skip_spaces(l);
	if (literal_at_end(l))
		return true;
	if (letter_here(l) && !number_at(l))
		return fail_word(l);
	return find_value(l) ? literal_fail_here(l, ERROR_SEVERAL_VALUES) :
		literal_fail_here(l, ERROR_TRAILING);
}

bool
value_read_open(literal *l, value *v)
{
	literal_skip_spaces(l);
	v->from = l->at;
	if (!number_read(l, &v->number) || !unit_read(l, &v->unit))
		return false;
	read_small_change(l, v);
	v->to = l->at;
	if (v->number.is_numeral && !continues_numeral(l, v->number.to))
		return literal_fail(l, ERROR_NUMBER, v->from, l->at);
	return join_prefix(l, v);
}

bool
value_read(literal *l, value *v)
{
	return value_read_open(l, v) &&
		(!v->number.is_over ||
		 literal_fail(l, ERROR_APPROXIMATE, v->from, v->to));
}

bool
value_join_unit(literal *l, unit *common, const value *v)
{
	if (unit_stands_for(&v->unit, common))
		return true;
	if (unit_stands_for(common, &v->unit))
		*common = v->unit;
	else if (!unit_same(common, &v->unit))
		return literal_fail(l, ERROR_UNIT_OTHER, v->from, v->to);
	return true;
}

bool
value_take_range(literal *l, bool between)
{
	static const char *const separators[] = {
		"..", "——", "—", "–", "-", "~", "至", "到", "to"
	};
	size_t		from = l->at;
	size_t		i;

	literal_skip_spaces(l);
	if (between && (literal_take(l, "and") || literal_take(l, "和")))
		return true;
	for (i = 0; i < sizeof(separators) / sizeof(separators[0]); i++)
		if (literal_take(l, separators[i]))
		{
			literal_skip_spaces(l);
			if (number_at(l) && !period_year_at(l))
				return true;
			break;
		}
	l->at = from;
	return false;
}
