/*
 * report_row.h
 *	  A record of reports as a row of the table incoming.
 *
 * The meaning of a figure can depend on its target, which the database knows:
 * an unsigned percentage is a rise if the target is one, and p % done if the
 * target is `done`.  Such readings are sent in further columns.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_REPORT_ROW_H
#define GOALPOST_REPORT_ROW_H

#include "record/row.h"

/* The columns of the row, for COPY. */
#define REPORT_ROW_COLUMNS \
	ROW_KEY_COLUMNS \
	", as_of, progress_text, rise_text, done_text, no_sum, unit_from," \
	" share_text, percent, figure_status, note, target_text, completion," \
	" period_starts, unread"

/* Append the row; false, with nothing appended, if there are faults. */
extern bool report_row(row *r, buffer *out);

#endif							/* GOALPOST_REPORT_ROW_H */
