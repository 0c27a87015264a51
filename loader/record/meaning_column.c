/*
 * meaning_column.c
 *	  Columns that are not read, but may turn the meaning of their rows.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/meaning_column.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/message.h"
#include "core/notation/progress_read.h"
#include "record/heading.h"
#include "record/missing_mark.h"
#include "record/word.h"

/* What the filled cells of a column have in common. */
typedef struct content
{
	bool		watched;		/* the column is not read */
	heading_hint hint;			/* by its heading */
	bool		filled;
	bool		words;			/* all are directions or comparators */
	bool		numbers;		/* all are numbers, and no years */
	bool		scales;			/* one is a multiplier other than 1 */
} content;

/* Is it a comparator, as it stands before a target? */
static bool
is_comparator(cell c)
{
	static const char *const comparators[] = {
		">", ">=", "=>", "<", "<=", "=<", "=", "≥", "≤", "≧", "≦", "＞", "＜", "＝",
		"at_least", "at_most", "more_than", "less_than", "greater_than", "no_more_than",
		"no_less_than", "ge", "gte", "le", "lte", "gt", "lt", "min", "max", "minimum",
		"maximum", "不低于", "不少于", "不小于", "不高于",
		"不超过", "不大于", "大于", "小于", "大于等于", "小于等于", "高于", "低于", "等于", "以上",
		"以下", "以内"
	};
	buffer		word = {0};
	bool		found = false;

	word_normalise(&word, c);
	for (size_t i = 0; i < sizeof(comparators) / sizeof(comparators[0]); i++)
		found = found || strcmp(buffer_string(&word), comparators[i]) == 0;
	buffer_free(&word);
	return found;
}

static bool
is_number(cell c)
{
	progress	p;
	parse_error ignored;

	return heading_year(c) == 0 &&
		progress_parse(c.text, c.length, &p, &ignored) == ERROR_NONE &&
		p.kind == PROGRESS_VALUE && p.as_of == NO_DAY;
}

/* Is the multiplier of that heading a 1?  SDMX writes powers of ten. */
static bool
is_one(heading_hint hint, cell c)
{
	return hint == HINT_POWER ?
		cell_equals(c, "0") || cell_equals(c, "0: Units") ||
		cell_equals(c, "Units") : cell_equals(c, "1");
}

/* Does it matter whether the cells under that heading are numbers? */
static bool
may_be_numbers(heading_hint hint)
{
	return hint == HINT_NUMBER || hint == HINT_FACTOR;
}

/* Does the column multiply the numbers of its rows? */
static bool
is_multiplier(const content *t)
{
	return t->watched && t->filled && t->scales &&
		(t->hint >= HINT_SCALE || (t->hint == HINT_FACTOR && t->numbers));
}

static void
look_at_cell(const header *h, content *t, cell c)
{
	const char *direction;

	c = cell_plain(cell_trim(c));
	direction = word_meaning(FIELD_DIRECTION, c);
	/* Neither a dash nor n/a says anything. */
	if (missing_mark_is(h->marks, c) ||
		(direction != NULL && direction[0] == '\0'))
		return;
	t->filled = true;
	t->words = t->words && (direction != NULL || is_comparator(c));
	t->numbers = t->numbers && may_be_numbers(t->hint) && is_number(c);
	t->scales = t->scales || !is_one(t->hint, c);
}

/* Can the cells that follow still change what is known? */
static bool
is_open(const content *t)
{
	return t->watched && (t->words || t->numbers ||
						  (t->hint >= HINT_SCALE && !t->scales));
}

/* A failure to read the file is told by who reads it as a whole. */
static void
look_at_file(const reading *r, content *contents)
{
	csv_reader	reader;
	csv_record	record;
	bool		open = true;

	r->source->looking_ahead = true;
	csv_reader_open(&reader, r->source, 0);
	while (open && csv_reader_next(&reader, &record))
	{
		if (record.offset < r->h->end)
			continue;
		open = false;
		for (size_t i = 0; i < r->record->cell_count; i++)
		{
			if (is_open(&contents[i]) && i < record.cell_count)
				look_at_cell(r->h, &contents[i], record.cells[i]);
			open = open || is_open(&contents[i]);
		}
	}
	csv_reader_close(&reader);
	r->source->looking_ahead = false;
}

/* In a report, what a target means belongs to the target beside it. */
static const char *
why_refused(const reading *r, const content *t, field f)
{
	bool		plan = r->h->kind == KIND_TARGETS;
	bool		alone = r->h->column[FIELD_TARGET] < 0;

	if (is_multiplier(t))
		return N_("write the multiplier into the unit, such as 万元 or million USD, or the numbers in full, and remove the column");
	if (plan && t->watched && (t->hint == HINT_TURNS ||
							   (t->hint == HINT_NUMBER && t->filled && t->numbers)))
		return N_("rename it to baseline, baseline_year, direction, ascending or aggregation, add its heading to goalpost.column_alias, or remove it");
	if (plan && t->watched && t->filled && t->words)
		return N_("rename it to direction, or write the comparator before the target, such as >= 80; if it means something else, remove it");
	if (!plan && alone && (f == FIELD_DIRECTION ||
						   (t->watched && t->filled && t->words)))
		return N_("write figures that fall with a minus sign, and remove the column");
	return NULL;
}

void
meaning_column_check(reading *r, const field *fields)
{
	size_t		count = r->record->cell_count;
	content    *contents = memory_resize(NULL, (count + 1) * sizeof(content));
	char		quoted[QUOTED_SIZE];
	buffer		what = {0};

	for (size_t i = 0; i < count; i++)
	{
		cell		heading = cell_trim(r->record->cells[i]);

		contents[i] = (content) {
			.watched = fields[i] == FIELD_COUNT && heading.length > 0,
			.hint = heading_hint_of(heading), .words = true, .numbers = true
		};
	}
	look_at_file(r, contents);
	for (size_t i = 0; i < count; i++)
	{
		cell		heading = r->record->cells[i];
		const char *hint = why_refused(r, &contents[i], fields[i]);

		if (hint == NULL)
			continue;
		buffer_clear(&what);
		message_text(&what, "the column %s may turn the meaning of its row, and is not read",
					 text_quoted(quoted, heading.text, heading.length));
		complain(r, i, "header-meaning", buffer_string(&what), hint);
	}
	free(contents);
	buffer_free(&what);
}
