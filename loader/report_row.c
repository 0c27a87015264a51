/*
 * report_row.c
 *	  A record of reports as a row of the table incoming.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "literal.h"
#include "report_row.h"

#include <stdio.h>
#include <string.h>

#include "copy_row.h"
#include "message.h"

/* The value brings a unit of its own: the column must say the same. */
static bool
check_same_unit(row *r, const progress *p, cell value, cell unit)
{
	char		literal[LITERAL_MAX + UNIT_TEXT_SIZE + 2];
	progress	other;
	parse_error error;
	buffer		what = {0};

	/* With a sign, since some units are those of a change only. */
	if (cell_join((cell) {"+1", 2}, unit, literal, sizeof(literal)) &&
		progress_parse(literal, strlen(literal), &other, &error) == ERROR_NONE &&
		unit_same(&p->unit, &other.unit))
		return true;
	buffer_text(&what, "value ");
	text_quote(&what, value.text, value.length);
	buffer_text(&what, " brings a unit of its own, and the unit column says ");
	text_quote(&what, unit.text, unit.length);
	row_fault(r, FIELD_VALUE, "unit-mismatch", buffer_string(&what),
			  "write the number alone, or the same unit in both");
	buffer_free(&what);
	return false;
}

/* The figure: number and unit in one cell, or in two. */
static bool
read_value(row *r, progress *p)
{
	cell		value = header_cell(r->header, r->record, FIELD_VALUE);
	cell		unit = row_unit(r);
	char		joined[LITERAL_MAX + UNIT_TEXT_SIZE + 2];
	parse_error error;
	parse_error joined_error;
	error_code	code = progress_parse(value.text, value.length, p, &error);

	if (code == ERROR_NONE && (unit.length == 0 || p->kind == PROGRESS_DONE))
		return true;
	if (code == ERROR_NONE && !unit_is_bare(&p->unit))
		return check_same_unit(r, p, value, unit);
	if (unit.length > 0 && cell_join(value, unit, joined, sizeof(joined)))
	{
		if (progress_parse(joined, strlen(joined), p,
						   &joined_error) == ERROR_NONE)
			return true;
		/* The number alone was right: it is the unit that is not. */
		if (code == ERROR_NONE)
		{
			row_literal_fault(r, FIELD_VALUE, &joined_error, joined,
							  strlen(joined));
			return false;
		}
	}
	row_literal_fault(r, FIELD_VALUE, &error, value.text, value.length);
	return false;
}

/* The day of the figure: its own cell, or part of the value; both agree. */
static void
read_as_of(row *r, progress *p, bool value_is_good)
{
	cell		c = header_cell(r->header, r->record, FIELD_AS_OF);
	int32_t		day;
	parse_error error;

	if (c.length == 0)
	{
		if (value_is_good && p->as_of == NO_DAY)
			row_fault(r, FIELD_AS_OF, "required", "as_of is empty",
					  "write the day of the figure, such as 2020-06-30");
		return;
	}
	if (date_read(c.text, c.length, &day, &error) != ERROR_NONE)
		row_literal_fault(r, FIELD_AS_OF, &error, c.text, c.length);
	else if (value_is_good && p->as_of != NO_DAY && p->as_of != day)
		row_fault(r, FIELD_AS_OF, "date-mismatch",
				  "the value names another day than as_of",
				  "write the day in one of them only");
	else
		p->as_of = day;
}

/* An unsigned percentage, if it is read as a rise; "" for anything else. */
static void
print_as_rise(const progress *p, char *buf)
{
	progress	rise = *p;

	buf[0] = '\0';
	if (p->kind != PROGRESS_VALUE || p->is_change || p->value.digits < 0 ||
		p->unit.is_rate || unit_family_of(&p->unit) != FAMILY_SHARE)
		return;
	rise.is_change = true;
	if (progress_check(&rise) == ERROR_NONE)
		progress_print(&rise, buf);
}

/* A percentage, if it is read as p % done; "" for anything else. */
static void
print_as_done(const progress *p, char *buf)
{
	progress	done = *p;

	buf[0] = '\0';
	if (p->kind != PROGRESS_VALUE || p->is_change || p->unit.is_rate ||
		p->unit.over.number != UNIT_PERCENT || p->unit.over.multiplier != 0)
		return;
	done.kind = PROGRESS_DONE;
	memset(&done.unit, 0, sizeof(done.unit));
	if (progress_check(&done) == ERROR_NONE)
		progress_print(&done, buf);
}

/* Append the columns of a figure that was read. */
static void
copy_figure(buffer *out, const progress *p)
{
	char		text[PROGRESS_TEXT_SIZE];
	char		rise[PROGRESS_TEXT_SIZE];
	char		done[PROGRESS_TEXT_SIZE];
	char		day[PERIOD_TEXT_SIZE];

	day_print(p->as_of, day);
	progress_print(p, text);
	print_as_rise(p, rise);
	print_as_done(p, done);
	copy_text(out, day);
	copy_text(out, text);
	copy_text(out, rise[0] == '\0' ? NULL : rise);
	copy_text(out, done[0] == '\0' ? NULL : done);
}

bool
report_row(row *r, buffer *out)
{
	bool		missing = cell_is_missing(header_cell(r->header, r->record,
													  FIELD_VALUE));
	cell		plan = row_plan(r);
	cell		code = row_cell(r, FIELD_CODE, CODE_MAX);
	cell		name = row_cell(r, FIELD_INDICATOR, NAME_MAX_CHARACTERS);
	progress	p;

	if (!missing)
	{
		bool		good;

		if (code.length == 0 && name.length == 0)
			row_fault(r, r->header->column[FIELD_CODE] >= 0 ?
					  FIELD_CODE : FIELD_INDICATOR,
					  "required", "the record names no indicator",
					  "write its code or its name");
		p.as_of = NO_DAY;
		good = read_value(r, &p);
		read_as_of(r, &p, good);
	}
	if (r->fault_count > 0)
		return false;
	row_copy_place(r, out);
	copy_cell(out, plan);
	copy_cell(out, code);
	copy_cell(out, name);
	if (missing)
		buffer_text(out, "\\N\t\\N\t\\N\t\\N\t");
	else
		copy_figure(out, &p);
	copy_cell(out, header_cell(r->header, r->record, FIELD_NOTE));
	copy_end(out);
	return true;
}
