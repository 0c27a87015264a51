/*
 * import.c
 *	  The way of one file into the database.
 *
 * An attempt is entered into the ledger; then, in one transaction, the batch
 * is claimed, the records are staged, the workspace's function decides on all
 * of them at once, and the limit on rejects decides on the whole.  Rejected
 * records are kept in any case, when the import is refused in a transaction of
 * their own.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "import.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "database.h"
#include "ledger.h"
#include "message.h"
#include "reject.h"
#include "stage.h"

typedef struct import
{
	const options *options;
	PGconn	   *conn;
	bool		check_only;
	source		source;
	csv_reader	reader;
	header		header;
	int64_t		header_end;		/* bytes of the source up to the records */
	uint8_t		mapping[SHA256_SIZE];	/* how the bytes were read */
	int64_t		attempt_id;
	int64_t		batch_id;
	counters	counters;
	buffer		message;		/* why it was refused, for the ledger */
} import;

/*
 * The same bytes mean something else under other headings or another --plan:
 * what decides on that is part of the key by which a file is known.
 */
static void
compute_mapping(import *in)
{
	buffer		text = {0};
	sha256		h;

	buffer_format(&text, "kind %d\nunit %s\n", in->header.kind,
				  in->header.unit);
	for (int f = 0; f < FIELD_COUNT; f++)
		buffer_format(&text, "%s %d\n", field_name((field) f),
					  in->header.column[f]);
	buffer_format(&text, "plan %s\n",
				  in->options->plan == NULL ? "" : in->options->plan);
	sha256_begin(&h);
	sha256_add(&h, text.data, text.length);
	sha256_end(&h, in->mapping);
	buffer_free(&text);
}

/* Read the header with the workspace's aliases. */
static exit_status
read_header(import *in)
{
	exit_status status = EXIT_DONE;
	csv_record	record;
	PGresult   *aliases;

	if (!csv_reader_next(&in->reader, &record))
	{
		if (in->reader.failed)
			return EXIT_NO_INPUT;
		message_fault(in->source.shown.data, 1, 1, "empty", "the file is empty",
					  "give the headings in the first line");
		buffer_text(&in->message, "empty: the file is empty");
		return EXIT_REFUSED;
	}
	in->header_end = record.offset + record.length;
	aliases = database_query(in->conn, &status,
							 "SELECT heading, field FROM goalpost.column_alias",
							 0, NULL);
	if (aliases == NULL)
		return status;
	status = header_read(&in->header, &record, &in->source, in->options,
						 aliases, &in->message);
	PQclear(aliases);
	if (status == EXIT_DONE)
		compute_mapping(in);
	return status;
}

/* The set-based step: what becomes of every record. */
static exit_status
decide(import *in)
{
	char		batch[INTEGER_TEXT_SIZE];
	char		records[INTEGER_TEXT_SIZE];
	const char *values[] = {batch, records, in->options->since,
		in->options->reason};
	exit_status status;

	snprintf(batch, sizeof(batch), "%lld", (long long) in->batch_id);
	snprintf(records, sizeof(records), "%lld", (long long) in->counters.read);
	if (in->header.kind == KIND_TARGETS)
		status = database_run(in->conn,
							  "SELECT goalpost.import_targets($1, $2, $3, $4)",
							  4, values);
	else
		status = database_run(in->conn,
							  "SELECT goalpost.import_reports($1, $2)", 2,
							  values);
	return status == EXIT_DONE ?
		ledger_counters(in->conn, in->batch_id, &in->counters) : status;
}

/* May so many records be rejected? */
static bool
within_limit(const import *in)
{
	int64_t		limit = in->options->max_rejects;

	/* A share is not rounded: 5 % of 30 rows is one row. */
	if (in->options->max_is_percent)
		return in->counters.rejected * 100 <= limit * in->counters.read;
	return in->counters.rejected <= limit;
}

/* One line that adds up. */
static void
tell_summary(const import *in)
{
	const counters *c = &in->counters;
	buffer		text = {0};

	if (in->check_only)
		buffer_text(&text, "checked, nothing changed");
	else
		buffer_format(&text, "batch %lld", (long long) in->batch_id);
	buffer_format(&text, ": read %lld = new %lld + revised %lld + unchanged %lld"
				  " + rejected %lld + superseded %lld + not reported %lld",
				  (long long) c->read, (long long) c->fresh,
				  (long long) c->revised, (long long) c->unchanged,
				  (long long) c->rejected, (long long) c->superseded,
				  (long long) c->not_reported);
	message_result("%s: %s", in->source.shown.data, text.data);
	if (c->readings > 0)
		message_result("%s: %lld unsigned %s read as a rise or as done, see goalpost.outcome",
					   in->source.shown.data, (long long) c->readings,
					   c->readings == 1 ? "percentage is" : "percentages are");
	buffer_free(&text);
}

/* The file is in the ledger already. */
static void
tell_known(const import *in)
{
	if (!in->options->quiet)
		message_result("%s: nothing new, already loaded as batch %lld",
					   in->source.shown.data, (long long) in->batch_id);
}

