/*
 * percent.h
 *	  Percentages that a spreadsheet saves as shares: 0.87 for 87 %.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_PERCENT_H
#define GOALPOST_PERCENT_H

#include "core/base/decimal.h"
#include "file/cell.h"

/* What the numbers of a column in % are, by the option --percent */
typedef enum percent_reading
{
	PERCENT_UNKNOWN,			/* not told: percentages, unless they look odd */
	PERCENT_PERCENT,
	PERCENT_SHARE
} percent_reading;

/* A share as a percentage; false if that has too many digits. */
extern bool percent_of_share(decimal share, decimal *percent);

/*
 * Write the cell with its only number turned from a share into a percentage;
 * false if it has no number, several, or one that is not plain digits.
 */
extern bool percent_rewrite(cell c, char *buf, size_t size);

#endif							/* GOALPOST_PERCENT_H */
