/*
 * ledger.c
 *	  The ledger of imports: every attempt, and every file that was loaded.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "database/ledger.h"

#include <stdio.h>
#include <string.h>

#include "database/database.h"
#include "database/transaction.h"

/* A digest as a bytea: \x and two digits for each byte */
#define DIGEST_TEXT_SIZE (2 + SHA256_TEXT_SIZE)

/* The last attempt of this program, to be closed if the program must end. */
static int64_t running_attempt;

/*
 * A closed attempt is not changed, unless another loader took it for lost: its
 * session may have been replaced.
 */
static const char close_attempt[] =
	"UPDATE goalpost.attempt SET state = $2, message = $3, batch_id = $4,"
	" finished_at = clock_timestamp()"
	" WHERE attempt_id = $1 AND state IN ('running', 'lost')";

static const char *
print_digest(const uint8_t *digest, char *buf)
{
	buf[0] = '\\';
	buf[1] = 'x';
	sha256_print(digest, buf + 2);
	return buf;
}

/* Run a statement that returns one integer, or no row, which means 0. */
static exit_status
query_integer(PGconn *conn, const char *sql, int count,
			  const char *const *values, int64_t *result)
{
	exit_status status = EXIT_DONE;
	PGresult   *got = database_query(conn, &status, sql, count, values);

	if (got != NULL)
		*result = database_integer(got, 0);
	PQclear(got);
	return status;
}

/* An attempt and the state that a transaction gave it. */
typedef struct attempt_state
{
	int64_t		attempt_id;
	const char *state;
} attempt_state;

/*
 * Is the attempt in that state?  The lock is granted when the former session
 * has ended the transaction.
 */
static bool
attempt_is(PGconn *conn, void *data)
{
	const attempt_state *wanted = data;
	char		attempt[DATABASE_INTEGER_SIZE];
	const char *values[] = {
		database_print_integer(wanted->attempt_id, attempt), wanted->state};
	int64_t		count = 0;

	if (transaction_begin(conn) != EXIT_DONE ||
		database_run(conn,
					 "SELECT FROM goalpost.attempt WHERE attempt_id = $1"
					 " FOR UPDATE", 1, values) != EXIT_DONE ||
		query_integer(conn,
					  "SELECT count(*) FROM goalpost.attempt"
					  " WHERE attempt_id = $1 AND state = $2",
					  2, values, &count) != EXIT_DONE ||
		transaction_end(conn) != EXIT_DONE)
		return false;
	return count == 1;
}

exit_status
ledger_commit(PGconn *conn, int64_t attempt_id, const char *state)
{
	attempt_state wanted = {attempt_id, state};

	return transaction_commit(conn, attempt_is, &wanted);
}

exit_status
ledger_begin(PGconn *conn, const source *s, int64_t *attempt_id)
{
	char		digest[DIGEST_TEXT_SIZE];
	char		size[DATABASE_INTEGER_SIZE];
	const char *values[] = {s->text.data, database_print_integer(s->size, size),
		print_digest(s->digest, digest), GOALPOST_VERSION};
	exit_status status = transaction_begin(conn);

	/* If another session has that pid now, a later load closes the attempt. */
	if (status == EXIT_DONE)
		status = database_run(conn,
							  "UPDATE goalpost.attempt AS a"
							  " SET state = 'lost', finished_at = now()"
							  " WHERE a.state = 'running' AND NOT EXISTS"
							  " (SELECT FROM pg_stat_activity AS s"
							  "  WHERE s.pid = a.backend_pid"
							  "  AND s.datname = current_database())",
							  0, NULL);
	if (status == EXIT_DONE)
		status = query_integer(conn,
							   "INSERT INTO goalpost.attempt"
							   " (file_name, byte_count, sha256, loader_version)"
							   " VALUES ($1, $2, $3, $4) RETURNING attempt_id",
							   4, values, attempt_id);
	/* Set before the commit, so that the attempt can be closed in any case. */
	running_attempt = *attempt_id;
	return status == EXIT_DONE ?
		ledger_commit(conn, *attempt_id, "running") : status;
}

exit_status
ledger_end(PGconn *conn, int64_t attempt_id, const char *state,
		   const char *message, int64_t batch_id)
{
	char		attempt[DATABASE_INTEGER_SIZE];
	char		batch[DATABASE_INTEGER_SIZE];
	const char *values[] = {database_print_integer(attempt_id, attempt), state,
		message, batch_id == 0 ? NULL : database_print_integer(batch_id, batch)};

	return database_run(conn, close_attempt, 4, values);
}

