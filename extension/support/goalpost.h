/*
 * goalpost.h
 *	  Between the server and the core: datums, text, errors.
 *
 * The core works on plain structs, reads and writes UTF-8 and returns errors
 * as codes.  Everything a SQL-callable function needs to convert to these and
 * back is declared here; compat.h is included before this file.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_H
#define GOALPOST_H

#include "nodes/nodes.h"
#include "utils/date.h"
#include "utils/numeric.h"

#include "core/model/progress.h"
#include "core/model/target.h"

#define TARGET_TYPE "target"
#define PROGRESS_TYPE "progress"

/* Arguments and results of the two types; t and p point to structs. */
#define GET_TARGET(n, t) read_target(PG_GETARG_DATUM(n), (t))
#define GET_PROGRESS(n, p) read_progress(PG_GETARG_DATUM(n), (p))
#define RETURN_TARGET(t) PG_RETURN_DATUM(write_target(t))
#define RETURN_PROGRESS(p) PG_RETURN_DATUM(write_progress(p))
#define RETURN_DECIMAL(d) PG_RETURN_NUMERIC(numeric_of_decimal(d))
#define RETURN_UTF8(s) PG_RETURN_TEXT_P(text_of_utf8(s))

/* A string that is not NUL-terminated. */
typedef struct span
{
	const char *data;
	size_t		length;
} span;

/* datum.c: stored values and plain ones */
extern void read_target(Datum datum, target *t);
extern void read_progress(Datum datum, progress *p);
extern Datum write_target(const target *t);
extern Datum write_progress(const progress *p);
extern Numeric numeric_of_decimal(decimal d);
extern int32_t day_of_date(DateADT date);

/* argument.c: plain arguments of the constructors, checked */
extern decimal decimal_of_numeric(Numeric number);
extern decimal rounded_of_numeric(Numeric number);
extern unit unit_of_text(const text *t);
extern period period_of_text(const text *t);

/* encoding.c: core's UTF-8 and the server's encoding */
extern span utf8_of_cstring(const char *string);
extern bool utf8_of_literal(const char *string, Node *context, span *literal);
extern span utf8_of_text(const text *t);
extern char *cstring_of_utf8(const char *utf8);
extern text *text_of_utf8(const char *utf8);
extern char *message_of_utf8(const char *utf8);

/* error_report.c: core's errors as the server's */
extern char *literal_excerpt(span literal);
extern Datum report_literal(Node *context, const char *type, span literal,
							const parse_error *error);
pg_noreturn extern void report_received(const char *type, error_code code);
pg_noreturn extern void report_stored(const char *type, error_code code);

#endif							/* GOALPOST_H */
