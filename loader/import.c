/*
 * import.c
 *	  Imports one file into the database.
 *
 * The attempt is entered into the ledger first.  Then one transaction claims
 * the batch, stages the records, and calls the workspace's function, which
 * decides on all of them at once.  The limit on rejects decides whether the
 * whole is accepted.  Rejected records are kept in any case; if the import is
 * refused, in a transaction of their own.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "import.h"

#include <string.h>

#include "base/message.h"
#include "base/meter.h"
#include "database/database.h"
#include "database/transaction.h"
#include "file/archive.h"
#include "notice.h"
#include "record/decimal_column.h"
#include "record/header_search.h"
#include "reject/reject.h"
#include "record/missing_mark.h"
#include "settle.h"
#include "stage.h"
#include "summary.h"
#include "summary_table.h"

/*
 * The same bytes can mean different things, depending on the encoding, the
 * separator, the headings and some of the options, so these are part of the key
 * that identifies a file.
 */
static void
compute_mapping(import *in)
{
	buffer		text = {0};
	sha256		h;

	buffer_format(&text, "kind %d\nunit %s\n", in->header.kind,
				  in->header.unit);
	for (int i = 0; i < in->header.part_count; i++)
		buffer_format(&text, "period %d %d\n",
					  in->header.parts[i].column[FIELD_VALUE],
					  in->header.parts[i].as_of);
	if (in->header.as_of != NO_DAY)
		buffer_format(&text, "as_of %d\n", in->header.as_of);
	/* Later fields are named only where they are, as are later options. */
	for (int f = 0; f < FIELD_COUNT; f++)
	{
		int			column = kind_compares(in->header.kind, (field) f) ? -1 :
			in->header.column[f];

		if (f <= FIELD_NOTE || column >= 0)
			buffer_format(&text, "%s %d\n", field_name((field) f), column);
	}
	if (in->header.baseline_unit[0] != '\0')
		buffer_format(&text, "baseline_unit %s\n", in->header.baseline_unit);
	if (in->header.baseline_year != 0)
		buffer_format(&text, "baseline_year %d\n", in->header.baseline_year);
	if (in->header.target_year != 0)
		buffer_format(&text, "target_year %d\n", in->header.target_year);
	buffer_format(&text, "plan %s\n",
				  in->header.plan == NULL ? "" : in->header.plan);
	if (in->header.kind == KIND_TARGETS && in->header.period != NULL)
		buffer_format(&text, "period %d %d\n", in->header.period->first,
					  in->header.period->last);
	if (in->header.decimal != DECIMAL_UNTOLD)
		buffer_format(&text, "decimal %d\n", in->header.decimal);
	if (in->header.percent != PERCENT_UNKNOWN)
		buffer_format(&text, "percent %d\n", in->header.percent);
	if (in->header.kind == KIND_REPORTS && in->header.unit_from_target)
		buffer_text(&text, "unit_from_target\n");
	/* UTF-8 with commas was once all that could be read. */
	if (strcmp(in->source.encoding.name, "UTF-8") != 0)
		buffer_format(&text, "encoding %s\n", in->source.encoding.name);
	if (in->source.separator != ',')
		buffer_format(&text, "separator %c\n", in->source.separator);
	sha256_begin(&h);
	sha256_add(&h, text.data, text.length);
	sha256_end(&h, in->mapping);
	buffer_free(&text);
}

/* Find the header, and read it. */
static exit_status
find_header(import *in, const PGresult *aliases)
{
	csv_record	record;
	int			above;
	exit_status status = header_search(&in->source, &in->header, aliases,
									   &above);

	if (status != EXIT_DONE)
		return status;
	title_days_add(&in->header.title_days, in->source.shown.data,
				   in->source.shown.length);
	header_seek(&in->reader, &in->source, above, in->silent,
				&in->header);
	if (!csv_reader_next(&in->reader, &record))
	{
		if (in->reader.lines.status != EXIT_DONE)
			return in->reader.lines.status;
		message_fault(in->source.shown.data, 1, 1, "empty", "the file is empty",
					  "put the headings in the first line");
		buffer_format(&in->refusal, "empty: %s",
					  translate("the file is empty"));
		return EXIT_REFUSED;
	}
	in->header.end = record.offset + record.length;
	return header_read(&in->header, &record, &in->source, aliases,
					   in->silent, &in->refusal);
}

