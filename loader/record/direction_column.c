/*
 * direction_column.c
 *	  Which way a target goes, by a column of its own.
 *
 * A direction makes the comparator of a target that has none, and must agree
 * with that of any other.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/direction_column.h"

#include <string.h>

#include "base/message.h"
#include "record/word.h"

/* The direction with that name. */
static direction
from_name(const char *name)
{
	if (name == NULL || name[0] == '\0')
		return DIRECTION_NONE;
	return strcmp(name, "increase") == 0 ? DIRECTION_INCREASE :
		DIRECTION_DECREASE;
}

/* 指标性质 is the commitment in one table and the direction in another. */
static direction
read_commitment(const row *r)
{
	cell		c = header_cell(r->header, r->record, FIELD_COMMITMENT);

	return from_name(word_meaning(FIELD_DIRECTION, c));
}

bool
direction_is_dash(const row *r)
{
	cell		c = header_cell(r->header, r->record, FIELD_DIRECTION);

	return cell_equals(c, "-") || cell_equals(c, "−") || cell_equals(c, "－");
}

bool
direction_column_read(row *r, direction *d)
{
	int			before = r->fault_count;
	const direction stated[] = {
		direction_is_dash(r) ? DIRECTION_DECREASE :
		from_name(row_word(r, FIELD_DIRECTION, "direction-unclear",
						   "write increase or decrease (正向, 逆向; 上升, 下降), or leave the cell empty for a range")),
		from_name(row_word(r, FIELD_ASCENDING, "direction-unclear",
						   "write 1 or yes (是) if more is better, else 0 or no (否)")),
		read_commitment(r)
	};

	*d = DIRECTION_NONE;
	for (size_t i = 0; i < sizeof(stated) / sizeof(stated[0]); i++)
	{
		if (*d != DIRECTION_NONE && stated[i] != DIRECTION_NONE &&
			stated[i] != *d)
		{
			row_fault(r, i == 1 ? FIELD_ASCENDING : FIELD_COMMITMENT,
					  "direction-mismatch",
					  "two columns state opposite directions",
					  "write the direction in only one of them");
			return false;
		}
		if (stated[i] != DIRECTION_NONE)
			*d = stated[i];
	}
	return r->fault_count == before;
}

direction
direction_of(const target *t)
{
	switch (t->comparator)
	{
		case COMPARATOR_ABOUT_AT_LEAST:
		case COMPARATOR_AT_LEAST:
		case COMPARATOR_MORE:
		case COMPARATOR_DONE:
			return DIRECTION_INCREASE;
		case COMPARATOR_LESS:
		case COMPARATOR_AT_MOST:
		case COMPARATOR_ABOUT_AT_MOST:
			return DIRECTION_DECREASE;
		default:
			return DIRECTION_NONE;
	}
}

const char *
direction_comparator(direction d)
{
	return d == DIRECTION_DECREASE ? "<=" : ">=";
}

field
direction_field(const row *r)
{
	if (header_cell(r->header, r->record, FIELD_DIRECTION).length > 0)
		return FIELD_DIRECTION;
	if (header_cell(r->header, r->record, FIELD_ASCENDING).length > 0)
		return FIELD_ASCENDING;
	return FIELD_COMMITMENT;
}

/* Is the target read with that comparator before it? */
static bool
try_comparator(const row *r, notation *n, const char *comparator)
{
	row			trial = *r;
	bool		good;

	trial.faults = NULL;
	n->comparator = comparator;
	good = unit_column_read(&trial, n);
	n->comparator = NULL;
	return good;
}

bool
direction_is_open(const row *r, notation *n)
{
	return try_comparator(r, n, "<=") && try_comparator(r, n, ">=") &&
		!n->target.is_change && n->target.comparator != COMPARATOR_DONE;
}

/* Read a target without a comparator; a rise by +5 % is no decrease. */
static bool
read_open(const row *r, direction d, notation *n)
{
	return try_comparator(r, n, direction_comparator(DIRECTION_INCREASE)) &&
		try_comparator(r, n, direction_comparator(DIRECTION_DECREASE)) &&
		(!n->target.is_change || n->target.value.digits == 0 ||
		 (n->target.value.digits > 0) == (d == DIRECTION_INCREASE)) &&
		try_comparator(r, n, direction_comparator(d));
}

/* The target does not go in the direction of its row. */
static void
fault_mismatch(row *r, const notation *n)
{
	field		f = direction_field(r);
	cell		c = header_cell(r->header, r->record, f);
	char		quoted[QUOTED_SIZE];
	char		text[TARGET_TEXT_SIZE];
	buffer		what = {0};

	target_print(&n->target, text);
	text_quoted(quoted, c.text, c.length);
	if (direction_of(&n->target) == DIRECTION_NONE)
	{
		message_text(&what, "%s %s does not fit the target %s, which has two bounds",
					 field_title(f), quoted, text);
		row_fault(r, f, "direction-mismatch", buffer_string(&what),
				  "leave the direction empty, or write one bound, with >= or <=");
	}
	else
	{
		message_text(&what, "%s %s contradicts the target %s", field_title(f),
					 quoted, text);
		row_fault(r, f, "direction-mismatch", buffer_string(&what),
				  "correct one of them; a target without a comparator takes the direction of its row");
	}
	buffer_free(&what);
}

bool
direction_read_target(row *r, direction d, notation *n)
{
	row			trial = *r;

	if (d == DIRECTION_NONE)
		return unit_column_read(r, n);
	trial.faults = NULL;
	if (unit_column_read(&trial, n) && direction_of(&n->target) == d)
		return true;
	if (read_open(r, d, n))
		return true;
	if (!unit_column_read(r, n))
		return false;
	fault_mismatch(r, n);
	return false;
}
