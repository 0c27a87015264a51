/*
 * target_row.c
 *	  A record of a plan as a row of the table incoming.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/target_row.h"

#include <string.h>

#include "base/message.h"
#include "core/notation/period_read.h"
#include "core/notation/progress_read.h"
#include "database/copy_row.h"
#include "file/day_cell.h"
#include "record/addable.h"
#include "record/baseline_column.h"
#include "record/heading.h"
#include "record/missing_mark.h"
#include "record/schedule_cell.h"
#include "record/unit_column.h"
#include "record/word.h"

/* The target cell, and what it says. */
typedef struct target_cell
{
	char		text[TARGET_TEXT_SIZE]; /* canonical; "" if none is set */
	cell		words;			/* as written, where that differs */
	const char *no_sum;			/* why its figures do not add up, or NULL */
	bool		is_percent;		/* the % is not in the cell itself */
	decimal		value;			/* of a range, the upper bound */
	unit		unit;
} target_cell;

/* What a record of a plan says beside its key. */
typedef struct plan_cells
{
	target_cell target;
	cell		section;
	cell		department;
	char		weight[DECIMAL_TEXT_SIZE];
	const char *commitment;
	cell		parent_place;
	cell		parent;
	const char *aggregation;
	buffer		schedule;
	const char *frequency;
	char		starts[PERIOD_TEXT_SIZE];
	char		due[PERIOD_TEXT_SIZE];
} plan_cells;

/* Read a plain number of 0 or more, and print it; "" for an empty cell. */
static void
read_weight(row *r, char *buf)
{
	cell		c = header_cell(r->header, r->record, FIELD_WEIGHT);
	progress	p;
	parse_error error;
	char		quoted[QUOTED_SIZE];
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
	message_text(&what, "weight %s is not a plain number of 0 or more",
				 text_quoted(quoted, c.text, c.length));
	row_fault(r, FIELD_WEIGHT, "weight", buffer_string(&what),
			  "write a number without a sign or a unit, such as 1.5");
	buffer_free(&what);
}

/*
 * The day when the target is due, by its column or else by the year in the
 * heading of the target, or NO_DAY; sets *f to where it stands.
 */
static bool
read_due(row *r, int32_t *due, field *f)
{
	cell		c = header_cell(r->header, r->record, FIELD_DUE);
	int			year = r->header->target_year;
	error_code	code;

	*f = FIELD_TARGET;
	*due = year == 0 ? NO_DAY : period_of_year(year).last;
	if (missing_mark_is(r->header->marks, c))
		return true;
	*f = FIELD_DUE;
	code = day_read(c.text, c.length, due);
	if (code != ERROR_NONE)
		row_date_fault(r, FIELD_DUE, code, c,
					   "write when the target is due, such as 2030 or 2030-06-30");
	return code == ERROR_NONE;
}

/* The target cannot be due then. */
static bool
refuse_due(row *r, field f, const char *day, bool is_total)
{
	buffer		what = {0};

	if (is_total)
	{
		message_text(&what, "the target is due by %s, which does not say from when the total counts",
					 day);
		row_fault(r, f, "period", buffer_string(&what),
				  "name the period of the plan with --period, or write it into the target, such as in 2026 or in 2021..2030");
	}
	else
	{
		message_text(&what, "the target is due at another time than %s, which stands beside it or in its heading",
					 day);
		row_fault(r, f, "period", buffer_string(&what),
				  "write in only one place when it is due");
	}
	buffer_free(&what);
	return false;
}

/* Join the target and when it is due, by its row or its heading. */
static bool
join_due(row *r, const plan_cells *p, notation *n)
{
	target	   *t = &n->target;
	int32_t		due;
	field		f;
	char		day[PERIOD_TEXT_SIZE];
	size_t		size;

	if (!read_due(r, &due, &f))
		return false;
	if (due == NO_DAY)
		return true;
	day_print(due, day);
	/* A year is that of the plan, whenever in it the plan ends. */
	size = cell_ends_with((cell) {day, strlen(day)}, "-12-31") ?
		strlen("2030") : strlen(day);
	if (t->has_period ? t->period.last == due :
		strncmp(p->due, day, size) == 0)
		return true;
	if (t->has_period || t->is_total)
		return refuse_due(r, f, day, !t->has_period);
	t->has_period = true;
	t->is_by = true;
	t->period = (period) {NO_DAY, due};
	return true;
}

/* Read the target with its unit, its direction and its baseline. */
static bool
read_columns(row *r, const plan_cells *p, notation *n)
{
	direction	d;
	baseline	b;

	if (!direction_column_read(r, &d) || !baseline_column_read(r, &b))
		return false;
	if (direction_is_dash(r) && b.text.length == 0 && direction_is_open(r, n))
	{
		row_fault(r, FIELD_DIRECTION, "direction-unclear",
				  "a dash as the direction may say decrease, or nothing",
				  "write decrease (逆向, 下降), or leave the cell empty");
		return false;
	}
	return baseline_find_way(r, &b, n, &d) &&
		direction_read_target(r, d, n) &&
		baseline_join(r, &b, n) && join_due(r, p, n);
}

