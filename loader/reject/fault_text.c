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

/* The cell at fault, in quotes. */
static const char *
quoted_value(const server_fault *f, char *quoted)
{
	return text_quoted(quoted, f->value.text, f->value.length);
}

/* The figure has no sign, but the target is a change. */
static void
direction_text(const server_fault *f, const progress *p, buffer *what,
			   buffer *hint)
{
	char		number[DECIMAL_TEXT_SIZE];
	char		unit[UNIT_TEXT_SIZE];
	char		quoted[QUOTED_SIZE];

	decimal_print(p->value, number);
	unit_print(&p->unit, unit);
	message_text(what, "value %s does not say whether it is a rise or a fall, but the target is %s",
				 quoted_value(f, quoted), f->target_text);
	message_text(hint, "write 下降%s%s or -%s %s (a rise: 增长%s%s or +%s %s)",
				 number, unit, number, unit, number, unit, number, unit);
}

/* The figure does not fit the target; core knows why, and what would. */
static void
mismatch_text(const server_fault *f, const target *t, const progress *p,
			  buffer *what, buffer *hint)
{
	char		text[SCORE_TEXT_SIZE];
	char		quoted[QUOTED_SIZE];
	mismatch	m = score_mismatch(t, p);
	language	lang = translate_language();

	if (f->field == FIELD_TARGET)
		message_text(what, "an existing report does not fit this target: %s; ",
					 f->progress_text);
	else
		message_text(what, "value %s does not fit the target %s: ",
					 quoted_value(f, quoted), f->target_text);
	mismatch_reason(m, t, p, lang, text);
	text_clause(what, text);
	mismatch_remedy(m, t, p, lang, text);
	text_clause(hint, text);
}

/* The period of a target that adds up begins later. */
static void
before_text(const server_fault *f, const target *t, const progress *p,
			buffer *what, buffer *hint)
{
	char		text[SCORE_TEXT_SIZE];
	char		day[PERIOD_TEXT_SIZE];

	day_print(p->as_of, day);
	message_text(what, "the day %s is before the period of the target %s", day,
				 f->target_text);
	if (score_mismatch(t, p) == MISMATCH_PERIOD)
	{
		mismatch_remedy(MISMATCH_PERIOD, t, p, translate_language(), text);
		text_clause(hint, text);
		return;
	}
	day_print(t->period.first, day);
	message_text(hint, "report a figure of %s or later", day);
}

/* Is it a record of a plan whose parent is unknown, or its own? */
static void
parent_text(const server_fault *f, buffer *what, buffer *hint)
{
	char		quoted[QUOTED_SIZE];

	quoted_value(f, quoted);
	if (strcmp(f->code, "parent") == 0)
	{
		message_text(what, "the indicator would be above itself, by the parent %s",
					 quoted);
		message_text(hint, "write the indicator that it adds up to");
	}
	else
	{
		message_text(what, "no indicator of the plan at the same place and breakdown has the code %s",
					 quoted);
		message_text(hint, "write the code of one from the plan, or leave the cell empty");
	}
}

/* No plan, place or indicator matches, or more than one indicator. */
static void
reference_text(const server_fault *f, buffer *what, buffer *hint)
{
	static const struct
	{
		const char *detail;		/* "" for none */
		const char *by_code;	/* what is wrong, with the cell for %s */
		const char *by_name;
		const char *hint;
	}			texts[] = {
		{"no plan", N_("there is no plan %s"), N_("there is no plan %s"),
		N_("write the code of an existing plan, or load the plan first")},
		{"no place", N_("there is no place %s"), N_("there is no place %s"),
		N_("write a place of the plan, or load the plan first")},
		{"place", N_("the indicator with the code %s is known at single places only"),
			N_("the indicator with the name %s is known at single places only"),
		N_("name the place in a place column (地区)")},
		{"elsewhere", N_("the indicator with the code %s is not known at that place"),
			N_("the indicator with the name %s is not known at that place"),
		N_("write one of its places, or load the plan first")},
		{"breakdown", N_("the indicator with the code %s is not known for that breakdown"),
			N_("the indicator with the name %s is not known for that breakdown"),
		N_("write one of its breakdowns in a breakdown column (分组); an empty cell is the total")},
		{"ambiguous", N_("several indicators have the code %s"),
			N_("several indicators have the name %s"),
		N_("add a plan column, or use --plan=CODE")},
		{"", N_("no indicator has the code %s"), N_("no indicator has the name %s"),
		N_("use one from the plan, or load the plan first")}
	};
	const char *detail = f->detail == NULL ? "" : f->detail;
	char		quoted[QUOTED_SIZE];
	size_t		i = 0;

	if (strcmp(f->code, "ambiguous") == 0)
		detail = f->code;
	while (strcmp(texts[i].detail, detail) != 0 && texts[i].detail[0] != '\0')
		i++;
	message_text(what, f->field == FIELD_CODE ? texts[i].by_code :
				 texts[i].by_name, quoted_value(f, quoted));
	if (detail == f->code && f->detail != NULL)
	{
		/* Several plans, or several codes of one */
		size_t		skip = strncmp(f->detail, "plan ", 5) == 0 ? 5 : 0;

		if (skip > 0)
			message_text(hint, "name the plan in a plan column (计划), or use --plan=CODE: ");
		else
			message_text(hint, "write its code in a code column (编码): ");
		text_escape(hint, f->detail + skip, strlen(f->detail + skip));
	}
	else
		message_text(hint, "%s", translate(texts[i].hint));
}

