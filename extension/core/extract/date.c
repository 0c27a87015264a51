/*
 * date.c
 *	  Dates in a sentence, which are no values: 2026年, 6月底, 30 June.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/date.h"

#include "extract/words.h"

/* The bytes of digits at offset. */
static size_t
digits_at(const sentence *s, size_t offset)
{
	size_t		size = 0;

	while (literal_digit_at(&s->l, offset + size))
		size++;
	return size;
}

/* The bytes of a year of four digits from 1900 to 2100. */
static size_t
year_at(const sentence *s, size_t offset)
{
	int			year;

	if (digits_at(s, offset) != 4 || s->l.text[offset + 4] == ',' ||
		s->l.text[offset + 4] == '.')
	{
		if (digits_at(s, offset) != 4 || literal_digit_at(&s->l, offset + 5))
			return 0;
	}
	year = (s->l.text[offset] - '0') * 1000 + (s->l.text[offset + 1] - '0') * 100 +
		(s->l.text[offset + 2] - '0') * 10 + (s->l.text[offset + 3] - '0');
	return year >= 1900 && year <= 2100 ? 4 : 0;
}

/* The bytes of 月, 日 or 年 and of words such as 底 after it. */
static size_t
date_word_at(const sentence *s, size_t offset)
{
	static const plan_word words[] = {
		{"年", PLAN_NEUTRAL}, {"年代", PLAN_NEUTRAL}, {"年底", PLAN_NEUTRAL}, {"年末", PLAN_NEUTRAL},
		{"年底前", PLAN_NEUTRAL}, {"月", PLAN_NEUTRAL}, {"月底", PLAN_NEUTRAL}, {"月份", PLAN_NEUTRAL},
		{"月底前", PLAN_NEUTRAL}, {"月末", PLAN_NEUTRAL}, {"日", PLAN_NEUTRAL}, {"号", PLAN_NEUTRAL},
		{NULL, PLAN_NONE}
	};
	text_span	rest = {offset, s->l.length};
	size_t		size;

	plan_word_starting(words, s->l.text, rest, &size);
	return size;
}

/* Before or after digits, the name of a month makes a date. */
static bool
month_beside(const sentence *s, size_t from, size_t to)
{
	text_span	before = {0, from};
	text_span	after = {literal_after_spaces(&s->l, to), s->l.length};
	size_t		size;

	while (before.to > 0 && s->l.text[before.to - 1] == ' ')
		before.to--;
	return digits_at(s, from) <= 2 &&
		(plan_word_ending(month_names, s->lower, before, &size) != NULL ||
		 plan_word_starting(month_names, s->lower, after, &size) != NULL);
}

size_t
date_at(const sentence *s, size_t offset)
{
	size_t		at = offset;
	size_t		size;

	if (year_at(s, at) > 0)
	{
		static const char *const dashes[] = {"——", "—", "-", "~", "至", "到", "/"};
		size_t		i;

		at += 4;
		for (i = 0; i < sizeof(dashes) / sizeof(dashes[0]); i++)
		{
			size_t		dash = literal_match(&s->l, at, dashes[i]);

			if (dash > 0 && digits_at(s, at + dash) > 0)
			{
				at += dash + digits_at(s, at + dash);
				break;
			}
		}
		size = date_word_at(s, at);
		if (size == 0 && literal_ideograph_at(&s->l, at) && at == offset + 4)
			return 0;
		return at + size - offset;
	}
	at += digits_at(s, at);
	if (at == offset || at - offset > 2)
		return 0;
	if (month_beside(s, offset, at))
		return at - offset;
	size = literal_match(&s->l, at, "年") > 0 ? 0 : date_word_at(s, at);
	return size > 0 ? at + size - offset : 0;
}
