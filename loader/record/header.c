/*
 * header.c
 *	  Which column of a file holds which field.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/header.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/message.h"
#include "core/notation/unit_read.h"
#include "record/heading.h"
#include "record/header_reading.h"
#include "record/meaning_column.h"
#include "file/location.h"

void
complain(reading *r, size_t number, const char *code, const char *what,
		 const char *hint)
{
	buffer		text = {0};
	location	at = {r->record->line, 1};
	bool		is_first = !r->bad;

	r->bad = true;
	if (r->complaint == NULL)
		return;
	/* The location is found by scanning the text of the header. */
	if (source_read_text(r->source, r->record->offset,
						 (size_t) r->record->length, &text))
		at = location_of_byte(text.data, text.length,
							  location_cell_start(text.data, text.length,
												  r->source->separator, number),
							  r->record->line);
	buffer_free(&text);
	message_fault(r->source->shown.data, at.line, at.column, code, what, hint);
	if (is_first)
		buffer_format(r->complaint, "%s: %s", code, translate(what));
}

/* The unit in parentheses in a heading must be a known one. */
static void
take_unit(reading *r, size_t number, field f, const char *text)
{
	unit		ignored;
	parse_error error;
	char		quoted[QUOTED_SIZE];
	buffer		what = {0};

	snprintf(f == FIELD_BASELINE ? r->h->baseline_unit :
			 f == FIELD_TARGET ? r->h->target_unit : r->value_unit,
			 UNIT_TEXT_SIZE, "%s", text);
	if (unit_parse(text, strlen(text), &ignored, &error) == ERROR_NONE)
		return;
	message_text(&what, "the unit %s in the heading is not recognized",
				 text_quoted(quoted, text, strlen(text)));
	complain(r, number, "header-unit", buffer_string(&what),
			 "write a known unit in the parentheses, or only the name");
	buffer_free(&what);
}

/* The heading has bytes that its encoding does not have. */
static void
complain_of_bytes(reading *r, size_t number, cell heading, size_t bad)
{
	const encoding *e = r->record->encoding;
	buffer		what = {0};

	message_text(&what, "the heading is not %s: byte 0x%02x", e->name,
				 encoding_bad_byte(e, heading.text + bad));
	complain(r, number, "encoding", buffer_string(&what),
			 "save the file as CSV UTF-8, or name its encoding: --encoding=NAME");
	buffer_free(&what);
}

/* A printed completion is compared, and a second one would be no fault. */
static field
take_completion(header *h, const char *unit)
{
	bool		percent = strcmp(unit, "%") == 0 || strcmp(unit, "％") == 0;

	if (h->column[FIELD_COMPLETION] >= 0 || (unit[0] != '\0' && !percent))
		return FIELD_COUNT;
	h->completion_is_percent = percent;
	return FIELD_COMPLETION;
}

/* Two columns of one field; those of places and parts are often meant together. */
static void
complain_of_duplicate(reading *r, size_t number, field f)
{
	buffer		what = {0};

	message_text(&what, "two columns are read as %s", field_title(f));
	complain(r, number, "header-duplicate", buffer_string(&what),
			 f == FIELD_PLACE ?
			 N_("keep the column of the place that the row is about, and remove or rename the other") :
			 f == FIELD_BREAKDOWN ?
			 N_("write both in one column as the plan has them, such as women 15-24, and remove the other") :
			 N_("rename or remove one of them"));
	buffer_free(&what);
}

/* Find the field of every heading. */
static void
map_headings(reading *r, const PGresult *aliases, field *fields)
{
	for (size_t i = 0; i < r->record->cell_count; i++)
	{
		cell		heading = r->record->cells[i];
		heading_extra extra;
		field		f;
		size_t		bad;

		fields[i] = FIELD_COUNT;
		if (!cell_is_text(heading, &bad))
		{
			complain_of_bytes(r, i, heading, bad);
			break;
		}
		f = heading_field(aliases, heading, &extra);
		if (f == FIELD_COMPLETION)
			f = take_completion(r->h, extra.unit);
		else if (extra.unit[0] != '\0')
			take_unit(r, i, f, extra.unit);
		if (f == FIELD_BASELINE)
			r->h->baseline_year = extra.year;
		else if (f == FIELD_TARGET)
			r->h->target_year = extra.year;
		fields[i] = f;
		if (f == FIELD_COUNT)
			continue;
		if (r->h->column[f] >= 0)
			complain_of_duplicate(r, i, f);
		r->h->column[f] = (int) i;
	}
}

