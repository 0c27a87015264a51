/*
 * period.h
 *	  Days and periods of the proleptic Gregorian calendar.
 *
 * Days are counted from 2000-01-01, as in PostgreSQL's date.  Years 1 to 9999.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_PERIOD_H
#define GOALPOST_PERIOD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* No date: larger than every day, so that undated values sort last. */
#define NO_DAY INT32_MAX

#define DAY_MIN (-730119)		/* 0001-01-01 */
#define DAY_MAX 2921939			/* 9999-12-31 */

typedef struct period
{
	int32_t		first;			/* both ends are included */
	int32_t		last;
} period;

/* yyyy-mm-dd..yyyy-mm-dd and NUL */
#define PERIOD_TEXT_SIZE 32

/* Fails if there is no such day. */
extern bool day_from_ymd(int year, int month, int day, int32_t *result);
extern void day_to_ymd(int32_t day, int *year, int *month, int *day_of_month);
extern int	days_in_month(int year, int month);

extern bool day_valid(int32_t day);

extern period period_of_year(int year);

/* yyyy-mm-dd, NUL-terminated; returns the length. */
extern size_t day_print(int32_t day, char *buf);

/*
 * Canonical form, NUL-terminated: a single point where possible (2020, 2020H1,
 * 2020Q3, 2020-06, 2020-06-30), else YEAR..YEAR, else two days.
 */
extern size_t period_print(period p, char *buf);

#endif							/* GOALPOST_PERIOD_H */
