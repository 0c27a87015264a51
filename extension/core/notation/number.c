/*
 * number.c
 *	  Reading numbers in digits and in Chinese numerals.
 *
 * A thousands separator stands before each group of three digits or not at
 * all.  1,2 is an error, not a guess; so is a space inside a number.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/number.h"

#include <string.h>

#include "notation/multiplier_read.h"
#include "notation/numeral.h"
#include "notation/unit_index.h"

/* A share written before its number: 百分之五. */
static const struct
{
	const char *text;
	uint16_t	number;
}			share_prefixes[] = {
	{"百分之", UNIT_PERCENT},
	{"千分之", UNIT_PERMILLE},
	{"万分之", UNIT_PER_TEN_THOUSAND}
};

#define SHARE_PREFIXES (sizeof(share_prefixes) / sizeof(share_prefixes[0]))

static bool
read_prefix(literal *l, unit_part *prefix)
{
	size_t		i;

	if (literal_ideograph_at(l, l->at))
	{
		for (i = 0; i < SHARE_PREFIXES; i++)
			if (literal_take(l, share_prefixes[i].text))
			{
				memset(prefix, 0, sizeof(*prefix));
				prefix->number = share_prefixes[i].number;
				literal_skip_spaces(l);
				return true;
			}
		return false;
	}
	return !literal_digit_at(l, l->at) && unit_read_currency(l, prefix);
}

/* Half of something, and whether it is more than that. */
static const struct
{
	const char *text;
	bool		is_over;
}			halves[] = {
	{"一半", false}, {"半数", false}, {"half", false},
	{"过半数", true}, {"过半", true}
};

#define HALVES (sizeof(halves) / sizeof(halves[0]))

static size_t
half_at(const literal *l, bool *is_over)
{
	size_t		size = 0;
	size_t		i;

	for (i = 0; i < HALVES && size == 0; i++)
	{
		size = literal_match(l, l->at, halves[i].text);
		*is_over = size > 0 && halves[i].is_over;
	}
	return size;
}

/* Take one half, which is 50 %. */
static bool
take_half(literal *l, number *n)
{
	size_t		size = half_at(l, &n->is_over);

	if (size == 0)
		return false;
	l->at += size;
	n->value.digits = 50;
	n->has_prefix = true;
	n->prefix.number = UNIT_PERCENT;
	return true;
}

bool
number_at(literal *l)
{
	size_t		from = l->at;
	unit_part	part;
	bool		is_over;
	bool		found;

	if (l->text[l->at] == '+' || l->text[l->at] == '-')
		l->at++;
	found = literal_digit_at(l, l->at) || numeral_at(l, l->at) ||
		half_at(l, &is_over) > 0 ||
		(read_prefix(l, &part) &&
		 (literal_digit_at(l, l->at) || numeral_at(l, l->at) ||
		  literal_match(l, l->at, "百") > 0));
	l->at = from;
	return found;
}

/* Add a digit; fails if a decimal cannot hold it. */
static bool
add_digit(decimal *d, int digit)
{
	if (d->digits >= DECIMAL_LIMIT / 10)
		return false;
	d->digits = d->digits * 10 + digit;
	return true;
}

/* Is the comma at offset followed by exactly three digits? */
static bool
group_at(const literal *l, size_t offset)
{
	return literal_digit_at(l, offset + 1) && literal_digit_at(l, offset + 2) &&
		literal_digit_at(l, offset + 3) && !literal_digit_at(l, offset + 4);
}

static bool
read_whole_digits(literal *l, decimal *d, size_t from)
{
	bool		grouped = false;

	for (;;)
	{
		if (literal_digit_at(l, l->at))
		{
			if (!add_digit(d, l->text[l->at] - '0'))
				return literal_fail(l, ERROR_DIGITS, from, l->at + 1);
			l->at++;
		}
		else if (l->text[l->at] == ',' && literal_digit_at(l, l->at + 1))
		{
			size_t		before = l->at - from;

			if (!group_at(l, l->at) || d->digits == 0 ||
				(!grouped && before > 3))
			{
				while (literal_digit_at(l, l->at) || l->text[l->at] == ',')
					l->at++;
				return literal_fail(l, ERROR_SEPARATOR, from, l->at);
			}
			grouped = true;
			l->at++;
		}
		else
			return true;
	}
}

static bool
read_digits(literal *l, decimal *d, size_t from)
{
	if (!read_whole_digits(l, d, l->at))
		return false;
	if (l->text[l->at] != '.' || !literal_digit_at(l, l->at + 1))
		return true;

	for (l->at++; literal_digit_at(l, l->at); l->at++)
	{
		if (d->scale == DECIMAL_MAX_SCALE)
			return literal_fail(l, ERROR_SCALE, from, l->at + 1);
		if (!add_digit(d, l->text[l->at] - '0'))
			return literal_fail(l, ERROR_DIGITS, from, l->at + 1);
		d->scale++;
	}
	if ((l->text[l->at] == '.' || l->text[l->at] == ',') &&
		literal_digit_at(l, l->at + 1))
		return literal_fail(l, ERROR_NUMBER, from, l->at + 2);
	return true;
}