exit_status
ledger_close(PGconn *conn, int64_t attempt_id, const char *state,
			 const char *message, int64_t batch_id)
{
	exit_status status = transaction_begin(conn);

	if (status == EXIT_DONE)
		status = ledger_end(conn, attempt_id, state, message, batch_id);
	return status == EXIT_DONE ?
		ledger_commit(conn, attempt_id, state) : status;
}

void
ledger_abandon(PGconn *conn, const char *message)
{
	char		attempt[DATABASE_INTEGER_SIZE];
	const char *values[] = {database_print_integer(running_attempt, attempt), "failed",
		message, NULL};

	if (running_attempt == 0)
		return;
	if (PQtransactionStatus(conn) != PQTRANS_IDLE)
		PQclear(PQexec(conn, "ROLLBACK"));
	PQclear(PQexecParams(conn, close_attempt, 4, NULL, values, NULL, NULL, 0));
}

/* The last batch of a file that was not undone, and how many it has had. */
typedef struct known_batch
{
	int64_t		id;				/* 0 if the file is not loaded */
	int64_t		repetitions;
} known_batch;

/* What the batches of these bytes, so read, have in the ledger */
static PGresult *
query_batches(PGconn *conn, const source *s, const uint8_t *mapping,
			  const char *columns, const char *which, exit_status *status)
{
	char		digest[DIGEST_TEXT_SIZE];
	char		mapping_text[DIGEST_TEXT_SIZE];
	const char *values[] = {print_digest(s->digest, digest),
		print_digest(mapping, mapping_text)};
	buffer		sql = {0};
	PGresult   *got;

	buffer_format(&sql, "SELECT %s FROM goalpost.batch"
				  " WHERE sha256 = $1 AND mapping = $2"
				  " AND confined_to = goalpost.confined_login() %s",
				  columns, which);
	got = database_query(conn, status, buffer_string(&sql), 2, values);
	buffer_free(&sql);
	return got;
}

static exit_status
find_batch(PGconn *conn, const source *s, const uint8_t *mapping,
		   known_batch *known)
{
	exit_status status = EXIT_DONE;
	PGresult   *got = query_batches(conn, s, mapping,
									"coalesce(max(batch_id)"
									"  FILTER (WHERE undone_at IS NULL), 0),"
									" coalesce(max(repetition) + 1, 0)", "",
									&status);

	if (got == NULL)
		return status;
	known->id = database_integer(got, 0);
	known->repetitions = database_integer(got, 1);
	PQclear(got);
	return EXIT_DONE;
}

exit_status
ledger_find(PGconn *conn, const source *s, const uint8_t *mapping,
			int64_t *batch_id)
{
	known_batch known = {0};
	exit_status status = find_batch(conn, s, mapping, &known);

	*batch_id = known.id;
	return status;
}

exit_status
ledger_find_undone(PGconn *conn, const source *s, const uint8_t *mapping,
				   undone_batch *undone)
{
	exit_status status = EXIT_DONE;
	PGresult   *got = query_batches(conn, s, mapping,
									"batch_id, to_char(undone_at,"
									" 'YYYY-MM-DD HH24:MI:SS')",
									"AND undone_at IS NOT NULL"
									" ORDER BY undone_at DESC LIMIT 1",
									&status);

	if (got != NULL && PQntuples(got) > 0)
	{
		undone->id = database_integer(got, 0);
		buffer_text(&undone->at, PQgetvalue(got, 0, 1));
	}
	PQclear(got);
	return status;
}

exit_status
ledger_replaced(PGconn *conn, int64_t batch_id, replaced *r)
{
	char		batch[DATABASE_INTEGER_SIZE];
	const char *values[] = {database_print_integer(batch_id, batch)};
	exit_status status = EXIT_DONE;
	PGresult   *got = database_query(conn, &status,
									 "SELECT total, by_batch"
									 " FROM goalpost.replaced_since($1)",
									 1, values);

	if (got == NULL)
		return status;
	r->count = database_integer(got, 0);
	r->by_batch = database_integer(got, 1);
	PQclear(got);
	return EXIT_DONE;
}

exit_status
ledger_undone(PGconn *conn, int64_t batch_id, int64_t *undone)
{
	char		batch[DATABASE_INTEGER_SIZE];
	const char *values[] = {database_print_integer(batch_id, batch)};

	return query_integer(conn, "SELECT goalpost.undone_since($1)", 1, values,
						 undone);
}

