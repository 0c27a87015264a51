/*
 * period_heading.c
 *	  The period in the heading of a wide sheet, which has a column for each.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/period_heading.h"

#include <stdio.h>
#include <string.h>

/* Bytes of the longest heading that is a period */
#define HEADING_MAX 60

/* Any year tells whether a heading is part of one. */
#define SOME_YEAR 2000

/* The year in which a period lies, or 0. */
static int
year_of(const period *all)
{
	int			first;
	int			last;
	int			month;
	int			day;

	if (all == NULL)
		return 0;
	day_to_ymd(all->first, &first, &month, &day);
	day_to_ymd(all->last, &last, &month, &day);
	return first == last ? first : 0;
}

/* Read a period that has its year. */
static bool
read_whole(const char *text, period_span *span)
{
	int32_t		day;

	if (day_read(text, strlen(text), &day) != ERROR_NONE)
		return false;
	*span = period_span_of((cell) {text, strlen(text)}, day);
	return true;
}

/* Read a part of a year: 1月, 一季度, 上半年, Q1, January. */
static bool
read_part(cell heading, int year, period_span *span)
{
	bool		letter = strchr("QqHh", heading.text[0]) != NULL;
	char		text[HEADING_MAX + 16];
	int			length = (int) heading.length;

	snprintf(text, sizeof(text), "%d年%.*s", year, length, heading.text);
	if (read_whole(text, span))
		return true;
	snprintf(text, sizeof(text), "%d%.*s", year, length, heading.text);
	if (letter && read_whole(text, span))
		return true;
	snprintf(text, sizeof(text), "%.*s %d", length, heading.text, year);
	return read_whole(text, span);
}

/* The World Bank writes 2023 [YR2023]. */
static cell
without_brackets(cell heading)
{
	const char *bracket = memmem(heading.text, heading.length, " [", 2);

	if (bracket != NULL && cell_ends_with(heading, "]"))
		heading.length = (size_t) (bracket - heading.text);
	return cell_trim(heading);
}

period_heading
period_heading_read(cell heading, const period *all, period_span *span)
{
	int			year = year_of(all);
	day_reading r;

	heading = without_brackets(cell_trim(heading));
	if (heading.length == 0 || heading.length > HEADING_MAX)
		return HEADING_OTHER;
	r = day_cell_read(heading.text, heading.length);
	*span = period_span_of(heading, r.day);
	if (r.form == DAY_READ)
		return HEADING_PERIOD;
	if (r.form == DAY_ISO_OR_FISCAL)
		return HEADING_ISO;
	if (r.form != DAY_WRONG || r.error == ERROR_DATE_FISCAL)
		return HEADING_UNCLEAR;
	if (year != 0 && read_part(heading, year, span))
		return HEADING_PERIOD;
	return read_part(heading, SOME_YEAR, span) ? HEADING_YEARLESS : HEADING_OTHER;
}