/* Read the target; an empty cell leaves what is there. */
static void
read_target(row *r, plan_cells *p)
{
	target_cell *t = &p->target;
	cell		c = header_cell(r->header, r->record, FIELD_TARGET);
	notation	n = {.field = FIELD_TARGET};

	if (word_meaning(FIELD_TARGET, c) != NULL)
		t->words = c;
	else if (!missing_mark_is(r->header->marks, c) && read_columns(r, p, &n))
	{
		target_print(&n.target, t->text);
		if (!cell_equals(c, t->text))
			t->words = c;
		t->no_sum = target_why_no_sum(&n.target);
		t->is_percent = n.is_percent;
		t->value = n.target.comparator == COMPARATOR_RANGE ?
			n.target.upper : n.target.value;
		t->unit = n.target.unit;
	}
}

/* Read the period of the plan; "" where none is stated. */
static void
read_period(row *r, plan_cells *p)
{
	const period *stated = r->header->period;
	cell		c = header_cell(r->header, r->record, FIELD_PERIOD);
	period		own;
	parse_error error;

	if (c.length > 0)
	{
		error_code	code = period_parse(c.text, c.length, &own, &error);

		if (code != ERROR_NONE)
		{
			row_date_fault(r, FIELD_PERIOD, code, c,
						   "write the period of the plan, such as 2026, 2026..2030 or 2026-01-01..2026-12-31");
			return;
		}
		if (stated != NULL &&
			(stated->first != own.first || stated->last != own.last))
			row_fault(r, FIELD_PERIOD, "period",
					  "the period of the plan is not that of --period",
					  "write it in only one of them");
		stated = &own;
	}
	if (stated == NULL)
		return;
	day_print(stated->first, p->starts);
	day_print(stated->last, p->due);
}

/* Read the cells that say what the indicator is a part of. */
static void
read_parents(row *r, const row_key *k, plan_cells *p)
{
	p->parent_place = row_cell(r, FIELD_PARENT_PLACE, CODE_MAX);
	p->parent = row_cell(r, FIELD_PARENT, CODE_MAX);
	if (p->parent_place.length > 0 && k->place.length == 0)
		row_fault(r, FIELD_PARENT_PLACE, "place",
				  "parent_place is given, but no place",
				  "write the place that is below it");
}

static void
read_cells(row *r, const row_key *k, plan_cells *p)
{
	if (k->plan.length == 0)
		row_fault(r, FIELD_PLAN, "required", "plan is empty",
				  "fill it in, or use --plan=CODE");
	row_require(r, FIELD_CODE, k->code);
	row_require(r, FIELD_INDICATOR, k->name);
	p->section = row_cell(r, FIELD_SECTION, NAME_MAX_CHARACTERS);
	p->department = row_cell(r, FIELD_DEPARTMENT, CODE_MAX);
	/* Some call the direction 指标性质, too. */
	if (word_meaning(FIELD_DIRECTION, header_cell(r->header, r->record,
												  FIELD_COMMITMENT)) == NULL)
		p->commitment = row_word(r, FIELD_COMMITMENT, "commitment",
								 "write binding, anticipatory or directional (约束性, 预期性, 导向性)");
	read_weight(r, p->weight);
	read_period(r, p);
	read_target(r, p);
	read_parents(r, k, p);
	p->aggregation = row_word(r, FIELD_AGGREGATION, "aggregation",
							  "write latest (最新, 累计) or sum (合计, 求和)");
	schedule_cell_read(r, &p->schedule);
	p->frequency = row_word(r, FIELD_FREQUENCY, "frequency",
							"write weekly, monthly, quarterly, half_yearly or yearly (每周, 每月, 每季度, 每半年, 每年)");
}

/* Append a text; NULL for an empty one. */
static void
copy_optional(buffer *out, const char *text)
{
	copy_text(out, text[0] == '\0' ? NULL : text);
}

static void
copy_cells(const row *r, const plan_cells *p, buffer *out)
{
	copy_optional(out, p->target.text);
	copy_cell(out, p->target.words);
	copy_text(out, p->target.no_sum);
	row_copy_percent(r, p->target.is_percent, p->target.value, out);
	copy_cell(out, p->section);
	copy_cell(out, p->department);
	copy_optional(out, p->weight);
	copy_text(out, p->commitment);
	copy_cell(out, header_cell(r->header, r->record, FIELD_SOURCE));
	copy_cell(out, p->parent_place);
	copy_cell(out, p->parent);
	copy_text(out, p->aggregation);
	copy_optional(out, buffer_string(&p->schedule));
	copy_text(out, p->frequency);
	copy_optional(out, p->starts);
	copy_optional(out, p->due);
	copy_end(out);
}

/* As goalpost extract read the text; who writes maybe is not certain either. */
static bool
is_certain(const row *r)
{
	cell		c = header_cell(r->header, r->record, FIELD_CERTAIN);
	const char *meaning = word_meaning(FIELD_CERTAIN, c);

	return cell_trim(c).length == 0 ||
		(meaning != NULL && strcmp(meaning, "yes") == 0);
}

bool
target_row(row *r, buffer *out)
{
	plan_cells	p = {0};
	row_key		k = {0};

	/* A record of empty cells has no code in the table. */
	if (!row_is_empty(r))
	{
		k = row_read_key(r);
		read_cells(r, &k, &p);
	}
	if (r->fault_count == 0)
	{
		row_copy_key(r, &k, out);
		copy_cells(r, &p, out);
		note_unit(r->notes, &p.target.unit);
		r->notes->untargeted += p.target.text[0] == '\0' &&
			(header_cell(r->header, r->record, FIELD_BASELINE).length > 0 ||
			 header_cell(r->header, r->record, FIELD_DIRECTION).length > 0);
		r->notes->uncertain += !is_certain(r);
	}
	buffer_free(&p.schedule);
	return r->fault_count == 0;
}
