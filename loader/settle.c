/*
 * settle.c
 *	  Ends an import: as accepted, refused, checked, already known, or failed.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "settle.h"

#include "base/message.h"
#include "database/connection.h"
#include "database/database.h"
#include "database/transaction.h"
#include "reject/reject.h"
#include "reject/reject_restore.h"
#include "summary.h"

/* Record the batch as loaded, and commit. */
static exit_status
commit_batch(import *in)
{
	exit_status status = ledger_end(in->conn, in->attempt_id, "loaded", NULL,
									in->batch_id);

	if (status != EXIT_DONE)
		return status;
	status = ledger_commit(in->conn, in->attempt_id, "loaded");
	in->closed = status == EXIT_DONE;
	if (in->closed)
		ledger_renew_statistics(in->conn, in->batch_id);
	return status;
}

/*
 * Copy the rejected records into the table, within the transaction, and count
 * them there, so that none can be lost unnoticed.
 */
static exit_status
keep_rejects(import *in, int64_t batch_id, spool *rows)
{
	int64_t		kept = 0;
	exit_status status = database_run(in->conn,
									  "SELECT goalpost.begin_rejects()", 0, NULL);

	if (status == EXIT_DONE)
		status = database_copy_spool(in->conn,
									 "COPY pg_temp.kept_reject (" REJECT_COLUMNS ") FROM STDIN",
									 rows);
	if (status == EXIT_DONE)
		status = ledger_keep_rejects(in->conn, in->attempt_id, batch_id, &kept);
	if (status != EXIT_DONE || kept == in->counters.rejected)
		return status;
	message_error("%s: %lld of %lld rejected rows were saved, so nothing is loaded",
				  in->source.shown.data, (long long) kept,
				  (long long) in->counters.rejected);
	return EXIT_INTERNAL;
}

/* Report the faults, and write them to the files and to rows for COPY. */
static exit_status
collect_rejects(import *in, int64_t batch_id, reject_files *files,
				spool *rows)
{
	reject_list list = {in->conn, &in->source, &in->header,
	in->attempt_id, batch_id, files, rows};
	exit_status status = spool_open(rows);

	reject_files_open(files, &in->source, in->header.end);
	if (status == EXIT_DONE)
		status = rejects_collect(&list);
	/* The import may have waited for locks since the file was parsed. */
	return status == EXIT_DONE ? source_check_again(&in->source) : status;
}

static exit_status
accept_all(import *in)
{
	exit_status status = commit_batch(in);

	if (status != EXIT_DONE || in->options->quiet)
		return status;
	summary_tell(in);
	summary_tell_left(in);
	return EXIT_DONE;
}

/* The files are on disk before the commit, and are named after it. */
static exit_status
accept_most(import *in)
{
	reject_files files;
	spool		rows;
	exit_status status = collect_rejects(in, in->batch_id, &files, &rows);

	if (status == EXIT_DONE)
		status = reject_files_ready(&files);
	if (status == EXIT_DONE)
		status = keep_rejects(in, in->batch_id, &rows);
	if (status == EXIT_DONE)
		status = commit_batch(in);
	spool_close(&rows);
	if (status != EXIT_DONE)
	{
		reject_files_drop(&files);
		return status;
	}
	summary_tell(in);
	status = reject_files_keep(&files);
	summary_tell_rejects(in, &files);
	return status == EXIT_DONE ? EXIT_REJECTS : status;
}

exit_status
settle_accepted(import *in)
{
	return in->counters.rejected == 0 ? accept_all(in) : accept_most(in);
}

/* Roll back, and keep only the rejects, in a new transaction. */
static exit_status
commit_rejects(import *in, spool *rows)
{
	exit_status status = database_run(in->conn, "ROLLBACK", 0, NULL);

	if (status == EXIT_DONE)
		status = transaction_begin(in->conn);
	if (status == EXIT_DONE)
		status = keep_rejects(in, 0, rows);
	if (status == EXIT_DONE)
		status = ledger_end(in->conn, in->attempt_id, "refused",
							in->refusal.data, 0);
	if (status == EXIT_DONE)
		status = ledger_commit(in->conn, in->attempt_id, "refused");
	in->closed = status == EXIT_DONE;
	return status;
}

