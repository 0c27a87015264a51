/*
 * row.c
 *	  A record of a file, and the faults found in it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/row.h"

#include <string.h>

#include "base/message.h"
#include "core/base/utf8.h"
#include "core/notation/error_text.h"
#include "database/copy_row.h"
#include "record/missing_mark.h"
#include "record/word.h"

/* Append the number of the cell of the figure, in a wide sheet. */
static void
copy_value_cell(const row *r, buffer *out)
{
	if (r->header->is_part)
		copy_integer(out, r->header->column[FIELD_VALUE]);
	else
		copy_null(out);
}

/* Spool a fault; at is a byte of the record, or 0 for the field's start. */
static void
spool_fault(row *r, field f, int64_t at, const char *code, const char *what,
			const char *hint)
{
	buffer		out = {0};
	cell		no_cell = {"", 0};
	cell		code_cell = header_cell(r->header, r->record, FIELD_CODE);
	size_t		bad;

	r->fault_count++;
	if (r->faults == NULL)
		return;
	copy_integer(&out, r->record->number);
	copy_integer(&out, r->fault_count);
	copy_integer(&out, r->record->line);
	copy_integer(&out, r->record->sheet_row);
	copy_integer(&out, r->record->offset);
	copy_integer(&out, r->record->length);
	copy_value_cell(r, &out);
	copy_text(&out, f == FIELD_COUNT ? NULL : field_name(f));
	copy_integer(&out, at);
	copy_text(&out, code);
	copy_text(&out, what);
	copy_text(&out, hint);
	copy_cell(&out, cell_is_text(code_cell, &bad) ? code_cell : no_cell);
	copy_end(&out);
	spool_write(r->faults, out.data, out.length);
	buffer_free(&out);
}

void
row_quote(buffer *what, field f, const char *text, size_t length)
{
	char		quoted[QUOTED_SIZE];

	message_text(what, "%s %s", field_title(f),
				 text_quoted(quoted, text, length));
}

void
row_fault(row *r, field f, const char *code, const char *what,
		  const char *hint)
{
	spool_fault(r, f, 0, code, translate(what), translate(hint));
}

void
row_literal_fault(row *r, field f, const parse_error *error,
				  const char *literal, size_t length)
{
	char		text[ERROR_TEXT_SIZE];
	buffer		what = {0};
	buffer		hint = {0};

	row_quote(&what, f, literal, length);
	buffer_text(&what, translate(N_(": ")));
	error_detail(error, literal, length, text);
	text_clause(&what, text);
	error_hint(error, literal, length, text);
	text_clause(&hint, text);
	spool_fault(r, f, 0, error_name(error->code), buffer_string(&what),
				buffer_string(&hint));
	buffer_free(&what);
	buffer_free(&hint);
}

void
row_date_fault(row *r, field f, error_code error, cell c, const char *hint)
{
	parse_error placeless = {error, 0, 0};
	char		detail[ERROR_TEXT_SIZE];
	buffer		what = {0};

	error_detail(&placeless, c.text, c.length, detail);
	row_quote(&what, f, c.text, c.length);
	buffer_text(&what, translate(N_(": ")));
	text_clause(&what, detail);
	row_fault(r, f, error_name(error), buffer_string(&what), hint);
	buffer_free(&what);
}

/* Report misplaced quotes, which leave the cells unknown. */
static bool
quotes_are_right(row *r)
{
	const csv_record *record = r->record;
	buffer		what = {0};

	switch (record->fault)
	{
		case CSV_WELL_FORMED:
			return true;
		case CSV_QUOTE_STRAY:
			spool_fault(r, FIELD_COUNT, record->fault_at, "quote-stray",
						translate(N_("a quote inside a cell, or text after a closing quote")),
						translate(N_("enclose the whole cell in quotes, and double the quotes inside it")));
			break;
		case CSV_QUOTE_OPEN:
			if (record->swallowed > 0)
				message_text_count(&what,
								   "the quote opened here is not closed, or not at the end of its cell, within the next %lld line",
								   "the quote opened here is not closed, or not at the end of its cell, within the next %lld lines",
								   record->swallowed,
								   (long long) record->swallowed);
			else
				message_text(&what, "the quote opened here is not closed");
			spool_fault(r, FIELD_COUNT, record->fault_at, "quote-open",
						buffer_string(&what),
						translate(N_("close it, or double it if it is part of the text")));
			break;
		case CSV_TOO_LONG:
			message_text(&what, "the row has %lld bytes; the limit is %d",
						 (long long) record->length, RECORD_MAX);
			row_fault(r, FIELD_COUNT, "record-too-long",
					  buffer_string(&what), "shorten it");
			break;
	}
	buffer_free(&what);
	return false;
}

/* Has the record cells beyond the header that are not empty? */
static bool
has_extra(const row *r)
{
	for (size_t i = r->header->cell_count; i < r->record->cell_count; i++)
		if (cell_trim(r->record->cells[i]).length > 0)
			return true;
	return false;
}

/* Spreadsheets fill up rows with empty cells, all to the same number or not. */
static void
check_cell_count(row *r)
{
	size_t		have = r->record->cell_count;
	size_t		want = r->header->cell_count;
	buffer		what = {0};

	if ((have >= want && !has_extra(r)) || row_is_empty(r))
		return;
	message_text_count(&what, "the row has %zu cell, but the header has %zu",
					   "the row has %zu cells, but the header has %zu",
					   (int64_t) have, have, want);
	row_fault(r, FIELD_COUNT, have < want ? "missing-cell" : "extra-cell",
			  buffer_string(&what), have == 1 ?
			  N_("if it is a note to the table, begin it with 注 or Note, or remove it") :
			  N_("enclose cells with separators or line breaks in quotes"));
	buffer_free(&what);
}

