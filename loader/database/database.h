/*
 * database.h
 *	  Runs statements with parameters, and COPY.
 *
 * Text from a file or an option never becomes part of a statement: it is sent
 * as a parameter or in a row of COPY.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_DATABASE_H
#define GOALPOST_DATABASE_H

#include <libpq-fe.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/exit_status.h"
#include "file/spool.h"

/*
 * Run a statement with text parameters.  A failure is reported; *status is set
 * then, and NULL returned.
 */
extern PGresult *database_query(PGconn *conn, exit_status *status,
								const char *sql, int count,
								const char *const *values);

/* The same, without the result. */
extern exit_status database_run(PGconn *conn, const char *sql, int count,
								const char *const *values);

/* Run several statements, without parameters. */
extern exit_status database_script(PGconn *conn, const char *sql);

/* Run a query whose failure does not matter, and is not reported. */
extern void database_try(PGconn *conn, const char *sql, int count,
						 const char *const *values);

/*
 * Call on_row for each row of a query, so that memory does not grow with the
 * number of rows.  After a failure of on_row, which is returned, the other rows
 * are skipped.
 */
typedef exit_status (*database_row) (const PGresult *row, void *data);
extern exit_status database_each_row(PGconn *conn, const char *sql, int count,
									 const char *const *values,
									 database_row on_row, void *data);

/* Print an integer, for a parameter, into a buffer of this size. */
#define DATABASE_INTEGER_SIZE 24
extern const char *database_print_integer(int64_t value, char *buf);

/* An integer of the first row; 0 if there is no row. */
extern int64_t database_integer(const PGresult *result, int column);

/* What errors of the server are about: a file, escaped; NULL: nothing. */
extern void database_set_subject(const char *shown);

/*
 * Report a failed result, or NULL where there is none.  Without an SQLSTATE it
 * does not come from the server, and the connection is closed.  Callers must
 * not read more results then.
 */
extern exit_status database_failed(PGconn *conn, const PGresult *result);

/*
 * COPY … FROM STDIN, with rows made by copy_row.h.  If a copy is not ended, libpq
 * cancels it before the next statement.
 */
extern exit_status database_copy_begin(PGconn *conn, const char *sql);
extern exit_status database_copy_rows(PGconn *conn, const buffer *rows);
extern exit_status database_copy_end(PGconn *conn);

/* Copy all rows of a spool. */
extern exit_status database_copy_spool(PGconn *conn, const char *sql,
									   spool *rows);

#endif							/* GOALPOST_DATABASE_H */
