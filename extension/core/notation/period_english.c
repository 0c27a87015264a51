/*
 * period_english.c
 *	  Reading dates and periods in English: Q2 2025, June 2025, 30 June 2025.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/period_english.h"

#include "notation/period_chinese.h"

/* Each name of a month with its short form. */
static const char *const months[12][2] = {
	{"January", "Jan"}, {"February", "Feb"}, {"March", "Mar"},
	{"April", "Apr"}, {"May", "May"}, {"June", "Jun"}, {"July", "Jul"},
	{"August", "Aug"}, {"September", "Sep"}, {"October", "Oct"},
	{"November", "Nov"}, {"December", "Dec"}
};

/* The parts of a date as they were found; 0 if not given. */
typedef struct english_date
{
	int			first;			/* months */
	int			last;
	int			day;
	int			year;
	size_t		end;			/* offset after the date */
} english_date;

/* A letter or a digit right after Q1 makes it another word. */
static bool
word_goes_on(const literal *l, size_t at)
{
	return literal_digit_at(l, at) || literal_latin_at(l, at);
}

size_t
period_quarter_size(const literal *l, size_t offset, int *first, int *last)
{
	char		letter = l->text[offset];
	bool		quarter = letter == 'Q' || letter == 'q';
	int			count = quarter ? 3 : 6;
	int			number;

	if ((!quarter && letter != 'H' && letter != 'h') ||
		period_digits(l, offset + 1, 2, &number) != 1 ||
		word_goes_on(l, offset + 2))
		return 0;
	*first = (number - 1) * count + 1;
	*last = number * count;
	return 2;
}

/* Bytes of the name of a month at offset, with the point of a short form. */
static size_t
month_size(const literal *l, size_t offset, int *month)
{
	size_t		size = 0;
	int			i;

	for (i = 0; i < 12 && size == 0; i++)
	{
		size = literal_match(l, offset, months[i][0]);
		if (size == 0)
			size = literal_match(l, offset, months[i][1]);
		*month = i + 1;
	}
	if (size == 0)
	{
		size = literal_match(l, offset, "Sept");
		*month = 9;
	}
	return size > 0 && l->text[offset + size] == '.' ? size + 1 : size;
}

/* Take a day of one or two digits at *at, if a blank or a comma follows it. */
static void
find_day(const literal *l, size_t *at, int *day)
{
	int			count = period_digits(l, *at, 3, day);
	size_t		end = *at + (size_t) count;

	if (count < 1 || count > 2 || (l->text[end] != ' ' && l->text[end] != ','))
	{
		*day = 0;
		return;
	}
	end = literal_after_spaces(l, end);
	*at = l->text[end] == ',' ? literal_after_spaces(l, end + 1) : end;
}

static bool
find(const literal *l, english_date *d)
{
	size_t		at = literal_after_spaces(l, l->at);
	size_t		size;

	d->day = 0;
	size = period_quarter_size(l, at, &d->first, &d->last);
	if (size == 0)
	{
		find_day(l, &at, &d->day);
		size = month_size(l, at, &d->first);
		d->last = d->first;
	}
	if (size == 0)
		return false;
	at = literal_after_spaces(l, at + size);
	if (literal_match(l, at, "of") > 0)
		at = literal_after_spaces(l, at + 2);
	if (d->day == 0 && d->first == d->last)
		find_day(l, &at, &d->day);
	d->end = at + 4;
	return period_digits(l, at, 5, &d->year) == 4;
}

bool
period_english_at(const literal *l)
{
	english_date d;
	char		c = l->text[l->at];

	/* most dates are ISO, and start with a year */
	if (literal_digit_at(l, l->at) && literal_digit_at(l, l->at + 2))
		return false;
	return c != '\0' && find(l, &d);
}

bool
period_read_english(literal *l, period *p)
{
	english_date d;
	size_t		from = l->at;

	if (!find(l, &d))
		return literal_fail_here(l, ERROR_DATE);
	l->at = d.end;
	if (d.day == 0)
		return period_months(d.year, d.first, d.last, p) ||
			literal_fail(l, ERROR_DATE_FIELD, from, l->at);
	if (!day_from_ymd(d.year, d.first, d.day, &p->first))
		return literal_fail(l, ERROR_DATE_FIELD, from, l->at);
	p->last = p->first;
	return true;
}

void
period_skip_end_of(literal *l)
{
	size_t		from;

	literal_skip_spaces(l);
	from = l->at;
	(void) literal_take(l, "the");
	literal_skip_spaces(l);
	if (literal_take(l, "end of") || literal_take(l, "end"))
		literal_take(l, "-");
	else if (!literal_take(l, "year"))
		l->at = from;
	literal_skip_spaces(l);
}