/* Where the rejected records are, for whoever mends them. */
static void
tell_rejects(const import *in, const reject_files *files)
{
	if (files->kept)
		reject_files_tell(files);
	else
		message_hint("The rejected rows are in the database: SELECT * FROM goalpost.reject WHERE attempt_id = %lld ORDER BY record, fault.",
					 (long long) in->attempt_id);
}

/* Nothing was rejected, but the file of an earlier import lies there. */
static void
tell_left(const import *in)
{
	if (!in->options->quiet && reject_files_are_left(&in->source))
		message_hint("\"%s.rejects.csv\" is from an earlier import.",
					 in->source.shown.data);
}

static void
tell_refused(import *in)
{
	buffer_format(&in->message, "%lld of %lld records are rejected",
				  (long long) in->counters.rejected,
				  (long long) in->counters.read);
	message_error("%s: refused, nothing loaded: %s, --max-rejects allows %lld%s",
				  in->source.shown.data, in->message.data,
				  (long long) in->options->max_rejects,
				  in->options->max_is_percent ? "%" : "");
}

/*
 * Put the rejected records into the table, within a transaction.  They are
 * counted there: a record that is lost on the way is never lost in silence.
 */
static exit_status
keep_rejects(import *in, spool *rows)
{
	int64_t		kept = 0;
	exit_status status;

	status = database_copy_spool(in->conn,
								 "COPY goalpost.reject (" REJECT_COLUMNS ") FROM STDIN",
								 rows);
	if (status == EXIT_DONE)
		status = ledger_kept_rejects(in->conn, in->attempt_id, &kept);
	if (status != EXIT_DONE || kept == in->counters.rejected)
		return status;
	message_error("%s: %lld of %lld rejected rows were saved, so nothing is loaded",
				  in->source.shown.data, (long long) kept,
				  (long long) in->counters.rejected);
	return EXIT_INTERNAL;
}

/*
 * The answer to COMMIT was lost on the way.  The ledger is part of what was to
 * be committed, so it knows.
 */
static bool
ledger_has_batch(import *in)
{
	int64_t		batch_id = 0;

	PQreset(in->conn);
	return PQstatus(in->conn) == CONNECTION_OK &&
		database_prepare(in->conn) == EXIT_DONE &&
		ledger_find(in->conn, &in->source, in->mapping,
					&batch_id) == EXIT_DONE &&
		batch_id == in->batch_id;
}

static exit_status
commit(import *in)
{
	PGresult   *result = PQexec(in->conn, "COMMIT");
	exit_status status = EXIT_DONE;

	if (PQresultStatus(result) != PGRES_COMMAND_OK)
		status = database_failed(in->conn, result);
	PQclear(result);
	if (status == EXIT_DONE || PQstatus(in->conn) == CONNECTION_OK)
		return status;
	if (!ledger_has_batch(in))
		return EXIT_TRY_AGAIN;
	message_warning("the connection was lost, but batch %lld is committed",
					(long long) in->batch_id);
	return EXIT_DONE;
}

/* End the transaction with everything in. */
static exit_status
accept(import *in, reject_files *files, spool *rows)
{
	exit_status status = EXIT_DONE;

	if (in->counters.rejected > 0)
	{
		status = reject_files_ready(files);
		if (status == EXIT_DONE)
			status = keep_rejects(in, rows);
	}
	if (status == EXIT_DONE)
		status = ledger_end(in->conn, in->attempt_id, "loaded", NULL,
							in->batch_id);
	return status == EXIT_DONE ? commit(in) : status;
}

/* End the transaction with nothing in, and keep the rejects in another one. */
static exit_status
refuse(import *in, reject_files *files, spool *rows)
{
	exit_status status;

	/* The rejects stand in the table at least. */
	if (reject_files_ready(files) != EXIT_DONE)
		reject_files_drop(files);
	status = database_run(in->conn, "ROLLBACK", 0, NULL);
	if (status == EXIT_DONE)
		status = database_run(in->conn, "BEGIN", 0, NULL);
	if (status == EXIT_DONE)
		status = keep_rejects(in, rows);
	if (status == EXIT_DONE)
		status = ledger_end(in->conn, in->attempt_id, "refused",
							in->message.data, 0);
	if (status == EXIT_DONE)
		status = database_run(in->conn, "COMMIT", 0, NULL);
	return status;
}

/* Only tell what is wrong, and roll back. */
static exit_status
settle_check(import *in, bool good)
{
	reject_list list = {in->conn, &in->source, &in->header,
	in->options->plan, 0, 0, NULL, NULL};
	exit_status status = rejects_collect(&list);

	if (status != EXIT_DONE)
		return status;
	status = database_run(in->conn, "ROLLBACK", 0, NULL);
	if (status != EXIT_DONE)
		return status;
	if (!in->options->quiet || in->counters.rejected > 0)
		tell_summary(in);
	if (!good)
	{
		tell_refused(in);
		return EXIT_REFUSED;
	}
	return in->counters.rejected > 0 ? EXIT_REJECTS : EXIT_DONE;
}

