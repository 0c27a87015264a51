/*
 * title_day.c
 *	  The days and months that a title or the name of a file speaks of.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/title_day.h"

#include <string.h>

#include "core/notation/literal.h"
#include "core/notation/period_read.h"
#include "file/day_cell.h"

/* A half-year is the longest that has a name: 2020年上半年. */
#define HALF_YEAR_MAX 184

static void
add_day(title_days *t, int32_t day)
{
	if (t->count > 0 && t->day != day)
		t->count = 2;
	else if (t->count == 0)
		t->count = 1;
	t->day = day;
}

/* Add a day in digits, such as 202604 or 2026-4-30; its length, or 0. */
static size_t
take_digits(title_days *t, const literal *l, size_t at)
{
	size_t		size = strspn(l->text + at, "0123456789-./");
	int32_t		day;

	while (size > 0 && !literal_digit_at(l, at + size - 1))
		size--;
	/* Four digits are a year. */
	if (size <= 4 || !literal_digit_at(l, at) ||
		day_read(l->text + at, size, &day) != ERROR_NONE)
		return 0;
	add_day(t, day);
	return size;
}

/* Add a period in words, such as 2026年1—4月 or April 2026; its length, or 0. */
static size_t
take_words(title_days *t, literal *l, size_t at)
{
	period		p;

	l->at = at;
	l->error.code = ERROR_NONE;
	if (!period_point_at(l) || !period_read_point(l, &p) ||
		p.last - p.first > HALF_YEAR_MAX)
		return 0;
	add_day(t, p.last);
	return l->at - at;
}

void
title_days_add(title_days *t, const char *text, size_t length)
{
	literal		l;
	size_t		at = 0;

	if (!literal_fold(&l, text, length))
		return;
	while (at < l.length)
	{
		/* A number is taken as a whole. */
		bool		inside = at > 0 && literal_digit_at(&l, at - 1) &&
			literal_digit_at(&l, at);
		size_t		size = inside ? 0 : take_digits(t, &l, at);

		if (size == 0 && !inside)
			size = take_words(t, &l, at);
		at += size > 0 ? size : literal_char_size(&l, at);
	}
}
