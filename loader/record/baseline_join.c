/*
 * baseline_join.c
 *	  Puts the baseline of a row into the notation of its target.
 *
 * Core reads all of it, and says what does not fit.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/baseline_column.h"

#include <stdio.h>
#include <string.h>

#include "base/message.h"
#include "core/notation/error_text.h"
#include "core/notation/target_read.h"
#include "core/notation/unit_read.h"
#include "record/unit_label.h"

/* Room for " vs 2015 from VALUE UNIT at 2015" */
#define CLAUSE_SIZE (DECIMAL_TEXT_SIZE + UNIT_TEXT_SIZE + 40)

/* Does a change by this unit have a base of the same unit, as people count? */
static bool
is_amount(const unit *u)
{
	unit_family family = unit_family_of(u);

	return !u->is_rate && family != FAMILY_SHARE && family != FAMILY_POINTS;
}

/* The baseline of a row is not that of its target. */
static void
fault_mismatch(row *r, field f, const notation *n)
{
	char		text[TARGET_TEXT_SIZE];
	cell		c = header_cell(r->header, r->record, f);
	char		quoted[QUOTED_SIZE];
	buffer		what = {0};

	target_print(&n->target, text);
	message_text(&what, "%s %s is not that of the target %s", field_title(f),
				 text_quoted(quoted, c.text, c.length), text);
	row_fault(r, f, "baseline-mismatch", buffer_string(&what),
			  "correct one of them, or write it in only one place");
	buffer_free(&what);
}

/* The target brings its baseline itself: it must be the same. */
static bool
check_own(row *r, const baseline *b, decimal value, const unit *u,
		  notation *n)
{
	target	   *t = &n->target;
	bool		same = decimal_compare(value, t->baseline) == 0 &&
		((unit_is_bare(u) && u->over.multiplier == 0) ||
		 unit_same(u, &t->baseline_unit));

	if (b->text.length > 0 && !same)
		fault_mismatch(r, FIELD_BASELINE, n);
	else if (b->year != 0 && t->baseline_year != 0 &&
			 t->baseline_year != b->year)
		fault_mismatch(r, b->year_is_own ? FIELD_BASELINE_YEAR :
					   FIELD_BASELINE, n);
	else
	{
		if (b->year != 0)
			t->baseline_year = b->year;
		return true;
	}
	return false;
}

/* Of what is done, only that it was not is a baseline. */
static bool
check_done(row *r, const baseline *b)
{
	const char *answer = yes_or_no(b->text, true);
	decimal		value;
	unit		u;

	if (b->text.length == 0 || (answer != NULL && strcmp(answer, "done") != 0))
		return true;
	if (answer == NULL && !baseline_read_value(r, b, &value, &u))
		return false;
	if (answer == NULL && value.digits == 0)
		return true;
	row_fault(r, FIELD_BASELINE, "baseline",
			  "a target that is done or not starts from not done",
			  "leave the baseline empty");
	return false;
}

/* Core refused the target with its baseline. */
static void
fault_joined(row *r, const baseline *b, const notation *n, const char *text,
			 const parse_error *error)
{
	field		f = b->text.length > 0 ? FIELD_BASELINE : FIELD_BASELINE_YEAR;
	cell		c = header_cell(r->header, r->record, f);
	parse_error placeless = {error->code, 0, 0};
	char		detail[ERROR_TEXT_SIZE];
	char		quoted[QUOTED_SIZE];
	buffer		what = {0};
	buffer		hint = {0};

	message_text(&what, "%s %s of the target %s: ", field_title(f),
				 text_quoted(quoted, c.text, c.length), n->text);
	error_detail(&placeless, text, strlen(text), detail);
	text_clause(&what, detail);
	error_hint(error, text, strlen(text), detail);
	text_clause(&hint, detail);
	row_fault(r, f, error_name(error->code), buffer_string(&what),
			  buffer_string(&hint));
	buffer_free(&what);
	buffer_free(&hint);
}