/* Are all cells that are read text in the encoding of the file? */
static void
check_bytes(row *r)
{
	const encoding *e = r->record->encoding;
	buffer		what = {0};

	for (int f = 0; f < FIELD_COUNT; f++)
	{
		cell		c = header_cell(r->header, r->record, (field) f);
		size_t		bad;

		if (kind_compares(r->header->kind, (field) f) || cell_is_text(c, &bad))
			continue;
		buffer_clear(&what);
		message_text(&what, "%s is not %s: byte 0x%02x",
					 field_title((field) f), e->name,
					 encoding_bad_byte(e, c.text + bad));
		row_fault(r, (field) f, "encoding", buffer_string(&what),
				  "correct the cell, or name the file's encoding: --encoding=NAME");
	}
	buffer_free(&what);
}

/* Is there nothing hidden in codes and names?  Two would look like one. */
static void
check_visible(row *r)
{
	buffer		what = {0};

	for (int f = 0; f < FIELD_COUNT; f++)
	{
		cell		c = header_cell(r->header, r->record, (field) f);
		bool		is_code = field_is_code((field) f);
		uint32_t	code;
		size_t		bad;

		if ((!is_code && !field_is_text((field) f)) ||
			cell_is_visible(c, is_code, &bad))
			continue;
		utf8_decode(c.text + bad, c.length - bad, &code);
		buffer_clear(&what);
		message_text(&what, "%s has a control or invisible character: U+%04X",
					 field_title((field) f), (unsigned) code);
		row_fault(r, (field) f, "control-character", buffer_string(&what),
				  "remove it, or write the cell again");
	}
	buffer_free(&what);
}

bool
row_well_formed(row *r)
{
	if (!quotes_are_right(r))
		return false;
	check_cell_count(r);
	check_bytes(r);
	check_visible(r);
	return r->fault_count == 0;
}

bool
row_is_empty(const row *r)
{
	for (size_t i = 0; i < r->record->cell_count; i++)
		if (cell_trim(r->record->cells[i]).length > 0)
			return false;
	return true;
}

cell
row_cell(row *r, field f, size_t maximum)
{
	cell		c = header_cell(r->header, r->record, f);
	buffer		what = {0};

	if (cell_characters(c) > maximum)
	{
		message_text(&what, "%s has %zu characters; the limit is %zu",
					 field_title(f), cell_characters(c), maximum);
		row_fault(r, f, "too-long", buffer_string(&what), "shorten it");
		buffer_free(&what);
	}
	return c;
}

void
row_require(row *r, field f, cell c)
{
	buffer		what = {0};

	if (c.length > 0)
		return;
	message_text(&what, "%s is empty", field_title(f));
	row_fault(r, f, "required", buffer_string(&what), "fill it in");
	buffer_free(&what);
}

const char *
row_word(row *r, field f, const char *code, const char *hint)
{
	cell		c = header_cell(r->header, r->record, f);
	const char *meaning = NULL;
	char		quoted[QUOTED_SIZE];
	buffer		what = {0};

	if (c.length > 0)
		meaning = word_meaning(f, c);
	if (c.length > 0 && meaning == NULL)
	{
		message_text(&what, "%s %s is not recognized", field_title(f),
					 text_quoted(quoted, c.text, c.length));
		row_fault(r, f, code, buffer_string(&what), hint);
		buffer_free(&what);
	}
	return meaning;
}

/* Does it say that the row is that of the total?  With blanks inside, too. */
static bool
is_whole(cell breakdown)
{
	buffer		word = {0};
	bool		whole;

	word_squeeze(&word, breakdown);
	whole = word_meaning(FIELD_BREAKDOWN, (cell) {buffer_string(&word),
						 word.length}) != NULL;
	buffer_free(&word);
	return whole;
}

row_key
row_read_key(row *r)
{
	row_key		k;

	k.plan = row_cell(r, FIELD_PLAN, CODE_MAX);
	if (k.plan.length == 0 && r->header->plan != NULL)
		k.plan = (cell) {r->header->plan, strlen(r->header->plan)};
	k.code = row_cell(r, FIELD_CODE, CODE_MAX);
	k.name = row_cell(r, FIELD_INDICATOR, NAME_MAX_CHARACTERS);
	k.place = row_cell(r, FIELD_PLACE, CODE_MAX);
	k.breakdown = row_cell(r, FIELD_BREAKDOWN, CODE_MAX);
	if (is_whole(k.breakdown))
		k.breakdown.length = 0;
	return k;
}

cell
row_unit(const row *r)
{
	cell		c = header_cell(r->header, r->record, FIELD_UNIT);

	if (missing_mark_is(r->header->marks, c))
		c = (cell) {r->header->unit, strlen(r->header->unit)};
	return cell_trim(c);
}

void
row_copy_key(const row *r, const row_key *k, buffer *out)
{
	copy_integer(out, r->record->number);
	copy_integer(out, r->record->line);
	copy_integer(out, r->record->sheet_row);
	copy_integer(out, r->record->offset);
	copy_integer(out, r->record->length);
	copy_value_cell(r, out);
	copy_cell(out, k->plan);
	copy_cell(out, k->code);
	copy_cell(out, k->name);
	copy_cell(out, k->place);
	copy_cell(out, k->breakdown);
}

void
row_copy_percent(const row *r, bool is_percent, decimal value, buffer *out)
{
	char		number[DECIMAL_TEXT_SIZE];

	if (!is_percent || value.digits == 0 ||
		r->header->percent != PERCENT_UNKNOWN)
	{
		copy_null(out);
		return;
	}
	decimal_print(decimal_abs(value), number);
	copy_text(out, number);
}
