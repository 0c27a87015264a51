/*
 * schedule_cell.c
 *	  A cell with the cumulative shares of a schedule.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/schedule_cell.h"

#include <stdio.h>
#include <string.h>

#include "base/message.h"
#include "core/notation/number.h"
#include "core/schedule/schedule.h"

/* A share for each day of a leap year; more would never fit an annual plan. */
#define SHARES_MAX 366

/* The decimals of percentages as shares need two more digits. */
#define PERCENT_SCALE 2

typedef struct shares
{
	decimal		share[SHARES_MAX];
	int			count;
	int			percents;		/* how many have a % */
} shares;

/* Bytes of a mark at the start of the text, or 0. */
static size_t
mark_at(const char *text, size_t length, const char *const *marks)
{
	for (; *marks != NULL; marks++)
	{
		size_t		size = strlen(*marks);

		if (size <= length && memcmp(text, *marks, size) == 0)
			return size;
	}
	return 0;
}

static const char *const separators[] = {
	" ", "\t", "\n", ";", ",", "|", "{", "}", "；", "，", "、", "　", NULL
};
static const char *const percent_signs[] = {"%", "％", NULL};

/* Read the number of that length, and the sign after it. */
static bool
take_share(shares *s, const char *text, size_t length, bool percent)
{
	decimal    *d = &s->share[s->count];
	parse_error error;

	if (s->count == SHARES_MAX ||
		decimal_parse(text, length, d, &error) != ERROR_NONE)
		return false;
	if (percent && d->scale > DECIMAL_MAX_SCALE - PERCENT_SCALE)
		return false;
	if (percent)
		d->scale += PERCENT_SCALE;
	s->percents += percent;
	s->count++;
	return true;
}

/* Split the cell into numbers; false if one of them is none. */
static bool
split(cell c, shares *s)
{
	size_t		at = 0;

	s->count = 0;
	s->percents = 0;
	while (at < c.length)
	{
		size_t		start = at;
		size_t		end;
		size_t		size = mark_at(c.text + at, c.length - at, separators);

		if (size > 0)
		{
			at += size;
			continue;
		}
		while (at < c.length &&
			   mark_at(c.text + at, c.length - at, separators) == 0 &&
			   mark_at(c.text + at, c.length - at, percent_signs) == 0)
			at++;
		end = at;
		/* 15 % with a space */
		while (at < c.length && c.text[at] == ' ')
			at++;
		size = mark_at(c.text + at, c.length - at, percent_signs);
		if (!take_share(s, c.text + start, end - start, size > 0))
			return false;
		at = size > 0 ? at + size : end;
	}
	return s->count > 0 && (s->percents == 0 || s->percents == s->count);
}

/* Append the array. */
static void
print(const shares *s, buffer *array)
{
	char		number[DECIMAL_TEXT_SIZE];

	for (int i = 0; i < s->count; i++)
	{
		decimal_print(s->share[i], number);
		buffer_text(array, i == 0 ? "{" : ",");
		buffer_text(array, number);
	}
	buffer_text(array, "}");
}

void
schedule_cell_read(row *r, buffer *array)
{
	cell		c = header_cell(r->header, r->record, FIELD_SCHEDULE);
	char		quoted[QUOTED_SIZE];
	buffer		what = {0};
	shares		s;

	if (c.length == 0)
		return;
	if (split(c, &s) && schedule_valid(&(schedule) {s.share, s.count}))
	{
		print(&s, array);
		return;
	}
	message_text(&what, "schedule %s is not a list of up to %d cumulative shares that end with 1",
				 text_quoted(quoted, c.text, c.length), SHARES_MAX);
	row_fault(r, FIELD_SCHEDULE, "schedule", buffer_string(&what),
			  "write the share reached at the end of each part of the period, such as 0.15;0.4;0.7;1 or 15% 40% 70% 100%");
	buffer_free(&what);
}
