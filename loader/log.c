/*
 * log.c
 *	  The command goalpost log, which prints the ledger of imports.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "log.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/message.h"
#include "base/table.h"
#include "command.h"
#include "database/database.h"
#include "database/transaction.h"
#include "reject/reject.h"

/* Only loaded batches have a number that can be asked for. */
static const char all_attempts[] =
	"SELECT CASE WHEN state = 'loaded' THEN batch_id::text END AS batch,"
	" attempt_id::text AS attempt,"
	" to_char(started_at, 'YYYY-MM-DD HH24:MI') AS started,"
	" CASE WHEN state = 'nothing_new' THEN 'is batch ' || batch_id"
	" WHEN undone_at IS NOT NULL THEN 'undone'"
	" ELSE state END AS state, read_count::text AS read,"
	" new_count::text AS new, revised_count::text AS revised,"
	" unchanged_count::text AS unchanged, rejected_count::text AS rejected,"
	" superseded_count::text AS superseded,"
	" not_reported_count::text AS not_reported,"
	" total_row_count::text AS total_rows, file_name AS file"
	" FROM goalpost.import_log ORDER BY attempt_id";

static const char one_batch[] =
	"SELECT batch_id, kind, file_name, byte_count, encode(sha256, 'hex')"
	" AS sha256, loaded_at, loaded_by, loader_version, read_count, new_count,"
	" revised_count, unchanged_count, rejected_count, superseded_count,"
	" not_reported_count, total_row_count, undone_at, undone_by, undone_reason"
	" FROM goalpost.batch WHERE batch_id = $1";

static const char batch_rejects[] =
	"SELECT line, position, cell, code, message, hint"
	" FROM goalpost.reject WHERE batch_id = $1 ORDER BY record, fault";

/* The text of a result's cell, or a dash for NULL. */
static const char *
shown(const PGresult *r, int row, int column)
{
	return PQgetisnull(r, row, column) ? "-" : PQgetvalue(r, row, column);
}

/* Print a result with its headings. */
static void
print_result(const PGresult *r)
{
	table		t;

	table_begin(&t, PQnfields(r));
	for (int c = 0; c < PQnfields(r); c++)
		table_add(&t, PQfname(r, c));
	for (int i = 0; i < PQntuples(r); i++)
		for (int c = 0; c < PQnfields(r); c++)
			table_add(&t, shown(r, i, c));
	table_print(&t, 0);
	table_free(&t);
}

/* Print the only row of a result, a line for each column. */
static void
print_row(const PGresult *r)
{
	table		t;

	table_begin(&t, 2);
	for (int c = 0; c < PQnfields(r); c++)
	{
		table_add(&t, PQfname(r, c));
		table_add(&t, shown(r, 0, c));
	}
	table_print(&t, 0);
	table_free(&t);
}

/* Print one batch, a line for each column, then its rejects. */
static exit_status
show_batch(PGconn *conn, const char *batch)
{
	exit_status status = EXIT_DONE;
	PGresult   *r = database_query(conn, &status, one_batch, 1, &batch);

	if (r == NULL)
		return status;
	if (PQntuples(r) == 0)
	{
		PQclear(r);
		message_error("there is no batch %s", batch);
		message_hint("The rejects of a refused attempt: SELECT * FROM goalpost.reject WHERE %s = %lld ORDER BY record, fault.",
					 "attempt_id", strtoll(batch, NULL, 10));
		return EXIT_USAGE;
	}
	print_row(r);
	PQclear(r);
	r = database_query(conn, &status, batch_rejects, 1, &batch);
	if (r != NULL && PQntuples(r) > 0)
	{
		putchar('\n');
		print_result(r);
	}
	PQclear(r);
	return status;
}

exit_status
log_show(const options *o, PGconn *conn)
{
	exit_status status = transaction_begin(conn);
	PGresult   *r;

	if (status == EXIT_DONE && o->argument_count == 1)
	{
		const char *batch = o->arguments[0];

		if (!command_is_batch(batch))
		{
			message_error("invalid batch number \"%s\"", batch);
			return EXIT_USAGE;
		}
		return show_batch(conn, batch);
	}
	if (status != EXIT_DONE)
		return status;
	r = database_query(conn, &status, all_attempts, 0, NULL);
	if (r != NULL)
		print_result(r);
	PQclear(r);
	return status;
}
