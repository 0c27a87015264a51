/*
 * day_cell.c
 *	  A day as sheets have it: as the notation writes it, or as spreadsheets do.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/day_cell.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "core/model/period.h"
#include "core/model/progress.h"
#include "core/notation/literal.h"
#include "core/notation/progress_read.h"

/* The numbers of 1954-10-03 and 2119-01-11, and of 2000-01-01 */
#define SERIAL_MIN 20000
#define SERIAL_MAX 80000
#define SERIAL_2000 36526

/* Years that six digits may begin with: 300426 is no month of 3004. */
#define MONTH_YEAR_MIN 1900
#define MONTH_YEAR_MAX 2199

static const char digits[] = "0123456789";

/* Is the time of day midnight: 0:00, 00:00:00.000 or 12:00:00 AM? */
static bool
is_midnight(const char *time)
{
	size_t		zeros = strspn(time, "0:.");

	if (time[zeros] == '\0')
		return true;
	if (strncmp(time, "12:", 3) != 0)
		return false;
	time += 3 + strspn(time + 3, "0:");
	time += strspn(time, " ");
	return strcasecmp(time, "AM") == 0;
}

/* Cut a time of day off; false if it is not midnight. */
static bool
cut_time(char *text)
{
	char	   *colon = strchr(text, ':');
	char	   *time = colon;

	if (colon == NULL)
		return true;
	while (time > text && time[-1] >= '0' && time[-1] <= '9')
		time--;
	if (time == text || time == colon || (time[-1] != ' ' && time[-1] != 'T'))
		return true;
	if (!is_midnight(time))
		return false;
	while (time > text && (time[-1] == ' ' || time[-1] == 'T'))
		time--;
	*time = '\0';
	return true;
}

/* Let core read a text. */
static day_reading
read_core(const char *text)
{
	/* Only core reads dates, so read a figure with this date. */
	static const char prefix[] = "0 @ ";
	const size_t skip = sizeof(prefix) - 1;
	const size_t length = strlen(text);
	char		figure[LITERAL_MAX + 1];
	day_reading r = {DAY_WRONG, NO_DAY, ERROR_DATE};
	parse_error error;
	progress	p;

	if (length > LITERAL_MAX - skip)
		return r;
	memcpy(figure, prefix, skip);
	memcpy(figure + skip, text, length);
	switch (progress_parse(figure, skip + length, &p, &error))
	{
		case ERROR_NONE:
			if (p.as_of == NO_DAY || p.kind != PROGRESS_VALUE ||
				!unit_is_bare(&p.unit))
				return r;
			return (day_reading) {DAY_READ, p.as_of, ERROR_NONE};
		case ERROR_DATE_YEAR:
		case ERROR_DATE_FIELD:
		case ERROR_DATE_FISCAL:
		case ERROR_DATE_INFINITE:
			r.error = error.code;
			return r;
		default:
			return r;			/* of the figure, not of the date */
	}
}

/* Let core read a month, or a day if that is not 0. */
static day_reading
read_parts(long year, long month, long day)
{
	char		iso[64];

	if (day == 0)
		snprintf(iso, sizeof(iso), "%04ld-%02ld", year, month);
	else
		snprintf(iso, sizeof(iso), "%04ld-%02ld-%02ld", year, month, day);
	return read_core(iso);
}

/* Digits alone: 20260430, 202604, or a spreadsheet's number, with its time. */
static bool
read_digits(const char *text, day_reading *r)
{
	size_t		count = strspn(text, digits);
	long		number = strtol(text, NULL, 10);
	const char *rest = text + count;

	if (*rest == '.')
		rest += 1 + strspn(rest + 1, digits);
	if (count == 5 && *rest == '\0' && number >= SERIAL_MIN &&
		number <= SERIAL_MAX)
		*r = (day_reading) {DAY_SERIAL, (int32_t) (number - SERIAL_2000),
		ERROR_NONE};
	else if (text[count] != '\0')
		return false;
	else if (count == 8 && number % 100 > 0)
		*r = read_parts(number / 10000, number / 100 % 100, number % 100);
	else if (count == 6 && number / 100 >= MONTH_YEAR_MIN &&
			 number / 100 <= MONTH_YEAR_MAX)
		*r = read_parts(number / 100, number % 100, 0);
	else
		return false;
	return true;
}

/* 2010-11 and 2010/11 may be fiscal years; 2024/25 and 2010-2011 can only be. */
static day_reading
read_month(long year, char separator, const char *text, size_t size)
{
	long		month = strtol(text, NULL, 10);
	bool		fiscal = separator != '.' && size > 1 &&
		month == (size == 4 ? year + 1 : (year + 1) % 100);
	day_reading r;

	if (size == 4 || (fiscal && (month < 1 || month > 12)))
		return (day_reading) {DAY_WRONG, NO_DAY,
			fiscal ? ERROR_DATE_FISCAL : ERROR_DATE};
	r = read_parts(year, month, 0);
	if (r.form != DAY_READ)
		return r;
	if (fiscal)
		r.form = separator == '-' ? DAY_ISO_OR_FISCAL : DAY_MONTH_OR_FISCAL;
	else if (separator == '.' && size == 1 && month == 1)
		r.form = DAY_TENTH;
	return r;
}

/* A month or a day with the year first, and one separator: 2026/4, 2026.4.30 */
static bool
read_separated(const char *text, day_reading *r)
{
	const char *month = text + 5;
	const char *day;
	long		year = strtol(text, NULL, 10);
	size_t		size;

	if (strspn(text, digits) != 4 || text[4] == '\0' ||
		strchr("/-.", text[4]) == NULL)
		return false;
	size = strspn(month, digits);
	if (size == 0 || size == 3 || size > 4)
		return false;
	if (month[size] == '\0')
	{
		*r = read_month(year, text[4], month, size);
		return true;
	}
	day = month + size + 1;
	if (size == 4 || month[size] != text[4] || strspn(day, digits) == 0 ||
		strspn(day, digits) > 2 || day[strspn(day, digits)] != '\0' ||
		strtol(day, NULL, 10) == 0)
		return false;
	*r = read_parts(year, strtol(month, NULL, 10), strtol(day, NULL, 10));
	return true;
}

day_reading
day_cell_read(const char *text, size_t length)
{
	day_reading r = {DAY_WRONG, NO_DAY, ERROR_DATE};
	literal		l;
	char	   *start = l.text;

	if (!literal_fold(&l, text, length))
		return r;
	start += literal_after_spaces(&l, 0);
	if (!cut_time(start))
		r.form = DAY_TIME;
	else if (!read_digits(start, &r) && !read_separated(start, &r))
		r = read_core(start);
	return r;
}

error_code
day_read(const char *text, size_t length, int32_t *day)
{
	day_reading r = day_cell_read(text, length);

	*day = r.day;
	switch (r.form)
	{
		case DAY_READ:
		case DAY_ISO_OR_FISCAL:
		case DAY_TENTH:
			return ERROR_NONE;
		case DAY_MONTH_OR_FISCAL:
			return ERROR_DATE_FISCAL;
		case DAY_WRONG:
			return r.error;
		default:
			return ERROR_DATE;
	}
}
