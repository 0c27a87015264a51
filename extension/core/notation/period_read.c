/*
 * period_read.c
 *	  Reading dates and periods: ISO, 年月日 or English.
 *
 * The core reads dates itself, so that no setting (DateStyle, TimeZone)
 * changes what a literal means.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/period_read.h"

#include <string.h>

#include "notation/period_chinese.h"
#include "notation/period_english.h"

/*
 * The bytes of a year at offset (2020, or 二〇二〇 before 年), 0 if there is
 * none.
 */
size_t
period_year_digits(const literal *l, size_t offset, int *year)
{
	static const char *const numerals[] = {
		"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"
	};
	int			next;
	int			i;

	i = period_digits(l, offset, 5, &next);
	if (i > 0)
	{
		*year = next;
		return i == 4 ? 4 : 0;
	}
	*year = 0;
	for (i = 0; i < 4; i++)
	{
		int			digit = 0;

		while (digit < 10 &&
			   literal_match(l, offset + 3 * (size_t) i, numerals[digit]) == 0)
			digit++;
		if (digit == 10 &&
			literal_match(l, offset + 3 * (size_t) i, "零") == 0)
			return 0;
		*year = *year * 10 + digit % 10;
	}
	return 12;
}

bool
period_year_at(const literal *l)
{
	int			year;
	size_t		size = period_year_digits(l, l->at, &year);

	return size > 0 && literal_match(l, l->at + size, "年") > 0;
}

/*
 * A quarter, half, month or day after an ISO year: 2020Q3, 2020-Q3, 2020 H1,
 * 2020-06-30.
 */
static bool
read_iso_rest(literal *l, size_t from, int year, period *p)
{
	char		letter = l->text[l->at];
	size_t		part = letter == '-' ? l->at + 1 : literal_after_spaces(l, l->at);
	int			month;
	int			last;
	size_t		quarter = period_quarter_size(l, part, &month, &last);
	int			day;
	int			count;

	if (quarter > 0)
	{
		l->at = part + quarter;
		return period_months(year, month, last, p) ||
			literal_fail(l, ERROR_DATE_FIELD, from, l->at);
	}
	if (letter == '/' && period_digits(l, l->at + 1, 3, &month) == 2 &&
		month == (year + 1) % 100)
		return literal_fail(l, ERROR_DATE_FISCAL, from, l->at + 3);
	count = letter == '-' ? period_digits(l, l->at + 1, 3, &month) : 0;
	if (count == 1)
		return literal_fail(l, ERROR_DATE, from, l->at + 2);
	if (count != 2)
		return period_months(year, 1, 12, p) ||
			literal_fail(l, ERROR_DATE_FIELD, from, l->at);

	l->at += 3;
	if (l->text[l->at] != '-')
		return period_months(year, month, month, p) ||
			literal_fail(l, ERROR_DATE_FIELD, from, l->at);
	count = period_digits(l, l->at + 1, 3, &day);
	l->at += 1 + (size_t) count;
	if (count != 2)
		return literal_fail(l, ERROR_DATE, from, l->at);
	if (!day_from_ymd(year, month, day, &p->first))
		return literal_fail(l, ERROR_DATE_FIELD, from, l->at);
	p->last = p->first;
	return true;
}

/* The end of the ASCII text without a space that starts at offset. */
static size_t
run_of_text(const literal *l, size_t offset)
{
	while (l->text[offset] > ' ' && (unsigned char) l->text[offset] < 0x80)
		offset++;
	return offset;
}

/* In 30-06-25, 06-30-2025 and 30-Jun-25 a third part follows: the year. */
static bool
year_after(const literal *l, size_t offset)
{
	size_t		end = run_of_text(l, offset);

	while (++offset < end)
		if (l->text[offset] == '-')
			return true;
	return false;
}

/* FY2025 or FY 2025/26. */
static bool
fiscal_year_at(const literal *l)
{
	return (l->text[l->at] == 'F' || l->text[l->at] == 'f') &&
		(l->text[l->at + 1] == 'Y' || l->text[l->at + 1] == 'y') &&
		literal_digit_at(l, l->at + 2);
}

