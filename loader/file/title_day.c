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

/* Words beside the day on which a sheet was made. */
static const char *const print_words[] = {
	"制表", "打印", "印发", "发布", "导出", "填报", "produced", "printed",
	"published", "generated", "exported", "created", "issued"
};

static bool
speaks_of_print(const char *text)
{
	for (size_t i = 0; i < sizeof(print_words) / sizeof(print_words[0]); i++)
		if (strcasestr(text, print_words[i]) != NULL)
			return true;
	return false;
}

/* Count a day that differs from the one before. */
static void
count_day(int *count, int32_t *last, int32_t day)
{
	if (*count == 0)
		*count = 1;
	else if (*last != day)
		*count = 2;
	*last = day;
}

static void
add_day(title_days *t, int32_t day, bool is_month)
{
	count_day(&t->count, &t->day, day);
	if (is_month)
		count_day(&t->month_count, &t->month, day);
}

/* Is it a day in digits, and no month? */
static bool
is_full_day(const char *text, size_t size)
{
	int			digits = 0;
	int			separators = 0;

	for (size_t i = 0; i < size; i++)
		if (strchr("-./", text[i]) != NULL)
			separators++;
		else
			digits++;
	return separators == 2 || digits == 8;
}

/* Add a day in digits, such as 202604 or 2026-4-30; its length, or 0. */
static size_t
take_digits(title_days *t, const literal *l, size_t at, bool printed)
{
	size_t		size = strspn(l->text + at, "0123456789-./");
	int32_t		day;

	while (size > 0 && !literal_digit_at(l, at + size - 1))
		size--;
	/* Four digits are a year. */
	if (size <= 4 || !literal_digit_at(l, at) ||
		day_read(l->text + at, size, &day) != ERROR_NONE)
		return 0;
	add_day(t, day, !printed && !is_full_day(l->text + at, size));
	return size;
}

/* Add a period in words, such as 2026年1—4月 or April 2026; its length, or 0. */
static size_t
take_words(title_days *t, literal *l, size_t at, bool printed)
{
	period		p;

	l->at = at;
	l->error.code = ERROR_NONE;
	if (!period_point_at(l) || !period_read_point(l, &p) ||
		p.last - p.first > HALF_YEAR_MAX)
		return 0;
	add_day(t, p.last, !printed && p.first < p.last);
	return l->at - at;
}

void
title_days_add(title_days *t, const char *text, size_t length)
{
	literal		l;
	size_t		at = 0;
	bool		printed;

	if (!literal_fold(&l, text, length))
		return;
	printed = speaks_of_print(l.text);
	while (at < l.length)
	{
		/* A number is taken as a whole. */
		bool		inside = at > 0 && literal_digit_at(&l, at - 1) &&
			literal_digit_at(&l, at);
		size_t		size = inside ? 0 : take_digits(t, &l, at, printed);

		if (size == 0 && !inside)
			size = take_words(t, &l, at, printed);
		at += size > 0 ? size : literal_char_size(&l, at);
	}
}

static bool
in_one_month(int32_t a, int32_t b)
{
	int			years[2];
	int			months[2];
	int			day;

	day_to_ymd(a, &years[0], &months[0], &day);
	day_to_ymd(b, &years[1], &months[1], &day);
	return years[0] == years[1] && months[0] == months[1];
}

title_verdict
title_days_judge(const title_days *t, int32_t day, int32_t *other)
{
	bool		is_month = t->month_count == 1;

	if (!is_month && (t->month_count > 1 || t->count != 1))
		return TITLE_AGREES;
	*other = is_month ? t->month : t->day;
	if (in_one_month(*other, day))
		return TITLE_AGREES;
	return is_month ? TITLE_CONTRADICTS : TITLE_DOUBTS;
}
