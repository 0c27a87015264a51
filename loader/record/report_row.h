/*
 * report_row.h
 *	  A record of reports as a row of the table incoming.
 *
 * What a figure means may depend on its target, which the database knows: an
 * unsigned percentage against a rise is a rise, against a done-or-not target
 * it is p % done.  Such readings travel beside the plain one.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_REPORT_ROW_H
#define GOALPOST_REPORT_ROW_H

#include "record/row.h"

/* The columns of the rows, for COPY. */
#define REPORT_ROW_COLUMNS \
	"record, line, sheet_row, byte_offset, byte_count, plan_code, code, name," \
	" as_of, progress_text, rise_text, done_text, note"

/* Append the row; false, with nothing appended, when faults were noted. */
extern bool report_row(row *r, buffer *out);

#endif							/* GOALPOST_REPORT_ROW_H */
