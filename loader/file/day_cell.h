/*
 * day_cell.h
 *	  A day as sheets have it: as the notation writes it, or as spreadsheets do.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_DAY_CELL_H
#define GOALPOST_DAY_CELL_H

#include <stddef.h>
#include <stdint.h>

#include "core/model/error.h"

typedef enum day_form
{
	DAY_READ,
	DAY_ISO_OR_FISCAL,			/* 2010-11: the month, unless there are fiscal years */
	DAY_MONTH_OR_FISCAL,		/* 2010/11: the month, or a fiscal year */
	DAY_TENTH,					/* 2026.1: January, or 2026.10 as a number */
	DAY_SERIAL,					/* a spreadsheet's number for a day */
	DAY_TIME,					/* not midnight, or with a time zone */
	DAY_WRONG					/* error says why */
} day_form;

typedef struct day_reading
{
	day_form	form;
	int32_t		day;			/* unset if it is DAY_TIME or DAY_WRONG */
	error_code	error;
} day_reading;

/*
 * Read a day.  A month, a quarter, a half or a year means its last day, and a
 * time of day can only be midnight.
 */
extern day_reading day_cell_read(const char *text, size_t length);

/* The same of a text that stands alone, where 2010-11 and 2026.1 are months. */
extern error_code day_read(const char *text, size_t length, int32_t *day);

#endif							/* GOALPOST_DAY_CELL_H */