/* Keep the rejects, then keep or give up the import. */
static exit_status
settle_load(import *in, bool good)
{
	reject_files files = {.folder = -1};
	spool		rows;
	reject_list list = {in->conn, &in->source, &in->header,
		in->options->plan, in->attempt_id, good ? in->batch_id : 0, &files, &rows};
	exit_status status = spool_open(&rows);

	if (status != EXIT_DONE)
		return status;
	if (in->counters.rejected > 0)
		status = reject_files_open(&files, &in->source, in->header_end);
	if (status != EXIT_DONE)
		reject_files_drop(&files);
	/* Refused, the rejects stand in the table at least. */
	if (!good)
		status = EXIT_DONE;
	if (status == EXIT_DONE && in->counters.rejected > 0)
		status = rejects_collect(&list);
	if (status == EXIT_DONE && !good)
		tell_refused(in);
	if (status == EXIT_DONE)
		status = good ? accept(in, &files, &rows) :
			refuse(in, &files, &rows);
	spool_close(&rows);
	if (status != EXIT_DONE)
	{
		reject_files_drop(&files);
		return status;
	}
	if (good && (!in->options->quiet || in->counters.rejected > 0))
		tell_summary(in);
	status = reject_files_keep(&files);
	if (in->counters.rejected > 0)
		tell_rejects(in, &files);
	else
		tell_left(in);
	if (!good)
		return EXIT_REFUSED;
	if (status == EXIT_DONE && in->counters.rejected > 0)
		return EXIT_REJECTS;
	return status;
}

/* Everything between BEGIN and the end of the transaction. */
static exit_status
run_transaction(import *in)
{
	const char *kind = in->header.kind == KIND_TARGETS ? "targets" : "reports";
	/* Each step sees what others have committed while it waited for a lock. */
	exit_status status = database_run(in->conn,
									  "BEGIN ISOLATION LEVEL READ COMMITTED",
									  0, NULL);
	bool		is_new = true;

	if (status == EXIT_DONE)
		status = ledger_claim(in->conn, &in->source, in->header.kind,
							  in->mapping, &in->batch_id, &is_new);
	if (status == EXIT_DONE && !is_new)
	{
		tell_known(in);
		status = database_run(in->conn, "ROLLBACK", 0, NULL);
		if (status == EXIT_DONE && !in->check_only)
			status = ledger_end(in->conn, in->attempt_id, "nothing_new", NULL,
								in->batch_id);
		return status;
	}
	if (status == EXIT_DONE)
		status = database_run(in->conn, "SELECT goalpost.begin_import($1)", 1,
							  &kind);
	if (status == EXIT_DONE)
		status = stage_records(in->conn, &in->reader, &in->header,
							   in->options, &in->counters.read);
	if (status == EXIT_DONE && !source_unchanged(&in->source))
	{
		message_error("file \"%s\" changed while it was read",
					  in->source.shown.data);
		status = EXIT_NO_INPUT;
	}
	if (status == EXIT_DONE)
		status = decide(in);
	if (status != EXIT_DONE)
		return status;
	return in->check_only ? settle_check(in, within_limit(in)) :
		settle_load(in, within_limit(in));
}

/* After a failure: nothing is in, and the ledger says so if it can. */
static void
give_up(import *in, exit_status status)
{
	const char *message = status == EXIT_REFUSED ? in->message.data :
		message_last_error();

	if (PQstatus(in->conn) != CONNECTION_OK)
	{
		/* The server may be back; else the next load closes the attempt. */
		PQreset(in->conn);
		if (in->attempt_id != 0 && PQstatus(in->conn) == CONNECTION_OK &&
			database_prepare(in->conn) == EXIT_DONE)
			ledger_end(in->conn, in->attempt_id, "lost", message, 0);
		return;
	}
	if (PQtransactionStatus(in->conn) != PQTRANS_IDLE)
		database_run(in->conn, "ROLLBACK", 0, NULL);
	if (in->attempt_id != 0)
		ledger_end(in->conn, in->attempt_id,
				   status == EXIT_REFUSED ? "refused" : "failed", message, 0);
}

exit_status
import_file(const options *o, PGconn *conn, const char *name, bool check_only)
{
	import		in = {.options = o, .conn = conn, .check_only = check_only};
	exit_status status = source_open(&in.source, name);
	bool		settled = false;

	if (status == EXIT_DONE && !check_only)
		status = ledger_begin(conn, &in.source, &in.attempt_id);
	if (status == EXIT_DONE)
	{
		csv_reader_open(&in.reader, &in.source);
		status = read_header(&in);
		if (status == EXIT_DONE)
		{
			status = run_transaction(&in);
			settled = status == EXIT_DONE || status == EXIT_REJECTS ||
				(status != EXIT_TRY_AGAIN &&
				 PQtransactionStatus(conn) == PQTRANS_IDLE);
		}
		csv_reader_close(&in.reader);
	}
	if (!settled)
		give_up(&in, status);
	source_close(&in.source);
	buffer_free(&in.message);
	return status;
}
