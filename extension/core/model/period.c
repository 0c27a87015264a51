/*
 * period.c
 *	  Days and periods of the proleptic Gregorian calendar.
 *
 * The conversions count days from 0000-03-01, so that the leap day is the
 * last of a year: the methods of Howard Hinnant, "chrono-compatible low-level
 * date algorithms" (days_from_civil), and of Neri and Schneider, "Euclidean
 * affine functions and their application to calendar algorithms".
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "model/period.h"

#include <stdio.h>

/* Days from 0000-03-01 to 2000-01-01 */
#define EPOCH_SHIFT 730425
#define DAYS_PER_ERA 146097		/* 400 years */
#define DAYS_PER_FOUR_YEARS 1461
#define DAYS_BEFORE_JANUARY 306	/* from the first of March */

int
days_in_month(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool		leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return month == 2 && leap ? 29 : days[month - 1];
}

bool
day_from_ymd(int year, int month, int day, int32_t *result)
{
	int			era_year;
	int			years;
	int			day_of_year;

	if (year < 1 || year > 9999 || month < 1 || month > 12 ||
		day < 1 || day > days_in_month(year, month))
		return false;

	years = month <= 2 ? year - 1 : year;
	era_year = years % 400;
	day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
	*result = years / 400 * DAYS_PER_ERA
		+ era_year * 365 + era_year / 4 - era_year / 100 + day_of_year
		- EPOCH_SHIFT;
	return true;
}

/*
 * A day is the last of four quarters, so that centuries and years of quarter
 * days divide evenly.  Days are never before EPOCH_SHIFT.
 */
void
day_to_ymd(int32_t day, int *year, int *month, int *day_of_month)
{
	uint32_t	quarters = 4 * (uint32_t) (day + EPOCH_SHIFT) + 3;
	uint32_t	century = quarters / DAYS_PER_ERA;
	uint32_t	rest = quarters % DAYS_PER_ERA | 3;
	uint32_t	day_of_year = rest % DAYS_PER_FOUR_YEARS / 4;
	uint32_t	fifths = 5 * day_of_year + 461;
	bool		next_year = day_of_year >= DAYS_BEFORE_JANUARY;

	*year = (int) (100 * century + rest / DAYS_PER_FOUR_YEARS + next_year);
	*month = (int) (fifths / 153 - (next_year ? 12 : 0));
	*day_of_month = (int) (fifths % 153 / 5 + 1);
}

bool
day_valid(int32_t day)
{
	return day >= DAY_MIN && day <= DAY_MAX;
}

period
period_of_year(int year)
{
	period		p;

	day_from_ymd(year, 1, 1, &p.first);
	day_from_ymd(year, 12, 31, &p.last);
	return p;
}

/* Does p consist of whole calendar months? */
static bool
is_months(period p)
{
	int			year;
	int			month;
	int			day;

	day_to_ymd(p.first, &year, &month, &day);
	if (day != 1)
		return false;
	day_to_ymd(p.last, &year, &month, &day);
	return day == days_in_month(year, month);
}

/* The year always has four digits, so that the printed form reads back. */
size_t
day_print(int32_t day, char *buf)
{
	int			year;
	int			month;
	int			day_of_month;

	day_to_ymd(day, &year, &month, &day_of_month);
	buf[0] = (char) ('0' + year / 1000);
	buf[1] = (char) ('0' + year / 100 % 10);
	buf[2] = (char) ('0' + year / 10 % 10);
	buf[3] = (char) ('0' + year % 10);
	buf[4] = '-';
	buf[5] = (char) ('0' + month / 10);
	buf[6] = (char) ('0' + month % 10);
	buf[7] = '-';
	buf[8] = (char) ('0' + day_of_month / 10);
	buf[9] = (char) ('0' + day_of_month % 10);
	buf[10] = '\0';
	return 10;
}

/*
 * Print the name of whole months within one year; length 0 if they have none.
 */
static size_t
point_print(int year, int first_month, int months, char *buf)
{
	int			length = 0;

	if (months == 12)
		length = snprintf(buf, PERIOD_TEXT_SIZE, "%04d", year);
	else if (months == 6 && first_month % 6 == 1)
		length = snprintf(buf, PERIOD_TEXT_SIZE, "%04dH%d",
						  year, first_month / 6 + 1);
	else if (months == 3 && first_month % 3 == 1)
		length = snprintf(buf, PERIOD_TEXT_SIZE, "%04dQ%d",
						  year, first_month / 3 + 1);
	else if (months == 1)
		length = snprintf(buf, PERIOD_TEXT_SIZE, "%04d-%02d",
						  year, first_month);
	return (size_t) length;
}

size_t
period_print(period p, char *buf)
{
	int			year;
	int			month;
	int			day;
	int			last_year;
	int			last_month;
	size_t		length;

	if (p.first == p.last)
		return day_print(p.first, buf);

	day_to_ymd(p.first, &year, &month, &day);
	day_to_ymd(p.last, &last_year, &last_month, &day);
	if (is_months(p))
	{
		length = year == last_year ?
			point_print(year, month, last_month - month + 1, buf) : 0;
		if (length > 0)
			return length;
		if (month == 1 && last_month == 12)
			return (size_t) snprintf(buf, PERIOD_TEXT_SIZE, "%04d..%04d",
									 year, last_year);
	}
	length = day_print(p.first, buf);
	buf[length++] = '.';
	buf[length++] = '.';
	return length + day_print(p.last, buf + length);
}
