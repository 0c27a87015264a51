/*
 * reject_restore.c
 *	  Restores files of rejects from the database.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "reject/reject_restore.h"

#include <stdio.h>
#include <string.h>

#include "database/database.h"

/* Columns of the query below. */
enum
{
	GOT_FAULT,
	GOT_OFFSET,
	GOT_COUNT,
	GOT_LINE,
	GOT_POSITION,
	GOT_CELL,
	GOT_CODE,
	GOT_MESSAGE,
	GOT_HINT,
	GOT_VALUE,
	GOT_INDICATOR
};

/* NULL is returned as an empty text, as the file has it. */
static const char query[] =
	"SELECT fault, byte_offset, byte_count, line, position, cell, code,"
	" message, hint, value, indicator_code FROM goalpost.reject WHERE batch_id = $1"
	" ORDER BY record, fault";

/* The source is the same, so its bytes are, too. */
static exit_status
restore_one(const PGresult *got, void *data)
{
	reject_files *files = data;
	const char *value = PQgetvalue(got, 0, GOT_VALUE);
	reject_line line = {
		database_integer(got, GOT_LINE), database_integer(got, GOT_POSITION),
		PQgetvalue(got, 0, GOT_CELL), PQgetvalue(got, 0, GOT_CODE),
		PQgetvalue(got, 0, GOT_INDICATOR),
		PQgetvalue(got, 0, GOT_MESSAGE), PQgetvalue(got, 0, GOT_HINT),
		{value, strlen(value)}
	};

	if (database_integer(got, GOT_FAULT) == 1)
		reject_files_record(files, database_integer(got, GOT_OFFSET),
							database_integer(got, GOT_COUNT));
	reject_files_line(files, &line);
	return EXIT_DONE;
}

exit_status
rejects_restore(PGconn *conn, int64_t batch_id, reject_files *files)
{
	char		batch[DATABASE_INTEGER_SIZE];
	const char *values[] = {database_print_integer(batch_id, batch)};

	return database_each_row(conn, query, 1, values, restore_one, files);
}