/* The clause of the notation that holds the baseline; false after a fault. */
static bool
make_clause(row *r, const baseline *b, decimal value, unit *u,
			const target *t, char *clause)
{
	char		number[DECIMAL_TEXT_SIZE];
	char		unit_text[UNIT_TEXT_SIZE];
	int			length = 0;

	clause[0] = '\0';
	if (t->is_change && b->year != 0 && !t->has_base)
		length = snprintf(clause, CLAUSE_SIZE, " vs %d", b->year);
	if (b->text.length == 0)
		return true;
	if (t->is_change && unit_is_bare(u) && u->over.multiplier == 0)
	{
		if (!is_amount(&t->unit))
		{
			row_fault(r, FIELD_BASELINE, "unit-missing",
					  "the baseline of a change needs its own unit",
					  "write the unit of the baseline, such as 200 亿元");
			return false;
		}
		*u = t->unit;
	}
	decimal_print(value, number);
	unit_print(u, unit_text);
	length += snprintf(clause + length, CLAUSE_SIZE - (size_t) length,
					   " from %s %s", number, unit_text);
	if (b->year != 0)
		snprintf(clause + length, CLAUSE_SIZE - (size_t) length, " at %d",
				 b->year);
	return true;
}

/* The baseline is a bare number, but the multiplier stands with the target. */
static bool
check_multiplier(row *r, const unit *u, const target *t)
{
	cell		text = unit_label_unit(row_unit(r));
	unit		beside;
	parse_error error;

	if (!unit_is_bare(u) || u->over.multiplier != 0 ||
		t->unit.over.multiplier == 0 ||
		(text.length > 0 &&
		 unit_parse(text.text, text.length, &beside, &error) == ERROR_NONE &&
		 beside.over.multiplier != 0))
		return true;
	row_fault(r, FIELD_BASELINE, "unit-missing",
			  "the target has a multiplier, and the baseline has no unit",
			  "write the unit of the baseline as that of the target");
	return false;
}

/* Read the target with the clause. */
static bool
parse_joined(row *r, const baseline *b, const char *clause, notation *n)
{
	char		text[NOTATION_SIZE + CLAUSE_SIZE];
	parse_error error;

	snprintf(text, sizeof(text), "%s%s", n->text, clause);
	if (target_parse(text, strlen(text), &n->target, &error) == ERROR_NONE)
		return true;
	fault_joined(r, b, n, text, &error);
	return false;
}

/* Does the base of the change contradict the year of the baseline? */
static bool
check_base(row *r, const baseline *b, const notation *n)
{
	const target *t = &n->target;
	period		year;

	if (!t->has_base || b->year == 0)
		return true;
	year = period_of_year(b->year);
	if (t->base.first == year.first && t->base.last == year.last)
		return true;
	fault_mismatch(r, b->year_is_own ? FIELD_BASELINE_YEAR : FIELD_BASELINE, n);
	return false;
}

bool
baseline_join(row *r, const baseline *b, notation *n)
{
	char		clause[CLAUSE_SIZE];
	decimal		value = {0};
	unit		u;

	if (b->text.length == 0 && b->year == 0)
		return true;
	if (n->target.comparator == COMPARATOR_DONE)
		return check_done(r, b);
	unit_set_bare(&u);
	if (b->text.length > 0 && !baseline_read_value(r, b, &value, &u))
		return false;
	if (n->target.has_baseline)
		return check_own(r, b, value, &u, n);
	if (b->text.length == 0 && !n->target.is_change)
	{
		row_fault(r, FIELD_BASELINE_YEAR, "baseline-year",
				  "the row has the year of a baseline, but no baseline",
				  "write the baseline, or leave the year empty");
		return false;
	}
	return check_base(r, b, n) &&
		(value.digits == 0 || check_multiplier(r, &u, &n->target)) &&
		make_clause(r, b, value, &u, &n->target, clause) &&
		parse_joined(r, b, clause, n);
}
