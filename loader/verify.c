/*
 * verify.c
 *	  The command verify, which proves that nothing of a file was lost.
 *
 * The file is read again, as for an import, into the temporary tables of one.
 * The workspace compares them with what it keeps of the batch; here its bytes
 * are compared: their digest, those of the rejects, and whether the records and
 * what stands between them make up the whole file.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "verify.h"

#include <string.h>

#include "base/message.h"
#include "command.h"
#include "database/database.h"
#include "database/transaction.h"
#include "file/tiling.h"
#include "import.h"
#include "stage.h"

/* Differences that are reported one by one. */
#define TOLD_MAX 20

typedef struct verification
{
	import		in;
	const char *batch;			/* its number, or NULL: the one of the file */
	char		number[DATABASE_INTEGER_SIZE];
	buffer		file;
	int64_t		rejects;		/* whose bytes were compared */
	int64_t		found;			/* differences */
} verification;

/* Is this difference to be reported? */
static bool
is_told(verification *v)
{
	return v->found++ < TOLD_MAX;
}

/* The name of the file of a batch, as the ledger has it. */
static exit_status
find_file(verification *v, PGconn *conn)
{
	exit_status status = transaction_begin(conn);
	PGresult   *got = NULL;

	if (status == EXIT_DONE)
		got = database_query(conn, &status,
							 "SELECT file_name FROM goalpost.batch WHERE batch_id = $1",
							 1, &v->batch);
	if (got != NULL && PQntuples(got) == 0)
	{
		message_error("there is no batch %s", v->batch);
		status = EXIT_REFUSED;
	}
	else if (got != NULL)
		buffer_text(&v->file, PQgetvalue(got, 0, 0));
	PQclear(got);
	return status == EXIT_DONE ? transaction_end(conn) : status;
}

/* Why the file has no batch that stands: it was undone, or never loaded so. */
static exit_status
refuse_unknown(import *in)
{
	undone_batch undone = {0};
	exit_status status = ledger_find_undone(in->conn, &in->source, in->mapping,
											&undone);

	if (status == EXIT_DONE && undone.id != 0)
	{
		message_error("%s: batch %lld, undone at %s", in->source.shown.data,
					  (long long) undone.id, buffer_string(&undone.at));
		message_hint("Load the file again, or compare it with that batch: goalpost verify %lld FILE",
					 (long long) undone.id);
	}
	else if (status == EXIT_DONE)
	{
		message_error("%s: not loaded, as it is read here", in->source.shown.data);
		message_hint("Name its batch, and give the options with which it was loaded.");
	}
	buffer_free(&undone.at);
	return status == EXIT_DONE ? EXIT_REFUSED : status;
}

/* The batch of the file, if none was named. */
static exit_status
find_batch(verification *v)
{
	import	   *in = &v->in;
	exit_status status = EXIT_DONE;

	if (v->batch != NULL)
		return EXIT_DONE;
	status = ledger_find(in->conn, &in->source, in->mapping, &in->batch_id);
	if (status == EXIT_DONE && in->batch_id == 0)
		return refuse_unknown(in);
	v->batch = database_print_integer(in->batch_id, v->number);
	return status;
}

/* Are these the bytes that were loaded, and are they read in the same way? */
static exit_status
compare_digests(verification *v)
{
	import	   *in = &v->in;
	char		digest[SHA256_TEXT_SIZE];
	char		mapping[SHA256_TEXT_SIZE];
	const char *values[] = {v->batch, digest, mapping};
	exit_status status = EXIT_DONE;
	PGresult   *got;

	sha256_print(in->source.digest, digest);
	sha256_print(in->mapping, mapping);
	got = database_query(in->conn, &status,
						 "SELECT encode(sha256, 'hex') = $2,"
						 " encode(mapping, 'hex') = $3, byte_count,"
						 " encode(sha256, 'hex')"
						 " FROM goalpost.batch WHERE batch_id = $1", 3, values);
	if (got == NULL)
		return status;
	if (PQntuples(got) == 0)
	{
		message_error("there is no batch %s", v->batch);
		status = EXIT_REFUSED;
	}
	else if (PQgetvalue(got, 0, 0)[0] != 't' && is_told(v))
		message_error("%s: not the file of batch %s: %lld bytes with SHA-256 %s, batch: %lld bytes with %s",
					  in->source.shown.data, v->batch,
					  (long long) in->source.size, digest,
					  (long long) database_integer(got, 2),
					  PQgetvalue(got, 0, 3));
	if (status == EXIT_DONE && PQgetvalue(got, 0, 1)[0] != 't')
	{
		message_error("%s: read otherwise than for batch %s",
					  in->source.shown.data, v->batch);
		message_hint("Give the options with which it was loaded.");
		status = EXIT_REFUSED;
	}
	PQclear(got);
	return status;
}

/* Do records, headings and blank lines make up the whole file? */
static exit_status
compare_tiles(verification *v, tiling *t)
{
	source	   *s = &v->in.source;
	exit_status status = tiling_measure(s, v->in.header.end, t);

	if (status == EXIT_DONE && t->first_gap >= 0 && is_told(v))
		message_error("%s: bytes from %lld on belong to no record",
					  s->shown.data, (long long) t->first_gap);
	return status;
}

