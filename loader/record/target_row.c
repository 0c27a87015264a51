/*
 * target_row.c
 *	  A record of a plan as a row of the table incoming.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/target_row.h"

#include <string.h>

#include "base/message.h"
#include "core/notation/progress_read.h"
#include "database/copy_row.h"
#include "record/unit_column.h"

/* Words of plans, and what the workspace calls them. */
static const struct
{
	const char *word;
	const char *commitment;
}			commitments[] = {
	{"binding", "binding"}, {"约束性", "binding"},
	{"anticipatory", "anticipatory"}, {"预期性", "anticipatory"},
	{"directional", "directional"}, {"导向性", "directional"}
};

/* NULL if the cell is empty or not recognized. */
static const char *
read_commitment(row *r)
{
	cell		c = header_cell(r->header, r->record, FIELD_COMMITMENT);

	if (c.length == 0)
		return NULL;
	for (size_t i = 0; i < sizeof(commitments) / sizeof(commitments[0]); i++)
		if (cell_equals(c, commitments[i].word))
			return commitments[i].commitment;
	row_fault(r, FIELD_COMMITMENT, "commitment",
			  "commitment is not recognized",
			  "write binding, anticipatory or directional (约束性, 预期性, 导向性)");
	return NULL;
}

/* Read a plain number of 0 or more, and print it; "" for an empty cell. */
static void
read_weight(row *r, char *buf)
{
	cell		c = header_cell(r->header, r->record, FIELD_WEIGHT);
	progress	p;
	parse_error error;
	buffer		what = {0};

	buf[0] = '\0';
	if (c.length == 0)
		return;
	if (progress_parse(c.text, c.length, &p, &error) == ERROR_NONE &&
		p.kind == PROGRESS_VALUE && !p.is_change && unit_is_bare(&p.unit) &&
		p.unit.over.multiplier == 0 && p.as_of == NO_DAY &&
		p.value.digits >= 0)
	{
		decimal_print(p.value, buf);
		return;
	}
	row_quote(&what, FIELD_WEIGHT, c.text, c.length);
	buffer_text(&what, " is not a plain number of 0 or more");
	row_fault(r, FIELD_WEIGHT, "weight", buffer_string(&what),
			  "write a number without a sign or a unit, such as 1.5");
	buffer_free(&what);
}

/* Read the target with its unit, and print it. */
static void
read_target(row *r, char *buf)
{
	notation	n = {.field = FIELD_TARGET};

	buf[0] = '\0';
	if (row_required(r, FIELD_TARGET, SIZE_MAX).length > 0 &&
		unit_column_read(r, &n))
		target_print(&n.target, buf);
}

bool
target_row(row *r, buffer *out)
{
	char		text[TARGET_TEXT_SIZE] = "";
	char		weight[DECIMAL_TEXT_SIZE] = "";
	const char *commitment = NULL;
	bool		empty = row_is_empty(r);
	cell		none = {"", 0};
	cell		plan = none;
	cell		code = none;
	cell		name = none;
	cell		section = none;
	cell		department = none;

	if (!empty)
	{
		plan = row_plan(r);
		if (plan.length == 0)
			row_fault(r, FIELD_PLAN, "required", "plan is empty",
					  "fill it in, or use --plan=CODE");
		code = row_required(r, FIELD_CODE, CODE_MAX);
		name = row_required(r, FIELD_INDICATOR, NAME_MAX_CHARACTERS);
		section = row_cell(r, FIELD_SECTION, NAME_MAX_CHARACTERS);
		department = row_cell(r, FIELD_DEPARTMENT, CODE_MAX);
		commitment = read_commitment(r);
		read_weight(r, weight);
		read_target(r, text);
	}
	if (r->fault_count > 0)
		return false;
	row_copy_key(r, plan, code, name, out);
	copy_text(out, empty ? NULL : text);
	copy_cell(out, section);
	copy_cell(out, department);
	copy_text(out, weight[0] == '\0' ? NULL : weight);
	copy_text(out, commitment);
	copy_cell(out, empty ? none : header_cell(r->header, r->record,
											  FIELD_SOURCE));
	copy_end(out);
	return true;
}
