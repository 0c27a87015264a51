/*
 * header_kind.c
 *	  Tells plans from reports by their headings.
 *
 * The sheet of a month often repeats the targets.  Read as a plan it would
 * replace them, so it is one only where nothing in it looks like figures.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/message.h"
#include "record/header_reading.h"
#include "record/heading.h"
#include "record/period_heading.h"

/* The first unread heading that looks like figures, or a period; or -1. */
static int
find_figures(const reading *r, const field *fields, bool periods)
{
	for (size_t i = 0; i < r->record->cell_count; i++)
	{
		cell		heading = r->record->cells[i];
		period_span span;

		if (kind_reads(KIND_TARGETS, fields[i]))
			continue;
		if (periods ?
			period_heading_read(heading, r->h->period, &span) != HEADING_OTHER :
			heading_looks_like_figures(heading))
			return (int) i;
	}
	return -1;
}

/* The heading in quotes. */
static const char *
quote_heading(const reading *r, int number, char *quoted)
{
	cell		heading = cell_trim(r->record->cells[number]);

	return text_quoted(quoted, heading.text, heading.length);
}

/* It may be a plan, or a report without days; the title may have one. */
static void
complain_of_both(reading *r, int number, const char *what)
{
	const title_days *t = &r->h->title_days;
	char		day[PERIOD_TEXT_SIZE];
	buffer		hint = {0};

	if (t->count == 1)
	{
		day_print(t->day, day);
		message_text(&hint, "use --as=targets for a plan, or --as-of=%s if that is the day of all figures",
					 day);
	}
	else
		message_text(&hint, "use --as=targets for a plan, or --as-of=DATE for the day of figures");
	complain(r, (size_t) number, "header-ambiguous", what,
			 buffer_string(&hint));
	buffer_free(&hint);
}

/* A target column is that of a plan, unless something looks like figures. */
static void
take_as_plan(reading *r, const field *fields)
{
	int			figures = find_figures(r, fields, false);
	int			period = find_figures(r, fields, true);
	char		quoted[QUOTED_SIZE];
	buffer		what = {0};

	if (period >= 0)
	{
		message_text(&what, "the file has a target column, and the heading %s names a period",
					 quote_heading(r, period, quoted));
		complain(r, (size_t) period, "header-ambiguous", buffer_string(&what),
				 "use --as=targets for a plan, or --as=reports for figures in a column for each period");
	}
	else if (figures >= 0)
	{
		message_text(&what, "the file has a target column, and the column %s looks like figures",
					 quote_heading(r, figures, quoted));
		complain_of_both(r, figures, buffer_string(&what));
	}
	else
		r->h->kind = KIND_TARGETS;
	buffer_free(&what);
}

void
tell_kind(reading *r, const field *fields)
{
	header	   *h = r->h;
	bool		target = h->column[FIELD_TARGET] >= 0;
	bool		value = h->column[FIELD_VALUE] >= 0;

	if (h->kind != KIND_UNKNOWN)
		return;
	/* A report sheet often repeats the targets; a plan has no days of figures. */
	if (h->as_of != NO_DAY ||
		(target && value && h->column[FIELD_AS_OF] >= 0))
		h->kind = KIND_REPORTS;
	else if (target && value)
		complain_of_both(r, 0,
						 N_("the file has both a target column and a value column"));
	else if (target)
		take_as_plan(r, fields);
	else if (value || r->periods > 0)
		h->kind = KIND_REPORTS;
	else
		complain(r, 0, "header-unknown",
				 "the file has neither a target column nor a value column",
				 "a plan has code, indicator, target (指标编码, 指标名称, 目标值);"
				 " a report has code, as_of, value (指标编码, 统计截止日期, 完成值)");
}

void
complain_of_value(reading *r, const field *fields)
{
	int			period = r->h->as_of == NO_DAY ? -1 :
		find_figures(r, fields, true);
	int			figures = find_figures(r, fields, false);
	int			named = period >= 0 ? period : figures;
	char		quoted[QUOTED_SIZE];
	buffer		hint = {0};

	if (period >= 0)
		message_text(&hint, "the heading %s names a period: use --as=reports without --as-of, and --period=2025 if it has no year",
					 quote_heading(r, period, quoted));
	else if (figures >= 0)
		message_text(&hint, "if the figures are in the column %s, rename it to value (完成值), or add its heading to goalpost.column_alias",
					 quote_heading(r, figures, quoted));
	else if (r->h->column[FIELD_TARGET] >= 0)
		message_text(&hint, "add it, or add its heading to goalpost.column_alias; a plan is loaded without --as-of");
	else
		message_text(&hint, "add it, or add its heading to goalpost.column_alias");
	complain(r, named < 0 ? 0 : (size_t) named, "header-missing",
			 "the file has no value column", buffer_string(&hint));
	buffer_free(&hint);
}