static bool
fail_no_date(literal *l)
{
	int			number;
	int			count = period_digits(l, l->at, 4, &number);

	if (literal_match(l, l->at, "infinity") > 0 ||
		literal_match(l, l->at, "-infinity") > 0)
		return literal_fail_here(l, ERROR_DATE_INFINITE);
	if (literal_at_end(l))
		return literal_fail_here(l, ERROR_DATE_MISSING);
	if (count > 0 && count < 3 && !year_after(l, l->at + (size_t) count) &&
		(l->text[l->at + (size_t) count] == '-' ||
		 literal_match(l, l->at + (size_t) count, "月") > 0))
		return literal_fail_here(l, ERROR_DATE_YEAR);
	if (literal_match(l, l->at, "FY") > 0 || fiscal_year_at(l))
		return literal_fail(l, ERROR_DATE_FISCAL, l->at, run_of_text(l, l->at));
	return literal_fail_here(l, ERROR_DATE);
}

/* 2020/06/30 and 2020.6.30 are not accepted. */
static bool
check_separator(literal *l, size_t from)
{
	int			ignored;

	if ((l->text[l->at] != '/' && l->text[l->at] != '.') ||
		period_digits(l, l->at + 1, 1, &ignored) == 0)
		return true;
	return literal_fail(l, ERROR_DATE, from, l->at + 2);
}

bool
period_read_point(literal *l, period *p)
{
	size_t		from;
	size_t		size;
	int			year;

	literal_skip_spaces(l);
	from = l->at;
	if (period_english_at(l))
		return period_read_english(l, p);
	size = period_year_digits(l, from, &year);
	if (size == 0 || (size != 4 && literal_match(l, from + size, "年") == 0))
		return fail_no_date(l);
	if (year < 1)
		return literal_fail(l, ERROR_DATE_FIELD, from, from + size);

	l->at = from + size;
	if (literal_match(l, l->at, "年") > 0 || literal_match(l, l->at, " 年") > 0)
	{
		literal_skip_spaces(l);
		literal_take(l, "年");
		return period_read_chinese(l, from, year, p);
	}
	return read_iso_rest(l, from, year, p) && check_separator(l, from);
}

bool
period_point_at(const literal *l)
{
	int			year;

	return period_year_digits(l, l->at, &year) > 0 || period_english_at(l);
}

bool
period_read_base(literal *l, period *p)
{
	if (!period_read(l, p))
		return false;
	literal_skip_spaces(l);
	if (!literal_take(l, "levels"))
		literal_take(l, "level");
	return true;
}

bool
period_read_day(literal *l, int32_t *day)
{
	period		p;
	size_t		from;

	period_skip_end_of(l);
	from = l->at;
	if (!period_read_point(l, &p))
		return false;
	*day = p.last;
	return literal_at_end(l) || !period_take_span(l) ||
		literal_fail(l, ERROR_DATE_SPAN, from, l->at);
}

/* Take the separator of two points; all but .. need a year after them. */
bool
period_take_span(literal *l)
{
	static const char *const spans[] = {
		"..", "–", "—", "~", "至", "到", "to", "-"
	};
	size_t		from = l->at;
	size_t		i;

	literal_skip_spaces(l);
	for (i = 0; i < sizeof(spans) / sizeof(spans[0]); i++)
		if (literal_take(l, spans[i]))
		{
			literal_skip_spaces(l);
			if (spans[i][0] == '.' || period_point_at(l))
				return true;
			break;
		}
	l->at = from;
	return false;
}

bool
period_read(literal *l, period *p)
{
	period		last;
	size_t		from;

	literal_skip_spaces(l);
	from = l->at;
	if (!period_read_point(l, p))
		return false;
	if (!period_take_span(l))
		return true;
	if (!period_read_point(l, &last))
		return false;
	if (last.last < p->first)
		return literal_fail(l, ERROR_PERIOD_ORDER, from, l->at);
	p->last = last.last;
	return true;
}

error_code
period_parse(const char *text, size_t length, period *p, parse_error *error)
{
	literal		l;

	if (literal_fold(&l, text, length) && period_read(&l, p))
	{
		literal_skip_spaces(&l);
		if (!literal_at_end(&l))
			literal_fail_here(&l, ERROR_TRAILING);
	}
	*error = l.error;
	return l.error.code;
}
