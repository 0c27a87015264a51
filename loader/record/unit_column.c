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
#include "core/notation/progress_read.h"
#include "core/notation/target_read.h"
#include "core/notation/unit_read.h"
#include "record/unit_label.h"

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
			 parse_error *error)
{
	const unit *got = unit_of(n);
	int			length = snprintf(n->text, sizeof(n->text), "%.*s %.*s %.*s",
								  (int) at, c.text, (int) text.length,
								  text.text, (int) (c.length - at),
								  c.text + at);
	error_code	code;

	/* Nothing follows a unit at the end. */
	if (at == c.length)
		n->text[--length] = '\0';
	code = parse(n, n->text, (size_t) length, error);
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
		   parse_error *error)
{
	parse_error ignored;
	error_code	code = parse_joined(n, c, c.length, text, wanted, error);
	size_t		at = 0;

	while (code != ERROR_NONE && (at = number_end(c, at)) > 0)
		if (parse_joined(n, c, at, text, wanted, &ignored) == ERROR_NONE)
			return ERROR_NONE;
	return code;
}

/*
 * How to make the places agree: a change in % or in points is no number in the
 * unit of the amount, so that without its unit it would be another one.
 */
static const char *
how_to_agree(const row *r, const notation *n)
{
	bool		is_change = n->field == FIELD_TARGET ?
		n->target.is_change : n->progress.is_change;
	bool		is_heading = row_unit(r).text == r->header->unit;

	if (!is_change && unit_family_of(unit_of(n)) != FAMILY_POINTS)
		return N_("correct the one that is wrong; the unit has to stand in one place only");
	if (is_heading)
		return N_("the unit of the change is that of the cell: move the unit of the heading into a unit column, which is empty in this row");
	return unit_family_of(unit_of(n)) == FAMILY_POINTS ?
		N_("the change is in percentage points: leave the cell of the unit column empty, or write 百分点 (pp) there") :
		N_("the unit of the change is that of the cell: leave the cell of the unit column empty");
}

/* The cell and its unit column have different units. */
static void
fault_mismatch(row *r, const notation *n, cell c, cell text)
{
	char		quoted[QUOTED_SIZE];
	char		other[QUOTED_SIZE];
	buffer		what = {0};

	message_text(&what, row_unit(r).text != r->header->unit ?
				 N_("%s %s has its own unit, but the unit column says %s") :
				 r->header->is_title_unit ?
				 N_("%s %s has its own unit, but the title says %s") :
				 N_("%s %s has its own unit, but the heading says %s"),
				 field_title(n->field), text_quoted(quoted, c.text, c.length),
				 text_quoted(other, text.text, text.length));
	row_fault(r, n->field, "unit-mismatch", buffer_string(&what),
			  how_to_agree(r, n));
	buffer_free(&what);
}

/*
 * May two places name the unit of one number so?  A heading such as Value
 * (number) leaves to the column what is counted.
 */
static bool
units_agree(const unit *a, const unit *b)
{
	return unit_same(a, b) ||
		(unit_family_of(a) == FAMILY_COUNT &&
		 unit_family_of(b) == FAMILY_COUNT &&
		 a->over.multiplier == b->over.multiplier && unit_comparable(a, b));
}

/* Has the unit column another unit than the heading?  That is a fault. */
static bool
contradicts_heading(row *r, cell text, const unit *wanted)
{
	cell		own = {r->header->unit, strlen(r->header->unit)};
	cell		heading = unit_label_unit(own);
	char		quoted[QUOTED_SIZE];
	char		other[QUOTED_SIZE];
	unit		headed;
	parse_error ignored;
	buffer		what = {0};

	if (row_unit(r).text == own.text || heading.length == 0 ||
		unit_parse(heading.text, heading.length, &headed,
				   &ignored) != ERROR_NONE ||
		units_agree(&headed, wanted))
		return false;
	message_text(&what, r->header->is_title_unit ?
				 N_("the unit column says %s, but the title says %s") :
				 N_("the unit column says %s, but the heading says %s"),
				 text_quoted(quoted, text.text, text.length),
				 text_quoted(other, own.text, own.length));
	row_fault(r, FIELD_UNIT, "unit-mismatch", buffer_string(&what),
			  "correct one of them, or write the unit in only one place");
	buffer_free(&what);
	return true;
}

/* Number and unit are valid, but do not fit together. */
static void
fault_joined(row *r, notation *n, cell c, cell text, const parse_error *error)
{
	int			length = snprintf(n->text, sizeof(n->text), "%.*s %.*s",
								  (int) c.length, c.text, (int) text.length,
								  text.text);
	parse_error placeless = {error->code, 0, 0};
	char		detail[ERROR_TEXT_SIZE];
	char		quoted[QUOTED_SIZE];
	char		other[QUOTED_SIZE];
	buffer		what = {0};
	buffer		hint = {0};

	message_text(&what, "%s %s with the unit %s: ", field_title(n->field),
				 text_quoted(quoted, c.text, c.length),
				 text_quoted(other, text.text, text.length));
	error_detail(&placeless, n->text, (size_t) length, detail);
	text_clause(&what, detail);
	error_hint(error, n->text, (size_t) length, detail);
	text_clause(&hint, detail);
	row_fault(r, n->field, error_name(error->code), buffer_string(&what),
			  buffer_string(&hint));
	buffer_free(&what);
	buffer_free(&hint);
}

