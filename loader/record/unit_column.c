/*
 * unit_column.c
 *	  A target or a figure whose unit may be in a column of its own.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/unit_column.h"

#include <stdio.h>
#include <string.h>

#include "base/message.h"
#include "core/base/utf8.h"
#include "core/notation/error_text.h"
#include "core/notation/literal.h"
#include "core/notation/progress_read.h"
#include "core/notation/target_read.h"
#include "core/notation/unit_read.h"

/* A cell with the unit inserted, and spaces around it. */
typedef char joined_text[2 * LITERAL_MAX + 3];

static error_code
parse(notation *n, const char *text, size_t length, parse_error *error)
{
	return n->field == FIELD_TARGET ?
		target_parse(text, length, &n->target, error) :
		progress_parse(text, length, &n->progress, error);
}

static const unit *
unit_of(const notation *n)
{
	return n->field == FIELD_TARGET ? &n->target.unit : &n->progress.unit;
}

/* Done and p % done have no unit. */
static bool
is_done(const notation *n)
{
	return n->field == FIELD_TARGET ?
		n->target.comparator == COMPARATOR_DONE :
		n->progress.kind == PROGRESS_DONE;
}

/* A digit, or a character of a Chinese numeral. */
static bool
is_numeral(uint32_t c)
{
	static const uint32_t chinese[] = {
		0x3007, 0x96F6, 0x4E00, 0x4E8C, 0x4E24, 0x4E09, 0x56DB, 0x4E94,
		0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E, 0x5343, 0x4E07,
		0x4EBF
	};

	if ((c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19))
		return true;
	for (size_t i = 0; i < sizeof(chinese) / sizeof(chinese[0]); i++)
		if (c == chinese[i])
			return true;
	return false;
}

/* Characters within a number: . , and their full-width forms, 点 */
static bool
is_separator(uint32_t c)
{
	return c == '.' || c == ',' || c == 0xFF0E || c == 0xFF0C || c == 0x70B9;
}

/* End of the first number that ends after from, or 0. */
static size_t
number_end(cell c, size_t from)
{
	size_t		at = 0;
	bool		inside = false;

	while (at < c.length)
	{
		uint32_t	code;
		size_t		size = utf8_decode(c.text + at, c.length - at, &code);

		if (inside && at > from && !is_numeral(code) && !is_separator(code))
			return at;
		inside = is_numeral(code) || (inside && is_separator(code));
		at += size;
	}
	return 0;
}

/* Insert the unit into the cell, read that, and check the unit. */
static error_code
parse_joined(notation *n, cell c, size_t at, cell text, const unit *wanted,
			 joined_text joined, parse_error *error)
{
	const unit *got = unit_of(n);
	int			length = snprintf(joined, sizeof(joined_text), "%.*s %.*s %.*s",
								  (int) at, c.text, (int) text.length,
								  text.text, (int) (c.length - at),
								  c.text + at);
	error_code	code;

	/* Nothing follows a unit at the end. */
	if (at == c.length)
		joined[--length] = '\0';
	code = parse(n, joined, (size_t) length, error);
	if (code != ERROR_NONE)
		return code;
	/* The cell may have the multiplier: 5万 and 台. */
	if (unit_same(got, wanted) ||
		(unit_same_base(got, wanted) && wanted->over.multiplier == 0))
		return ERROR_NONE;
	*error = (parse_error) {ERROR_UNIT_OTHER, 0, 0};
	return ERROR_UNIT_OTHER;
}

/* Insert the unit at the end, or else after the first number that it fits. */
static error_code
place_unit(notation *n, cell c, cell text, const unit *wanted,
		   joined_text joined, parse_error *error)
{
	joined_text other;
	parse_error ignored;
	error_code	code = parse_joined(n, c, c.length, text, wanted, joined,
									error);
	size_t		at = 0;

	while (code != ERROR_NONE && (at = number_end(c, at)) > 0)
		if (parse_joined(n, c, at, text, wanted, other,
						 &ignored) == ERROR_NONE)
			return ERROR_NONE;
	return code;
}

/* The cell and its unit column have different units. */
static void
fault_mismatch(row *r, const notation *n, cell c, cell text)
{
	buffer		what = {0};

	row_quote(&what, n->field, c.text, c.length);
	buffer_format(&what, " has its own unit, but the %s says ",
				  text.text == r->header->unit ? "heading" : "unit column");
	text_quote(&what, text.text, text.length);
	row_fault(r, n->field, "unit-mismatch", buffer_string(&what),
			  "write only the number, or the same unit in both places");
	buffer_free(&what);
}

/* Number and unit are valid, but do not fit together. */
static void
fault_joined(row *r, const notation *n, cell c, cell text,
			 const parse_error *error, const char *joined)
{
	parse_error placeless = {error->code, 0, 0};
	char		detail[ERROR_TEXT_SIZE];
	buffer		what = {0};
	buffer		hint = {0};

	row_quote(&what, n->field, c.text, c.length);
	buffer_text(&what, " with the unit ");
	text_quote(&what, text.text, text.length);
	buffer_text(&what, ": ");
	error_detail(&placeless, joined, strlen(joined), detail);
	text_clause(&what, detail);
	error_hint(error, joined, strlen(joined), detail);
	text_clause(&hint, detail);
	row_fault(r, n->field, error_name(error->code), buffer_string(&what),
			  buffer_string(&hint));
	buffer_free(&what);
	buffer_free(&hint);
}

bool
unit_column_read(row *r, notation *n)
{
	cell		c = header_cell(r->header, r->record, n->field);
	cell		text = row_unit(r);
	unit		wanted;
	parse_error error;
	parse_error joined_error;
	joined_text joined;
	error_code	code = parse(n, c.text, c.length, &error);

	if (text.length > 0 && code != ERROR_TOO_LONG &&
		(code != ERROR_NONE || !is_done(n)))
	{
		if (unit_parse(text.text, text.length, &wanted,
					   &joined_error) != ERROR_NONE)
		{
			row_literal_fault(r, FIELD_UNIT, &joined_error, text.text,
							  text.length);
			return false;
		}
		if (code == ERROR_NONE && !unit_is_bare(unit_of(n)))
		{
			if (unit_same(unit_of(n), &wanted))
				return true;
			fault_mismatch(r, n, c, text);
			return false;
		}
		if (place_unit(n, c, text, &wanted, joined,
					   &joined_error) == ERROR_NONE)
			return true;
		if (code == ERROR_NONE)
		{
			fault_joined(r, n, c, text, &joined_error, joined);
			return false;
		}
	}
	if (code == ERROR_NONE)
		return true;
	row_literal_fault(r, n->field, &error, c.text, c.length);
	return false;
}
