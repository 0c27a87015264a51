/*
 * ledger.c
 *	  The ledger of imports: every attempt, and every file that was loaded.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "ledger.h"

#include <stdio.h>
#include <stdlib.h>

#include "database.h"

/* \x and two digits for each byte */
#define DIGEST_TEXT_SIZE (2 * SHA256_SIZE + 3)

static const char *
print_digest(const uint8_t *digest, char *buf)
{
	snprintf(buf, DIGEST_TEXT_SIZE, "\\x");
	for (size_t i = 0; i < SHA256_SIZE; i++)
		snprintf(buf + 2 + 2 * i, 3, "%02x", digest[i]);
	return buf;
}

static const char *
print_integer(int64_t value, char *buf)
{
	snprintf(buf, INTEGER_TEXT_SIZE, "%lld", (long long) value);
	return buf;
}

/* An integer of the first row; 0 when there is none. */
static int64_t
first_integer(const PGresult *result, int column)
{
	if (PQntuples(result) == 0)
		return 0;
	return strtoll(PQgetvalue(result, 0, column), NULL, 10);
}

/* Run a statement that returns one integer, or nothing for 0. */
static exit_status
query_integer(PGconn *conn, const char *sql, int count,
			  const char *const *values, int64_t *result)
{
	exit_status status = EXIT_DONE;
	PGresult   *got = database_query(conn, &status, sql, count, values);

	if (got != NULL)
		*result = first_integer(got, 0);
	PQclear(got);
	return status;
}

exit_status
ledger_begin(PGconn *conn, const source *s, int64_t *attempt_id)
{
	char		digest[DIGEST_TEXT_SIZE];
	char		size[INTEGER_TEXT_SIZE];
	const char *values[] = {s->text.data, print_integer(s->size, size),
		print_digest(s->digest, digest), GOALPOST_VERSION};
	exit_status status;

	/* A process number may be another session's by now: then it waits. */
	status = database_run(conn,
						  "UPDATE goalpost.attempt AS a"
						  " SET state = 'lost', finished_at = now()"
						  " WHERE a.state = 'running' AND NOT EXISTS"
						  " (SELECT FROM pg_stat_activity AS s"
						  "  WHERE s.pid = a.backend_pid"
						  "  AND s.datname = current_database())",
						  0, NULL);
	if (status != EXIT_DONE)
		return status;
	return query_integer(conn,
						 "INSERT INTO goalpost.attempt"
						 " (file_name, byte_count, sha256, loader_version)"
						 " VALUES ($1, $2, $3, $4) RETURNING attempt_id",
						 4, values, attempt_id);
}

exit_status
ledger_end(PGconn *conn, int64_t attempt_id, const char *state,
		   const char *message, int64_t batch_id)
{
	char		attempt[INTEGER_TEXT_SIZE];
	char		batch[INTEGER_TEXT_SIZE];
	const char *values[] = {print_integer(attempt_id, attempt), state,
		message, batch_id == 0 ? NULL : print_integer(batch_id, batch)};

	return database_run(conn,
						"UPDATE goalpost.attempt SET state = $2, message = $3,"
						" batch_id = $4, finished_at = clock_timestamp()"
						" WHERE attempt_id = $1",
						4, values);
}

exit_status
ledger_find(PGconn *conn, const source *s, const uint8_t *mapping,
			int64_t *batch_id)
{
	char		digest[DIGEST_TEXT_SIZE];
	char		mapping_text[DIGEST_TEXT_SIZE];
	const char *values[] = {print_digest(s->digest, digest),
		print_digest(mapping, mapping_text)};

	return query_integer(conn,
						 "SELECT batch_id FROM goalpost.batch"
						 " WHERE sha256 = $1 AND mapping = $2",
						 2, values, batch_id);
}

exit_status
ledger_claim(PGconn *conn, const source *s, import_kind kind,
			 const uint8_t *mapping, int64_t *batch_id, bool *is_new)
{
	char		digest[DIGEST_TEXT_SIZE];
	char		mapping_text[DIGEST_TEXT_SIZE];
	char		size[INTEGER_TEXT_SIZE];
	const char *values[] = {kind == KIND_TARGETS ? "targets" : "reports",
		s->text.data, print_integer(s->size, size),
		print_digest(s->digest, digest), print_digest(mapping, mapping_text),
	GOALPOST_VERSION};
	exit_status status;

	/* Asked first, so that a file loaded long ago uses up no number. */
	status = ledger_find(conn, s, mapping, batch_id);
	*is_new = *batch_id == 0;
	if (status != EXIT_DONE || !*is_new)
		return status;
	status = query_integer(conn,
						   "INSERT INTO goalpost.batch (kind, file_name,"
						   " byte_count, sha256, mapping, loader_version)"
						   " VALUES ($1, $2, $3, $4, $5, $6)"
						   " ON CONFLICT ON CONSTRAINT batch_loaded_once DO NOTHING"
						   " RETURNING batch_id",
						   6, values, batch_id);
	if (status != EXIT_DONE || *batch_id != 0)
		return status;
	/* Somebody was faster. */
	*is_new = false;
	return ledger_find(conn, s, mapping, batch_id);
}

exit_status
ledger_kept_rejects(PGconn *conn, int64_t attempt_id, int64_t *count)
{
	char		attempt[INTEGER_TEXT_SIZE];
	const char *values[] = {print_integer(attempt_id, attempt)};

	return query_integer(conn,
						 "SELECT count(DISTINCT record) FROM goalpost.reject"
						 " WHERE attempt_id = $1",
						 1, values, count);
}

exit_status
ledger_counters(PGconn *conn, int64_t batch_id, counters *c)
{
	char		batch[INTEGER_TEXT_SIZE];
	const char *values[] = {print_integer(batch_id, batch)};
	exit_status status = EXIT_DONE;
	PGresult   *got = database_query(conn, &status,
									 "SELECT read_count, new_count,"
									 " revised_count, unchanged_count,"
									 " rejected_count, superseded_count,"
									 " not_reported_count, (SELECT count(*)"
									 "  FROM goalpost.outcome AS o"
									 "  WHERE o.batch_id = b.batch_id"
									 "  AND o.reading IS NOT NULL)"
									 " FROM goalpost.batch AS b"
									 " WHERE b.batch_id = $1",
									 1, values);

	if (got == NULL)
		return status;
	c->read = first_integer(got, 0);
	c->fresh = first_integer(got, 1);
	c->revised = first_integer(got, 2);
	c->unchanged = first_integer(got, 3);
	c->rejected = first_integer(got, 4);
	c->superseded = first_integer(got, 5);
	c->not_reported = first_integer(got, 6);
	c->readings = first_integer(got, 7);
	PQclear(got);
	return EXIT_DONE;
}
