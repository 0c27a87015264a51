/*
 * report_day.c
 *	  The day of a figure.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/report_day.h"

#include "base/message.h"

static void
fault_serial(row *r, cell c, int32_t day)
{
	char		quoted[QUOTED_SIZE];
	char		iso[PERIOD_TEXT_SIZE];
	buffer		what = {0};

	day_print(day, iso);
	message_text(&what, "as_of %s is the number that a spreadsheet has for %s",
				 text_quoted(quoted, c.text, c.length), iso);
	row_fault(r, FIELD_AS_OF, "date-serial", buffer_string(&what),
			  "format the column as dates in the spreadsheet, such as 2020-06-30, and save it again");
	buffer_free(&what);
}

/* January, or October where a number has lost the 0 of .10 */
static void
fault_tenth(row *r, cell c)
{
	char		quoted[QUOTED_SIZE];
	buffer		what = {0};

	message_text(&what, "as_of %s is January, or October where a spreadsheet has dropped the 0 of .10",
				 text_quoted(quoted, c.text, c.length));
	row_fault(r, FIELD_AS_OF, "date-unclear", buffer_string(&what),
			  "write the month with a hyphen, such as 2020-01 or 2020-10");
	buffer_free(&what);
}

static void
fault_fiscal(row *r, cell c)
{
	char		quoted[QUOTED_SIZE];
	buffer		what = {0};

	message_text(&what, "as_of %s is a month or a fiscal year, and the column does not tell which",
				 text_quoted(quoted, c.text, c.length));
	row_fault(r, FIELD_AS_OF, "date-unclear", buffer_string(&what),
			  "write the last day of it, such as 2010-11-30 or 2011-03-31");
	buffer_free(&what);
}

static void
fault_time(row *r, cell c)
{
	char		quoted[QUOTED_SIZE];
	buffer		what = {0};

	message_text(&what, "as_of %s has a time of day or a time zone",
				 text_quoted(quoted, c.text, c.length));
	row_fault(r, FIELD_AS_OF, "date-time", buffer_string(&what),
			  "write the day alone, such as 2020-06-30");
	buffer_free(&what);
}

/* Read the cell; NO_DAY after a fault. */
static int32_t
read_cell(row *r, cell c)
{
	day_reading day = day_cell_read(c.text, c.length);

	switch (day.form)
	{
		case DAY_READ:
			return day.day;
		case DAY_ISO_OR_FISCAL:
		case DAY_MONTH_OR_FISCAL:
		case DAY_TENTH:
			if (day_column_has_months(r->days, day.form))
				return day.day;
			if (day.form == DAY_TENTH)
				fault_tenth(r, c);
			else
				fault_fiscal(r, c);
			break;
		case DAY_SERIAL:
			fault_serial(r, c, day.day);
			break;
		case DAY_TIME:
			fault_time(r, c);
			break;
		case DAY_WRONG:
			row_date_fault(r, FIELD_AS_OF, day.error, c,
						   "write the date with the year first, such as 2020-06-30, 2020/6/30 or 2020年6月30日");
			break;
	}
	return NO_DAY;
}

/* The day of the sheet must be that of its rows. */
static void
check_sheet_day(row *r, progress *p, field f)
{
	int32_t		day = r->header->as_of;
	char		iso[PERIOD_TEXT_SIZE];
	buffer		what = {0};

	if (p->as_of == NO_DAY || day == NO_DAY || p->as_of == day)
		return;
	day_print(p->as_of, iso);
	message_text(&what, "the day %s is not that of the heading or of --as-of",
				 iso);
	row_fault(r, f, "date-mismatch", buffer_string(&what),
			  "correct one of them");
	buffer_free(&what);
}

/* No figure can be of a month that has not begun. */
static void
check_future(row *r, const progress *p, field f)
{
	char		day[PERIOD_TEXT_SIZE];
	char		last[PERIOD_TEXT_SIZE];
	buffer		what = {0};

	if (p->as_of == NO_DAY || p->as_of <= r->header->last_day)
		return;
	day_print(p->as_of, day);
	day_print(r->header->last_day, last);
	message_text(&what, "the day %s is after the end of this month, %s", day,
				 last);
	row_fault(r, f, "date-future", buffer_string(&what),
			  "write the day of the figure, which is not that of its target");
	buffer_free(&what);
}

void
report_day_read(row *r, progress *p, bool value_is_good)
{
	cell		c = header_cell(r->header, r->record, FIELD_AS_OF);
	field		f = c.length > 0 ? FIELD_AS_OF : FIELD_VALUE;
	int32_t		day;

	if (!value_is_good)
		p->as_of = NO_DAY;
	if (c.length > 0)
	{
		day = read_cell(r, c);
		if (day != NO_DAY && p->as_of != NO_DAY && p->as_of != day)
			row_fault(r, FIELD_AS_OF, "date-mismatch",
					  "the date in the value is not that of as_of",
					  "write the date in only one of them");
		p->as_of = day;
	}
	else if (value_is_good && p->as_of == NO_DAY &&
			 r->header->as_of == NO_DAY)
		row_fault(r, FIELD_AS_OF, "required", "as_of is empty",
				  "write the date of the figure, such as 2020-06-30");
	check_sheet_day(r, p, f);
	if (p->as_of == NO_DAY)
		p->as_of = r->header->as_of;
	check_future(r, p, f);
}
