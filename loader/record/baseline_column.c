/*
 * baseline_column.c
 *	  The baseline of a target, and its year, in columns of their own.
 *
 * What the notation of a target does not hold is refused, never left out.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/baseline_column.h"

#include <string.h>

#include "base/message.h"
#include "core/notation/progress_read.h"
#include "core/notation/unit_read.h"
#include "file/day_cell.h"
#include "record/heading.h"
#include "record/missing_mark.h"
#include "record/unit_label.h"
#include "record/word.h"

#define YEAR_DIGITS 4

/* Is there nothing but dashes, or a word that says so? */
static bool
says_none(const row *r, field f, cell c)
{
	return missing_mark_is(r->header->marks, c) || word_meaning(f, c) != NULL;
}

/* Split 34.1 (2015): the year in parentheses at the end, or 0. */
static int
split_year(cell *c)
{
	static const char *const pairs[][2] = {{"(", ")"}, {"（", "）"}};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
	{
		size_t		opening = strlen(pairs[i][0]);
		size_t		closing = strlen(pairs[i][1]);
		size_t		size = opening + YEAR_DIGITS + closing;
		const char *end = c->text + c->length;
		int			year;

		if (c->length <= size ||
			memcmp(end - size, pairs[i][0], opening) != 0 ||
			memcmp(end - closing, pairs[i][1], closing) != 0)
			continue;
		year = heading_year((cell) {end - size + opening, YEAR_DIGITS});
		if (year == 0)
			continue;
		*c = cell_trim((cell) {c->text, c->length - size});
		return year;
	}
	return 0;
}

/* Set the year, which must be the same everywhere. */
static void
set_year(row *r, baseline *b, field f, int year)
{
	if (year != 0 && b->year != 0 && b->year != year)
		row_fault(r, f, "baseline-mismatch",
				  "two different years are given for the baseline",
				  "write the year in only one place");
	if (year != 0)
		b->year = year;
}

/* A base is dated by its year: the year itself, or its last day. */
static int
read_year(row *r)
{
	cell		c = header_cell(r->header, r->record, FIELD_BASELINE_YEAR);
	int			year;
	int			month;
	int			day;
	int32_t		last;
	error_code	code;
	char		quoted[QUOTED_SIZE];
	buffer		what = {0};

	if (says_none(r, FIELD_BASELINE_YEAR, c))
		return 0;
	code = day_read(c.text, c.length, &last);
	if (code != ERROR_NONE)
	{
		row_date_fault(r, FIELD_BASELINE_YEAR, code, c,
					   "write the year of the baseline, such as 2020");
		return 0;
	}
	day_to_ymd(last, &year, &month, &day);
	if (month == 12 && day == 31)
		return year;
	message_text(&what, "%s %s is not a whole year, by which baselines are dated",
				 field_title(FIELD_BASELINE_YEAR),
				 text_quoted(quoted, c.text, c.length));
	row_fault(r, FIELD_BASELINE_YEAR, "baseline-year", buffer_string(&what),
			  "write the year, such as 2020, or move the day into the source column");
	buffer_free(&what);
	return 0;
}

bool
baseline_column_read(row *r, baseline *b)
{
	int			before = r->fault_count;
	int			year;

	b->text = header_cell(r->header, r->record, FIELD_BASELINE);
	b->year = 0;
	if (says_none(r, FIELD_BASELINE, b->text))
		b->text.length = 0;
	else
		set_year(r, b, FIELD_BASELINE, split_year(&b->text));
	year = read_year(r);
	b->year_is_own = year != 0;
	set_year(r, b, FIELD_BASELINE_YEAR, year);
	/* That of the heading is for rows that have none of their own. */
	if (b->text.length > 0 && b->year == 0)
		b->year = r->header->baseline_year;
	return r->fault_count == before;
}

bool
baseline_read_value(row *r, const baseline *b, decimal *value, unit *u)
{
	cell		heading = unit_label_unit((cell) {
		r->header->baseline_unit, strlen(r->header->baseline_unit)
	});
	parse_error error;
	progress	p;

	if (progress_parse(b->text.text, b->text.length, &p,
					   &error) != ERROR_NONE)
	{
		row_literal_fault(r, FIELD_BASELINE, &error, b->text.text,
						  b->text.length);
		return false;
	}
	if (p.kind != PROGRESS_VALUE || p.as_of != NO_DAY || p.has_base)
	{
		row_fault(r, FIELD_BASELINE, "baseline",
				  "the baseline is not a single value",
				  "write the number with its unit, and the year in a column of its own");
		return false;
	}
	if (r->header->percent == PERCENT_SHARE && unit_is_bare(&p.unit) &&
		(heading.length == 0 ? unit_column_is_percent(r) :
		 cell_equals(heading, "%")))
		percent_of_share(p.value, &p.value);
	*value = p.value;
	*u = p.unit;
	if (unit_is_bare(u) && u->over.multiplier == 0 && heading.length > 0)
		return unit_parse(heading.text, heading.length, u,
						  &error) == ERROR_NONE;
	return true;
}

/* A target without a comparator lies where its direction leads. */
static bool
check_way(row *r, direction d, int order)
{
	field		f = direction_field(r);
	cell		c = header_cell(r->header, r->record, f);
	char		quoted[QUOTED_SIZE];
	buffer		what = {0};

	if (order == 0 || (order < 0) == (d == DIRECTION_DECREASE))
		return true;
	text_quoted(quoted, c.text, c.length);
	if (order > 0)
	{
		message_text(&what, "%s %s contradicts the values, which rise from the baseline to the target",
					 field_title(f), quoted);
		row_fault(r, f, "direction-mismatch", buffer_string(&what),
				  "correct one of them, or write the target with <= if it is a limit");
	}
	else
	{
		message_text(&what, "%s %s contradicts the values, which fall from the baseline to the target",
					 field_title(f), quoted);
		row_fault(r, f, "direction-mismatch", buffer_string(&what),
				  "correct one of them, or write the target with >= if it is a limit");
	}
	buffer_free(&what);
	return false;
}

bool
baseline_find_way(row *r, const baseline *b, notation *n, direction *d)
{
	decimal		value;
	unit		u;
	int			order;

	if (b->text.length == 0 || !direction_is_open(r, n))
		return true;
	if (!baseline_read_value(r, b, &value, &u))
		return false;
	order = decimal_compare(n->target.value, value);
	if (*d != DIRECTION_NONE)
		return check_way(r, *d, order);
	if (order == 0)
		row_fault(r, FIELD_TARGET, "direction-unclear",
				  "the target is the same as the baseline, and no direction is given",
				  "write the target with >= or <=, or give the direction");
	*d = order < 0 ? DIRECTION_DECREASE : DIRECTION_INCREASE;
	return order != 0;
}