/*
 * No day in the rows, nor by --as-of.  One in the title is often that of the
 * figures, but it may be that of the print: it is named, and not taken.
 */
static void
complain_of_day(reading *r)
{
	const title_days *t = &r->h->title_days;
	char		day[PERIOD_TEXT_SIZE];
	buffer		hint = {0};

	if (t->count == 1)
	{
		day_print(t->day, day);
		message_text(&hint, "use --as-of=%s if that is the day of all figures",
					 day);
	}
	else
		message_text(&hint, "add it or its heading to goalpost.column_alias, or use --as-of=DATE for all figures");
	complain(r, 0, "header-missing", "the file has no as_of column",
			 buffer_string(&hint));
	buffer_free(&hint);
}

/* Report missing columns. */
static void
check_required(reading *r, const field *fields)
{
	static const field plan_fields[] = {
		FIELD_CODE, FIELD_INDICATOR, FIELD_TARGET
	};
	const int  *column = r->h->column;
	bool		targets = r->h->kind == KIND_TARGETS;
	buffer		text = {0};

	if (!targets && column[FIELD_VALUE] < 0 && r->periods == 0)
		complain_of_value(r, fields);
	for (size_t i = 0; targets && i < sizeof(plan_fields) / sizeof(plan_fields[0]); i++)
	{
		if (column[plan_fields[i]] >= 0)
			continue;
		buffer_clear(&text);
		message_text(&text, "the file has no %s column",
					 field_title(plan_fields[i]));
		complain(r, 0, "header-missing", buffer_string(&text),
				 "add it, or add its heading to goalpost.column_alias");
	}
	if (!targets && column[FIELD_AS_OF] < 0 && r->h->as_of == NO_DAY &&
		r->periods == 0)
		complain_of_day(r);
	if (!targets && column[FIELD_CODE] < 0 && column[FIELD_INDICATOR] < 0)
		complain(r, 0, "header-missing",
				 "the file has neither a code column nor an indicator column",
				 "add one of them");
	if (targets && column[FIELD_PLAN] < 0 && r->h->plan == NULL)
		complain(r, 0, "header-missing", "the file does not name its plan",
				 "add a plan column, or use --plan=CODE");
	buffer_free(&text);
}

/*
 * The command of last month is easily repeated: a title of another month stops
 * it.  A day in the title may be that of the print.
 */
static void
check_title(reading *r)
{
	const header *h = r->h;
	int32_t		other;
	char		title[PERIOD_TEXT_SIZE];
	char		given[PERIOD_TEXT_SIZE];
	buffer		what = {0};

	if (h->kind != KIND_REPORTS || h->as_of == NO_DAY ||
		title_days_judge(&h->title_days, h->as_of, &other) != TITLE_CONTRADICTS)
		return;
	day_print(other, title);
	day_print(h->as_of, given);
	message_text(&what, "the title or the name of the file has the month that ends on %s, and --as-of is %s",
				 title, given);
	complain(r, 0, "date-mismatch", buffer_string(&what),
			 "correct --as-of; if that is not the month of the figures, take it out of the title, or rename the file");
	buffer_free(&what);
}

/* Keep a column by which rows may be told apart, unless it numbers them. */
static void
keep_unread(header *h, size_t number, cell heading)
{
	unread_column *column;

	if (heading_is_row_number(heading))
		return;
	h->unread = memory_resize(h->unread, ((size_t) h->unread_count + 1) *
							  sizeof(unread_column));
	column = &h->unread[h->unread_count++];
	column->number = number;
	text_quoted(column->heading, heading.text, heading.length);
}

/* Does the column say where goalpost extract found a target in a text? */
static bool
is_place_in_text(const header *h, cell heading)
{
	return h->column[FIELD_CERTAIN] >= 0 &&
		(cell_equals(heading, "offset") || cell_equals(heading, "line"));
}

