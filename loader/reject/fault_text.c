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

/* Is it a record of a plan whose parent is unknown, or its own? */
static void
parent_text(const server_fault *f, buffer *what, buffer *hint)
{
	if (strcmp(f->code, "parent") == 0)
	{
		buffer_text(what, "the indicator would be above itself, by the parent ");
		buffer_text(hint, "write the indicator that it adds up to");
	}
	else
	{
		buffer_text(what, "no indicator of the plan at the same place and breakdown has the code ");
		buffer_text(hint, "write the code of one from the plan, or leave the cell empty");
	}
	text_quote(what, f->value.text, f->value.length);
}

/* No plan, place or indicator matches, or more than one indicator. */
static void
reference_text(const server_fault *f, buffer *what, buffer *hint)
{
	static const struct
	{
		const char *detail;		/* "" for none */
		const char *what;		/* with code or name for %s */
		const char *after;		/* the value */
		const char *hint;
	}			texts[] = {
		{"no plan", "there is no plan ", "",
		"write the code of an existing plan, or load the plan first"},
		{"no place", "there is no place ", "",
		"write a place of the plan, or load the plan first"},
		{"place", "the indicator with the %s ", " is known at single places only",
		"name the place in a place column (地区)"},
		{"elsewhere", "the indicator with the %s ", " is not known at that place",
		"write one of its places, or load the plan first"},
		{"breakdown", "the indicator with the %s ", " is not known for that breakdown",
		"write one of its breakdowns in a breakdown column (分组); an empty cell is the total"},
		{"ambiguous", "several indicators have the %s ", "",
		"add a plan column, or use --plan=CODE"},
		{"", "no indicator has the %s ", "",
		"use one from the plan, or load the plan first"}
	};
	const char *detail = f->detail == NULL ? "" : f->detail;
	size_t		i = 0;

	if (strcmp(f->code, "ambiguous") == 0)
		detail = f->code;
	while (strcmp(texts[i].detail, detail) != 0 && texts[i].detail[0] != '\0')
		i++;
	buffer_format(what, texts[i].what,
				  f->field == FIELD_CODE ? "code" : "name");
	text_quote(what, f->value.text, f->value.length);
	buffer_text(what, texts[i].after);
	if (detail == f->code && f->detail != NULL)
	{
		buffer_text(hint, "write its code in a code column (编码): ");
		text_escape(hint, f->detail, strlen(f->detail));
	}
	else
		buffer_text(hint, texts[i].hint);
}

/* A contradiction about places, or about the period of a plan. */
static void
contradiction_text(const server_fault *f, buffer *what, buffer *hint)
{
	if (f->field == FIELD_PERIOD)
	{
		buffer_text(what, "the plan has the period ");
		text_period(what, f->detail);
		buffer_text(what, " in this file already, not ");
		buffer_text(hint, "write one period for a plan");
	}
	else if (f->detail == NULL)
	{
		buffer_text(what, "the place would be above itself, by the parent_place ");
		buffer_text(hint, "write the place that it is a part of");
	}
	else
	{
		buffer_text(what, "the place is below ");
		text_quote(what, f->detail, strlen(f->detail));
		buffer_text(what, " already, not below ");
		buffer_text(hint, "write the same parent_place everywhere, or leave the cell empty");
	}
	text_quote(what, f->value.text, f->value.length);
}

/* The state of things does not allow it. */
static void
state_text(const server_fault *f, buffer *what, buffer *hint)
{
	if (strcmp(f->code, "retired") == 0)
	{
		buffer_text(what, "the indicator was retired");
		if (f->detail != NULL)
			buffer_format(what, " on %s", f->detail);
		buffer_text(hint, "remove the row, or use \"goalpost retire --undo\" first");
	}
	else
	{
		buffer_format(what, "figures are closed through %s", f->detail);
		buffer_text(hint, "remove the row, or say why with --reason=TEXT");
	}
}

/* Figures of single periods that do not add up. */
static void
sum_text(const server_fault *f, buffer *what, buffer *hint)
{
	if (strcmp(f->code, "sum") == 0)
	{
		buffer_text(what, "value ");
		text_quote(what, f->value.text, f->value.length);
		buffer_text(what, " cannot be added to the figures of other periods: ");
		text_clause(what, f->detail);
		buffer_text(hint, "report an amount in the unit of the other figures");
	}
	else if (strcmp(f->detail, "figures") == 0)
	{
		buffer_text(what, "aggregation cannot change, since the indicator has figures");
		buffer_text(hint, "retire the indicator, and load another one");
	}
	else if (strcmp(f->detail, "target") == 0)
	{
		buffer_text(what, "aggregation becomes sum, but the row has no target");
		buffer_text(hint, "write the target in the same row");
	}
	else
	{
		buffer_format(what, "aggregation is sum, but %s", f->detail);
		buffer_text(hint, "write latest, and report the figure of the whole period so far");
	}
}

/* A figure and a target do not fit each other. */
static void
comparison_text(const server_fault *f, buffer *what, buffer *hint)
{
	target		t;
	progress	p;
	parse_error error;

	if (target_parse(f->target_text, strlen(f->target_text), &t,
					 &error) != ERROR_NONE ||
		progress_parse(f->progress_text, strlen(f->progress_text), &p,
					   &error) != ERROR_NONE)
		return;
	if (strcmp(f->code, "direction") == 0)
		direction_text(f, &p, what, hint);
	else
		mismatch_text(f, &t, &p, what, hint);
}

void
fault_text(const server_fault *f, buffer *what, buffer *hint)
{
	static const struct
	{
		const char *code;
		void		(*text) (const server_fault *f, buffer *what, buffer *hint);
	}			texts[] = {
		{"direction", comparison_text}, {"mismatch", comparison_text},
		{"place", contradiction_text}, {"period", contradiction_text},
		{"parent", parent_text}, {"retired", state_text},
		{"closed", state_text}, {"sum", sum_text}, {"aggregation", sum_text}
	};

	if (f->field == FIELD_PARENT)
	{
		parent_text(f, what, hint);
		return;
	}
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		if (strcmp(f->code, texts[i].code) == 0)
		{
			texts[i].text(f, what, hint);
			return;
		}
	reference_text(f, what, hint);
}
