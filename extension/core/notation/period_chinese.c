/*
 * period_chinese.c
 *	  Reading what follows 2020年: months, days, quarters and halves.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/period_chinese.h"

/* The number of digits at offset, up to most; *value is their value. */
int
period_digits(const literal *l, size_t offset, int most, int *value)
{
	int			count = 0;

	*value = 0;
	while (count < most && literal_digit_at(l, offset))
	{
		*value = *value * 10 + (l->text[offset++] - '0');
		count++;
	}
	return count;
}

/* The dash between two months. */
size_t
period_dash_size(const literal *l, size_t offset)
{
	static const char *const dashes[] = {"-", "–", "—", "~", "至", "到"};
	size_t		size = 0;
	size_t		i;

	for (i = 0; i < sizeof(dashes) / sizeof(dashes[0]) && size == 0; i++)
		size = literal_match(l, offset, dashes[i]);
	return size;
}

/* Months first..last of a year. */
bool
period_months(int year, int first, int last, period *p)
{
	return first <= last &&
		day_from_ymd(year, first, 1, &p->first) &&
		last >= 1 && last <= 12 &&
		day_from_ymd(year, last, days_in_month(year, last), &p->last);
}

/* Chinese names of the parts of a year, with their months. */
static const struct
{
	const char *text;
	int			first;
	int			last;
}			year_parts[] =
{
	{"上半年", 1, 6}, {"下半年", 7, 12}, {"全年", 1, 12},
	{"一季度", 1, 3}, {"二季度", 4, 6}, {"三季度", 7, 9}, {"四季度", 10, 12},
	{"第一季度", 1, 3}, {"第二季度", 4, 6},
	{"第三季度", 7, 9}, {"第四季度", 10, 12},
	{"1季度", 1, 3}, {"2季度", 4, 6}, {"3季度", 7, 9}, {"4季度", 10, 12},
	{"前三季度", 1, 9}, {"前二季度", 1, 6}, {"前两季度", 1, 6}
};

/* Take one or two digits. */
static bool
take_number(literal *l, int *number)
{
	int			count;

	literal_skip_spaces(l);
	count = period_digits(l, l->at, 3, number);
	l->at += (size_t) count;
	return count == 1 || count == 2;
}

/* The same with 月 or 日 after it; otherwise take nothing. */
static bool
take_counted(literal *l, const char *word, int *number)
{
	size_t		from = l->at;

	if (take_number(l, number))
	{
		literal_skip_spaces(l);
		if (literal_take(l, word))
			return true;
	}
	l->at = from;
	return false;
}

/*
 * Read the rest of 1—6月, whose first month is first; false without an error
 * if it is not a span.
 */
static bool
read_month_span(literal *l, size_t from, int year, int first, period *p)
{
	size_t		start = l->at;
	size_t		dash;
	int			last;

	literal_skip_spaces(l);
	dash = period_dash_size(l, l->at);
	l->at += dash;
	if (dash == 0 || !take_counted(l, "月", &last))
	{
		l->at = start;
		return false;
	}
	literal_take(l, "份");
	return period_months(year, first, last, p) ||
		literal_fail(l, ERROR_DATE_FIELD, from, l->at);
}

/* 6月, 6月30日 or 1—6月 after 2020年; the whole year if there is none. */
static bool
read_chinese_month(literal *l, size_t from, int year, period *p)
{
	size_t		start = l->at;
	int			month;
	int			day;

	if (!take_counted(l, "月", &month))
	{
		if (take_number(l, &month) &&
			read_month_span(l, from, year, month, p))
			return true;
		l->at = start;
		return l->error.code == ERROR_NONE && period_months(year, 1, 12, p);
	}
	if (!period_months(year, month, month, p))
		return literal_fail(l, ERROR_DATE_FIELD, from, l->at);
	if (literal_take(l, "份"))
		return true;
	if (read_month_span(l, from, year, month, p))
		return true;
	if (l->error.code != ERROR_NONE)
		return false;

	if (!take_counted(l, "日", &day))
		return true;
	if (!day_from_ymd(year, month, day, &p->first))
		return literal_fail(l, ERROR_DATE_FIELD, from, l->at);
	p->last = p->first;
	return true;
}

size_t
period_part_size(const literal *l, size_t offset)
{
	size_t		size = 0;
	size_t		i;

	for (i = 0; i < sizeof(year_parts) / sizeof(year_parts[0]) && size == 0; i++)
		size = literal_match(l, offset, year_parts[i].text);
	return size;
}

bool
period_read_chinese(literal *l, size_t from, int year, period *p)
{
	size_t		after = l->at;
	size_t		i;

	literal_skip_spaces(l);
	for (i = 0; i < sizeof(year_parts) / sizeof(year_parts[0]); i++)
		if (literal_take(l, year_parts[i].text))
			return period_months(year, year_parts[i].first,
								  year_parts[i].last, p);
	l->at = after;
	return read_chinese_month(l, from, year, p);
}
