/*
 * stage.c
 *	  Stages the records of a file in the temporary tables of an import.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "stage.h"

#include "database/database.h"
#include "record/decimal_column.h"
#include "record/footnote.h"
#include "record/report_row.h"
#include "record/target_row.h"
#include "record/total_row.h"
#include "reject/reject.h"

/* What goes into other tables than incoming: only one COPY can run at a time. */
typedef struct aside
{
	spool		faults;
	spool		totals;
} aside;

/* Spool the row that says that this is a total row. */
static void
spool_total(const row *r, spool *totals)
{
	buffer		out = {0};

	total_row(r, &out);
	spool_write(totals, out.data, out.length);
	buffer_free(&out);
}

/* A footnote is told, and counts as an empty row. */
static void
take_footnote(const header *h, csv_record *record, notes *told)
{
	cell		text = footnote_text(h, record);

	if (text.length == 0)
		return;
	note_footnote(told, text);
	record->cell_count = 0;
}

/*
 * Append a record, or each cell of a wide one: they are numbered like records
 * of their own.
 */
static void
stage_record(row *r, const csv_record *read, aside *a, int64_t *records,
			 buffer *out)
{
	const header *h = r->header;
	csv_record	record = *read;

	r->record = &record;
	record.number = ++(*records);
	take_footnote(h, &record, r->notes);
	decimal_column_rewrite(h, &record);
	if (total_row_is(r))
		spool_total(r, &a->totals);
	if (!row_well_formed(r))
		return;
	if (h->kind == KIND_TARGETS)
		target_row(r, out);
	else if (h->part_count == 0 || total_row_is(r) || row_is_empty(r))
		report_row(r, out);
	else
		for (int i = 0; i < h->part_count; i++)
		{
			r->header = &h->parts[i];
			r->fault_count = 0;
			record.number = *records + i;
			if (row_well_formed(r))
				report_row(r, out);
		}
	if (r->header != h)
		*records += h->part_count - 1;
}

static exit_status
send_records(PGconn *conn, csv_reader *reader, const header *h,
			 aside *a, int64_t *records, notes *told)
{
	exit_status status = EXIT_DONE;
	csv_record	record;
	buffer		out = {0};
	day_column	days = {.source = reader->lines.source, .from = h->end,
	.column = h->column[FIELD_AS_OF]};

	while (status == EXIT_DONE && csv_reader_next(reader, &record))
	{
		row			r = {h, &record, &a->faults, &days, 0, told};

		stage_record(&r, &record, a, records, &out);
		status = a->faults.status != EXIT_DONE ? a->faults.status :
			a->totals.status;
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
			  int64_t *records, notes *told)
{
	aside		a;
	exit_status status = spool_open(&a.faults);
	exit_status second = spool_open(&a.totals);

	if (status == EXIT_DONE)
		status = second;
	if (status == EXIT_DONE)
		status = database_copy_begin(conn, h->kind == KIND_TARGETS ?
									 "COPY pg_temp.incoming (" TARGET_ROW_COLUMNS ") FROM STDIN" :
									 "COPY pg_temp.incoming (" REPORT_ROW_COLUMNS ") FROM STDIN");
	if (status == EXIT_DONE)
		status = send_records(conn, reader, h, &a, records, told);
	if (status == EXIT_DONE)
		status = database_copy_spool(conn,
									 "COPY pg_temp.incoming_reject (" FAULT_COLUMNS ") FROM STDIN",
									 &a.faults);
	if (status == EXIT_DONE)
		status = database_copy_spool(conn,
									 "COPY pg_temp.incoming_total (" TOTAL_ROW_COLUMNS ") FROM STDIN",
									 &a.totals);
	spool_close(&a.faults);
	spool_close(&a.totals);
	return status;
}
