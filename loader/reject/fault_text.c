/*
 * fault_text.c
 *	  Texts for the faults that only the database can find.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "reject/fault_text.h"

#include <string.h>

#include "base/message.h"
#include "core/notation/progress_read.h"
#include "core/notation/target_read.h"
#include "core/score/mismatch.h"
#include "core/score/score.h"

/* The figure has no sign, but the target is a change. */
static void
direction_text(const server_fault *f, const progress *p, buffer *what,
			   buffer *hint)
{
	char		number[DECIMAL_TEXT_SIZE];
	char		unit[UNIT_TEXT_SIZE];

	decimal_print(p->value, number);
	unit_print(&p->unit, unit);
	buffer_text(what, "value ");
	text_quote(what, f->value.text, f->value.length);
	buffer_format(what, " does not say whether it is a rise or a fall, but the target is %s",
				  f->target_text);
	buffer_format(hint, "write 下降%s%s or -%s %s (a rise: 增长%s%s or +%s %s)",
				  number, unit, number, unit, number, unit, number, unit);
}

/* The figure does not fit the target; core knows why, and what would. */
static void
mismatch_text(const server_fault *f, const target *t, const progress *p,
			  buffer *what, buffer *hint)
{
	char		text[SCORE_TEXT_SIZE];
	mismatch	m = score_mismatch(t, p);

	if (f->field == FIELD_TARGET)
	{
		buffer_text(what, "an existing report does not fit this target: ");
		buffer_format(what, "%s; ", f->progress_text);
	}
	else
	{
		buffer_text(what, "value ");
		text_quote(what, f->value.text, f->value.length);
		buffer_format(what, " does not fit the target %s: ", f->target_text);
	}
	mismatch_reason(m, t, p, LANGUAGE_ENGLISH, text);
	text_clause(what, text);
	mismatch_remedy(m, t, p, LANGUAGE_ENGLISH, text);
	text_clause(hint, text);
}

/* No plan or indicator matches, or more than one indicator. */
static void
reference_text(const server_fault *f, buffer *what, buffer *hint)
{
	if (strcmp(f->code, "ambiguous") == 0)
	{
		buffer_format(what, "several indicators have the %s ",
					  f->field == FIELD_CODE ? "code" : "name");
		buffer_text(hint, "add a plan column, or use --plan=CODE");
	}
	else if (f->field == FIELD_PLAN)
	{
		buffer_text(what, "there is no plan ");
		buffer_text(hint, "write the code of an existing plan, or load the plan first");
	}
	else
	{
		buffer_format(what, "no indicator has the %s ",
					  f->field == FIELD_CODE ? "code" : "name");
		buffer_text(hint, "use one from the plan, or load the plan first");
	}
	text_quote(what, f->value.text, f->value.length);
}

void
fault_text(const server_fault *f, buffer *what, buffer *hint)
{
	target		t;
	progress	p;
	parse_error error;

	if (f->target_text != NULL && f->progress_text != NULL &&
		target_parse(f->target_text, strlen(f->target_text), &t,
					 &error) == ERROR_NONE &&
		progress_parse(f->progress_text, strlen(f->progress_text), &p,
					   &error) == ERROR_NONE)
	{
		if (strcmp(f->code, "direction") == 0)
			direction_text(f, &p, what, hint);
		else
			mismatch_text(f, &t, &p, what, hint);
		return;
	}
	reference_text(f, what, hint);
}
