/*
 * reject.c
 *	  Reports and keeps the faults of an import, in the order of the file.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "reject/reject.h"

#include <string.h>

#include "base/message.h"
#include "database/copy_row.h"
#include "database/database.h"
#include "reject/fault_text.h"
#include "file/location.h"

/* Faults that are reported one by one. */
#define TOLD_MAX 20

/* Columns of the query below. */
enum
{
	GOT_RECORD,
	GOT_FAULT,
	GOT_LINE,
	GOT_SHEET_ROW,
	GOT_OFFSET,
	GOT_COUNT,
	GOT_CELL,
	GOT_FIELD,
	GOT_AT_BYTE,
	GOT_CODE,
	GOT_MESSAGE,
	GOT_HINT,
	GOT_DETAIL,
	GOT_TARGET,
	GOT_PROGRESS,
	GOT_INDICATOR
};

static const char query[] =
	"SELECT record, fault, line, sheet_row, byte_offset, byte_count, cell, field,"
	" at_byte, code, message, hint, detail, target_text, progress_text,"
	" indicator_code"
	" FROM pg_temp.incoming_reject ORDER BY record, fault";

/* The same columns of what is loaded all the same */
static const char warning_query[] =
	"SELECT w.record, 1, s.line, s.sheet_row, s.byte_offset, s.byte_count, s.cell,"
	" w.field, 0, w.code, NULL, NULL, w.detail, w.target_text,"
	" w.progress_text, s.code"
	" FROM pg_temp.incoming_warning AS w JOIN pg_temp.incoming AS s USING (record)"
	" ORDER BY w.record, w.code";

/* A fault with all that is reported about it. */
typedef struct fault
{
	int64_t		record;
	int64_t		number;			/* among the faults of the record */
	int64_t		offset;
	int64_t		length;
	location	location;
	char		cell[SHEET_CELL_SIZE];
	const char *code;
	const char *indicator;		/* the code in its row, or NULL */
	buffer		raw;
	buffer		text;			/* the same in UTF-8 */
	buffer		value;			/* the cell at fault */
	buffer		what;
	buffer		hint;
} fault;

/* State while the faults are collected. */
typedef struct collection
{
	reject_list *list;
	fault		fault;			/* the current one */
	buffer		last;			/* place and text of the last one */
	int64_t		told;
} collection;

/* State of find_cell. */
typedef struct cell_search
{
	size_t		wanted;
	size_t		seen;
	buffer	   *found;
} cell_search;

static void
on_cell(void *text, size_t length, void *data)
{
	cell_search *search = data;

	if (search->seen++ == search->wanted)
		buffer_append(search->found, text, length);
}

static void
on_record(int end, void *data)
{
	(void) end;
	(void) data;
}

/* Find the text of one cell, if the record is well-formed up to there. */
static void
find_cell(const buffer *text, char separator, size_t wanted, buffer *found)
{
	cell_search search = {wanted, 0, found};
	struct csv_parser parser;

	csv_parser_begin(&parser, separator);
	if (csv_parse(&parser, buffer_string(text), text->length, on_cell,
				  on_record, &search) == text->length)
		csv_fini(&parser, on_cell, on_record, &search);
	csv_free(&parser);
}

/* A text of the first row, or NULL. */
static const char *
get_text(const PGresult *result, int column)
{
	return PQgetisnull(result, 0, column) ? NULL :
		PQgetvalue(result, 0, column);
}

/* Read the bytes of the record, or the first ones if it is too long. */
static exit_status
read_raw(reject_list *l, fault *f)
{
	int64_t		want = f->length < RECORD_MAX ? f->length : RECORD_MAX;

	if (!source_read_exactly(l->source, f->offset, (size_t) want, &f->raw))
		return source_changed(l->source);
	buffer_clear(&f->text);
	encoding_decode(&l->source->encoding, f->raw.data, f->raw.length,
					&f->text);
	return EXIT_DONE;
}

/* The first byte from there on that is no text. */
static size_t
bad_byte(const fault *f, size_t from)
{
	cell		rest = {f->text.data + from, f->text.length - from};
	size_t		bad;

	return cell_is_text(rest, &bad) ? 0 : bad;
}