/* A contradiction about places, or about the period of a plan. */
static void
contradiction_text(const server_fault *f, buffer *what, buffer *hint)
{
	char		quoted[QUOTED_SIZE];
	char		other[QUOTED_SIZE];
	buffer		known = {0};

	quoted_value(f, quoted);
	if (f->field == FIELD_PERIOD)
	{
		text_period(&known, f->detail);
		message_text(what, "the plan has the period %s in this file already, not %s",
					 buffer_string(&known), quoted);
		message_text(hint, "write one period for a plan");
	}
	else if (f->detail == NULL)
	{
		message_text(what, "the place would be above itself, by the parent_place %s",
					 quoted);
		message_text(hint, "write the place that it is a part of");
	}
	else
	{
		message_text(what, "the place is below %s already, not below %s",
					 text_quoted(other, f->detail, strlen(f->detail)), quoted);
		message_text(hint, "write the same parent_place everywhere, or leave the cell empty");
	}
	buffer_free(&known);
}

/* The state of things does not allow it. */
static void
state_text(const server_fault *f, buffer *what, buffer *hint)
{
	if (strcmp(f->code, "retired") == 0)
	{
		if (f->detail == NULL)
			message_text(what, "the indicator was retired");
		else
			message_text(what, "the indicator was retired on %s", f->detail);
		message_text(hint, "remove the row, or use \"goalpost retire --undo\" first");
	}
	else
	{
		message_text(what, "figures are closed through %s", f->detail);
		message_text(hint, "remove the row, or say why with --reason=TEXT");
	}
}

/* Figures of single periods that do not add up. */
static void
sum_text(const server_fault *f, buffer *what, buffer *hint)
{
	char		quoted[QUOTED_SIZE];

	if (strcmp(f->code, "sum") == 0 && f->field == FIELD_AS_OF)
	{
		message_text(what, "the period of the figure has the day %s in it, whose figure would count twice",
					 f->detail);
		message_text(hint, "report each amount once, by months, quarters, half-years or years");
	}
	else if (strcmp(f->code, "sum") == 0)
	{
		message_text(what, "value %s cannot be added to the figures of other periods: ",
					 quoted_value(f, quoted));
		text_clause(what, translate(f->detail));
		message_text(hint, "report the amount of the period alone, in the unit of the other figures");
	}
	else if (strcmp(f->detail, "figures") == 0)
	{
		message_text(what, "aggregation cannot change, since the indicator has figures");
		message_text(hint, "retire the indicator, and load another one");
	}
	else if (strcmp(f->detail, "target") == 0)
	{
		message_text(what, "aggregation becomes sum, but the row has no target");
		message_text(hint, "write the target in the same row");
	}
	else
	{
		message_text(what, "aggregation is sum, but %s", translate(f->detail));
		message_text(hint, "write latest, and report the figure of the whole period so far");
	}
}

/* A figure without a unit, for a target with one. */
static void
unit_text(const server_fault *f, buffer *what, buffer *hint)
{
	char		quoted[QUOTED_SIZE];

	message_text(what, "value %s has no unit, but the target is %s",
				 quoted_value(f, quoted), f->target_text);
	message_text(hint, "write the unit, or use --unit-from-target to read such figures in the units of their targets");
}

