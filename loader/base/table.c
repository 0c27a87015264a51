/*
 * table.c
 *	  A table in columns, for standard output.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/table.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"

void
table_begin(table *t, int columns)
{
	memset(t, 0, sizeof(*t));
	t->columns = columns < TABLE_COLUMNS_MAX ? columns : TABLE_COLUMNS_MAX;
}

void
table_add(table *t, const char *text)
{
	size_t		start = t->cells.length;
	int			column = t->count % t->columns;
	size_t		width;

	text_escape(&t->cells, text, strlen(text));
	buffer_append(&t->cells, "", 1);
	width = text_width(t->cells.data + start);
	if (width > t->width[column])
		t->width[column] = width;
	t->count++;
}

static void
print_cell(const table *t, int column, const char *text, bool is_number)
{
	size_t		gap = t->width[column] - text_width(text);
	bool		is_last = column + 1 == t->columns;

	if (is_number)
		printf("%*s", (int) gap, "");
	fputs(text, stdout);
	/* The last column is not padded, since it can be long. */
	if (is_last)
		putchar('\n');
	else
		printf("%*s", (int) (is_number ? 0 : gap) + 2, "");
}

void
table_print(const table *t, unsigned numbers)
{
	const char *text = t->cells.data;

	for (int i = 0; i < t->count; i++)
	{
		int			column = i % t->columns;

		print_cell(t, column, text, (numbers & (1u << column)) != 0);
		text += strlen(text) + 1;
	}
}

void
table_free(table *t)
{
	buffer_free(&t->cells);
}