/* The first byte of the cell from there on that is hidden. */
static size_t
hidden_byte(const fault *f, field field, size_t from)
{
	cell		rest = {f->text.data + from, f->text.length - from};
	size_t		bad;

	if (rest.length > 0 && rest.text[0] == '"')
		rest = (cell) {rest.text + 1, rest.length - 1};
	/* What is around the text is not read. */
	rest = cell_trim(rest);
	return cell_is_visible(rest, field_is_code(field), &bad) ? from :
		(size_t) (rest.text - f->text.data) + bad;
}

/* Find the location of the fault, and the text there. */
static void
find_location(reject_list *l, fault *f, const PGresult *got)
{
	const char *name = get_text(got, GOT_FIELD);
	field		field = name == NULL ? FIELD_COUNT : field_from_name(name);
	bool		is_part = !PQgetisnull(got, 0, GOT_CELL) &&
		(field == FIELD_VALUE || field == FIELD_AS_OF);
	bool		has_column = is_part || (field != FIELD_COUNT &&
										 l->header->column[field] >= 0);
	size_t		number = is_part ? (size_t) database_integer(got, GOT_CELL) :
		has_column ? header_column(l->header, field) : 0;
	char		separator = l->source->separator;
	size_t		at = (size_t) database_integer(got, GOT_AT_BYTE);

	buffer_clear(&f->value);
	if (has_column)
		find_cell(&f->text, separator, number, &f->value);
	/* A record without a plan uses that of the command line. */
	if (field == FIELD_PLAN && l->header->plan != NULL &&
		cell_trim((cell) {buffer_string(&f->value),
						  f->value.length}).length == 0)
	{
		buffer_clear(&f->value);
		buffer_text(&f->value, l->header->plan);
	}
	if (has_column)
		at = location_cell_start(f->text.data, f->text.length, separator,
								 number);
	if (has_column && strcmp(PQgetvalue(got, 0, GOT_CODE), "encoding") == 0)
		at += bad_byte(f, at);
	else if (has_column && strcmp(PQgetvalue(got, 0, GOT_CODE), "control-character") == 0)
		at = hidden_byte(f, field, at);
	f->location = location_of_byte(f->text.data, f->text.length, at,
								   database_integer(got, GOT_LINE));
	location_sheet_cell(number, database_integer(got, GOT_SHEET_ROW), f->cell);
}

/* The text: the loader's own, or made here for a fault that SQL found. */
static void
find_text(const reject_list *l, fault *f, const PGresult *got)
{
	const char *field_text = get_text(got, GOT_FIELD);
	const char *message = get_text(got, GOT_MESSAGE);
	const char *hint = get_text(got, GOT_HINT);
	server_fault found;

	f->code = PQgetvalue(got, 0, GOT_CODE);
	f->indicator = get_text(got, GOT_INDICATOR);
	buffer_clear(&f->what);
	buffer_clear(&f->hint);
	if (message != NULL)
	{
		buffer_text(&f->what, message);
		buffer_text(&f->hint, hint == NULL ? "" : hint);
		return;
	}
	found.code = f->code;
	found.field = field_from_name(field_text);
	found.value = cell_trim((cell) {buffer_string(&f->value),
									f->value.length});
	found.detail = get_text(got, GOT_DETAIL);
	found.target_text = get_text(got, GOT_TARGET);
	found.progress_text = get_text(got, GOT_PROGRESS);
	if (strcmp(f->code, "duplicate-unclear") == 0)
		found.detail = l->header->unread[database_integer(got, GOT_DETAIL)].heading;
	fault_text(&found, &f->what, &f->hint);
}

/* The cell at fault; empty if it is not text. */
static cell
shown_value(const fault *f)
{
	cell		value = {buffer_string(&f->value), f->value.length};
	size_t		bad;

	return cell_is_text(value, &bad) ? value : (cell) {"", 0};
}

