/*
 * database.h
 *	  Statements with parameters, COPY, and what failures mean.
 *
 * Nothing that comes from a file or an option ever becomes part of a
 * statement: values travel as parameters or as rows of COPY.
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
 * Run a statement with text parameters.  On failure it complains, sets *status
 * to what that means, and returns NULL.
 */
extern PGresult *database_query(PGconn *conn, exit_status *status,
								const char *sql, int count,
								const char *const *values);

/* The same without a result to look at. */
extern exit_status database_run(PGconn *conn, const char *sql, int count,
								const char *const *values);

/*
 * Run a query and hand over its rows one at a time, so that memory does not
 * grow with their number.  The first failure of on_row is the status; the
 * other rows are passed over then.
 */
typedef exit_status (*database_row) (const PGresult *row, void *data);
extern exit_status database_each_row(PGconn *conn, const char *sql, int count,
									 const char *const *values,
									 database_row on_row, void *data);

/* An integer as a parameter, printed into a buffer of that size. */
#define DATABASE_INTEGER_SIZE 24
extern const char *database_print_integer(int64_t value, char *buf);

/* An integer of the first row; 0 when there is none. */
extern int64_t database_integer(const PGresult *result, int column);

/*
 * Complain about a failed result; NULL where there is none.  One without an
 * SQLSTATE does not come from the server: the connection is of no use then.
 */
extern exit_status database_failed(PGconn *conn, const PGresult *result);

/*
 * COPY … FROM STDIN: begin, rows as of copy_row.h, end.  A copy that is not
 * ended is given up by the next statement: libpq sees to that.
 */
extern exit_status database_copy_begin(PGconn *conn, const char *sql);
extern exit_status database_copy_rows(PGconn *conn, const buffer *rows);
extern exit_status database_copy_end(PGconn *conn);

/* Copy all rows of a spool. */
extern exit_status database_copy_spool(PGconn *conn, const char *sql,
									   spool *rows);

#endif							/* GOALPOST_DATABASE_H */