static bool
is_percent(const unit *u)
{
	return !u->is_rate && u->over.number == UNIT_PERCENT &&
		u->over.multiplier == 0;
}

bool
unit_column_is_percent(const row *r)
{
	cell		text = unit_label_unit(row_unit(r));
	unit		u;
	parse_error error;

	return text.length > 0 &&
		unit_parse(text.text, text.length, &u, &error) == ERROR_NONE &&
		is_percent(&u);
}

/* The cell is no share that could be turned into a percentage. */
static void
fault_share(row *r, const notation *n, cell c)
{
	char		quoted[QUOTED_SIZE];
	buffer		what = {0};

	message_text(&what, "%s %s is not one plain number, as --percent=share needs",
				 field_title(n->field), text_quoted(quoted, c.text, c.length));
	row_fault(r, n->field, "percent-unclear", buffer_string(&what),
			  "write the percentage with its sign, such as 87 %");
	buffer_free(&what);
}

/* Read a cell and the unit beside it; false if there is a fault. */
static bool
read_with_unit(row *r, notation *n, cell c, cell text)
{
	unit		wanted;
	parse_error error;
	parse_error joined_error;
	error_code	code = parse(n, c.text, c.length, &error);
	char		rewritten[LITERAL_MAX + DECIMAL_TEXT_SIZE];

	n->is_percent = false;
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
		if (contradicts_heading(r, text, &wanted))
			return false;
		if (code == ERROR_NONE && !unit_is_bare(unit_of(n)))
		{
			if (unit_same(unit_of(n), &wanted))
				return true;
			fault_mismatch(r, n, c, text);
			return false;
		}
		n->is_percent = is_percent(&wanted);
		if (n->is_percent && r->header->percent == PERCENT_SHARE &&
			code == ERROR_NONE)
		{
			if (!percent_rewrite(c, rewritten, sizeof(rewritten)))
			{
				fault_share(r, n, c);
				return false;
			}
			c = (cell) {rewritten, strlen(rewritten)};
		}
		if (place_unit(n, c, text, &wanted, &joined_error) == ERROR_NONE)
			return true;
		if (code == ERROR_NONE)
		{
			fault_joined(r, n, c, text, &joined_error);
			return false;
		}
	}
	if (code == ERROR_NONE)
		return true;
	row_literal_fault(r, n->field, &error, c.text, c.length);
	return false;
}

/* A target of one yes, in a column of Yes/No. */
static bool
is_one(const target *t)
{
	return (t->comparator == COMPARATOR_AT_LEAST ||
			t->comparator == COMPARATOR_EQUAL) && !t->is_change &&
		unit_is_bare(&t->unit) && t->value.digits == 1 && t->value.scale == 0;
}

/* Read a cell under the label Yes/No that is neither. */
static bool
read_done(row *r, notation *n, cell c)
{
	parse_error error;
	error_code	code = parse(n, c.text, c.length, &error);
	char		quoted[QUOTED_SIZE];
	buffer		what = {0};

	if (code == ERROR_NONE && n->field == FIELD_TARGET && is_one(&n->target))
	{
		snprintf(n->text, sizeof(n->text), "done");
		code = parse(n, n->text, strlen(n->text), &error);
	}
	/* 45 % of what is to be done */
	if (code == ERROR_NONE && (is_done(n) || (n->field == FIELD_VALUE &&
											  unit_same(unit_of(n), &unit_percent))))
		return true;
	message_text(&what, "%s %s is not what the unit Yes/No takes",
				 field_title(n->field), text_quoted(quoted, c.text, c.length));
	if (n->field == FIELD_TARGET)
		row_fault(r, n->field, "yes-no", buffer_string(&what),
				  "write yes (是), done, or done by 2026-12-31");
	else
		row_fault(r, n->field, "yes-no", buffer_string(&what),
				  "write yes or no (是, 否)");
	buffer_free(&what);
	return false;
}

bool
unit_column_read(row *r, notation *n)
{
	cell		c = header_cell(r->header, r->record, n->field);
	cell		text = row_unit(r);
	bool		labelled = unit_label_is_done(text);
	const char *answer = yes_or_no(c, labelled);
	char		compared[LITERAL_MAX + 1];

	/* No target is that something is not done. */
	if (answer != NULL && (n->field == FIELD_VALUE ||
						   strcmp(answer, "done") == 0))
	{
		parse_error ignored;

		snprintf(n->text, sizeof(n->text), "%s", answer);
		return parse(n, n->text, strlen(n->text), &ignored) == ERROR_NONE;
	}
	if (n->comparator != NULL && c.length + 4 < sizeof(compared))
	{
		snprintf(compared, sizeof(compared), "%s %.*s", n->comparator,
				 (int) c.length, c.text);
		c = (cell) {compared, strlen(compared)};
	}
	/* Where a unit is inserted, the text is renewed. */
	if (c.length < sizeof(n->text))
		snprintf(n->text, sizeof(n->text), "%.*s", (int) c.length, c.text);
	return labelled ? read_done(r, n, c) :
		read_with_unit(r, n, c, unit_label_unit(text));
}