/* Report a row of verify_batch. */
static exit_status
tell_difference(const PGresult *got, void *data)
{
	verification *v = data;
	const char *file = v->in.source.shown.data;
	long long	record = database_integer(got, 0);
	long long	line = database_integer(got, 1);
	const char *kind = PQgetvalue(got, 0, 2);
	const char *in_file = PQgetvalue(got, 0, 3);
	const char *in_database = PQgetvalue(got, 0, 4);

	if (!is_told(v))
		return EXIT_DONE;
	if (strcmp(kind, "lost") == 0)
		message_error("%s:%lld: record %lld has no outcome", file, line, record);
	else if (strcmp(kind, "unknown") == 0)
		message_error("%s: the database has an outcome of record %lld on line %lld, and the file has no such record",
					  file, record, line);
	else if (strcmp(kind, "twice") == 0)
		message_error("%s:%lld: record %lld has several outcomes", file, line,
					  record);
	else if (strcmp(kind, "reject") == 0)
		message_error("%s:%lld: record %lld is not among the rejects exactly if it was rejected",
					  file, line, record);
	else if (strcmp(kind, "count") == 0)
		message_error("%s: counted \"%s\", and the ledger has \"%s\"", file,
					  in_file, in_database);
	else
		message_error("%s:%lld: %s of record %lld: file \"%s\", database \"%s\"",
					  file, line, kind, record, in_file, in_database);
	return EXIT_DONE;
}

/* Read all records again, and let the workspace compare them. */
static exit_status
compare_records(verification *v)
{
	import	   *in = &v->in;
	char		records[DATABASE_INTEGER_SIZE];
	const char *kind = kind_name(in->header.kind);
	const char *values[] = {v->batch, records};
	notes		told = {0};
	buffer		unused = {0};
	exit_status status = database_run(in->conn,
									  "SELECT goalpost.begin_import($1)", 1,
									  &kind);

	if (status == EXIT_DONE)
		status = stage_records(in->conn, &in->reader, &in->header,
							   &in->counters.read, &told);
	notes_word(&told, &unused);
	buffer_free(&unused);
	if (status == EXIT_DONE)
		status = source_check_parsed(&in->source);
	if (status != EXIT_DONE)
		return status;
	database_print_integer(in->counters.read, records);
	return database_each_row(in->conn,
							 "SELECT * FROM goalpost.verify_batch($1, $2)", 2,
							 values, tell_difference, v);
}

/* Compare the bytes of a reject with those of the file. */
static exit_status
compare_reject(const PGresult *got, void *data)
{
	verification *v = data;
	size_t		length = (size_t) database_integer(got, 3);
	size_t		kept = 0;
	unsigned char *raw = PQunescapeBytea((unsigned char *) PQgetvalue(got, 0, 4),
										 &kept);
	buffer		bytes = {0};
	bool		same = raw != NULL && kept == length &&
		source_read_exactly(&v->in.source, database_integer(got, 2), length,
							&bytes) && memcmp(bytes.data, raw, length) == 0;

	v->rejects++;
	if (!same && is_told(v))
		message_error("%s:%lld: the rejected record %lld is not kept as it stands in the file",
					  v->in.source.shown.data,
					  (long long) database_integer(got, 1),
					  (long long) database_integer(got, 0));
	PQfreemem(raw);
	buffer_free(&bytes);
	return EXIT_DONE;
}

static exit_status
compare_rejects(verification *v)
{
	return database_each_row(v->in.conn,
							 "SELECT record, line, byte_offset,"
							 " least(byte_count, 1048576), raw"
							 " FROM goalpost.reject"
							 " WHERE batch_id = $1 AND fault = 1 ORDER BY record",
							 1, &v->batch, compare_reject, v);
}

/* Everything between BEGIN and ROLLBACK. */
static exit_status
compare(verification *v, tiling *t)
{
	exit_status status = find_batch(v);

	if (status == EXIT_DONE)
		status = compare_digests(v);
	if (status == EXIT_DONE)
		status = compare_tiles(v, t);
	if (status == EXIT_DONE)
		status = compare_records(v);
	return status == EXIT_DONE ? compare_rejects(v) : status;
}

static void
tell_result(const verification *v, const tiling *t)
{
	const char *file = v->in.source.shown.data;

	if (v->found > 0)
	{
		message_error("%s: differences from batch %s: %lld", file, v->batch,
					  (long long) v->found);
		return;
	}
	if (v->in.options->quiet)
		return;
	message_result("%s: verified as batch %s: records with one outcome each: %lld, rejects kept as they stand: %lld",
				   file, v->batch, (long long) v->in.counters.read,
				   (long long) v->rejects);
	message_result("%s: %lld bytes = mark %lld + headings %lld + records %lld + blank lines %lld",
				   file, (long long) v->in.source.size, (long long) t->mark,
				   (long long) t->heading, (long long) t->records,
				   (long long) t->blank);
}

static exit_status
verify_source(verification *v)
{
	tiling		t = {0};
	exit_status status = transaction_begin(v->in.conn);

	if (status == EXIT_DONE)
		status = import_read_header(&v->in);
	if (status == EXIT_DONE)
		status = compare(v, &t);
	if (PQstatus(v->in.conn) == CONNECTION_OK)
		database_run(v->in.conn, "ROLLBACK", 0, NULL);
	if (status != EXIT_DONE)
		return status;
	tell_result(v, &t);
	return v->found > 0 ? EXIT_REFUSED : EXIT_DONE;
}

exit_status
verify(const options *o, PGconn *conn)
{
	verification v = {.in = {.options = o, .conn = conn, .check_only = true}};
	const char *last = o->arguments[o->argument_count - 1];
	exit_status status = EXIT_DONE;

	if (command_is_batch(o->arguments[0]))
		v.batch = o->arguments[0];
	if (v.batch == last)
		status = find_file(&v, conn);
	else
		buffer_text(&v.file, last);
	if (status == EXIT_DONE)
	{
		status = source_open(&v.in.source, buffer_string(&v.file));
		if (status == EXIT_DONE)
			status = verify_source(&v);
		csv_reader_close(&v.in.reader);
		source_close(&v.in.source);
	}
	buffer_free(&v.in.refusal);
	buffer_free(&v.file);
	PQclear(v.in.marks);
	return status;
}