exit_status
settle_refused(import *in)
{
	reject_files files;
	spool		rows;
	exit_status status = collect_rejects(in, 0, &files, &rows);

	if (status == EXIT_DONE)
	{
		summary_tell_refused(in);
		/* Without the files, the rejects are still kept in the table. */
		if (reject_files_ready(&files) != EXIT_DONE)
			reject_files_drop(&files);
		status = commit_rejects(in, &rows);
	}
	spool_close(&rows);
	if (status != EXIT_DONE)
	{
		reject_files_drop(&files);
		return status;
	}
	reject_files_keep(&files);
	summary_tell_rejects(in, &files);
	return EXIT_REFUSED;
}

exit_status
settle_checked(import *in, bool acceptable)
{
	reject_list list = {in->conn, &in->source, &in->header, 0, 0,
	NULL, NULL};
	exit_status status = rejects_collect(&list);

	if (status == EXIT_DONE)
		status = source_check_again(&in->source);
	if (status == EXIT_DONE)
		status = database_run(in->conn, "ROLLBACK", 0, NULL);
	if (status != EXIT_DONE)
		return status;
	in->closed = true;
	if (!acceptable)
	{
		summary_tell_refused(in);
		return EXIT_REFUSED;
	}
	if (!in->options->quiet || in->counters.rejected > 0)
		summary_tell(in);
	return in->counters.rejected > 0 ? EXIT_REJECTS : EXIT_DONE;
}

/* The first load may have ended before it named its files. */
static exit_status
restore_files(import *in)
{
	reject_files files;
	exit_status status;

	reject_files_open(&files, &in->source, in->header.end);
	status = transaction_begin(in->conn);
	if (status == EXIT_DONE)
		status = rejects_restore(in->conn, in->batch_id, &files);
	if (status == EXIT_DONE)
		status = transaction_end(in->conn);
	if (status == EXIT_DONE)
		status = source_check_again(&in->source);
	if (status == EXIT_DONE)
		status = reject_files_ready_again(&files);
	if (status == EXIT_DONE)
		status = reject_files_keep(&files);
	else
		reject_files_drop(&files);
	summary_tell_rejects(in, &files);
	return status == EXIT_DONE ? EXIT_REJECTS : status;
}

exit_status
settle_known(import *in)
{
	replaced	since = {0};
	int64_t		undone = 0;
	exit_status status = ledger_counters(in->conn, in->batch_id, &in->counters);

	if (status == EXIT_DONE && in->round == ROUND_ONLY)
		status = ledger_replaced(in->conn, in->batch_id, &since);
	if (status == EXIT_DONE && in->round == ROUND_ONLY &&
		in->header.kind == KIND_TARGETS)
		status = ledger_undone(in->conn, in->batch_id, &undone);
	if (status == EXIT_DONE && !in->check_only)
		status = ledger_end(in->conn, in->attempt_id, "nothing_new", NULL,
							in->batch_id);
	if (status == EXIT_DONE)
		status = in->check_only ? transaction_end(in->conn) :
			ledger_commit(in->conn, in->attempt_id, "nothing_new");
	if (status != EXIT_DONE)
		return status;
	in->closed = true;
	/* It was loaded a moment ago, by another loader or under another name. */
	if (in->round != ROUND_ONLY)
		return EXIT_DONE;
	summary_tell_known(in);
	if (since.count > 0)
		summary_tell_replaced(in, &since);
	else if (undone != 0 && !in->options->quiet)
		summary_tell_undone(undone);
	if (in->counters.rejected == 0)
		return since.count > 0 ? EXIT_REJECTS : EXIT_DONE;
	return in->check_only ? EXIT_REJECTS : restore_files(in);
}

void
settle_failed(import *in, exit_status status)
{
	const char *message = status == EXIT_REFUSED && in->refusal.length > 0 ?
		in->refusal.data : message_last_error();
	const char *state = status == EXIT_REFUSED ? "refused" :
		PQstatus(in->conn) != CONNECTION_OK ? "lost" : "failed";

	/* If the server does not come back, the next load closes the attempt. */
	if (connection_recover(in->conn) && in->attempt_id != 0)
		ledger_close(in->conn, in->attempt_id, state, message, 0);
}