/* 1.5E+06, which a spreadsheet shows where a column is narrow. */
static bool
check_no_exponent(literal *l, size_t from)
{
	size_t		at = l->at + 1;

	if (l->text[l->at] != 'e' && l->text[l->at] != 'E')
		return true;
	if (l->text[at] == '+' || l->text[at] == '-')
		at++;
	if (!literal_digit_at(l, at))
		return true;
	while (literal_digit_at(l, at))
		at++;
	return literal_fail(l, ERROR_NUMBER_EXPONENT, from, at);
}

/* 三分之一 and 1:30; 百分之 and its like come before the number. */
static bool
check_no_fraction(literal *l, size_t from)
{
	size_t		size = literal_match(l, l->at, "分之");

	if (size == 0 && l->text[l->at] == ':' && literal_digit_at(l, l->at + 1))
		size = 1;
	if (size == 0)
		return true;
	do
		size += literal_char_size(l, l->at + size);
	while (literal_digit_at(l, l->at + size));
	return literal_fail(l, ERROR_FRACTION, from, l->at + size);
}

/*
 * Take 多 or 余 after a number, which make it a bound.  来 and 几, and any of
 * them after a multiplier (3万多), leave open what is meant.
 */
static bool
read_over(literal *l, number *n)
{
	size_t		at = l->at;
	size_t		size;

	if (!literal_ideograph_at(l, at))
		return true;
	size = literal_match(l, at, "多") + literal_match(l, at, "余");
	if (size > 0)
	{
		n->is_over = true;
		l->at = at + size;
		return true;
	}
	multiplier_find(l, at, MULTIPLIER_CHINESE, &size);
	at += size;
	size = literal_match(l, at, "来") + literal_match(l, at, "几");
	if (at > l->at && size == 0)
		size = literal_match(l, at, "多") + literal_match(l, at, "余");
	return size == 0 ||
		literal_fail(l, ERROR_APPROXIMATE, n->from, at + size);
}

/*
 * 1 234 may be one number or two, and so may 一百 二十: an error, not a guess.
 * After digits, 十 may begin the multiplier: 5 十万元.
 */
static bool
check_no_space(literal *l, const number *n)
{
	size_t		at = l->at;

	while (l->text[at] == ' ')
		at++;
	if (at == l->at ||
		!(literal_digit_at(l, at) || (n->is_numeral && numeral_at(l, at))))
		return true;
	do
		at += literal_char_size(l, at);
	while (literal_digit_at(l, at) || numeral_at(l, at));
	return literal_fail(l, ERROR_NUMBER_SPACE, n->from, at);
}

/* A sign must stand right before its number. */
static bool
read_sign(literal *l, number *n)
{
	size_t		at = l->at + 1;

	if (l->text[l->at] != '+' && l->text[l->at] != '-')
		return true;
	while (l->text[at] == ' ')
		at++;
	if (at > l->at + 1 && literal_digit_at(l, at))
		return literal_fail(l, ERROR_NUMBER_SPACE, l->at, at + 1);
	n->sign = l->text[l->at++];
	return true;
}

size_t
number_not_finite(const literal *l, size_t offset)
{
	static const char *const words[] = {"nan", "infinity", "inf", "∞"};
	size_t		size = 0;
	size_t		i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]) && size == 0; i++)
		size = literal_match(l, offset, words[i]);
	return size;
}

static bool
fail_no_number(literal *l, const number *n)
{
	size_t		size = number_not_finite(l, l->at);

	/* $M */
	if (n->has_prefix && literal_latin_at(l, l->at) &&
		literal_run_end(l, l->at) == l->at + literal_char_size(l, l->at))
		return literal_fail_here(l, ERROR_UNIT_LETTER);
	if (size > 0)
		return literal_fail(l, ERROR_NOT_FINITE, l->at, l->at + size);
	return literal_fail_here(l, ERROR_NUMBER_MISSING);
}

/* Read the digits, the numeral or the half, without a sign. */
static bool
read_figure(literal *l, number *n)
{
	if (literal_digit_at(l, l->at))
		return read_digits(l, &n->value, n->from) &&
			check_no_exponent(l, n->from);
	if (n->has_prefix && literal_take(l, "百"))
	{
		n->value.digits = 100;	/* 百分之百 */
		return true;
	}
	if (!n->has_prefix && take_half(l, n))
		return true;
	if (!numeral_at(l, l->at))
		return fail_no_number(l, n);

	n->is_numeral = true;
	n->spelled_zero = literal_match(l, l->at, "零") > 0;
	if (!numeral_read(l, &n->value))
		return false;
	n->spelled_zero &= n->value.digits == 0 && n->value.scale == 0;
	return true;
}

bool
number_read(literal *l, number *n)
{
	memset(n, 0, sizeof(*n));
	literal_skip_spaces(l);
	n->from = l->at;
	if (!read_sign(l, n))
		return false;
	n->has_prefix = read_prefix(l, &n->prefix);
	if (!read_figure(l, n) || !check_no_fraction(l, n->from) ||
		!read_over(l, n) || !check_no_space(l, n))
		return false;
	n->to = l->at;
	if (n->sign == '-')
		n->value = decimal_negate(n->value);
	return true;
}

error_code
decimal_parse(const char *text, size_t length, decimal *d, parse_error *error)
{
	literal		l;
	number		n;

	if (literal_fold(&l, text, length) && number_read(&l, &n))
	{
		*d = n.value;
		literal_skip_spaces(&l);
		if (n.has_prefix || n.is_over || !literal_at_end(&l))
			literal_fail_here(&l, ERROR_TRAILING);
	}
	*error = l.error;
	return l.error.code;
}
