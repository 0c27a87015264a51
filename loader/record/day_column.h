/*
 * day_column.h
 *	  What a whole column of days tells of one that could mean two things.
 *
 * The column is gone through only when a record needs it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_DAY_COLUMN_H
#define GOALPOST_DAY_COLUMN_H

#include "file/csv_reader.h"
#include "file/day_cell.h"

typedef struct day_column
{
	source	   *source;
	int64_t		from;			/* bytes of the source before the records */
	int			column;
	bool		known;			/* the others are set */
	bool		has_fiscal;		/* a year such as 2024/25 */
	bool		has_either;		/* 2010/11 */
	bool		has_months;		/* a month such as 2025/6 */
	bool		has_ten;		/* 2026.10, which no number is */
} day_column;

/* Is a reading of this form the month? */
extern bool day_column_has_months(day_column *c, day_form form);

#endif							/* GOALPOST_DAY_COLUMN_H */