/* Is it to be loaded again, as what it brought may not stand any more? */
static exit_status
is_to_be_repeated(PGconn *conn, const known_batch *known, const char *kind,
				  bool *repeated)
{
	replaced	since = {0};
	int64_t		undone = 0;
	exit_status status = ledger_replaced(conn, known->id, &since);

	if (status == EXIT_DONE && strcmp(kind, "targets") == 0)
		status = ledger_undone(conn, known->id, &undone);
	*repeated = since.count > 0 || undone != 0;
	return status;
}

/* Enter a batch; 0 if another session was faster. */
static exit_status
enter_batch(PGconn *conn, const source *s, const char *kind,
			const uint8_t *mapping, int64_t repetition, int64_t *batch_id)
{
	char		digest[DIGEST_TEXT_SIZE];
	char		mapping_text[DIGEST_TEXT_SIZE];
	char		size[DATABASE_INTEGER_SIZE];
	char		number[DATABASE_INTEGER_SIZE];
	const char *values[] = {kind, s->text.data, database_print_integer(s->size, size),
		print_digest(s->digest, digest), print_digest(mapping, mapping_text),
	GOALPOST_VERSION, database_print_integer(repetition, number)};

	return query_integer(conn,
						 "INSERT INTO goalpost.batch (kind, file_name,"
						 " byte_count, sha256, mapping, loader_version,"
						 " repetition) VALUES ($1, $2, $3, $4, $5, $6, $7)"
						 " ON CONFLICT ON CONSTRAINT batch_loaded_once DO NOTHING"
						 " RETURNING batch_id",
						 7, values, batch_id);
}

exit_status
ledger_claim(PGconn *conn, const source *s, const char *kind,
			 const uint8_t *mapping, bool again, int64_t *batch_id,
			 bool *is_new)
{
	known_batch known = {0};
	/* Asked first, so that a known file does not use up a number. */
	exit_status status = find_batch(conn, s, mapping, &known);

	*is_new = known.id == 0;
	if (status == EXIT_DONE && known.id != 0 && again)
		status = is_to_be_repeated(conn, &known, kind, is_new);
	if (status == EXIT_DONE && *is_new)
		status = enter_batch(conn, s, kind, mapping, known.repetitions,
							 batch_id);
	if (status != EXIT_DONE || *batch_id != 0)
		return status;
	/* It is known, or another session was faster. */
	*is_new = false;
	return ledger_find(conn, s, mapping, batch_id);
}

exit_status
ledger_keep_rejects(PGconn *conn, int64_t attempt_id, int64_t batch_id,
					int64_t *count)
{
	char		attempt[DATABASE_INTEGER_SIZE];
	char		batch[DATABASE_INTEGER_SIZE];
	const char *values[] = {database_print_integer(attempt_id, attempt),
	batch_id == 0 ? NULL : database_print_integer(batch_id, batch)};

	return query_integer(conn, "SELECT goalpost.keep_rejects($1, $2)", 2,
						 values, count);
}

exit_status
ledger_counters(PGconn *conn, int64_t batch_id, counters *c)
{
	char		batch[DATABASE_INTEGER_SIZE];
	const char *values[] = {database_print_integer(batch_id, batch)};
	exit_status status = EXIT_DONE;
	PGresult   *got = database_query(conn, &status,
									 "SELECT read_count, new_count,"
									 " revised_count, unchanged_count,"
									 " rejected_count, superseded_count,"
									 " not_reported_count, total_row_count, reading_count"
									 " FROM goalpost.batch WHERE batch_id = $1",
									 1, values);

	if (got == NULL)
		return status;
	c->read = database_integer(got, 0);
	c->fresh = database_integer(got, 1);
	c->revised = database_integer(got, 2);
	c->unchanged = database_integer(got, 3);
	c->rejected = database_integer(got, 4);
	c->superseded = database_integer(got, 5);
	c->not_reported = database_integer(got, 6);
	c->total_rows = database_integer(got, 7);
	c->readings = database_integer(got, 8);
	PQclear(got);
	return EXIT_DONE;
}

void
ledger_renew_statistics(PGconn *conn, int64_t batch_id)
{
	char		batch[DATABASE_INTEGER_SIZE];
	const char *values[] = {database_print_integer(batch_id, batch)};

	database_try(conn, "SELECT goalpost.renew_statistics($1)", 1, values);
}
