/*
 * stage.c
 *	  Stages the records of a file in the temporary tables of an import.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "stage.h"

#include "database/database.h"
#include "record/report_row.h"
#include "record/target_row.h"
#include "reject/reject.h"

/* Copy the records; spool the faults, as only one COPY can run at a time. */
static exit_status
send_records(PGconn *conn, csv_reader *reader, const header *h,
			 spool *faults, int64_t *records)
{
	exit_status status = EXIT_DONE;
	csv_record	record;
	buffer		out = {0};

	while (status == EXIT_DONE && csv_reader_next(reader, &record))
	{
		row			r = {h, &record, faults, 0};

		(*records)++;
		if (row_well_formed(&r))
		{
			if (h->kind == KIND_TARGETS)
				target_row(&r, &out);
			else
				report_row(&r, &out);
		}
		status = faults->status;
		if (status != EXIT_DONE || out.length < BLOCK_SIZE)
			continue;
		status = database_copy_rows(conn, &out);
		buffer_clear(&out);
	}
	if (status == EXIT_DONE)
		status = reader->lines.status;
	if (status == EXIT_DONE && out.length > 0)
		status = database_copy_rows(conn, &out);
	buffer_free(&out);
	return status == EXIT_DONE ? database_copy_end(conn) : status;
}

exit_status
stage_records(PGconn *conn, csv_reader *reader, const header *h,
			  int64_t *records)
{
	spool		faults;
	exit_status status = spool_open(&faults);

	if (status == EXIT_DONE)
		status = database_copy_begin(conn, h->kind == KIND_TARGETS ?
									 "COPY pg_temp.incoming (" TARGET_ROW_COLUMNS ") FROM STDIN" :
									 "COPY pg_temp.incoming (" REPORT_ROW_COLUMNS ") FROM STDIN");
	if (status == EXIT_DONE)
		status = send_records(conn, reader, h, &faults, records);
	if (status == EXIT_DONE)
		status = database_copy_spool(conn,
									 "COPY pg_temp.incoming_reject (" FAULT_COLUMNS ") FROM STDIN",
									 &faults);
	spool_close(&faults);
	return status;
}
