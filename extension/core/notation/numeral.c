/*
 * numeral.c
 *	  Reading Chinese numerals.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/numeral.h"

/* The value of the digit at offset, -1 if there is none.  All take 3 bytes. */
static int
digit_value(const literal *l, size_t offset)
{
	static const char *const digits[] = {
		"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"
	};
	int			i;

	for (i = 0; i < 10; i++)
		if (literal_match(l, offset, digits[i]) > 0)
			return i;
	if (literal_match(l, offset, "〇") > 0)
		return 0;
	if (literal_match(l, offset, "两") > 0)
		return 2;
	return -1;
}

#define DIGIT_SIZE 3			/* bytes of a digit, of 十, 百, 千, 点 */

/* 千, 百, 十: 1000, 100, 10; 0 for anything else. */
static int
place_value(const literal *l, size_t offset)
{
	if (literal_match(l, offset, "千") > 0)
		return 1000;
	if (literal_match(l, offset, "百") > 0)
		return 100;
	if (literal_match(l, offset, "十") > 0)
		return 10;
	return 0;
}

bool
numeral_at(const literal *l, size_t offset)
{
	return literal_ideograph_at(l, offset) &&
		(digit_value(l, offset) >= 0 || place_value(l, offset) == 10);
}

/* Digits without places, as years and fractions are written. */
static bool
read_positional(literal *l, decimal *d, bool fraction)
{
	size_t		from = l->at;
	int			digit;

	while ((digit = digit_value(l, l->at)) >= 0)
	{
		if (d->digits >= DECIMAL_LIMIT / 10)
			return literal_fail(l, ERROR_DIGITS, from, l->at);
		if (d->scale == DECIMAL_MAX_SCALE)
			return literal_fail(l, ERROR_SCALE, from, l->at);
		d->digits = d->digits * 10 + digit;
		d->scale = (uint8_t) (d->scale + (fraction ? 1 : 0));
		l->at += DIGIT_SIZE;
	}
	return true;
}

/*
 * Read up to 九千九百九十九.  Each place must be below the last one.  A final
 * digit right after 百 or 千 needs 零 before it, since 一百五 is 150 in speech
 * and 105 in writing.
 */
static bool
read_section(literal *l, int64_t *value, bool *led_by_zero)
{
	size_t		from = l->at;
	int			last_place = 10000;
	bool		zero = false;

	*value = 0;
	*led_by_zero = digit_value(l, l->at) == 0;
	for (;;)
	{
		int			digit = digit_value(l, l->at);
		int			place = place_value(l, l->at + (digit >= 0 ? DIGIT_SIZE : 0));

		if (digit == 0)
		{
			zero = true;
			l->at += DIGIT_SIZE;
			continue;
		}
		if (digit < 0 && (place != 10 || last_place < 10000))
			break;
		if (place >= last_place || (place == 0 && last_place <= 1) ||
			(place == 0 && last_place > 10 && last_place < 10000 && !zero))
			return literal_fail(l, ERROR_NUMBER, from,
								l->at + literal_char_size(l, l->at));
		l->at += (digit > 0 ? DIGIT_SIZE : 0) + (place > 0 ? DIGIT_SIZE : 0);
		*value += (int64_t) (digit > 0 ? digit : 1) * (place > 0 ? place : 1);
		last_place = place > 0 ? place : 1;
		zero = false;
	}
	return true;
}

/*
 * The value of 亿 (10^8) or 万 (10^4) at the cursor if it is part of the
 * numeral, else 0.  It is if another one came before it or more of the numeral
 * comes after it.
 */
static int64_t
inner_place(const literal *l, bool first)
{
	int64_t		place = literal_match(l, l->at, "亿") > 0 ? 100000000 :
		literal_match(l, l->at, "万") > 0 ? 10000 : 0;

	return !first || numeral_at(l, l->at + DIGIT_SIZE) ? place : 0;
}

static bool
read_sections(literal *l, decimal *d)
{
	size_t		from = l->at;
	int64_t		last_place = INT64_MAX;
	int64_t		place;

	do
	{
		int64_t		section;
		bool		led_by_zero;

		if (!read_section(l, &section, &led_by_zero))
			return false;
		/* 一万二: 12000 in speech, 10002 in writing */
		if (last_place != INT64_MAX && section < 1000 && !led_by_zero)
			return literal_fail(l, ERROR_NUMBER, from, l->at);
		place = inner_place(l, last_place == INT64_MAX);
		if (place >= last_place)
			return literal_fail(l, ERROR_NUMBER, from, l->at);
		d->digits += section * (place > 0 ? place : 1);
		if (place > 0)
		{
			last_place = place;
			l->at += DIGIT_SIZE;
		}
	} while (place > 0 && numeral_at(l, l->at));
	return true;
}

bool
numeral_read(literal *l, decimal *d)
{
	size_t		from = l->at;
	bool		positional = digit_value(l, from) >= 0 &&
		digit_value(l, from + DIGIT_SIZE) >= 0;

	d->digits = 0;
	d->scale = 0;
	if (positional ? !read_positional(l, d, false) : !read_sections(l, d))
		return false;
	/* 二三家 means two or three in speech */
	if (positional && l->at - from == 2 * DIGIT_SIZE && d->digits % 10 != 0)
		return literal_fail(l, ERROR_NUMBER, from, l->at);
	if (literal_match(l, l->at, "点") > 0 &&
		digit_value(l, l->at + DIGIT_SIZE) >= 0)
	{
		l->at += DIGIT_SIZE;
		return read_positional(l, d, true);
	}
	return true;
}
