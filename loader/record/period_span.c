/*
 * period_span.c
 *	  The period that stands for a day: 2026Q1, 2026H1, 2026, 2026年1-6月.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/period_span.h"

#include <string.h>

#include "core/model/period.h"
#include "core/notation/period_read.h"

/* The days of the longest month */
#define MONTH_DAYS 31

static bool
contains(cell text, const char *word)
{
	return memmem(text.text, text.length, word, strlen(word)) != NULL;
}

/* Most days are written so, and need no closer look. */
static bool
is_iso_day(cell text)
{
	return text.length == strlen("2026-06-30") && text.text[4] == '-' &&
		text.text[7] == '-';
}

period_span
period_span_of(cell text, int32_t day)
{
	period_span span = {NO_DAY, day, false};
	period		p;
	parse_error ignored;

	if (is_iso_day(text) ||
		period_parse(text.text, text.length, &p, &ignored) != ERROR_NONE ||
		p.last != day || p.last - p.first < MONTH_DAYS)
		return span;
	span.first = p.first;
	/* Months are counted from January, and quarters from the first. */
	span.is_running = contains(text, "月") || contains(text, "前");
	return span;
}