/* Name options that mean something for the other kind of file only. */
static void
warn_of_options(const import *in)
{
	const options *o = in->options;

	if (in->silent)
		return;
	if (in->header.kind == KIND_TARGETS)
	{
		if (o->as_of != NO_DAY)
			message_warning("%s: --as-of has no effect on a plan",
							in->source.shown.data);
		if (o->unit_from_target)
			message_warning("%s: --unit-from-target has no effect on a plan",
							in->source.shown.data);
		return;
	}
	if (o->has_period && in->header.part_count == 0)
		message_warning("%s: --period has no effect on reports",
						in->source.shown.data);
	if (o->since[0] != '\0')
		message_warning("%s: --since has no effect on reports",
						in->source.shown.data);
}

/* The end of the month that the server has. */
static exit_status
find_last_day(import *in)
{
	exit_status status = EXIT_DONE;
	PGresult   *got = database_query(in->conn, &status,
									 "SELECT (date_trunc('month', current_date)"
									 " + interval '1 month')::date"
									 " - date '2000-01-01' - 1", 0, NULL);

	if (got != NULL)
		in->header.last_day = (int32_t) database_integer(got, 0);
	PQclear(got);
	return status;
}

/* Read the header, using the workspace's aliases and marks. */
static exit_status
read_header(import *in)
{
	exit_status status = EXIT_DONE;
	PGresult   *aliases = database_query(in->conn, &status,
										 "SELECT heading, field FROM goalpost.column_alias",
										 0, NULL);

	if (aliases == NULL)
		return status;
	in->marks = database_query(in->conn, &status, MISSING_MARK_QUERY, 0, NULL);
	in->header.marks = in->marks;
	if (status == EXIT_DONE)
		status = find_last_day(in);
	in->header.kind = in->options->kind;
	in->header.plan = in->options->plan;
	in->header.percent = in->options->percent;
	in->header.decimal = in->options->decimal;
	in->header.unit_from_target = in->options->unit_from_target;
	in->header.as_of = in->options->as_of;
	in->header.period = in->options->has_period ? &in->options->period : NULL;
	if (status == EXIT_DONE)
		status = find_header(in, aliases);
	PQclear(aliases);
	if (status == EXIT_DONE)
		status = decimal_column_check(&in->header, &in->source,
									  &in->refusal);
	if (status == EXIT_DONE)
	{
		warn_of_options(in);
		compute_mapping(in);
	}
	return status;
}

/* Find how the file is written. */
static exit_status
read_dialect(import *in)
{
	exit_status status = dialect_find(&in->source, &in->options->dialect,
									  &in->refusal);

	if (status == EXIT_DONE && !in->silent)
		dialect_tell(&in->source);
	return status;
}

exit_status
import_read_header(import *in)
{
	exit_status status = read_dialect(in);

	return status == EXIT_DONE ? read_header(in) : status;
}

/* Decide what becomes of each record, in one set-based step. */
static exit_status
decide(import *in)
{
	char		batch[DATABASE_INTEGER_SIZE];
	char		records[DATABASE_INTEGER_SIZE];
	const options *o = in->options;
	const char *targets[] = {database_print_integer(in->batch_id, batch),
	database_print_integer(in->counters.read, records),
	o->since[0] == '\0' ? NULL : o->since, o->reason};
	const char *reports[] = {batch, records, o->reason};
	reject_list list = {in->conn, &in->source, &in->header, 0, 0, NULL, NULL};
	exit_status status;

	if (in->header.kind == KIND_TARGETS)
		status = database_run(in->conn,
							  "SELECT goalpost.import_targets($1, $2, $3, $4)",
							  4, targets);
	else
		status = database_run(in->conn,
							  "SELECT goalpost.import_reports($1, $2, $3)",
							  3, reports);
	if (status == EXIT_DONE)
		status = notice_read(in->conn, &in->notices);
	if (status == EXIT_DONE)
		status = rejects_warn(&list);
	return status == EXIT_DONE ?
		ledger_counters(in->conn, in->batch_id, &in->counters) : status;
}

/* Is the number of rejects within the limit? */
static bool
within_limit(const import *in)
{
	int64_t		limit = in->options->max_rejects;

	/* Percentages are not rounded: 5 % of 30 rows allows one row. */
	if (in->options->max_is_percent)
		return in->counters.rejected * 100 <= limit * in->counters.read;
	return in->counters.rejected <= limit;
}

