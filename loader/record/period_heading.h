/*
 * period_heading.h
 *	  The period in the heading of a wide sheet, which has a column for each.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_PERIOD_HEADING_H
#define GOALPOST_PERIOD_HEADING_H

#include "core/model/period.h"
#include "file/cell.h"
#include "file/day_cell.h"
#include "record/period_span.h"

typedef enum period_heading
{
	HEADING_OTHER,
	HEADING_PERIOD,
	HEADING_ISO,				/* 2010-11: a month among others, or a fiscal year */
	HEADING_YEARLESS,			/* 1月, with no year to be found */
	HEADING_UNCLEAR				/* a fiscal year, a spreadsheet's number and so on */
} period_heading;

/*
 * Read a heading such as 2025Q1, 2025-01 or 2025; or 1月 or Q1, if the whole of
 * the columns is known and within a year.  Sets *span to its days.
 */
extern period_heading period_heading_read(cell heading, const period *all,
										  period_span *span);

#endif							/* GOALPOST_PERIOD_HEADING_H */