/* Numbers of a column in % that lie within 0 and 1, or not far beyond. */
static void
percent_text(const server_fault *f, buffer *what, buffer *hint)
{
	char		quoted[QUOTED_SIZE];

	if (f->field == FIELD_TARGET)
		message_text(what, "target %s and all others in %% lie within 0 and 1",
					 quoted_value(f, quoted));
	else if (strcmp(f->code, "percent-scale") == 0)
		message_text(what, "value %s and all others in %% are about a hundredth of their targets, here %s",
					 quoted_value(f, quoted), f->target_text);
	else
		message_text(what, "value %s and all others in %% lie within 0 and 1, but the target is %s",
					 quoted_value(f, quoted), f->target_text);
	message_text(hint, "use --percent=share if a spreadsheet wrote 87 %% as 0.87, or --percent=percent if it is 0.87 %%");
}

/* A figure a thousand times as large or small as the one before, or its target. */
static void
leap_text(const server_fault *f, buffer *what, buffer *hint)
{
	char		quoted[QUOTED_SIZE];
	bool		falls = f->detail[0] == '/';
	const char *factor = f->detail + falls;

	quoted_value(f, quoted);
	if (f->target_text == NULL && falls)
		message_text(what, "value %s is 1/%s of the figure before, %s", quoted,
					 factor, f->progress_text);
	else if (f->target_text == NULL)
		message_text(what, "value %s is %s times the figure before, %s", quoted,
					 factor, f->progress_text);
	else if (falls)
		message_text(what, "value %s is 1/%s of the target, %s", quoted, factor,
					 f->target_text);
	else
		message_text(what, "value %s is %s times the target, %s", quoted,
					 factor, f->target_text);
	message_text(hint, "check the unit, such as 万元 for 亿元");
}

/* The target in a sheet of reports is another one than that of the plan. */
static void
target_text(const server_fault *f, buffer *what, buffer *hint)
{
	char		quoted[QUOTED_SIZE];

	message_text(what, "target %s is not the one that is stored, %s",
				 quoted_value(f, quoted), f->target_text);
	message_text(hint, "correct the sheet, or load the plan with its new target");
}

/* The completion in a sheet of reports is another one than that of the figure. */
static void
completion_text(const server_fault *f, buffer *what, buffer *hint)
{
	char		quoted[QUOTED_SIZE];

	quoted_value(f, quoted);
	if (f->detail[0] == '/')
	{
		message_text(what, "completion %s is the figure divided by the target; that of %s for %s is %s",
					 quoted, f->progress_text, f->target_text, f->detail + 1);
		message_text(hint, "computed otherwise: completion counts from a baseline, and within a limit");
		return;
	}
	message_text(what, "completion %s is not that of %s for %s, %s", quoted,
				 f->progress_text, f->target_text, f->detail);
	message_text(hint, "check the figure, its unit and the target");
}

/* Two figures of one day, in rows that a column tells apart which is not read. */
static void
repetition_text(const server_fault *f, buffer *what, buffer *hint)
{
	char		quoted[QUOTED_SIZE];

	message_text(what, "value %s is one of several for the same indicator and day, whose rows differ in the column %s, which is not read",
				 quoted_value(f, quoted), f->detail);
	message_text(hint, "if they are about parts, add its heading to goalpost.column_alias as place or breakdown; else leave only the row that counts");
}

/* The name beside a code is that of another indicator, or of none. */
static void
name_text(const server_fault *f, buffer *what, buffer *hint)
{
	char		quoted[QUOTED_SIZE];
	char		own[QUOTED_SIZE];

	quoted_value(f, quoted);
	text_quoted(own, f->detail, strlen(f->detail));
	if (strcmp(f->code, "name-mismatch") == 0)
		message_text(what, "the name %s is that of another indicator; the code has %s",
					 quoted, own);
	else
		message_text(what, "the name %s is not that of the code, %s", quoted,
					 own);
	message_text(hint, "correct the code or the name");
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
	else if (strcmp(f->code, "before-period") == 0)
		before_text(f, &t, &p, what, hint);
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
		{"before-period", comparison_text},
		{"place", contradiction_text}, {"period", contradiction_text},
		{"parent", parent_text}, {"retired", state_text},
		{"target", target_text}, {"completion", completion_text},
		{"leap", leap_text}, {"name", name_text}, {"name-mismatch", name_text},
		{"unit-missing", unit_text}, {"percent-unclear", percent_text},
		{"percent-scale", percent_text},
		{"duplicate-unclear", repetition_text},
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
