/*
 * summary_table.c
 *	  What became of each file, in a table at the end.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "summary_table.h"

#include <stdio.h>
#include <unistd.h>

#include "base/message.h"
#include "base/table.h"
#include "database/database.h"
#include "summary.h"

/* The first columns are the file, its state and its batch. */
#define FIRST_NUMBER 2

/* The headings of the counters make up a sum. */
static const struct
{
	const char *heading;
	size_t		at;				/* of the counter in its struct */
}			columns[] = {
	{N_("read"), offsetof(counters, read)},
	{N_("= new"), offsetof(counters, fresh)},
	{N_("+ revised"), offsetof(counters, revised)},
	{N_("+ unchanged"), offsetof(counters, unchanged)},
	{N_("+ rejected"), offsetof(counters, rejected)},
	{N_("+ superseded"), offsetof(counters, superseded)},
	{N_("+ not reported"), offsetof(counters, not_reported)},
	{N_("+ total rows"), offsetof(counters, total_rows)}
};

#define COUNTERS (sizeof(columns) / sizeof(columns[0]))

static table rows;
static int	file_count;
static int64_t sums[COUNTERS];

static int64_t
counter(const counters *c, size_t column)
{
	return *(const int64_t *) ((const char *) c + columns[column].at);
}

static void
add_number(int64_t number)
{
	char		text[DATABASE_INTEGER_SIZE];

	table_add(&rows, database_print_integer(number, text));
}

static void
add_headings(void)
{
	table_begin(&rows, FIRST_NUMBER + 1 + (int) COUNTERS);
	table_add(&rows, translate(N_("file")));
	table_add(&rows, translate(N_("state")));
	table_add(&rows, translate(N_("batch")));
	for (size_t i = 0; i < COUNTERS; i++)
		table_add(&rows, translate(columns[i].heading));
}

bool
summary_table_wanted(const options *o)
{
	return !o->quiet && !message_is_json() && isatty(STDOUT_FILENO);
}

void
summary_table_add(const import *in, exit_status status)
{
	if (!summary_table_wanted(in->options))
		return;
	if (file_count++ == 0)
		add_headings();
	table_add(&rows, in->source.shown.data);
	table_add(&rows, translate(summary_state(in, status)));
	if (summary_has_batch(in, status))
		add_number(in->batch_id);
	else
		table_add(&rows, "-");
	for (size_t i = 0; i < COUNTERS; i++)
	{
		/* What a file brought before is not brought again. */
		if (!in->closed || in->known)
			table_add(&rows, "-");
		else
		{
			add_number(counter(&in->counters, i));
			sums[i] += counter(&in->counters, i);
		}
	}
}

void
summary_table_print(void)
{
	if (file_count > 1)
	{
		for (int i = 0; i <= FIRST_NUMBER; i++)
			table_add(&rows, i == 0 ? translate(N_("total")) : "");
		for (size_t i = 0; i < COUNTERS; i++)
			add_number(sums[i]);
	}
	if (file_count > 0)
		table_print(&rows, ~0u << FIRST_NUMBER);
	table_free(&rows);
}