/* Name ignored columns, so that no data is lost unnoticed. */
static void
name_unread(reading *r, bool quiet, const field *fields)
{
	buffer		unread = {0};

	for (size_t i = 0; i < r->record->cell_count; i++)
	{
		cell		heading = cell_trim(r->record->cells[i]);

		if (kind_reads(r->h->kind, fields[i]) ||
			kind_compares(r->h->kind, fields[i]))
			continue;
		if (fields[i] != FIELD_COUNT)
			r->h->column[fields[i]] = -1;
		if (heading.length == 0 || is_place_in_text(r->h, heading))
			continue;
		keep_unread(r->h, i, heading);
		buffer_text(&unread, unread.length > 0 ? ", " : "");
		text_quote(&unread, heading.text, heading.length);
	}
	if (unread.length > 0 && !quiet)
		message_warning("%s: ignored columns: %s", r->source->shown.data,
						unread.data);
	buffer_free(&unread);
}

/* Read the headings into the header and into fields, one for each. */
static void
read_headings(reading *r, const PGresult *aliases, field *fields)
{
	header	   *h = r->h;

	h->cell_count = r->record->cell_count;
	while (h->cell_count > 0 &&
		   cell_trim(r->record->cells[h->cell_count - 1]).length == 0)
		h->cell_count--;
	for (int f = 0; f < FIELD_COUNT; f++)
		h->column[f] = -1;
	if (r->record->fault == CSV_WELL_FORMED)
		map_headings(r, aliases, fields);
	else
		complain(r, 0, "header-unknown", "the first line is not a CSV header",
				 "write the headings as comma-separated values");
	if (!r->bad)
		wide_header_find(r, fields);
	if (!r->bad)
		tell_kind(r, fields);
	if (!r->bad)
		check_required(r, fields);
	/* A sheet with targets and figures may have them in different units. */
	snprintf(h->unit, sizeof(h->unit), "%s", h->kind == KIND_TARGETS ?
			 r->h->target_unit : r->value_unit);
	if (h->column[FIELD_VALUE] >= 0)
		h->is_running = heading_is_running(r->record->cells[h->column[FIELD_VALUE]]);
}

/* Room for the field of each heading. */
static field *
make_fields(const csv_record *record)
{
	return memory_resize(NULL, (record->cell_count + 1) * sizeof(field));
}

static period_span *
make_spans(const csv_record *record)
{
	return memory_resize(NULL, (record->cell_count + 1) * sizeof(period_span));
}

bool
header_fits(const header *h, const csv_record *record, source *s,
			const PGresult *aliases, int *known)
{
	header		tried = *h;
	reading		r = {.h = &tried, .record = record, .source = s,
	.spans = make_spans(record)};
	field	   *fields = make_fields(record);

	read_headings(&r, aliases, fields);
	*known = 0;
	for (int f = 0; f < FIELD_COUNT; f++)
		*known += tried.column[f] >= 0;
	*known += r.periods;
	free(fields);
	free(r.spans);
	return !r.bad;
}

exit_status
header_read(header *h, const csv_record *record, source *s,
			const PGresult *aliases, bool quiet, buffer *complaint)
{
	reading		r = {.h = h, .record = record, .source = s,
	.complaint = complaint, .spans = make_spans(record)};
	field	   *fields = make_fields(record);

	read_headings(&r, aliases, fields);
	if (!r.bad)
		check_title(&r);
	if (!r.bad)
		take_sheet_unit(&r, quiet);
	if (!r.bad)
		meaning_column_check(&r, fields);
	if (!r.bad)
		name_unread(&r, quiet, fields);
	if (!r.bad && r.periods > 0)
		wide_header_split(&r, fields);
	free(fields);
	free(r.spans);
	return r.bad ? EXIT_REFUSED : EXIT_DONE;
}

cell
header_cell(const header *h, const csv_record *record, field f)
{
	cell		none = {"", 0};
	int			column = h->column[f];

	if (column < 0 || (size_t) column >= record->cell_count)
		return none;
	return cell_plain(cell_trim(record->cells[column]));
}

size_t
header_column(const header *h, field f)
{
	return h->column[f] < 0 ? 0 : (size_t) h->column[f];
}