/* All figures are of one day, and the title is of another month. */
static void
warn_of_title(const import *in, const notes *told)
{
	message_place at = {in->source.shown.data, 1, 1, NULL, NULL, true};
	int32_t		other;
	char		title[PERIOD_TEXT_SIZE];
	char		day[PERIOD_TEXT_SIZE];
	buffer		what = {0};

	if (told->day_count != 1 ||
		title_days_judge(&in->header.title_days, told->day,
						 &other) == TITLE_AGREES)
		return;
	day_print(other, title);
	day_print(told->day, day);
	message_text(&what, "all figures are of %s, and the title or the name of the file has %s",
				 day, title);
	message_fault_at(&at, "title-day", buffer_string(&what),
					 N_("check the day of the figures"));
	buffer_free(&what);
}

/* Read, stage and decide on all records. */
static exit_status
import_records(import *in)
{
	const char *kind = kind_name(in->header.kind);
	notes		told = {0};
	exit_status status = database_run(in->conn,
									  "SELECT goalpost.begin_import($1)", 1,
									  &kind);

	meter_begin(in->source.shown.data, in->source.size);
	if (status == EXIT_DONE)
		status = stage_records(in->conn, &in->reader, &in->header,
							   &in->counters.read, &told);
	meter_wait(N_("the server checks it"));
	notes_word(&told, &in->notices);
	warn_of_title(in, &told);
	if (status == EXIT_DONE)
		status = source_check_parsed(&in->source);
	return status == EXIT_DONE ? decide(in) : status;
}

/* Everything between BEGIN and the end of the transaction. */
static exit_status
run_transaction(import *in)
{
	bool		is_new = true;
	exit_status status = transaction_begin(in->conn);

	if (status == EXIT_DONE)
		status = ledger_claim(in->conn, &in->source,
							  kind_name(in->header.kind), in->mapping,
							  in->options->again, &in->batch_id, &is_new);
	if (status != EXIT_DONE)
		return status;
	in->known = !is_new;
	if (in->known)
		return settle_known(in);
	status = import_records(in);
	if (status != EXIT_DONE)
		return status;
	if (in->check_only)
		return settle_checked(in, within_limit(in));
	return within_limit(in) ? settle_accepted(in) : settle_refused(in);
}

/* Is the file of a folder known?  Then no attempt is entered for it. */
static exit_status
look_up(import *in)
{
	exit_status status = transaction_begin(in->conn);

	if (status == EXIT_DONE)
		status = ledger_find(in->conn, &in->source, in->mapping,
							 &in->batch_id);
	if (status == EXIT_DONE)
		status = transaction_end(in->conn);
	in->known = status == EXIT_DONE && in->batch_id != 0;
	in->deferred = status == EXIT_DONE && !in->known;
	in->closed = in->known;
	return status;
}

/*
 * Import an open file: its dialect, its header, then its records.  An attempt
 * whose beginning cannot be read is entered in the ledger, too.
 */
static exit_status
import_source(import *in)
{
	exit_status status = import_read_header(in);
	exit_status entered = EXIT_DONE;

	if (status == EXIT_DONE && in->round == ROUND_OF_LOOKS)
		status = look_up(in);
	if (!in->deferred && !in->known)
	{
		if (!in->check_only)
			entered = ledger_begin(in->conn, &in->source, &in->attempt_id);
		if (status == EXIT_DONE)
			status = entered;
		if (status == EXIT_DONE)
			status = run_transaction(in);
	}
	csv_reader_close(&in->reader);
	return status;
}

/* Import an open file, and settle what is left. */
static exit_status
import_and_settle(import *in)
{
	const char *archive = in->options->archive;
	exit_status status;

	database_set_subject(in->source.shown.data);
	status = import_source(in);
	if (!in->closed && !in->deferred)
		settle_failed(in, status);
	database_set_subject(NULL);
	if (archive != NULL && in->closed && !in->check_only &&
		(status == EXIT_DONE || status == EXIT_REJECTS))
		archive_move(&in->source, archive);
	return status;
}

exit_status
import_file(const options *o, PGconn *conn, const char *name,
			import_round round, import_kind *left)
{
	import		in = {.options = o, .conn = conn,
		.check_only = o->command == COMMAND_CHECK, .round = round};
	exit_status status = source_open(&in.source, name);

	in.silent = o->quiet || round == ROUND_OF_LOOKS;
	if (status == EXIT_DONE)
		status = import_and_settle(&in);
	meter_end();
	*left = in.deferred ? in.header.kind : KIND_UNKNOWN;
	/* A known file may stay in its folder. */
	if (!in.deferred && !(round == ROUND_OF_LOOKS && in.known))
	{
		summary_write_json(&in, status);
		summary_table_add(&in, status);
	}
	source_close(&in.source);
	buffer_free(&in.refusal);
	buffer_free(&in.notices);
	PQclear(in.marks);
	header_free(&in.header);
	return status;
}