/* Write a row of the table reject; the first fault has the record's bytes. */
static void
write_row(reject_list *l, const fault *f)
{
	buffer		row = {0};

	copy_integer(&row, l->attempt_id);
	copy_integer(&row, f->record);
	copy_integer(&row, f->number);
	if (l->batch_id == 0)
		copy_null(&row);
	else
		copy_integer(&row, l->batch_id);
	copy_integer(&row, f->location.line);
	copy_integer(&row, f->location.column);
	copy_text(&row, f->cell);
	copy_text(&row, f->code);
	copy_text(&row, buffer_string(&f->what));
	copy_text(&row, f->hint.length == 0 ? NULL : f->hint.data);
	copy_cell(&row, shown_value(f));
	copy_integer(&row, f->offset);
	copy_integer(&row, f->length);
	if (f->number == 1)
		copy_bytes(&row, f->raw.data, f->raw.length);
	else
		copy_null(&row);
	copy_text(&row, f->indicator);
	copy_end(&row);
	spool_write(l->rows, row.data, row.length);
	buffer_free(&row);
}

/* Write a line to the files and, with its first fault, the record. */
static void
write_files(reject_list *l, const fault *f)
{
	reject_line line = {f->location.line, f->location.column, f->cell, f->code,
	f->indicator, buffer_string(&f->what), buffer_string(&f->hint),
	shown_value(f)};

	if (f->number == 1)
		reject_files_record(l->files, f->offset, f->length);
	reject_files_line(l->files, &line);
}

static void
tell(const reject_list *l, const fault *f, bool is_warning)
{
	message_place at = {l->source->shown.data, f->location.line,
	f->location.column, f->cell, f->indicator, is_warning};

	message_fault_at(&at, f->code, buffer_string(&f->what),
					 buffer_string(&f->hint));
}

/* The cells of a wide row share its other faults, which are told once. */
static bool
is_repeated(collection *c)
{
	const fault *f = &c->fault;
	buffer		now = {0};
	bool		same;

	buffer_format(&now, "%lld:%lld: %s", (long long) f->location.line,
				  (long long) f->location.column, buffer_string(&f->what));
	same = strcmp(buffer_string(&now), buffer_string(&c->last)) == 0;
	buffer_free(&c->last);
	c->last = now;
	return same;
}

/* Find all that is reported about a fault. */
static exit_status
find_fault(reject_list *l, fault *f, const PGresult *got)
{
	exit_status status;

	f->record = database_integer(got, GOT_RECORD);
	f->number = database_integer(got, GOT_FAULT);
	f->offset = database_integer(got, GOT_OFFSET);
	f->length = database_integer(got, GOT_COUNT);
	status = read_raw(l, f);
	if (status != EXIT_DONE)
		return status;
	find_location(l, f, got);
	find_text(l, f, got);
	return EXIT_DONE;
}

/* Report, keep and write one fault. */
static exit_status
collect_one(const PGresult *got, void *data)
{
	collection *c = data;
	reject_list *l = c->list;
	fault	   *f = &c->fault;
	exit_status status = find_fault(l, f, got);

	if (status != EXIT_DONE)
		return status;
	if (!is_repeated(c) && c->told++ < TOLD_MAX)
		tell(l, f, false);
	if (l->files != NULL)
		write_files(l, f);
	if (l->rows == NULL)
		return EXIT_DONE;
	write_row(l, f);
	return l->rows->status;
}

static void
fault_free(fault *f)
{
	buffer_free(&f->raw);
	buffer_free(&f->text);
	buffer_free(&f->value);
	buffer_free(&f->what);
	buffer_free(&f->hint);
}

exit_status
rejects_collect(reject_list *l)
{
	collection	c = {.list = l};
	exit_status status = database_each_row(l->conn, query, 0, NULL,
										   collect_one, &c);

	if (c.told > TOLD_MAX)
		message_warning("%s: %lld more errors are not shown", l->source->shown.data,
						(long long) (c.told - TOLD_MAX));
	buffer_free(&c.last);
	fault_free(&c.fault);
	return status;
}

static exit_status
warn_one(const PGresult *got, void *data)
{
	collection *c = data;
	exit_status status;

	if (c->told++ >= TOLD_MAX)
		return EXIT_DONE;
	status = find_fault(c->list, &c->fault, got);
	if (status == EXIT_DONE)
		tell(c->list, &c->fault, true);
	return status;
}

exit_status
rejects_warn(reject_list *l)
{
	collection	c = {.list = l};
	exit_status status = database_each_row(l->conn, warning_query, 0, NULL,
										   warn_one, &c);

	if (c.told > TOLD_MAX)
		message_warning("%s: %lld more warnings are not shown",
						l->source->shown.data,
						(long long) (c.told - TOLD_MAX));
	fault_free(&c.fault);
	return status;
}
